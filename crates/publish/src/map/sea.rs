//! The sea as an engraver rules it: level lines, heavy at the coast and fine off shore.

use std::fmt::Write;

use super::Line;
use vitrine_layout::Sheet;

const WIDTH: usize = Sheet::WIDTH as usize;
const HEIGHT: usize = Sheet::HEIGHT as usize;
const FRAME: usize = Sheet::FRAME as usize;
/// How many weights a line can have.
const WEIGHTS: usize = 9;
/// The finest and the heaviest, in units.
const WEIGHT: (f64, f64) = (0.45, 1.6);
/// In how many units the weight falls by e.
const FADE: f64 = 34.0;

/// How far each unit of the sheet is from land.
pub(super) fn distances(rings: &[Line]) -> Vec<f64> {
    let land = land(rings);
    let mut distances = vec![0.0; WIDTH * HEIGHT];
    for x in 0..WIDTH {
        let column: Vec<f64> = (0..HEIGHT)
            .map(|y| if land[y * WIDTH + x] { 0.0 } else { 1e9 })
            .collect();
        for (y, distance) in nearest(&column).into_iter().enumerate() {
            distances[y * WIDTH + x] = distance;
        }
    }
    for row in distances.chunks_mut(WIDTH) {
        let across = nearest(row);
        for (distance, squared) in row.iter_mut().zip(across) {
            *distance = squared.sqrt();
        }
    }
    distances
}

/// Which units are land, by where each level line crosses the rings.
fn land(rings: &[Line]) -> Vec<bool> {
    let mut land = vec![false; WIDTH * HEIGHT];
    for (y, row) in land.chunks_mut(WIDTH).enumerate() {
        let level = float(y) + 0.5;
        let mut crossings = Vec::new();
        for ring in rings {
            let before = ring.iter().cycle().skip(ring.len().saturating_sub(1));
            for ((x1, y1), (x2, y2)) in ring.iter().zip(before) {
                if (*y1 > level) != (*y2 > level) {
                    crossings.push(x1 + (level - y1) * (x2 - x1) / (y2 - y1));
                }
            }
        }
        crossings.sort_by(f64::total_cmp);
        for pair in crossings.chunks_exact(2) {
            for land in row.iter_mut().take(unit(pair[1])).skip(unit(pair[0])) {
                *land = true;
            }
        }
    }
    land
}

/// For each place the least of the values plus the squared distance to it: Pedro Felzenszwalb
/// and Daniel Huttenlocher, "Distance Transforms of Sampled Functions", Theory of Computing 8,
/// 2012.
fn nearest(values: &[f64]) -> Vec<f64> {
    let mut hull: Vec<(usize, f64)> = Vec::new();
    for (at, value) in values.iter().enumerate() {
        let from = loop {
            let Some((last, start)) = hull.last() else {
                break f64::NEG_INFINITY;
            };
            let (here, there) = (float(at), float(*last));
            let meet =
                (value + here * here - values[*last] - there * there) / (2.0 * here - 2.0 * there);
            if meet > *start {
                break meet;
            }
            hull.pop();
        };
        hull.push((at, from));
    }
    let mut on = 0;
    (0..values.len())
        .map(|at| {
            while hull.get(on + 1).is_some_and(|(_, from)| *from < float(at)) {
                on += 1;
            }
            let away = float(at) - float(hull[on].0);
            away * away + values[hull[on].0]
        })
        .collect()
}

/// The lines, `pitch` units apart, as a path for each weight.
pub(super) fn ruled(distances: &[f64], pitch: usize) -> String {
    let mut weights = vec![String::new(); WEIGHTS];
    for y in (FRAME + pitch / 2..HEIGHT - FRAME).step_by(pitch) {
        let row = &distances[y * WIDTH..(y + 1) * WIDTH];
        let (mut start, mut weight) = (FRAME, None);
        // After the last there is land, so that the last line ends.
        let along = row[FRAME..WIDTH - FRAME].iter().copied().chain([0.0]);
        for (x, away) in (FRAME..).zip(along) {
            let here = (away > 0.5).then(|| {
                let heavy = (-(away - 2.0).max(0.0) / FADE).exp();
                unit(heavy * float(WEIGHTS - 1))
            });
            if here != weight {
                if let Some(weight) = weight {
                    let _ = write!(weights[weight], "M{start} {y}h{}", x - start);
                }
                (start, weight) = (x, here);
            }
        }
    }
    let (finest, heaviest) = WEIGHT;
    let mut svg = String::new();
    // Farther apart they are heavier, so that the tone stays.
    let heavier = (float(pitch) / 4.0).sqrt();
    for (weight, path) in weights
        .iter()
        .enumerate()
        .filter(|(_, path)| !path.is_empty())
    {
        let width = finest + (heaviest - finest) * float(weight) / float(WEIGHTS - 1);
        let width = format!("{:.2}", width * heavier);
        let _ = write!(svg, "<path stroke-width=\"{width}\" d=\"{path}\"/>");
    }
    svg
}

#[expect(clippy::cast_precision_loss, reason = "at most a thousand")]
fn float(number: usize) -> f64 {
    number as f64
}

/// The nearest unit; none is before the sheet.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounded and not below nought; what is beyond the sheet is never looked at"
)]
fn unit(length: f64) -> usize {
    length.round().max(0.0) as usize
}
