//! A fur hat with ear flaps, half let down, on a turned stand. The fur hat and its flaps are
//! reported; the colour, the cloth crown, the ties and the stand are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, cylinder, ellipsoid, extrusion,
    revolution, rope, torus, v,
};

/// How high the rim of the hat is above the plinth.
const RIM: f64 = 1.15;
/// How much larger it is than it was drawn.
const SIZE: f64 = 1.08;
/// The hat's front is turned towards the light, by so many degrees.
const TURN: f64 = -27.0;
/// How far the flaps stand off, in degrees from hanging straight down.
const OPEN: f64 = 24.0;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let hat = all([crown(), fur(), ties()])
        .scale(SIZE)
        .turn(Axis::Y, TURN)
        .at(0.0, RIM, 0.0);
    Plate::on_plinth(all([hat, stand(), label()]))
}

fn furred(solid: Solid, comb: Vector) -> Solid {
    solid
        .rough(6.0, 0.050)
        .rough(14.0, 0.016)
        .cut_along(Material::Fur, Colour::Brown, comb)
}

/// The crown, sewn of six gores.
fn crown() -> Solid {
    ellipsoid(0.72, 0.66, 0.76)
        .flute(6, 0.05)
        .turn(Axis::Y, 12.0)
        .at(0.0, 0.56, 0.0)
        .cut_along(Material::Cloth, Colour::Blue, v(0.12, 0.95, -0.30))
}

/// All that is of fur: the band about the head, the peak turned up in front, the flaps.
fn fur() -> Solid {
    let band = furred(band(), v(0.15, -1.0, 0.1));
    let peak = furred(peak(), v(-0.15, 1.0, 0.1));
    let near = furred(flap(1.0), v(0.45, -0.9, 0.1));
    let far = furred(flap(-1.0), v(-0.45, -0.9, 0.1));
    all([band, near, far, peak, lining(1.0), lining(-1.0)])
}

fn band() -> Solid {
    cylinder(0.88, 0.23, 0.16).at(0.0, 0.20, 0.0)
}

/// The peak, a flap of its own standing off from the crown.
fn peak() -> Solid {
    let cut = Outline::polygon(&[
        [-0.46, 0.14],
        [0.46, 0.14],
        [0.53, 0.44],
        [0.51, 0.66],
        [0.38, 0.80],
        [0.14, 0.86],
        [-0.14, 0.86],
        [-0.38, 0.80],
        [-0.51, 0.66],
        [-0.53, 0.44],
    ]);
    ellipsoid(0.80, 1.25, 0.88)
        .at(0.0, 0.86, 0.0)
        .shell(0.02, 0.02)
        .common(extrusion(cut, 0.5, 0.0).at(0.0, 0.0, 0.7))
        .swell(0.09)
}

/// The outline of an ear flap, hanging from its hinge.
fn flap_outline(less: f64) -> Outline {
    let half = 0.46 - less;
    let tip = -0.84 + less;
    Outline::polygon(&[
        [-half, 0.10],
        [half, 0.10],
        [half, -0.20],
        [half * 0.90, -0.46],
        [half * 0.64, -0.70 + less],
        [half * 0.30, tip],
        [-half * 0.36, tip],
        [-half * 0.68, -0.66 + less],
        [-half * 0.92, -0.42],
    ])
}

/// Puts what hangs flat before the viewer to the side of the hat, `side` 1 or −1.
fn beside(part: Solid, side: f64) -> Solid {
    part.turn(Axis::Y, 90.0 * side)
        .turn(Axis::Z, OPEN * side)
        .at(0.74 * side, 0.20, 0.0)
}

fn flap(side: f64) -> Solid {
    beside(
        extrusion(flap_outline(0.0), 0.10, 0.095).at(0.0, 0.0, 0.03),
        side,
    )
}

/// The lining of cloth, on the side that lies to the ear.
fn lining(side: f64) -> Solid {
    let cloth = extrusion(flap_outline(0.13), 0.03, 0.02)
        .at(0.0, 0.0, -0.065)
        .cut_along(Material::Cloth, Colour::Blue, v(0.7, 0.7, 0.0));
    beside(cloth, side)
}

/// The tapes that tie the flaps over the crown, hanging loose.
fn ties() -> Solid {
    let tape = |way: &[[f64; 3]]| {
        let links: Vec<_> = way.iter().map(|[x, y, z]| (v(*x, *y, *z), 0.020)).collect();
        rope(&links, 5).cut_along(Material::Leather, Colour::Brown, v(1.0, 0.2, 0.0))
    };
    all([
        tape(&[
            [1.08, -0.56, 0.02],
            [1.14, -0.70, 0.06],
            [1.10, -0.84, 0.10],
            [1.16, -0.96, 0.12],
        ]),
        tape(&[
            [-1.08, -0.56, 0.02],
            [-1.12, -0.70, 0.04],
            [-1.08, -0.82, 0.0],
            [-1.14, -0.94, 0.02],
        ]),
    ])
}

/// The stand: a turned foot and stem; the block the hat sits on is out of sight.
fn stand() -> Solid {
    let profile = Outline::from(0.0, 0.0)
        .line(0.56, 0.0)
        .line(0.58, 0.03)
        .line(0.58, 0.07)
        .curve([0.56, 0.11], [0.46, 0.12])
        .curve([0.22, 0.15], [0.15, 0.30])
        .line(0.19, 0.33)
        .line(0.19, 0.37)
        .line(0.14, 0.40)
        .curve([0.27, 0.64], [0.14, 0.90])
        .line(0.14, 1.30)
        .line(0.0, 1.30);
    let collar = torus(0.15, 0.03).at(0.0, 0.91, 0.0);
    revolution(profile, 0.006)
        .cut_along(Material::Steel, Colour::Brown, v(0.0, 1.0, -0.2))
        .and(collar.of(Material::Brass, Colour::Brass))
}

fn label() -> Solid {
    let knot = torus(0.17, 0.010)
        .turn(Axis::X, 8.0)
        .at(0.0, 0.55, 0.0)
        .of(Material::Cloth, Colour::Ivory);
    let hung = tag(&[[0.02, 0.08, -0.06], [0.02, 0.10, -0.16]])
        .turn(Axis::X, -14.0)
        .turn(Axis::Y, -12.0)
        .at(-0.06, 0.46, 0.36);
    knot.and(hung)
}
