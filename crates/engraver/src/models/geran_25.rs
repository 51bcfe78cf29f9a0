//! The Geran-25: an aeroplane with vertical take-off, as reported, and so with wings and with
//! rotors to lift it. Everything else about its build is imagined, and of no known make.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, all, block, chain, cylinder, ellipsoid,
    extrusion, revolution, sphere, torus, v,
};

/// From the middle to a wing's tip, and to each of the booms.
const SPAN: f64 = 1.42;
const BOOM: f64 = 0.52;
/// The radius of a lift rotor.
const ROTOR: f64 = 0.33;
/// Where the craft is held.
const HELD: [f64; 3] = [-0.02, 1.62, 0.0];

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let [x, y, z] = HELD;
    Plate::on_plinth(all([
        craft()
            .turn(Axis::Z, 54.0)
            .turn(Axis::X, 4.0)
            .turn(Axis::Y, 48.0)
            .scale(1.1)
            .at(x, y, z),
        stand(),
        tag(&[
            [-0.10, 0.12, -0.06],
            [-0.28, 0.26, -0.22],
            [-0.46, 0.28, -0.36],
        ])
        .turn(Axis::X, -24.0)
        .turn(Axis::Y, -12.0)
        .at(0.36, 0.38, 0.42),
    ]))
}

/// The craft, level, its nose towards the viewer.
fn craft() -> Solid {
    let side = all([wing(), boom()]).mirror(Axis::X);
    all([body(), side, tail(), pusher()])
}

/// Wings swept a little, thick in front and thin behind, their tips and flaps blue.
fn wing() -> Solid {
    let outline = Outline::from(0.0, 0.27)
        .line(BOOM, 0.17)
        .line(SPAN - 0.08, -0.02)
        .curve([SPAN, -0.04], [SPAN, -0.12])
        .line(SPAN - 0.03, -0.17)
        .line(BOOM, -0.17)
        .line(0.0, -0.22);
    let flat = |half: f64| extrusion(outline.clone(), half, half * 0.9).turn(Axis::X, 90.0);
    let tip = block(0.13, 0.2, 0.4, 0.0).at(SPAN, 0.0, 0.0);
    let flap = extrusion(
        Outline::polygon(&[
            [BOOM + 0.08, -0.3],
            [BOOM + 0.08, -0.09],
            [SPAN - 0.18, -0.105],
            [SPAN - 0.18, -0.3],
        ]),
        0.2,
        0.0,
    )
    .turn(Axis::X, 90.0);
    let cut = v(0.21, 0.0, 1.0);
    all([
        flat(0.034).cut(tip.clone()).cut(flap.clone()).cut_along(
            Material::Lacquer,
            Colour::Ivory,
            cut,
        ),
        flat(0.028)
            .common(flap)
            .cut_along(Material::Lacquer, Colour::Blue, v(0.07, 0.0, 1.0)),
        flat(0.034)
            .common(tip)
            .cut_along(Material::Lacquer, Colour::Blue, cut),
    ])
}

/// A boom along z with a lift rotor at either end.
fn boom() -> Solid {
    let tube = chain(&[
        (v(0.0, 0.0, 0.62), 0.03),
        (v(0.0, 0.0, 0.56), 0.045),
        (v(0.0, 0.0, -0.80), 0.035),
        (v(0.0, 0.0, -0.92), 0.025),
    ])
    .cut_along(Material::Lacquer, Colour::Blue, v(0.0, 0.2, 1.0));
    let lift = |z: f64, way: f64| {
        all([
            cylinder(0.055, 0.05, 0.012).at(0.0, 0.06, 0.0).cut_along(
                Material::Brass,
                Colour::Brass,
                v(0.0, 1.0, -0.1),
            ),
            rotor().turn(Axis::Y, way).at(0.0, 0.13, 0.0),
        ])
        .at(0.0, 0.0, z)
    };
    all([tube, lift(0.50, 30.0), lift(-0.56, 30.0)]).at(BOOM, -0.02, 0.0)
}

