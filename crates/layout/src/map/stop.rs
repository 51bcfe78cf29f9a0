//! A place on the map. Plain data.

use vitrine_catalogue::{Key, Place};

use crate::geometry::Rect;

/// A place in the window. Lengths are CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapStop {
    /// The place.
    pub place: Key<Place>,
    /// The x of its mark's centre.
    pub x: i32,
    /// The y of its mark's centre.
    pub y: i32,
    /// The radius of its mark.
    pub radius: i32,
    /// How many of the exhibit's own gifts were given or are shown there.
    pub gifts: usize,
    /// The box for its name; none where there is no room.
    pub name: Option<Rect>,
}
