//! Which stations there are, and what hangs on each.
//!
//! Knows nothing of pixels.

use vitrine_catalogue::facet::day_of;
use vitrine_catalogue::order::sort_by_key;
use vitrine_catalogue::{Catalogue, Choice, Date, Day, Edtf, End, Form, Gift, Key, Precision};

use super::{Doubt, Hung, Station};

/// Days without anything that are still shown between two days.
const FILLED: i32 = 3;
/// From so many days on, time that is left out breaks the axis.
const BROKEN: i32 = 8;
/// A journey's days are not filled in beyond so many.
const LONGEST: i32 = 62;

/// Where each gift is.
pub(super) struct Found {
    pub stations: Vec<Station>,
    pub spans: Vec<Spanned>,
    pub tray: Vec<Key<Gift>>,
}

/// A gift that could be any of several stations.
pub(super) struct Spanned {
    pub gift: Key<Gift>,
    /// From the first, as numbers of days.
    pub from: i32,
    /// To the last.
    pub to: i32,
}

/// The stations of a catalogue, in time, and what is on none of them.
pub(super) fn of(catalogue: &Catalogue) -> Found {
    let days = days(catalogue);
    let mut found = Found {
        stations: days
            .iter()
            .map(|day| station_of_day(Day::of_number(*day)))
            .collect(),
        spans: Vec::new(),
        tray: Vec::new(),
    };
    for position in 0..catalogue.gifts.len() {
        hang(catalogue, &days, Key::at(position), &mut found);
    }
    for (position, event) in catalogue.events.iter().enumerate() {
        let key = day_of(&event.date);
        if let Some(station) = found.stations.iter_mut().find(|s| s.day == key) {
            station.events.push((Key::at(position), None));
        }
    }
    sort_by_key(&mut found.stations, |station| {
        (station.date.earliest, station.date.latest)
    });
    for station in &mut found.stations {
        sort_by_key(&mut station.events, |(event, _)| catalogue[*event].hour);
    }
    let mut last = None;
    for station in &mut found.stations {
        let gap = last.map(|last| station.date.earliest.number() - last);
        station.broken = gap.is_some_and(|gap| gap >= BROKEN);
        last = last.max(Some(station.date.latest.number()));
    }
    found
}

/// Puts a gift where it belongs.
fn hang(catalogue: &Catalogue, days: &[i32], key: Key<Gift>, found: &mut Found) {
    let gift = &catalogue[key];
    let own = !gift.also_reported;
    let Some((from, to)) = ends(&gift.date) else {
        if own {
            found.tray.push(key);
        }
        return;
    };
    let name = day_of(&gift.date);
    let (mut first, mut last) = (from.number(), to.number());
    if days.iter().any(|day| (first..=last).contains(day)) && first < last {
        // An occasion that is better known says between which of these days.
        let occasion = gift.occasion.and_then(|event| ends(&catalogue[event].date));
        if let Some((from, to)) = occasion
            && from.number() <= last
            && to.number() >= first
        {
            (first, last) = (first.max(from.number()), last.min(to.number()));
        }
        if own {
            found.spans.push(Spanned {
                gift: key,
                from: first,
                to: last,
            });
        }
        return;
    }
    let at = found.stations.iter().position(|s| s.day == name);
    if !own {
        if let Some(at) = at {
            found.stations[at].also.push(key);
        }
        return;
    }
    let at = at.unwrap_or_else(|| {
        found
            .stations
            .push(station(name, one(&gift.date, from, to)));
        found.stations.len() - 1
    });
    found.stations[at].gifts.push(Hung {
        gift: key,
        doubt: Doubt::of(gift),
    });
}

/// The days that have a station, as numbers in order: those of gifts and of events, those of the
/// journey, and a few between.
fn days(catalogue: &Catalogue) -> Vec<i32> {
    let gifts = catalogue.gifts.iter().map(|gift| &gift.date);
    let events = catalogue.events.iter().map(|event| &event.date);
    let mut days: Vec<i32> = gifts.chain(events).filter_map(single_day).collect();
    let journey = catalogue.journey.as_ref();
    if let Some((from, to)) = journey.and_then(|journey| ends(journey.days.as_ref()?)) {
        let (from, to) = (from.number(), to.number());
        days.extend(from..=to.min(from + LONGEST));
    }
    sort_by_key(&mut days, |day| *day);
    days.dedup();
    let mut filled = Vec::with_capacity(days.len());
    for day in days {
        if let Some(last) = filled.last().copied()
            && day - last <= FILLED + 1
        {
            filled.extend(last + 1..day);
        }
        filled.push(day);
    }
    filled
}

/// The number of the one day that a date is.
fn single_day(date: &Edtf) -> Option<i32> {
    match date.form() {
        Form::Date(date) if date.precision == Precision::Day => Some(date.earliest.number()),
        _ => None,
    }
}

/// The first and the last day that a date can be, if it has both.
fn ends(date: &Edtf) -> Option<(Day, Day)> {
    date.earliest().zip(date.latest())
}

/// What a station is called: its date, or all that it may be as one.
fn one(date: &Edtf, from: Day, to: Day) -> Date {
    let whole = |known: Option<Date>| Date {
        earliest: from,
        latest: to,
        ..known.unwrap_or(Date::UNKNOWN)
    };
    match date.form() {
        Form::Date(date) => *date,
        Form::Interval(End::Date(date), _) => whole(Some(*date)),
        Form::OneOf(choices) => whole(choices.iter().find_map(|choice| match choice {
            Choice::Date(date) => Some(*date),
            Choice::Range(from, _) => *from,
        })),
        Form::Interval(..) => whole(None),
    }
}

fn station(day: &str, date: Date) -> Station {
    Station {
        day: day.to_owned(),
        date: Date {
            uncertain: false,
            approximate: false,
            ..date
        },
        broken: false,
        x: 0,
        width: 0,
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
