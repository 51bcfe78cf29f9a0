//! Operations on polylines: smoothing, simplification, resampling, measures, stroke outlines.
//!
//! This module knows nothing of what a line is for.

use crate::contour::Polyline;

/// The line with each inner point moved halfway to the mean of its neighbours, `times` times
/// (Laplacian smoothing). A closed line stays closed.
pub(crate) fn smooth(line: &[[f64; 2]], times: u32) -> Polyline {
    let mut line = line.to_vec();
    let closed = line.len() > 3 && line.first() == line.last();
    for _ in 0..times {
        let before = line.clone();
        let last = before.len().saturating_sub(1);
        for i in 1..last {
            line[i] = halfway_to_mean(before[i - 1], before[i], before[i + 1]);
        }
        if closed {
            line[0] = halfway_to_mean(before[last - 1], before[0], before[1]);
            line[last] = line[0];
        }
    }
    line
}

fn halfway_to_mean(a: [f64; 2], b: [f64; 2], c: [f64; 2]) -> [f64; 2] {
    [0, 1].map(|i| b[i] * 0.5 + (a[i] + c[i]) * 0.25)
}

/// The line with fewer points, within `tolerance` of it: the algorithm of Ramer (1972) and of
/// Douglas and Peucker (1973). A closed line is simplified in two halves.
pub(crate) fn simplify(line: &[[f64; 2]], tolerance: f64) -> Polyline {
    let mut simplified = Vec::new();
    if line.len() > 3 && line.first() == line.last() {
        let middle = line.len() / 2;
        keep(&line[..=middle], tolerance, &mut simplified);
        keep(&line[middle..], tolerance, &mut simplified);
    } else {
        keep(line, tolerance, &mut simplified);
    }
    simplified.extend(line.last());
    simplified
}

/// Appends the points to keep, but for the last.
fn keep(line: &[[f64; 2]], tolerance: f64, kept: &mut Polyline) {
    let (Some(&first), Some(&last)) = (line.first(), line.last()) else {
        return;
    };
    let (dx, dy) = (last[0] - first[0], last[1] - first[1]);
    let length = dx.hypot(dy);
    let deviation = |p: &[f64; 2]| {
        let (px, py) = (p[0] - first[0], p[1] - first[1]);
        if length < 1e-9 {
            px.hypot(py)
        } else {
            (px * dy - py * dx).abs() / length
        }
    };
    let farthest = (1..line.len().saturating_sub(1))
        .map(|i| (deviation(&line[i]), i))
        .fold(
            (0.0, 0),
            |most, next| if next.0 > most.0 { next } else { most },
        );
    if farthest.0 <= tolerance {
        kept.push(first);
    } else {
        keep(&line[..=farthest.1], tolerance, kept);
        keep(&line[farthest.1..], tolerance, kept);
    }
}

/// Points of a line at least `step` apart along it, its ends among them.
pub(crate) fn resample(line: &[[f64; 2]], step: f64) -> Polyline {
    let Some((&first, rest)) = line.split_first() else {
        return Vec::new();
    };
    let (mut resampled, mut before, mut since_last) = (vec![first], first, 0.0);
    for &point in rest {
        since_last += (point[0] - before[0]).hypot(point[1] - before[1]);
        before = point;
        if since_last >= step {
            resampled.push(point);
            since_last = 0.0;
        }
    }
    if since_last > 0.0 {
        resampled.push(before);
    }
    resampled
}

/// The length of a line.
pub(crate) fn length(line: &[[f64; 2]]) -> f64 {
    line.windows(2)
        .map(|w| (w[1][0] - w[0][0]).hypot(w[1][1] - w[0][1]))
        .sum()
}

/// The area that a closed line encloses (the shoelace formula).
pub(crate) fn area(line: &[[f64; 2]]) -> f64 {
    let twice: f64 = line
        .windows(2)
        .map(|w| w[0][0] * w[1][1] - w[1][0] * w[0][1])
        .sum();
    twice.abs() / 2.0
}

/// The outline of a stroke along a line, with a width for each point and tapered ends, simplified
/// to `tolerance`.
pub(crate) fn stroke_outline(line: &[[f64; 2]], widths: &[f64], tolerance: f64) -> Polyline {
    let last = line.len().saturating_sub(1);
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (i, (point, width)) in line.iter().zip(widths).enumerate() {
        let (before, after) = (line[i.saturating_sub(1)], line[(i + 1).min(last)]);
        let (dx, dy) = (after[0] - before[0], after[1] - before[1]);
        let half = width / 2.0 * if i == 0 || i == last { 0.25 } else { 1.0 };
        let share = half / dx.hypot(dy).max(1e-9);
        left.push([point[0] - dy * share, point[1] + dx * share]);
        right.push([point[0] + dy * share, point[1] - dx * share]);
    }
    let mut outline = simplify(&left, tolerance);
    let mut back = simplify(&right, tolerance);
    back.reverse();
    outline.extend(back);
    outline
}
