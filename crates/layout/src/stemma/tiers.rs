//! The stemma in tiers, from the roots at the top to the articles at the foot.
//!
//! After K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical
//! System Structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981): layers by
//! the longest path, dummy nodes where an edge crosses a layer, and each layer ordered by the
//! barycentres of its neighbours. This module never crowds labels: without room it gives up.

use super::drawing::{Stemma, StemmaEdge, StemmaForm, StemmaHead, StemmaNode};
use super::layers::{Item, items, layers_of, reduce_crossings};
use super::lineage::{Lineage, Link};
use super::tally::Tier;
use crate::geometry::{Align, Rect, factor};
use crate::path::PathBuilder;

/// The least width of a label's slot.
const MIN_SLOT: i32 = 110;
/// The greatest useful width of a slot.
const MAX_SLOT: i32 = 240;

/// The measures of a layer.
#[derive(Clone, Copy)]
struct Layer {
    y: i32,
    /// By how much every second member is lower; 0 when all are on one line.
    lower: i32,
    /// The width of a label.
    label: i32,
}

/// Lays out `lineage` in `stemma`; false, and `stemma` is unchanged, when there is no room.
pub(super) fn lay_out(stemma: &mut Stemma, lineage: &Lineage) -> bool {
    let margin = if stemma.width >= 1100 { 232 } else { 0 };
    let width = stemma.width - margin;
    let (mut items, ways) = items(lineage);
    let mut layers = layers_of(lineage, &items);
    reduce_crossings(&items, &mut layers);
    let Some(measures) = place(lineage, &mut items, &layers, width) else {
        return false;
    };

    let mut spots = vec![(0, 0); lineage.members.len()];
    for (layer, measure) in layers.iter().zip(&measures).rev() {
        let members = layer
            .iter()
            .filter_map(|i| Some((items[*i].member?, items[*i].x)));
        for (place, (member, x)) in members.enumerate() {
            let y = measure.y + if place % 2 == 1 { measure.lower } else { 0 };
            let x = margin + x;
            spots[member] = (x, y);
            let member = &lineage.members[member];
            let radius = member.tier.radius();
            let top = if member.tier == Tier::Root {
                y - radius - 50
            } else {
                y + radius + 6
            };
            let label = Rect {
                x: x - measure.label / 2,
                y: top,
                width: measure.label,
                height: 44,
            };
            stemma.nodes.push(StemmaNode {
                source: member.source,
                letter: member.letter,
                tier: member.tier,
                witness: member.witness,
                x,
                y,
                radius,
                label,
                align: Align::Middle,
            });
        }
    }
    for (link, way) in lineage.links.iter().zip(&ways) {
        let through = way
            .iter()
            .map(|i| (margin + items[*i].x, measures[items[*i].layer]));
        stemma.edges.push(StemmaEdge {
            origin: lineage.members[link.origin].source,
            derived: lineage.members[link.derived].source,
            named: link.named,
            path: line(lineage, *link, &spots, through),
        });
    }
    if margin > 0 {
        add_heads(stemma, margin);
    }
    let foot = measures
        .first()
        .map_or(0, |measure| measure.y + measure.lower);
    stemma.height = foot + 76;
    stemma.form = StemmaForm::Tiers;
    true
}

