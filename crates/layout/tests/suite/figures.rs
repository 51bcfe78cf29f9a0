//! Published numbers side by side: the positions of their marks.

use proptest::prelude::*;
use vitrine_catalogue::{About, Claim, Figure};
use vitrine_layout::{Figures, Rect};

use super::{claim, text};

fn counted(source: usize, figures: &[(&str, u32, Option<u32>)]) -> Claim {
    let figures = figures.iter().map(|(of, least, most)| Figure {
        of: text(of),
        least: *least,
        most: *most,
    });
    Claim {
        figures: figures.collect(),
        ..claim(About::Quantity, source, false, &[])
    }
}

/// The marks of the one scale of claims, 1000 pixels wide, as `source: from..to`.
#[track_caller]
fn check(claims: &[Claim], ticks: &[u64], marks: &[&str]) {
    let figures = Figures::new(claims, 1000.0);
    assert_eq!(figures.scales.len(), 1);
    let scale = &figures.scales[0];
    let numbers: Vec<u64> = scale.ticks.iter().map(|(_, number)| *number).collect();
    assert_eq!(numbers, ticks);
    let drawn: Vec<String> = scale
        .rows
        .iter()
        .map(|row| format!("{}: {}..{}", row.source.position(), row.from, row.to))
        .collect();
    assert_eq!(drawn, marks);
}

#[test]
fn nothing_counted_is_nothing_drawn() {
    let claims = [claim(About::Quantity, 0, false, &[])];
    let figures = Figures::new(&claims, 1000.0);
    assert_eq!((figures.height, figures.scales.len()), (0, 0));
}

#[test]
fn a_number_is_placed_in_proportion_to_the_scale() {
    // The scale is 486 pixels long, from 310 on.
    check(
        &[counted(0, &[("Rooms", 0, Some(0))])],
        &[0, 1],
        &["0: 310..310"],
    );
    check(
        &[counted(0, &[("Rooms", 140, Some(140))])],
        &[0, 50, 100, 150],
        &["0: 763..763"],
    );
    check(
        &[
            counted(0, &[("Objects", 115_000, None)]),
            counted(1, &[("Objects", 60_000, Some(220_000))]),
            counted(2, &[("Objects", 113_030, Some(113_030))]),
        ],
        &[0, 100_000, 200_000, 300_000],
        &["1: 407..666", "2: 493..493", "0: 496..532"],
    );
}

#[test]
fn each_thing_has_a_scale_of_its_own_in_the_order_it_is_first_counted() {
    let claims = [
        counted(0, &[("Rooms", 100, None), ("Objects", 9, Some(9))]),
        counted(1, &[("Objects", 5, Some(5)), ("Rooms", 140, Some(140))]),
    ];
    let figures = Figures::new(&claims, 400.0);
    let scales: Vec<(&str, Vec<u32>)> = figures
        .scales
        .iter()
        .map(|scale| {
            let rows = scale.rows.iter().map(|row| row.figure.least);
            (scale.of.of.in_language("en"), rows.collect())
        })
        .collect();
    assert_eq!(scales, [("Rooms", vec![100, 140]), ("Objects", vec![5, 9])]);
}

fn a_figure() -> impl Strategy<Value = (usize, u32, Option<u32>)> {
    (0..3_usize, any::<u32>(), prop::option::of(any::<u32>()))
        .prop_map(|(of, least, more)| (of, least, more.map(|more| least.saturating_add(more))))
}

proptest! {
    #[test]
    fn nothing_overlaps_and_nothing_leaves_the_drawing(
        given in prop::collection::vec(a_figure(), 0..24),
        width in 0..3000_u32,
    ) {
        let names = ["Rooms", "Objects", "Countries"];
        let claims: Vec<Claim> = given
            .iter()
            .enumerate()
            .map(|(source, (of, least, most))| counted(source, &[(names[*of], *least, *most)]))
            .collect();
        let figures = Figures::new(&claims, f64::from(width));
        let rows: usize = figures.scales.iter().map(|scale| scale.rows.len()).sum();
        prop_assert_eq!(rows, claims.len());
        let mut boxes: Vec<Rect> = Vec::new();
        for scale in &figures.scales {
            boxes.push(scale.head);
            prop_assert!(scale.ticks.len() <= 6, "{:?}", scale.ticks);
            prop_assert!(scale.ticks.is_sorted());
            for row in &scale.rows {
                boxes.extend([row.label, row.value]);
                prop_assert!(row.from <= row.to && row.to <= figures.width, "{row:?}");
                prop_assert!((scale.top..scale.bottom).contains(&row.y));
                let mark = Rect { x: row.from, y: row.y - 6, width: row.to - row.from, height: 12 };
                prop_assert!(!mark.overlaps(row.label) && !mark.overlaps(row.value), "{row:?}");
            }
        }
        for (position, one) in boxes.iter().enumerate() {
            prop_assert!(one.x >= 0 && one.right() <= figures.width, "{one:?}");
            prop_assert!(one.y >= 0 && one.bottom() <= figures.height, "{one:?}");
            for other in &boxes[position + 1..] {
                prop_assert!(!one.overlaps(*other), "{one:?} {other:?}");
            }
        }
    }
}
