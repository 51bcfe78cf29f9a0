//! Placing the names of places (point-feature label placement): beside their marks, over no mark
//! and no other name, and where possible over no leg.
//!
//! Greedy over eight candidate positions, after J. Christensen, J. Marks and S. Shieber, "An
//! empirical study of algorithms for point-feature label placement" (1995). This module never
//! measures text: it estimates by the number of letters.

use vitrine_catalogue::Catalogue;

use super::sheet::Viewport;
use super::stop::{MapStop, NamePlacement, NameSide};
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
        let candidates = candidates(stop, letters * LETTER).into_iter();
        let candidates: Vec<NamePlacement> = candidates.filter(|name| free(&name.free)).collect();
        stop.name = candidates
            .iter()
            .find(|name| clear(&name.free))
            .or(candidates.first())
            .copied();
        names.extend(stop.name.map(|name| name.free));
    }
}

/// The names of countries and seas in the window, where they leave the stops and their names alone.
pub(super) fn place_lands(
    catalogue: &Catalogue,
    stops: &[MapStop],
    viewport: Viewport,
    (width, height): (i32, i32),
    language: &str,
) -> Vec<(usize, i32, i32)> {
    let mut taken: Vec<Rect> = stops.iter().map(mark).collect();
    taken.extend(stops.iter().filter_map(|stop| Some(stop.name?.free)));
    let mut lands = Vec::new();
    let names = catalogue.journey().map(|journey| &journey.map_names);
    for (position, name) in names.into_iter().flatten().enumerate() {
        let at = name.at.map(|part| f64::from(part) / 1000.0);
        let (x, y) = viewport.pixel(at);
        let length = factor(name.name.in_language(language).chars().count()) * LETTER;
        let free = Rect {
            x: x - length / 2,
            y: y - LINE / 2,
            width: length,
            height: LINE,
        };
        let inside = free.x >= 0 && free.y >= 0 && free.right() <= width && free.bottom() <= height;
        if inside && !taken.iter().any(|other| free.overlaps(*other)) {
            taken.push(free);
            lands.push((position, x, y));
        }
    }
    lands
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
fn candidates(stop: &MapStop, length: i32) -> [NamePlacement; 8] {
    let away = stop.radius + GAP;
    let (right, left) = (stop.x + away, stop.x - away - length);
    let (level, above, below) = (stop.y - LINE / 2, stop.y - away - LINE, stop.y + away);
    let centred = stop.x - length / 2;
    [
        (NameSide::Right, right, level),
        (NameSide::Left, left, level),
        (NameSide::Above, centred, above),
        (NameSide::Below, centred, below),
        (NameSide::AboveRight, stop.x, above),
        (NameSide::BelowRight, stop.x, below),
        (NameSide::AboveLeft, stop.x - length, above),
        (NameSide::BelowLeft, stop.x - length, below),
    ]
    .map(|(side, x, y)| NamePlacement {
        side,
        free: Rect {
            x,
            y,
            width: length,
            height: LINE,
        },
    })
}
