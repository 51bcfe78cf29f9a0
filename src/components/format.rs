//! Values of the catalogue as text: dates, places, people, facet values.
//!
//! It never renders: `crates/publish` uses it too.

mod declared;

use declared::{date_range, declared_date, not_reported, number_range};
use vitrine_catalogue::facet::UNKNOWN;
use vitrine_catalogue::{
    About, Catalogue, Certainty, Choice, Date, Edtf, End, Facet, FieldType, Form, Gift, Key,
    Precision,
};
use vitrine_i18n::Messages;

pub use declared::{field_value, number_with_unit, shown_address};

/// A date in words: `13 September 2023`, `16 September 2023, probably`.
#[must_use]
pub fn date(edtf: &Edtf, messages: &Messages) -> String {
    match edtf.form() {
        Form::Date(date) => one_date(date, messages),
        Form::Interval(End::Date(from), End::Date(to)) => interval(from, to, messages),
        Form::Interval(from, to) => (messages.interval)(&end(from, messages), &end(to, messages)),
        Form::OneOf(choices) => {
            let choices: Vec<String> = choices.iter().map(|c| choice(c, messages)).collect();
            choices.join(messages.date_or)
        }
    }
}

fn one_date(date: &Date, messages: &Messages) -> String {
    let day = date.earliest;
    let plain = match date.precision {
        Precision::Unknown => return messages.date_not_reported.to_owned(),
        Precision::Day => (messages.day)(day.day, day.month, day.year),
        Precision::Month if date.uncertain || date.approximate => {
            (messages.month)(day.month, day.year)
        }
        Precision::Month => (messages.month_only)(day.month, day.year),
        Precision::Year => day.year.to_string(),
        Precision::Decade | Precision::Century => {
            (messages.interval)(&day.year.to_string(), &date.latest.year.to_string())
        }
    };
    let about = if date.approximate {
        messages.date_about
    } else {
        ""
    };
    let probably = if date.uncertain {
        messages.date_probably
    } else {
        ""
    };
    [about, &plain, probably].concat()
}

fn interval(from: &Date, to: &Date, messages: &Messages) -> String {
    let (first, last) = (from.earliest, to.latest);
    let of_days = from.precision == Precision::Day && to.precision == Precision::Day;
    let doubtful = [from, to]
        .iter()
        .any(|end| end.uncertain || end.approximate);
    if of_days && !doubtful && first.month == last.month && first.year == last.year {
        return (messages.days)(first.day, last.day, last.month, last.year);
    }
    (messages.interval)(&one_date(from, messages), &one_date(to, messages))
}

fn end(end: &End, messages: &Messages) -> String {
    match end {
        End::Date(date) => one_date(date, messages),
        End::Open | End::Unknown => messages.date_open.to_owned(),
    }
}

fn choice(choice: &Choice, messages: &Messages) -> String {
    match choice {
        Choice::Date(date) => one_date(date, messages),
        Choice::Range(from, to) => {
            let end = |date: &Option<Date>| {
                date.as_ref()
                    .map_or_else(|| messages.date_open.to_owned(), |d| one_date(d, messages))
            };
            (messages.interval)(&end(from), &end(to))
        }
    }
}

/// Who gave it, or that it is not reported; in an exhibit that names no giver, who made it.
#[must_use]
pub fn giver_or_creators(
    catalogue: &'static Catalogue,
    gift: &'static Gift,
    messages: &'static Messages,
    tag: &str,
) -> Vec<&'static str> {
    match gift.giver {
        Some(giver) => vec![catalogue[giver].name.in_language(tag)],
        None if catalogue.reports(About::Giver) => vec![messages.giver_not_reported],
        None => catalogue.creators(gift, tag),
    }
}

/// When it was made, in words; none where that is not reported.
#[must_use]
pub fn date_created(catalogue: &Catalogue, gift: &Gift, messages: &Messages) -> Option<String> {
    let created = catalogue.date_created(gift)?;
    Some(declared_date(created, messages))
}

/// Where and when, in a line: `Lisbon, 16 September 2023`; in an exhibit that says of nothing when it
/// was given, when it was made; empty in one without places and dates.
#[must_use]
pub fn place_and_date(
    catalogue: &Catalogue,
    gift: &Gift,
    messages: &Messages,
    tag: &str,
) -> String {
    let place = match (gift.place, gift.shown_at) {
        (Some(place), _) => Some(place_name(catalogue, place, tag).to_owned()),
        (None, Some(place)) => Some((messages.on_show_at)(place_name(catalogue, place, tag))),
        (None, None) => None,
    };
    let has_date = !gift.date.is_unknown() || catalogue.reports(About::Date);
    let date = if has_date {
        Some(date(&gift.date, messages))
    } else {
        date_created(catalogue, gift, messages)
    };
    let known: Vec<String> = place.into_iter().chain(date).collect();
    known.join(", ")
}

