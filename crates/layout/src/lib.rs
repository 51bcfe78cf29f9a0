//! Layout: the order or the position of everything that is drawn: the exchange, the stemma, the
//! timeline, the map, plots of figures, the loupe, virtual lists, swipes.
//!
//! Both follow from the catalogue and a width alone, in integer arithmetic, so that the browser and
//! the prerenderer place everything alike. Where rows can grow with their text, this crate gives
//! their order and the style sheet places them; elsewhere it gives boxes in whole CSS pixels, and
//! components fit text into them. It never draws, never touches the DOM, never measures text, and
//! knows nothing of Leptos.
//!
//! # Modules
//!
//! Each imports only from those above it:
//!
//! - `geometry`, `path`: rectangles and SVG path data
//! - `projection`: Lambert's conformal conic projection
//! - `map`: `sheet`, `stop`, then `leg`, `name_placement`
//! - `exchange`: `sequence`
//! - `stemma`: `tally`, `drawing`, `lineage`, `layers`, then `tiers`
//! - `timeline`: `station`, `schedule`
//! - `figures`, `loupe`, `swipe`, `virtual_list`: alone

mod exchange;
mod figures;
mod geometry;
mod loupe;
mod map;
mod path;
mod projection;
mod stemma;
mod swipe;
mod timeline;
mod virtual_list;

pub use exchange::{Exchange, ExchangeRow, ExchangeSection, FlowKind};
pub use figures::{FigureRow, FigureScale};
pub use geometry::Rect;
pub use loupe::{Loupe, MAX_ZOOM, MIN_ZOOM};
pub use map::{JourneyMap, MapLeg, MapStop, NamePlacement, NameSide, Sheet, Window, places};
pub use projection::Lambert;
pub use stemma::{
    ArticleTally, FactTally, Stemma, StemmaCell, StemmaContent, StemmaEdge, StemmaLayer,
    StemmaLine, StemmaNode, Tally, Tier, Witness,
};
pub use swipe::Swipe;
pub use timeline::{DatedGift, Doubt, Span, Station, Timeline};
pub use virtual_list::{VisibleRange, visible_range};
