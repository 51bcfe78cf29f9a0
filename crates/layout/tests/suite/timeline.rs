//! The timeline: at which station each gift is, and that none is in two places.

use proptest::prelude::*;
use vitrine_catalogue::{About, Catalogue, Claim, Edtf, Hour, Journey, Key};
use vitrine_layout::{Doubt, Timeline, TimelineForm};

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

/// The stations, each with its gifts and events, `|` where the axis is broken; then the spans with
/// their first and last station and lane; then the tray.
fn shown(catalogue: &Catalogue, timeline: &Timeline) -> Vec<String> {
    let of = |key: Key<_>| catalogue.gifts()[key.position()].id.clone();
    let stations = timeline.stations.iter().map(|station| {
        let broken = if station.broken { "| " } else { "" };
        let mut parts = vec![[broken, &station.day].concat()];
        for dated in &station.gifts {
            parts.push(format!("{} {:?}", of(dated.gift), dated.doubt));
        }
        for gift in &station.also {
            parts.push(format!("also {}", of(*gift)));
        }
        for (event, at) in &station.events {
            parts.push(format!("event {}", catalogue[*event].id));
            parts.extend(at.map(|at| format!("at {at}")));
        }
        parts.join(" ")
    });
    let spans = timeline.spans.iter().map(|span| {
        format!(
            "span {} {}..{} lane {}",
            of(span.gift),
            span.first,
            span.last,
            span.lane
        )
    });
    let rivals = timeline.rivals.iter().map(|rival| {
        format!(
            "rival {} {}..{} lane {}",
            of(rival.gift),
            rival.ours,
            rival.theirs,
            rival.lane
        )
    });
    let tray = timeline
        .tray
        .iter()
        .map(|gift| format!("tray {}", of(*gift)));
    stations.chain(spans).chain(rivals).chain(tray).collect()
}

#[track_caller]
fn check(gifts: &[&str], events: &[&str], days: Option<&str>, expected: &[&str]) {
    let catalogue = dated(gifts, events, days);
    let timeline = Timeline::new(&catalogue, 1376.0);
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
    // A few days between are shown, many break the axis.
    check(
        &["2023-09-12", "2023-09-15", "2023-10-01"],
        &[],
        None,
        &[
            "2023-09-12 2023-09-12 Sure",
            "2023-09-13",
            "2023-09-14",
            "2023-09-15 2023-09-15 Sure",
            "| 2023-10-01 2023-10-01 Sure",
        ],
    );
    // A month or a year is a station unless it holds days that are shown.
    check(
        &["1981-02?", "2000-10", "2023-09", "2023-09-12", "1975~"],
        &["1981-02"],
        None,
        &[
            "1975 1975~ Doubtful",
            "| 1981-02 1981-02? Doubtful event 1981-02",
            "| 2000-10 2000-10 Sure",
            "| 2023-09-12 2023-09-12 Sure",
            "span 2023-09 3..3 lane 0",
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
            "span 2023-09-11/2023-09-12 0..0 lane 0",
            "span 2023-09-12/2023-09-13 0..1 lane 1",
            "span [2023-09-13,2023-09-14] 1..2 lane 0",
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
    let timeline = Timeline::new(&catalogue, 1376.0);
    let span = timeline.spans[0];
    assert_eq!((span.first, span.last), (1, 2));
}

#[test]
fn gifts_that_only_other_sources_report_are_listed_apart() {
    let mut catalogue = dated(&["2023-09-12", "XXXX", "2023-09"], &[], None);
    for gift in catalogue.gifts_mut() {
        gift.also_reported = true;
    }
    let timeline = Timeline::new(&catalogue, 1376.0);
    assert_eq!(shown(&catalogue, &timeline), ["2023-09-12 also 2023-09-12"]);
}

#[test]
fn a_disputed_day_has_a_bracket_to_its_rival() {
    let mut catalogue = dated(&["2023-09-12"], &["2023-09-13"], None);
    let rival = |day: Option<&str>| Claim {
        date: day.map(|day| Edtf::parse(day).unwrap()),
        ..claim(About::Date, 0, true, &[])
    };
    catalogue.gifts_mut()[0].claims =
        vec![rival(None), rival(Some("2023-09-13")), rival(Some("1900"))];
    let timeline = Timeline::new(&catalogue, 1376.0);
    assert_eq!(
        shown(&catalogue, &timeline),
        [
            "2023-09-12 2023-09-12 Disputed",
            "2023-09-13 event 2023-09-13",
            "rival 2023-09-12 0..1 lane 0",
        ]
    );
}

#[test]
fn an_hour_is_placed_in_proportion_to_the_day() {
    let mut catalogue = dated(&["2023-09-12", "2023-09-13"], &["2023-09-13"], None);
    catalogue.events_mut()[0].hour = Hour::parse("06:00");
    let timeline = Timeline::new(&catalogue, 1200.0);
    assert_eq!(timeline.form, TimelineForm::Wide);
    assert_eq!(
        shown(&catalogue, &timeline)[1],
        "2023-09-13 2023-09-13 Sure event 2023-09-13 at 750"
    );
    let narrow = Timeline::new(&catalogue, 390.0);
    assert_eq!(narrow.form, TimelineForm::Narrow);
    assert_eq!(narrow.stations[1].events[0].1, None);
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
    fn every_gift_is_in_one_place_and_nothing_overlaps(
        gifts in prop::collection::vec(a_date(), 0..24),
        events in prop::collection::vec(a_date(), 0..6),
        width in 0..3000_u32,
    ) {
        let strs = |all: &[String]| all.to_vec();
        let (gifts, events) = (strs(&gifts), strs(&events));
        let gifts: Vec<&str> = gifts.iter().map(String::as_str).collect();
        let events: Vec<&str> = events.iter().map(String::as_str).collect();
        let catalogue = dated(&gifts, &events, None);
        let timeline = Timeline::new(&catalogue, f64::from(width));
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
            if timeline.form == TimelineForm::Wide {
                prop_assert_eq!(pair[0].x + pair[0].width, pair[1].x);
                prop_assert!(pair[0].width > 0);
            }
        }
        if timeline.form == TimelineForm::Wide {
            let last = timeline.stations.last().unwrap();
            prop_assert_eq!(last.x + last.width, timeline.width);
            for station in timeline.stations.iter().filter(|s| !s.gifts.is_empty()) {
                prop_assert!(station.width >= 90, "{}", station.width);
            }
        }
        for (position, one) in timeline.spans.iter().enumerate() {
            prop_assert!(one.first <= one.last && one.last < timeline.stations.len());
            for other in &timeline.spans[position + 1..] {
                let apart = one.last < other.first || other.last < one.first;
                prop_assert!(one.lane != other.lane || apart, "{one:?} {other:?}");
            }
        }
    }
}
