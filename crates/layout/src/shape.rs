//! The few shapes that layouts are made of.
//!
//! Whole pixels only: nothing here rounds, and nothing here knows what a shape stands for.

/// A box with its upper left corner, in pixels.
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

    /// Whether the two share more than an edge.
    #[must_use]
    pub fn overlaps(self, other: Rect) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }
}

/// A horizontal line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its left end.
    pub x: i32,
    /// Its height on the drawing.
    pub y: i32,
    /// Its length.
    pub width: i32,
}

/// At which end of its box a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left edge.
    Start,
    /// In the middle.
    Middle,
    /// At the right edge.
    End,
}

/// A side of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The left.
    Left,
    /// The right.
    Right,
}

/// The head of an arrow, eight pixels long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tip {
    /// Its point.
    pub x: i32,
    /// Its point.
    pub y: i32,
    /// Where it points.
    pub towards: Side,
}

impl Tip {
    /// The triangle, as the data of an SVG path.
    #[must_use]
    pub fn path(self) -> String {
        let back = if self.towards == Side::Right { -8 } else { 8 };
        Pen::at(self.x, self.y)
            .to("l", &[back, -4])
            .to("v", &[8])
            .done("z")
    }
}

/// Writes the data of an SVG path.
pub(super) struct Pen(String);

impl Pen {
    /// A path that begins at this point.
    pub fn at(x: i32, y: i32) -> Self {
        Pen(String::new()).to("M", &[x, y])
    }

    /// A command and its numbers.
    pub fn to(mut self, command: &str, numbers: &[i32]) -> Self {
        self.0.push_str(command);
        for (i, number) in numbers.iter().enumerate() {
            if i > 0 && *number >= 0 {
                self.0.push(' ');
            }
            self.0.push_str(&number.to_string());
        }
        self
    }

    /// The path, ended by `command`.
    pub fn done(mut self, command: &str) -> String {
        self.0.push_str(command);
        self.0
    }
}

/// A width in whole pixels, within what a screen can be.
pub(super) fn whole(width: f64) -> i32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "clamped; a NaN becomes 0, then 240"
    )]
    let pixels = width.clamp(240.0, 8192.0) as i32;
    pixels.max(240)
}

/// A number of things as a factor of pixels.
pub(super) fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(1_000_000).min(1_000_000)
}
