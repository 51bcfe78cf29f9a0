//! The engraver: pictures of gifts, cut from solids by a program, with no photograph copied.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    clippy::many_single_char_names,
    clippy::similar_names
)]

mod bound;
mod buffer;
mod burin;
mod camera;
mod contour;
mod distance;
mod fur;
mod light;
mod line;
mod material;
mod outline;
mod plate;
pub mod plates;
mod scene;
mod shapes;
mod solid;
mod svg;
mod tones;
mod vector;

pub use material::{Colour, Material};
pub use outline::Outline;
pub use plate::{Fineness, Plate};
pub use shapes::{
    all, block, chain, cone, cylinder, ellipsoid, extrusion, revolution, rope, sphere, torus,
};
pub use solid::{Part, Solid};
pub use vector::{Axis, Vector, v};
