//! Closed planar outlines, to be extruded or revolved into solids.
//!
//! An outline is a polygon; curves are flattened as they are added. This module knows nothing of
//! solids.

/// How many line segments approximate one curve.
const PIECES: u32 = 10;

/// A closed polygon in the plane, built point by point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The corners, in order; the last is joined to the first.
    pub(crate) points: Vec<[f64; 2]>,
}

impl Outline {
    /// Starts at a point.
    #[must_use]
    pub fn from(x: f64, y: f64) -> Self {
        Self {
            points: vec![[x, y]],
        }
    }

    /// A polygon through these corners.
    #[must_use]
    pub fn polygon(points: &[[f64; 2]]) -> Self {
        Self {
            points: points.to_vec(),
        }
    }

    /// A regular polygon of `corners` corners about the origin; many corners make a circle.
    #[must_use]
    pub fn regular(corners: u32, radius: f64) -> Self {
        let step = std::f64::consts::TAU / f64::from(corners.max(3));
        Self {
            points: (0..corners.max(3))
                .map(|k| {
                    let (sine, cosine) = (f64::from(k) * step).sin_cos();
                    [radius * cosine, radius * sine]
                })
                .collect(),
        }
    }

    /// A straight line to a point.
    #[must_use]
    pub fn line(mut self, x: f64, y: f64) -> Self {
        self.points.push([x, y]);
        self
    }

    /// A quadratic Bézier curve to `to` with the control point `by`.
    #[must_use]
    pub fn curve(mut self, by: [f64; 2], to: [f64; 2]) -> Self {
        let from = self.points.last().copied().unwrap_or_default();
        for k in 1..=PIECES {
            let t = f64::from(k) / f64::from(PIECES);
            let at = |i: usize| {
                (1.0 - t).powi(2) * from[i] + 2.0 * t * (1.0 - t) * by[i] + t * t * to[i]
            };
            self.points.push([at(0), at(1)]);
        }
        self
    }

    /// The signed distance from a point, in model units; negative inside, infinite if there are no
    /// points. After Quilez, “2D distance functions”, `sdPolygon`.
    #[must_use]
    pub fn distance(&self, x: f64, y: f64) -> f64 {
        let Some(&last) = self.points.last() else {
            return f64::INFINITY;
        };
        let (mut before, mut nearest, mut sign) = (last, f64::INFINITY, 1.0);
        for &corner in &self.points {
            let (ex, ey) = (before[0] - corner[0], before[1] - corner[1]);
            let (wx, wy) = (x - corner[0], y - corner[1]);
            let along = ((wx * ex + wy * ey) / (ex * ex + ey * ey).max(1e-18)).clamp(0.0, 1.0);
            let (bx, by) = (wx - ex * along, wy - ey * along);
            nearest = nearest.min(bx * bx + by * by);
            let (above, below) = (y >= corner[1], y < before[1]);
            let left = ex * wy > ey * wx;
            if (above && below && left) || (!above && !below && !left) {
                sign = -sign;
            }
            before = corner;
        }
        sign * nearest.sqrt()
    }

    /// The smallest and the largest coordinates: left, bottom, right, top.
    #[must_use]
    pub fn extent(&self) -> [f64; 4] {
        let least = f64::INFINITY;
        self.points
            .iter()
            .fold([least, least, -least, -least], |e, p| {
                [
                    e[0].min(p[0]),
                    e[1].min(p[1]),
                    e[2].max(p[0]),
                    e[3].max(p[1]),
                ]
            })
    }
}
