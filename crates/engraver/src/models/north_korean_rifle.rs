//! An ornamented rifle in its open presentation case; the reports say that craftsmen of North
//! Korea made it, and so carving, inlay and case are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, cylinder, ellipsoid,
    extrusion, revolution, rope, sphere, v,
};

/// How far the case is turned towards the light, in degrees.
const ASIDE: f64 = -17.0;
/// How steeply the case rests against its wedge, and how its lid stands, in degrees.
const SLOPE: f64 = 50.0;
const LID: f64 = 79.0;
/// Half the case: its width, and its breadth from hinge to front.
const WIDE: f64 = 1.34;
const BROAD: f64 = 0.68;
/// Half the depth of the box, and of the lid.
const DEEP: f64 = 0.13;
const SHALLOW: f64 = 0.06;
/// How wide the rim is about the lining.
const RIM: f64 = 0.06;
/// Where the hinge is, before the case is turned aside.
const HINGE: Vector = v(0.0, 1.13, -0.36);

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let lower = |solid: Solid| {
        solid
            .at(0.0, -BROAD, 0.0)
            .turn(Axis::X, SLOPE - 90.0)
            .at(HINGE.x, HINGE.y, HINGE.z)
    };
    let upper = |solid: Solid| {
        solid
            .at(0.0, BROAD + 0.02, SHALLOW)
            .turn(Axis::X, LID - 90.0)
            .at(HINGE.x, HINGE.y, HINGE.z)
    };
    let aside = |solid: Solid| solid.turn(Axis::Y, ASIDE).at(0.02, 0.0, -0.02);
    // The large and simple first: what is found near saves measuring the small.
    Plate::on_plinth(all([
        aside(upper(lined(SHALLOW, 0.0, -1.0))),
        aside(lower(tray())),
        aside(prop()),
        aside(upper(trimmings())),
        aside(stays()),
        aside(lower(tools())),
        aside(lower(
            rifle()
                .scale(1.04)
                .turn(Axis::Z, -4.0)
                .at(0.113, 0.20, 0.05),
        )),
        tag(&[[-0.10, 0.13, -0.08], [-0.22, 0.34, -0.22]])
            .turn(Axis::X, -5.0)
            .at(0.62, 0.37, 0.84),
    ]))
}

/// Its lines run along x.
fn ebony(solid: Solid) -> Solid {
    solid.cut_along(Material::Stone, Colour::Black, v(0.0, 1.0, -0.6))
}

fn lining(solid: Solid) -> Solid {
    solid.cut_along(Material::Stone, Colour::Blue, v(0.0, 1.0, 0.0))
}

/// A box so deep, open to the front and lined to `floor`: two sides between two rails, and
/// [`corners`].
fn lined(deep: f64, floor: f64, hinge: f64) -> Solid {
    let rail = block(WIDE, RIM / 2.0, deep, 0.015);
    let side = block(RIM / 2.0, BROAD - RIM, deep, 0.015);
    let (x, y) = (WIDE - RIM / 2.0, BROAD - RIM / 2.0);
    all([
        ebony(rail.clone().at(0.0, y, 0.0).and(rail.at(0.0, -y, 0.0))),
        side.clone()
            .at(x, 0.0, 0.0)
            .and(side.at(-x, 0.0, 0.0))
            .cut_along(Material::Stone, Colour::Black, v(1.0, 0.0, -0.6)),
        lining(block(WIDE - RIM, BROAD - RIM, 0.03, 0.01).at(0.0, 0.0, floor)),
        corners(deep, hinge),
    ])
}

/// The box that the rifle lies in, lined with blue cloth.
fn tray() -> Solid {
    let partition = block(WIDE - RIM, 0.022, 0.06, 0.02).at(0.0, -0.29, 0.03);
    let clasp = block(0.09, 0.03, 0.07, 0.015).at(-0.1, -BROAD, 0.05);
    all([
        lined(DEEP, -0.05, 1.0),
        lining(partition),
        clasp.of(Material::Brass, Colour::Brass),
    ])
}

/// On the lining of the lid: a piped edge, and a plate of brass left blank.
fn trimmings() -> Solid {
    const PIPING: f64 = 0.018;
    let (wide, broad) = (WIDE - RIM - PIPING, BROAD - RIM - PIPING);
    let along = block(wide, PIPING, PIPING, 0.01);
    let across = block(PIPING, broad, PIPING, 0.01);
    let plate = Outline::from(-0.34, -0.10)
        .line(0.34, -0.10)
        .line(0.36, -0.03)
        .line(0.42, 0.0)
        .line(0.36, 0.03)
        .line(0.34, 0.10)
        .line(-0.34, 0.10)
        .line(-0.36, 0.03)
        .line(-0.42, 0.0)
        .line(-0.36, -0.03);
    let pin = sphere(0.016).at(0.30, 0.0, 0.02).mirror(Axis::X);
    let brass = |solid: Solid, cut| solid.cut_along(Material::Brass, Colour::Brass, cut);
    all([
        brass(
            along
                .clone()
                .at(0.0, broad, 0.0)
                .and(along.at(0.0, -broad, 0.0)),
            v(0.0, 1.0, 0.3),
        ),
        brass(
            across
                .clone()
                .at(wide, 0.0, 0.0)
                .and(across.at(-wide, 0.0, 0.0)),
            v(1.0, 0.0, 0.3),
        ),
        brass(extrusion(plate, 0.016, 0.008), v(0.0, 1.0, 0.1)),
        pin.of(Material::Steel, Colour::Steel),
    ])
    .at(0.0, 0.0, 0.03)
}

