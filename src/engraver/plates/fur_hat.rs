//! A fur hat with ear flaps, half let down, on a turned stand. The fur hat and its flaps are
//! reported; the colour, the cloth crown, the ties and the stand are imagined.

use super::tag;
use crate::engraver::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, ellipsoid, extrusion, revolution,
    rope, torus, v,
};

/// How high the rim of the hat is above the plinth.
const RIM: f64 = 1.06;
/// The hat's front is turned towards the light, by so many degrees.
const TURN: f64 = -27.0;
/// How far the flaps stand off, in degrees from hanging straight down.
const OPEN: f64 = 24.0;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let hat = all([crown(), button(), fur(), ties()])
        .turn(Axis::Y, TURN)
        .at(0.0, RIM, 0.0);
    Plate::on_plinth(all([hat, stand(), label()]))
}

fn furred(solid: Solid, comb: Vector) -> Solid {
    solid
        .rough(7.0, 0.022)
        .rough(15.0, 0.010)
        .cut_along(Material::Fur, Colour::Sable, comb)
}

/// The crown, sewn of six gores.
fn crown() -> Solid {
    ellipsoid(0.70, 0.74, 0.73)
        .flute(6, 0.035)
        .turn(Axis::Y, 15.0)
        .at(0.0, 0.64, 0.0)
        .cut_along(Material::Cloth, Colour::Blue, v(0.12, 0.95, -0.30))
}

fn button() -> Solid {
    ellipsoid(0.075, 0.04, 0.075)
        .at(0.0, 1.42, 0.0)
        .of(Material::Cloth, Colour::Blue)
}

/// All that is of fur: the band about the head, the peak turned up in front, the flaps.
fn fur() -> Solid {
    let band = furred(band(), v(0.15, -1.0, 0.1));
    let peak = furred(peak(), v(-0.15, 1.0, 0.1));
    let near = furred(flap(1.0), v(0.45, -0.9, 0.1));
    let far = furred(flap(-1.0), v(-0.45, -0.9, 0.1));
    all([
        band.melt(near, 0.10).melt(far, 0.10),
        peak,
        lining(1.0),
        lining(-1.0),
    ])
}

fn band() -> Solid {
    let profile = Outline::from(0.64, 0.06)
        .curve([0.74, -0.04], [0.82, 0.06])
        .curve([0.86, 0.20], [0.80, 0.36])
        .curve([0.74, 0.44], [0.66, 0.36]);
    revolution(profile, 0.05)
}

/// The peak, a flap of its own standing against the crown.
fn peak() -> Solid {
    let cut = Outline::from(-0.50, 0.16)
        .line(0.50, 0.16)
        .curve([0.58, 0.50], [0.50, 0.78])
        .curve([0.42, 0.94], [0.0, 0.98])
        .curve([-0.42, 0.94], [-0.50, 0.78])
        .curve([-0.58, 0.50], [-0.50, 0.16]);
    ellipsoid(0.80, 1.25, 0.84)
        .at(0.0, 0.42, 0.0)
        .shell(0.02, 0.02)
        .common(extrusion(cut, 0.5, 0.0).at(0.0, 0.0, 0.7))
        .swell(0.075)
}

/// The outline of an ear flap, hanging from its hinge.
fn flap_outline(less: f64) -> Outline {
    let half = 0.46 - less;
    Outline::from(-half, 0.10)
        .line(half, 0.10)
        .curve([half, -0.42], [0.30 - less, -0.66 + less])
        .curve([0.12, -0.84 + less], [-0.02, -0.82 + less])
        .curve([-0.20, -0.82 + less], [-0.30 + less, -0.62 + less])
        .curve([-half, -0.40], [-half, 0.10])
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

/// The quilted lining, on the side that lies to the ear.
fn lining(side: f64) -> Solid {
    let quilted = extrusion(flap_outline(0.09), 0.03, 0.02)
        .at(0.0, 0.0, -0.08)
        .cut_along(Material::Cloth, Colour::Blue, v(0.7, 0.7, 0.0));
    beside(quilted, side)
}

/// The tapes that tie the flaps over the crown, hanging loose.
fn ties() -> Solid {
    let tape = |way: &[[f64; 3]]| {
        let links: Vec<_> = way.iter().map(|[x, y, z]| (v(*x, *y, *z), 0.018)).collect();
        rope(&links, 5).of(Material::Cloth, Colour::Ivory)
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
        .curve([0.26, 0.60], [0.14, 0.80])
        .line(0.14, 1.30)
        .line(0.0, 1.30);
    let collar = torus(0.15, 0.03).at(0.0, 0.82, 0.0);
    revolution(profile, 0.006)
        .cut_along(Material::Wood, Colour::Brown, v(0.0, 1.0, -0.2))
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
