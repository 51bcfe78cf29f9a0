//! Boxes around solids, so that what is far away need not be measured.

use super::vector::{Axis, Vector, v};

/// A box along the axes that holds all of a solid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bound {
    low: Vector,
    high: Vector,
}

impl Bound {
    /// Around nothing: far from everywhere.
    pub(super) const NOTHING: Self = Self::new(v(1e9, 1e9, 1e9), v(-1e9, -1e9, -1e9));

    /// From one corner to the other.
    pub(super) const fn new(low: Vector, high: Vector) -> Self {
        Self { low, high }
    }

    /// About the origin, from its middle to its faces.
    pub(super) fn about(x: f64, y: f64, z: f64) -> Self {
        Self::new(v(-x, -y, -z), v(x, y, z))
    }

    /// The smallest box around two.
    pub(super) fn around(self, other: Self) -> Self {
        Self::new(self.low.least(other.low), self.high.most(other.high))
    }

    /// What lies in both.
    pub(super) fn common(self, other: Self) -> Self {
        Self::new(self.low.most(other.low), self.high.least(other.high))
    }

    pub(super) fn grown(self, by: f64) -> Self {
        let more = v(by, by, by);
        Self::new(self.low - more, self.high + more)
    }

    pub(super) fn moved(self, by: Vector) -> Self {
        Self::new(self.low + by, self.high + by)
    }

    pub(super) fn scaled(self, by: f64) -> Self {
        Self::new(self.low * by, self.high * by)
    }

    /// Around the box when it is turned about an axis.
    pub(super) fn turned(self, axis: Axis, sine: f64, cosine: f64) -> Self {
        let middle = ((self.low + self.high) * 0.5).turned(axis, sine, cosine);
        let half = (self.high - self.low) * 0.5;
        let (s, c) = (sine.abs(), cosine.abs());
        let half = match axis {
            Axis::X => v(half.x, c * half.y + s * half.z, s * half.y + c * half.z),
            Axis::Y => v(c * half.x + s * half.z, half.y, s * half.x + c * half.z),
            Axis::Z => v(c * half.x + s * half.y, s * half.x + c * half.y, half.z),
        };
        Self::new(middle - half, middle + half)
    }

    /// Around the box and its image across the plane at right angles to an axis.
    pub(super) fn mirrored(self, axis: Axis) -> Self {
        let far = self.low.abs().most(self.high.abs());
        let (mut low, mut high) = (self.low, self.high);
        match axis {
            Axis::X => (low.x, high.x) = (-far.x, far.x),
            Axis::Y => (low.y, high.y) = (-far.y, far.y),
            Axis::Z => (low.z, high.z) = (-far.z, far.z),
        }
        Self::new(low, high)
    }

    /// Around all that the box sweeps when it goes round the upright axis.
    pub(super) fn swept(self) -> Self {
        let far = self.low.abs().most(self.high.abs());
        let reach = far.x.hypot(far.z);
        Self::new(v(-reach, self.low.y, -reach), v(reach, self.high.y, reach))
    }

    /// How far its faces are from each other at most.
    pub(super) fn reach(self) -> f64 {
        (self.high - self.low).length()
    }

    /// How far a point is from the box: at most as far as it is from the solid; 0 inside.
    pub(super) fn distance(self, point: Vector) -> f64 {
        let none = Vector::default();
        (self.low - point)
            .most(point - self.high)
            .most(none)
            .length()
    }
}
