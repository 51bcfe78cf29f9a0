//! The engraver: pictures of gifts, cut from solids by a program, with no photograph copied.
//!
//! A gift is modelled as a [`Solid`], a tree of shapes and operations with materials and inks. It
//! is set on the plinth and seen by one camera in one light; what is seen becomes flat tones, and
//! over them lines along planes that cut the form, as wide as the light is strong. The room
//! imports nothing, touches neither files nor the web, and asks nothing of clock or chance: the
//! same plate gives the same bytes.
//!
//! In reading order: [`shapes`](block) and [`Solid`] (what a model is made of), `distance` (how
//! far a point is from it), [`Material`] and [`Colour`], `scene` (what a ray meets), `light`,
//! `buffer` (the picture, point by point), `contour` and `line`, `tones`, `burin`, `fur`, `svg`.
//!
//! A tea cup, modelled in an hour. Units are of the plinth, whose top is 2.2 wide and at y = 0; an
//! outline is drawn as a potter sees it, half of it, and turned about the upright axis:
//!
//! ```
//! use crate::{Colour, Fineness, Material, Outline, Plate, revolution, rope, v};
//!
//! // From the middle of the foot up the outer wall, over the lip and down the inner wall.
//! let wall = Outline::from(0.0, 0.06)
//!     .line(0.26, 0.0)
//!     .curve([0.62, 0.15], [0.68, 0.82])
//!     .line(0.63, 0.82)
//!     .curve([0.55, 0.20], [0.0, 0.14]);
//! let handle = rope(
//!     &[
//!         (v(0.60, 0.70, 0.0), 0.045),
//!         (v(0.95, 0.72, 0.0), 0.050),
//!         (v(0.92, 0.38, 0.0), 0.045),
//!         (v(0.52, 0.28, 0.0), 0.040),
//!     ],
//!     6,
//! );
//! // The handle is run into the wall like wet clay, and both are glazed white.
//! let cup = revolution(wall, 0.01)
//!     .melt(handle, 0.05)
//!     .of(Material::Porcelain, Colour::Ivory);
//!
//! let plate = Plate::on_plinth(cup);
//! let proof = Fineness { scale: 0.3, ..Fineness::SMALL };
//! assert!(plate.engrave(proof).starts_with("<svg"));
//! ```
//!
//! To make it the plate of a gift, give it a file in `plates/` and a row in [`plates::ALL`], and
//! engrave it: `cargo run --release -- engrave tea-cup-set`.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "a picture is some hundred thousand pixels and a few units deep: nothing is near a limit"
)]
#![allow(
    clippy::many_single_char_names,
    clippy::similar_names,
    reason = "coordinates are called what geometry calls them"
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
mod shader;
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
