//! How finely a plate is engraved. Plain data.

/// How finely a plate is engraved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fineness {
    /// The distance from line to line, in plate units.
    pub pitch: f64,
    /// How many pixels are rendered along one plate unit.
    pub scale: f64,
    /// The smallest area of tone that is kept, in square plate units.
    pub detail: f64,
    /// How far a simplified edge may deviate, in plate units.
    pub tolerance: f64,
    /// How many steps of the coordinate grid make one plate unit.
    pub grain: f64,
    /// Whether to engrave the finest details: cross-hatching in deep tones, and the grain of wood.
    pub fine: bool,
}

impl Fineness {
    /// For a plate that fills a page.
    pub const FULL: Self = Self {
        pitch: 2.5,
        scale: 1.6,
        detail: 9.0,
        tolerance: 0.085,
        grain: 10.0,
        fine: true,
    };
    /// For a plate the size of a thumbnail, where finer lines would cause moiré.
    pub const SMALL: Self = Self {
        pitch: 4.4,
        scale: 1.0,
        detail: 60.0,
        tolerance: 0.36,
        grain: 3.0,
        fine: false,
    };
}
