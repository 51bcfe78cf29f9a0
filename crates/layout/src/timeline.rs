//! The days of a journey: what hangs on which, what is between days, what has none.
//!
//! A station is a day, or an earlier month or year that stands for itself. Stations follow each
//! other in time; where more than a week is left out the axis is broken. What is known only to
//! a month, or as from one day to another, and could be any of several stations, is a span over
//! them, in a lane where no other span runs. What has no date, or none with two ends, is in the
//! tray. Every gift of the exhibit's own is in exactly one of the three. Never draws, and words
//! nothing: whether a date is doubtful is a value here.

mod bracket;
mod stations;

use vitrine_catalogue::{Catalogue, Date, Event, Gift, Key};

use super::shape::whole;
pub use bracket::{Rival, Span};
use stations::Found;

/// From this width there is room for the days side by side.
const WIDE: i32 = 1040;
/// A column with gifts is never narrower.
const NARROWEST: i32 = 112;

/// The days of a catalogue, at one width.
///
/// ```
/// use vitrine_catalogue::Catalogue;
/// use crate::Timeline;
///
/// let timeline = Timeline::new(&Catalogue::default(), 1376.0);
/// assert!(timeline.stations.is_empty() && timeline.tray.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Side by side, or one under the other.
    pub form: TimelineForm,
    /// Of the drawing.
    pub width: i32,
    /// In time.
    pub stations: Vec<Station>,
    /// What could be any of several stations.
    pub spans: Vec<Span>,
    /// From a disputed gift's day to the day that another source gives.
    pub rivals: Vec<Rival>,
    /// Gifts without a date, in the order of the catalogue.
    pub tray: Vec<Key<Gift>>,
}

/// How a timeline is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimelineForm {
    /// Columns under a rail.
    Wide,
    /// A list beside a rail; stations have no place and no width.
    Narrow,
}

/// A day, or an earlier month or year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// As [`facet::day_of`](vitrine_catalogue::facet::day_of) has it.
    pub day: String,
    /// The day, month or year, for wording it.
    pub date: Date,
    /// Whether time is left out before it.
    pub broken: bool,
    /// Where its column begins; 0 when narrow.
    pub x: i32,
    /// How wide its column is; 0 when narrow.
    pub width: i32,
    /// What took place, and where its hour stands on the rail, if it has one.
    pub events: Vec<(Key<Event>, Option<i32>)>,
    /// What hangs here.
    pub gifts: Vec<Hung>,
    /// Gifts of this day that only pages outside the articles report.
    pub also: Vec<Key<Gift>>,
}

/// A gift and how sure its day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hung {
    /// The gift.
    pub gift: Key<Gift>,
    /// How sure its day is.
    pub doubt: Doubt,
}

/// How sure a gift's day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Nothing speaks against it.
    Sure,
    /// Uncertain, approximate, or one of several days.
    Doubtful,
    /// A source gives another.
    Disputed,
    /// There is none.
    Undated,
}

impl Doubt {
    /// How sure the day of `gift` is.
    #[must_use]
    pub fn of(gift: &Gift) -> Doubt {
        let disputed = gift
            .claims
            .iter()
            .any(|claim| claim.differs && claim.about == vitrine_catalogue::About::Date);
        if gift.date.is_unknown() {
            Doubt::Undated
        } else if disputed {
            Doubt::Disputed
        } else if gift.date.is_uncertain() || gift.date.is_approximate() {
            Doubt::Doubtful
        } else {
            Doubt::Sure
        }
    }
}

impl Timeline {
    /// The days of `catalogue`, `width` pixels wide.
    #[must_use]
    pub fn new(catalogue: &Catalogue, width: f64) -> Self {
        let width = whole(width);
        let Found {
            mut stations,
            spans,
            tray,
        } = stations::of(catalogue);
        let form = spread(&mut stations, width);
        if form == TimelineForm::Wide {
            for station in &mut stations {
                let (x, width) = (station.x, station.width);
                for (event, at) in &mut station.events {
                    *at = catalogue[*event].hour.map(|hour| {
                        let minutes = i32::from(hour.hour) * 60 + i32::from(hour.minute);
                        x + width * minutes / 1440
                    });
                }
            }
        }
        Timeline {
            form,
            width,
            rivals: bracket::rivals(catalogue, &stations),
            spans: bracket::spans(spans, &stations),
            stations,
            tray,
        }
    }
}

/// Gives each station its column, if there is room for all of them.
fn spread(stations: &mut [Station], width: i32) -> TimelineForm {
    let weight = |station: &Station| -> i32 {
        if station.gifts.is_empty() {
            9
        } else if station.date.precision == vitrine_catalogue::Precision::Day {
            12
        } else {
            10
        }
    };
    let all: i32 = stations.iter().map(weight).fold(0, i32::saturating_add);
    if width < WIDE || all == 0 || i64::from(width) * 12 < i64::from(NARROWEST) * i64::from(all) {
        return TimelineForm::Narrow;
    }
    let mut before = 0;
    for station in stations {
        station.x = width * before / all;
        before += weight(station);
        station.width = width * before / all - station.x;
    }
    TimelineForm::Wide
}
