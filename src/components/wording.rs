//! How values of the catalogue are said: dates, places, parties, facet values.

use vitrine_catalogue::facet::Agreement;
use vitrine_catalogue::{
    About, Catalogue, Certainty, Choice, Date, Edtf, Embargo, End, Facet, Form, Gift, Precision,
};
use vitrine_i18n::Words;

/// A date as a label says it: `13 September 2023`, `16 September 2023, probably`.
#[must_use]
pub fn date(edtf: &Edtf, words: &Words) -> String {
    match edtf.form() {
        Form::Date(date) => one_date(date, words),
        Form::Interval(End::Date(from), End::Date(to)) => interval(from, to, words),
        Form::Interval(from, to) => (words.interval)(&end(from, words), &end(to, words)),
        Form::OneOf(choices) => {
            let choices: Vec<String> = choices.iter().map(|c| choice(c, words)).collect();
            choices.join(words.date_or)
        }
    }
}

fn one_date(date: &Date, words: &Words) -> String {
    let day = date.earliest;
    let plain = match date.precision {
        Precision::Unknown => return words.date_not_reported.to_owned(),
        Precision::Day => (words.day)(day.day, day.month, day.year),
        Precision::Month if date.uncertain || date.approximate => {
            (words.month)(day.month, day.year)
        }
        Precision::Month => (words.month_only)(day.month, day.year),
        Precision::Year => day.year.to_string(),
        Precision::Decade | Precision::Century => {
            (words.interval)(&day.year.to_string(), &date.latest.year.to_string())
        }
    };
    let about = if date.approximate {
        words.date_about
    } else {
        ""
    };
    let probably = if date.uncertain {
        words.date_probably
    } else {
        ""
    };
    [about, &plain, probably].concat()
}

fn interval(from: &Date, to: &Date, words: &Words) -> String {
    let (first, last) = (from.earliest, to.latest);
    let of_days = from.precision == Precision::Day && to.precision == Precision::Day;
    let doubtful = [from, to]
        .iter()
        .any(|end| end.uncertain || end.approximate);
    if of_days && !doubtful && first.month == last.month && first.year == last.year {
        return (words.days)(first.day, last.day, last.month, last.year);
    }
    (words.interval)(&one_date(from, words), &one_date(to, words))
}

fn end(end: &End, words: &Words) -> String {
    match end {
        End::Date(date) => one_date(date, words),
        End::Open | End::Unknown => words.date_open.to_owned(),
    }
}

fn choice(choice: &Choice, words: &Words) -> String {
    match choice {
        Choice::Date(date) => one_date(date, words),
        Choice::Range(from, to) => {
            let end = |date: &Option<Date>| {
                date.as_ref()
                    .map_or_else(|| words.date_open.to_owned(), |d| one_date(d, words))
            };
            (words.interval)(&end(from), &end(to))
        }
    }
}

/// Who gave it.
#[must_use]
pub fn giver(
    catalogue: &'static Catalogue,
    gift: &Gift,
    words: &'static Words,
    tag: &str,
) -> &'static str {
    gift.giver.map_or(words.giver_not_reported, |giver| {
        catalogue[giver].name.in_language(tag)
    })
}

/// Where and when, in a line: `Vladivostok, 16 September 2023`.
#[must_use]
pub fn place_and_date(catalogue: &Catalogue, gift: &Gift, words: &Words, tag: &str) -> String {
    let place = match (gift.place, gift.shown_at) {
        (Some(place), _) => Some(place_name(catalogue, place, tag).to_owned()),
        (None, Some(place)) => Some((words.on_show_at)(place_name(catalogue, place, tag))),
        (None, None) => None,
    };
    let date = date(&gift.date, words);
    match place {
        Some(place) => [&place, ", ", &date].concat(),
        None => date,
    }
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

/// The number on an empty case and in a small place: what follows the stop.
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
pub fn facet(facet: Facet, words: &'static Words) -> &'static str {
    match facet {
        Facet::Giver => words.facet_giver,
        Facet::Country => words.facet_country,
        Facet::Kind => words.facet_kind,
        Facet::Place => words.facet_place,
        Facet::Day => words.facet_day,
        Facet::Source => words.facet_source,
        Facet::Agreement => words.facet_agreement,
        Facet::Embargo => words.facet_embargo,
    }
}

/// What a visitor reads for a facet's value; the id itself when the catalogue has no such value.
#[must_use]
pub fn facet_value(
    catalogue: &Catalogue,
    facet: Facet,
    id: &str,
    words: &Words,
    tag: &str,
) -> String {
    let name = match facet {
        Facet::Giver => catalogue
            .person(id)
            .map(|key| catalogue[key].name.in_language(tag)),
        Facet::Place => catalogue
            .place(id)
            .map(|key| place_name(catalogue, key, tag)),
        Facet::Source => catalogue.source(id).map(|key| catalogue[key].name.as_str()),
        Facet::Kind => named(&catalogue.kinds, id, tag),
        Facet::Country => named(&catalogue.countries, id, tag),
        Facet::Day => {
            return Edtf::parse(id).map_or_else(
                |_| {
                    if id == "unknown" {
                        words.not_reported.to_owned()
                    } else {
                        id.to_owned()
                    }
                },
                |day| date(&day, words),
            );
        }
        Facet::Agreement => match id {
            "agree" => Some(words.agree),
            "differ" => Some(words.differ),
            "nature-unknown" => Some(words.nature_unknown),
            _ => None,
        },
        Facet::Embargo => match id {
            "breach" => Some(words.breach),
            "possible-breach" => Some(words.possible_breach),
            "not-mentioned" => Some(words.not_mentioned),
            _ => None,
        },
    };
    match (name, id) {
        (Some(name), _) => name.to_owned(),
        (None, "unknown") => words.not_reported.to_owned(),
        (None, id) => id.to_owned(),
    }
}

fn named<'a>(terms: &'a [vitrine_catalogue::Term], id: &str, tag: &str) -> Option<&'a str> {
    terms
        .iter()
        .find(|term| term.id == id)
        .map(|term| term.name.in_language(tag))
}