/// Brass on the two corners of a box so deep that are away from the hinge: `hinge` is 1 where that
/// is at the upper edge, and -1 where it is at the lower.
fn corners(deep: f64, hinge: f64) -> Solid {
    block(0.068, 0.068, deep + 0.012, 0.03)
        .at(WIDE - 0.055, -hinge * (BROAD - 0.055), 0.0)
        .cut(block(WIDE - RIM, BROAD - RIM, 0.5, 0.0))
        .mirror(Axis::X)
        .cut_along(Material::Brass, Colour::Brass, v(0.5, 0.8, 0.2))
}

/// What holds the box up behind.
fn prop() -> Solid {
    block(1.0, 0.40, 0.03, 0.02)
        .turn(Axis::X, 12.0)
        .at(0.0, 0.40, -0.30)
        .of(Material::Stone, Colour::Black)
}

/// The two brass arms that keep the lid from falling.
fn stays() -> Solid {
    let x = WIDE - RIM - 0.025;
    let knee = v(x, HINGE.y + 0.07, HINGE.z + 0.27);
    chain(&[
        (v(x, HINGE.y + 0.48, HINGE.z), 0.016),
        (knee, 0.018),
        (v(x, HINGE.y - 0.25, HINGE.z + 0.32), 0.016),
    ])
    .mirror(Axis::X)
    .cut_along(Material::Brass, Colour::Brass, v(1.0, 0.0, 0.0))
}

/// Two turned jars and a cleaning rod, in the front of the tray.
fn tools() -> Solid {
    const ROW: f64 = -0.45;
    let lying = |solid: Solid, x: f64| solid.turn(Axis::Z, 90.0).at(x, ROW, 0.04);
    let jar = || {
        let side = Outline::from(0.0, -0.19)
            .line(0.05, -0.19)
            .line(0.05, -0.12)
            .curve([0.11, -0.10], [0.085, 0.02])
            .curve([0.07, 0.10], [0.095, 0.16])
            .line(0.0, 0.16);
        revolution(side, 0.012)
    };
    all([
        lying(cylinder(0.026, 0.66, 0.01), 0.38).cut_along(
            Material::Paper,
            Colour::Brown,
            v(0.0, 1.0, -0.5),
        ),
        all([
            lying(cylinder(0.036, 0.06, 0.01), -0.24),
            lying(sphere(0.045), 1.06),
            lying(jar(), -0.98),
            lying(jar(), -0.54),
        ])
        .cut_along(Material::Brass, Colour::Brass, v(0.0, 1.0, -0.3)),
    ])
}

/// The muzzle is to the left; the bore runs along x.
fn rifle() -> Solid {
    all([
        stock(),
        carving(),
        metal(),
        trigger_guard(),
        ivory(),
        gilding(),
    ])
}

fn stock() -> Solid {
    wood().cut_along(Material::Wood, Colour::Brown, v(-0.06, 1.0, -0.12))
}

/// Straight in the wrist, with a fish-tail butt, and wood almost to the muzzle.
fn wood() -> Solid {
    let butt = Outline::from(0.98, 0.06)
        .curve([0.80, -0.02], [0.52, -0.05])
        .line(0.36, -0.03)
        .line(0.28, 0.03)
        .line(-0.10, 0.03)
        .line(-0.10, -0.195)
        .line(0.20, -0.195)
        .line(0.42, -0.22)
        .curve([0.60, -0.26], [0.72, -0.32])
        .line(0.84, -0.40)
        .line(1.02, -0.44)
        .line(0.975, -0.28)
        .line(0.965, -0.12);
    let fore_end = Outline::from(0.04, 0.04)
        .line(-1.06, 0.04)
        .line(-1.06, -0.08)
        .line(-0.30, -0.15)
        .line(-0.12, -0.195)
        .line(0.04, -0.195);
    extrusion(butt, 0.085, 0.055).and(extrusion(fore_end, 0.085, 0.055))
}

/// Reeds carved about the wrist.
fn carving() -> Solid {
    let reed = |x: f64| {
        rope(
            &[
                (v(x + 0.05, -0.055, 0.075), 0.012),
                (v(x + 0.02, -0.13, 0.088), 0.016),
                (v(x, -0.21, 0.075), 0.012),
            ],
            3,
        )
    };
    all([0.34, 0.40, 0.46, 0.52].map(reed)).cut_along(
        Material::Paper,
        Colour::Brown,
        v(1.0, 0.25, 0.0),
    )
}

