//! A rifle hung in a shallow glazed wall case; the reports know of a rifle and of who gave it,
//! and so its form, its sling and the case are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, cylinder, extrusion,
    rope, sphere, torus, v,
};

/// How far the case is turned towards the light, in degrees.
const ASIDE: f64 = -24.0;
/// Half the width of the opening, its foot and its head.
const OPENING: [f64; 3] = [0.76, 0.22, 2.46];
/// How wide the frame is.
const FRAME: f64 = 0.10;
/// Half the depth of the case.
const DEPTH: f64 = 0.13;
/// How far the rifle leans in its case, in degrees from upright.
const LEAN: f64 = 19.0;
/// How large it is, against the numbers of its parts.
const SIZE: f64 = 1.08;
/// Where the bore is above the trigger, in the case.
const HANG: Vector = v(-0.13, 1.20, 0.07);

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let case = all([
        frame(),
        mouldings(),
        back(),
        lock(),
        hung(rifle()),
        hooks(),
        glints(),
        tag(&[[-0.07, 0.14, 0.0], [-0.09, 0.31, -0.06]]).at(0.93, 0.98, 0.22),
    ]);
    Plate::on_plinth(aside(case))
}

fn aside(solid: Solid) -> Solid {
    solid.turn(Axis::Y, ASIDE).at(-0.02, 0.0, 0.0)
}

/// From the rifle's own space, where the bore runs along x and the muzzle is to the right, to
/// its hooks.
fn hung(solid: Solid) -> Solid {
    solid
        .scale(SIZE)
        .turn(Axis::Z, 90.0 - LEAN)
        .at(HANG.x, HANG.y, HANG.z)
}

/// Wood about the opening: two stiles between two rails, rebated for the pane.
fn frame() -> Solid {
    let [wide, foot, head] = OPENING;
    let middle = f64::midpoint(foot, head);
    let half = (head - foot) / 2.0;
    let rebate = || block(wide + 0.03, half + 0.03, 0.03, 0.01).at(0.0, middle, DEPTH);
    let stile = |x: f64| block(FRAME / 2.0, half, DEPTH, 0.02).at(x, middle, 0.0);
    let rail = |y: f64| block(wide + FRAME, FRAME / 2.0, DEPTH, 0.02).at(0.0, y, 0.0);
    let (x, y) = (wide + FRAME / 2.0, half + FRAME / 2.0);
    all([
        stile(x).and(stile(-x)).cut(rebate()).cut_along(
            Material::Paper,
            Colour::Brown,
            v(1.0, 0.0, 0.4),
        ),
        rail(middle + y)
            .and(rail(middle - y))
            .cut(rebate())
            .cut_along(Material::Paper, Colour::Brown, v(0.0, 1.0, -0.4)),
    ])
}

/// The foot the case stands on, its cornice and its crest.
fn mouldings() -> Solid {
    let [wide, foot, head] = OPENING;
    let wide = wide + FRAME;
    let top = head + FRAME;
    let step = |out: f64, y: f64, half: f64| {
        block(wide + out, half, DEPTH + out, half.min(0.03)).at(0.0, y, 0.0)
    };
    let crest = Outline::from(-wide - 0.02, 0.0)
        .line(wide + 0.02, 0.0)
        .line(wide + 0.02, 0.05)
        .curve([0.44, 0.06], [0.32, 0.15])
        .curve([0.0, 0.28], [-0.32, 0.15])
        .curve([-0.44, 0.06], [-wide - 0.02, 0.05]);
    let beads = [
        step(0.030, foot - FRAME + 0.01, 0.022),
        step(0.030, top, 0.022),
    ];
    all([
        all([
            step(0.07, 0.055, 0.055),
            step(0.08, top + 0.07, 0.05),
            extrusion(crest, DEPTH - 0.02, 0.02).at(0.0, top + 0.11, 0.0),
        ])
        .cut_along(Material::Paper, Colour::Brown, v(0.0, 1.0, -0.4)),
        all(beads).cut_along(Material::Brass, Colour::Brass, v(0.0, 1.0, 0.3)),
    ])
}

/// The board behind the rifle, covered in linen.
fn back() -> Solid {
    let [wide, foot, head] = OPENING;
    block(wide, (head - foot) / 2.0, 0.02, 0.005)
        .at(0.0, f64::midpoint(foot, head), -0.01)
        .cut_along(Material::Stone, Colour::Ivory, v(0.0, 1.0, 0.0))
}

/// A key plate on the right of the frame, and hinges on the left.
fn lock() -> Solid {
    let [wide, foot, head] = OPENING;
    let plate = block(0.028, 0.07, 0.012, 0.01).at(wide + FRAME * 0.55, 1.30, DEPTH);
    let knob = sphere(0.032).at(wide + FRAME * 0.55, 1.30, DEPTH + 0.03);
    let hinge = |y: f64| cylinder(0.022, 0.09, 0.01).at(-wide - FRAME * 0.9, y, DEPTH);
    all([plate, knob, hinge(foot + 0.4), hinge(head - 0.4)]).of(Material::Brass, Colour::Brass)
}