/// The property that a claim speaks of.
#[must_use]
pub fn about(about: About, words: &'static Words) -> &'static str {
    match about {
        About::Object => words.object,
        About::Quantity => words.quantity,
        About::Material => words.material,
        About::Giver => words.giver,
        About::Recipient => words.recipient,
        About::Occasion => words.occasion,
        About::Date => words.date,
        About::Place => words.place,
        About::InReturnFor => words.in_return_for,
        About::Whereabouts => words.whereabouts,
        About::Embargo => words.embargo,
        About::Name => words.name,
        About::Role => words.role,
        About::Description => words.description,
    }
}

/// What a gift's record holds of a property, as we judge it.
#[must_use]
pub fn fact(
    catalogue: &'static Catalogue,
    gift: &'static Gift,
    about: About,
    words: &'static Words,
    tag: &str,
) -> String {
    match about {
        About::Object => gift.object.in_language(tag).to_owned(),
        About::Quantity => gift.quantity.map_or_else(
            || words.not_reported.to_owned(),
            |quantity| (words.quantity_of)(quantity),
        ),
        About::Material => text_or(gift.material.as_ref(), words, tag),
        About::Giver => gift.giver.map_or_else(
            || words.not_reported.to_owned(),
            |key| person(catalogue, key, tag),
        ),
        About::Recipient => gift.recipient.map_or_else(
            || words.not_reported.to_owned(),
            |key| person(catalogue, key, tag),
        ),
        About::Occasion => gift.occasion.map_or_else(
            || words.not_reported.to_owned(),
            |key| catalogue[key].title.in_language(tag).to_owned(),
        ),
        About::Date => date(&gift.date, words),
        About::Place => match (gift.place, gift.shown_at) {
            (Some(key), _) => catalogue[key].name.in_language(tag).to_owned(),
            (None, Some(key)) => (words.on_show_at)(catalogue[key].name.in_language(tag)),
            (None, None) => words.not_reported.to_owned(),
        },
        About::InReturnFor => gift.in_return_for.map_or_else(
            || words.not_reported.to_owned(),
            |key| catalogue[key].title.in_language(tag).to_owned(),
        ),
        About::Whereabouts => text_or(gift.whereabouts.as_ref(), words, tag),
        About::Embargo => embargo(gift.embargo, words).to_owned(),
        About::Name | About::Role | About::Description => String::new(),
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

fn text_or(text: Option<&vitrine_catalogue::Text>, words: &Words, tag: &str) -> String {
    text.map_or(words.not_reported, |text| text.in_language(tag))
        .to_owned()
}

/// What the reports say of the embargo.
#[must_use]
pub fn embargo(embargo: Embargo, words: &'static Words) -> &'static str {
    match embargo {
        Embargo::Breach => words.breach,
        Embargo::PossibleBreach => words.possible_breach,
        Embargo::NotMentioned => words.not_mentioned,
    }
}

/// How sure a finding is, and what that means.
#[must_use]
pub fn certainty(certainty: Certainty, words: &'static Words) -> (&'static str, &'static str) {
    match certainty {
        Certainty::Settled => (words.settled, words.settled_means),
        Certainty::Likely => (words.likely, words.likely_means),
        Certainty::Open => (words.open, words.open_means),
    }
}

/// The mark on a gift whose sources do not simply agree.
#[must_use]
pub fn agreement_mark(agreement: Agreement, words: &'static Words) -> Option<&'static str> {
    match agreement {
        Agreement::Agree => None,
        Agreement::Differ => Some(words.sources_differ),
        Agreement::NatureUnknown => Some(words.nature_undisclosed),
    }
}

/// A day of the calendar in numbers, `2026-11-22`, as a date in words.
#[must_use]
pub fn day(text: &str, words: &Words) -> String {
    Edtf::parse(text).map_or_else(|_| text.to_owned(), |edtf| date(&edtf, words))
}
