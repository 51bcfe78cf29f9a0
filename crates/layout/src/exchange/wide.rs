//! The exchange in three columns: parties, gifts, parties.
//!
//! This module never reads the catalogue: `sequence` has decided what is drawn in which order.

use super::drawing::{Column, Exchange, ExchangeHead, FlowKind};
use super::placement::{
    add_flow, add_frames, add_gift, add_party, by_left_party, centre, ports, row_height, stack_rows,
};
use super::sequence::Section;
use crate::geometry::{Align, Rect, Rule, Side};
use crate::path::{ArrowHead, PathBuilder};

/// From this width on there is room for three columns.
pub(super) const MIN_WIDTH: i32 = 760;
/// From this width on only the curves between the columns grow.
const FULL: i32 = 1344;

/// The measures of the columns and rows.
struct Columns {
    width: i32,
    /// The right edge of the left-hand parties' names.
    left: i32,
    gifts: i32,
    gifts_end: i32,
    bar: i32,
    text: i32,
    row_height: i32,
}

/// Lays out all sections.
pub(super) fn lay_out(exchange: &mut Exchange, sections: &[Section]) {
    let width = exchange.width;
    let columns = columns(exchange);
    let Columns {
        left, gifts, bar, ..
    } = columns;
    for (column, x, width, align) in [
        (Column::Left, 0, left, Align::End),
        (Column::Gifts, gifts, columns.text + 50, Align::Start),
        (Column::Right, bar + 18, width - bar - 18, Align::Start),
    ] {
        exchange.heads.push(ExchangeHead {
            column,
            main: true,
            text: Rect {
                x,
                y: 0,
                width,
                height: 22,
            },
            align,
        });
    }
    exchange.rules.push(Rule { x: 0, y: 28, width });
    let mut y = 34;
    for (i, section) in sections.iter().enumerate() {
        if i == 1 && sections[0].main {
            let y = y + 28;
            exchange.rules.push(Rule { x: 0, y, width });
        }
        y += match i {
            0 => 0,
            1 if sections[0].main => 44,
            _ => 16,
        };
        let middles = stack_rows(&mut y, columns.row_height, 0, &section.rows);
        rightward(exchange, &columns, section, &middles);
        leftward(exchange, &columns, section, &middles);
    }
    exchange.height = y + 8;
}

fn columns(exchange: &mut Exchange) -> Columns {
    let width = exchange.width;
    let grown = |narrow: i32, full: i32| {
        narrow + (full - narrow) * (width.min(FULL) - MIN_WIDTH) / (FULL - MIN_WIDTH)
    };
    let (gifts, gifts_end) = (grown(222, 360), grown(490, 704));
    let text = gifts_end - gifts - 58;
    Columns {
        width,
        left: grown(176, 236),
        gifts,
        gifts_end,
        bar: width - grown(166, 216),
        text,
        row_height: row_height(exchange, text),
    }
}

/// The gifts, the right-hand party, and the lines between.
fn rightward(exchange: &mut Exchange, columns: &Columns, section: &Section, middles: &[i32]) {
    let &Columns {
        width,
        gifts,
        gifts_end,
        bar,
        row_height,
        ..
    } = columns;
    let (x, across) = (gifts - 10, gifts_end - gifts + 10);
    add_frames(exchange, &section.rows, middles, row_height, x, across);
    let y = centre(middles);
    let ports = ports(y, section.rows.len());
    for ((row, y), port) in section.rows.iter().zip(middles).zip(&ports) {
        let row_box = Rect {
            x,
            y: y - row_height / 2,
            width: across,
            height: row_height,
        };
        add_gift(exchange, row.gift, row_box, gifts, columns.text);
        let arrow_head = (row.kind == FlowKind::Given).then_some(ArrowHead {
            x: bar - 2,
            y: *port,
            towards: Side::Right,
        });
        // An arrow's line ends at its head.
        let end = if arrow_head.is_some() {
            bar - 8
        } else {
            bar - 1
        };
        let path = curve((gifts_end, *y), (end, *port));
        add_flow(exchange, row, Side::Right, path, arrow_head);
    }
    let text_box = Rect {
        x: bar + 18,
        y: y - 24,
        width: width - bar - 18,
        height: 48,
    };
    let name_y = y - 2;
    add_party(
        exchange,
        section,
        &section.rows,
        Side::Right,
        text_box,
        name_y,
    );
    let top = ports.first().map_or(y, |port| port - 8);
    let end = ports.last().map_or(y, |port| port + 8);
    if let Some(party) = exchange.parties.last_mut() {
        party.bar = Some(Rect {
            x: bar,
            y: top,
            width: 4,
            height: end - top,
        });
    }
}

/// The left-hand parties and their lines to the gifts.
fn leftward(exchange: &mut Exchange, columns: &Columns, section: &Section, middles: &[i32]) {
    let &Columns {
        left,
        gifts,
        row_height,
        ..
    } = columns;
    for (rows, middles) in by_left_party(&section.rows, middles) {
        let y = centre(middles);
        let text_box = Rect {
            x: 0,
            y: y - row_height / 2 + 2,
            width: left,
            height: row_height - 4,
        };
        add_party(exchange, section, rows, Side::Left, text_box, y - 2);
        for ((row, gift), port) in rows.iter().zip(middles).zip(ports(y, rows.len())) {
            let arrow_head = (row.kind == FlowKind::Returned).then_some(ArrowHead {
                x: left + 14,
                y: port,
                towards: Side::Left,
            });
            let start = left + if arrow_head.is_some() { 22 } else { 14 };
            let path = curve((start, port), (gifts - 10, *gift));
            add_flow(exchange, row, Side::Left, path, arrow_head);
        }
    }
}

fn curve(from: (i32, i32), to: (i32, i32)) -> String {
    let pen = PathBuilder::start(from.0, from.1);
    if from.1 == to.1 {
        return pen.push("H", &[to.0]).finish();
    }
    let bend = i32::midpoint(from.0, to.0);
    pen.push("C", &[bend, from.1, bend, to.1, to.0, to.1])
        .finish()
}