/// What the pane mirrors, in two of its corners: a few slanting glints, drawn where the eye sees
/// them against the linen, so that they cast no shadow.
fn glints() -> Solid {
    let [wide, foot, head] = OPENING;
    let glint = |x: f64, y: f64, half: f64| {
        let (across, up) = (half * 0.62, half * 0.78);
        let end = |sign: f64| v(x + sign * across, y + sign * up, 0.012);
        chain(&[
            (end(-1.0), 0.004),
            (v(x, y, 0.012), 0.014),
            (end(1.0), 0.004),
        ])
    };
    all([
        glint(wide - 0.25, head - 0.38, 0.22),
        glint(wide - 0.15, head - 0.40, 0.24),
        glint(wide - 0.12, foot + 0.40, 0.14),
        glint(wide - 0.21, foot + 0.38, 0.20),
    ])
    .cut_along(Material::Steel, Colour::Clear, v(0.78, -0.62, 0.0))
}

fn rifle() -> Solid {
    all([stock(), barrel(), bands(), bolt(), trigger_guard(), sling()])
}

/// Plain wood from the butt to near the muzzle.
fn stock() -> Solid {
    let side = Outline::from(-0.86, -0.05)
        .line(-0.42, -0.05)
        .curve([-0.32, -0.08], [-0.26, 0.01])
        .line(0.92, 0.03)
        .line(0.92, -0.08)
        .line(0.30, -0.13)
        .line(0.06, -0.20)
        .line(-0.18, -0.18)
        .curve([-0.30, -0.19], [-0.42, -0.22])
        .line(-0.86, -0.37);
    extrusion(side, 0.075, 0.055).cut_along(Material::Wood, Colour::Brown, v(0.0, 1.0, -0.12))
}

fn barrel() -> Solid {
    let along = |x: f64| v(x, 0.02, 0.0);
    let steel = chain(&[
        (along(-0.22), 0.062),
        (along(0.16), 0.062),
        (along(0.26), 0.045),
        (along(1.20), 0.034),
    ]);
    let muzzle = cylinder(0.042, 0.03, 0.012)
        .turn(Axis::Z, 90.0)
        .at(1.20, 0.02, 0.0);
    let sight = Outline::from(1.08, 0.03)
        .line(1.18, 0.03)
        .line(1.16, 0.12)
        .line(1.12, 0.12);
    all([steel, muzzle, extrusion(sight, 0.016, 0.004)]).cut_along(
        Material::Steel,
        Colour::Blue,
        v(1.0, 0.0, 0.28),
    )
}

/// Two steel bands about the fore-end, and a plate on the butt.
fn bands() -> Solid {
    let band = |x: f64, low: f64| {
        let side = Outline::from(x, 0.06)
            .line(x + 0.06, 0.06)
            .line(x + 0.06, low)
            .line(x, low);
        extrusion(side, 0.088, 0.02)
    };
    let plate = Outline::from(-0.865, -0.04)
        .line(-0.90, -0.04)
        .line(-0.90, -0.38)
        .line(-0.865, -0.38);
    all([
        band(0.42, -0.145),
        band(0.80, -0.115),
        extrusion(plate, 0.08, 0.015),
    ])
    .cut_along(Material::Steel, Colour::Steel, v(0.2, 1.0, 0.3))
}

fn bolt() -> Solid {
    let handle = rope(
        &[
            (v(-0.16, 0.03, 0.05), 0.028),
            (v(-0.17, 0.0, 0.12), 0.024),
            (v(-0.19, -0.09, 0.15), 0.022),
        ],
        5,
    );
    let body = cylinder(0.04, 0.20, 0.015)
        .turn(Axis::Z, 90.0)
        .at(-0.20, 0.04, 0.03);
    all([handle, sphere(0.042).at(-0.20, -0.115, 0.155), body]).cut_along(
        Material::Steel,
        Colour::Steel,
        v(0.3, 1.0, 0.2),
    )
}

fn trigger_guard() -> Solid {
    let bow = rope(
        &[
            (v(-0.24, -0.18, 0.0), 0.016),
            (v(-0.18, -0.27, 0.0), 0.016),
            (v(-0.06, -0.29, 0.0), 0.016),
            (v(0.02, -0.19, 0.0), 0.020),
        ],
        6,
    );
    let trigger = chain(&[(v(-0.09, -0.15, 0.0), 0.020), (v(-0.12, -0.25, 0.0), 0.014)]);
    bow.and(trigger)
        .cut_along(Material::Steel, Colour::Blue, v(0.7, 0.7, 0.3))
}

/// A leather sling from the lower band to the butt, hanging slack.
fn sling() -> Solid {
    let edge = Outline::from(0.455, -0.17)
        .curve([0.42, -0.40], [-0.12, -0.45])
        .curve([-0.64, -0.49], [-0.71, -0.33])
        .line(-0.68, -0.32)
        .curve([-0.61, -0.45], [-0.12, -0.415])
        .curve([0.38, -0.37], [0.42, -0.17]);
    let ring = |x: f64, y: f64| torus(0.036, 0.011).turn(Axis::X, 90.0).at(x, y, 0.0);
    all([
        extrusion(edge, 0.05, 0.008).cut_along(Material::Leather, Colour::Brown, v(0.0, 0.25, 1.0)),
        ring(0.45, -0.155)
            .and(ring(-0.70, -0.31))
            .of(Material::Brass, Colour::Brass),
    ])
}

/// The two brass hooks it hangs by.
fn hooks() -> Solid {
    let hook = |x: f64, y: f64| {
        let way = [
            (v(x, y, -0.06), 0.018),
            (v(x, y, 0.07), 0.018),
            (v(x, y + 0.03, 0.12), 0.020),
            (v(x, y + 0.09, 0.13), 0.020),
        ];
        hung(rope(&way, 4))
    };
    hook(0.62, -0.13)
        .and(hook(-0.55, -0.31))
        .of(Material::Brass, Colour::Brass)
}
