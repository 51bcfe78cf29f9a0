//! Three signed photographs in frames: two groups of cosmonauts and one portrait. That there are
//! three, what they show and that they are signed is reported; suits, caps, mounts, frames and the
//! strokes of the pen are imagined. Faces are blank ovals, likenesses of nobody.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, ellipsoid, extrusion,
    rope, torus, v,
};

/// Where a face lies between two of the burin's planes: on one, its lines would fray.
const BETWEEN: f64 = 0.009_8;
/// How far a frame stands before the face of its mount.
const PROUD: f64 = 0.06;
/// How far a print stands before its mount: enough to be seen, too little for a shadow.
const PRINT: f64 = 0.012;

/// A photograph's frame and mount: sizes are from the middle to the edge.
struct Frame {
    half: [f64; 2],
    rail: f64,
    /// The print's half width and half height, and how far it sits above the middle.
    print: [f64; 2],
    raised: f64,
    /// How far above the middle its signature is written.
    signed: f64,
    material: Material,
    colour: Colour,
}

const LARGE_GROUP: Frame = Frame {
    half: [0.86, 1.36],
    rail: 0.12,
    print: [0.60, 0.61],
    raised: 0.49,
    signed: -0.26,
    material: Material::Wood,
    colour: Colour::Brown,
};

const PORTRAIT: Frame = Frame {
    half: [0.52, 0.74],
    rail: 0.085,
    print: [0.33, 0.43],
    raised: 0.13,
    signed: -0.47,
    material: Material::Brass,
    colour: Colour::Brass,
};

const SMALL_GROUP: Frame = Frame {
    half: [0.61, 0.47],
    rail: 0.075,
    print: [0.45, 0.245],
    raised: 0.07,
    signed: -0.275,
    material: Material::Porcelain,
    colour: Colour::Steel,
};

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let large = framed(&LARGE_GROUP, Colour::Black, crew(), signature(0.60, 1.0))
        .turn(Axis::X, -5.0)
        .turn(Axis::Y, -7.0)
        .at(-0.12, 0.0, -0.40);
    let portrait = framed(&PORTRAIT, Colour::Steel, sitter(), signature(0.46, 3.7))
        .turn(Axis::X, -9.0)
        .turn(Axis::Y, -24.0)
        .at(0.62, 0.0, 0.42);
    let small = framed(
        &SMALL_GROUP,
        Colour::Black,
        officers(),
        signature(0.56, 5.2),
    )
    .turn(Axis::X, -17.0)
    .turn(Axis::Y, 8.0)
    .at(-0.47, 0.0, 0.36);
    Plate::on_plinth(all([large, portrait, small, house_mark()]))
}

/// The red tag, hung over the corner of the large frame.
fn house_mark() -> Solid {
    tag(&[
        [0.0, 0.14, 0.0],
        [-0.02, 0.30, -0.07],
        [-0.03, 0.365, -0.15],
        [-0.03, 0.30, -0.26],
    ])
    .turn(Axis::Z, 3.0)
    .at(0.66, 2.34, -0.36)
}

/// A frame with its mount, its print and what is written on it; it stands at y = 0.
fn framed(frame: &Frame, ground: Colour, figures: Solid, ink: Solid) -> Solid {
    let [print_x, print_y] = frame.print;
    let [_, y] = frame.half;
    let print = block(print_x, print_y, PRINT, 0.0)
        .cut_along(Material::Paper, ground, v(0.0, 0.0, 1.0))
        .at(0.0, frame.raised, 0.0);
    let figures = figures
        .common(block(print_x - 0.01, print_y - 0.01, 0.3, 0.0))
        .at(0.0, frame.raised, PRINT);
    let ink = ink.at(0.0, frame.signed, 0.0);
    all([moulding(frame), mount(frame), print, figures, ink]).at(0.0, y, 0.0)
}

/// The board about the print, in four pieces, so that the lines run around the print.
fn mount(frame: &Frame) -> Solid {
    let [x, y] = frame.half.map(|half| half - 0.04);
    let [print_x, print_y] = frame.print;
    let (low, high) = (frame.raised - print_y, frame.raised + print_y);
    let piece = |corners: [[f64; 2]; 4], cut| {
        extrusion(Outline::polygon(&corners), 0.05, 0.0)
            .at(0.0, 0.0, -0.05)
            .cut_along(Material::Paper, Colour::Ivory, cut)
    };
    let (lying, standing) = (v(0.0, 1.0, 0.0), v(1.0, 0.0, 0.0));
    let below = [[-x, -y], [x, -y], [print_x, low], [-print_x, low]];
    let above = [[-x, y], [x, y], [print_x, high], [-print_x, high]];
    let right = [[x, -y], [x, y], [print_x, high], [print_x, low]];
    all([
        piece(below, lying),
        piece(above, lying),
        piece(right, standing).mirror(Axis::X),
    ])
}

