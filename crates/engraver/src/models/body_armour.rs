//! The body armour: chest, shoulders, neck and groin, as reported, on a linen form. Its cut, its
//! quilting, its straps and its colours are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, cone, ellipsoid,
    extrusion, revolution, torus, v,
};

/// The set is turned a little towards the light.
const TURN: f64 = -24.0;
/// The form is drawn to a scale of its own, and set on its stand at this size.
const SIZE: f64 = 1.07;
/// The skin of cloth: how far its middle lies off the form, and half its thickness.
const OFF: f64 = 0.055;
const HALF: f64 = 0.04;
/// Half the width of the tape that binds the edges.
const TAPE: f64 = 0.02;
/// From seam to seam of the quilting.
const QUILT: f64 = 0.155;
/// Carriers, their tapes, and the form.
const CARRIER: Colour = Colour::Blue;
const BINDING: Colour = Colour::Ivory;
const FORM: Colour = Colour::Ivory;
/// Cloth that is quilted, and cloth that is smooth.
const CLOTH: Material = Material::Cloth;
const TAPED: Material = Material::Paper;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let set = all([
        chest(),
        collar(),
        shoulder(),
        shoulder().turn(Axis::Y, 180.0).at(0.0, 0.0, -0.06),
        groin(),
        straps(),
        form(),
    ]);
    Plate::on_plinth(all([
        set.scale(SIZE).turn(Axis::Y, TURN),
        stand(),
        tag(&[[0.01, 0.12, -0.02], [-0.03, 0.26, -0.05]])
            .turn(Axis::Y, 12.0)
            .at(0.66, 1.14, 0.38),
    ]))
}

/// A torso without arms: what the pieces lie on.
fn torso() -> Solid {
    let chest = ellipsoid(0.53, 0.60, 0.37).at(0.0, 1.76, 0.02);
    let waist = ellipsoid(0.43, 0.55, 0.31).at(0.0, 1.28, 0.0);
    let hips = ellipsoid(0.51, 0.46, 0.36).at(0.0, 0.92, 0.0);
    let shoulders = chain(&[
        (v(-0.48, 2.06, -0.03), 0.17),
        (v(0.0, 2.20, -0.05), 0.19),
        (v(0.48, 2.06, -0.03), 0.17),
    ]);
    let neck = chain(&[(v(0.0, 2.2, -0.05), 0.20), (v(0.0, 2.6, 0.0), 0.17)]);
    chest
        .melt(waist, 0.25)
        .melt(hips, 0.25)
        .melt(shoulders, 0.22)
        .melt(neck, 0.15)
}

/// The form, of linen, closed below and capped with wood above.
fn form() -> Solid {
    let above = block(1.0, 0.93, 1.0, 0.0).at(0.0, 1.59, 0.0);
    let knob = revolution(
        Outline::from(0.0, 2.50)
            .line(0.19, 2.50)
            .line(0.19, 2.54)
            .curve([0.08, 2.55], [0.06, 2.58])
            .curve([0.11, 2.60], [0.10, 2.65])
            .curve([0.08, 2.71], [0.0, 2.71]),
        0.005,
    );
    all([
        torso()
            .and(upper_arm().mirror(Axis::X))
            .common(above)
            .cut_along(CLOTH, FORM, v(0.1, 0.93, -0.36)),
        knob.cut_along(Material::Wood, Colour::Brown, v(0.0, 1.0, -0.2)),
    ])
}

/// An outline from its right half, drawn from the middle below to the middle above.
fn symmetrical(half: &Outline) -> Outline {
    let left = half.points.iter().rev().map(|&[x, y]| [-x, y]);
    Outline {
        points: half.points.iter().copied().chain(left).collect(),
    }
}

/// Upright seams, cut a little into what lies on `body`.
fn seams(body: &Solid) -> Solid {
    block(0.004, 3.0, 3.0, 0.0)
        .row(v(QUILT, 0.0, 0.0), 13)
        .at(-6.0 * QUILT, 0.0, 0.0)
        .common(body.clone().shell(OFF + HALF, 0.024))
}

