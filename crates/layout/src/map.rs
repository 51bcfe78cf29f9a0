//! The map of a journey: where its places, legs and names stand in a window on the sheet.
//!
//! The sheet is an engraving of north-east Asia that the desk makes and the exhibit carries; it
//! and the places on it go through one projection, so they always agree. What lies off the
//! sheet is not drawn, only named, and a name that would lie over a mark or another name is left
//! out. Never draws, and words nothing.

mod leg;
mod name;
mod sheet;

use vitrine_catalogue::{Catalogue, Key, Place};

use super::shape::{Rect, whole};
pub use leg::MapLeg;
pub use sheet::{SHEET, Sheet, Window};

/// How far a mark reaches from its middle.
const REACH: i32 = 13;

/// A window on the sheet, at one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JourneyMap {
    /// Of the drawing.
    pub width: i32,
    /// Of the drawing: five fourths of its width.
    pub height: i32,
    /// The places of the journey, and those where gifts were given or are shown; those in the
    /// window only.
    pub stops: Vec<MapStop>,
    /// The legs between them, in the order of the journey.
    pub legs: Vec<MapLeg>,
}

/// A place in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapStop {
    /// The place.
    pub place: Key<Place>,
    /// The middle of its mark.
    pub x: i32,
    /// The middle of its mark.
    pub y: i32,
    /// How far the mark reaches from its middle.
    pub reach: i32,
    /// How many of the exhibit's own gifts were given or are shown there.
    pub gifts: usize,
    /// Room for its name; none where there is no room.
    pub name: Option<Rect>,
}

impl JourneyMap {
    /// What `window` shows of a catalogue's journey, `width` pixels wide. `language` is that of
    /// the names, whose length decides where they stand.
    #[must_use]
    pub fn new(catalogue: &Catalogue, window: Window, width: f64, language: &str) -> Self {
        let width = whole(width);
        let height = width * 5 / 4;
        let mut stops: Vec<MapStop> = Vec::new();
        for place in places(catalogue) {
            let Some(at) = catalogue[place].at else {
                continue;
            };
            let (x, y) = window.pixel(SHEET.place(at), width);
            if SHEET.holds(at) && (0..width).contains(&x) && (0..height).contains(&y) {
                let gifts = gifts_at(catalogue, place);
                stops.push(MapStop {
                    place,
                    x,
                    y,
                    reach: if gifts > 0 { REACH } else { REACH / 2 },
                    gifts,
                    name: None,
                });
            }
        }
        let journey = catalogue.journey.as_ref();
        let legs = journey
            .into_iter()
            .flat_map(|journey| journey.legs.iter().enumerate());
        let mut points = Vec::new();
        let legs: Vec<MapLeg> = legs
            .filter_map(|(at, leg)| leg::of(catalogue, at, leg, window, width, &mut points))
            .collect();
        name::place(catalogue, &mut stops, &points, (width, height), language);
        JourneyMap {
            width,
            height,
            stops,
            legs,
        }
    }
}

/// The places of the journey in its order, then those of gifts, in that of the catalogue.
#[must_use]
pub fn places(catalogue: &Catalogue) -> Vec<Key<Place>> {
    let mut places: Vec<Key<Place>> = Vec::new();
    let legs = catalogue.journey.as_ref().map(|journey| &journey.legs);
    let stops = legs
        .into_iter()
        .flatten()
        .flat_map(|leg| [leg.from, leg.to]);
    let own = catalogue.gifts.iter().filter(|gift| !gift.also_reported);
    for place in stops.chain(own.filter_map(|gift| gift.place.or(gift.shown_at))) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// How many of the exhibit's own gifts were given, or are shown, at a place.
fn gifts_at(catalogue: &Catalogue, place: Key<Place>) -> usize {
    let here = |gift: &&vitrine_catalogue::Gift| {
        !gift.also_reported && gift.place.or(gift.shown_at) == Some(place)
    };
    catalogue.gifts.iter().filter(here).count()
}
