//! Lambert's conformal conic projection, of the sphere.
//!
//! Source: John P. Snyder, "Map Projections: A Working Manual", US Geological Survey
//! Professional Paper 1395, 1987, pages 106 to 107, equations 15-1 to 15-5 and 15-10, 15-11;
//! the worked numbers of page 295 are among the tests. Angles are degrees, lengths radii of
//! the sphere. This module never rounds and knows nothing of pixels.

use std::f64::consts::FRAC_PI_4;

/// A cone that cuts the sphere at two parallels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lambert {
    /// The cone's constant, Snyder's n.
    cone: f64,
    /// Snyder's F.
    factor: f64,
    /// The central meridian, which is vertical on the map.
    meridian: f64,
}

impl Lambert {
    /// The cone through the parallels `first` and `second`, which differ and lie on one side of
    /// the equator, with this central meridian; in degrees.
    ///
    /// ```
    /// use vitrine_layout::Lambert;
    ///
    /// let lambert = Lambert::new(40.0, 50.0, 131.0);
    /// let (x, _) = lambert.project(131.0, 45.0);
    /// assert!(x.abs() < 1e-12);
    /// ```
    #[must_use]
    pub fn new(first: f64, second: f64, meridian: f64) -> Self {
        let (first, second) = (first.to_radians(), second.to_radians());
        let cone =
            (first.cos() / second.cos()).ln() / (half_tangent(second) / half_tangent(first)).ln();
        Self {
            cone,
            factor: first.cos() * half_tangent(first).powf(cone) / cone,
            meridian,
        }
    }

    /// Projects a longitude and a latitude: the distances east and north of the cone's apex, which
    /// is the pole on the parallels' side. The other pole is at infinity.
    #[must_use]
    pub fn project(&self, longitude: f64, latitude: f64) -> (f64, f64) {
        let radius = self.factor / half_tangent(latitude.to_radians()).powf(self.cone);
        let turn = (longitude - self.meridian + 180.0).rem_euclid(360.0) - 180.0;
        let angle = self.cone * turn.to_radians();
        (radius * angle.sin(), -radius * angle.cos())
    }

    /// The inverse of [`project`](Self::project): the longitude and the latitude of a point.
    #[must_use]
    pub fn invert(&self, x: f64, y: f64) -> (f64, f64) {
        // South of the equator the cone opens the other way, and its radii are negative.
        let side = self.cone.signum();
        let radius = x.hypot(y) * side;
        let angle = (x * side).atan2(-y * side);
        let latitude = 2.0 * (self.factor / radius).powf(1.0 / self.cone).atan() - 2.0 * FRAC_PI_4;
        (
            self.meridian + (angle / self.cone).to_degrees(),
            latitude.to_degrees(),
        )
    }
}

/// The tangent of half the angular distance from the other pole.
fn half_tangent(latitude: f64) -> f64 {
    (FRAC_PI_4 + latitude / 2.0).tan()
}
