//! The timeline of the journey: its days as rows, and what came before, after, or has no day.
//!
//! A day is a row with its place, its events and its gifts; the one that is chosen opens. All of it
//! is there without script: how sure a date is stands in a disclosure.

use super::picture_thumb::picture_thumb;
use super::selection::{day_name, is_marked, selection_link};
use super::{
    format, href_of_gift, href_of_place, href_of_topic, language, localized, nouns, with_nouns,
};
use vitrine_catalogue::{About, Catalogue, Date, Event, Gift, Key, Person, Precision};
use vitrine_layout::{DatedGift, Doubt, Span, Station, Timeline};
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// The days of the journey, then its gifts that are of some day between.
#[must_use]
pub fn timeline_days(
    catalogue: &'static Catalogue,
    timeline: &Timeline,
    selection: Memo<Selection>,
) -> View {
    let messages = language().journey_messages();
    let stations = timeline.stations[timeline.journey.clone()].iter();
    let stations = stations.map(|station| station_item(catalogue, station, true, selection));
    let spans = timeline
        .spans
        .iter()
        .map(|span| span_item(catalogue, timeline, span, selection));
    let days: Vec<View> = stations.chain(spans).collect();
    let key = [Doubt::Sure, Doubt::Doubtful, Doubt::Disputed].map(|doubt| {
        view! { <li>{pin(doubt)}{doubt_label(doubt)}</li> }
    });
    view! {
        <div class="journey__head">
            <h2 class="section__title">{messages.the_days}</h2>
            <ul class="journey__key">{key.collect_view()}</ul>
        </div>
        {(!days.is_empty()).then(|| view! { <ol class="days">{days}</ol> })}
    }
    .into_view()
}

/// What was earlier, what followed, and what has no day: each closed at first.
#[must_use]
pub fn other_days(
    catalogue: &'static Catalogue,
    timeline: &Timeline,
    selection: Memo<Selection>,
) -> View {
    let messages = language().journey_messages();
    let stations = |title: String, stations: &[Station]| {
        let items = stations
            .iter()
            .map(|station| station_item(catalogue, station, false, selection));
        disclosure(title, items.collect())
    };
    let tray = timeline.tray.iter().map(|gift| DatedGift {
        gift: *gift,
        doubt: Doubt::Undated,
    });
    let tray: Vec<DatedGift> = tray.collect();
    let undated = (!tray.is_empty()).then(|| {
        view! { <li class="day">{gifts_of(catalogue, &tray, false, selection)}</li> }.into_view()
    });
    view! {
        {stations(with_nouns(messages.earlier), &timeline.stations[..timeline.journey.start])}
        {stations(messages.afterwards.to_owned(), &timeline.stations[timeline.journey.end..])}
        {disclosure(with_nouns(messages.undated_tray), undated.into_iter().collect())}
    }
    .into_view()
}

/// A list of days under a heading that opens it; nothing if it is empty.
#[must_use]
pub fn disclosure(title: String, items: Vec<View>) -> View {
    if items.is_empty() {
        return ().into_view();
    }
    view! {
        <details class="journey__more">
            <summary><h2 class="journey__more-title">{title}</h2></summary>
            <ul>{items}</ul>
        </details>
    }
    .into_view()
}

/// The date of a station that is not a day.
fn date_name(date: &Date) -> String {
    let messages = language().messages();
    let (from, to) = (date.earliest, date.latest);
    match date.precision {
        Precision::Month => (messages.month)(from.month, from.year),
        _ if from.year == to.year => from.year.to_string(),
        _ => (messages.interval)(&from.year.to_string(), &to.year.to_string()),
    }
}

