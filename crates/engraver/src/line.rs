//! Lines: smoothed, thinned, measured, and swelled into strokes with two edges.

use super::contour::Line;

/// Each inner point moved halfway to the middle of its neighbours, so many times over. A closed
/// line ends where it begins, and stays closed.
pub(super) fn smooth(line: &[[f64; 2]], times: u32) -> Line {
    let mut line = line.to_vec();
    let closed = line.len() > 3 && line.first() == line.last();
    for _ in 0..times {
        let before = line.clone();
        let last = before.len().saturating_sub(1);
        for i in 1..last {
            line[i] = eased(before[i - 1], before[i], before[i + 1]);
        }
        if closed {
            line[0] = eased(before[last - 1], before[0], before[1]);
            line[last] = line[0];
        }
    }
    line
}

fn eased(a: [f64; 2], b: [f64; 2], c: [f64; 2]) -> [f64; 2] {
    [0, 1].map(|i| b[i] * 0.5 + (a[i] + c[i]) * 0.25)
}

/// The line with as few points as keep it within `tolerance`: Ramer (1972), Douglas and Peucker
/// (1973). A closed line is thinned in two halves.
pub(super) fn thin(line: &[[f64; 2]], tolerance: f64) -> Line {
    let mut thinned = Vec::new();
    if line.len() > 3 && line.first() == line.last() {
        let middle = line.len() / 2;
        keep(&line[..=middle], tolerance, &mut thinned);
        keep(&line[middle..], tolerance, &mut thinned);
    } else {
        keep(line, tolerance, &mut thinned);
    }
    thinned.extend(line.last());
    thinned
}

/// All that is kept but the last point.
fn keep(line: &[[f64; 2]], tolerance: f64, kept: &mut Line) {
    let (Some(&first), Some(&last)) = (line.first(), line.last()) else {
        return;
    };
    let (dx, dy) = (last[0] - first[0], last[1] - first[1]);
    let length = dx.hypot(dy);
    let away = |p: &[f64; 2]| {
        let (px, py) = (p[0] - first[0], p[1] - first[1]);
        if length < 1e-9 {
            px.hypot(py)
        } else {
            (px * dy - py * dx).abs() / length
        }
    };
    let farthest = (1..line.len().saturating_sub(1))
        .map(|i| (away(&line[i]), i))
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

/// Points about `step` apart along a line, its ends among them.
pub(super) fn spaced(line: &[[f64; 2]], step: f64) -> Line {
    let Some((&first, rest)) = line.split_first() else {
        return Vec::new();
    };
    let (mut spaced, mut before, mut gone) = (vec![first], first, 0.0);
    for &point in rest {
        gone += (point[0] - before[0]).hypot(point[1] - before[1]);
        before = point;
        if gone >= step {
            spaced.push(point);
            gone = 0.0;
        }
    }
    if gone > 0.0 {
        spaced.push(before);
    }
    spaced
}

/// How long a line is.
pub(super) fn length(line: &[[f64; 2]]) -> f64 {
    line.windows(2)
        .map(|w| (w[1][0] - w[0][0]).hypot(w[1][1] - w[0][1]))
        .sum()
}

/// The area a closed line encloses.
pub(super) fn area(line: &[[f64; 2]]) -> f64 {
    let twice: f64 = line
        .windows(2)
        .map(|w| w[0][0] * w[1][1] - w[1][0] * w[0][1])
        .sum();
    twice.abs() / 2.0
}

/// The outline of a stroke along a line, as wide at each point as `widths` says, pointed at its
/// ends; thinned to `tolerance`.
pub(super) fn stroke(line: &[[f64; 2]], widths: &[f64], tolerance: f64) -> Line {
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
    let mut outline = thin(&left, tolerance);
    let mut back = thin(&right, tolerance);
    back.reverse();
    outline.extend(back);
    outline
}
