//! Axis-aligned bounding boxes, so that distant solids need not be measured.
//!
//! Conservative: a box may be larger than its solid, never smaller. This module knows nothing of
//! solids.

use crate::vector::{Axis, Vector, v};

/// An axis-aligned bounding box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Aabb {
    low: Vector,
    high: Vector,
}

impl Aabb {
    /// Of nothing: infinitely far from everywhere, as far as the engraver is concerned.
    pub(crate) const EMPTY: Self = Self::new(v(1e9, 1e9, 1e9), v(-1e9, -1e9, -1e9));

    /// From its least to its greatest corner.
    pub(crate) const fn new(low: Vector, high: Vector) -> Self {
        Self { low, high }
    }

    /// Centred on the origin, with these half extents.
    pub(crate) fn centred(x: f64, y: f64, z: f64) -> Self {
        Self::new(v(-x, -y, -z), v(x, y, z))
    }

    /// The smallest box around both.
    pub(crate) fn around(self, other: Self) -> Self {
        Self::new(self.low.least(other.low), self.high.most(other.high))
    }

    /// The intersection of both.
    pub(crate) fn common(self, other: Self) -> Self {
        Self::new(self.low.most(other.low), self.high.least(other.high))
    }

    /// Extended by `by` on all sides.
    pub(crate) fn grown(self, by: f64) -> Self {
        let more = v(by, by, by);
        Self::new(self.low - more, self.high + more)
    }

    /// Translated.
    pub(crate) fn moved(self, by: Vector) -> Self {
        Self::new(self.low + by, self.high + by)
    }

    /// Scaled about the origin.
    pub(crate) fn scaled(self, by: f64) -> Self {
        Self::new(self.low * by, self.high * by)
    }

    /// Around the box rotated about an axis.
    pub(crate) fn turned(self, axis: Axis, sine: f64, cosine: f64) -> Self {
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

    /// Around the box and its mirror image along an axis.
    pub(crate) fn mirrored(self, axis: Axis) -> Self {
        let far = self.low.abs().most(self.high.abs());
        let (mut low, mut high) = (self.low, self.high);
        match axis {
            Axis::X => (low.x, high.x) = (-far.x, far.x),
            Axis::Y => (low.y, high.y) = (-far.y, far.y),
            Axis::Z => (low.z, high.z) = (-far.z, far.z),
        }
        Self::new(low, high)
    }

    /// Around all that the box sweeps when it rotates about the vertical axis.
    pub(crate) fn swept(self) -> Self {
        let far = self.low.abs().most(self.high.abs());
        let reach = far.x.hypot(far.z);
        Self::new(v(-reach, self.low.y, -reach), v(reach, self.high.y, reach))
    }

    /// The length of its diagonal.
    pub(crate) fn diagonal(self) -> f64 {
        (self.high - self.low).length()
    }

    /// Its middle, and half of its extent.
    pub(crate) fn middle_and_half(self) -> (Vector, Vector) {
        ((self.low + self.high) * 0.5, (self.high - self.low) * 0.5)
    }

    /// The distance of a point from the box, which is at most its distance from the solid; 0
    /// inside.
    pub(crate) fn distance(self, point: Vector) -> f64 {
        let none = Vector::default();
        (self.low - point)
            .most(point - self.high)
            .most(none)
            .length()
    }
}
