//! The timeline: at which station each gift is, and that none is in two places.

use proptest::prelude::*;
use vitrine_catalogue::{About, Catalogue, Claim, Edtf, Hour, Journey, Key};
use vitrine_layout::{Doubt, Timeline};

use super::{claim, event, gift};

/// Gifts of these dates, events of those, and the journey's days.
fn dated(gifts: &[&str], events: &[&str], days: Option<&str>) -> Catalogue {
    let mut catalogue = Catalogue::default();
    *catalogue.gifts_mut() = gifts
        .iter()
        .map(|date| gift(date, None, None, date))
        .collect();
    *catalogue.events_mut() = events.iter().map(|date| event(date, date)).collect();
    *catalogue.journey_mut() = days.map(|days| Journey {
        days: Some(Edtf::parse(days).unwrap()),
        ..Journey::default()
    });
    catalogue
}

/// The stations, each with its gifts and events, `|` before and after those of the journey; then the
/// spans with their first and last station; then the tray.
fn shown(catalogue: &Catalogue, timeline: &Timeline) -> Vec<String> {
    let of = |key: Key<_>| catalogue.gifts()[key.position()].id.clone();
    let stations = timeline.stations.iter().enumerate().map(|(at, station)| {
        let edge = at > 0 && (at == timeline.journey.start || at == timeline.journey.end);
        let mut parts = vec![[if edge { "| " } else { "" }, &station.day].concat()];
        for dated in &station.gifts {
            parts.push(format!("{} {:?}", of(dated.gift), dated.doubt));
        }
        for gift in &station.also {
            parts.push(format!("also {}", of(*gift)));
        }
        for event in &station.events {
            parts.push(format!("event {}", catalogue[*event].id));
        }
        parts.join(" ")
    });
    let spans = timeline
        .spans
        .iter()
        .map(|span| format!("span {} {}..{}", of(span.gift), span.first, span.last));
    let tray = timeline
        .tray
        .iter()
        .map(|gift| format!("tray {}", of(*gift)));
    stations.chain(spans).chain(tray).collect()
}

#[track_caller]
fn check(gifts: &[&str], events: &[&str], days: Option<&str>, expected: &[&str]) {
    let catalogue = dated(gifts, events, days);
    let timeline = Timeline::new(&catalogue);
    assert_eq!(shown(&catalogue, &timeline), expected, "{gifts:?}");
}

#[test]
fn every_date_has_its_place() {
    check(&[], &[], None, &[]);
    check(
        &["2023-09-13", "2023-09-12", "2023-09-13?", "XXXX"],
        &[],
        None,
        &[
            "2023-09-12 2023-09-12 Sure",
            "2023-09-13 2023-09-13 Sure 2023-09-13? Doubtful",
            "tray XXXX",
        ],
    );
    // A few days between are shown, many are not.
    check(
        &["2023-09-12", "2023-09-15", "2023-10-01"],
        &[],
        None,
        &[
            "2023-09-12 2023-09-12 Sure",
            "2023-09-13",
            "2023-09-14",
            "2023-09-15 2023-09-15 Sure",
            "2023-10-01 2023-10-01 Sure",
        ],
    );
    // A month or a year is a station unless it holds days that are shown.
    check(
        &["1981-02?", "2000-10", "2023-09", "2023-09-12", "1975~"],
        &["1981-02"],
        None,
        &[
            "1975 1975~ Doubtful",
            "1981-02 1981-02? Doubtful event 1981-02",
            "2000-10 2000-10 Sure",
            "| 2023-09-12 2023-09-12 Sure",
            "span 2023-09 3..3",
        ],
    );
    check(
        &[
            "2023-09-12/2023-09-13",
            "2023-09-11/2023-09-12",
            "[2023-09-13,2023-09-14]",
        ],
        &["2023-09-12"],
        Some("2023-09-12/2023-09-14"),
        &[
            "2023-09-12 event 2023-09-12",
            "2023-09-13",
            "2023-09-14",
            "span 2023-09-11/2023-09-12 0..0",
            "span 2023-09-12/2023-09-13 0..1",
            "span [2023-09-13,2023-09-14] 1..2",
        ],
    );
    // Without two ends a date is none.
    check(&["2023-09-12/.."], &[], None, &["tray 2023-09-12/.."]);
}

#[test]
fn a_month_is_narrowed_to_the_days_of_its_occasion() {
    let mut catalogue = dated(
        &["2023-09"],
        &["2023-09-12/2023-09-13"],
        Some("2023-09-11/2023-09-15"),
    );
    catalogue.gifts_mut()[0].occasion = Some(Key::at(0));
    let timeline = Timeline::new(&catalogue);
    let span = timeline.spans[0];
    assert_eq!((span.first, span.last), (1, 2));
}

