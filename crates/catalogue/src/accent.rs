//! The accent of an exhibit: the one colour that is its own, for marks and links.
//!
//! Contrast is WCAG 2.2's (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>). This module never
//! decides where the colour is used: the style sheets do.

use std::fmt;

/// An opaque colour in sRGB, written as `#rrggbb`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Colour(pub(crate) [u8; 3]);

/// The accent in the light theme and in the dark one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Accent {
    /// On light walls.
    pub light: Colour,
    /// On dark walls.
    pub dark: Colour,
}

impl Accent {
    /// What the light accent is seen on: the wall, a card, what is sunk into the wall
    /// (`style/tokens.css`).
    pub const LIGHT_GROUNDS: [Colour; 3] = [
        Colour([0xf6, 0xf2, 0xea]),
        Colour([0xff, 0xfd, 0xf8]),
        Colour([0xeb, 0xe5, 0xd8]),
    ];
    /// What the dark accent is seen on.
    pub const DARK_GROUNDS: [Colour; 3] = [
        Colour([0x10, 0x11, 0x13]),
        Colour([0x19, 0x1b, 0x1e]),
        Colour([0x0a, 0x0b, 0x0c]),
    ];
    /// The least contrast to each of them: that of text at level AAA.
    pub const LEAST_CONTRAST: f64 = 7.0;
}

impl Colour {
    /// The colour that is written so; none if it is not six hexadecimal digits after `#`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// The contrast of two colours, from 1 to 21.
    ///
    /// ```
    /// use vitrine_catalogue::Colour;
    ///
    /// let [black, white] = ["#000000", "#ffffff"].map(|colour| Colour::parse(colour).unwrap());
    /// assert_eq!(black.contrast(white), 21.0);
    /// ```
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The relative luminance, from 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 {
                channel / 12.92
            } else {
                ((channel + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
