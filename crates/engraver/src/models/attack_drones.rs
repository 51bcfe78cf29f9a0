//! The five one-way attack drones: their number is reported, and one report flies them by
//! first-person view. Their build is imagined: small craft of four propellers, of no known make.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, all, block, chain, cone, cylinder, ellipsoid,
    extrusion, torus, v,
};

/// From the middle of a craft to each of its motors.
const ARM: f64 = 0.42;
/// The radius of a propeller.
const BLADE: f64 = 0.25;
/// How far each craft is tipped towards the viewer, and turned.
const TIP: f64 = 50.0;
const TURN: f64 = -20.0;
/// The rank, from front to back: where each stands, how high it is held and how large it is. The
/// case is shallow, so those behind are a little smaller than their distance makes them.
const RANK: [Place; 5] = [
    Place::new(-0.74, 0.52, 0.86, 1.24),
    Place::new(-0.35, 0.28, 1.35, 1.10),
    Place::new(0.03, 0.04, 1.79, 0.99),
    Place::new(0.39, -0.20, 2.17, 0.90),
    Place::new(0.73, -0.44, 2.50, 0.82),
];

/// Where a craft is shown.
#[derive(Clone, Copy)]
struct Place {
    x: f64,
    z: f64,
    height: f64,
    size: f64,
}

impl Place {
    const fn new(x: f64, z: f64, height: f64, size: f64) -> Self {
        Self { x, z, height, size }
    }
}

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let rank = RANK.map(|place| shown(place).and(rod(place)));
    Plate::on_plinth(all([
        all(rank),
        rail(),
        tag(&[
            [-0.05, 0.09, -0.08],
            [-0.14, 0.18, -0.30],
            [-0.26, 0.25, -0.55],
        ])
        .turn(Axis::X, -20.0)
        .turn(Axis::Y, -10.0)
        .at(0.555, 0.39, 0.40),
    ]))
}

fn shown(place: Place) -> Solid {
    craft()
        .turn(Axis::Y, TURN)
        .turn(Axis::X, TIP)
        .scale(place.size)
        .at(place.x, place.height, place.z)
}

/// The rod that holds a craft up.
fn rod(place: Place) -> Solid {
    let top = place.height - 0.04 * place.size;
    all([
        chain(&[(v(0.0, 0.08, 0.0), 0.018), (v(0.0, top, 0.0), 0.018)]).cut_along(
            Material::Brass,
            Colour::Brass,
            v(1.0, 0.0, 0.0),
        ),
        cone(0.07, 0.03, 0.035, 0.006).at(0.0, 0.12, 0.0).cut_along(
            Material::Brass,
            Colour::Brass,
            v(0.0, 1.0, -0.1),
        ),
    ])
    .at(place.x, 0.0, place.z)
}

/// The slab of black stone that the rods stand in, running back as the rank does.
fn rail() -> Solid {
    let [first, last] = [RANK[0], RANK[4]];
    let (across, back) = (last.x - first.x, last.z - first.z);
    let half = across.hypot(back) / 2.0;
    let rail = block(half + 0.17, 0.045, 0.13, 0.02).at(0.0, 0.045, 0.0);
    rail.cut_along(Material::Stone, Colour::Black, v(0.0, 0.9, -0.4))
        .turn(Axis::Y, (-back).atan2(across).to_degrees())
        .at(
            f64::midpoint(first.x, last.x),
            0.0,
            f64::midpoint(first.z, last.z),
        )
}

/// One craft, level, its eye towards the viewer.
fn craft() -> Solid {
    let motors = all([45.0, 135.0, 225.0, 315.0].map(|way| {
        motor()
            .and(propeller().turn(Axis::Y, 80.0).at(0.0, 0.085, 0.0))
            .at(ARM, 0.0, 0.0)
            .turn(Axis::Y, way)
    }));
    all([motors, frame(), hull(), eye()])
}

/// Four arms, crossed, each ending under its motor.
fn frame() -> Solid {
    let arm = Outline::polygon(&[
        [0.0, -0.055],
        [ARM - 0.08, -0.030],
        [ARM, -0.06],
        [ARM + 0.06, 0.0],
        [ARM, 0.06],
        [ARM - 0.08, 0.030],
        [0.0, 0.055],
    ]);
    let arm = extrusion(arm, 0.022, 0.01).turn(Axis::X, 90.0).cut_along(
        Material::Lacquer,
        Colour::Blue,
        v(0.0, 0.2, 1.0),
    );
    all([45.0, 135.0, 225.0, 315.0].map(|way| arm.clone().turn(Axis::Y, way)))
}

fn motor() -> Solid {
    cylinder(0.055, 0.04, 0.012).at(0.0, 0.035, 0.0).cut_along(
        Material::Brass,
        Colour::Brass,
        v(0.0, 1.0, -0.1),
    )
}

/// Two blades along x and their hub, in one.
fn propeller() -> Solid {
    let blade = [
        [0.03, 0.020],
        [0.10, 0.033],
        [0.17, 0.025],
        [BLADE - 0.01, 0.008],
        [BLADE - 0.01, -0.008],
        [0.17, -0.028],
        [0.10, -0.033],
        [0.03, -0.020],
    ];
    let other = blade.map(|[x, y]| [-x, -y]);
    let blades = Outline::polygon(&[blade, other].concat());
    extrusion(blades, 0.012, 0.008)
        .turn(Axis::X, 90.0)
        .cut_along(Material::Paper, Colour::Ivory, v(0.0, 0.1, 1.0))
}

/// The body: a rounded cover strapped on a plate.
fn hull() -> Solid {
    let cover = ellipsoid(0.13, 0.12, 0.24)
        .common(block(0.3, 0.2, 0.3, 0.0).at(0.0, 0.2, 0.0))
        .at(0.0, 0.03, 0.0);
    let strap = ellipsoid(0.13, 0.12, 0.24)
        .shell(0.006, 0.012)
        .common(block(0.3, 0.2, 0.035, 0.0).at(0.0, 0.2, -0.05))
        .at(0.0, 0.03, 0.0);
    all([
        block(0.13, 0.03, 0.20, 0.02).cut_along(Material::Lacquer, Colour::Blue, v(0.0, 1.0, 0.1)),
        cover.cut_along(Material::Paper, Colour::Ivory, v(0.0, 0.4, 1.0)),
        strap.cut_along(Material::Leather, Colour::Brown, v(0.0, 0.2, 1.0)),
    ])
}

/// The camera in front, in its ring.
fn eye() -> Solid {
    all([
        cylinder(0.055, 0.05, 0.01).of(Material::Steel, Colour::Black),
        torus(0.052, 0.014)
            .at(0.0, 0.05, 0.0)
            .of(Material::Brass, Colour::Brass),
    ])
    .turn(Axis::X, 62.0)
    .at(0.0, 0.0, 0.22)
}
