//! A photograph of a gift: where its files are, and who may show it.
//!
//! This file never opens a picture: its size is what publishing found.

use super::{Plate, Text};

/// A photograph in the folder `photographs/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photograph {
    /// The name of its file: the curator's own, or once it is published that of the JPEG in full
    /// size. The files of smaller sizes and of other formats are beside that; see
    /// [`path_of`](Self::path_of).
    pub file: String,
    /// What is to be seen.
    pub alt: Text,
    /// What it shows, for those who see it.
    pub caption: Option<Text>,
    /// Who took it, or whose it is.
    pub credit: Option<Text>,
    /// The address of a licence or of a rights statement, or its SPDX name; see
    /// [`rights_name`](crate::rights_name).
    pub rights: Option<String>,
    /// Its width and its height as it is published, in pixels; none before it is.
    pub size: Option<[u32; 2]>,
}

impl Photograph {
    /// The widths in pixels that a photograph is published in beside its full size, if that is
    /// larger.
    pub const WIDTHS: [u32; 3] = [480, 960, 1600];

    /// The largest width, in pixels.
    pub const MAX_WIDTH: u32 = 4096;

    /// The path of the file in full size, from the root of the exhibit.
    #[must_use]
    pub fn path(&self) -> String {
        ["photographs/", &self.file].concat()
    }

    /// The widths in pixels that it is published in, from the smallest; none before it is.
    pub fn widths(&self) -> impl Iterator<Item = u32> + use<> {
        let full = self.size.map(|[width, _]| width);
        let is_smaller = move |width: &u32| full.is_some_and(|full| *width < full);
        Self::WIDTHS.into_iter().filter(is_smaller).chain(full)
    }

    /// The path of the file of one of its [`widths`](Self::widths), with the ending of a format,
    /// `.webp` or `.jpg`: `photographs/kettle-0123456789abcdef.480.webp`.
    #[must_use]
    pub fn path_of(&self, width: u32, ending: &str) -> String {
        let stem = self.file.split('.').next().unwrap_or_default();
        let is_full = self.size.is_some_and(|[full, _]| full == width);
        if is_full {
            return ["photographs/", stem, ending].concat();
        }
        ["photographs/", stem, ".", &width.to_string(), ending].concat()
    }

    /// The path of the smallest JPEG of at least this width, or of the largest that there is.
    #[must_use]
    pub fn path_from(&self, width: u32) -> String {
        match self.widths().find(|there| *there >= width) {
            Some(there) => self.path_of(there, ".jpg"),
            None => self.path(),
        }
    }

    /// All files of a format with their widths, as HTML's `srcset` has them; empty before it is
    /// published.
    #[must_use]
    pub fn srcset(&self, ending: &str) -> String {
        let mut set = String::new();
        for width in self.widths() {
            if !set.is_empty() {
                set.push_str(", ");
            }
            set.push_str(&self.path_of(width, ending));
            set.push(' ');
            set.push_str(&width.to_string());
            set.push('w');
        }
        set
    }

    /// Its height in pixels at one of its widths.
    #[must_use]
    pub fn height_of(&self, width: u32) -> u32 {
        self.size.map_or(0, |size| height_at(size, width))
    }
}

/// The height of a picture of this width and height when it is as wide as said, to the nearest
/// pixel; at least one.
#[must_use]
pub fn height_at([width, height]: [u32; 2], wanted: u32) -> u32 {
    let [width, height, wanted] = [width, height, wanted].map(u64::from);
    let scaled = (height * wanted + width / 2) / width.max(1);
    u32::try_from(scaled.max(1)).unwrap_or(u32::MAX)
}

/// The picture that stands for a gift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture<'a> {
    /// An engraving, an artist's impression.
    Plate(&'a Plate),
    /// A photograph.
    Photograph(&'a Photograph),
}

impl<'a> Picture<'a> {
    /// What is to be seen.
    #[must_use]
    pub fn alt(self) -> &'a Text {
        match self {
            Picture::Plate(plate) => &plate.alt,
            Picture::Photograph(photograph) => &photograph.alt,
        }
    }
}
