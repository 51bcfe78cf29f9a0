//! A plate: the solids of one gift on its plinth, engraved.

use super::buffer::Buffer;
use super::burin;
use super::camera::Camera;
use super::fur;
use super::scene::{Scene, plinth};
use super::solid::Solid;
use super::svg::Svg;
use super::tones;

/// What stands in the case: an opaque solid, and glass if there is any.
#[derive(Clone, Debug, PartialEq)]
pub struct Plate {
    /// All that light does not pass.
    pub solid: Solid,
    /// What light passes.
    pub glass: Option<Solid>,
}

/// How finely a plate is engraved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fineness {
    /// From line to line, in plate units; a plate is 480 by 600.
    pub pitch: f64,
    /// How many points the light is measured at along one plate unit.
    pub scale: f64,
    /// The smallest area of tone that is kept, in square plate units.
    pub detail: f64,
    /// How far an edge may be from where it should be, in plate units.
    pub tolerance: f64,
    /// How many steps coordinates have for one plate unit.
    pub grain: f64,
    /// Whether it is large enough for the finest work: crossed lines in deep tones, and the grain
    /// of wood.
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
    /// For a plate the size of a hand: full lines would shimmer there.
    pub const SMALL: Self = Self {
        pitch: 4.4,
        scale: 1.0,
        detail: 60.0,
        tolerance: 0.36,
        grain: 3.0,
        fine: false,
    };
}

impl Plate {
    /// A gift on the plinth, whose top is at y = 0.
    #[must_use]
    pub fn on_plinth(gift: Solid) -> Self {
        Self {
            solid: plinth().and(gift),
            glass: None,
        }
    }

    /// The same with something of glass.
    #[must_use]
    pub fn with_glass(self, glass: Solid) -> Self {
        Self {
            glass: Some(glass),
            ..self
        }
    }

    /// The plate as SVG. The same plate at the same fineness gives the same bytes.
    #[must_use]
    pub fn engrave(&self, fineness: Fineness) -> String {
        let scene = Scene::new(self.solid.clone(), self.glass.clone());
        let camera = Camera::new();
        let buffer = Buffer::new(&scene, camera, fineness.scale);
        let mut svg = Svg::new(fineness.pitch, fineness.grain);
        tones::lay(&mut svg, &scene, &buffer, fineness);
        burin::cut(&mut svg, &scene, &buffer, fineness, camera.units);
        fur::comb(&mut svg, &scene, &buffer, camera, fineness.pitch);
        svg.finish()
    }
}
