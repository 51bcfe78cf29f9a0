//! Published numbers side by side: the positions of their marks.

use proptest::prelude::*;
use vitrine_catalogue::{About, Claim, Figure};
use vitrine_layout::FigureScale;

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

/// The marks of the one scale of claims, as `source: from..to` in thousandths; an arrow has no end.
#[track_caller]
fn check(claims: &[Claim], ticks: &[u64], marks: &[&str]) {
    let scales = FigureScale::of(claims);
    assert_eq!(scales.len(), 1);
    let numbers: Vec<u64> = scales[0].ticks.iter().map(|(_, number)| *number).collect();
    assert_eq!(numbers, ticks);
    let rows = scales[0].rows.iter();
    let drawn: Vec<String> = rows
        .map(|row| {
            let to = row.to.map(|to| to.to_string()).unwrap_or_default();
            format!("{}: {}..{to}", row.source.position(), row.from)
        })
        .collect();
    assert_eq!(drawn, marks);
}

#[test]
fn nothing_counted_is_nothing_drawn() {
    let claims = [claim(About::Quantity, 0, false, &[])];
    assert!(FigureScale::of(&claims).is_empty());
}

#[test]
fn a_number_is_placed_in_proportion_to_the_scale() {
    check(
        &[counted(0, &[("Rooms", 0, Some(0))])],
        &[0, 1],
        &["0: 0..0"],
    );
    check(
        &[counted(0, &[("Rooms", 140, Some(140))])],
        &[0, 50, 100, 150],
        &["0: 933..933"],
    );
    check(
        &[
            counted(0, &[("Objects", 115_000, None)]),
            counted(1, &[("Objects", 60_000, Some(220_000))]),
            counted(2, &[("Objects", 113_030, Some(113_030))]),
        ],
        &[0, 100_000, 200_000, 300_000],
        &["1: 200..733", "2: 376..376", "0: 383.."],
    );
}

#[test]
fn each_thing_has_a_scale_of_its_own_in_the_order_it_is_first_counted() {
    let claims = [
        counted(0, &[("Rooms", 100, None), ("Objects", 9, Some(9))]),
        counted(1, &[("Objects", 5, Some(5)), ("Rooms", 140, Some(140))]),
    ];
    let scales = FigureScale::of(&claims);
    let scales: Vec<(&str, Vec<u32>)> = scales
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
    fn nothing_leaves_its_scale(given in prop::collection::vec(a_figure(), 0..24)) {
        let names = ["Rooms", "Objects", "Countries"];
        let claims: Vec<Claim> = given
            .iter()
            .enumerate()
            .map(|(source, (of, least, most))| counted(source, &[(names[*of], *least, *most)]))
            .collect();
        let scales = FigureScale::of(&claims);
        let rows: usize = scales.iter().map(|scale| scale.rows.len()).sum();
        prop_assert_eq!(rows, claims.len());
        for scale in scales {
            prop_assert!(scale.ticks.len() <= 6, "{:?}", scale.ticks);
            prop_assert!(scale.ticks.is_sorted());
            for row in &scale.rows {
                let to = row.to.unwrap_or(row.from);
                prop_assert!(row.from <= to && to <= 1000, "{row:?}");
            }
        }
    }
}
