//! The exchange in one column: left-hand parties as headings, and a rail at the right.
//!
//! Never reads the catalogue: what to draw and in which order is settled before.

use super::draw::{FRAME, flow, frames, party, pitch, place, runs, stack};
use super::sequence::Section;
use super::{Column, Exchange, ExchangeHead, FlowKind};
use crate::shape::{Align, Pen, Rect, Rule, Side, Tip};

/// The height of a left-hand party's line and the space before it.
const HEADING: i32 = 36;

/// Draws all of it.
pub(super) fn draw(exchange: &mut Exchange, sections: &[Section]) {
    let width = exchange.width;
    let text = width - 116;
    let pitch = pitch(exchange, text) + 2;
    let mut y = 0;
    for section in sections {
        let right = head(exchange, section, y);
        y += 50;
        let middles = stack(&mut y, pitch, HEADING, &section.rows);
        frames(exchange, &section.rows, &middles, pitch, 2, width - 58);
        for (rows, middles) in runs(&section.rows, &middles) {
            let first = middles[0] - pitch / 2;
            // The heading of a frame's first gift stands above the frame.
            let framed = exchange.frames.iter().any(|frame| frame.y == first - 2);
            let top = first - HEADING + 4 - if framed { FRAME } else { 0 };
            let room = Rect {
                x: 0,
                y: top,
                width: width - 16,
                height: 28,
            };
            party(exchange, section, rows, Side::Left, room, top + 20);
            for (row, y) in rows.iter().zip(middles) {
                let room = Rect {
                    x: 0,
                    y: y - pitch / 2,
                    width: width - 56,
                    height: pitch,
                };
                place(exchange, row.gift, room, 12, text);
                let (start, end, x, towards) = match row.kind {
                    FlowKind::Given => (width - 50, width - 14, width - 7, Side::Right),
                    FlowKind::Returned => (width - 44, width - 6, width - 50, Side::Left),
                };
                let path = Pen::at(start, *y).to("H", &[end]).done("");
                let tip = Tip { x, y: *y, towards };
                flow(exchange, row, Side::Right, path, Some(tip));
            }
        }
        let top = middles.first().map_or(y, |middle| middle - 16);
        let end = middles.last().map_or(y, |middle| middle + 16);
        exchange.parties[right].bar = Some(Rect {
            x: width - 4,
            y: top,
            width: 4,
            height: end - top,
        });
        y += 24;
    }
    exchange.height = y - 16;
}

/// A section's head and its right-hand party, whose place in the list it gives back.
fn head(exchange: &mut Exchange, section: &Section, y: i32) -> usize {
    let width = exchange.width;
    let half = width * 2 / 5;
    let text = Rect {
        x: 0,
        y,
        width: half - 8,
        height: 44,
    };
    exchange.heads.push(ExchangeHead {
        column: Column::Left,
        main: section.main,
        text,
        align: Align::Start,
    });
    let room = Rect {
        x: half,
        width: width - half,
        ..text
    };
    party(exchange, section, &section.rows, Side::Right, room, y + 16);
    exchange.rules.push(Rule {
        x: 0,
        y: y + 48,
        width,
    });
    exchange.parties.len() - 1
}
