//! The sheet of the map, and the window through which it is seen.
//!
//! Lengths on the sheet are tenths of its unit, of which it is 800 wide and 1000 high.

use crate::projection::Lambert;

/// North-east Asia: from the Yellow Sea to the Amur.
pub const SHEET: Sheet = Sheet {
    parallels: (40.0, 50.0),
    meridian: 131.0,
    middle: (131.15, 45.15),
    kilometres: 2.12,
};

/// The earth's mean radius in kilometres.
const EARTH: f64 = 6371.0;

/// A sheet in Lambert's conformal conic projection.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Where the cone cuts the sphere.
    pub parallels: (f64, f64),
    /// The upright meridian.
    pub meridian: f64,
    /// The longitude and latitude in the middle of the sheet.
    pub middle: (f64, f64),
    /// How many of them a unit of the sheet is.
    pub kilometres: f64,
}

impl Sheet {
    /// In units.
    pub const WIDTH: i32 = 800;
    /// In units.
    pub const HEIGHT: i32 = 1000;
    /// From the sheet's edge to the line that frames the map, in units.
    pub const FRAME: i32 = 40;

    fn lambert(&self) -> Lambert {
        Lambert::new(self.parallels.0, self.parallels.1, self.meridian)
    }

    /// Where longitudes and latitudes fall, in units.
    pub fn projector(&self) -> impl Fn(f64, f64) -> (f64, f64) + use<> {
        let lambert = self.lambert();
        let (x, y) = lambert.project(self.middle.0, self.middle.1);
        let units = EARTH / self.kilometres;
        move |longitude, latitude| {
            let (east, north) = lambert.project(longitude, latitude);
            (
                f64::from(Self::WIDTH) / 2.0 + (east - x) * units,
                f64::from(Self::HEIGHT) / 2.0 - (north - y) * units,
            )
        }
    }

    /// The longitude and latitude of a point of the sheet, in units.
    #[must_use]
    pub fn degrees(&self, x: f64, y: f64) -> (f64, f64) {
        let lambert = self.lambert();
        let (east, north) = lambert.project(self.middle.0, self.middle.1);
        let units = EARTH / self.kilometres;
        lambert.invert(
            east + (x - f64::from(Self::WIDTH) / 2.0) / units,
            north - (y - f64::from(Self::HEIGHT) / 2.0) / units,
        )
    }

    /// Where a longitude and latitude fall, in tenths of a unit.
    #[must_use]
    pub fn place(&self, at: [f64; 2]) -> (i32, i32) {
        let (x, y) = self.projector()(at[0], at[1]);
        (tenths(x), tenths(y))
    }

    /// Whether a longitude and latitude lie within the frame.
    #[must_use]
    pub fn holds(&self, at: [f64; 2]) -> bool {
        let (x, y) = self.place(at);
        let frame = Self::FRAME * 10;
        (frame..Self::WIDTH * 10 - frame).contains(&x)
            && (frame..Self::HEIGHT * 10 - frame).contains(&y)
    }
}

fn tenths(units: f64) -> i32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "saturates far off the sheet, where nothing is drawn"
    )]
    let tenths = (units * 10.0).round().clamp(-1e6, 1e6) as i32;
    tenths
}

/// The part of the sheet that is seen, in tenths of a unit. Never leaves the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    x: i32,
    y: i32,
    zoom: usize,
}

/// How wide a window is, from the whole sheet to the nearest.
const WIDTHS: [i32; 5] = [8000, 5600, 4000, 2800, 2000];

impl Default for Window {
    fn default() -> Self {
        Window::WHOLE
    }
}

impl Window {
    /// All of the sheet.
    pub const WHOLE: Window = Window {
        x: 0,
        y: 0,
        zoom: 0,
    };

    /// How wide it is.
    #[must_use]
    pub fn width(self) -> i32 {
        WIDTHS[self.zoom]
    }

    /// How high it is.
    #[must_use]
    pub fn height(self) -> i32 {
        self.width() * 5 / 4
    }

    /// Whether it can show less of the sheet, larger.
    #[must_use]
    pub fn can_near(self) -> bool {
        self.zoom + 1 < WIDTHS.len()
    }

    /// One step nearer, around its middle.
    #[must_use]
    pub fn nearer(self) -> Window {
        self.at_zoom((self.zoom + 1).min(WIDTHS.len() - 1))
    }

    /// One step farther, around its middle.
    #[must_use]
    pub fn farther(self) -> Window {
        self.at_zoom(self.zoom.saturating_sub(1))
    }

    /// Moved by parts of its own size, in thousandths.
    #[must_use]
    pub fn moved(self, right: i32, down: i32) -> Window {
        let part = |length: i32, part: i32| length * part.clamp(-4000, 4000) / 1000;
        Window {
            x: self.x + part(self.width(), right),
            y: self.y + part(self.height(), down),
            ..self
        }
        .on_sheet()
    }

    /// The same middle at another zoom.
    fn at_zoom(self, zoom: usize) -> Window {
        let middle = (self.x + self.width() / 2, self.y + self.height() / 2);
        let new = Window { zoom, ..self };
        Window {
            x: middle.0 - new.width() / 2,
            y: middle.1 - new.height() / 2,
            ..new
        }
        .on_sheet()
    }

    fn on_sheet(self) -> Window {
        Window {
            x: self.x.clamp(0, Sheet::WIDTH * 10 - self.width()),
            y: self.y.clamp(0, Sheet::HEIGHT * 10 - self.height()),
            ..self
        }
    }

    /// The window as the `viewBox` of a drawing in units.
    #[must_use]
    pub fn view_box(self) -> String {
        let mut text = String::new();
        for (position, length) in [self.x, self.y, self.width(), self.height()]
            .into_iter()
            .enumerate()
        {
            if position > 0 {
                text.push(' ');
            }
            text.push_str(&(length / 10).to_string());
            text.push('.');
            text.push_str(&(length % 10).to_string());
        }
        text
    }

    /// Where a point of the sheet, in tenths, is seen in a drawing `width` pixels wide.
    #[must_use]
    pub fn pixel(self, point: (i32, i32), width: i32) -> (i32, i32) {
        let scaled = |length: i32| {
            let pixels = i64::from(length) * i64::from(width) / i64::from(self.width());
            i32::try_from(pixels).unwrap_or(i32::MAX)
        };
        (scaled(point.0 - self.x), scaled(point.1 - self.y))
    }
}