#[test]
fn gifts_that_only_other_sources_report_are_listed_apart() {
    let mut catalogue = dated(&["2023-09-12", "XXXX", "2023-09"], &[], None);
    for gift in catalogue.gifts_mut() {
        gift.also_reported = true;
    }
    let timeline = Timeline::new(&catalogue);
    assert_eq!(shown(&catalogue, &timeline), ["2023-09-12 also 2023-09-12"]);
}

#[test]
fn a_disputed_day_is_said_to_be() {
    let mut catalogue = dated(&["2023-09-12"], &["2023-09-13"], None);
    catalogue.gifts_mut()[0].claims = vec![Claim {
        date: Some(Edtf::parse("2023-09-13").unwrap()),
        ..claim(About::Date, 0, true, &[])
    }];
    let timeline = Timeline::new(&catalogue);
    assert_eq!(
        shown(&catalogue, &timeline),
        [
            "2023-09-12 2023-09-12 Disputed",
            "2023-09-13 event 2023-09-13",
        ]
    );
}

#[test]
fn the_events_of_a_day_are_by_hour_and_those_without_one_come_last() {
    let mut catalogue = dated(&[], &["2023-09-13"; 4], None);
    let hours = [None, Some("13:00"), Some("06:00"), None];
    for ((event, hour), id) in catalogue
        .events_mut()
        .iter_mut()
        .zip(hours)
        .zip(["a", "b", "c", "d"])
    {
        event.id = id.to_owned();
        event.hour = hour.and_then(Hour::parse);
    }
    check_events(&catalogue, &["c", "b", "a", "d"]);
}

#[track_caller]
fn check_events(catalogue: &Catalogue, expected: &[&str]) {
    let timeline = Timeline::new(catalogue);
    let events = timeline.stations[0].events.iter();
    let events: Vec<&str> = events.map(|event| catalogue[*event].id.as_str()).collect();
    assert_eq!(events, expected);
}

#[test]
fn the_days_of_the_journey_are_told_from_what_came_before_and_after() {
    check(
        &["1975", "2023-09-12", "2023-09-14", "2023-09-16"],
        &[],
        Some("2023-09-12/2023-09-14"),
        &[
            "1975 1975 Sure",
            "| 2023-09-12 2023-09-12 Sure",
            "2023-09-13",
            "2023-09-14 2023-09-14 Sure",
            "| 2023-09-15",
            "2023-09-16 2023-09-16 Sure",
        ],
    );
}

fn a_date() -> impl Strategy<Value = String> {
    prop_oneof![
        (1..29_u8).prop_map(|day| format!("2023-09-{day:02}")),
        (1..29_u8).prop_map(|day| format!("2023-09-{day:02}?")),
        (1..13_u8).prop_map(|month| format!("2023-{month:02}")),
        (1950..2024_u16).prop_map(|year| year.to_string()),
        (1950..2024_u16).prop_map(|year| format!("{year}-02-28~")),
        (1..15_u8, 15..29_u8).prop_map(|(a, b)| format!("2023-09-{a:02}/2023-09-{b:02}")),
        (1..15_u8, 15..29_u8).prop_map(|(a, b)| format!("[2023-09-{a:02},2023-09-{b:02}]")),
        Just("XXXX".to_owned()),
        Just("../2023-09-12".to_owned()),
        Just("19XX".to_owned()),
    ]
}

proptest! {
    #[test]
    fn every_gift_is_in_one_place(
        gifts in prop::collection::vec(a_date(), 0..24),
        events in prop::collection::vec(a_date(), 0..6),
    ) {
        let strs = |all: &[String]| all.to_vec();
        let (gifts, events) = (strs(&gifts), strs(&events));
        let gifts: Vec<&str> = gifts.iter().map(String::as_str).collect();
        let events: Vec<&str> = events.iter().map(String::as_str).collect();
        let catalogue = dated(&gifts, &events, None);
        let timeline = Timeline::new(&catalogue);
        let mut seen: Vec<usize> = timeline.tray.iter().map(|gift| gift.position()).collect();
        seen.extend(timeline.spans.iter().map(|span| span.gift.position()));
        for station in &timeline.stations {
            seen.extend(station.gifts.iter().map(|dated| dated.gift.position()));
            prop_assert!(station.gifts.iter().all(|dated| dated.doubt != Doubt::Undated));
        }
        seen.sort_unstable();
        prop_assert_eq!(seen, (0..gifts.len()).collect::<Vec<_>>());
        for pair in timeline.stations.windows(2) {
            prop_assert!(pair[0].date.earliest <= pair[1].date.earliest);
            prop_assert!(pair[0].day != pair[1].day);
        }
        for span in &timeline.spans {
            prop_assert!(span.first <= span.last && span.last < timeline.stations.len());
        }
        prop_assert!(timeline.journey.end <= timeline.stations.len());
    }
}
