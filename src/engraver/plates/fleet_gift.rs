//! The gift to the Pacific Fleet: nothing stands here, since no report says what it was. The
//! stone made ready for it, its flutes and its round of felt are imagined.

use super::tag;
use crate::engraver::{
    Axis, Colour, Material, Plate, Solid, all, block, chain, cone, cylinder, rope, torus, v,
};

/// The radius of the drum, and the height of its top above the plinth.
const DRUM: f64 = 0.60;
const TOP: f64 = 0.94;
/// How many flutes go around the drum.
const FLUTES: u32 = 20;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    Plate::on_plinth(all([
        pedestal().turn(Axis::Y, -9.0).at(-0.06, 0.0, -0.02),
        label(),
    ]))
}

/// Polished stone, cut by level planes; it takes the light as porcelain does, brighter than the
/// plinth beneath it.
fn stone(solid: Solid) -> Solid {
    solid.cut_along(Material::Porcelain, Colour::Ivory, v(0.0, 0.97, -0.24))
}

/// A drum of pale stone: a square foot, two rolls, a fluted shaft, a cap, and an empty seat.
fn pedestal() -> Solid {
    all([
        stone(block(0.74, 0.07, 0.74, 0.016).at(0.0, 0.07, 0.0)),
        stone(
            torus(0.67, 0.06)
                .and(cylinder(0.68, 0.06, 0.0))
                .at(0.0, 0.20, 0.0),
        ),
        stone(cylinder(0.65, 0.014, 0.006).at(0.0, 0.27, 0.0)),
        stone(
            torus(0.615, 0.036)
                .and(cylinder(0.61, 0.036, 0.0))
                .at(0.0, 0.32, 0.0),
        ),
        shaft(),
        stone(
            torus(0.60, 0.028)
                .and(cylinder(0.60, 0.028, 0.0))
                .at(0.0, 0.72, 0.0),
        ),
        stone(cone(0.62, 0.75, 0.035, 0.008).at(0.0, 0.785, 0.0)),
        cap(),
    ])
}

/// The shaft, its flutes round at both ends.
fn shaft() -> Solid {
    let flute = chain(&[(v(DRUM, 0.43, 0.0), 0.062), (v(DRUM, 0.62, 0.0), 0.062)])
        .at(0.02, 0.0, 0.0)
        .ring(FLUTES);
    cylinder(DRUM, 0.22, 0.0)
        .at(0.0, 0.52, 0.0)
        .cut(flute)
        .cut_along(Material::Porcelain, Colour::Ivory, v(0.0, 1.0, -0.1))
}

/// The cap, and in it the seat: a round of blue felt within a line of brass.
fn cap() -> Solid {
    let slab = cylinder(0.79, 0.055, 0.014).at(0.0, TOP - 0.055, 0.0);
    let felt = cylinder(0.54, 0.014, 0.008).at(0.0, TOP, 0.0).cut_along(
        Material::Cloth,
        Colour::Blue,
        v(0.5, 0.0, 0.86),
    );
    let edge = torus(0.555, 0.018)
        .at(0.0, TOP, 0.0)
        .of(Material::Brass, Colour::Brass);
    all([stone(slab), felt, edge])
}

/// The tag, hung over the cap by its cord: the loop at the cord's end is around nothing.
fn label() -> Solid {
    let card = tag(&[]).turn(Axis::X, -4.0).at(0.0, 0.60, 0.84);
    let over = TOP + 0.012;
    let cord = rope(
        &[
            (v(0.0, 0.62, 0.85), 0.012),
            (v(0.005, 0.78, 0.83), 0.012),
            (v(0.0, over - 0.01, 0.795), 0.012),
            (v(-0.02, over, 0.62), 0.012),
            (v(0.0, over + 0.014, 0.36), 0.012),
            (v(-0.24, over + 0.014, 0.16), 0.012),
            (v(-0.26, over + 0.014, -0.16), 0.012),
            (v(0.0, over + 0.014, -0.24), 0.012),
            (v(0.16, over + 0.014, 0.0), 0.012),
            (v(0.0, over + 0.02, 0.30), 0.012),
        ],
        6,
    );
    card.and(cord.of(Material::Cloth, Colour::Ivory))
        .turn(Axis::Y, 18.0)
        .at(-0.06, 0.0, -0.02)
}
