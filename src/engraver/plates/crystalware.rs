//! Crystalware: a footed bowl and goblets of cut glass. The reports say crystalware and no more:
//! the pieces, their number and the pattern of their cutting are imagined.

use super::tag;
use crate::engraver::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, chain, ellipsoid, revolution,
    torus, v,
};

/// How many diamonds go around the bowl, and how many flutes around a goblet.
const DIAMONDS: u32 = 14;
const FLUTES: u32 = 10;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let label = tag(&[[0.02, 0.12, 0.06], [-0.12, 0.12, -0.1]])
        .turn(Axis::X, -22.0)
        .at(-0.05, 0.38, 0.62);
    Plate::on_plinth(label).with_glass(all([
        bowl().at(-0.42, 0.0, 0.06),
        goblet().turn(Axis::Y, 9.0).at(0.66, 0.0, 0.22),
        goblet().turn(Axis::Y, 4.0).at(0.22, 0.0, -0.50),
    ]))
}

/// Clear glass, cut by level planes.
fn crystal(solid: Solid) -> Solid {
    solid.cut_along(Material::Glass, Colour::Clear, v(0.0, 0.96, -0.28))
}

/// The bowl on its foot: a band of diamonds between two rings, a scalloped rim.
fn bowl() -> Solid {
    let body = revolution(
        Outline::from(0.0, 0.0)
            .line(0.40, 0.0)
            .line(0.41, 0.05)
            .curve([0.18, 0.08], [0.13, 0.22])
            .curve([0.12, 0.30], [0.22, 0.34])
            .curve([0.55, 0.42], [0.66, 0.74])
            .curve([0.70, 0.92], [0.76, 1.10])
            .line(0.68, 1.12)
            .curve([0.60, 0.94], [0.57, 0.78])
            .curve([0.48, 0.52], [0.0, 0.44]),
        0.008,
    );
    let scallop = chain(&[(v(0.3, 1.19, 0.0), 0.13), (v(1.0, 1.19, 0.0), 0.13)]).ring(DIAMONDS);
    let leaf = ellipsoid(0.06, 0.16, 0.07)
        .turn(Axis::Z, -58.0)
        .at(0.45, 0.43, 0.0)
        .ring(DIAMONDS);
    let rings = torus(0.655, 0.022)
        .at(0.0, 0.66, 0.0)
        .and(torus(0.725, 0.022).at(0.0, 0.98, 0.0));
    let star = chain(&[(v(0.2, 0.10, 0.0), 0.03), (v(0.5, 0.06, 0.0), 0.05)]).ring(DIAMONDS);
    crystal(
        body.cut(scallop)
            .cut(leaf)
            .cut(rings)
            .cut(lattice())
            .cut(star),
    )
}

/// The crossed cuts of the bowl's band: one cross for each diamond, each meeting its neighbours.
fn lattice() -> Solid {
    let half = std::f64::consts::PI / f64::from(DIAMONDS);
    let at = |t: f64| -> Vector {
        let y = 0.82 + 0.15 * t;
        let radius = 0.695 + 0.05 * t;
        let (sine, cosine) = (half * t).sin_cos();
        v(radius * cosine, y, radius * sine)
    };
    let links: Vec<_> = [-1.0, -0.5, 0.0, 0.5, 1.0].map(|t| (at(t), 0.03)).to_vec();
    let other: Vec<_> = links.iter().map(|(p, r)| (v(p.x, p.y, -p.z), *r)).collect();
    chain(&links).and(chain(&other)).ring(DIAMONDS)
}

/// A goblet on a faceted stem, long flutes cut into its cup.
fn goblet() -> Solid {
    let body = revolution(
        Outline::from(0.0, 0.0)
            .line(0.34, 0.0)
            .line(0.35, 0.035)
            .curve([0.10, 0.07], [0.07, 0.24])
            .line(0.06, 0.48)
            .curve([0.14, 0.55], [0.14, 0.61])
            .curve([0.14, 0.67], [0.06, 0.74])
            .curve([0.06, 0.86], [0.18, 0.91])
            .curve([0.42, 1.02], [0.40, 1.42])
            .line(0.37, 1.84)
            .line(0.335, 1.84)
            .line(0.355, 1.42)
            .curve([0.34, 1.10], [0.0, 1.02]),
        0.006,
    );
    let flute = ellipsoid(0.055, 0.30, 0.085)
        .turn(Axis::Z, -12.0)
        .at(0.40, 1.12, 0.0)
        .ring(FLUTES);
    let facet = ellipsoid(0.05, 0.12, 0.08).at(0.155, 0.61, 0.0).ring(6);
    let rings = torus(0.405, 0.02)
        .at(0.0, 1.50, 0.0)
        .and(torus(0.40, 0.02).at(0.0, 1.58, 0.0));
    crystal(body.cut(flute).cut(facet).cut(rings))
}
