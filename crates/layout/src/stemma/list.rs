//! The stemma as an indented list.
//!
//! One source in each row, beneath the lowest source that it rests on, reports before articles; its
//! other origins are joined by brackets at the right. This module never fails for lack of room.

use vitrine_catalogue::order::sort_by_key;

use super::drawing::{Stemma, StemmaEdge, StemmaForm, StemmaNode};
use super::lineage::{Lineage, Link};
use super::tally::{Tier, Witness};
use crate::geometry::{Align, Rect, factor};
use crate::path::PathBuilder;

/// The height of a row.
const ROW: i32 = 56;
/// The distance between brackets.
const LANE: i32 = 8;
/// The most lanes; more brackets than this share them.
const MAX_LANES: usize = 6;

/// Lays out `lineage` in `stemma`.
pub(super) fn lay_out(stemma: &mut Stemma, lineage: &Lineage) {
    let rows = rows(lineage);
    let (trunk, brackets): (Vec<Link>, Vec<Link>) = lineage
        .links
        .iter()
        .partition(|link| parent(lineage, link.derived) == Some(link.origin));
    let lanes = factor(brackets.len().min(MAX_LANES));
    let deepest = factor(rows.iter().map(|(_, depth)| *depth).max().unwrap_or(0));
    let end = stemma.width - lanes * LANE - if lanes > 0 { 4 } else { 0 };
    let step = ((end - 46 - 110) / deepest.max(1)).clamp(0, 26);
    let mut place = vec![(0, 0); lineage.members.len()];
    for (i, (member, depth)) in rows.iter().enumerate() {
        let (x, y) = (18 + factor(*depth) * step, factor(i) * ROW + ROW / 2);
        place[*member] = (x, y);
        let member = &lineage.members[*member];
        stemma.nodes.push(StemmaNode {
            source: member.source,
            letter: member.letter,
            tier: member.tier,
            witness: member.witness,
            x,
            y,
            radius: member.tier.radius(),
            label: Rect {
                x: x + 28,
                y: y - 22,
                width: end - x - 28,
                height: 44,
            },
            align: Align::Start,
        });
    }
    let edge = |link: &Link, path| StemmaEdge {
        origin: lineage.members[link.origin].source,
        derived: lineage.members[link.derived].source,
        named: link.named,
        path,
    };
    for link in &trunk {
        let (from, to) = (place[link.origin], place[link.derived]);
        let start = from.1 + lineage.members[link.origin].tier.radius();
        let reach = to.0 - lineage.members[link.derived].tier.radius();
        let path = PathBuilder::start(from.0, start)
            .push("V", &[to.1])
            .push("H", &[reach.max(from.0)])
            .finish();
        stemma.edges.push(edge(link, path));
    }
    for (i, link) in brackets.iter().enumerate() {
        let (from, to) = (place[link.origin].1, place[link.derived].1);
        let lane = end + 4 + factor(i % MAX_LANES) * LANE + LANE / 2;
        let path = PathBuilder::start(end, from)
            .push("H", &[lane])
            .push("V", &[to])
            .push("H", &[end])
            .finish();
        stemma.edges.push(edge(link, path));
    }
    stemma.form = StemmaForm::List;
    stemma.height = factor(rows.len()) * ROW;
}

/// The origin that a member is listed beneath: the one of least height.
fn parent(lineage: &Lineage, derived: usize) -> Option<usize> {
    let links = lineage.links.iter().filter(|link| link.derived == derived);
    links
        .map(|link| link.origin)
        .min_by_key(|origin| (lineage.members[*origin].height, *origin))
}

/// Every member once, with its depth, in depth-first order.
fn rows(lineage: &Lineage) -> Vec<(usize, usize)> {
    let members = &lineage.members;
    let mut beneath = vec![Vec::new(); members.len()];
    let mut tops = Vec::new();
    for i in 0..members.len() {
        match parent(lineage, i) {
            Some(origin) => beneath[origin].push(i),
            None => tops.push(i),
        }
    }
    let place = |i: &usize| {
        let member = &members[*i];
        let loose = match member.witness {
            Witness::Silent => 3,
            Witness::Outside => 1,
            _ if member.tier == Tier::Article => 2,
            _ => 0,
        };
        (loose, *i)
    };
    // A stack: what is pushed last is listed first.
    let mut waiting: Vec<(usize, usize)> = Vec::new();
    sort_by_key(&mut tops, place);
    waiting.extend(tops.into_iter().rev().map(|i| (i, 0)));
    let mut rows = Vec::with_capacity(members.len());
    while let Some((i, depth)) = waiting.pop() {
        rows.push((i, depth));
        let mut next = std::mem::take(&mut beneath[i]);
        sort_by_key(&mut next, place);
        waiting.extend(next.into_iter().rev().map(|i| (i, depth + 1)));
    }
    rows
}
