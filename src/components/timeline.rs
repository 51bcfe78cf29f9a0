//! The timeline of the journey: an ordered list of days, below a rail where the width allows it.

mod rail;

use super::responsive::{Widths, responsive};
use super::selection::selection_link;
use super::{format, href_of_gift, href_of_place, language, localized};
use rail::rail;
use vitrine_catalogue::{About, Catalogue, Date, Gift, Key, Precision, facet};
use vitrine_layout::{DatedGift, Doubt, Span, Station, Timeline, TimelineForm};
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// The days, as a responsive drawing.
#[component]
pub fn TimelineDrawing(catalogue: &'static Catalogue, selection: Memo<Selection>) -> impl IntoView {
    let messages = language().journey_messages();
    let days = strip(&Timeline::new(catalogue, 0.0), selection);
    let draw = move |width| {
        let timeline = Timeline::new(catalogue, f64::from(width));
        drawing(catalogue, &timeline, selection)
    };
    // One below the other, they are laid out alike at any width.
    let widths = Widths {
        narrow: Widths::PAGE.medium,
        ..Widths::PAGE
    };
    let key = [
        Doubt::Sure,
        Doubt::Doubtful,
        Doubt::Disputed,
        Doubt::Undated,
    ]
    .map(|doubt| {
        view! { <li>{pin(doubt)}{doubt_label(doubt)}</li> }
    });
    view! {
        <section class="journey__part">
            <div class="journey__head">
                <h2 class="section__title">{messages.the_days}</h2>
                <ul class="journey__key">{key.collect_view()}</ul>
            </div>
            {days}
            <div>{responsive(widths, draw)}</div>
        </section>
    }
}

/// Every day as a link that selects it.
fn strip(timeline: &Timeline, selection: Memo<Selection>) -> View {
    let messages = language().journey_messages();
    let mut month = None;
    let days = timeline.stations.iter().map(|station| {
        let date = &station.date;
        let new = month.replace((date.earliest.year, date.earliest.month));
        let known = new == month && date.precision == Precision::Day;
        let name = match date.precision {
            Precision::Day if known => date.earliest.day.to_string(),
            Precision::Day => (messages.day_and_month)(date.earliest.day, date.earliest.month),
            _ => date_name(date),
        };
        selection_link(
            selection,
            Dimension::Day,
            &station.day,
            "filter-strip__choice",
            name.into_view(),
        )
    });
    let none = (!timeline.tray.is_empty()).then(|| {
        let name = messages.day_unknown.into_view();
        selection_link(
            selection,
            Dimension::Day,
            facet::UNKNOWN,
            "filter-strip__choice",
            name,
        )
    });
    view! {
        <nav class="filter-strip" aria-label=messages.day_strip>{days.collect_view()}{none}</nav>
    }
    .into_view()
}

fn drawing(catalogue: &'static Catalogue, timeline: &Timeline, selection: Memo<Selection>) -> View {
    let messages = language().journey_messages();
    let wide = timeline.form == TimelineForm::Wide;
    let mut month = None;
    let stations = timeline.stations.iter().map(|station| {
        let of = (station.date.earliest.year, station.date.earliest.month);
        let new_month = month.replace(of) != Some(of);
        station_item(catalogue, station, new_month, selection)
    });
    let columns = wide.then(|| {
        let mut columns = String::new();
        for station in &timeline.stations {
            columns.push_str("minmax(0,");
            columns.push_str(&station.width.to_string());
            columns.push_str("fr)");
        }
        columns
    });
    let spans = (!timeline.spans.is_empty()).then(|| {
        let spans = timeline
            .spans
            .iter()
            .map(|span| span_item(catalogue, timeline, span, selection));
        view! {
            <h3 class="timeline__between">{messages.some_day_between}</h3>
            <ol class="timeline__spans">{spans.collect_view()}</ol>
        }
    });
    let tray = (!timeline.tray.is_empty()).then(|| {
        let gifts = timeline.tray.iter().map(|gift| {
            let dated = DatedGift {
                gift: *gift,
                doubt: Doubt::Undated,
            };
            gift_item(catalogue, dated, false, selection)
        });
        view! {
            <section class="undated-gifts">
                <h3 class="undated-gifts__title">{messages.undated_tray}</h3>
                <ol class="undated-gifts__gifts">{gifts.collect_view()}</ol>
            </section>
        }
    });
    view! {
        <div class="timeline" class:timeline--wide=wide style:grid-template-columns=columns>
            {wide.then(|| rail(timeline))}
            <ol class="timeline__days">{stations.collect_view()}</ol>
            {spans}
        </div>
        {tray}
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
    new_month: bool,
    selection: Memo<Selection>,
) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let first = station.date.earliest;
    let is_day = station.date.precision == Precision::Day;
    let name = if is_day {
        let month = (messages.month)(first.month, first.year);
        let class = if new_month {
            "day__month"
        } else {
            "visually-hidden"
        };
        view! {
            <span class="day__number">{first.day.to_string()}</span>
            <span class="day__week">" "{journey_messages.weekdays[first.weekday()]}</span>
            <span class=class>" "{month}</span>
        }
        .into_view()
    } else {
        view! { <span class="day__year">{date_name(&station.date)}</span> }.into_view()
    };
    let events = station.events.iter().map(|(key, _)| {
        let event = &catalogue[*key];
        let place = event.place.map(|place| {
            let place = &catalogue[place];
            let name = place.short.as_ref().unwrap_or(&place.name);
            view! { <a class="day__place" href=href_of_place(place)>{localized(name)}</a>" " }
        });
        view! {
            <li>
                {place}
                <span class="day__event">
                    {event.hour.map(|hour| view! { <b>{hour.to_string()}</b>" " })}
                    {localized(&event.title)}
                </span>
            </li>
        }
    });
    let gifts = station
        .gifts
        .iter()
        .map(|dated| gift_item(catalogue, *dated, true, selection));
    let nothing = (is_day && station.gifts.is_empty()).then(|| {
        let none = if station.also.is_empty() {
            journey_messages.no_gift_that_day
        } else {
            journey_messages.no_gift_in_the_articles
        };
        view! { <p class="day__none">{none}</p> }
    });
    let also = (!station.also.is_empty()).then(|| {
        let also = station.also.iter().map(|key| {
            let gift = &catalogue[*key];
            view! { <li><a href=href_of_gift(gift)>{localized(&gift.title)}</a></li> }
        });
        view! {
            <div class="day__also">
                <p>{journey_messages.also_reported_here}":"</p>
                <ul>{also.collect_view()}</ul>
            </div>
        }
    });
    let day = station.day.clone();
    let chosen = move || selection.with(|selection| selection.has(Dimension::Day, &day));
    view! {
        <li class="day" class:day--chosen=chosen class:day--broken=station.broken class:day--year=!is_day>
            <div class="day__head">
                <h3 class="day__name">{selection_link(selection, Dimension::Day, &station.day, "day__date", name)}</h3>
                <ul class="day__events">{events.collect_view()}</ul>
            </div>
            <div class="day__gifts">
                <ol class="hang">{gifts.collect_view()}</ol>
                {nothing}
                {also}
            </div>
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
    let wide = timeline.form == TimelineForm::Wide;
    let column = wide.then(|| {
        [
            &(span.first + 1).to_string(),
            "/",
            &(span.last + 2).to_string(),
        ]
        .concat()
    });
    let row = wide.then(|| (span.lane + 1).to_string());
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
        <li class="span" style:grid-column=column style:grid-row=row>
            <p class="span__when">{when}</p>
            <ol class="hang">{gift_item(catalogue, dated, false, selection)}</ol>
        </li>
    }
    .into_view()
}

