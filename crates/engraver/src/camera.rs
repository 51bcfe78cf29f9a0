//! Where the viewer stands. The same for every plate, so that the plates hang together.

use super::vector::{Vector, v};

/// The width of a plate, in its own units.
pub const WIDTH: f64 = 480.0;
/// The height of a plate, in its own units.
pub const HEIGHT: f64 = 600.0;

/// The viewer's eye: a little left of the middle and a little above the gift.
const EYE: Vector = v(-0.15, 2.24, 10.0);
/// What the eye rests on.
const AIM: Vector = v(-0.03, 1.2, 0.0);
/// The distance of the picture plane, in half heights of the picture.
const FOCUS: f64 = 4.84;

/// The viewer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Camera {
    /// Where its eye is.
    pub eye: Vector,
    /// How many plate units one unit of space covers about the plinth.
    pub units: f64,
    ahead: Vector,
    right: Vector,
    up: Vector,
}

impl Camera {
    pub(super) fn new() -> Self {
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
    pub(super) fn ray(self, x: f64, y: f64) -> Vector {
        let across = (x * 2.0 - WIDTH) / HEIGHT;
        let upward = 1.0 - y * 2.0 / HEIGHT;
        (self.ahead * FOCUS + self.right * across + self.up * upward).unit()
    }

    /// Where a point in space falls on the plate, in plate units from its top left.
    pub(super) fn project(self, point: Vector) -> [f64; 2] {
        let from_eye = point - EYE;
        let scale = FOCUS / from_eye.dot(self.ahead).max(1e-6);
        [
            WIDTH / 2.0 + from_eye.dot(self.right) * scale * HEIGHT / 2.0,
            (1.0 - from_eye.dot(self.up) * scale) * HEIGHT / 2.0,
        ]
    }
}
