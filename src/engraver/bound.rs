//! Spheres around solids, so that what is far away need not be measured.

use super::vector::Vector;

/// A sphere that holds all of a solid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bound {
    pub(super) centre: Vector,
    pub(super) radius: f64,
}

impl Bound {
    /// The smallest sphere around two.
    pub(super) fn around(self, other: Self) -> Self {
        let between = other.centre - self.centre;
        let apart = between.length();
        if apart + other.radius <= self.radius {
            return self;
        }
        if apart + self.radius <= other.radius {
            return other;
        }
        let radius = (apart + self.radius + other.radius) / 2.0;
        let along = (radius - self.radius) / apart.max(1e-12);
        Self {
            centre: self.centre + between * along,
            radius,
        }
    }

    pub(super) fn grown(self, by: f64) -> Self {
        Self {
            radius: self.radius + by,
            ..self
        }
    }

    /// How far a point is from the sphere: at most as far as it is from the solid.
    pub(super) fn distance(self, point: Vector) -> f64 {
        (point - self.centre).length() - self.radius
    }
}
