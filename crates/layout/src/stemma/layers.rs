//! The layers of the stemma and the order of the items in each, with few crossings of edges.
//!
//! The first steps of Sugiyama's method (see `tiers`): dummy nodes where an edge crosses a layer,
//! then barycentre ordering. This module knows nothing of pixels.

use vitrine_catalogue::order::{sort, sort_by_key};

use super::lineage::Lineage;
use super::tally::Witness;

/// How often the layers are reordered.
const SWEEPS: usize = 8;

/// A member, or a dummy node where an edge crosses a layer.
pub(super) struct Item {
    /// The position of the member; none for a dummy node.
    pub member: Option<usize>,
    pub layer: usize,
    /// Neighbours in the layer above.
    pub above: Vec<usize>,
    /// Neighbours in the layer beneath.
    pub beneath: Vec<usize>,
    /// Whether a line that leads on from it is of a text that names its source.
    pub named: bool,
    /// The column of its middle, once it is placed.
    pub x: i32,
}

/// One item for each member, in their order, then the dummy nodes; and for each link the items that
/// its line leads to, from the top.
pub(super) fn items(lineage: &Lineage) -> (Vec<Item>, Vec<Vec<usize>>) {
    let blank = |member, layer| Item {
        member,
        layer,
        above: vec![],
        beneath: vec![],
        named: false,
        x: 0,
    };
    let members = lineage.members.iter().enumerate();
    let mut items: Vec<Item> = members
        .map(|(i, member)| blank(Some(i), member.height))
        .collect();
    let mut ways = Vec::with_capacity(lineage.links.len());
    for link in &lineage.links {
        // What a report made from an article rests on is beneath it.
        let (top, foot) = if items[link.origin].layer < items[link.derived].layer {
            (link.derived, link.origin)
        } else {
            (link.origin, link.derived)
        };
        let mut way = vec![top];
        for layer in (items[foot].layer + 1..items[top].layer).rev() {
            way.push(items.len());
            items.push(blank(None, layer));
        }
        way.push(foot);
        if items[top].layer > items[foot].layer {
            for ends in way.windows(2) {
                items[ends[0]].beneath.push(ends[1]);
                items[ends[0]].named |= link.named;
                items[ends[1]].above.push(ends[0]);
            }
        }
        ways.push(way);
    }
    (items, ways)
}

/// The layers from the foot, as positions of items, each with silent articles and outside witnesses
/// at the end.
pub(super) fn layers_of(lineage: &Lineage, items: &[Item]) -> Vec<Vec<usize>> {
    let count = items.iter().map(|item| item.layer + 1).max().unwrap_or(0);
    let mut layers = vec![Vec::new(); count];
    for (i, item) in items.iter().enumerate() {
        layers[item.layer].push(i);
    }
    for layer in &mut layers {
        sort_by_key(layer, |i| {
            items[*i]
                .member
                .map(|m| lineage.members[m].witness)
                .is_some_and(is_last)
        });
    }
    layers
}

/// Whether a witness is at the end of its layer.
fn is_last(witness: Witness) -> bool {
    matches!(witness, Witness::Silent | Witness::Outside)
}

/// Orders layers by the barycentres of their neighbours, down and up alternately, and keeps the
/// order with the fewest crossings.
pub(super) fn reduce_crossings(items: &[Item], layers: &mut Vec<Vec<usize>>) {
    let mut at = vec![0_usize; items.len()];
    let settle = |layers: &[Vec<usize>], at: &mut [usize]| {
        for layer in layers {
            for (position, i) in layer.iter().enumerate() {
                at[*i] = position;
            }
        }
    };
    settle(layers, &mut at);
    let mut best = (crossings(items, layers, &at), layers.clone());
    for sweep in 0..SWEEPS {
        let upward = sweep % 2 == 0;
        for step in 0..layers.len() {
            let which = if upward {
                step
            } else {
                layers.len() - 1 - step
            };
            let layer = &mut layers[which];
            sort(layer, |a, b| {
                let (a, b) = (
                    barycentre(items, &at, *a, upward),
                    barycentre(items, &at, *b, upward),
                );
                a.0.cmp(&b.0).then_with(|| (a.1 * b.2).cmp(&(b.1 * a.2)))
            });
            for (position, i) in layer.iter().enumerate() {
                at[*i] = position;
            }
        }
        let found = crossings(items, layers, &at);
        if found < best.0 {
            best = (found, layers.clone());
        }
    }
    *layers = best.1;
}

/// Whether an item has no neighbours at all, and its barycentre as a fraction: the sum and the
/// number of its neighbours' positions.
fn barycentre(items: &[Item], at: &[usize], i: usize, upward: bool) -> (bool, usize, usize) {
    let item = &items[i];
    let near = if upward { &item.beneath } else { &item.above };
    if near.is_empty() {
        let loose = item.above.is_empty() && item.beneath.is_empty();
        return (loose, at[i], 1);
    }
    (false, near.iter().map(|j| at[*j]).sum(), near.len())
}

/// How many pairs of edges cross.
fn crossings(items: &[Item], layers: &[Vec<usize>], at: &[usize]) -> usize {
    let mut count = 0;
    for layer in layers {
        let pairs: Vec<(usize, usize)> = layer
            .iter()
            .flat_map(|i| items[*i].beneath.iter().map(|j| (at[*i], at[*j])))
            .collect();
        for (k, a) in pairs.iter().enumerate() {
            count += pairs[k + 1..]
                .iter()
                .filter(|b| (a.0 < b.0 && a.1 > b.1) || (a.0 > b.0 && a.1 < b.1))
                .count();
        }
    }
    count
}
