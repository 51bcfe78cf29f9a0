//! A leather basketball on a low ring stand, signed with a scrawl that spells nothing. The ball
//! and that it is signed are reported; its colour, the hand, the place and the stand are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, all, block, chain, extrusion, revolution,
    sphere, torus, v,
};

const RADIUS: f64 = 1.14;
/// How high the middle of the ball is.
const MIDDLE: f64 = 1.44;
/// Half the width of a seam.
const SEAM: f64 = 0.019;
/// How deep a seam is.
const DEPTH: f64 = 0.045;
/// How deep the ink is cut: so deep that no light comes back.
const INK: f64 = 0.10;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let ball = turned(ball()).at(0.0, MIDDLE, 0.0);
    Plate::on_plinth(all([ball, stand(), label()]))
}

/// The way the ball lies in its stand.
fn turned(part: Solid) -> Solid {
    part.turn(Axis::Y, 24.0)
        .turn(Axis::X, 14.0)
        .turn(Axis::Z, -17.0)
}

/// Eight panels of leather about a black core that shows in the seams, and deeper in the ink. One
/// quarter of each kind is modelled and mirrored, so that the lines meet at the seams as the panels
/// do.
fn ball() -> Solid {
    let black = |depth| sphere(RADIUS - depth).of(Material::Paper, Colour::Black);
    let panels = middle().and(side()).mirror(Axis::X).mirror(Axis::Y);
    black(INK).and(black(DEPTH).and(panels).cut(signature()))
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
        .cut_along(Material::Leather, Colour::Brown, v(0.22, 0.93, -0.3))
}

fn side() -> Solid {
    sphere(RADIUS)
        .common(side_curve(-SEAM))
        .common(quarter())
        .cut_along(Material::Leather, Colour::Brown, v(0.15, 0.93, -0.25))
}

/// A scrawl: loops and a flourish, cut down to the black on the panel that faces the light.
fn signature() -> Solid {
    let stem = [
        [-0.61, 0.40],
        [-0.53, 0.62],
        [-0.43, 0.82],
        [-0.39, 0.76],
        [-0.47, 0.54],
        [-0.53, 0.42],
        [-0.45, 0.50],
        [-0.39, 0.57],
        [-0.39, 0.46],
        [-0.31, 0.56],
        [-0.29, 0.45],
        [-0.21, 0.62],
        [-0.13, 0.88],
        [-0.16, 0.94],
        [-0.21, 0.70],
        [-0.21, 0.46],
        [-0.14, 0.50],
        [-0.07, 0.57],
    ];
    let flourish = [[-0.50, 0.29], [-0.32, 0.35], [-0.08, 0.39], [-0.22, 0.31]];
    all([pen(&stem), pen(&flourish)])
}

/// A stroke of the pen: a channel that follows the ball, narrow at the surface and wider below.
fn pen(way: &[[f64; 2]]) -> Solid {
    let links: Vec<_> = eased(&eased(way))
        .iter()
        .map(|[x, y]| (v(*x, *y, 0.85).unit() * (RADIUS - 0.050), 0.054))
        .collect();
    chain(&links)
}

/// A point more between every two, on the curve through them and their neighbours: the four-point
/// scheme of Dyn, Levin and Gregory (1987).
fn eased(way: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let at = |i: usize| way[i.min(way.len() - 1)];
    let mut eased = Vec::new();
    for i in 0..way.len().saturating_sub(1) {
        let (a, b, c, d) = (at(i.saturating_sub(1)), at(i), at(i + 1), at(i + 2));
        eased.push(b);
        eased.push([0, 1].map(|k| (9.0 * (b[k] + c[k]) - a[k] - d[k]) / 16.0));
    }
    eased.extend(way.last());
    eased
}

/// The stand: a turned foot of blackened steel on which balls carry a ring of brass.
fn stand() -> Solid {
    let foot = Outline::from(0.0, 0.0)
        .line(0.72, 0.0)
        .line(0.75, 0.03)
        .line(0.75, 0.07)
        .line(0.72, 0.10)
        .curve([0.64, 0.10], [0.60, 0.15])
        .line(0.58, 0.17)
        .line(0.0, 0.17);
    let ring = torus(0.60, 0.055).at(0.0, 0.37, 0.0);
    let post = sphere(0.085)
        .at(0.56, 0.245, 0.0)
        .ring(8)
        .turn(Axis::Y, 11.0);
    revolution(foot, 0.005)
        .cut_along(Material::Steel, Colour::Black, v(0.0, 1.0, -0.2))
        .and(ring.and(post).of(Material::Brass, Colour::Brass))
}

/// The tag, leaning on the foot.
fn label() -> Solid {
    tag(&[
        [0.0, 0.05, -0.02],
        [0.02, 0.13, -0.08],
        [0.03, 0.153, -0.157],
        [0.03, 0.06, -0.22],
    ])
    .turn(Axis::X, -20.0)
    .turn(Axis::Y, -16.0)
    .at(-0.40, 0.385, 0.69)
}
