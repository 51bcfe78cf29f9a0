//! A presentation carbine on a stand, muzzle up; stock, mounts, stand and every other form are
//! imagined, for the reports say no more than that it is of the highest quality.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, cylinder, ellipsoid,
    extrusion, revolution, rope, sphere, torus, v,
};

/// How steeply it rests, in degrees.
const SLOPE: f64 = 45.0;
/// How far it leans back, so that its side catches the key light.
const LEAN: f64 = -15.0;
/// How large it is, against the numbers of its parts.
const SIZE: f64 = 1.05;
/// Where the bore is above the trigger, in the case.
const REST: Vector = v(-0.17, 1.49, 0.06);
/// Where along the bore the fork holds the fore-end.
const FORK: f64 = 0.66;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    Plate::on_plinth(all([
        laid(rifle()),
        stand(),
        tag(&[[-0.02, 0.12, -0.06], [-0.05, 0.24, -0.12]]).at(-0.06, 0.86, 0.26),
    ]))
}

/// From the rifle's own space, where the bore runs along x and the muzzle is to the right, to
/// where it rests.
fn laid(solid: Solid) -> Solid {
    solid
        .scale(SIZE)
        .turn(Axis::X, LEAN)
        .turn(Axis::Z, SLOPE)
        .at(REST.x, REST.y, REST.z)
}

fn rifle() -> Solid {
    all([
        stock(),
        fore_end_tip(),
        butt_plate(),
        barrel(),
        receiver(),
        bolt(),
        trigger_guard(),
        sights(),
        swivels(),
        inlay(),
        fork(),
    ])
}

/// Walnut, with a pistol grip and a swell where the cheek rests.
fn stock() -> Solid {
    let walnut =
        |solid: Solid| solid.cut_along(Material::Wood, Colour::Brown, v(0.16, 0.93, -0.33));
    let wood = stock_wood();
    let grip = ellipsoid(0.12, 0.10, 0.3)
        .turn(Axis::Z, 40.0)
        .at(-0.53, -0.24, 0.0);
    let diamond = Outline::from(0.30, -0.10)
        .line(0.40, -0.03)
        .line(0.98, -0.02)
        .line(1.06, -0.07)
        .line(0.98, -0.2)
        .line(0.40, -0.3);
    let chequered = wood
        .clone()
        .shell(0.004, 0.012)
        .common(grip.and(extrusion(diamond, 0.3, 0.0)))
        .cut_along(Material::Leather, Colour::Brown, v(0.75, 0.65, 0.1));
    all([walnut(wood), chequered])
}

fn stock_wood() -> Solid {
    let side = Outline::from(-1.46, -0.12)
        .curve([-1.0, -0.05], [-0.74, -0.05])
        .curve([-0.58, -0.05], [-0.52, -0.06])
        .line(-0.46, 0.01)
        .line(1.16, 0.02)
        .line(1.16, -0.10)
        .curve([0.80, -0.13], [0.36, -0.20])
        .line(-0.30, -0.21)
        .curve([-0.40, -0.22], [-0.48, -0.34])
        .curve([-0.52, -0.42], [-0.61, -0.38])
        .curve([-0.70, -0.33], [-0.84, -0.36])
        .line(-1.42, -0.56);
    let cheek = ellipsoid(0.34, 0.15, 0.13).at(-1.12, -0.25, 0.0);
    extrusion(side, 0.09, 0.07).melt(cheek, 0.10)
}

fn fore_end_tip() -> Solid {
    let side = Outline::from(1.175, 0.02)
        .line(1.28, 0.02)
        .curve([1.35, -0.02], [1.29, -0.07])
        .curve([1.24, -0.11], [1.175, -0.10]);
    extrusion(side, 0.085, 0.045).cut_along(Material::Lacquer, Colour::Black, v(1.0, 0.2, 0.2))
}

fn butt_plate() -> Solid {
    let side = Outline::from(-1.475, -0.115)
        .line(-1.525, -0.10)
        .curve([-1.46, -0.34], [-1.485, -0.585])
        .line(-1.435, -0.565);
    extrusion(side, 0.10, 0.02).cut_along(Material::Brass, Colour::Brass, v(0.2, 1.0, 0.1))
}

/// Blued, tapering to a crowned muzzle.
fn barrel() -> Solid {
    let blued = |solid: Solid| solid.cut_along(Material::Steel, Colour::Blue, v(1.0, 0.0, 0.28));
    let along = |x: f64| v(x, 0.03, 0.0);
    let band = |x: f64, radius: f64, half: f64| {
        cylinder(radius, half, 0.012)
            .turn(Axis::Z, 90.0)
            .at(x, 0.03, 0.0)
    };
    all([
        blued(chain(&[
            (along(0.30), 0.078),
            (along(0.50), 0.072),
            (along(0.72), 0.056),
            (along(1.94), 0.042),
        ])),
        blued(band(1.95, 0.052, 0.05)),
        all([band(0.40, 0.086, 0.022), band(1.42, 0.062, 0.026)]).cut_along(
            Material::Brass,
            Colour::Brass,
            v(1.0, 0.2, 0.3),
        ),
    ])
}

fn receiver() -> Solid {
    let body = cylinder(0.088, 0.36, 0.02).turn(Axis::Z, 90.0);
    let port = block(0.15, 0.06, 0.10, 0.02).at(0.06, 0.08, 0.07);
    body.at(-0.02, 0.03, 0.0).carve(port, 0.01).cut_along(
        Material::Steel,
        Colour::Blue,
        v(1.0, 0.25, 0.2),
    )
}

