//! Points and directions in space: x to the right, y up, z towards the viewer.
//!
//! This module knows nothing of solids, light or plates.

use std::ops::{Add, Mul, Neg, Sub};

/// A point or a direction, in model units. One of them is about 144 plate units; the plinth's top
/// is 2.2 wide.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vector {
    /// To the right.
    pub x: f64,
    /// Up.
    pub y: f64,
    /// Towards the viewer.
    pub z: f64,
}

/// Shorthand for a [`Vector`], since a model is made of little else.
#[must_use]
pub const fn v(x: f64, y: f64, z: f64) -> Vector {
    Vector { x, y, z }
}

impl Vector {
    /// The scalar product.
    #[must_use]
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// The vector product.
    #[must_use]
    pub fn cross(self, other: Self) -> Self {
        v(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    /// The length.
    #[must_use]
    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The same direction with length 1; the zero vector stays zero.
    #[must_use]
    pub fn unit(self) -> Self {
        self * (1.0 / self.length().max(1e-12))
    }

    /// The absolute value of each coordinate.
    #[must_use]
    pub fn abs(self) -> Self {
        v(self.x.abs(), self.y.abs(), self.z.abs())
    }

    /// The smaller of each coordinate.
    #[must_use]
    pub fn least(self, other: Self) -> Self {
        v(
            self.x.min(other.x),
            self.y.min(other.y),
            self.z.min(other.z),
        )
    }

    /// The larger of each coordinate.
    #[must_use]
    pub fn most(self, other: Self) -> Self {
        v(
            self.x.max(other.x),
            self.y.max(other.y),
            self.z.max(other.z),
        )
    }

    /// Rotated about `axis` by the angle with this sine and cosine.
    #[must_use]
    pub(crate) fn turned(self, axis: Axis, sine: f64, cosine: f64) -> Self {
        let Self { x, y, z } = self;
        match axis {
            Axis::X => v(x, cosine * y - sine * z, sine * y + cosine * z),
            Axis::Y => v(cosine * x + sine * z, y, cosine * z - sine * x),
            Axis::Z => v(cosine * x - sine * y, sine * x + cosine * y, z),
        }
    }
}

/// One of the three axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Left to right.
    X,
    /// Bottom to top.
    Y,
    /// Back to front.
    Z,
}

impl Add for Vector {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        v(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Vector {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        v(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Mul<f64> for Vector {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        v(self.x * factor, self.y * factor, self.z * factor)
    }
}

impl Neg for Vector {
    type Output = Self;
    fn neg(self) -> Self {
        self * -1.0
    }
}

/// 0 below `from`, 1 above `to`, and smooth between: the shading languages' `smoothstep`.
#[must_use]
pub fn ramp(from: f64, to: f64, at: f64) -> f64 {
    let t = ((at - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}
