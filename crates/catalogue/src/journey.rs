//! A journey: the days it took and the legs it went by.

use super::{Edtf, Key, Place, Text};

/// A journey on which gifts were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journey {
    /// What it is called.
    pub title: Text,
    /// The paragraph at its door.
    pub introduction: Option<Text>,
    /// The days that are shown even where nothing happened: an interval.
    pub days: Option<Edtf>,
    /// What a reader must know of its hours and days.
    pub note: Option<Text>,
    /// What a reader must know of its map: which borders on it are disputed.
    pub map_note: Option<Text>,
    /// In the order in which they were travelled.
    pub legs: Vec<Leg>,
}

/// From one place to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// Where it begins.
    pub from: Key<Place>,
    /// Where it ends.
    pub to: Key<Place>,
    /// By whose word.
    pub told: Told,
    /// Points that its line is drawn through, longitude and latitude in thousandths of a
    /// degree. They are ours and say nothing of the track.
    pub via: Vec<[i32; 2]>,
}

/// By whose word a leg is drawn. In JSON in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// The articles that the exhibit rests on name both its ends.
    Articles,
    /// Only pages outside them do.
    Outside,
    /// Nobody saw it: it is where things are said to be going.
    Forecast,
}
