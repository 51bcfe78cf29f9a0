//! The stemma in tiers, from the roots at the top to the articles at the foot.
//!
//! After K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical
//! System Structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981): layers by
//! the longest path, dummy nodes where an edge crosses a layer, and each layer ordered by the
//! barycentres of its neighbours. This module never gives two items the same column.

use super::drawing::{
    Stemma, StemmaCell, StemmaContent, StemmaEdge, StemmaLayer, StemmaLine, StemmaNode,
};
use super::layers::{Item, items, layers_of, reduce_crossings};
use super::lineage::Lineage;
use super::tally::Tier;
use crate::geometry::factor;
use crate::path::PathBuilder;

/// Half the columns of a member, and of a dummy node, in a full layer.
const MEMBER_REACH: i32 = 4;
const LINE_REACH: i32 = 1;
/// The most columns of a member, where a layer has room, in halves.
const MAX_REACH: i32 = 2 * MEMBER_REACH;
/// The height of the space between two layers.
const GAP: i32 = 10;

/// Lays out `lineage`.
pub(super) fn lay_out(lineage: &Lineage) -> Stemma {
    let (mut items, ways) = items(lineage);
    let mut layers = layers_of(lineage, &items);
    reduce_crossings(&items, &mut layers);
    let columns = layers
        .iter()
        .map(|layer| 2 * units(&items, layer, MEMBER_REACH));
    let columns = columns.max().unwrap_or(0);
    let mut drawn: Vec<StemmaLayer> = Vec::with_capacity(layers.len());
    for (height, layer) in layers.iter().enumerate() {
        let reach = place(&mut items, layer, columns, height == 0);
        drawn.push(StemmaLayer {
            lines: Vec::new(),
            head: None,
            cells: cells(lineage, &items, layer, reach),
        });
    }
    let mut edges = Vec::with_capacity(lineage.links.len());
    for (link, way) in lineage.links.iter().zip(&ways) {
        edges.push(StemmaEdge {
            origin: lineage.members[link.origin].source,
            derived: lineage.members[link.derived].source,
            named: link.named,
        });
        for ends in way.windows(2) {
            let (upper, lower) = (&items[ends[0]], &items[ends[1]]);
            let (from, to) = (upper.x, lower.x);
            let path = if upper.layer == lower.layer {
                // An article made from an article: an arc above both.
                PathBuilder::start(from, GAP).push("C", &[from, 1, to, 1, to, GAP])
            } else {
                PathBuilder::start(from, 0).push("L", &[to, GAP])
            };
            drawn[lower.layer].lines.push(StemmaLine {
                named: link.named,
                path: path.finish(),
            });
        }
    }
    // Reports may be in several layers; their heading is beside the one above the articles.
    for tier in [Tier::Root, Tier::Report, Tier::Article] {
        let layer = layers.iter().position(|layer| {
            let mut members = layer.iter().filter_map(|i| items[*i].member);
            members.any(|member| lineage.members[member].tier == tier)
        });
        if let Some(layer) = layer {
            drawn[layer].head = Some(tier);
        }
    }
    drawn.reverse();
    Stemma {
        columns: usize::try_from(columns).unwrap_or_default(),
        layers: drawn,
        edges,
        tally: lineage.tally(),
    }
}

/// Half the columns that a layer needs if each member has `reach`.
fn units(items: &[Item], layer: &[usize], reach: i32) -> i32 {
    let lines = layer.iter().filter(|i| items[**i].member.is_none()).count();
    reach * (factor(layer.len()) - factor(lines)) + LINE_REACH * factor(lines)
}

/// Places the items of a layer among `columns`, and returns the reach of its members.
fn place(items: &mut [Item], layer: &[usize], columns: i32, is_foot: bool) -> i32 {
    let fits = |reach: &i32| 2 * units(items, layer, *reach) <= columns;
    let reach = (MEMBER_REACH..=MAX_REACH).rev().find(fits);
    let reach = reach.unwrap_or(MEMBER_REACH);
    let reaches: Vec<i32> = layer
        .iter()
        .map(|i| items[*i].member.map_or(LINE_REACH, |_| reach))
        .collect();
    let count = factor(layer.len());
    let wishes: Vec<i32> = layer
        .iter()
        .zip(0..)
        .map(|(i, position)| {
            let beneath = &items[*i].beneath;
            let sum: i32 = beneath.iter().map(|j| items[*j].x).sum();
            if is_foot {
                (2 * position + 1) * columns / (2 * count)
            } else if beneath.is_empty() {
                columns
            } else {
                sum / factor(beneath.len())
            }
        })
        .collect();
    for (i, x) in layer.iter().zip(spread(&wishes, &reaches, columns)) {
        items[*i].x = x;
    }
    reach
}

/// Positions as near to `wishes` as possible, in their order, each at least its `reach` plus its
/// neighbour's apart, within 0 and `to`.
fn spread(wishes: &[i32], reach: &[i32], to: i32) -> Vec<i32> {
    let push_right = |places: &mut [i32]| {
        let mut free = 0;
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

/// The items of a layer that are placed, from the left.
fn cells(lineage: &Lineage, items: &[Item], layer: &[usize], reach: i32) -> Vec<StemmaCell> {
    let cell = |i: &usize| {
        let item = &items[*i];
        let (reach, content) = match item.member {
            None => (LINE_REACH, StemmaContent::Line { named: item.named }),
            Some(member) => {
                let member = &lineage.members[member];
                let node = StemmaNode {
                    source: member.source,
                    letter: member.letter,
                    tier: member.tier,
                    witness: member.witness,
                    beneath: (member.tier != Tier::Root && !item.beneath.is_empty())
                        .then_some(item.named),
                };
                (reach, StemmaContent::Source(node))
            }
        };
        StemmaCell {
            column: usize::try_from(item.x - reach).unwrap_or_default(),
            span: usize::try_from(2 * reach).unwrap_or_default(),
            content,
        }
    };
    layer.iter().map(cell).collect()
}
