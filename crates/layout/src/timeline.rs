//! The timeline: the gifts and events of a catalogue by date.
//!
//! A station is a day, or an earlier month or year. Stations are in order of time. A gift whose date
//! is a month or an interval, and so could be any of several stations, is a span over them. A gift
//! without a date, or with an open interval, is in the tray. Each of the exhibit's own gifts is in
//! exactly one of the three. This module knows nothing of pixels and never words anything: how
//! certain a date is, is a value here.

mod schedule;
mod station;

use std::ops::Range;

use vitrine_catalogue::order::sort_by_key;
use vitrine_catalogue::{Catalogue, Gift, Key, Precision};

use schedule::Schedule;
pub use station::{DatedGift, Doubt, Station};

/// The timeline of a catalogue.
///
/// ```
/// use vitrine_catalogue::Catalogue;
/// use vitrine_layout::Timeline;
///
/// let timeline = Timeline::new(&Catalogue::default());
/// assert!(timeline.stations.is_empty() && timeline.tray.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// In order of time.
    pub stations: Vec<Station>,
    /// The positions of the stations of the journey. What is before them is earlier, what is after
    /// them followed. Without a journey's days: from the first single day to the last.
    pub journey: Range<usize>,
    /// Gifts that could be any of several stations, the earliest first.
    pub spans: Vec<Span>,
    /// Gifts without a date, in the order of the catalogue.
    pub tray: Vec<Key<Gift>>,
}

/// A gift that could be any of several stations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The gift.
    pub gift: Key<Gift>,
    /// The position of the first of the stations.
    pub first: usize,
    /// The position of the last of them.
    pub last: usize,
}

impl Timeline {
    /// The timeline of `catalogue`.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        let Schedule {
            stations,
            spans: mut intervals,
            tray,
        } = Schedule::of(catalogue);
        sort_by_key(&mut intervals, |interval| (interval.from, interval.to));
        let spans = intervals.iter().filter_map(|interval| {
            let within = |station: &Station| {
                let (from, to) = (station.date.earliest, station.date.latest);
                from.number() <= interval.to && to.number() >= interval.from
            };
            let first = stations.iter().position(within)?;
            Some(Span {
                gift: interval.gift,
                first,
                last: stations.iter().rposition(within).unwrap_or(first),
            })
        });
        Timeline {
            spans: spans.collect(),
            journey: journey(catalogue, &stations),
            stations,
            tray,
        }
    }
}

/// The positions of the stations of the journey.
fn journey(catalogue: &Catalogue, stations: &[Station]) -> Range<usize> {
    let journey = catalogue.journey();
    let days = journey.and_then(|journey| journey.days.as_ref());
    let days = days.and_then(|days| days.earliest().zip(days.latest()));
    let within = |station: &Station| match days {
        Some((from, to)) => station.date.earliest >= from && station.date.latest <= to,
        None => station.date.precision == Precision::Day,
    };
    let first = stations.iter().position(within);
    let end = stations.iter().rposition(within).map(|last| last + 1);
    first.zip(end).map_or(0..0, |(first, end)| first..end)
}
