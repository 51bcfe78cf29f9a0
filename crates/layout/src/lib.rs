//! Where things go: the exchange, the stemma, the days and the map of a journey, published
//! figures, the loupe, the rows in sight, the way of a finger.
//!
//! Whole CSS pixels, from the catalogue and a width alone, so that the browser and the host
//! place everything alike to the last digit. This room never draws, touches no web interface,
//! measures no text and knows nothing of Leptos: it gives boxes, and a page fits words to them.

mod exchange;
mod figures;
mod loupe;
mod map;
mod projection;
mod rows;
mod shape;
mod stemma;
mod swipe;
mod timeline;

pub use exchange::{
    Column, Exchange, ExchangeForm, ExchangeGift, ExchangeHead, ExchangeParty, Flow, FlowKind,
};
pub use figures::{FigureRow, FigureScale, Figures};
pub use loupe::{CLOSEST, Loupe, WHOLE};
pub use map::{JourneyMap, MapLeg, MapStop, SHEET, Sheet, Window, places};
pub use projection::Lambert;
pub use rows::{Rows, visible_rows};
pub use shape::{Align, Rect, Rule, Side, Tip};
pub use stemma::{
    FactTally, LetterTally, Stemma, StemmaEdge, StemmaForm, StemmaHead, StemmaNode, Tally, Tier,
    Witness,
};
pub use swipe::{Swiped, swiped};
pub use timeline::{Doubt, Hung, Rival, Span, Station, Timeline, TimelineForm};
