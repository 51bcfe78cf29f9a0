//! From the folder of an exhibit and a bundled engine to a published folder: content hashes,
//! prerendering, other formats, the service worker, host configurations and compression. And the pictures that are made beforehand:
//! plates, photographs, social cards and the map.
//!
//! It runs on the host: it is never part of what runs in the browser, and prints nothing but a
//! progress bar.

mod cards;
mod compress;
mod engine;
mod engrave;
mod error;
mod exhibit_folder;
mod folder;
pub mod formats;
mod hosts;
mod letters;
mod map;
mod markup;
mod parallel;
mod photographs;
mod prerender;
mod publish;
mod rasters;
mod routes;

pub use cards::draw_cards;
pub use compress::{compress, compress_modules};
pub use engine::Engine;
pub use engrave::{models, write_plates, write_turn_models};
pub use error::PublishError;
pub use exhibit_folder::{CARDS, CATALOGUE, CATALOGUE_SCHEMA, PLATES, TOURS_SCHEMA};
pub use hosts::{media_type, write_host_configurations};
pub use letters::letters_in_no_font;
pub use map::map_sheet;
pub use photographs::{PHOTOGRAPHS, unreadable_photographs};
pub use prerender::{PrerenderedPage, Prerenderer, not_found};
pub use publish::{
    ContentHashes, PackedCatalogue, Publication, Published, publish, read_catalogue, read_tours,
    write_catalogue, write_files, write_pages, write_service_worker, write_tours,
};
pub use rasters::write_rasters;
pub use routes::paths;
