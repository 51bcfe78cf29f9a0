//! The camera: a pinhole camera, the same for every plate, so that the plates match.
//!
//! It maps between model units and plate units. This module never draws.

use crate::vector::{Vector, v};

/// The width of a plate, in plate units.
pub(crate) const WIDTH: f64 = 480.0;
/// The height of a plate, in plate units.
pub(crate) const HEIGHT: f64 = 600.0;

/// The eye, in model units: a little left of the middle and a little above the solid.
pub(crate) const EYE: Vector = v(-0.15, 2.24, 10.0);
/// The point that it looks at.
pub(crate) const AIM: Vector = v(-0.03, 1.2, 0.0);
/// The focal length, in half heights of the plate.
pub(crate) const FOCUS: f64 = 4.84;

/// The camera.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Camera {
    /// The position of its eye, in model units.
    pub eye: Vector,
    /// How many plate units one model unit covers near the plinth.
    pub units: f64,
    ahead: Vector,
    right: Vector,
    up: Vector,
}

impl Camera {
    /// The camera of every plate.
    pub(crate) fn new() -> Self {
        let ahead = (AIM - EYE).unit();
        let right = ahead.cross(v(0.0, 1.0, 0.0)).unit();
        Self {
            eye: EYE,
            units: FOCUS * HEIGHT / 2.0 / (AIM - EYE).length(),
            ahead,
            right,
            up: right.cross(ahead),
        }
    }

    /// The direction from the eye through a point of the plate, in plate units from its top left.
    pub(crate) fn ray(self, x: f64, y: f64) -> Vector {
        let across = (x * 2.0 - WIDTH) / HEIGHT;
        let upward = 1.0 - y * 2.0 / HEIGHT;
        (self.ahead * FOCUS + self.right * across + self.up * upward).unit()
    }

    /// Projects a point in space to the plate, in plate units from its top left.
    pub(crate) fn project(self, point: Vector) -> [f64; 2] {
        let from_eye = point - EYE;
        let scale = FOCUS / from_eye.dot(self.ahead).max(1e-6);
        [
            WIDTH / 2.0 + from_eye.dot(self.right) * scale * HEIGHT / 2.0,
            (1.0 - from_eye.dot(self.up) * scale) * HEIGHT / 2.0,
        ]
    }
}
