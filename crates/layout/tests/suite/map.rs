//! The map: the projection against published values, the window, marks and names.

use proptest::prelude::*;
use vitrine_catalogue::{Catalogue, Evidence, Journey, Key, Leg, MapSheet, Place};
use vitrine_layout::{JourneyMap, Lambert, Rect, Sheet, Window, places};

use super::{gift, text};

/// Snyder's numerical example for the sphere of radius 1: parallels 33° and 45° north, origin
/// 23° north 96° west, the point 35° north 75° west. Professional Paper 1395, page 295.
#[test]
fn the_projection_gives_snyder_s_values() {
    let lambert = Lambert::new(33.0, 45.0, -96.0);
    let (x, y) = lambert.project(-75.0, 35.0);
    let (_, origin) = lambert.project(-96.0, 23.0);
    assert!((x - 0.296_678_5).abs() < 5e-8, "{x}");
    assert!((y - origin - 0.246_211_2).abs() < 5e-8, "{}", y - origin);
    // His radii: 1.5071429 to the origin, 1.2953636 to the point.
    assert!((origin + 1.507_142_9).abs() < 5e-8, "{origin}");
    assert!((x.hypot(y) - 1.295_363_6).abs() < 5e-8);
    let (longitude, latitude) = lambert.invert(x, y);
    assert!((longitude + 75.0).abs() < 1e-9 && (latitude - 35.0).abs() < 1e-9);
}

proptest! {
    #[test]
    fn inverting_a_projection_gives_the_original(longitude in 100.0..160.0_f64, latitude in 10.0..80.0_f64) {
        let lambert = Lambert::new(40.0, 50.0, 131.0);
        let (x, y) = lambert.project(longitude, latitude);
        let (back, up) = lambert.invert(x, y);
        prop_assert!((back - longitude).abs() < 1e-9 && (up - latitude).abs() < 1e-9);
    }

    #[test]
    fn south_of_the_equator_too(longitude in 100.0..160.0_f64, latitude in -80.0..-10.0_f64) {
        let lambert = Lambert::new(-50.0, -40.0, 131.0);
        let (x, y) = lambert.project(longitude, latitude);
        let (back, up) = lambert.invert(x, y);
        prop_assert!((back - longitude).abs() < 1e-9 && (up - latitude).abs() < 1e-9);
        // East is right, and north is up.
        let [right, above] = [(1.0, 0.0), (0.0, 1.0)].map(|(by, up)| lambert.project(131.0 + by, latitude + up));
        let here = lambert.project(131.0, latitude);
        prop_assert!(right.0 > here.0 && above.1 > here.1);
    }

    #[test]
    fn on_the_cone_s_parallels_lengths_are_true(longitude in 100.0..160.0_f64) {
        let lambert = Lambert::new(40.0, 50.0, 131.0);
        for latitude in [40.0_f64, 50.0] {
            let (one, other) = (lambert.project(longitude, latitude), lambert.project(longitude + 0.01, latitude));
            let drawn = (other.0 - one.0).hypot(other.1 - one.1);
            let real = 0.01_f64.to_radians() * latitude.to_radians().cos();
            prop_assert!((drawn / real - 1.0).abs() < 1e-6, "{drawn} {real}");
        }
    }
}

fn place(id: &str, at: Option<[f64; 2]>) -> Place {
    Place {
        id: id.to_owned(),
        name: text(id),
        short: None,
        label: None,
        also: Vec::new(),
        same_as: Vec::new(),
        country: None,
        at,
        claims: Vec::new(),
        questions: Vec::new(),
    }
}

fn journey(positions: &[Option<[f64; 2]>], evidence: Evidence) -> Catalogue {
    let mut catalogue = Catalogue::default();
    *catalogue.places_mut() = positions
        .iter()
        .enumerate()
        .map(|(position, at)| place(&format!("place {position}"), *at))
        .collect();
    let legs = (1..positions.len()).map(|to| Leg {
        from: Key::at(to - 1),
        to: Key::at(to),
        evidence,
        via: vec![[131_000, 45_000]],
    });
    *catalogue.journey_mut() = Some(Journey {
        legs: legs.collect(),
        ..Journey::default()
    });
    catalogue
}

/// A sheet from the Yellow Sea to the Amur.
fn sheet() -> Sheet {
    Sheet::new(&MapSheet {
        file: "map/far-east.svg".to_owned(),
        centre: [131_150, 45_150],
        parallels: [40_000, 50_000],
        meridian: 131_000,
        width: 1696,
    })
}

/// Two points on the sheet.
const SOUTH: [f64; 2] = [130.64, 42.43];
const NORTH: [f64; 2] = [128.33, 51.88];
/// Paris, which is off the sheet.
const ELSEWHERE: [f64; 2] = [2.35, 48.86];

#[test]
fn the_centre_of_the_sheet_is_in_its_middle_and_paris_is_not_on_it() {
    let sheet = sheet();
    assert_eq!(sheet.project([131.15, 45.15]), (4000, 5000));
    assert!(sheet.contains(SOUTH) && sheet.contains(NORTH) && !sheet.contains(ELSEWHERE));
    let (longitude, latitude) = sheet.degrees(400.0, 500.0);
    assert!((longitude - 131.15).abs() < 1e-9 && (latitude - 45.15).abs() < 1e-9);
}

