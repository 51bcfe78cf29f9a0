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
    /// Where its name is; none where there is no room.
    pub name: Option<NamePlacement>,
}

/// Where the name of a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamePlacement {
    /// On which side of the mark. A name is fixed to its mark there, so that it never covers it,
    /// however large the text and whatever the map is scaled to.
    pub side: NameSide,
    /// The box that was kept free for it.
    pub free: Rect,
}

/// A side of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameSide {
    /// Right of it.
    Right,
    /// Left of it.
    Left,
    /// Above it, in its middle.
    Above,
    /// Below it, in its middle.
    Below,
    /// Above it, from its middle to the right.
    AboveRight,
    /// Below it, from its middle to the right.
    BelowRight,
    /// Above it, from its middle to the left.
    AboveLeft,
    /// Below it, from its middle to the left.
    BelowLeft,
}
