//! The part of a plate that the loupe shows, zoomed and panned.

use proptest::prelude::*;
use vitrine_layout::{Loupe, MAX_ZOOM, MIN_ZOOM};

/// In a frame of 400 by 500, which a plate fits exactly, `to` shows this part of it.
#[track_caller]
fn check(to: impl Fn(Loupe) -> Loupe, expected: (i32, i32, i32)) {
    let loupe = to(Loupe::new(400, 500));
    assert_eq!((loupe.zoom, loupe.x, loupe.y), expected);
}

#[test]
fn what_is_under_the_pointer_stays_there() {
    check(|whole| whole, (1000, 0, 0));
    check(|whole| whole.zoomed(2000, (0, 0)), (2000, 0, 0));
    check(|whole| whole.zoomed(2000, (200, 250)), (2000, 200, 250));
    check(|whole| whole.zoomed(2000, (400, 500)), (2000, 400, 500));
    check(
        |whole| whole.zoomed(2000, (100, 100)).zoomed(4000, (100, 100)),
        (4000, 300, 300),
    );
    // Back again.
    check(
        |whole| whole.zoomed(3000, (70, 30)).zoomed(1000, (70, 30)),
        (1000, 0, 0),
    );
}

#[test]
fn zoom_is_limited_to_eight_times_and_to_the_whole_plate() {
    check(|whole| whole.zoomed(9000, (0, 0)), (MAX_ZOOM, 0, 0));
    check(|whole| whole.zoomed(10, (200, 250)), (MIN_ZOOM, 0, 0));
    check(
        |whole| whole.zoomed(i32::MAX, (400, 500)),
        (8000, 2800, 3500),
    );
    check(|whole| whole.zoomed(i32::MIN, (0, 0)), (1000, 0, 0));
}

#[test]
fn panning_never_leaves_the_plate() {
    check(|whole| whole.moved(50, 50), (1000, 0, 0));
    let close = |whole: Loupe| whole.zoomed(2000, (200, 250));
    check(|whole| close(whole).moved(-50, 50), (2000, 150, 300));
    check(|whole| close(whole).moved(-999, 999), (2000, 0, 500));
    check(|whole| close(whole).moved(999, -999), (2000, 400, 0));
    // Zooming out at the edge keeps the edge.
    check(
        |whole| whole.zoomed(4000, (400, 500)).zoomed(2000, (0, 0)),
        (2000, 400, 500),
    );
}

#[test]
fn a_point_is_centred_as_far_as_the_plate_allows() {
    let size = (480, 600);
    check(
        |whole| whole.centred_on(3000, (240, 300), size),
        (3000, 400, 500),
    );
    check(
        |whole| whole.centred_on(3000, (0, 600), size),
        (3000, 0, 1000),
    );
    check(
        |whole| whole.centred_on(3000, (120, 300), size),
        (3000, 100, 500),
    );
    check(|whole| whole.centred_on(1000, (0, 0), size), (1000, 0, 0));
}

/// In a frame of another shape the plate lies in the middle.
#[test]
fn a_plate_is_as_large_as_its_frame_allows() {
    assert_eq!(Loupe::new(400, 500).plate(), (400, 500));
    assert_eq!(Loupe::new(1600, 1000).plate(), (800, 1000));
    assert_eq!(Loupe::new(390, 844).plate(), (390, 488));
    assert_eq!(Loupe::new(0, 0).plate(), (1, 1));
    let wide = Loupe::new(1600, 1000);
    // Still narrower than the frame: only up and down is there anything to see.
    let closer = wide.zoomed(2000, (800, 500));
    assert_eq!((closer.x, closer.y), (0, 500));
    assert_eq!(closer.plate(), (1600, 2000));
    let closest = wide.zoomed(4000, (800, 500));
    assert_eq!((closest.x, closest.y), (800, 1500));
}

#[test]
fn a_resized_frame_shows_the_same_part() {
    let small = Loupe::new(400, 500).centred_on(3000, (120, 300), (480, 600));
    let large = small.resized(800, 1000);
    assert_eq!((large.zoom, large.x, large.y), (3000, 200, 1000));
    assert_eq!(large.resized(400, 500), small);
}

proptest! {
    #[test]
    fn nothing_beyond_the_plate_is_ever_shown(
        (width, height) in (-10..9000, -10..9000),
        zooms in proptest::collection::vec((any::<i32>(), -99..9999, -99..9999, -9999..9999, -9999..9999), 0..6),
    ) {
        let mut loupe = Loupe::new(width, height);
        for (zoom, x, y, right, down) in zooms {
            loupe = loupe.zoomed(zoom, (x, y)).moved(right, down);
            let (plate_width, plate_height) = loupe.plate();
            prop_assert!((MIN_ZOOM..=MAX_ZOOM).contains(&loupe.zoom));
            prop_assert!(loupe.x >= 0 && loupe.x <= (plate_width - loupe.width).max(0));
            prop_assert!(loupe.y >= 0 && loupe.y <= (plate_height - loupe.height).max(0));
        }
    }
}