/// A place's short name.
#[must_use]
pub fn place_name<'a>(
    catalogue: &'a Catalogue,
    place: vitrine_catalogue::Key<vitrine_catalogue::Place>,
    tag: &str,
) -> &'a str {
    let place = &catalogue[place];
    place.short.as_ref().unwrap_or(&place.name).in_language(tag)
}

/// The number on an empty case and in the exchange: what follows the full stop.
#[must_use]
pub fn short_number(number: &str) -> String {
    let (prefix, last) = number.rsplit_once('.').unwrap_or(("", number));
    let year = prefix.chars().all(|c| c.is_ascii_digit());
    match (year, last.len()) {
        (true, 1) => ["0", last].concat(),
        (true, _) => last.to_owned(),
        (false, _) => [prefix, last].concat(),
    }
}

/// A facet's name.
#[must_use]
pub fn facet<'a>(
    catalogue: &'a Catalogue,
    facet: Facet,
    messages: &'static Messages,
    tag: &str,
) -> &'a str {
    match facet {
        Facet::Giver => messages.facet_giver,
        Facet::Recipient => messages.recipient,
        Facet::Country => messages.facet_country,
        Facet::Kind => messages.facet_kind,
        Facet::Place => messages.facet_place,
        Facet::Day => messages.facet_day,
        Facet::Source => messages.facet_source,
        Facet::Agreement => messages.facet_agreement,
        Facet::Field(field) => catalogue[field].label.in_language(tag),
    }
}

/// The label of a facet's value; the id itself if the catalogue has no such value.
#[must_use]
pub fn facet_value(
    catalogue: &Catalogue,
    facet: Facet,
    id: &str,
    messages: &'static Messages,
    tag: &str,
) -> String {
    let name = match facet {
        Facet::Giver | Facet::Recipient => catalogue
            .person(id)
            .map(|key| catalogue[key].name.in_language(tag)),
        Facet::Place => catalogue
            .place(id)
            .map(|key| place_name(catalogue, key, tag)),
        Facet::Source => catalogue.source(id).map(|key| catalogue[key].name.as_str()),
        Facet::Kind => named(catalogue.kinds(), id, tag),
        Facet::Country => named(catalogue.countries(), id, tag),
        Facet::Day if id == UNKNOWN => None,
        Facet::Day => return date_range(id, messages),
        Facet::Agreement => match id {
            "agree" => Some(messages.agree),
            "differ" => Some(messages.differ),
            "nature-unknown" => Some(messages.nature_unknown),
            _ => None,
        },
        Facet::Field(field) => {
            let field = &catalogue[field];
            match field.kind {
                _ if id == UNKNOWN => return not_reported(field, messages, tag).to_owned(),
                FieldType::Number => return number_range(field, id, messages, tag),
                FieldType::Date => return date_range(id, messages),
                FieldType::Place => catalogue
                    .place(id)
                    .map(|key| place_name(catalogue, key, tag)),
                FieldType::Person => catalogue
                    .person(id)
                    .map(|key| catalogue[key].name.in_language(tag)),
                _ => named(&field.terms, id, tag),
            }
        }
    };
    match (name, id) {
        (Some(name), _) => name.to_owned(),
        (None, UNKNOWN) => messages.not_reported.to_owned(),
        (None, id) => id.to_owned(),
    }
}

/// A filter in words: its facet and its value, each as a URL has it where the catalogue has none such.
#[must_use]
pub fn filter(
    catalogue: &Catalogue,
    (facet_name, value): (&str, &str),
    messages: &'static Messages,
    tag: &str,
) -> [String; 2] {
    match Facet::with_name(facet_name, catalogue) {
        Some(of) => [
            facet(catalogue, of, messages, tag).to_owned(),
            facet_value(catalogue, of, value, messages, tag),
        ],
        None => [facet_name, value].map(str::to_owned),
    }
}

fn named<'a>(terms: &'a [vitrine_catalogue::Term], id: &str, tag: &str) -> Option<&'a str> {
    terms
        .iter()
        .find(|term| term.id == id)
        .map(|term| term.name.in_language(tag))
}

