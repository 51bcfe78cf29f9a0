//! Crystalware: a footed bowl and goblets of cut glass. The reports say crystalware and no more:
//! the pieces, their number and the pattern of their cutting are imagined.

use super::tag;
use crate::engraver::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, ellipsoid,
    revolution, torus, v,
};

/// How many diamonds go around the bowl, and how many flutes around a goblet.
const DIAMONDS: u32 = 12;
const FLUTES: u32 = 9;
/// The rims of the bowl and of a goblet, above their feet.
const BOWL_RIM: f64 = 1.30;
const GOBLET_RIM: f64 = 2.36;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let label = tag(&[[0.02, 0.12, 0.06], [-0.12, 0.12, -0.1]])
        .turn(Axis::X, -22.0)
        .turn(Axis::Y, 10.0)
        .at(0.22, 0.38, 0.66);
    Plate::on_plinth(label).with_glass(all([
        bowl().at(-0.38, 0.0, 0.12),
        goblet().turn(Axis::Y, 9.0).at(0.70, 0.0, 0.16),
        goblet().turn(Axis::Y, 4.0).at(0.10, 0.0, -0.58),
    ]))
}

/// Clear glass, cut by level planes.
fn crystal(solid: Solid) -> Solid {
    solid.cut_along(Material::Glass, Colour::Clear, v(0.0, 0.96, -0.28))
}

/// Half of an ellipsoid, open above: its rim at the origin.
fn hollow(radius: f64, depth: f64, wall: f64) -> Solid {
    ellipsoid(radius, depth, radius)
        .cut(ellipsoid(radius - wall, depth - 1.5 * wall, radius - wall))
        .cut(block(2.0, 1.0, 2.0, 0.0).at(0.0, 1.0, 0.0))
}

/// The bowl on its foot: a band of diamonds between two rings, above long leaves.
fn bowl() -> Solid {
    let leaf = ellipsoid(0.07, 0.24, 0.075)
        .turn(Axis::Z, -48.0)
        .at(0.60, -0.60, 0.0)
        .ring(DIAMONDS);
    let rings = torus(0.90, 0.026)
        .at(0.0, -0.12, 0.0)
        .and(torus(0.815, 0.026).at(0.0, -0.42, 0.0));
    let notch = chain(&[(v(0.6, 0.03, 0.0), 0.08), (v(1.1, 0.03, 0.0), 0.08)]).ring(2 * DIAMONDS);
    let cup = hollow(0.90, 0.92, 0.075)
        .cut(rings.and(lattice()).and(leaf))
        .cut(notch)
        .at(0.0, BOWL_RIM, 0.0);
    let foot = revolution(
        Outline::polygon(&[
            [0.0, 0.0],
            [0.46, 0.0],
            [0.47, 0.05],
            [0.34, 0.09],
            [0.20, 0.15],
            [0.14, 0.24],
            [0.14, 0.32],
            [0.22, 0.42],
            [0.0, 0.44],
        ]),
        0.01,
    );
    crystal(cup).and(crystal(foot))
}

/// The crossed cuts of the bowl's band: one cross for each diamond, each meeting its neighbours.
fn lattice() -> Solid {
    let half = std::f64::consts::PI / f64::from(DIAMONDS);
    let at = |t: f64| -> Vector {
        let y = -0.27 + 0.14 * t;
        let radius = 0.90 * (1.0 - (y / 0.92).powi(2)).sqrt();
        let (sine, cosine) = (half * t).sin_cos();
        v(radius * cosine, y, radius * sine)
    };
    let links = [-1.0, -0.4, 0.4, 1.0].map(|t| (at(t), 0.034));
    let other = links.map(|(p, r)| (v(p.x, p.y, -p.z), r));
    chain(&links).and(chain(&other)).ring(DIAMONDS)
}

/// A goblet on a faceted stem, long flutes cut into its cup.
fn goblet() -> Solid {
    let flute = ellipsoid(0.09, 0.50, 0.135)
        .turn(Axis::Z, -11.0)
        .at(0.475, -0.66, 0.0)
        .ring(FLUTES);
    let rings = torus(0.50, 0.024)
        .at(0.0, -0.16, 0.0)
        .and(torus(0.49, 0.024).at(0.0, -0.25, 0.0));
    let cup = hollow(0.50, 1.22, 0.05)
        .cut(flute)
        .cut(rings)
        .at(0.0, GOBLET_RIM, 0.0);
    let knop = ellipsoid(0.17, 0.17, 0.17)
        .cut(ellipsoid(0.06, 0.14, 0.10).at(0.185, 0.0, 0.0).ring(6))
        .at(0.0, 0.74, 0.0);
    let stem = revolution(
        Outline::polygon(&[
            [0.0, 0.0],
            [0.40, 0.0],
            [0.41, 0.04],
            [0.26, 0.075],
            [0.13, 0.14],
            [0.085, 0.26],
            [0.072, 0.50],
            [0.072, 0.98],
            [0.10, 1.12],
            [0.20, 1.24],
            [0.0, 1.24],
        ]),
        0.01,
    );
    all([crystal(cup), crystal(knop), crystal(stem)])
}