/// The blued barrel, its bands and the plate of the lock.
fn metal() -> Solid {
    let along = |x: f64| v(x, 0.05, 0.0);
    let barrel = chain(&[
        (along(0.24), 0.070),
        (along(-0.20), 0.066),
        (along(-0.40), 0.050),
        (along(-1.28), 0.042),
    ])
    .cut_along(Material::Steel, Colour::Blue, v(1.0, 0.0, 0.28));
    let band = |x: f64, low: f64| {
        let side = Outline::from(x, 0.10)
            .line(x + 0.05, 0.10)
            .line(x + 0.05, low)
            .line(x, low);
        extrusion(side, 0.098, 0.02)
    };
    let lock = Outline::from(0.30, -0.03)
        .curve([0.20, -0.13], [0.0, -0.12])
        .line(-0.16, -0.11)
        .curve([-0.24, -0.05], [-0.16, 0.0])
        .line(0.24, 0.0);
    all([
        barrel,
        all([band(-0.62, -0.13), band(-0.98, -0.10)]).cut_along(
            Material::Brass,
            Colour::Brass,
            v(0.2, 1.0, 0.3),
        ),
        cylinder(0.054, 0.03, 0.01)
            .turn(Axis::Z, 90.0)
            .at(-1.27, 0.05, 0.0)
            .and(block(0.05, 0.03, 0.014, 0.008).at(-1.20, 0.11, 0.0))
            .of(Material::Brass, Colour::Brass),
        extrusion(lock, 0.100, 0.012).cut_along(Material::Steel, Colour::Steel, v(0.4, 1.0, 0.2)),
    ])
}

fn trigger_guard() -> Solid {
    let bow = rope(
        &[
            (v(0.34, -0.22, 0.0), 0.020),
            (v(0.24, -0.31, 0.0), 0.020),
            (v(0.10, -0.34, 0.0), 0.022),
            (v(-0.02, -0.29, 0.0), 0.020),
            (v(-0.06, -0.20, 0.0), 0.022),
        ],
        6,
    );
    let trigger = chain(&[(v(0.12, -0.20, 0.0), 0.016), (v(0.14, -0.28, 0.0), 0.012)]);
    bow.and(trigger)
        .cut_along(Material::Brass, Colour::Brass, v(0.7, 0.7, 0.3))
}

/// Ivory-coloured inlay: a flower on the butt, lozenges on the fore-end, butt plate and cap.
fn ivory() -> Solid {
    let petal = ellipsoid(0.055, 0.020, 0.026).at(0.072, 0.0, 0.0).ring(8);
    let flower = petal.turn(Axis::X, 90.0).at(0.80, -0.20, 0.088);
    let lozenge = |x: f64, y: f64| {
        let side = Outline::polygon(&[[-0.075, 0.0], [0.0, -0.032], [0.075, 0.0], [0.0, 0.032]]);
        extrusion(side, 0.098, 0.006).at(x, y, 0.0)
    };
    let plate = Outline::from(0.995, 0.065)
        .line(1.045, 0.09)
        .curve([0.99, -0.20], [1.085, -0.47])
        .line(1.035, -0.445)
        .curve([0.965, -0.20], [0.995, 0.065]);
    let cap = block(0.05, 0.065, 0.09, 0.03).at(-1.10, -0.02, 0.0);
    all([
        flower,
        lozenge(-0.36, -0.07),
        lozenge(-0.50, -0.06),
        lozenge(-0.74, -0.05),
        lozenge(-0.87, -0.04),
        extrusion(plate, 0.09, 0.02),
        cap,
    ])
    .cut_along(Material::Porcelain, Colour::Ivory, v(0.3, 1.0, 0.0))
}

/// Gilt vines from the flower, its boss, and a scroll on the lock.
fn gilding() -> Solid {
    let vine = |points: &[[f64; 2]], z: f64| {
        let way: Vec<_> = points.iter().map(|[x, y]| (v(*x, *y, z), 0.013)).collect();
        rope(&way, 5)
    };
    let leaf = |x: f64, y: f64, turn: f64| {
        ellipsoid(0.036, 0.016, 0.016)
            .turn(Axis::Z, turn)
            .at(x, y, 0.09)
    };
    all([
        sphere(0.030).at(0.80, -0.20, 0.10),
        vine(
            &[
                [0.69, -0.17],
                [0.62, -0.12],
                [0.55, -0.14],
                [0.56, -0.20],
                [0.61, -0.19],
            ],
            0.088,
        ),
        vine(&[[0.86, -0.10], [0.90, -0.02], [0.95, -0.04]], 0.088),
        vine(&[[0.86, -0.30], [0.90, -0.37], [0.96, -0.35]], 0.088),
        leaf(0.66, -0.23, 40.0),
        leaf(0.74, -0.08, -30.0),
        ellipsoid(0.05, 0.034, 0.022).at(0.02, -0.06, 0.1),
        ellipsoid(0.058, 0.018, 0.016).at(0.14, -0.055, 0.1),
        ellipsoid(0.050, 0.018, 0.016).at(-0.09, -0.06, 0.1),
    ])
    .cut_along(Material::Brass, Colour::Brass, v(0.5, 0.8, 0.3))
}