fn station_item(
    catalogue: &'static Catalogue,
    station: &Station,
    of_journey: bool,
    selection: Memo<Selection>,
) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let first = station.date.earliest;
    let is_day = station.date.precision == Precision::Day;
    let name = if is_day {
        let month = (messages.month)(first.month, first.year);
        view! {
            <span class="day__number">{first.day.to_string()}</span>
            <span class="day__week">" "{journey_messages.weekdays[first.weekday()]}</span>
            <span class=if of_journey { "visually-hidden" } else { "day__week" }>" "{month}</span>
        }
        .into_view()
    } else {
        view! { <span class="day__year">{date_name(&station.date)}</span> }.into_view()
    };
    let mut before = None;
    let events = station.events.iter().map(|key| {
        let event = &catalogue[*key];
        let place = event.place.filter(|_| before != event.place);
        before = event.place;
        event_item(catalogue, *key, place)
    });
    let events = (!station.events.is_empty())
        .then(|| view! { <ul class="day__events">{events.collect_view()}</ul> });
    let none = if station.also.is_empty() {
        with_nouns(journey_messages.no_gift_that_day)
    } else {
        with_nouns(journey_messages.no_gift_in_chief_sources)
    };
    let none = (of_journey && is_day && station.gifts.is_empty())
        .then(|| view! { <p class="day__none">{none}</p> });
    let also = (!station.also.is_empty()).then(|| {
        let also = station.also.iter().map(|key| {
            let gift = &catalogue[*key];
            view! { <li><a href=href_of_gift(gift)>{localized(&gift.title)}</a></li> }
        });
        view! {
            <div class="day__also">
                <p>{journey_messages.also_reported_here}": "</p>
                <ul>{also.collect_view()}</ul>
            </div>
        }
    });
    let day = station.day.clone();
    let chosen = memo(move || selection.with(|selection| selection.has(Dimension::Day, &day)));
    // Below the others it needs its date again.
    let day = station.day.clone();
    let full = move || {
        chosen
            .get()
            .then(|| view! { <p class="day__full">{day_name(&day)}</p> })
    };
    view! {
        <li class="day" class:day--chosen=chosen>
            <div class="day__head">
                <h3 class="day__name">{selection_link(selection, Dimension::Day, &station.day, "day__date", name)}</h3>
                {events}
            </div>
            <div class="day__body">
                {full}
                {gifts_of(catalogue, &station.gifts, true, selection)}
                {none}
                {also}
            </div>
        </li>
    }
    .into_view()
}

/// An event, below its place if that is not the one before.
fn event_item(
    catalogue: &'static Catalogue,
    event: Key<Event>,
    place: Option<Key<vitrine_catalogue::Place>>,
) -> View {
    let title = localized(&catalogue[event].title);
    let title = match href_of_topic(catalogue, event) {
        Some(href) => view! { <a href=href>{title}</a> }.into_view(),
        None => title.into_view(),
    };
    let hour = catalogue[event].hour;
    let place = place.map(|place| {
        let name = format::place_name(catalogue, place, language().tag());
        view! { <a class="day__place" href=href_of_place(&catalogue[place])>{name}</a>" " }
    });
    view! {
        <li>
            {place}
            <span class="day__event">
                {hour.map(|hour| view! { <b>{hour.to_string()}</b>" " })}
                {title}
            </span>
        </li>
    }
    .into_view()
}

fn span_item(
    catalogue: &'static Catalogue,
    timeline: &Timeline,
    span: &Span,
    selection: Memo<Selection>,
) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let name = |station: usize| {
        let date = &timeline.stations[station].date;
        match date.precision {
            Precision::Day => {
                (journey_messages.day_and_month)(date.earliest.day, date.earliest.month)
            }
            _ => date_name(date),
        }
    };
    let when = (messages.interval)(&name(span.first), &name(span.last));
    let dated = DatedGift {
        gift: span.gift,
        doubt: Doubt::Doubtful,
    };
    view! {
        <li class="day">
            <div class="day__head">
                <h3 class="day__name">
                    <span class="day__week">{journey_messages.some_day_between}</span>
                    <span class="day__year">" "{when}</span>
                </h3>
            </div>
            <div class="day__body">{gifts_of(catalogue, &[dated], false, selection)}</div>
        </li>
    }
    .into_view()
}