/// Two blades along x and their hub.
fn rotor() -> Solid {
    let blade = Outline::from(0.0, -0.02)
        .curve([0.06, -0.055], [0.13, -0.045])
        .curve([0.24, -0.03], [ROTOR, 0.0])
        .curve([0.20, 0.028], [0.10, 0.028])
        .line(0.0, 0.02);
    let blade = extrusion(blade, 0.011, 0.008)
        .turn(Axis::X, 100.0)
        .cut_along(Material::Lacquer, Colour::Steel, v(0.3, 0.4, -1.0));
    all([
        blade.clone(),
        blade.turn(Axis::Y, 180.0),
        sphere(0.03).of(Material::Brass, Colour::Brass),
    ])
}

/// The body: a drop, with a camera under its nose.
fn body() -> Solid {
    let drop =
        ellipsoid(0.17, 0.155, 0.62).melt(ellipsoid(0.12, 0.11, 0.30).at(0.0, 0.04, -0.25), 0.1);
    let nose = block(0.4, 0.4, 0.2, 0.0).at(0.0, 0.0, 0.60);
    let cut = v(0.0, 0.2, 1.0);
    let camera = all([
        sphere(0.10).of(Material::Lacquer, Colour::Black),
        torus(0.098, 0.014).of(Material::Brass, Colour::Brass),
    ]);
    all([
        drop.clone()
            .cut(nose.clone())
            .cut_along(Material::Porcelain, Colour::Ivory, cut),
        drop.common(nose)
            .cut_along(Material::Lacquer, Colour::Blue, cut),
        camera.at(0.0, -0.15, 0.38),
    ])
}

/// Two fins on the booms and the plane that joins them.
fn tail() -> Solid {
    let fin = Outline::from(0.13, 0.0)
        .line(-0.12, 0.0)
        .line(-0.17, 0.30)
        .curve([-0.16, 0.34], [-0.10, 0.34])
        .line(-0.04, 0.34);
    let fin = extrusion(fin, 0.02, 0.014)
        .turn(Axis::Y, -90.0)
        .at(BOOM, 0.0, -0.84)
        .mirror(Axis::X)
        .cut_along(Material::Lacquer, Colour::Blue, v(0.0, 0.3, 1.0));
    let plane = block(BOOM, 0.02, 0.10, 0.016)
        .at(0.0, 0.30, -0.95)
        .cut_along(Material::Porcelain, Colour::Ivory, v(1.0, 0.0, 0.25));
    fin.and(plane)
}

/// The propeller behind.
fn pusher() -> Solid {
    let hub = cylinder(0.05, 0.05, 0.012).turn(Axis::X, 90.0);
    all([
        hub.cut_along(Material::Brass, Colour::Brass, v(0.0, 0.2, 1.0)),
        rotor()
            .turn(Axis::X, 90.0)
            .turn(Axis::Z, 30.0)
            .at(0.0, 0.0, -0.05),
    ])
    .at(0.0, 0.02, -0.62)
}

/// A foot of black stone and a slender rod.
fn stand() -> Solid {
    let [x, y, z] = HELD;
    let foot = revolution(
        Outline::from(0.0, 0.0)
            .line(0.44, 0.0)
            .line(0.44, 0.05)
            .curve([0.42, 0.09], [0.34, 0.10])
            .curve([0.10, 0.12], [0.05, 0.24])
            .line(0.0, 0.24),
        0.005,
    );
    let rod = chain(&[(v(0.0, 0.2, 0.0), 0.03), (v(0.0, y, 0.0), 0.022)]);
    all([
        foot.cut_along(Material::Stone, Colour::Black, v(0.0, 1.0, -0.22)),
        rod.cut_along(Material::Brass, Colour::Brass, v(1.0, 0.0, 0.0)),
        torus(0.06, 0.022)
            .at(0.0, 0.24, 0.0)
            .of(Material::Brass, Colour::Brass),
    ])
    .at(x, 0.0, z)
}
