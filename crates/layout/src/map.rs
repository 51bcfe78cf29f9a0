//! The map of a journey: its places, legs and names in a window on the sheet.
//!
//! The sheet is a base map that the publisher draws ahead of time. It and the places on it go
//! through one projection, so they always agree. A place off the sheet is not on the map, and a
//! name that would overlap a mark or another name is omitted. This module never draws and never
//! words anything.

mod leg;
mod name_placement;
mod sheet;
mod stop;

use vitrine_catalogue::{Catalogue, Gift, Key, Place};

use crate::geometry::clamp_width;
pub use leg::MapLeg;
use sheet::Viewport;
pub use sheet::{Sheet, Window};
pub use stop::{MapStop, NamePlacement, NameSide};

/// The radius of the mark of a place with gifts, in pixels; without, it is half of that.
const RADIUS: i32 = 13;

/// The map in a window on the sheet, laid out at one width. Lengths are CSS pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JourneyMap {
    /// The width of the drawing: the one asked for, clamped to 240 to 8192.
    pub width: i32,
    /// The height of the drawing: five fourths of its width.
    pub height: i32,
    /// Of the places of the journey and those where gifts were given or are shown, the ones in the
    /// window.
    pub stops: Vec<MapStop>,
    /// The legs between them, in the order of the journey.
    pub legs: Vec<MapLeg>,
    /// The names of countries and seas for which there is room: their positions in the journey, and
    /// their middles.
    pub lands: Vec<(usize, i32, i32)>,
}

impl JourneyMap {
    /// Lays out what `window` shows of a catalogue's journey on a sheet, `width` pixels wide.
    /// `language` is the BCP 47 tag of the names' language: their length decides where they are
    /// placed.
    #[must_use]
    pub fn new(
        catalogue: &Catalogue,
        sheet: &Sheet,
        window: Window,
        width: f64,
        language: &str,
    ) -> Self {
        let width = clamp_width(width);
        let height = width * 5 / 4;
        let viewport = Viewport {
            sheet,
            window,
            width,
        };
        let mut stops: Vec<MapStop> = Vec::new();
        for place in places(catalogue) {
            let Some(at) = catalogue[place].at else {
                continue;
            };
            let (x, y) = viewport.pixel(at);
            if sheet.contains(at) && (0..width).contains(&x) && (0..height).contains(&y) {
                let gifts = gifts_at(catalogue, place);
                stops.push(MapStop {
                    place,
                    x,
                    y,
                    radius: if gifts > 0 { RADIUS } else { RADIUS / 2 },
                    gifts,
                    name: None,
                });
            }
        }
        let journey = catalogue.journey();
        let legs = journey
            .into_iter()
            .flat_map(|journey| journey.legs.iter().enumerate());
        let mut points = Vec::new();
        let legs: Vec<MapLeg> = legs
            .filter_map(|(at, leg)| leg::lay_out(catalogue, at, leg, viewport, &mut points))
            .collect();
        let size = (width, height);
        name_placement::place_names(catalogue, &mut stops, &points, size, language);
        let lands = name_placement::place_lands(catalogue, &stops, viewport, size, language);
        JourneyMap {
            width,
            height,
            stops,
            legs,
            lands,
        }
    }
}

/// The places of the journey in its order, then those of the exhibit's own gifts in the order of
/// the catalogue; each once.
#[must_use]
pub fn places(catalogue: &Catalogue) -> Vec<Key<Place>> {
    let mut places: Vec<Key<Place>> = Vec::new();
    let legs = catalogue.journey().map(|journey| &journey.legs);
    let stops = legs
        .into_iter()
        .flatten()
        .flat_map(|leg| [leg.from, leg.to]);
    let own = catalogue.gifts().iter().filter(|gift| !gift.also_reported);
    for place in stops.chain(own.filter_map(|gift| gift.place.or(gift.shown_at))) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// How many of the exhibit's own gifts were given, or are shown, at a place.
fn gifts_at(catalogue: &Catalogue, place: Key<Place>) -> usize {
    let here = |gift: &&Gift| !gift.also_reported && gift.place.or(gift.shown_at) == Some(place);
    catalogue.gifts().iter().filter(here).count()
}
