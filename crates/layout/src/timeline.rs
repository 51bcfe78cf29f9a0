//! The timeline: the gifts and events of a catalogue by date.
//!
//! A station is a day, or an earlier month or year. Stations are in order of time; where more than
//! a week is omitted the axis is broken. A gift whose date is a month or an interval, and so could
//! be any of several stations, is a span over them, in a lane where no other span overlaps it. A
//! gift without a date, or with an open interval, is in the tray. Each of the exhibit's own gifts
//! is in exactly one of the three. This module never draws and never words anything: how certain
//! a date is, is a value here.

mod lanes;
mod schedule;
mod station;

use vitrine_catalogue::{Catalogue, Gift, Key, Precision};

use crate::geometry::clamp_width;
pub use lanes::{RivalDate, Span};
use schedule::Schedule;
pub use station::{DatedGift, Doubt, Station};

/// From this width on the stations may be side by side.
const MIN_WIDE_WIDTH: i32 = 1040;
/// The least width of a column of a day with gifts.
const MIN_COLUMN_WIDTH: i32 = 112;

/// The timeline of a catalogue, laid out at one width. Lengths are CSS pixels.
///
/// ```
/// use vitrine_catalogue::Catalogue;
/// use vitrine_layout::Timeline;
///
/// let timeline = Timeline::new(&Catalogue::default(), 1376.0);
/// assert!(timeline.stations.is_empty() && timeline.tray.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Side by side, or one under the other.
    pub form: TimelineForm,
    /// The width of the drawing: the one asked for, clamped to 240 to 8192.
    pub width: i32,
    /// In order of time.
    pub stations: Vec<Station>,
    /// Gifts that could be any of several stations.
    pub spans: Vec<Span>,
    /// For each disputed gift, the dates that other sources give.
    pub rivals: Vec<RivalDate>,
    /// Gifts without a date, in the order of the catalogue.
    pub tray: Vec<Key<Gift>>,
}

/// How a timeline is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimelineForm {
    /// Columns under a horizontal axis.
    Wide,
    /// A list beside a vertical axis; stations have neither x nor width.
    Narrow,
}

impl Timeline {
    /// Lays out the timeline of `catalogue`, `width` pixels wide.
    #[must_use]
    pub fn new(catalogue: &Catalogue, width: f64) -> Self {
        let width = clamp_width(width);
        let Schedule {
            mut stations,
            spans,
            tray,
        } = Schedule::of(catalogue);
        let form = place_columns(&mut stations, width);
        if form == TimelineForm::Wide {
            for station in &mut stations {
                let (x, width) = (station.x, station.width);
                for (event, hour_x) in &mut station.events {
                    *hour_x = catalogue[*event].hour.map(|hour| {
                        let minutes = i32::from(hour.hour) * 60 + i32::from(hour.minute);
                        x + width * minutes / 1440
                    });
                }
            }
        }
        Timeline {
            form,
            width,
            rivals: lanes::rivals(catalogue, &stations),
            spans: lanes::spans(spans, &stations),
            stations,
            tray,
        }
    }
}

/// Gives each station its column, if there is room for all of them. Days with gifts get most room.
fn place_columns(stations: &mut [Station], width: i32) -> TimelineForm {
    let weight = |station: &Station| -> i32 {
        if station.gifts.is_empty() {
            9
        } else if station.date.precision == Precision::Day {
            12
        } else {
            10
        }
    };
    let total: i32 = stations.iter().map(weight).fold(0, i32::saturating_add);
    if width < MIN_WIDE_WIDTH
        || total == 0
        || i64::from(width) * 12 < i64::from(MIN_COLUMN_WIDTH) * i64::from(total)
    {
        return TimelineForm::Narrow;
    }
    let mut before = 0;
    for station in stations {
        station.x = width * before / total;
        before += weight(station);
        station.width = width * before / total - station.x;
    }
    TimelineForm::Wide
}