/// A quilted piece that lies on `body` within a region, its edge bound with tape.
fn piece(body: &Solid, region: &Solid, cut: Vector) -> Solid {
    let quilted = body
        .clone()
        .shell(OFF, HALF)
        .common(region.clone())
        .carve(seams(body), 0.035);
    all([quilted.cut_along(CLOTH, CARRIER, cut), bound(body, region)])
}

/// The tape that binds the edge of a region of cloth on `body`.
fn bound(body: &Solid, region: &Solid) -> Solid {
    body.clone()
        .shell(OFF, HALF + 0.012)
        .common(region.clone().shell(0.0, TAPE))
        .of(TAPED, BINDING)
}

/// Front and back of the carrier in one outline, held together over the shoulders.
fn chest() -> Solid {
    let vest = Outline::polygon(&[
        [0.0, 1.09],
        [0.34, 1.09],
        [0.43, 1.12],
        [0.46, 1.20],
        [0.47, 1.62],
        [0.41, 1.74],
        [0.38, 1.88],
        [0.38, 2.02],
        [0.42, 2.5],
        [0.21, 2.5],
        [0.208, 2.32],
        [0.172, 2.19],
        [0.12, 2.12],
        [0.06, 2.08],
        [0.0, 2.07],
    ]);
    let body = torso();
    let region = extrusion(symmetrical(&vest), 0.62, 0.0);
    all([piece(&body, &region, v(0.12, 0.95, -0.3)), pocket(&body)])
}

/// The flat pocket on the chest, with its two bands.
fn pocket(body: &Solid) -> Solid {
    let half = Outline::from(0.0, 1.50)
        .line(0.27, 1.50)
        .line(0.30, 1.53)
        .line(0.30, 1.80)
        .line(0.24, 1.90)
        .line(0.0, 1.90);
    let front = extrusion(symmetrical(&half), 0.4, 0.0).at(0.0, 0.0, 0.4);
    let skin = |off: f64, half: f64| body.clone().shell(OFF + off, half).common(front.clone());
    let bands = block(0.30, 0.034, 0.4, 0.0)
        .row(v(0.0, 0.15, 0.0), 2)
        .at(0.0, 1.60, 0.4);
    all([
        skin(0.07, 0.03).cut_along(CLOTH, CARRIER, v(-0.12, 0.95, -0.3)),
        skin(0.105, 0.018)
            .common(bands)
            .cut_along(TAPED, BINDING, v(0.05, 1.0, -0.2)),
    ])
}

/// The standing piece about the neck.
fn collar() -> Solid {
    let wall = Outline::from(0.275, 2.22)
        .line(0.335, 2.22)
        .line(0.375, 2.50)
        .line(0.315, 2.50);
    let quilted =
        revolution(wall, 0.012)
            .flute(26, 0.012)
            .cut_along(CLOTH, CARRIER, v(0.0, 1.0, -0.25));
    let rims = torus(0.345, 0.034)
        .at(0.0, 2.51, 0.0)
        .and(torus(0.31, 0.032).at(0.0, 2.215, 0.0))
        .of(TAPED, BINDING);
    quilted
        .and(rims)
        .at(0.0, -2.3, 0.0)
        .turn(Axis::X, 12.0)
        .at(0.0, 2.29, -0.02)
}

/// The cap of cloth over the shoulder on the right.
fn shoulder() -> Solid {
    let cap = Outline::polygon(&[
        [0.39, 2.6],
        [0.39, 2.02],
        [0.50, 1.74],
        [1.10, 1.55],
        [1.10, 2.6],
    ]);
    let region = extrusion(cap, 0.5, 0.0);
    let arm = upper_arm();
    let channels = block(1.0, 0.004, 1.0, 0.0)
        .row(v(0.0, 0.15, 0.0), 5)
        .turn(Axis::Z, -17.0)
        .at(0.75, 1.74, 0.0)
        .common(arm.clone().shell(OFF + HALF, 0.024));
    let quilted = arm
        .clone()
        .shell(OFF, HALF)
        .common(region.clone())
        .carve(channels, 0.035);
    all([
        quilted.cut_along(CLOTH, CARRIER, v(0.9, 0.3, -0.3)),
        bound(&arm, &region),
    ])
}

