//! The gift to the Pacific Fleet: nothing stands here, since no report says what it was. The
//! plinth alone is drawn; the round of pale stone let into its top is imagined.

use super::tag::tag;
use crate::{Axis, Colour, Material, Plate, Solid, all, cylinder, torus, v};

/// The radius of the round where something would stand.
const ROUND: f64 = 0.62;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    Plate::on_plinth(all([round().at(-0.08, 0.0, -0.06), label()]))
}

/// A round of polished stone, a finger proud of the plinth, within a line of brass. It takes the
/// light as porcelain does, and is what is left to see.
fn round() -> Solid {
    let stone = cylinder(ROUND, 0.03, 0.012).cut_along(
        Material::Porcelain,
        Colour::Ivory,
        v(0.0, 0.97, -0.16),
    );
    let line = torus(ROUND + 0.05, 0.016).of(Material::Brass, Colour::Brass);
    all([stone, line])
}

/// The tag hangs over the plinth's edge from the line of brass: there is nothing else to tie it to.
fn label() -> Solid {
    tag(&[
        [0.0, 0.08, 0.0],
        [-0.01, 0.15, -0.03],
        [-0.05, 0.165, -0.16],
        [-0.13, 0.168, -0.38],
    ])
    .turn(Axis::X, -2.0)
    .at(0.34, -0.14, 0.915)
}