/// A gift: number, title, from whom to whom, and how certain its date is.
fn gift_item(
    catalogue: &'static Catalogue,
    dated: DatedGift,
    one_day: bool,
    selection: Memo<Selection>,
) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let gift = &catalogue[dated.gift];
    let name = |key: Option<Key<vitrine_catalogue::Person>>, none: &'static str| {
        key.map_or(none, |key| localized(&catalogue[key].name))
    };
    let who = [
        name(gift.giver, messages.giver_not_reported),
        " → ",
        name(gift.recipient, messages.recipient_not_reported),
    ];
    let class = match dated.doubt {
        Doubt::Sure => "timeline-gift timeline-gift--sure",
        Doubt::Doubtful => "timeline-gift timeline-gift--doubtful",
        Doubt::Disputed => "timeline-gift timeline-gift--disputed",
        Doubt::Undated => "timeline-gift timeline-gift--undated",
    };
    let chosen = move || {
        selection.with(|selection| !selection.is_empty() && selection.matches(catalogue, gift))
    };
    let mark = move || {
        chosen().then(
            || view! { <span class="timeline-gift__chosen">{journey_messages.selected}</span> },
        )
    };
    view! {
        <li class=class class:timeline-gift--chosen=chosen>
            <a class="timeline-gift__label" href=href_of_gift(gift)>
                <span class="timeline-gift__number">{gift.number.as_str()}{mark}</span>
                <span class="timeline-gift__title">" "{localized(&gift.title)}</span>
                <span class="timeline-gift__who">" "{who.concat()}</span>
            </a>
            <p class="doubt">
                {pin(dated.doubt)}
                <span>{doubt_text(catalogue, gift, dated.doubt, one_day)}</span>
            </p>
        </li>
    }
    .into_view()
}

/// How certain the date is, and the claims that it rests on: for a day only the closest, which is the
/// last; otherwise all of them.
fn doubt_text(
    catalogue: &'static Catalogue,
    gift: &'static Gift,
    doubt: Doubt,
    one_day: bool,
) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let disputed = doubt == Doubt::Disputed;
    let claims = gift
        .claims
        .iter()
        .filter(|claim| claim.about == About::Date && claim.differs == disputed);
    let mut sentences: Vec<String> = claims
        .map(|claim| {
            let source = &catalogue[claim.source];
            let by = source
                .letter
                .map_or_else(|| source.name.clone(), |letter| (messages.article)(letter));
            [" ", localized(&claim.says), " (", &by, ")."].concat()
        })
        .collect();
    if one_day && let Some(nearest) = sentences.pop() {
        sentences = vec![nearest];
    }
    if disputed {
        sentences.push(
            [
                " ",
                journey_messages.ours,
                " ",
                &format::date(&gift.date, messages),
                ".",
            ]
            .concat(),
        );
    }
    view! { <b>{doubt_label(doubt)}"."</b>{sentences.concat()} }.into_view()
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
        Doubt::Undated => "pin pin--undated",
    };
    view! { <span class=class aria-hidden="true"></span> }.into_view()
}
