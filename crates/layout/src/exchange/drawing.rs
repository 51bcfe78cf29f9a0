//! What a laid-out exchange consists of. Plain data, which `wide` and `narrow` fill in.
//!
//! This module never computes a position.

use vitrine_catalogue::{Gift, Key, Person};

use crate::geometry::{Align, Rect, Rule, Side};
use crate::path::ArrowHead;

/// The exchange of a catalogue, laid out at one width. Lengths are CSS pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// Three columns, or one.
    pub form: ExchangeForm,
    /// The width of the drawing: the one asked for, clamped to 240 to 8192.
    pub width: i32,
    /// The height of the drawing; 0 when there is nothing to draw.
    pub height: i32,
    /// How many lines a gift's title may have: 1 or 2.
    pub title_lines: i32,
    /// The party with the most flows, among those that receive anything.
    pub protagonist: Option<Key<Person>>,
    /// The headings over columns and sections.
    pub heads: Vec<ExchangeHead>,
    /// Left-hand and right-hand parties, from the top.
    pub parties: Vec<ExchangeParty>,
    /// The gifts, from the top.
    pub gifts: Vec<ExchangeGift>,
    /// The lines: two a gift when wide, one when narrow.
    pub flows: Vec<Flow>,
    /// A frame around each gift that was answered, with its answers.
    pub frames: Vec<Rect>,
    /// Under headings and between sections.
    pub rules: Vec<Rule>,
}

/// How an exchange is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeForm {
    /// Parties, gifts and parties in three columns.
    Wide,
    /// Gifts under their left-hand party, with a bar at the right.
    Narrow,
}

/// The column that an [`ExchangeHead`] is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The left-hand parties.
    Left,
    /// The gifts.
    Gifts,
    /// The right-hand parties.
    Right,
}

/// A heading over a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeHead {
    /// The column.
    pub column: Column,
    /// Whether it is over the section of the protagonist.
    pub main: bool,
    /// The box for its text.
    pub text: Rect,
    /// How the text is aligned in its box.
    pub align: Align,
}

/// A giver or a recipient, at one end of its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeParty {
    /// None when not reported.
    pub person: Option<Key<Person>>,
    /// Left or right of the gifts.
    pub side: Side,
    /// Whether it is a party to the protagonist's gifts.
    pub main: bool,
    /// The box for name and office: two lines, or one when narrow and at the left.
    pub text: Rect,
    /// How the text is aligned in its box.
    pub align: Align,
    /// The y of the name's baseline.
    pub name_y: i32,
    /// The y of the office's baseline; none when it follows the name on its line.
    pub role_y: Option<i32>,
    /// The bar at which lines end, for a right-hand party.
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
    /// The whole row; rows never overlap.
    pub row: Rect,
    /// The box for the small plate.
    pub plate: Rect,
    /// The box for title and date.
    pub text: Rect,
    /// The y of the baseline of the title's first line.
    pub title_y: i32,
    /// The y of the date's baseline.
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
    /// The arrow head, when the line ends at the recipient.
    pub arrow_head: Option<ArrowHead>,
}

/// Which way a gift went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlowKind {
    /// To the party at the right.
    Given,
    /// From the party at the right: drawn in red, and leftward.
    Returned,
}
