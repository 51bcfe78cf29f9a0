//! The stemma as an indented list.
//!
//! One source a row, each beneath the nearest that it rests on and reports before articles;
//! what else it rests on is joined by brackets at the right. Never fails for want of room.

use super::lineage::{Lineage, Link};
use super::{Stemma, StemmaEdge, StemmaForm, StemmaNode, Tier, Witness};
use crate::shape::{Align, Pen, Rect, number};
use vitrine_catalogue::order::sort_by_key;

/// The height of a row.
const ROW: i32 = 56;
/// Between brackets.
const LANE: i32 = 8;
/// More brackets than this share their lanes.
const LANES: usize = 6;

/// Draws `lineage` into `stemma`.
pub(super) fn draw(stemma: &mut Stemma, lineage: &Lineage) {
    let rows = rows(lineage);
    let (trunk, brackets): (Vec<Link>, Vec<Link>) = lineage
        .links
        .iter()
        .partition(|link| nearest(lineage, link.made) == Some(link.behind));
    let lanes = number(brackets.len().min(LANES));
    let deepest = number(rows.iter().map(|(_, depth)| *depth).max().unwrap_or(0));
    let end = stemma.width - lanes * LANE - if lanes > 0 { 4 } else { 0 };
    let step = ((end - 46 - 110) / deepest.max(1)).clamp(0, 26);
    let mut place = vec![(0, 0); lineage.members.len()];
    for (i, (member, depth)) in rows.iter().enumerate() {
        let (x, y) = (18 + number(*depth) * step, number(i) * ROW + ROW / 2);
        place[*member] = (x, y);
        let member = &lineage.members[*member];
        stemma.nodes.push(StemmaNode {
            source: member.source,
            letter: member.letter,
            tier: member.tier,
            witness: member.witness,
            x,
            y,
            radius: radius(member.tier),
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
        behind: lineage.members[link.behind].source,
        made: lineage.members[link.made].source,
        named: link.named,
        path,
    };
    for link in &trunk {
        let (from, to) = (place[link.behind], place[link.made]);
        let start = from.1 + radius(lineage.members[link.behind].tier);
        let reach = to.0 - radius(lineage.members[link.made].tier);
        let path = Pen::at(from.0, start)
            .to("V", &[to.1])
            .to("H", &[reach.max(from.0)])
            .done("");
        stemma.edges.push(edge(link, path));
    }
    for (i, link) in brackets.iter().enumerate() {
        let (from, to) = (place[link.behind].1, place[link.made].1);
        let lane = end + 4 + number(i % LANES) * LANE + LANE / 2;
        let path = Pen::at(end, from)
            .to("H", &[lane])
            .to("V", &[to])
            .to("H", &[end])
            .done("");
        stemma.edges.push(edge(link, path));
    }
    stemma.form = StemmaForm::List;
    stemma.height = number(rows.len()) * ROW;
}

/// The radius of a tier's mark.
pub(super) fn radius(tier: Tier) -> i32 {
    match tier {
        Tier::Root => 9,
        Tier::Report => 7,
        Tier::Article => 15,
    }
}

/// The one of its sources beneath which a member stands.
fn nearest(lineage: &Lineage, made: usize) -> Option<usize> {
    let links = lineage.links.iter().filter(|link| link.made == made);
    links
        .map(|link| link.behind)
        .min_by_key(|behind| (lineage.members[*behind].height, *behind))
}

/// Every member once, with its depth, from the top.
fn rows(lineage: &Lineage) -> Vec<(usize, usize)> {
    let members = &lineage.members;
    let mut beneath = vec![Vec::new(); members.len()];
    let mut tops = Vec::new();
    for i in 0..members.len() {
        match nearest(lineage, i) {
            Some(behind) => beneath[behind].push(i),
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
    // The last in is drawn first.
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
