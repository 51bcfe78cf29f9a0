//! Where a plate lies beneath the loupe: how close one is, and which part of it is seen.
//!
//! A frame shows a plate whole, as large as it fits, or so much closer that only a part of it
//! is in sight. Nothing here leaves the plate's edges or the limits of closeness, and nothing
//! here knows of fingers, keys or points.

/// How close one is, in thousandths: the whole plate as large as it fits its frame.
pub const WHOLE: i32 = 1000;
/// As close as one can come.
pub const CLOSEST: i32 = 8 * WHOLE;

/// Width to height of a plate.
const SHAPE: (i32, i32) = (4, 5);

/// What is seen of a plate in its frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loupe {
    /// The frame's width in pixels, at least 1.
    pub width: i32,
    /// The frame's height in pixels, at least 1.
    pub height: i32,
    /// How close: from [`WHOLE`] to [`CLOSEST`].
    pub zoom: i32,
    /// Pixels of the enlarged plate that are hidden at the left.
    pub x: i32,
    /// Pixels of the enlarged plate that are hidden above.
    pub y: i32,
}

impl Loupe {
    /// The whole plate in a frame of this size.
    #[must_use]
    pub fn new(width: i32, height: i32) -> Self {
        Loupe {
            width: width.max(1),
            height: height.max(1),
            zoom: WHOLE,
            x: 0,
            y: 0,
        }
    }

    /// The size of the enlarged plate.
    #[must_use]
    pub fn plate(self) -> (i32, i32) {
        let width = self.width.min(part(self.height, SHAPE.0, SHAPE.1)).max(1);
        let height = part(width, SHAPE.1, SHAPE.0).max(1);
        (
            part(width, self.zoom, WHOLE),
            part(height, self.zoom, WHOLE),
        )
    }

    /// As close as `zoom`, with what lies at this point of the frame staying there.
    ///
    /// ```
    /// use crate::Loupe;
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

    /// As close as `zoom`, with the point `at` of a plate of `size` in the middle of the frame.
    #[must_use]
    pub fn on(self, zoom: i32, at: (i32, i32), size: (i32, i32)) -> Self {
        self.placed(zoom, at, size, (self.width / 2, self.height / 2))
    }

    /// Moved over the plate by this many pixels.
    #[must_use]
    pub fn moved(self, x: i32, y: i32) -> Self {
        Loupe {
            x: self.x + x,
            y: self.y + y,
            ..self
        }
        .clamped()
    }

    /// The same part of the plate, in a frame of another size.
    #[must_use]
    pub fn in_frame(self, width: i32, height: i32) -> Self {
        let size = self.plate();
        let at = (
            self.x + self.width / 2 - margin(self.width, size.0),
            self.y + self.height / 2 - margin(self.height, size.1),
        );
        Loupe::new(width, height).on(self.zoom, at, size)
    }

    /// The point `at` of a plate of `size` comes to stand at `to` in the frame.
    fn placed(self, zoom: i32, at: (i32, i32), size: (i32, i32), to: (i32, i32)) -> Self {
        let closer = Loupe {
            zoom: zoom.clamp(WHOLE, CLOSEST),
            ..self
        };
        let (width, height) = closer.plate();
        Loupe {
            x: part(at.0, width, size.0) + margin(self.width, width) - to.0,
            y: part(at.1, height, size.1) + margin(self.height, height) - to.1,
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

/// What is left free before a plate that is smaller than its frame.
fn margin(frame: i32, plate: i32) -> i32 {
    (frame - plate).max(0) / 2
}

/// `of` times `times` over `over`, to the nearest; nothing of nothing.
fn part(of: i32, times: i32, over: i32) -> i32 {
    let over = i64::from(over.max(1));
    let product = i64::from(of) * i64::from(times);
    i32::try_from((product + over / 2).div_euclid(over)).unwrap_or(i32::MAX)
}
