//! A plate: solids on a plinth, engraved as SVG.
//!
//! This module never reads the clock, random numbers or files: the same plate is always the same
//! bytes.

use crate::burin::engrave_lines;
use crate::camera::Camera;
use crate::fineness::Fineness;
use crate::fur::draw_fur;
use crate::g_buffer::GBuffer;
use crate::material::{Colour, Material};
use crate::scene::Scene;
use crate::shapes::{all, block};
use crate::solid::Solid;
use crate::svg::Svg;
use crate::tones::draw_tones;

/// What is engraved: an opaque solid, and glass if there is any.
#[derive(Clone, Debug, PartialEq)]
pub struct Plate {
    /// Everything opaque.
    pub solid: Solid,
    /// Everything transparent.
    pub glass: Option<Solid>,
}

impl Plate {
    /// A solid on the plinth, whose top is at y = 0. About 2.9 units of height and width are
    /// visible.
    #[must_use]
    pub fn on_plinth(solid: Solid) -> Self {
        Self {
            solid: plinth().and(solid),
            glass: None,
        }
    }

    /// The same plate with this glass.
    #[must_use]
    pub fn with_glass(self, glass: Solid) -> Self {
        Self {
            glass: Some(glass),
            ..self
        }
    }

    /// The plate as an SVG document with a `viewBox` of 480 by 600 plate units. The same plate at
    /// the same fineness gives the same bytes, but for how a system rounds sines and cosines.
    #[must_use]
    pub fn engrave(&self, fineness: Fineness) -> String {
        let scene = Scene::new(self.solid.clone(), self.glass.clone());
        let camera = Camera::new();
        let buffer = GBuffer::render(&scene, camera, fineness.scale);
        let mut svg = Svg::new(fineness.pitch, fineness.grain);
        draw_tones(&mut svg, &scene, &buffer, fineness);
        engrave_lines(&mut svg, &scene, &buffer, fineness, camera.units);
        draw_fur(&mut svg, &scene, &buffer, camera, fineness.pitch);
        svg.finish()
    }
}

/// The plinth of every plate: its top is at y = 0, 2.2 wide and 1.76 deep.
fn plinth() -> Solid {
    all([
        block(1.02, 1.0, 0.80, 0.025).at(0.0, -1.0, 0.0),
        block(1.10, 0.075, 0.88, 0.028).at(0.0, -0.075, 0.0),
    ])
    .of(Material::Stone, Colour::Plinth)
}