/// The four rails of a frame, mitred.
fn moulding(frame: &Frame) -> Solid {
    let [x, y] = frame.half;
    let along = v(0.0, 1.0, 0.0);
    let of = |half| {
        rail(half, frame.rail)
            .at(0.0, BETWEEN, 0.0)
            .cut_along(frame.material, frame.colour, along)
            .at(0.0, -BETWEEN, 0.0)
    };
    let top = of(x).turn(Axis::Z, 180.0).at(0.0, y, 0.0);
    let right = of(y).turn(Axis::Z, 90.0).at(x, 0.0, 0.0);
    top.mirror(Axis::Y).and(right.mirror(Axis::X))
}

/// One rail, its outer edge on the x axis: it rises to a flat, falls towards the picture, and
/// ends in a fillet. Flat facets, as each takes the light evenly and is cut in even lines.
fn rail(half: f64, wide: f64) -> Solid {
    let profile = Outline::from(0.0, -0.10)
        .line(0.0, 0.3 * PROUD)
        .line(0.22 * wide, PROUD)
        .line(0.50 * wide, PROUD)
        .line(0.80 * wide, 0.15 * PROUD)
        .line(wide, 0.5 * PROUD)
        .line(wide, -0.10);
    // A square on its corner cuts both ends at half a right angle.
    let mitre = block(half, half, 0.2, 0.0).turn(Axis::Z, 45.0).at(
        0.0,
        half * (1.0 - std::f64::consts::SQRT_2),
        0.0,
    );
    extrusion(profile, half, 0.0)
        .turn(Axis::X, 90.0)
        .turn(Axis::Z, 90.0)
        .common(mitre)
}

/// The first group: two rows of cosmonauts in pressure suits and helmets.
fn crew() -> Solid {
    let back = [-0.38, 0.0, 0.38].map(|x: f64| suited(-0.03 * x.signum()).at(x, 0.27, -0.015));
    let front =
        [-0.20, 0.20].map(|x: f64| suited(0.02 * x.signum()).scale(1.08).at(x, -0.17, 0.015));
    all(back.into_iter().chain(front))
}

/// One in a suit, the middle of the helmet at the origin, the face looking a little to one side.
fn suited(look: f64) -> Solid {
    let helmet = ellipsoid(0.150, 0.162, 0.075)
        .cut(ellipsoid(0.108, 0.120, 0.09).at(look, -0.014, 0.075))
        .cut_along(Material::Paper, Colour::Ivory, v(0.35, 1.0, 0.5));
    let opening = ellipsoid(0.125, 0.135, 0.04)
        .at(look, -0.014, -0.006)
        .cut_along(Material::Rubber, Colour::Black, v(0.0, 0.0, 1.0));
    let face = face(0.078, 0.096).at(look, -0.018, 0.02);
    let collar = torus(0.105, 0.022)
        .at(0.0, -0.165, 0.0)
        .of(Material::Steel, Colour::Steel);
    let body = ellipsoid(0.175, 0.52, 0.04)
        .at(0.0, -0.66, 0.0)
        .melt(shoulder().mirror(Axis::X), 0.05)
        .cut_along(Material::Paper, Colour::Steel, v(0.2, 1.0, 0.0));
    all([body, collar, helmet, opening, face])
}

/// The right shoulder and arm.
fn shoulder() -> Solid {
    chain(&[
        (v(0.03, -0.24, 0.0), 0.04),
        (v(0.09, -0.25, -0.005), 0.05),
        (v(0.15, -0.31, -0.01), 0.055),
        (v(0.19, -0.44, -0.005), 0.05),
        (v(0.18, -1.10, 0.0), 0.05),
    ])
}

/// A blank oval that the light falls on: a face, and nobody's.
fn face(x: f64, y: f64) -> Solid {
    ellipsoid(x, y, 0.045).cut_along(Material::Paper, Colour::Ivory, v(-0.2, 1.0, 0.5))
}

/// The second group: three in uniform and peaked caps.
fn officers() -> Solid {
    all([-0.29, 0.0, 0.29].map(|x: f64| capped().at(x, 0.045 - 0.2 * x.abs(), 0.1 * x.abs())))
}

/// One in uniform, the middle of the face at the origin.
fn capped() -> Solid {
    let cap = ellipsoid(0.125, 0.050, 0.05).at(0.0, 0.112, 0.0).cut_along(
        Material::Paper,
        Colour::Steel,
        v(0.3, 1.0, 0.4),
    );
    let peak = ellipsoid(0.080, 0.022, 0.06)
        .at(0.0, 0.066, 0.005)
        .cut_along(Material::Paper, Colour::Black, v(0.0, 0.0, 1.0));
    let coat = extrusion(coat(1.0), 0.03, 0.02)
        .at(0.0, -0.115, 0.0)
        .cut_along(Material::Paper, Colour::Steel, v(0.4, 0.9, 0.0));
    let shirt = extrusion(triangle(0.05, 0.14), 0.02, 0.0)
        .at(0.0, -0.12, 0.022)
        .cut_along(Material::Paper, Colour::Ivory, v(0.0, 0.0, 1.0));
    let strap = block(0.042, 0.013, 0.012, 0.0)
        .turn(Axis::Z, -24.0)
        .at(0.118, -0.176, 0.028)
        .mirror(Axis::X)
        .cut_along(Material::Paper, Colour::Ivory, v(0.0, 0.0, 1.0));
    all([coat, shirt, strap, face(0.080, 0.100), cap, peak])
}

