//! The gift to the Pacific Fleet: nothing stands here, since no report says what it was. The
//! pedestal that waits for it, its blank tablet and its bare seat are imagined.

use super::tag;
use crate::engraver::{Axis, Colour, Material, Plate, Solid, all, block, cylinder, torus, v};

/// How far the pedestal is turned to the light, in degrees.
const TURN: f64 = 24.0;
/// The top of the pedestal, above the plinth.
const TOP: f64 = 0.80;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    Plate::on_plinth(all([
        pedestal().turn(Axis::Y, TURN).at(-0.08, 0.0, -0.04),
        tag(&[[0.02, 0.10, 0.06], [-0.10, 0.16, -0.12], [-0.3, 0.1, -0.3]])
            .turn(Axis::X, -24.0)
            .turn(Axis::Y, 14.0)
            .at(0.72, 0.37, 0.56),
    ]))
}

/// A square pedestal of pale stone: base, die with a blank tablet, cornice, and an empty seat.
fn pedestal() -> Solid {
    let step = |half: f64, low: f64, high: f64, round: f64| {
        block(half, (high - low) / 2.0, half, round)
            .at(0.0, f64::midpoint(low, high), 0.0)
            .cut_along(Material::Stone, Colour::Ivory, v(0.0, 0.97, -0.24))
    };
    all([
        step(0.74, 0.0, 0.11, 0.014),
        step(0.67, 0.11, 0.17, 0.03),
        step(0.61, 0.17, 0.21, 0.01),
        die(),
        step(0.61, 0.60, 0.635, 0.01),
        step(0.66, 0.635, 0.69, 0.027),
        step(0.72, 0.69, TOP, 0.012).cut(cylinder(0.53, 0.03, 0.004).at(0.0, TOP, 0.0)),
        seat(),
    ])
}

/// The middle of the pedestal, a tablet sunk in each side with nothing written on it.
fn die() -> Solid {
    let sunk = block(0.41, 0.135, 0.03, 0.008);
    let tablet = block(0.36, 0.09, 0.03, 0.012);
    let front = |solid: Solid, away: f64| {
        let side = solid.at(0.0, 0.405, away);
        side.clone().and(side.turn(Axis::Y, -90.0))
    };
    block(0.56, 0.2, 0.56, 0.012)
        .at(0.0, 0.405, 0.0)
        .cut(front(sunk, 0.56))
        .and(front(tablet, 0.53))
        .cut_along(Material::Stone, Colour::Ivory, v(0.0, 1.0, 0.0))
}

/// Where it would stand: a round of blue felt let into the stone, edged with brass.
fn seat() -> Solid {
    let felt = cylinder(0.50, 0.02, 0.006)
        .at(0.0, TOP - 0.045, 0.0)
        .cut_along(Material::Cloth, Colour::Blue, v(0.7, 0.1, 0.7));
    let edge = torus(0.525, 0.018)
        .at(0.0, TOP - 0.004, 0.0)
        .of(Material::Brass, Colour::Brass);
    felt.and(edge)
}
