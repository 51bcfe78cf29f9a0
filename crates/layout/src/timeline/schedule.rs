//! Which stations there are, and which gifts and events each has.
//!
//! This module knows nothing of pixels.

use vitrine_catalogue::facet::day_of;
use vitrine_catalogue::order::sort_by_key;
use vitrine_catalogue::{Catalogue, Choice, Date, Day, Edtf, End, Form, Gift, Key, Precision};

use super::station::{DatedGift, Doubt, Station};

/// A gap of at most so many days is filled with stations.
const MAX_FILLED_GAP: i32 = 3;
/// At most so many days of a journey get stations.
const MAX_JOURNEY_DAYS: i32 = 62;

/// Where each of the exhibit's own gifts belongs.
pub(super) struct Schedule {
    /// In order of time.
    pub stations: Vec<Station>,
    /// Gifts that could be any of several stations.
    pub spans: Vec<Interval>,
    /// Gifts without a date, or with an open interval.
    pub tray: Vec<Key<Gift>>,
}

/// A gift and the days that it could be of.
pub(super) struct Interval {
    pub gift: Key<Gift>,
    /// The first day, as [`Day::number`].
    pub from: i32,
    /// The last day, inclusive.
    pub to: i32,
}

impl Schedule {
    /// The schedule of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        let days = days(catalogue);
        let mut schedule = Schedule {
            stations: days
                .iter()
                .map(|day| station_of_day(Day::of_number(*day)))
                .collect(),
            spans: Vec::new(),
            tray: Vec::new(),
        };
        for gift in catalogue.gift_keys() {
            place_gift(catalogue, &days, gift, &mut schedule);
        }
        for (event_key, event) in catalogue.event_keys().zip(catalogue.events()) {
            let key = day_of(&event.date);
            if let Some(station) = schedule.stations.iter_mut().find(|s| s.day == key) {
                station.events.push(event_key);
            }
        }
        sort_by_key(&mut schedule.stations, |station| {
            (station.date.earliest, station.date.latest)
        });
        for station in &mut schedule.stations {
            // `None` would come first, as if it were midnight.
            sort_by_key(&mut station.events, |event| {
                let hour = catalogue[*event].hour;
                (hour.is_none(), hour)
            });
        }
        schedule
    }
}

/// Adds a gift to its station, to the spans or to the tray.
fn place_gift(catalogue: &Catalogue, days: &[i32], key: Key<Gift>, schedule: &mut Schedule) {
    let gift = &catalogue[key];
    let own = !gift.also_reported;
    let Some((from, to)) = bounds(&gift.date) else {
        if own {
            schedule.tray.push(key);
        }
        return;
    };
    let name = day_of(&gift.date);
    let (mut first, mut last) = (from.number(), to.number());
    if days.iter().any(|day| (first..=last).contains(day)) && first < last {
        // The date of the occasion, where it is more precise, narrows the interval.
        let occasion = gift
            .occasion
            .and_then(|event| bounds(&catalogue[event].date));
        if let Some((from, to)) = occasion
            && from.number() <= last
            && to.number() >= first
        {
            (first, last) = (first.max(from.number()), last.min(to.number()));
        }
        if own {
            schedule.spans.push(Interval {
                gift: key,
                from: first,
                to: last,
            });
        }
        return;
    }
    let at = schedule.stations.iter().position(|s| s.day == name);
    if !own {
        if let Some(at) = at {
            schedule.stations[at].also.push(key);
        }
        return;
    }
    let at = at.unwrap_or_else(|| {
        schedule
            .stations
            .push(station(name, station_date(&gift.date, from, to)));
        schedule.stations.len() - 1
    });
    schedule.stations[at].gifts.push(DatedGift {
        gift: key,
        doubt: Doubt::of(gift),
    });
}

/// The days that have a station, as sorted [`Day::number`]s: those of gifts and events, those of
/// the journey, and short gaps between them.
fn days(catalogue: &Catalogue) -> Vec<i32> {
    let gifts = catalogue.gifts().iter().map(|gift| &gift.date);
    let events = catalogue.events().iter().map(|event| &event.date);
    let mut days: Vec<i32> = gifts.chain(events).filter_map(single_day).collect();
    let journey = catalogue.journey();
    if let Some((from, to)) = journey.and_then(|journey| bounds(journey.days.as_ref()?)) {
        let (from, to) = (from.number(), to.number());
        days.extend(from..=to.min(from + MAX_JOURNEY_DAYS));
    }
    sort_by_key(&mut days, |day| *day);
    days.dedup();
    let mut filled = Vec::with_capacity(days.len());
    for day in days {
        if let Some(last) = filled.last().copied()
            && day - last <= MAX_FILLED_GAP + 1
        {
            filled.extend(last + 1..day);
        }
        filled.push(day);
    }
    filled
}

/// The number of the day, if the date is a single day.
fn single_day(date: &Edtf) -> Option<i32> {
    match date.form() {
        Form::Date(date) if date.precision == Precision::Day => Some(date.earliest.number()),
        _ => None,
    }
}

/// The first and the last day that a date may be, if it has both.
fn bounds(date: &Edtf) -> Option<(Day, Day)> {
    date.earliest().zip(date.latest())
}

/// The date of a station: the gift's, or for an interval or a choice one that covers all of it.
fn station_date(date: &Edtf, from: Day, to: Day) -> Date {
    let covering = |known: Option<Date>| Date {
        earliest: from,
        latest: to,
        ..known.unwrap_or(Date::UNKNOWN)
    };
    match date.form() {
        Form::Date(date) => *date,
        Form::Interval(End::Date(date), _) => covering(Some(*date)),
        Form::OneOf(choices) => covering(choices.iter().find_map(|choice| match choice {
            Choice::Date(date) => Some(*date),
            Choice::Range(from, _) => *from,
        })),
        Form::Interval(..) => covering(None),
    }
}

/// An empty station. Whether a date is uncertain belongs to its gifts.
fn station(day: &str, date: Date) -> Station {
    Station {
        day: day.to_owned(),
        date: Date {
            uncertain: false,
            approximate: false,
            ..date
        },
        events: Vec::new(),
        gifts: Vec::new(),
        also: Vec::new(),
    }
}

fn station_of_day(day: Day) -> Station {
    let date = Date {
        precision: Precision::Day,
        earliest: day,
        latest: day,
        uncertain: false,
        approximate: false,
    };
    station(&text_of(day), date)
}

/// The day as EDTF: `2023-09-13`.
fn text_of(day: Day) -> String {
    let mut text = String::new();
    if day.year < 0 {
        text.push('-');
    }
    let year = day.year.unsigned_abs().to_string();
    for _ in year.len()..4 {
        text.push('0');
    }
    text.push_str(&year);
    for number in [day.month, day.day] {
        text.push_str(if number < 10 { "-0" } else { "-" });
        text.push_str(&number.to_string());
    }
    text
}