#[test]
fn a_leg_is_drawn_if_both_its_ends_are_on_the_sheet() {
    let drawn = |positions: &[Option<[f64; 2]>]| {
        let catalogue = journey(positions, Evidence::OtherSources);
        let map = JourneyMap::new(&catalogue, &sheet(), Window::WHOLE, 800.0, "en");
        (map.stops.len(), map.legs.len(), map.height)
    };
    assert_eq!(drawn(&[Some(SOUTH), Some(NORTH)]), (2, 1, 1000));
    assert_eq!(drawn(&[Some(SOUTH), Some(ELSEWHERE)]), (1, 0, 1000));
    assert_eq!(drawn(&[Some(SOUTH), None]), (1, 0, 1000));
    assert_eq!(drawn(&[]), (0, 0, 1000));
}

#[test]
fn gifts_are_counted_where_they_were_given_or_are_shown() {
    let mut catalogue = journey(&[Some(SOUTH), Some(NORTH)], Evidence::ChiefSources);
    for (at, shown_at, also_reported) in [
        (Some(0), None, false),
        (Some(0), Some(1), false),
        (None, Some(1), false),
        (Some(1), None, true),
        (None, None, false),
    ] {
        let mut gift = gift("gift", None, None, "XXXX");
        gift.place = at.map(Key::at);
        gift.shown_at = shown_at.map(Key::at);
        gift.also_reported = also_reported;
        catalogue.gifts_mut().push(gift);
    }
    let map = JourneyMap::new(&catalogue, &sheet(), Window::WHOLE, 800.0, "en");
    let counts: Vec<usize> = map.stops.iter().map(|stop| stop.gifts).collect();
    assert_eq!(counts, [2, 1]);
    assert_eq!(places(&catalogue).len(), 2);
}

#[test]
fn a_country_is_named_where_its_name_leaves_the_stops_alone() {
    let mut catalogue = journey(&[Some(SOUTH), Some(NORTH)], Evidence::ChiefSources);
    let at = |at: [f64; 2]| {
        #[expect(clippy::cast_possible_truncation, reason = "a few thousands")]
        at.map(|part| (part * 1000.0) as i32)
    };
    let names = [
        at(SOUTH),
        at([137.0, 46.0]),
        at(ELSEWHERE),
        at([118.6, 45.0]),
    ];
    catalogue.journey_mut().as_mut().unwrap().map_names = names
        .into_iter()
        .map(|at| vitrine_catalogue::MapName {
            name: text("A long name"),
            at,
        })
        .collect();
    let map = JourneyMap::new(&catalogue, &sheet(), Window::WHOLE, 800.0, "en");
    let shown: Vec<usize> = map.lands.iter().map(|(position, ..)| *position).collect();
    assert_eq!(shown, [1]);
}

#[test]
fn the_window_moves_and_zooms_within_the_sheet() {
    let check = |window: Window, expected: &str| assert_eq!(window.view_box(), expected);
    let whole = Window::WHOLE;
    check(whole, "0.0 0.0 800.0 1000.0");
    check(whole.moved(500, 500), "0.0 0.0 800.0 1000.0");
    check(whole.zoomed_out(), "0.0 0.0 800.0 1000.0");
    check(whole.zoomed_in(), "120.0 150.0 560.0 700.0");
    check(whole.zoomed_in().zoomed_out(), "0.0 0.0 800.0 1000.0");
    check(whole.zoomed_in().moved(100, -100), "176.0 80.0 560.0 700.0");
    check(
        whole.zoomed_in().moved(5000, 5000),
        "240.0 300.0 560.0 700.0",
    );
    let mut nearest = whole;
    while nearest.zoomed_in() != nearest {
        nearest = nearest.zoomed_in();
    }
    check(nearest, "300.0 375.0 200.0 250.0");
    check(nearest.zoomed_in(), "300.0 375.0 200.0 250.0");
    assert_eq!(nearest.pixel((3000, 3750), 400), (0, 0));
    assert_eq!(nearest.pixel((4000, 5000), 400), (200, 250));
}

proptest! {
    #[test]
    fn names_overlap_no_mark_and_no_other_name(
        at in prop::collection::vec((118.0..144.0_f64, 34.0..56.0_f64), 0..12),
        zooms in 0..5_usize,
        right in -2000..2000_i32,
        width in 0..1600_u32,
    ) {
        let positions: Vec<_> = at.iter().map(|(x, y)| Some([*x, *y])).collect();
        let catalogue = journey(&positions, Evidence::ChiefSources);
        let window = (0..zooms).fold(Window::WHOLE, |window, _| window.zoomed_in()).moved(right, right);
        let map = JourneyMap::new(&catalogue, &sheet(), window, f64::from(width), "en");
        let marks: Vec<Rect> = map.stops.iter().map(|stop| Rect {
            x: stop.x - stop.radius,
            y: stop.y - stop.radius,
            width: 2 * stop.radius,
            height: 2 * stop.radius,
        }).collect();
        let names: Vec<Rect> = map.stops.iter().filter_map(|stop| stop.name.map(|name| name.free)).collect();
        for (position, name) in names.iter().enumerate() {
            prop_assert!(name.x >= 0 && name.right() <= map.width);
            prop_assert!(name.y >= 0 && name.bottom() <= map.height);
            prop_assert!(!marks.iter().any(|mark| mark.overlaps(*name)));
            prop_assert!(!names[position + 1..].iter().any(|other| other.overlaps(*name)));
        }
    }
}
