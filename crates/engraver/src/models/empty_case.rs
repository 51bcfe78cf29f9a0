//! An empty vitrine, for each gift that others report and the five articles do not. The case, its
//! brass edges, its lock and the cloth in it are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, all, block, cylinder, extrusion, sphere, torus,
    v,
};

/// Half the width and half the depth of the case.
const WIDE: f64 = 0.78;
const DEEP: f64 = 0.46;
/// Where the panes begin and end, above the plinth.
const FLOOR: f64 = 0.20;
const ROOF: f64 = 2.56;
/// How far the case is turned, in degrees.
const TURN: f64 = 28.0;
/// Half the thickness of the brass edges and of a pane.
const EDGE: f64 = 0.032;
const PANE: f64 = 0.012;
/// How steeply the lines of the front pane rise.
const SLANT: f64 = 1.7;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let stand = |solid: Solid| solid.turn(Axis::Y, TURN).at(-0.02, 0.0, -0.02);
    Plate::on_plinth(stand(all([base(), edges(), lock()]))).with_glass(stand(panes()))
}

/// The black stone foot of the case, and the pad of cloth that nothing lies on.
fn base() -> Solid {
    let foot = block(WIDE + 0.05, 0.05, DEEP + 0.05, 0.02).at(0.0, 0.05, 0.0);
    let frame = block(WIDE + 0.02, 0.06, DEEP + 0.02, 0.012).at(0.0, 0.14, 0.0);
    let pad = block(WIDE - 0.12, 0.05, DEEP - 0.12, 0.03)
        .at(0.0, FLOOR + 0.03, 0.0)
        .cut_along(Material::Cloth, Colour::Ivory, v(0.5, 0.2, 0.8));
    all([
        foot.cut_along(Material::Stone, Colour::Black, v(0.0, 1.0, -0.1)),
        frame.cut_along(Material::Stone, Colour::Black, v(0.0, 1.0, -0.1)),
        pad,
    ])
}

/// The twelve brass edges, with a ball at each corner of the roof.
fn edges() -> Solid {
    let middle = f64::midpoint(FLOOR, ROOF);
    let post = block(EDGE, (ROOF - FLOOR) / 2.0, EDGE, 0.01)
        .at(WIDE, middle, DEEP)
        .mirror(Axis::X)
        .mirror(Axis::Z)
        .cut_along(Material::Brass, Colour::Brass, v(0.0, 1.0, 0.0));
    let level = |y: f64| {
        let long = block(WIDE, EDGE, EDGE, 0.01)
            .at(0.0, y, DEEP)
            .mirror(Axis::Z)
            .cut_along(Material::Brass, Colour::Brass, v(1.0, 0.2, 0.0));
        let short = block(EDGE, EDGE, DEEP, 0.01)
            .at(WIDE, y, 0.0)
            .mirror(Axis::X)
            .cut_along(Material::Brass, Colour::Brass, v(0.0, 0.2, 1.0));
        long.and(short)
    };
    let ball = sphere(0.06)
        .at(WIDE, ROOF + 0.06, DEEP)
        .mirror(Axis::X)
        .mirror(Axis::Z)
        .of(Material::Brass, Colour::Brass);
    all([post, level(FLOOR), level(ROOF), ball])
}

/// A lock plate on the front, its ring pull, and the tag tied to it.
fn lock() -> Solid {
    let plate = block(0.09, 0.12, 0.014, 0.012);
    let hole = cylinder(0.02, 0.05, 0.0)
        .turn(Axis::X, 90.0)
        .at(0.0, -0.05, 0.0);
    let pull = torus(0.06, 0.014).turn(Axis::X, 80.0).at(0.0, 0.0, 0.035);
    all([
        plate
            .cut(hole)
            .cut_along(Material::Brass, Colour::Brass, v(0.0, 1.0, 0.0)),
        pull.of(Material::Brass, Colour::Brass),
        tag(&[[0.01, 0.08, 0.0], [0.0, 0.14, 0.0]])
            .turn(Axis::Y, -34.0)
            .at(0.0, -0.2, 0.07),
    ])
    .at(0.20 - WIDE, 0.96, DEEP + EDGE)
}

/// Four panes: front, sides and roof; the back is open to the dark.
fn panes() -> Solid {
    let middle = f64::midpoint(FLOOR, ROOF);
    let high = (ROOF - FLOOR) / 2.0;
    let glass = |solid: Solid, cut| solid.cut_along(Material::Glass, Colour::Clear, cut);
    all([
        glass(
            block(WIDE, high, PANE, 0.0).at(0.0, middle, DEEP),
            v(SLANT, -1.0, 0.0),
        ),
        glass(
            block(PANE, high, DEEP, 0.0).at(WIDE, middle, 0.0),
            v(0.0, 1.0, 1.0),
        ),
        glass(
            block(PANE, high, DEEP, 0.0).at(-WIDE, middle, 0.0),
            v(0.0, 1.0, 1.0),
        ),
        glass(
            block(WIDE, PANE, DEEP, 0.0).at(0.0, ROOF, 0.0),
            v(0.0, 0.2, 1.0),
        ),
        glare([1.20, 1.72]),
        glare([0.94, 1.06]),
    ])
}

/// The window of the room, mirrored aslant in the front pane: a band from the left edge, between
/// two heights, up to the roof. It is drawn as steel is, since it hides what is behind the
/// glass.
fn glare([low, high]: [f64; 2]) -> Solid {
    let (left, top) = (EDGE - WIDE, ROOF - EDGE);
    let across = |from: f64| left + (top - from) / SLANT;
    let band = Outline::polygon(&[
        [left, low],
        [left, high],
        [across(high), top],
        [across(low), top],
    ]);
    extrusion(band, 0.004, 0.0)
        .at(0.0, 0.0, DEEP + PANE)
        .cut_along(Material::Steel, Colour::Clear, v(SLANT, -1.0, 0.0))
}