/// Gifts with their plates, and behind a disclosure what their dates rest on; nothing if there are
/// none.
fn gifts_of(
    catalogue: &'static Catalogue,
    gifts: &[DatedGift],
    one_day: bool,
    selection: Memo<Selection>,
) -> View {
    if gifts.is_empty() {
        return ().into_view();
    }
    let messages = language().journey_messages();
    let items = gifts
        .iter()
        .map(|dated| gift_item(catalogue, *dated, selection));
    let evidence = gifts.iter().map(|dated| {
        let gift = &catalogue[dated.gift];
        view! {
            <li>
                {localized(&gift.title)}": "
                <b>{doubt_label(dated.doubt)}"."</b>
                {doubt_text(catalogue, gift, dated.doubt, one_day)}
            </li>
        }
    });
    view! {
        <ol class="timeline-gifts">{items.collect_view()}</ol>
        <details class="doubts">
            <summary>{messages.how_sure}</summary>
            <ul>{evidence.collect_view()}</ul>
        </details>
    }
    .into_view()
}

/// A gift: its plate, its title, from whom to whom (where there is room), and how sure its date is.
fn gift_item(catalogue: &'static Catalogue, dated: DatedGift, selection: Memo<Selection>) -> View {
    let messages = language().messages();
    let gift = &catalogue[dated.gift];
    let name = |key: Option<Key<Person>>, none: &'static str| {
        key.map_or(none, |key| localized(&catalogue[key].name))
    };
    let who = catalogue.is_of_gifts().then(|| {
        let giver = name(gift.giver, messages.giver_not_reported);
        let recipient = name(gift.recipient, messages.recipient_not_reported);
        let who = [" ", giver, " → ", recipient].concat();
        view! { <span class="timeline-gift__who">{who}</span> }
    });
    let chosen = move || is_marked(catalogue, gift, selection);
    let selected = language().journey_messages().selected;
    let mark = move || {
        chosen().then(|| view! { <span class="timeline-gift__chosen">" "{selected}</span> })
    };
    view! {
        <li class="timeline-gift" class:timeline-gift--chosen=chosen>
            {picture_thumb(gift)}
            <div>
                <a class="timeline-gift__title" href=href_of_gift(gift)>{localized(&gift.title)}</a>
                " "
                {pin(dated.doubt)}
                {who}
                {mark}
            </div>
        </li>
    }
    .into_view()
}

/// The claims that a date rests on: for a day only the closest, which is the last; otherwise all of
/// them.
fn doubt_text(
    catalogue: &'static Catalogue,
    gift: &'static Gift,
    doubt: Doubt,
    one_day: bool,
) -> String {
    let messages = language().messages();
    let disputed = doubt == Doubt::Disputed;
    let claims = gift
        .claims
        .iter()
        .filter(|claim| claim.about == About::Date && claim.differs == disputed);
    let mut sentences: Vec<String> = claims
        .map(|claim| {
            let source = &catalogue[claim.source];
            let by = match source.letter {
                Some(letter) => (messages.source_by_letter)(letter, &nouns()),
                None => source.name.clone(),
            };
            [" ", localized(&claim.says), " (", &by, ")."].concat()
        })
        .collect();
    if one_day && let Some(nearest) = sentences.pop() {
        sentences = vec![nearest];
    }
    if disputed {
        let ours = format::date(&gift.date, messages);
        sentences.push([" ", language().journey_messages().ours, " ", &ours, "."].concat());
    }
    sentences.concat()
}

fn doubt_label(doubt: Doubt) -> &'static str {
    let messages = language().journey_messages();
    match doubt {
        Doubt::Sure => messages.sure,
        Doubt::Doubtful => messages.doubtful,
        Doubt::Disputed => messages.disputed,
        Doubt::Undated => messages.no_date,
    }
}

fn pin(doubt: Doubt) -> View {
    let class = match doubt {
        Doubt::Sure => "pin pin--sure",
        Doubt::Doubtful => "pin",
        Doubt::Disputed => "pin pin--disputed",
        Doubt::Undated => return ().into_view(),
    };
    view! { <span class=class aria-hidden="true"></span> }.into_view()
}
