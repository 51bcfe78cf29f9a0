//! In which order gifts stand in the exchange, and on whose line.
//!
//! Knows nothing of pixels.

use vitrine_catalogue::order::{sort, sort_by_key};
use vitrine_catalogue::{Catalogue, Gift, Key, Person};

use super::FlowKind;

/// Everything there is to draw, in order.
pub(super) struct Sequence {
    /// Who stands at most flows and receives something.
    pub protagonist: Option<Key<Person>>,
    /// The protagonist's section first, then the others'.
    pub sections: Vec<Section>,
}

/// The gifts that share a right-hand party.
pub(super) struct Section {
    /// None when not reported.
    pub right: Option<Key<Person>>,
    /// Whether it is the protagonist's.
    pub main: bool,
    /// From the top.
    pub rows: Vec<Row>,
}

/// One gift.
pub(super) struct Row {
    /// The gift.
    pub gift: Key<Gift>,
    /// The left-hand party; none when not reported.
    pub left: Option<Key<Person>>,
    /// Which way it went.
    pub kind: FlowKind,
    /// Giver or recipient not reported, or the gift undisclosed.
    pub doubtful: bool,
    /// Rows of one exchange share a number and stand together.
    pub unit: usize,
}

impl Sequence {
    /// The gifts of `catalogue` with a giver or a recipient, but those only also reported.
    pub fn of(catalogue: &Catalogue) -> Self {
        let mut gifts: Vec<Key<Gift>> = (0..catalogue.gifts.len())
            .map(Key::at)
            .filter(|key: &Key<Gift>| {
                let gift = &catalogue[*key];
                !gift.also_reported && (gift.giver.is_some() || gift.recipient.is_some())
            })
            .collect();
        // A date known only to the month stands after the days that it may mean.
        sort_by_key(&mut gifts, |key| {
            let date = &catalogue[*key].date;
            (
                date.latest().is_none(),
                date.latest(),
                date.earliest(),
                *key,
            )
        });
        let protagonist = protagonist(catalogue, &gifts);
        let mut sections: Vec<Section> = Vec::new();
        let units = units(catalogue, &gifts, protagonist);
        for (number, Unit { right, gifts: unit }) in units.into_iter().enumerate() {
            let at = sections
                .iter()
                .position(|s| s.right == right)
                .unwrap_or_else(|| {
                    let main = right.is_some() && right == protagonist;
                    sections.push(Section {
                        right,
                        main,
                        rows: Vec::new(),
                    });
                    sections.len() - 1
                });
            let rows: Vec<Row> = unit
                .into_iter()
                .map(|key| row(catalogue, key, right, number))
                .collect();
            let placed = &mut sections[at].rows;
            // Beside what the same left-hand party gave or received before.
            let left = rows[0].left;
            let after = placed
                .iter()
                .rposition(|row| row.left == left)
                .map(|found| {
                    let unit = placed[found].unit;
                    found
                        + placed[found..]
                            .iter()
                            .take_while(|row| row.unit == unit)
                            .count()
                });
            let at = after.unwrap_or(placed.len());
            placed.splice(at..at, rows);
        }
        sort_by_key(&mut sections, |section| !section.main);
        Sequence {
            protagonist,
            sections,
        }
    }
}

fn row(catalogue: &Catalogue, key: Key<Gift>, right: Option<Key<Person>>, unit: usize) -> Row {
    let gift = &catalogue[key];
    let doubtful = gift.giver.is_none() || gift.recipient.is_none() || gift.undisclosed;
    let (left, kind) = if gift.recipient == right {
        (gift.giver, FlowKind::Given)
    } else {
        (gift.recipient, FlowKind::Returned)
    };
    Row {
        gift: key,
        left,
        kind,
        doubtful,
        unit,
    }
}

fn touches(gift: &Gift, party: Option<Key<Person>>) -> bool {
    gift.giver == party || gift.recipient == party
}

/// Whose section a gift stands in by itself.
fn home(gift: &Gift, protagonist: Option<Key<Person>>) -> Option<Key<Person>> {
    if protagonist.is_some() && touches(gift, protagonist) {
        protagonist
    } else {
        gift.recipient
    }
}

fn protagonist(catalogue: &Catalogue, gifts: &[Key<Gift>]) -> Option<Key<Person>> {
    let mut counts = vec![(0_usize, 0_usize); catalogue.people.len()];
    for key in gifts {
        let gift = &catalogue[*key];
        if let Some(recipient) = gift.recipient {
            let (flows, received) = &mut counts[recipient.position()];
            *flows += 1;
            *received += 1;
        }
        if let Some(giver) = gift.giver
            && gift.giver != gift.recipient
        {
            counts[giver.position()].0 += 1;
        }
    }
    let mut best = (0, 0);
    let mut found = None;
    for (position, count) in counts.into_iter().enumerate() {
        if count.1 > 0 && count > best {
            best = count;
            found = Some(Key::at(position));
        }
    }
    found
}

/// Gifts and what answered them, which stand together.
struct Unit {
    /// The right-hand party, at one end of each of the gifts.
    right: Option<Key<Person>>,
    /// Each after the gift that it answers.
    gifts: Vec<Key<Gift>>,
}

fn units(
    catalogue: &Catalogue,
    gifts: &[Key<Gift>],
    protagonist: Option<Key<Person>>,
) -> Vec<Unit> {
    let mut rank = vec![None; catalogue.gifts.len()];
    for (i, key) in gifts.iter().enumerate() {
        rank[key.position()] = Some(i);
    }
    let answered = |i: usize| {
        let answered = catalogue[gifts[i]].in_return_for?;
        rank[answered.position()]
    };
    let homes: Vec<_> = gifts
        .iter()
        .map(|key| home(&catalogue[*key], protagonist))
        .collect();
    // A unit goes by the number of the gift that it began with.
    let mut unit_of: Vec<usize> = (0..gifts.len()).collect();
    let mut units: Vec<Vec<usize>> = (0..gifts.len()).map(|i| vec![i]).collect();
    for i in 0..gifts.len() {
        let Some(other) = answered(i) else { continue };
        let (ours, theirs) = (unit_of[i], unit_of[other]);
        let right = homes[theirs];
        let joins = |j: &usize| {
            touches(&catalogue[gifts[*j]], right)
                && (homes[*j] != protagonist || right == protagonist)
        };
        if ours != theirs && units[ours].iter().all(joins) {
            for j in std::mem::take(&mut units[ours]) {
                unit_of[j] = theirs;
                units[theirs].push(j);
            }
        }
    }
    let mut ordered: Vec<(usize, Unit)> = Vec::new();
    for (unit, right) in units.into_iter().zip(homes) {
        if let Some(first) = unit.iter().min() {
            let keys = answers_after(&unit, answered)
                .into_iter()
                .map(|i| gifts[i])
                .collect();
            ordered.push((*first, Unit { right, gifts: keys }));
        }
    }
    sort_by_key(&mut ordered, |(first, _)| *first);
    ordered.into_iter().map(|(_, unit)| unit).collect()
}

/// `unit` in its order of giving, but no answer before what it answers. A circle of
/// answers is broken at its first gift.
fn answers_after(unit: &[usize], answered: impl Fn(usize) -> Option<usize>) -> Vec<usize> {
    let mut waiting = unit.to_vec();
    sort(&mut waiting, Ord::cmp);
    let mut placed = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let next = waiting
            .iter()
            .position(|i| answered(*i).is_none_or(|other| other == *i || !waiting.contains(&other)))
            .unwrap_or(0);
        placed.push(waiting.remove(next));
    }
    placed
}
