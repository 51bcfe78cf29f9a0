//! What the two forms of the exchange have in common.
//!
//! Never reads the catalogue: what to draw and in which order is settled before.

use super::sequence::{Row, Section};
use super::{Exchange, ExchangeForm, ExchangeGift, ExchangeParty, Flow, FlowKind};
use crate::shape::{Align, Rect, Side, Tip, number};
use vitrine_catalogue::{Gift, Key};

/// Between lines at a bar.
const PORT: i32 = 14;
/// More space before and after gifts in a frame.
pub(super) const FRAME: i32 = 12;
/// A title narrower than this gets two lines.
const ONE_LINE: i32 = 210;

/// The height of a row whose text is this wide.
pub(super) fn pitch(exchange: &mut Exchange, text: i32) -> i32 {
    exchange.title_lines = if text < ONE_LINE { 2 } else { 1 };
    32 + 20 * exchange.title_lines
}

/// The middles of `rows` from `y` on, which moves below the last; `heading` pixels before each
/// left-hand party.
pub(super) fn stack(y: &mut i32, pitch: i32, heading: i32, rows: &[Row]) -> Vec<i32> {
    let mut middles = Vec::with_capacity(rows.len());
    for (i, row) in rows.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| &rows[i]);
        if before.is_none_or(|before| before.left != row.left) {
            *y += heading;
        }
        let framed = |other: Option<&Row>| other.is_some_and(|other| other.unit == row.unit);
        let next = rows.get(i + 1);
        if framed(next) && !framed(before) {
            *y += FRAME;
        }
        middles.push(*y + pitch / 2);
        *y += pitch;
        if framed(before) && !framed(next) {
            *y += FRAME;
        }
    }
    middles
}

/// A frame around each run of rows of one exchange.
pub(super) fn frames(
    exchange: &mut Exchange,
    rows: &[Row],
    middles: &[i32],
    pitch: i32,
    x: i32,
    width: i32,
) {
    let mut first = 0;
    for unit in rows.chunk_by(|a, b| a.unit == b.unit) {
        let last = first + unit.len() - 1;
        if unit.len() > 1 {
            let y = middles[first] - pitch / 2 - 2;
            let height = middles[last] + pitch / 2 + 2 - y;
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

/// `rows` cut where the left-hand party changes, with their middles.
pub(super) fn runs<'a>(
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

pub(super) fn middle(middles: &[i32]) -> i32 {
    let first = middles.first().copied().unwrap_or(0);
    i32::midpoint(first, middles.last().copied().unwrap_or(first))
}

/// Where `count` lines meet a party in the middle of whose lines is `y`.
pub(super) fn ports(y: i32, count: usize) -> Vec<i32> {
    let top = y - (number(count) - 1) * PORT / 2;
    (0..count).map(|i| top + number(i) * PORT).collect()
}

pub(super) fn flow(exchange: &mut Exchange, row: &Row, side: Side, path: String, tip: Option<Tip>) {
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
        tip,
    });
}

pub(super) fn place(exchange: &mut Exchange, gift: Key<Gift>, row: Rect, x: i32, width: i32) {
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

/// The party of `rows` at `side`, its name on the line `name_y`.
pub(super) fn party(
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
    // Wide, names stand by the lines; narrow, at the edges.
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