/// The property that a claim is about.
#[must_use]
pub fn about<'a>(
    catalogue: &'a Catalogue,
    about: About,
    messages: &'static Messages,
    tag: &str,
) -> &'a str {
    match about {
        About::Record => messages.record,
        About::Field(field) => catalogue[field].label.in_language(tag),
        About::Object => messages.object,
        About::Quantity => messages.quantity,
        About::Material => messages.material,
        About::Giver => messages.giver,
        About::Recipient => messages.recipient,
        About::Occasion => messages.occasion,
        About::Date => messages.date,
        About::Place => messages.place,
        About::InReturnFor => messages.in_return_for,
        About::Whereabouts => messages.whereabouts,
        About::Name => messages.name,
        About::Role => messages.role,
        About::Description => messages.description,
    }
}

/// The value of a gift's property, as we hold it to be right.
#[must_use]
pub fn fact(
    catalogue: &'static Catalogue,
    gift: &'static Gift,
    about: About,
    messages: &'static Messages,
    tag: &str,
) -> String {
    match about {
        About::Object => gift.object.in_language(tag).to_owned(),
        About::Quantity => gift.quantity.map_or_else(
            || messages.not_reported.to_owned(),
            |quantity| (messages.quantity_of)(quantity),
        ),
        About::Material => text_or(gift.material.as_ref(), messages, tag),
        About::Giver => gift.giver.map_or_else(
            || messages.not_reported.to_owned(),
            |key| person(catalogue, key, tag),
        ),
        About::Recipient => gift.recipient.map_or_else(
            || messages.not_reported.to_owned(),
            |key| person(catalogue, key, tag),
        ),
        About::Occasion => gift.occasion.map_or_else(
            || messages.not_reported.to_owned(),
            |key| catalogue[key].title.in_language(tag).to_owned(),
        ),
        About::Date => date(&gift.date, messages),
        About::Place => match (gift.place, gift.shown_at) {
            (Some(key), _) => catalogue[key].name.in_language(tag).to_owned(),
            (None, Some(key)) => (messages.on_show_at)(catalogue[key].name.in_language(tag)),
            (None, None) => messages.not_reported.to_owned(),
        },
        About::InReturnFor => gift.in_return_for.map_or_else(
            || messages.not_reported.to_owned(),
            |key| catalogue[key].title.in_language(tag).to_owned(),
        ),
        About::Whereabouts => text_or(gift.whereabouts.as_ref(), messages, tag),
        About::Field(field) => field_value(catalogue, gift, field, messages, tag),
        About::Name => gift.title.in_language(tag).to_owned(),
        About::Record | About::Role | About::Description => String::new(),
    }
}

/// A person's name and office.
#[must_use]
pub fn person(
    catalogue: &Catalogue,
    key: vitrine_catalogue::Key<vitrine_catalogue::Person>,
    tag: &str,
) -> String {
    let person = &catalogue[key];
    [
        person.name.in_language(tag),
        ", ",
        person.role.in_language(tag),
    ]
    .concat()
}

fn text_or(text: Option<&vitrine_catalogue::Text>, messages: &Messages, tag: &str) -> String {
    text.map_or(messages.not_reported, |text| text.in_language(tag))
        .to_owned()
}

/// The certainty of a finding, and what that means.
#[must_use]
pub fn certainty(
    certainty: Certainty,
    messages: &'static Messages,
) -> (&'static str, &'static str) {
    match certainty {
        Certainty::Settled => (messages.settled, messages.settled_means),
        Certainty::Likely => (messages.likely, messages.likely_means),
        Certainty::Open => (messages.open, messages.open_means),
    }
}

/// The mark on a gift whose sources do not agree, by the least certain finding of its questions, and
/// whether all are settled.
#[must_use]
pub fn agreement_mark(
    catalogue: &Catalogue,
    gift: Key<Gift>,
    messages: &'static Messages,
) -> Option<(&'static str, bool)> {
    if catalogue[gift].undisclosed {
        return Some((messages.nature_undisclosed, false));
    }
    let questions = catalogue.questions_on(gift);
    let least = questions.map(|(_, question)| question.certainty).max()?;
    Some(certainty_mark(least, messages))
}

/// The mark on a question with such a finding, and whether it is settled.
#[must_use]
pub fn certainty_mark(certainty: Certainty, messages: &'static Messages) -> (&'static str, bool) {
    match certainty {
        Certainty::Settled => (messages.differ_settled, true),
        Certainty::Likely => (messages.differ_likely, false),
        Certainty::Open => (messages.differ_open, false),
    }
}

/// An EDTF date, `2026-11-22`, in words; the text itself if it is none.
#[must_use]
pub fn day(text: &str, messages: &Messages) -> String {
    Edtf::parse(text).map_or_else(|_| text.to_owned(), |edtf| date(&edtf, messages))
}
