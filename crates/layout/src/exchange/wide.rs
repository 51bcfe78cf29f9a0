//! The exchange in three columns: parties, gifts, parties.
//!
//! Never reads the catalogue: what to draw and in which order is settled before.

use super::draw::{flow, frames, middle, party, pitch, place, ports, runs, stack};
use super::sequence::Section;
use super::{Column, Exchange, ExchangeHead, FlowKind};
use crate::shape::{Align, Pen, Rect, Rule, Side, Tip};

/// From this width on columns grow no more, only the curves between them.
const FULL: i32 = 1344;

/// Where the columns stand and how high a row is.
struct Columns {
    width: i32,
    /// The right edge of the left-hand parties' names.
    left: i32,
    gifts: i32,
    gifts_end: i32,
    bar: i32,
    text: i32,
    pitch: i32,
}

/// Draws all of it.
pub(super) fn draw(exchange: &mut Exchange, sections: &[Section]) {
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
        let middles = stack(&mut y, columns.pitch, 0, &section.rows);
        rightward(exchange, &columns, section, &middles);
        leftward(exchange, &columns, section, &middles);
    }
    exchange.height = y + 8;
}

fn columns(exchange: &mut Exchange) -> Columns {
    let width = exchange.width;
    let grown = |narrow: i32, full: i32| {
        narrow + (full - narrow) * (width.min(FULL) - super::WIDE) / (FULL - super::WIDE)
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
        pitch: pitch(exchange, text),
    }
}

/// The gifts, the right-hand party, and the lines between.
fn rightward(exchange: &mut Exchange, columns: &Columns, section: &Section, middles: &[i32]) {
    let &Columns {
        width,
        gifts,
        gifts_end,
        bar,
        pitch,
        ..
    } = columns;
    let (x, across) = (gifts - 10, gifts_end - gifts + 10);
    frames(exchange, &section.rows, middles, pitch, x, across);
    let y = middle(middles);
    let ports = ports(y, section.rows.len());
    for ((row, y), port) in section.rows.iter().zip(middles).zip(&ports) {
        let room = Rect {
            x,
            y: y - pitch / 2,
            width: across,
            height: pitch,
        };
        place(exchange, row.gift, room, gifts, columns.text);
        let tip = (row.kind == FlowKind::Given).then_some(Tip {
            x: bar - 2,
            y: *port,
            towards: Side::Right,
        });
        // An arrow's line ends at its head.
        let end = if tip.is_some() { bar - 8 } else { bar - 1 };
        let path = curve((gifts_end, *y), (end, *port));
        flow(exchange, row, Side::Right, path, tip);
    }
    let room = Rect {
        x: bar + 18,
        y: y - 24,
        width: width - bar - 18,
        height: 48,
    };
    let name_y = y - 2;
    party(exchange, section, &section.rows, Side::Right, room, name_y);
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
        left, gifts, pitch, ..
    } = columns;
    for (rows, middles) in runs(&section.rows, middles) {
        let y = middle(middles);
        let room = Rect {
            x: 0,
            y: y - pitch / 2 + 2,
            width: left,
            height: pitch - 4,
        };
        party(exchange, section, rows, Side::Left, room, y - 2);
        for ((row, gift), port) in rows.iter().zip(middles).zip(ports(y, rows.len())) {
            let tip = (row.kind == FlowKind::Returned).then_some(Tip {
                x: left + 14,
                y: port,
                towards: Side::Left,
            });
            let start = left + if tip.is_some() { 22 } else { 14 };
            let path = curve((start, port), (gifts - 10, *gift));
            flow(exchange, row, Side::Left, path, tip);
        }
    }
}

fn curve(from: (i32, i32), to: (i32, i32)) -> String {
    let pen = Pen::at(from.0, from.1);
    if from.1 == to.1 {
        return pen.to("H", &[to.0]).done("");
    }
    let bend = i32::midpoint(from.0, to.0);
    pen.to("C", &[bend, from.1, bend, to.1, to.0, to.1])
        .done("")
}
