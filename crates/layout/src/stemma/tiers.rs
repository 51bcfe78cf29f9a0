//! The stemma in tiers, from the roots at the top to the articles at the foot.
//!
//! After K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical
//! System Structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981): layers by
//! the longest way, lines that skip a layer led through it, and each layer ordered by the
//! barycentres of its neighbours. Gives up, never crowds, when labels would have no room.

use super::lineage::{Lineage, Link};
use super::list::radius;
use super::{Stemma, StemmaEdge, StemmaForm, StemmaHead, StemmaNode, Tier, Witness};
use crate::shape::{Align, Pen, Rect, number};
use vitrine_catalogue::order::{sort, sort_by_key};

/// The least room for a label.
const SLOT: i32 = 110;
/// The most that is of use to one.
const ROOM: i32 = 240;
/// How often each layer is ordered anew.
const SWEEPS: usize = 8;

/// A member, or a line that passes through a layer.
struct Item {
    member: Option<usize>,
    layer: usize,
    /// Neighbours in the layer above.
    above: Vec<usize>,
    /// Neighbours in the layer beneath.
    beneath: Vec<usize>,
    x: i32,
}

/// A layer's measures.
#[derive(Clone, Copy)]
struct Layer {
    y: i32,
    /// How far every second member stands lower; 0 when all stand on one line.
    lower: i32,
    /// Room for a label.
    label: i32,
}

/// Draws `lineage` into `stemma`; false, and nothing is drawn, when there is no room.
pub(super) fn draw(stemma: &mut Stemma, lineage: &Lineage) -> bool {
    let margin = if stemma.width >= 1100 { 232 } else { 0 };
    let width = stemma.width - margin;
    let (mut items, ways) = items(lineage);
    let mut layers = order(lineage, &items);
    uncross(&mut items, &mut layers);
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
            let radius = radius(member.tier);
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
            behind: lineage.members[link.behind].source,
            made: lineage.members[link.made].source,
            named: link.named,
            path: line(lineage, *link, &spots, through),
        });
    }
    if margin > 0 {
        heads(stemma, margin);
    }
    let foot = measures
        .first()
        .map_or(0, |measure| measure.y + measure.lower);
    stemma.height = foot + 76;
    stemma.form = StemmaForm::Tiers;
    true
}

/// One item a member, in their order, then those for passing lines; and by link the items that
/// it passes through, from the top.
fn items(lineage: &Lineage) -> (Vec<Item>, Vec<Vec<usize>>) {
    let blank = |member, layer| Item {
        member,
        layer,
        above: vec![],
        beneath: vec![],
        x: 0,
    };
    let members = lineage.members.iter().enumerate();
    let mut items: Vec<Item> = members
        .map(|(i, member)| blank(Some(i), member.height))
        .collect();
    let mut ways = Vec::with_capacity(lineage.links.len());
    for link in &lineage.links {
        let (top, foot) = (items[link.behind].layer, items[link.made].layer);
        let mut way = Vec::new();
        if top > foot {
            let mut upper = link.behind;
            for layer in (foot + 1..top).rev() {
                items.push(blank(None, layer));
                way.push(items.len() - 1);
            }
            for lower in way.iter().copied().chain([link.made]) {
                items[upper].beneath.push(lower);
                items[lower].above.push(upper);
                upper = lower;
            }
        }
        ways.push(way);
    }
    (items, ways)
}

/// The layers from the foot, each with silent articles and witnesses outside at the end.
fn order(lineage: &Lineage, items: &[Item]) -> Vec<Vec<usize>> {
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
                .is_some_and(aside)
        });
    }
    layers
}

fn aside(witness: Witness) -> bool {
    matches!(witness, Witness::Silent | Witness::Outside)
}

/// Orders layers by the barycentres of their neighbours, down and up by turns, and keeps the
/// order with the fewest crossings.
fn uncross(items: &mut [Item], layers: &mut Vec<Vec<usize>>) {
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
                    centre(items, &at, *a, upward),
                    centre(items, &at, *b, upward),
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

/// Whether an item stands aside, and the mean place of its neighbours as sum and count.
fn centre(items: &[Item], at: &[usize], i: usize, upward: bool) -> (bool, usize, usize) {
    let item = &items[i];
    let near = if upward { &item.beneath } else { &item.above };
    if near.is_empty() {
        let loose = item.above.is_empty() && item.beneath.is_empty();
        return (loose, at[i], 1);
    }
    (false, near.iter().map(|j| at[*j]).sum(), near.len())
}

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

/// Where items stand. None when labels would have no room even on two lines.
fn place(
    lineage: &Lineage,
    items: &mut [Item],
    layers: &[Vec<usize>],
    width: i32,
) -> Option<Vec<Layer>> {
    let mut measures = Vec::with_capacity(layers.len());
    for layer in layers {
        // A passing line takes a quarter of a member's room.
        let lines = number(layer.iter().filter(|i| items[**i].member.is_none()).count());
        let units = 4 * (number(layer.len()) - lines) + lines;
        let slot = width * 4 / units.max(1);
        let (slot, lower, label) = if slot >= SLOT {
            (slot, 0, slot)
        } else {
            let slot = width * 4 / (units + 4);
            (slot, 72, 2 * slot)
        };
        if label < SLOT {
            return None;
        }
        let label = label.min(ROOM) - 8;
        let foot = measures.is_empty();
        let inset = if lower > 0 { slot / 2 } else { 0 };
        let slot = if foot { slot } else { slot.min(ROOM) };
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
            let near = number(item.beneath.len());
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

/// Places as near to `wishes` as they come, in their order, each `reach` from its neighbours'
/// reaches, within `from` and `to`.
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
    // Both keep the distances, hence so does their middle.
    first
        .into_iter()
        .zip(second)
        .map(|(a, b)| (a + b).div_euclid(2))
        .collect()
}

/// The line of `link`, past the labels of the layers that it goes through.
fn line(
    lineage: &Lineage,
    link: Link,
    spots: &[(i32, i32)],
    through: impl Iterator<Item = (i32, Layer)>,
) -> String {
    let (from, to) = (spots[link.behind], spots[link.made]);
    let (behind, made) = (&lineage.members[link.behind], &lineage.members[link.made]);
    let (above, below) = (radius(made.tier) + 2, radius(behind.tier) + 2);
    if behind.height <= made.height {
        // Article from article, or a report from an article: a bow above both.
        let bow = from.1.min(to.1) - 64;
        return Pen::at(from.0, from.1 - below)
            .to("C", &[from.0, bow, to.0, bow, to.0, to.1 - above])
            .done("");
    }
    let start = from.1 + below + if behind.tier == Tier::Root { 0 } else { 50 };
    let mut pen = Pen::at(from.0, start);
    for (x, layer) in through {
        pen = pen
            .to("L", &[x, layer.y - 10])
            .to("V", &[layer.y + layer.lower + 60]);
    }
    pen.to("L", &[to.0, to.1 - above]).done("")
}

/// What stands beside the tiers, at the left.
fn heads(stemma: &mut Stemma, margin: i32) {
    for tier in [Tier::Root, Tier::Report, Tier::Article] {
        let rows = || {
            stemma
                .nodes
                .iter()
                .filter(|node| node.tier == tier)
                .map(|node| node.y)
        };
        // Reports may stand on several lines; the one above the articles is theirs.
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
