//! Placing the names of places (point-feature label placement): beside their marks, over no mark
//! and no other name, and where possible over no leg.
//!
//! Greedy over eight candidate positions, after J. Christensen, J. Marks and S. Shieber, "An
//! empirical study of algorithms for point-feature label placement" (1995). This module never
//! measures text: it estimates by the number of letters.

use vitrine_catalogue::Catalogue;

use super::stop::MapStop;
use crate::geometry::{Rect, factor};

/// The estimated width of a letter and height of a line, in pixels.
const LETTER: i32 = 9;
const LINE: i32 = 22;
/// The distance between a mark and its name.
const GAP: i32 = 5;

/// Gives each stop the box for its name, in their order, where there is room. `legs` are points
/// on the legs.
pub(super) fn place_names(
    catalogue: &Catalogue,
    stops: &mut [MapStop],
    legs: &[(i32, i32)],
    (width, height): (i32, i32),
    language: &str,
) {
    let (edge, foot) = (width / 20, height / 20);
    let marks: Vec<Rect> = stops.iter().map(mark).collect();
    let mut names: Vec<Rect> = Vec::new();
    for stop in stops.iter_mut() {
        let place = &catalogue[stop.place];
        let name = place.short.as_ref().unwrap_or(&place.name);
        let letters = factor(name.in_language(language).chars().count());
        let free = |name_box: &Rect| {
            name_box.x >= edge
                && name_box.y >= foot
                && name_box.right() <= width - edge
                && name_box.bottom() <= height - foot
                && !marks
                    .iter()
                    .chain(&names)
                    .any(|other| name_box.overlaps(*other))
        };
        let clear = |name_box: &Rect| {
            !legs.iter().any(|(x, y)| {
                (name_box.x..name_box.right()).contains(x)
                    && (name_box.y..name_box.bottom()).contains(y)
            })
        };
        let boxes = candidates(stop, letters * LETTER).into_iter().filter(free);
        let boxes: Vec<Rect> = boxes.collect();
        stop.name = boxes
            .iter()
            .find(|name_box| clear(name_box))
            .or(boxes.first())
            .copied();
        names.extend(stop.name);
    }
}

fn mark(stop: &MapStop) -> Rect {
    Rect {
        x: stop.x - stop.radius,
        y: stop.y - stop.radius,
        width: 2 * stop.radius,
        height: 2 * stop.radius,
    }
}

/// The candidate boxes for a name around a mark, the best first: right, left, above, below, the
/// corners.
fn candidates(stop: &MapStop, length: i32) -> [Rect; 8] {
    let away = stop.radius + GAP;
    let (right, left) = (stop.x + away, stop.x - away - length);
    let (level, above, below) = (stop.y - LINE / 2, stop.y - away - LINE, stop.y + away);
    let centred = stop.x - length / 2;
    [
        (right, level),
        (left, level),
        (centred, above),
        (centred, below),
        (stop.x, above),
        (stop.x, below),
        (stop.x - length, above),
        (stop.x - length, below),
    ]
    .map(|(x, y)| Rect {
        x,
        y,
        width: length,
        height: LINE,
    })
}