/// Places the items, and returns the measures of the layers. None when labels would have no room
/// even on two lines.
fn place(
    lineage: &Lineage,
    items: &mut [Item],
    layers: &[Vec<usize>],
    width: i32,
) -> Option<Vec<Layer>> {
    let mut measures = Vec::with_capacity(layers.len());
    for layer in layers {
        // A dummy node takes a quarter of a member's slot.
        let lines = factor(layer.iter().filter(|i| items[**i].member.is_none()).count());
        let units = 4 * (factor(layer.len()) - lines) + lines;
        let slot = width * 4 / units.max(1);
        let (slot, lower, label) = if slot >= MIN_SLOT {
            (slot, 0, slot)
        } else {
            let slot = width * 4 / (units + 4);
            (slot, 72, 2 * slot)
        };
        if label < MIN_SLOT {
            return None;
        }
        let label = label.min(MAX_SLOT) - 8;
        let foot = measures.is_empty();
        let inset = if lower > 0 { slot / 2 } else { 0 };
        let slot = if foot { slot } else { slot.min(MAX_SLOT) };
        let reach: Vec<i32> = layer
            .iter()
            .map(|i| {
                if items[*i].member.is_some() {
                    slot / 2
                } else {
                    slot / 8
                }
            })
            .collect();
        let mut even = inset;
        let mut wishes = Vec::with_capacity(layer.len());
        for (i, reach) in layer.iter().zip(&reach) {
            let item = &items[*i];
            let near = factor(item.beneath.len());
            let sum: i32 = item.beneath.iter().map(|j| items[*j].x).sum();
            let loose = item.beneath.is_empty() && !foot;
            wishes.push(if near > 0 && !foot {
                sum / near
            } else if loose {
                width
            } else {
                even + reach
            });
            even += 2 * reach;
        }
        let (from, to) = (inset, width - inset);
        for (i, x) in layer.iter().zip(spread(&wishes, &reach, from, to)) {
            items[*i].x = x;
        }
        measures.push(Layer { y: 0, lower, label });
    }
    let mut y = 0;
    for (i, (layer, measure)) in layers.iter().zip(&mut measures).enumerate().rev() {
        let rooted = layer.iter().any(|i| {
            items[*i]
                .member
                .is_some_and(|m| lineage.members[m].tier == Tier::Root)
        });
        let mark = if i == 0 { 16 } else { 8 };
        y += mark + if rooted { 54 } else { 0 };
        measure.y = y;
        y += measure.lower + if rooted { 70 } else { 136 };
    }
    Some(measures)
}

/// Positions as near to `wishes` as possible, in their order, each at least its `reach` plus its
/// neighbour's apart, within `from` and `to`.
fn spread(wishes: &[i32], reach: &[i32], from: i32, to: i32) -> Vec<i32> {
    let push_right = |places: &mut [i32]| {
        let mut free = from;
        for (place, reach) in places.iter_mut().zip(reach) {
            *place = (*place).max(free + reach);
            free = *place + reach;
        }
    };
    let push_left = |places: &mut [i32]| {
        let mut free = to;
        for (place, reach) in places.iter_mut().zip(reach).rev() {
            *place = (*place).min(free - reach);
            free = *place - reach;
        }
    };
    let (mut first, mut second) = (wishes.to_vec(), wishes.to_vec());
    push_right(&mut first);
    push_left(&mut first);
    push_left(&mut second);
    push_right(&mut second);
    // Both keep the distances, hence so does their mean.
    first
        .into_iter()
        .zip(second)
        .map(|(a, b)| (a + b).div_euclid(2))
        .collect()
}

/// The line of `link`, clear of the labels in the layers that it crosses.
fn line(
    lineage: &Lineage,
    link: Link,
    spots: &[(i32, i32)],
    through: impl Iterator<Item = (i32, Layer)>,
) -> String {
    let (from, to) = (spots[link.origin], spots[link.derived]);
    let (origin, derived) = (
        &lineage.members[link.origin],
        &lineage.members[link.derived],
    );
    let (above, below) = (derived.tier.radius() + 2, origin.tier.radius() + 2);
    if origin.height <= derived.height {
        // An article made from an article, or a report from an article: an arc above both.
        let bow = from.1.min(to.1) - 64;
        return PathBuilder::start(from.0, from.1 - below)
            .push("C", &[from.0, bow, to.0, bow, to.0, to.1 - above])
            .finish();
    }
    let start = from.1 + below + if origin.tier == Tier::Root { 0 } else { 50 };
    let mut pen = PathBuilder::start(from.0, start);
    for (x, layer) in through {
        pen = pen
            .push("L", &[x, layer.y - 10])
            .push("V", &[layer.y + layer.lower + 60]);
    }
    pen.push("L", &[to.0, to.1 - above]).finish()
}

/// Adds the headings at the left of the tiers.
fn add_heads(stemma: &mut Stemma, margin: i32) {
    for tier in [Tier::Root, Tier::Report, Tier::Article] {
        let rows = || {
            stemma
                .nodes
                .iter()
                .filter(|node| node.tier == tier)
                .map(|node| node.y)
        };
        // Reports may be in several layers; their heading is beside the one above the articles.
        let y = if tier == Tier::Report {
            rows().max()
        } else {
            rows().min()
        };
        if let Some(y) = y {
            let text = Rect {
                x: 0,
                y: (y - 30).max(0),
                width: margin - 24,
                height: 72,
            };
            stemma.heads.push(StemmaHead { tier, text });
        }
    }
}
