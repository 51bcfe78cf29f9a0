//! Contours: where a field of numbers on a grid crosses a level.
//!
//! After Lorensen and Cline's marching cubes in its plane form, marching squares: each cell of
//! four neighbours gives a piece of line, and the pieces are joined end to end. It knows nothing
//! of what the numbers mean.

use std::collections::HashMap;

/// A line through the grid, in its own coordinates: the first sample is at 0, 0.
pub(super) type Line = Vec<[f64; 2]>;

/// A piece of line across one cell, from one edge of the grid to another.
#[derive(Clone, Copy, Debug)]
struct Piece {
    from: u64,
    to: u64,
    start: [f64; 2],
    end: [f64; 2],
}

/// Pieces of lines, to be joined.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    pieces: Vec<Piece>,
    /// Which piece starts at an edge.
    starts: HashMap<u64, usize>,
}

/// The corners of a cell, clockwise from its top left, as steps in x and y.
const CORNERS: [[i64; 2]; 4] = [[0, 0], [1, 0], [1, 1], [0, 1]];

impl Pieces {
    /// Adds what crosses zero in the cell at a column and a row, whose corners have these values,
    /// clockwise from its top left. Pieces of one `family` are joined only to each other.
    pub(super) fn add(&mut self, x: i64, y: i64, values: [f64; 4], family: u32) {
        let inside = values.map(|v| v > 0.0);
        for k in 0..4 {
            if !inside[k] || inside[(k + 1) % 4] {
                continue;
            }
            // Down across this edge; up again across the next that goes up.
            let Some(up) = (1..4)
                .map(|s| (k + s) % 4)
                .find(|&j| !inside[j] && inside[(j + 1) % 4])
            else {
                continue;
            };
            let piece = Piece {
                from: edge(x, y, k, family),
                to: edge(x, y, up, family),
                start: crossing(x, y, k, values),
                end: crossing(x, y, up, values),
            };
            self.starts.insert(piece.from, self.pieces.len());
            self.pieces.push(piece);
        }
    }

    /// The pieces joined: open lines first, then loops, each in the order they were met. A loop's
    /// last point is its first.
    pub(super) fn join(&self) -> Vec<Line> {
        let mut ends: HashMap<u64, usize> = HashMap::with_capacity(self.pieces.len());
        for (i, piece) in self.pieces.iter().enumerate() {
            ends.insert(piece.to, i);
        }
        let mut used = vec![false; self.pieces.len()];
        let heads = (0..self.pieces.len()).filter(|&i| !ends.contains_key(&self.pieces[i].from));
        let mut lines = Vec::new();
        for first in heads.chain(0..self.pieces.len()) {
            if used[first] {
                continue;
            }
            let mut line = vec![self.pieces[first].start];
            let mut next = Some(first);
            while let Some(i) = next.filter(|&i| !used[i]) {
                used[i] = true;
                line.push(self.pieces[i].end);
                next = self.starts.get(&self.pieces[i].to).copied();
            }
            lines.push(line);
        }
        lines
    }
}

/// The closed lines around where a field over a grid is positive. What lies outside the grid
/// counts as negative.
pub(super) fn around(width: usize, height: usize, field: impl Fn(i64, i64) -> f64) -> Vec<Line> {
    let (width, height) = (width as i64, height as i64);
    let padded = |x: i64, y: i64| {
        if x < 0 || y < 0 || x >= width || y >= height {
            -1.0
        } else {
            field(x, y)
        }
    };
    let row = |y: i64| (-1..=width).map(|x| padded(x, y)).collect::<Vec<f64>>();
    let mut pieces = Pieces::default();
    let mut above = row(-1);
    for y in -1..height {
        let below = row(y + 1);
        for (i, x) in (-1..width).enumerate() {
            let values = [above[i], above[i + 1], below[i + 1], below[i]];
            if values.iter().any(|v| *v > 0.0) {
                pieces.add(x, y, values, 0);
            }
        }
        above = below;
    }
    pieces.join()
}

/// A number for the edge of a cell that is the same for both cells it lies between.
fn edge(x: i64, y: i64, side: usize, family: u32) -> u64 {
    let (x, y, upright) = match side {
        0 => (x, y, 0),
        1 => (x + 1, y, 1),
        2 => (x, y + 1, 0),
        _ => (x, y, 1),
    };
    let cell = ((y + 1) as u64) << 16 | (x + 1) as u64;
    u64::from(family) << 34 | cell << 1 | upright
}

/// Where the level crosses a side of a cell, by straight interpolation.
fn crossing(x: i64, y: i64, side: usize, values: [f64; 4]) -> [f64; 2] {
    let (a, b) = (CORNERS[side], CORNERS[(side + 1) % 4]);
    let (from, to) = (values[side], values[(side + 1) % 4]);
    let t = from / (from - to);
    let along = |i: usize| a[i] as f64 + t * (b[i] - a[i]) as f64;
    [x as f64 + along(0), y as f64 + along(1)]
}
