//! Which gifts the exchange shows, in which order, and in whose section.
//!
//! This module knows nothing of pixels.

use vitrine_catalogue::order::{sort, sort_by_key};
use vitrine_catalogue::{Catalogue, Gift, Key, Person};

use super::{Exchange, ExchangeRow, ExchangeSection, FlowKind};

/// The exhibit's own gifts that have a giver or a recipient, in order.
pub(super) fn exchange(catalogue: &Catalogue) -> Exchange {
    let mut gifts: Vec<Key<Gift>> = catalogue
        .gift_keys()
        .filter(|key: &Key<Gift>| {
            let gift = &catalogue[*key];
            !gift.also_reported && (gift.giver.is_some() || gift.recipient.is_some())
        })
        .collect();
    // By the latest day: a month comes after the days that it may mean.
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
    let mut sections: Vec<ExchangeSection> = Vec::new();
    let groups = groups(catalogue, &gifts, protagonist);
    for (number, group) in groups.into_iter().enumerate() {
        let right = group.right;
        let at = sections
            .iter()
            .position(|s| s.right == right)
            .unwrap_or_else(|| {
                let main = right.is_some() && right == protagonist;
                sections.push(ExchangeSection {
                    right,
                    main,
                    rows: Vec::new(),
                });
                sections.len() - 1
            });
        let rows = group.gifts.into_iter();
        sections[at]
            .rows
            .extend(rows.map(|key| row(catalogue, key, right, number)));
    }
    sort_by_key(&mut sections, |section| !section.main);
    Exchange {
        protagonist,
        sections,
    }
}

fn row(
    catalogue: &Catalogue,
    key: Key<Gift>,
    right: Option<Key<Person>>,
    group: usize,
) -> ExchangeRow {
    let gift = &catalogue[key];
    let doubtful = gift.giver.is_none() || gift.recipient.is_none() || gift.undisclosed;
    let (left, kind) = if gift.recipient == right {
        (gift.giver, FlowKind::Given)
    } else {
        (gift.recipient, FlowKind::Returned)
    };
    ExchangeRow {
        gift: key,
        left,
        kind,
        doubtful,
        group,
    }
}

fn touches(gift: &Gift, party: Option<Key<Person>>) -> bool {
    gift.giver == party || gift.recipient == party
}

/// The right-hand party of a gift, if it were alone in its group.
fn right_party(gift: &Gift, protagonist: Option<Key<Person>>) -> Option<Key<Person>> {
    if protagonist.is_some() && touches(gift, protagonist) {
        protagonist
    } else {
        gift.recipient
    }
}

fn protagonist(catalogue: &Catalogue, gifts: &[Key<Gift>]) -> Option<Key<Person>> {
    let mut counts = vec![(0_usize, 0_usize); catalogue.people().len()];
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
    for (person, count) in catalogue.person_keys().zip(counts) {
        if count.1 > 0 && count > best {
            best = count;
            found = Some(person);
        }
    }
    found
}

/// A gift and its answers, which are drawn together.
struct Group {
    /// The right-hand party, at one end of each of the gifts.
    right: Option<Key<Person>>,
    /// Each after the gift that it answers, unless answers form a cycle.
    gifts: Vec<Key<Gift>>,
}

fn groups(
    catalogue: &Catalogue,
    gifts: &[Key<Gift>],
    protagonist: Option<Key<Person>>,
) -> Vec<Group> {
    let mut rank = vec![None; catalogue.gifts().len()];
    for (i, key) in gifts.iter().enumerate() {
        rank[key.position()] = Some(i);
    }
    let answered = |i: usize| {
        let answered = catalogue[gifts[i]].in_return_for?;
        rank[answered.position()]
    };
    let right_parties: Vec<_> = gifts
        .iter()
        .map(|key| right_party(&catalogue[*key], protagonist))
        .collect();
    // A group's number is that of its first gift.
    let mut group_of: Vec<usize> = (0..gifts.len()).collect();
    let mut groups: Vec<Vec<usize>> = (0..gifts.len()).map(|i| vec![i]).collect();
    for i in 0..gifts.len() {
        let Some(other) = answered(i) else { continue };
        let (ours, theirs) = (group_of[i], group_of[other]);
        let right = right_parties[theirs];
        let joins = |j: &usize| {
            touches(&catalogue[gifts[*j]], right)
                && (right_parties[*j] != protagonist || right == protagonist)
        };
        if ours != theirs && groups[ours].iter().all(joins) {
            for j in std::mem::take(&mut groups[ours]) {
                group_of[j] = theirs;
                groups[theirs].push(j);
            }
        }
    }
    let mut ordered: Vec<(usize, Group)> = Vec::new();
    for (group, right) in groups.into_iter().zip(right_parties) {
        if let Some(first) = group.iter().min() {
            let keys = answers_after(&group, answered)
                .into_iter()
                .map(|i| gifts[i])
                .collect();
            ordered.push((*first, Group { right, gifts: keys }));
        }
    }
    sort_by_key(&mut ordered, |(first, _)| *first);
    ordered.into_iter().map(|(_, group)| group).collect()
}

/// `group` in its order of giving, but no answer before what it answers (a topological sort). A
/// cycle of answers is broken at its first gift.
fn answers_after(group: &[usize], answered: impl Fn(usize) -> Option<usize>) -> Vec<usize> {
    let mut remaining = group.to_vec();
    sort(&mut remaining, Ord::cmp);
    let mut placed = Vec::with_capacity(remaining.len());
    while !remaining.is_empty() {
        let next = remaining
            .iter()
            .position(|i| {
                answered(*i).is_none_or(|other| other == *i || !remaining.contains(&other))
            })
            .unwrap_or(0);
        placed.push(remaining.remove(next));
    }
    placed
}
