//! Zoom and pan of a plate in its frame.
//!
//! At the least zoom the frame shows the whole plate, as large as it fits; above it, a part. Every
//! function clamps: the view never leaves the plate's edges or the limits of zoom. This module
//! never sees pointers, keys or events.

/// The least zoom, in thousandths: the whole plate, as large as it fits its frame.
pub const MIN_ZOOM: i32 = 1000;
/// The greatest zoom, in thousandths.
pub const MAX_ZOOM: i32 = 8 * MIN_ZOOM;

/// The aspect ratio of a plate: width to height.
const ASPECT_RATIO: (i32, i32) = (4, 5);

/// The part of a plate that its frame shows. A value that a caller builds itself may be out of
/// bounds; what the functions return never is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loupe {
    /// The frame's width in pixels, at least 1.
    pub width: i32,
    /// The frame's height in pixels, at least 1.
    pub height: i32,
    /// In thousandths, from [`MIN_ZOOM`] to [`MAX_ZOOM`].
    pub zoom: i32,
    /// How many pixels of the enlarged plate are hidden at the left.
    pub x: i32,
    /// How many pixels of the enlarged plate are hidden above.
    pub y: i32,
}

impl Loupe {
    /// The whole plate in a frame of this size.
    #[must_use]
    pub fn new(width: i32, height: i32) -> Self {
        Loupe {
            width: width.max(1),
            height: height.max(1),
            zoom: MIN_ZOOM,
            x: 0,
            y: 0,
        }
    }

    /// The size of the enlarged plate: width and height in pixels.
    #[must_use]
    pub fn plate(self) -> (i32, i32) {
        let width = self
            .width
            .min(scaled(self.height, ASPECT_RATIO.0, ASPECT_RATIO.1))
            .max(1);
        let height = scaled(width, ASPECT_RATIO.1, ASPECT_RATIO.0).max(1);
        (
            scaled(width, self.zoom, MIN_ZOOM),
            scaled(height, self.zoom, MIN_ZOOM),
        )
    }

    /// Zoomed to `zoom` thousandths about a point of the frame: what is there stays there, as far
    /// as the edges allow.
    ///
    /// ```
    /// use vitrine_layout::Loupe;
    ///
    /// let loupe = Loupe::new(400, 500).zoomed(2000, (100, 250));
    /// assert_eq!((loupe.x, loupe.y), (100, 250));
    /// ```
    #[must_use]
    pub fn zoomed(self, zoom: i32, (x, y): (i32, i32)) -> Self {
        let (width, height) = self.plate();
        let at = (
            self.x + x - margin(self.width, width),
            self.y + y - margin(self.height, height),
        );
        self.placed(zoom, at, (width, height), (x, y))
    }

    /// Zoomed to `zoom` thousandths with a point of the plate in the middle of the frame. The point
    /// is `at` on a plate of `size`, in any unit.
    #[must_use]
    pub fn centred_on(self, zoom: i32, at: (i32, i32), size: (i32, i32)) -> Self {
        self.placed(zoom, at, size, (self.width / 2, self.height / 2))
    }

    /// Panned by this many pixels.
    #[must_use]
    pub fn moved(self, x: i32, y: i32) -> Self {
        Loupe {
            x: self.x + x,
            y: self.y + y,
            ..self
        }
        .clamped()
    }

    /// The same part of the plate, at the same zoom, in a frame of another size.
    #[must_use]
    pub fn resized(self, width: i32, height: i32) -> Self {
        let size = self.plate();
        let at = (
            self.x + self.width / 2 - margin(self.width, size.0),
            self.y + self.height / 2 - margin(self.height, size.1),
        );
        Loupe::new(width, height).centred_on(self.zoom, at, size)
    }

    /// Zoomed to `zoom` with the point `at` of a plate of `size` at the point `to` of the frame.
    fn placed(self, zoom: i32, at: (i32, i32), size: (i32, i32), to: (i32, i32)) -> Self {
        let closer = Loupe {
            zoom: zoom.clamp(MIN_ZOOM, MAX_ZOOM),
            ..self
        };
        let (width, height) = closer.plate();
        Loupe {
            x: scaled(at.0, width, size.0) + margin(self.width, width) - to.0,
            y: scaled(at.1, height, size.1) + margin(self.height, height) - to.1,
            ..closer
        }
        .clamped()
    }

    fn clamped(self) -> Self {
        let (width, height) = self.plate();
        Loupe {
            x: self.x.clamp(0, (width - self.width).max(0)),
            y: self.y.clamp(0, (height - self.height).max(0)),
            ..self
        }
    }
}

/// The space left of (or above) a plate that is smaller than its frame.
fn margin(frame: i32, plate: i32) -> i32 {
    (frame - plate).max(0) / 2
}

/// `value` times `numerator` over `denominator`, rounded; a denominator below 1 counts as 1.
fn scaled(value: i32, numerator: i32, denominator: i32) -> i32 {
    let denominator = i64::from(denominator.max(1));
    let product = i64::from(value) * i64::from(numerator);
    i32::try_from((product + denominator / 2).div_euclid(denominator)).unwrap_or(i32::MAX)
}
