//! Crystalware: a footed bowl and two goblets of cut glass. The reports say crystalware and no
//! more: the pieces, their number and the pattern of their cutting are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, ellipsoid,
    revolution, rope, torus, v,
};

/// How many diamonds go around the bowl, and around a goblet.
const DIAMONDS: u32 = 9;
const FEW: u32 = 6;
/// The cups of the bowl and of a goblet, and where their rims are above the plinth.
const BOWL: Cup = Cup {
    radius: 0.90,
    depth: 0.92,
    wall: 0.085,
};
const GOBLET: Cup = Cup {
    radius: 0.50,
    depth: 1.20,
    wall: 0.075,
};
const BOWL_RIM: f64 = 1.30;
const GOBLET_RIM: f64 = 2.40;

/// A cup blown as half of an ellipsoid, its rim at the origin.
#[derive(Clone, Copy)]
struct Cup {
    radius: f64,
    depth: f64,
    wall: f64,
}

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let beside = |solid: Solid| solid.scale(0.94).at(-0.40, 0.0, 0.10);
    Plate::on_plinth(beside(label())).with_glass(all([
        beside(bowl()),
        goblet().scale(0.92).turn(Axis::Y, 9.0).at(0.16, 0.0, -0.50),
        goblet().scale(0.64).turn(Axis::Y, 20.0).at(0.72, 0.0, 0.30),
    ]))
}

/// The tag, leaning on the bowl's foot, its cord about the stem.
fn label() -> Solid {
    let cord = rope(
        &[
            (v(0.0, 0.40, 0.53), 0.011),
            (v(-0.03, 0.47, 0.42), 0.011),
            (v(-0.02, 0.34, 0.22), 0.011),
            (v(0.03, 0.29, 0.15), 0.011),
        ],
        6,
    )
    .turn(Axis::Y, 30.0);
    let loop_of_cord = torus(0.155, 0.014).turn(Axis::X, 4.0).at(0.0, 0.29, 0.0);
    tag(&[])
        .turn(Axis::X, -14.0)
        .at(0.0, 0.385, 0.50)
        .turn(Axis::Y, 30.0)
        .and(cord.and(loop_of_cord).of(Material::Cloth, Colour::Ivory))
}

/// Clear glass, cut by level planes.
fn crystal(solid: Solid) -> Solid {
    solid.cut_along(Material::Glass, Colour::Clear, v(0.0, 0.99, -0.12))
}

impl Cup {
    /// The glass itself.
    fn blown(self) -> Solid {
        let Self {
            radius,
            depth,
            wall,
        } = self;
        ellipsoid(radius, depth, radius)
            .cut(ellipsoid(radius - wall, depth - 1.5 * wall, radius - wall))
            .cut(block(2.0, 1.0, 2.0, 0.0).at(0.0, 1.0, 0.0))
    }

    /// How far the wall is from the axis at a height below the rim.
    fn at(self, y: f64) -> f64 {
        self.radius * (1.0 - (y / self.depth).powi(2)).max(0.0).sqrt()
    }

    /// A level cut all around.
    fn ring(self, y: f64, groove: f64) -> Solid {
        torus(self.at(y) + 0.004, groove).at(0.0, y, 0.0)
    }

    /// Crossed cuts all around: one cross for each diamond, each meeting its neighbours.
    fn lattice(self, low: f64, high: f64, count: u32, groove: f64) -> Solid {
        let half = std::f64::consts::PI / f64::from(count);
        let at = |t: f64| -> Vector {
            let y = f64::midpoint(low, high) + (high - low) / 2.0 * t;
            let (sine, cosine) = (half * t).sin_cos();
            v(self.at(y) * cosine, y, self.at(y) * sine)
        };
        let links = [-1.0, -0.4, 0.4, 1.0].map(|t| (at(t), groove));
        let other = links.map(|(p, r)| (v(p.x, p.y, -p.z), r));
        chain(&links).and(chain(&other)).ring(count)
    }
}

/// The bowl on its foot: a band of diamonds between two rings.
fn bowl() -> Solid {
    let scallop = chain(&[(v(0.7, 0.10, 0.0), 0.15), (v(1.1, 0.10, 0.0), 0.15)]).ring(DIAMONDS);
    let cup = BOWL
        .blown()
        .cut(all([
            BOWL.ring(-0.15, 0.026),
            BOWL.ring(-0.45, 0.034),
            BOWL.lattice(-0.42, -0.18, DIAMONDS, 0.034),
            scallop,
        ]))
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

/// A goblet of the same pattern, on a stem with a faceted knop.
fn goblet() -> Solid {
    let cup = GOBLET
        .blown()
        .cut(all([
            GOBLET.ring(-0.30, 0.022),
            GOBLET.lattice(-0.63, -0.33, FEW, 0.032),
        ]))
        .at(0.0, GOBLET_RIM, 0.0);
    let knop = ellipsoid(0.17, 0.17, 0.17).at(0.0, 0.78, 0.0);
    let stem = revolution(
        Outline::polygon(&[
            [0.0, 0.0],
            [0.40, 0.0],
            [0.41, 0.04],
            [0.26, 0.075],
            [0.13, 0.14],
            [0.085, 0.26],
            [0.075, 0.50],
            [0.075, 1.02],
            [0.10, 1.16],
            [0.18, 1.27],
            [0.0, 1.27],
        ]),
        0.01,
    );
    all([crystal(cup), crystal(knop), crystal(stem)])
}
