//! Where the names of places stand: beside their marks, over no mark and no other name, and
//! where it can be over no leg.

use crate::shape::{Rect, number};
use vitrine_catalogue::Catalogue;

use super::MapStop;

/// About how wide a letter of a name is, and how high a line.
const LETTER: i32 = 9;
const LINE: i32 = 22;
/// Between a mark and its name.
const GAP: i32 = 5;

/// Gives each stop a place for its name, the first ones first, where one is free.
pub(super) fn place(
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
        let letters = number(name.in_language(language).chars().count());
        let free = |room: &Rect| {
            room.x >= edge
                && room.y >= foot
                && room.right() <= width - edge
                && room.bottom() <= height - foot
                && !marks
                    .iter()
                    .chain(&names)
                    .any(|other| room.overlaps(*other))
        };
        let clear = |room: &Rect| {
            !legs.iter().any(|(x, y)| {
                (room.x..room.right()).contains(x) && (room.y..room.bottom()).contains(y)
            })
        };
        let rooms = around(stop, letters * LETTER).into_iter().filter(free);
        let rooms: Vec<Rect> = rooms.collect();
        stop.name = rooms
            .iter()
            .find(|room| clear(room))
            .or(rooms.first())
            .copied();
        names.extend(stop.name);
    }
}

fn mark(stop: &MapStop) -> Rect {
    Rect {
        x: stop.x - stop.reach,
        y: stop.y - stop.reach,
        width: 2 * stop.reach,
        height: 2 * stop.reach,
    }
}

/// The rooms for a name around a mark, the best first: right, left, above, below, the corners.
fn around(stop: &MapStop, length: i32) -> [Rect; 8] {
    let away = stop.reach + GAP;
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
