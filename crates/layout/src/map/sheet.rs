//! The sheet, which is the base map, and the window: the part of it that is shown.
//!
//! The sheet is 800 units wide and 1000 high. Lengths here are in units where they are `f64`, and
//! in tenths of a unit where they are `i32`, unless their documentation says otherwise. This module
//! never knows which places are on the map.

use vitrine_catalogue::MapSheet;

use crate::projection::Lambert;

/// The earth's mean radius in kilometres.
const EARTH: f64 = 6371.0;

/// A sheet in Lambert's conformal conic projection.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// The standard parallels, in degrees north.
    parallels: (f64, f64),
    /// The central meridian, in degrees east.
    meridian: f64,
    /// The longitude and latitude of the sheet's centre, in degrees.
    middle: (f64, f64),
    /// How many kilometres a unit is.
    kilometres: f64,
}

impl Sheet {
    /// The width, in units.
    pub const WIDTH: i32 = 800;
    /// The height, in units.
    pub const HEIGHT: i32 = 1000;
    /// The distance from the sheet's edge to the line that frames the map, in units.
    pub const FRAME: i32 = 40;

    /// The sheet that a catalogue declares.
    #[must_use]
    pub fn new(declared: &MapSheet) -> Self {
        let degrees = |thousandths: i32| f64::from(thousandths) / 1000.0;
        let [south, north] = declared.parallels.map(degrees);
        let [longitude, latitude] = declared.centre.map(degrees);
        Self {
            parallels: (south, north),
            meridian: degrees(declared.meridian),
            middle: (longitude, latitude),
            kilometres: f64::from(declared.width) / f64::from(Self::WIDTH),
        }
    }

    /// The meridian that is upright, in degrees east.
    #[must_use]
    pub fn meridian(&self) -> f64 {
        self.meridian
    }

    fn lambert(&self) -> Lambert {
        Lambert::new(self.parallels.0, self.parallels.1, self.meridian)
    }

    /// A function from a longitude and a latitude to x and y in units, for projecting many points.
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

    /// The longitude and latitude, in degrees, of a point of the sheet, in units.
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

    /// Projects a longitude and latitude, in degrees, to x and y in tenths of a unit.
    #[must_use]
    pub fn project(&self, at: [f64; 2]) -> (i32, i32) {
        let (x, y) = self.projector()(at[0], at[1]);
        (tenths(x), tenths(y))
    }

    /// Whether a longitude and latitude are within the frame.
    #[must_use]
    pub fn contains(&self, at: [f64; 2]) -> bool {
        let (x, y) = self.project(at);
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

/// The part of the sheet that is shown. Invariant: it never extends beyond the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Its left edge, in tenths of a unit.
    x: i32,
    /// Its upper edge, in tenths of a unit.
    y: i32,
    /// A position in [`WIDTHS`].
    zoom: usize,
}

/// The width of the window at each zoom level, in tenths of a unit.
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

    /// Its width, in tenths of a unit.
    #[must_use]
    pub fn width(self) -> i32 {
        WIDTHS[self.zoom]
    }

    /// Its height, in tenths of a unit.
    #[must_use]
    pub fn height(self) -> i32 {
        self.width() * 5 / 4
    }

    /// Zoomed in by one level, about its centre; the same if it is at the last.
    #[must_use]
    pub fn zoomed_in(self) -> Window {
        self.at_zoom((self.zoom + 1).min(WIDTHS.len() - 1))
    }

    /// Zoomed out by one level, about its centre; the same if it is the whole sheet.
    #[must_use]
    pub fn zoomed_out(self) -> Window {
        self.at_zoom(self.zoom.saturating_sub(1))
    }

    /// Panned by thousandths of its own size.
    #[must_use]
    pub fn moved(self, right: i32, down: i32) -> Window {
        let part = |length: i32, part: i32| length * part.clamp(-4000, 4000) / 1000;
        Window {
            x: self.x + part(self.width(), right),
            y: self.y + part(self.height(), down),
            ..self
        }
        .clamped()
    }

    /// The window at another zoom level with the same centre.
    fn at_zoom(self, zoom: usize) -> Window {
        let middle = (self.x + self.width() / 2, self.y + self.height() / 2);
        let new = Window { zoom, ..self };
        Window {
            x: middle.0 - new.width() / 2,
            y: middle.1 - new.height() / 2,
            ..new
        }
        .clamped()
    }

    fn clamped(self) -> Window {
        Window {
            x: self.x.clamp(0, Sheet::WIDTH * 10 - self.width()),
            y: self.y.clamp(0, Sheet::HEIGHT * 10 - self.height()),
            ..self
        }
    }

    /// The window as the `viewBox` of an SVG whose unit is the sheet's.
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

    /// The pixel of a point of the sheet, in tenths of a unit, when the window is drawn `width`
    /// pixels wide. It may be outside the drawing.
    #[must_use]
    pub fn pixel(self, point: (i32, i32), width: i32) -> (i32, i32) {
        let scaled = |length: i32| {
            let pixels = i64::from(length) * i64::from(width) / i64::from(self.width());
            i32::try_from(pixels).unwrap_or(i32::MAX)
        };
        (scaled(point.0 - self.x), scaled(point.1 - self.y))
    }
}

/// A window on a sheet, as it is drawn `width` pixels wide.
#[derive(Debug, Clone, Copy)]
pub(super) struct Viewport<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) window: Window,
    pub(super) width: i32,
}

impl Viewport<'_> {
    /// The pixel of a longitude and latitude, in degrees. It may be outside the drawing.
    pub(super) fn pixel(&self, at: [f64; 2]) -> (i32, i32) {
        self.window.pixel(self.sheet.project(at), self.width)
    }
}