/// Bright, its handle turned down.
fn bolt() -> Solid {
    let body = cylinder(0.054, 0.44, 0.02)
        .turn(Axis::Z, 90.0)
        .at(-0.10, 0.04, 0.0);
    let handle = rope(
        &[
            (v(-0.27, 0.05, 0.05), 0.036),
            (v(-0.28, 0.02, 0.13), 0.032),
            (v(-0.31, -0.08, 0.17), 0.028),
            (v(-0.35, -0.17, 0.18), 0.030),
        ],
        5,
    );
    all([body, handle, sphere(0.060).at(-0.365, -0.205, 0.185)]).cut_along(
        Material::Steel,
        Colour::Steel,
        v(0.3, 1.0, 0.2),
    )
}

fn trigger_guard() -> Solid {
    let bow = rope(
        &[
            (v(-0.42, -0.24, 0.0), 0.022),
            (v(-0.34, -0.34, 0.0), 0.020),
            (v(-0.20, -0.38, 0.0), 0.022),
            (v(-0.06, -0.33, 0.0), 0.022),
            (v(-0.01, -0.22, 0.0), 0.026),
        ],
        6,
    );
    let floor = block(0.20, 0.018, 0.05, 0.012).at(0.18, -0.215, 0.0);
    let trigger = rope(
        &[
            (v(-0.20, -0.20, 0.0), 0.022),
            (v(-0.18, -0.26, 0.0), 0.018),
            (v(-0.22, -0.32, 0.0), 0.014),
        ],
        5,
    );
    all([
        bow.and(floor)
            .cut_along(Material::Brass, Colour::Brass, v(0.7, 0.7, 0.3)),
        trigger.cut_along(Material::Steel, Colour::Steel, v(0.0, 1.0, 0.2)),
    ])
}

fn sights() -> Solid {
    let ramp = Outline::from(1.66, 0.06)
        .line(1.90, 0.06)
        .line(1.89, 0.125)
        .line(1.85, 0.125);
    let leaf = Outline::from(0.78, 0.07)
        .line(0.98, 0.06)
        .line(0.97, 0.09)
        .line(0.83, 0.115)
        .line(0.80, 0.115);
    all([extrusion(ramp, 0.022, 0.008), extrusion(leaf, 0.035, 0.010)]).cut_along(
        Material::Steel,
        Colour::Blue,
        v(1.0, 0.5, 0.2),
    )
}

/// A ring for a sling under the butt.
fn swivels() -> Solid {
    torus(0.05, 0.014)
        .turn(Axis::X, 90.0)
        .at(-1.12, -0.51, 0.0)
        .of(Material::Brass, Colour::Brass)
}

/// An oval plate let into the butt, left blank, and a cap on the grip.
fn inlay() -> Solid {
    let oval = ellipsoid(0.11, 0.065, 0.022).at(-1.10, -0.27, 0.13);
    let cap = ellipsoid(0.075, 0.03, 0.075)
        .turn(Axis::Z, -14.0)
        .at(-0.56, -0.40, 0.0);
    all([oval, cap]).cut_along(Material::Brass, Colour::Brass, v(0.3, 1.0, 0.1))
}

/// Two prongs and the saddle that the fore-end lies in.
fn fork() -> Solid {
    let prong = [
        (v(FORK, 0.04, 0.14), 0.024),
        (v(FORK, -0.06, 0.13), 0.022),
        (v(FORK, -0.16, 0.09), 0.028),
        (v(FORK, -0.20, 0.0), 0.036),
    ];
    let knob = sphere(0.036).at(FORK, 0.06, 0.14);
    rope(&prong, 5).and(knob).mirror(Axis::Z).cut_along(
        Material::Brass,
        Colour::Brass,
        v(0.2, 1.0, 0.2),
    )
}

/// A turned column under the fore-end, a cup under the butt, and a stepped base.
fn stand() -> Solid {
    let ebony = |solid: Solid| solid.cut_along(Material::Lacquer, Colour::Black, v(1.0, 0.0, 0.3));
    let brass = |solid: Solid| solid.of(Material::Brass, Colour::Brass);
    let foot = v(0.40, 0.0, 0.10);
    let column = Outline::from(0.0, 0.14)
        .line(0.19, 0.14)
        .curve([0.19, 0.24], [0.10, 0.28])
        .curve([0.05, 0.34], [0.055, 0.44])
        .curve([0.085, 0.8], [0.05, 1.30])
        .curve([0.09, 1.36], [0.05, 1.42])
        .line(0.035, 1.78)
        .line(0.0, 1.78);
    let collar = |y: f64, radius: f64| torus(radius, 0.022).at(foot.x, y, foot.z);
    let base = all([
        block(0.94, 0.05, 0.42, 0.03).at(-0.12, 0.05, 0.05),
        block(0.88, 0.03, 0.36, 0.02).at(-0.12, 0.12, 0.05),
    ]);
    let bead = block(0.90, 0.014, 0.38, 0.014).at(-0.12, 0.10, 0.05);
    let cup = block(0.17, 0.06, 0.17, 0.03)
        .turn(Axis::Z, -40.0)
        .at(-0.82, 0.20, 0.04);
    all([
        base.of(Material::Stone, Colour::Black),
        ebony(revolution(column, 0.006).at(foot.x, 0.0, foot.z)),
        brass(all([
            bead,
            collar(0.30, 0.085),
            collar(0.46, 0.060),
            collar(1.28, 0.055),
        ])),
        cup.of(Material::Cloth, Colour::Blue),
    ])
}
