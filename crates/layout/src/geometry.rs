//! The geometry that layouts are made of: rectangles and whole pixels.
//!
//! All lengths are whole CSS pixels from the upper left corner of the drawing. This module never
//! knows what a shape represents.

/// A rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rect {
    /// From the left edge of the drawing.
    pub x: i32,
    /// From the top of the drawing.
    pub y: i32,
    /// Never negative.
    pub width: i32,
    /// Never negative.
    pub height: i32,
}

impl Rect {
    /// The x of its right edge.
    #[must_use]
    pub fn right(self) -> i32 {
        self.x + self.width
    }

    /// The y of its lower edge.
    #[must_use]
    pub fn bottom(self) -> i32 {
        self.y + self.height
    }

    /// Whether the two have more than an edge in common.
    #[must_use]
    pub fn overlaps(self, other: Rect) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }
}

/// The narrowest and the widest drawing, in pixels.
const MIN_WIDTH: f64 = 240.0;
const MAX_WIDTH: f64 = 8192.0;

/// A width in whole pixels, clamped to 240 to 8192.
pub(crate) fn clamp_width(width: f64) -> i32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "clamped; a NaN becomes 0, then 240"
    )]
    let pixels = width.clamp(MIN_WIDTH, MAX_WIDTH) as i32;
    pixels.max(240)
}

/// A count as a factor of pixels; at most a million, so that products don't overflow.
pub(crate) fn factor(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(1_000_000).min(1_000_000)
}
