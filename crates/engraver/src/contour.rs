//! Contours of a scalar field on a grid, by marching squares (the planar form of W. Lorensen and
//! H. Cline, “Marching cubes”, 1987).
//!
//! Each cell of four neighbours gives segments, which are then joined end to end. This module knows
//! nothing of what the field means.

use std::collections::HashMap;

/// A polyline, in coordinates of the grid, whose first sample is at 0, 0.
pub(crate) type Polyline = Vec<[f64; 2]>;

/// A segment across one cell, from one of its edges to another.
#[derive(Clone, Copy, Debug)]
struct Segment {
    /// The number of the edge that it starts at.
    from: u64,
    /// The number of the edge that it ends at.
    to: u64,
    start: [f64; 2],
    end: [f64; 2],
}

/// Segments, to be joined.
#[derive(Debug, Default)]
pub(crate) struct Segments {
    segments: Vec<Segment>,
    /// The position of the segment that starts at an edge.
    starts: HashMap<u64, usize>,
}

/// The corners of a cell, clockwise from its top left, as steps in x and y.
const CORNERS: [[i64; 2]; 4] = [[0, 0], [1, 0], [1, 1], [0, 1]];

impl Segments {
    /// Adds the zero crossings in the cell at a column and a row, whose corners have these values,
    /// clockwise from its top left. Segments of one `family` are joined only to each other.
    pub(crate) fn add(&mut self, x: i64, y: i64, values: [f64; 4], family: u32) {
        let inside = values.map(|v| v > 0.0);
        for k in 0..4 {
            if !inside[k] || inside[(k + 1) % 4] {
                continue;
            }
            // The field falls below zero along this edge; the segment ends at the next edge where
            // it rises above.
            let Some(up) = (1..4)
                .map(|s| (k + s) % 4)
                .find(|&j| !inside[j] && inside[(j + 1) % 4])
            else {
                continue;
            };
            let segment = Segment {
                from: edge(x, y, k, family),
                to: edge(x, y, up, family),
                start: crossing(x, y, k, values),
                end: crossing(x, y, up, values),
            };
            self.starts.insert(segment.from, self.segments.len());
            self.segments.push(segment);
        }
    }

    /// The segments joined: open polylines first, then closed ones, both in the order of their
    /// first segments. A closed one's last point is its first.
    pub(crate) fn join(&self) -> Vec<Polyline> {
        let mut ends: HashMap<u64, usize> = HashMap::with_capacity(self.segments.len());
        for (i, segment) in self.segments.iter().enumerate() {
            ends.insert(segment.to, i);
        }
        let mut used = vec![false; self.segments.len()];
        let heads =
            (0..self.segments.len()).filter(|&i| !ends.contains_key(&self.segments[i].from));
        let mut lines = Vec::new();
        for first in heads.chain(0..self.segments.len()) {
            if used[first] {
                continue;
            }
            let mut line = vec![self.segments[first].start];
            let mut next = Some(first);
            while let Some(i) = next.filter(|&i| !used[i]) {
                used[i] = true;
                line.push(self.segments[i].end);
                next = self.starts.get(&self.segments[i].to).copied();
            }
            lines.push(line);
        }
        lines
    }
}

/// The closed contours around the regions where a field over a grid is positive. Outside the grid
/// it counts as negative.
pub(crate) fn contours(
    width: usize,
    height: usize,
    field: impl Fn(i64, i64) -> f64,
) -> Vec<Polyline> {
    let (width, height) = (width as i64, height as i64);
    let padded = |x: i64, y: i64| {
        if x < 0 || y < 0 || x >= width || y >= height {
            -1.0
        } else {
            field(x, y)
        }
    };
    let row = |y: i64| (-1..=width).map(|x| padded(x, y)).collect::<Vec<f64>>();
    let mut segments = Segments::default();
    let mut above = row(-1);
    for y in -1..height {
        let below = row(y + 1);
        for (i, x) in (-1..width).enumerate() {
            let values = [above[i], above[i + 1], below[i + 1], below[i]];
            if values.iter().any(|v| *v > 0.0) {
                segments.add(x, y, values, 0);
            }
        }
        above = below;
    }
    segments.join()
}

/// A number for an edge of a cell, the same for both cells that share it.
fn edge(x: i64, y: i64, side: usize, family: u32) -> u64 {
    let (x, y, vertical) = match side {
        0 => (x, y, 0),
        1 => (x + 1, y, 1),
        2 => (x, y + 1, 0),
        _ => (x, y, 1),
    };
    let cell = ((y + 1) as u64) << 16 | (x + 1) as u64;
    u64::from(family) << 34 | cell << 1 | vertical
}

/// Where the zero level crosses a side of a cell, by linear interpolation.
fn crossing(x: i64, y: i64, side: usize, values: [f64; 4]) -> [f64; 2] {
    let (a, b) = (CORNERS[side], CORNERS[(side + 1) % 4]);
    let (from, to) = (values[side], values[(side + 1) % 4]);
    let t = from / (from - to);
    let along = |i: usize| a[i] as f64 + t * (b[i] - a[i]) as f64;
    [x as f64 + along(0), y as f64 + along(1)]
}
