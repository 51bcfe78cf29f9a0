//! Layout: the positions of everything that is drawn, in whole CSS pixels: the exchange, the
//! stemma, the timeline, the map, plots of figures, the loupe, virtual lists, swipes.
//!
//! Positions follow from the catalogue and a width alone, in integer arithmetic, so that the
//! browser and the prerenderer place everything alike. This crate never draws, never touches the
//! DOM, never measures text, and knows nothing of Leptos: it gives boxes, and components fit text
//! into them.
//!
//! # Modules
//!
//! Each imports only from those above it:
//!
//! - `geometry`, `path`: rectangles and SVG path data
//! - `projection`: Lambert's conformal conic projection
//! - `map`: `sheet`, `stop`, then `leg`, `name_placement`
//! - `exchange`: `drawing`, `sequence`, `placement`, then `wide`, `narrow`
//! - `stemma`: `tally`, `drawing`, `lineage`, `layers`, then `tiers`
//! - `timeline`: `station`, `schedule`, `lanes`
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

pub use exchange::{
    Column, Exchange, ExchangeForm, ExchangeGift, ExchangeHead, ExchangeParty, Flow, FlowKind,
};
pub use figures::{FigureRow, FigureScale, Figures};
pub use geometry::{Align, Rect, Rule, Side};
pub use loupe::{Loupe, MAX_ZOOM, MIN_ZOOM};
pub use map::{JourneyMap, MapLeg, MapStop, SHEET, Sheet, Window, places};
pub use path::ArrowHead;
pub use projection::Lambert;
pub use stemma::{
    ArticleTally, FactTally, Stemma, StemmaCell, StemmaContent, StemmaEdge, StemmaLayer,
    StemmaLine, StemmaNode, Tally, Tier, Witness,
};
pub use swipe::Swipe;
pub use timeline::{DatedGift, Doubt, RivalDate, Span, Station, Timeline, TimelineForm};
pub use virtual_list::{VisibleRange, visible_range};
