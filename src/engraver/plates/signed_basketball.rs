//! A leather basketball on a low ring stand, signed with a scrawl that spells nothing. The ball
//! and that it is signed are reported; its colour, the hand, the place and the stand are imagined.

use super::tag;
use crate::engraver::{
    Axis, Colour, Material, Outline, Plate, Solid, all, block, cylinder, extrusion, revolution,
    rope, sphere, torus, v,
};

const RADIUS: f64 = 1.06;
/// How high the middle of the ball is.
const MIDDLE: f64 = 1.52;
/// Half the width of a seam.
const SEAM: f64 = 0.020;
/// How deep a seam is.
const DEPTH: f64 = 0.022;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let ball = turned(ball()).and(turned(signature())).at(0.0, MIDDLE, 0.0);
    Plate::on_plinth(all([ball, stand(), label()]))
}

/// The way the ball lies in its stand.
fn turned(part: Solid) -> Solid {
    part.turn(Axis::Y, 24.0)
        .turn(Axis::X, 14.0)
        .turn(Axis::Z, -17.0)
}

/// Eight panels of leather about a black core that shows in the seams. One quarter of each kind is
/// modelled and mirrored, so that the lines meet at the seams as the panels do.
fn ball() -> Solid {
    let core = sphere(RADIUS - DEPTH).of(Material::Rubber, Colour::Black);
    let panels = middle().and(side()).mirror(Axis::X).mirror(Axis::Y);
    core.and(panels)
}

/// The curve that parts the side panels from the middle ones, as seen from the side.
fn side_curve(wider: f64) -> Solid {
    let (tall, deep) = (0.56 * RADIUS + wider, 0.87 * RADIUS + wider);
    let oval: Vec<[f64; 2]> = Outline::regular(40, 1.0)
        .points
        .iter()
        .map(|[x, y]| [x * deep, y * tall])
        .collect();
    extrusion(Outline::polygon(&oval), RADIUS, 0.0)
        .turn(Axis::Y, 90.0)
        .at(RADIUS, 0.0, 0.0)
}

/// The quarter to the upper right, clear of the two seams that go all around.
fn quarter() -> Solid {
    let half = 2.0;
    block(half, half, half, 0.0).at(half + SEAM, half + SEAM, 0.0)
}

fn middle() -> Solid {
    sphere(RADIUS)
        .carve(side_curve(SEAM), 0.02)
        .common(quarter())
        .cut_along(Material::Leather, Colour::Brown, v(0.25, 0.93, -0.3))
}

fn side() -> Solid {
    sphere(RADIUS)
        .common(side_curve(-SEAM))
        .common(quarter())
        .cut_along(Material::Leather, Colour::Brown, v(0.75, 0.6, -0.2))
}

/// A scrawl in ink: loops and a flourish, on the panel that faces the light.
fn signature() -> Solid {
    let scrawl = [
        [-0.62, 0.30],
        [-0.54, 0.52],
        [-0.46, 0.60],
        [-0.47, 0.40],
        [-0.52, 0.26],
        [-0.42, 0.36],
        [-0.34, 0.42],
        [-0.34, 0.32],
        [-0.24, 0.42],
        [-0.22, 0.32],
        [-0.12, 0.42],
        [-0.02, 0.62],
        [-0.06, 0.34],
        [0.06, 0.42],
        [0.10, 0.34],
        [0.30, 0.44],
    ];
    ink(&scrawl)
}

fn ink(way: &[[f64; 2]]) -> Solid {
    let links: Vec<_> = way
        .iter()
        .map(|[x, y]| (v(*x, *y, 0.85).unit() * RADIUS, 0.013))
        .collect();
    rope(&links, 5).of(Material::Lacquer, Colour::Black)
}

/// A turned foot, three short posts, and the ring that the ball lies in.
fn stand() -> Solid {
    let foot = Outline::from(0.0, 0.0)
        .line(0.74, 0.0)
        .line(0.76, 0.03)
        .line(0.76, 0.08)
        .line(0.73, 0.11)
        .curve([0.66, 0.11], [0.62, 0.16])
        .line(0.0, 0.17);
    let ring = torus(0.62, 0.05).at(0.0, 0.60, 0.0);
    let post = cylinder(0.045, 0.22, 0.01).at(0.60, 0.38, 0.0).ring(5);
    revolution(foot, 0.005)
        .cut_along(Material::Wood, Colour::Brown, v(0.0, 1.0, -0.2))
        .and(ring.and(post).of(Material::Brass, Colour::Brass))
}

fn label() -> Solid {
    tag(&[[0.02, 0.10, -0.04], [0.0, 0.13, -0.10]])
        .turn(Axis::Y, 14.0)
        .at(0.24, 0.46, 0.68)
}
