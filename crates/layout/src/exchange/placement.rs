//! Placing rows, frames, parties and lines: what the two forms of the exchange share.
//!
//! This module never reads the catalogue: `sequence` has decided what is drawn in which order.

use vitrine_catalogue::{Gift, Key};

use super::drawing::{Exchange, ExchangeForm, ExchangeGift, ExchangeParty, Flow, FlowKind};
use super::sequence::{Row, Section};
use crate::geometry::{Align, Rect, Side, factor};
use crate::path::ArrowHead;

/// The distance between lines at a bar.
const PORT: i32 = 14;
/// The space between a frame and its neighbours.
pub(super) const FRAME_MARGIN: i32 = 12;
/// From this width on a title gets one line, below it two.
const ONE_LINE: i32 = 210;

/// Sets the number of title lines for texts of this width, and returns the height of a row.
pub(super) fn row_height(exchange: &mut Exchange, text: i32) -> i32 {
    exchange.title_lines = if text < ONE_LINE { 2 } else { 1 };
    32 + 20 * exchange.title_lines
}

/// Stacks `rows` from `y` on, which moves below the last, with `heading` pixels before each
/// left-hand party. Returns the y of each row's middle.
pub(super) fn stack_rows(y: &mut i32, row_height: i32, heading: i32, rows: &[Row]) -> Vec<i32> {
    let mut middles = Vec::with_capacity(rows.len());
    for (i, row) in rows.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| &rows[i]);
        if before.is_none_or(|before| before.left != row.left) {
            *y += heading;
        }
        let framed = |other: Option<&Row>| other.is_some_and(|other| other.group == row.group);
        let next = rows.get(i + 1);
        if framed(next) && !framed(before) {
            *y += FRAME_MARGIN;
        }
        middles.push(*y + row_height / 2);
        *y += row_height;
        if framed(before) && !framed(next) {
            *y += FRAME_MARGIN;
        }
    }
    middles
}

/// Adds a frame around each group of several rows.
pub(super) fn add_frames(
    exchange: &mut Exchange,
    rows: &[Row],
    middles: &[i32],
    row_height: i32,
    x: i32,
    width: i32,
) {
    let mut first = 0;
    for group in rows.chunk_by(|a, b| a.group == b.group) {
        let last = first + group.len() - 1;
        if group.len() > 1 {
            let y = middles[first] - row_height / 2 - 2;
            let height = middles[last] + row_height / 2 + 2 - y;
            exchange.frames.push(Rect {
                x,
                y,
                width,
                height,
            });
        }
        first = last + 1;
    }
}

/// `rows` split where the left-hand party changes, with their middles.
pub(super) fn by_left_party<'a>(
    rows: &'a [Row],
    middles: &'a [i32],
) -> impl Iterator<Item = (&'a [Row], &'a [i32])> {
    let mut first = 0;
    rows.chunk_by(|a, b| a.left == b.left).map(move |run| {
        let from = first;
        first += run.len();
        (run, &middles[from..first])
    })
}

/// Halfway between the first and the last of `middles`; 0 if there are none.
pub(super) fn centre(middles: &[i32]) -> i32 {
    let first = middles.first().copied().unwrap_or(0);
    i32::midpoint(first, middles.last().copied().unwrap_or(first))
}

/// The y of each of `count` lines at their party, centred on `y`.
pub(super) fn ports(y: i32, count: usize) -> Vec<i32> {
    let top = y - (factor(count) - 1) * PORT / 2;
    (0..count).map(|i| top + factor(i) * PORT).collect()
}

/// Adds the line of a row at one side of its gift.
pub(super) fn add_flow(
    exchange: &mut Exchange,
    row: &Row,
    side: Side,
    path: String,
    arrow_head: Option<ArrowHead>,
) {
    let Row {
        gift,
        kind,
        doubtful,
        ..
    } = *row;
    exchange.flows.push(Flow {
        gift,
        side,
        kind,
        doubtful,
        path,
        arrow_head,
    });
}

/// Adds a gift: its plate and text in the box `row`, from `x` on, the text `width` wide.
pub(super) fn add_gift(exchange: &mut Exchange, gift: Key<Gift>, row: Rect, x: i32, width: i32) {
    let y = row.y + row.height / 2;
    let plate = Rect {
        x,
        y: y - 22,
        width: 36,
        height: 45,
    };
    let lines = exchange.title_lines;
    let text = Rect {
        x: x + 50,
        y: row.y + 2,
        width,
        height: row.height - 4,
    };
    let title_y = y - 2 - (lines - 1) * 10;
    let date_y = y + 16 + (lines - 1) * 10;
    exchange.gifts.push(ExchangeGift {
        gift,
        y,
        row,
        plate,
        text,
        title_y,
        date_y,
    });
}

/// Adds the party of `rows` at `side`, the baseline of its name at `name_y`.
pub(super) fn add_party(
    exchange: &mut Exchange,
    section: &Section,
    rows: &[Row],
    side: Side,
    text: Rect,
    name_y: i32,
) {
    let rightward = rows
        .iter()
        .filter(|row| row.kind == FlowKind::Given)
        .count();
    let leftward = rows.len() - rightward;
    let (person, given, received) = match side {
        Side::Left => (rows[0].left, rightward, leftward),
        Side::Right => (section.right, leftward, rightward),
    };
    // Wide, names are next to the lines; narrow, at the edges.
    let by_lines = exchange.form == ExchangeForm::Wide;
    let align = if by_lines == (side == Side::Left) {
        Align::End
    } else {
        Align::Start
    };
    let role_y = (text.height > 28).then_some(name_y + 19);
    exchange.parties.push(ExchangeParty {
        person,
        side,
        main: section.main,
        text,
        align,
        name_y,
        role_y,
        bar: None,
        given,
        received,
    });
}