/// What is left of an arm on the right of the form, cut off above the elbow.
fn upper_arm() -> Solid {
    chain(&[
        (v(0.30, 2.10, -0.03), 0.17),
        (v(0.52, 2.06, -0.03), 0.185),
        (v(0.66, 1.86, -0.03), 0.165),
        (v(0.72, 1.62, -0.03), 0.14),
    ])
}

/// The piece that hangs below the vest.
fn groin() -> Solid {
    let shield = Outline::polygon(&[
        [0.0, 0.42],
        [0.08, 0.43],
        [0.15, 0.465],
        [0.20, 0.53],
        [0.25, 0.67],
        [0.33, 0.82],
        [0.35, 0.93],
        [0.0, 0.93],
    ]);
    let hang = ellipsoid(0.60, 1.5, 0.40).at(0.0, 0.9, 0.02);
    let region = extrusion(symmetrical(&shield), 0.31, 0.0).at(0.0, 0.0, 0.31);
    piece(&hang, &region, v(-0.12, 0.95, -0.3))
}

/// The straps at the sides and those the groin piece hangs by, with their buckles.
fn straps() -> Solid {
    let body = torso();
    let outside = block(0.5, 2.0, 1.0, 0.0).at(0.78, 1.4, 0.0).mirror(Axis::X);
    let bands = block(1.0, 0.042, 1.0, 0.0)
        .row(v(0.0, 0.17, 0.0), 2)
        .at(0.0, 1.22, 0.0);
    let sides = body
        .clone()
        .shell(OFF + HALF + 0.012, 0.018)
        .common(bands)
        .common(outside);
    let hangers = block(0.045, 0.13, 0.014, 0.01)
        .turn(Axis::X, -8.0)
        .at(0.22, 1.01, 0.475)
        .mirror(Axis::X);
    let buckles = all([1.22, 1.39].map(|y| laid(&body, &buckle(), 0.33, y)));
    all([
        sides.cut_along(TAPED, BINDING, v(0.05, 1.0, -0.1)),
        hangers.cut_along(TAPED, BINDING, v(1.0, 0.1, -0.2)),
        buckles,
    ])
}

/// A square buckle with its bar, facing the viewer.
fn buckle() -> Solid {
    let frame = block(0.075, 0.075, 0.016, 0.012).cut(block(0.048, 0.048, 0.1, 0.01));
    frame.and(block(0.014, 0.06, 0.014, 0.008)).cut_along(
        Material::Brass,
        Colour::Brass,
        v(0.2, 1.0, -0.3),
    )
}

/// A thing laid on the cloth in front at a place, facing as the body faces there.
fn laid(body: &Solid, thing: &Solid, x: f64, y: f64) -> Solid {
    let lift = OFF + HALF + 0.035;
    let depth = |x: f64, y: f64| {
        (0..40).fold(1.0, |z: f64, _| {
            z - (body.distance(v(x, y, z)) - lift) * 0.7
        })
    };
    let z = depth(x, y);
    let yaw = ((z - depth(x + 0.02, y)) / 0.02).atan().to_degrees();
    let pitch = ((depth(x, y + 0.02) - z) / 0.02).atan().to_degrees();
    thing
        .clone()
        .turn(Axis::X, pitch)
        .turn(Axis::Y, yaw)
        .at(x, y, z)
}

/// A turned stand of wood.
fn stand() -> Solid {
    let profile = Outline::from(0.0, 0.0)
        .line(0.46, 0.0)
        .line(0.47, 0.07)
        .curve([0.46, 0.10], [0.40, 0.11])
        .curve([0.20, 0.14], [0.13, 0.24])
        .line(0.16, 0.27)
        .line(0.13, 0.30)
        .curve([0.08, 0.40], [0.10, 0.50])
        .curve([0.12, 0.56], [0.30, 0.60])
        .line(0.34, 0.66)
        .line(0.0, 0.66);
    all([
        revolution(profile, 0.006).cut_along(Material::Wood, Colour::Brown, v(0.0, 1.0, -0.22)),
        cone(0.40, 0.44, 0.02, 0.01).at(0.0, 0.65, 0.0).cut_along(
            Material::Brass,
            Colour::Brass,
            v(0.0, 1.0, -0.05),
        ),
    ])
}
