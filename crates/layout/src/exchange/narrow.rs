//! The exchange in one column: left-hand parties as headings, and a bar at the right.
//!
//! This module never reads the catalogue: `sequence` has decided what is drawn in which order.

use super::drawing::{Column, Exchange, ExchangeHead, FlowKind};
use super::placement::{
    FRAME_MARGIN, add_flow, add_frames, add_gift, add_party, by_left_party, row_height, stack_rows,
};
use super::sequence::Section;
use crate::geometry::{Align, Rect, Rule, Side};
use crate::path::{ArrowHead, PathBuilder};

/// The height of a left-hand party's line, with the space before it.
const HEADING: i32 = 36;

/// Lays out all sections.
pub(super) fn lay_out(exchange: &mut Exchange, sections: &[Section]) {
    let width = exchange.width;
    let text = width - 116;
    let row_height = row_height(exchange, text) + 2;
    let mut y = 0;
    for section in sections {
        let right = add_head(exchange, section, y);
        y += 50;
        let middles = stack_rows(&mut y, row_height, HEADING, &section.rows);
        add_frames(exchange, &section.rows, &middles, row_height, 2, width - 58);
        for (rows, middles) in by_left_party(&section.rows, &middles) {
            let first = middles[0] - row_height / 2;
            // The heading of a frame's first gift is above the frame.
            let framed = exchange.frames.iter().any(|frame| frame.y == first - 2);
            let top = first - HEADING + 4 - if framed { FRAME_MARGIN } else { 0 };
            let text_box = Rect {
                x: 0,
                y: top,
                width: width - 16,
                height: 28,
            };
            add_party(exchange, section, rows, Side::Left, text_box, top + 20);
            for (row, y) in rows.iter().zip(middles) {
                let row_box = Rect {
                    x: 0,
                    y: y - row_height / 2,
                    width: width - 56,
                    height: row_height,
                };
                add_gift(exchange, row.gift, row_box, 12, text);
                let (start, end, x, towards) = match row.kind {
                    FlowKind::Given => (width - 50, width - 14, width - 7, Side::Right),
                    FlowKind::Returned => (width - 44, width - 6, width - 50, Side::Left),
                };
                let path = PathBuilder::start(start, *y).push("H", &[end]).finish();
                let arrow_head = ArrowHead { x, y: *y, towards };
                add_flow(exchange, row, Side::Right, path, Some(arrow_head));
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

/// Adds a section's heading and its right-hand party, and returns the party's position.
fn add_head(exchange: &mut Exchange, section: &Section, y: i32) -> usize {
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
    let text_box = Rect {
        x: half,
        width: width - half,
        ..text
    };
    add_party(
        exchange,
        section,
        &section.rows,
        Side::Right,
        text_box,
        y + 16,
    );
    exchange.rules.push(Rule {
        x: 0,
        y: y + 48,
        width,
    });
    exchange.parties.len() - 1
}
