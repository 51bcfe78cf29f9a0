//! The exchange: who gave what to whom, drawn as lines from party to party.
//!
//! Two forms. Where there is room, givers stand at the left, gifts in the middle and
//! recipients at the right; on a phone the left-hand parties are headings with their gifts
//! beneath, and the right-hand party is a rail. Whoever stands at most flows is the
//! protagonist: they stand at the right once, and what they gave runs leftward. No row ever
//! overlaps another. This file never words anything: a party that is not reported is `None`.

mod draw;
mod narrow;
mod sequence;
mod wide;

use vitrine_catalogue::{Catalogue, Gift, Key, Person};

use super::shape::{Align, Rect, Rule, Side, Tip, whole};

/// From this width there is room for three columns.
const WIDE: i32 = 760;

/// The drawing of a catalogue's exchange, at one width.
///
/// ```
/// use vitrine_catalogue::Catalogue;
/// use crate::Exchange;
///
/// let exchange = Exchange::new(&Catalogue::default(), 1376.0);
/// assert_eq!(exchange.height, 0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// Three columns, or one.
    pub form: ExchangeForm,
    /// Of the drawing: the width asked for, within 240 and 8192.
    pub width: i32,
    /// Of the drawing; 0 when there is nothing to draw.
    pub height: i32,
    /// For how many lines of a gift's title there is room above its date: 1 or 2.
    pub title_lines: i32,
    /// Who stands at most flows, among those who receive anything.
    pub protagonist: Option<Key<Person>>,
    /// What stands over columns and sections.
    pub heads: Vec<ExchangeHead>,
    /// Left-hand and right-hand parties, from the top.
    pub parties: Vec<ExchangeParty>,
    /// The gifts, from the top.
    pub gifts: Vec<ExchangeGift>,
    /// The lines: two a gift when wide, one when narrow.
    pub flows: Vec<Flow>,
    /// One around each gift and what answered it.
    pub frames: Vec<Rect>,
    /// Under heads and between sections.
    pub rules: Vec<Rule>,
}

/// How an exchange is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeForm {
    /// Parties, gifts and parties in three columns.
    Wide,
    /// Gifts under their left-hand party, with a rail at the right.
    Narrow,
}

/// What an [`ExchangeHead`] stands over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The left-hand parties.
    Left,
    /// The gifts.
    Gifts,
    /// The right-hand parties.
    Right,
}

/// A word over a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeHead {
    /// What it stands over.
    pub column: Column,
    /// Whether it stands over gifts to and from the protagonist.
    pub main: bool,
    /// Room for the word.
    pub text: Rect,
    /// At which end of the room.
    pub align: Align,
}

/// Somebody at one end of the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeParty {
    /// None when not reported.
    pub person: Option<Key<Person>>,
    /// Left or right of the gifts.
    pub side: Side,
    /// Whether it is a party to the protagonist's gifts.
    pub main: bool,
    /// Room for name and office: two lines, or one when narrow and at the left.
    pub text: Rect,
    /// At which end of the room.
    pub align: Align,
    /// Base line of the name.
    pub name_y: i32,
    /// Base line of the office; none when it follows the name on its line.
    pub role_y: Option<i32>,
    /// The bar or rail at which lines end, for a right-hand party.
    pub bar: Option<Rect>,
    /// How many of the gifts drawn here they gave.
    pub given: usize,
    /// How many of the gifts drawn here they received.
    pub received: usize,
}

/// A gift in its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeGift {
    /// The gift.
    pub gift: Key<Gift>,
    /// The middle of the row, where its lines meet it.
    pub y: i32,
    /// The whole row; rows share no more than an edge.
    pub row: Rect,
    /// Room for the small plate.
    pub plate: Rect,
    /// Room for title and date.
    pub text: Rect,
    /// Base line of the title's first line.
    pub title_y: i32,
    /// Base line of the date.
    pub date_y: i32,
}

/// A line from a party to a gift or from a gift to a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// The gift it belongs to.
    pub gift: Key<Gift>,
    /// On which side of the gift it runs.
    pub side: Side,
    /// Which way the gift went.
    pub kind: FlowKind,
    /// Giver or recipient not reported, or the gift undisclosed: drawn dashed.
    pub doubtful: bool,
    /// The data of an SVG path.
    pub path: String,
    /// The head of the arrow, when the line ends at who received the gift.
    pub tip: Option<Tip>,
}

/// Which way a gift went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlowKind {
    /// To the party at the right.
    Given,
    /// From the party at the right: drawn in red, and leftward.
    Returned,
}

impl Exchange {
    /// The exchange of `catalogue`, `width` pixels wide: every gift with a giver or a
    /// recipient, but those that only pages outside the articles report.
    #[must_use]
    pub fn new(catalogue: &Catalogue, width: f64) -> Self {
        let sequence = sequence::Sequence::of(catalogue);
        let width = whole(width);
        let form = if width >= WIDE {
            ExchangeForm::Wide
        } else {
            ExchangeForm::Narrow
        };
        let mut exchange = Exchange {
            form,
            width,
            height: 0,
            title_lines: 1,
            protagonist: sequence.protagonist,
            heads: Vec::new(),
            parties: Vec::new(),
            gifts: Vec::new(),
            flows: Vec::new(),
            frames: Vec::new(),
            rules: Vec::new(),
        };
        if !sequence.sections.is_empty() {
            match form {
                ExchangeForm::Wide => wide::draw(&mut exchange, &sequence.sections),
                ExchangeForm::Narrow => narrow::draw(&mut exchange, &sequence.sections),
            }
        }
        exchange
    }
}
