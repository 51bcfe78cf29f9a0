//! A journey: the days it took and the legs it went by.

use serde::Deserialize;

use super::{Edtf, Event, Key, Place, Text};

/// A journey on which gifts were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journey {
    /// What it is called.
    pub title: Text,
    /// The paragraph at the head of its page.
    pub introduction: Option<Text>,
    /// The days that are shown even where nothing happened: an interval.
    pub days: Option<Edtf>,
    /// What a reader must know of its hours and days.
    pub note: Option<Text>,
    /// The sheet that it is drawn on.
    pub map: Option<MapSheet>,
    /// What a reader must know of its map: which borders on it are disputed.
    pub map_note: Option<Text>,
    /// Names of countries and seas on the map.
    pub map_names: Vec<MapName>,
    /// In the order in which they were travelled.
    pub legs: Vec<Leg>,
    /// What was talked about on it.
    pub topics: Option<Topics>,
}

/// The sheet that a map is drawn on, in Lambert's conformal conic projection.
///
/// It is four fifths as wide as it is high. Degrees are in thousandths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapSheet {
    /// The file that shows it, from the root of the exhibit: `map/north-sea.svg`.
    pub file: String,
    /// Longitude and latitude of its middle.
    pub centre: [i32; 2],
    /// The two parallels at which lengths are true, both on one side of the equator.
    pub parallels: [i32; 2],
    /// The meridian that is upright.
    pub meridian: i32,
    /// How wide it is, in kilometres.
    pub width: i32,
}

/// The name of a country or a sea on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapName {
    /// As the map has it.
    pub name: Text,
    /// Longitude and latitude of its middle, in thousandths of a degree.
    pub at: [i32; 2],
}

/// What was talked about on a journey: a page of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topics {
    /// What it is called.
    pub title: Text,
    /// The paragraph at its head.
    pub introduction: Option<Text>,
    /// The events whose claims say it, in the order of the page; never empty.
    pub events: Vec<Key<Event>>,
}

/// From one place to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// Where it begins.
    pub from: Key<Place>,
    /// Where it ends.
    pub to: Key<Place>,
    /// What it rests on.
    pub evidence: Evidence,
    /// Points that its line is drawn through, longitude and latitude in thousandths of a
    /// degree. They are for drawing alone, not a reported track.
    pub via: Vec<[i32; 2]>,
}

/// What a leg rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Evidence {
    /// Chief sources name both its ends. In JSON `chief`.
    #[serde(rename = "chief")]
    ChiefSources,
    /// Only other sources do. In JSON `other`.
    #[serde(rename = "other")]
    OtherSources,
    /// It was only announced. In JSON `forecast`.
    #[serde(rename = "forecast")]
    Forecast,
}
