//! The engraver: renders solids modelled in code as SVG in the manner of a copperplate engraving.
//!
//! A [`Solid`] is a tree of shapes and operations with materials and inks, on signed distance
//! fields. A [`Plate`] sets it on a plinth before one camera in one light and ray-marches it into
//! a G-buffer; from that it draws flat tones, and over them hatching lines, wider where it is
//! brighter. This crate depends on nothing, reads no files, clock or random numbers (the same
//! plate gives the same bytes), never touches the DOM and knows nothing of Leptos.
//!
//! A tea cup, for example. Units are model units: the plinth's top is 2.2 wide and at y = 0. The
//! outline is half of the cup's cross-section, revolved about the vertical axis:
//!
//! ```
//! use vitrine_engraver::{Colour, Fineness, Material, Outline, Plate, revolution, rope, v};
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
//! // A smooth union joins the handle to the wall, and both are glazed white.
//! let cup = revolution(wall, 0.01)
//!     .melt(handle, 0.05)
//!     .of(Material::Porcelain, Colour::Ivory);
//!
//! let plate = Plate::on_plinth(cup);
//! let draft = Fineness { scale: 0.3, ..Fineness::SMALL };
//! assert!(plate.engrave(draft).starts_with("<svg"));
//! ```
//!
//! To make it a plate of the exhibit, give it a file in `models/` and a row in [`models::ALL`], and
//! run the `engrave` subcommand with its name.
//!
//! # Modules
//!
//! Each imports only from those above it:
//!
//! - `vector`, `outline`, `aabb`: geometry
//! - `material`: materials and inks
//! - `solid`, then `shapes`, `distance`, `shader`: what a model is made of, and its distance
//! - `light`, `scene`, `camera`, `g_buffer`: rendering
//! - `contour`, `polyline`, `svg`: drawing
//! - `fineness`, then `tones`, `burin`, `fur`: what is drawn
//! - `plate`, then `turn_shader`: what shows it from other sides
//! - `models`: those of the first exhibit; no other module uses them
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "a plate has some hundred thousand pixels and is a few units deep: nothing is near a limit"
)]
#![allow(
    clippy::many_single_char_names,
    clippy::similar_names,
    reason = "coordinates have the names that geometry gives them"
)]

mod aabb;
mod burin;
mod camera;
mod contour;
mod distance;
mod fineness;
mod fur;
mod g_buffer;
mod light;
mod material;
pub mod models;
mod outline;
mod plate;
mod polyline;
mod scene;
mod shader;
mod shapes;
mod solid;
mod svg;
mod tones;
mod turn_shader;
mod vector;

pub use fineness::Fineness;
pub use material::{Colour, Material};
pub use outline::Outline;
pub use plate::Plate;
pub use shapes::{
    all, block, chain, cone, cylinder, ellipsoid, extrusion, revolution, rope, sphere, torus,
};
pub use solid::{Part, Solid};
pub use turn_shader::{MODEL, turn_program};
pub use vector::{Axis, Vector, v};