/// The outline of a coat from its collar down; 0.35 wide at size 1.
fn coat(size: f64) -> Outline {
    let right = Outline::from(0.04, 0.0)
        .line(0.09, -0.045)
        .curve([0.17, -0.07], [0.175, -0.15])
        .line(0.18, -0.6)
        .points;
    let left = right.iter().rev().map(|&[x, y]| [-x, y]);
    let corners: Vec<_> = right.iter().copied().chain(left).collect();
    Outline::polygon(
        &corners
            .iter()
            .map(|p| p.map(|c| c * size))
            .collect::<Vec<_>>(),
    )
}

/// What shows of a shirt between lapels: a triangle on its point.
fn triangle(half: f64, long: f64) -> Outline {
    Outline::from(-half, 0.0).line(half, 0.0).line(0.0, -long)
}

/// The portrait: head and shoulders, in a dark suit.
fn sitter() -> Solid {
    let black = |solid: Solid, cut| solid.cut_along(Material::Paper, Colour::Black, cut);
    let ivory = |solid: Solid, cut| solid.cut_along(Material::Paper, Colour::Ivory, cut);
    let coat = extrusion(coat(1.7), 0.03, 0.02).at(0.0, -0.185, 0.0);
    let lapel = Outline::from(0.078, -0.19)
        .line(0.150, -0.28)
        .line(0.120, -0.31)
        .line(0.155, -0.34)
        .line(0.0, -0.56)
        .line(0.0, -0.43);
    let lapels = extrusion(lapel, 0.02, 0.0)
        .at(0.0, 0.0, 0.055)
        .mirror(Axis::X);
    let shirt = extrusion(triangle(0.085, 0.26), 0.02, 0.0).at(0.0, -0.175, 0.016);
    let tie = extrusion(triangle(0.026, 0.25), 0.02, 0.0).at(0.0, -0.205, 0.026);
    let neck = ellipsoid(0.066, 0.10, 0.04).at(0.0, -0.13, 0.01);
    let hair = ellipsoid(0.140, 0.160, 0.04).at(-0.006, 0.072, 0.0);
    let head = ellipsoid(0.122, 0.160, 0.06).at(0.004, 0.03, 0.012);
    all([
        black(coat, v(0.4, 0.9, 0.0)),
        black(lapels, v(0.9, -0.4, 0.0)),
        ivory(shirt, v(0.0, 0.0, 1.0)),
        black(tie, v(0.0, 0.0, 1.0)),
        ivory(neck, v(0.0, 1.0, -0.3)),
        black(hair, v(1.0, 0.5, 0.0)),
        ivory(head, v(-0.2, 1.0, 0.5)),
    ])
}

/// A signature in the middle of its mount.
fn signature(long: f64, hand: f64) -> Solid {
    scrawl(long, hand)
        .turn(Axis::Z, 5.0)
        .at(-0.5 * long, -0.01, 0.0)
}

/// A quick signature that spells nothing: loops that run out into a line, and a flourish back
/// under them. `hand` makes each one another's.
fn scrawl(long: f64, hand: f64) -> Solid {
    let thick = 0.015;
    let turns = 5.0;
    let steps = 28;
    let pen = |k: u32| -> Vector {
        let t = f64::from(k) / f64::from(steps);
        let phase = t * turns * std::f64::consts::TAU + hand;
        let tall = 0.065 * (1.0 - t).powf(0.8) * (0.7 + 0.5 * (3.0 * phase / hand + hand).sin());
        v(
            t * long + 0.022 * phase.cos(),
            tall * phase.sin() + 0.03 * (1.0 - t),
            0.0,
        )
    };
    let mut line: Vec<_> = (0..=steps).map(|k| (pen(k), thick)).collect();
    line.extend([
        (v(long * 1.1, -0.01, 0.0), thick),
        (v(long * 0.6, -0.055, 0.0), thick),
        (v(long * 0.15, -0.075, 0.0), thick * 0.8),
    ]);
    // Pressed flat, as ink is: only what lies just above the mount is kept.
    rope(&line, 2)
        .common(block(long * 1.5, 0.3, BETWEEN, 0.0))
        .cut_along(Material::Paper, Colour::Black, v(0.0, 0.0, 1.0))
}
