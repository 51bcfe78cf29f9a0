//! Which values of each facet each gift has, as dense numbers.
//!
//! This file never words a value for the visitor: an id is all it knows.

use std::collections::HashMap;

use vitrine_catalogue::facet::{Agreement, UNKNOWN};
use vitrine_catalogue::order::{dense, ranks, sorted};
use vitrine_catalogue::{Catalogue, Embargo, Facet, Gift, Key, Source};

/// A value of a facet that at least one of the exhibit's own gifts has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// As in [`Facet::values`].
    pub id: String,
    /// How many of the exhibit's own gifts have it.
    pub count: u32,
}

/// The values of one facet, and which of them each gift has.
///
/// Invariants: `starts` has one entry more than there are gifts and always rises; every entry
/// of `held` is a position in `values`.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// Those of the exhibit's own gifts in the order the gallery lists them, then the others.
    values: Vec<FacetValue>,
    /// How many of `values` the gallery lists.
    listed: usize,
    /// Positions in `values`, by id.
    by_id: Vec<u32>,
    /// Where in `held` each gift's values start.
    starts: Vec<u32>,
    held: Vec<u32>,
}

impl Column {
    /// The column of `facet`. `agreements` are the catalogue's.
    pub fn new(facet: Facet, catalogue: &Catalogue, agreements: &[Agreement]) -> Self {
        let mut values: Vec<FacetValue> = Vec::new();
        let mut positions: HashMap<Box<str>, u32> = HashMap::new();
        let mut starts = vec![0];
        let mut held = Vec::new();
        for (gift, agreement) in catalogue.gifts.iter().zip(agreements) {
            let ids = match facet {
                Facet::Agreement => vec![agreement.key().to_owned()],
                _ => facet.values(catalogue, gift),
            };
            for id in ids {
                let position = *positions.entry(id.into()).or_insert_with_key(|id| {
                    values.push(FacetValue {
                        id: id.to_string(),
                        count: 0,
                    });
                    dense(values.len() - 1)
                });
                if !gift.also_reported {
                    values[position as usize].count += 1;
                }
                held.push(position);
            }
            starts.push(dense(held.len()));
        }
        let mut column = Self {
            values,
            listed: 0,
            by_id: Vec::new(),
            starts,
            held,
        };
        column.sort(&Order::of(facet, catalogue));
        column
    }

    /// The values the gallery lists.
    pub fn listed(&self) -> &[FacetValue] {
        &self.values[..self.listed]
    }

    /// A zero for each value the gallery lists.
    pub fn zeros(&self) -> Vec<u32> {
        vec![0; self.listed]
    }

    /// Adds to `counts` one for each listed value that `gift` has.
    pub fn count(&self, gift: usize, counts: &mut [u32]) {
        for value in self.of(gift) {
            if let Some(count) = counts.get_mut(*value as usize) {
                *count += 1;
            }
        }
    }

    /// The same for many gifts.
    pub fn count_all(&self, gifts: &[Key<Gift>], counts: &mut [u32]) {
        if self.held.len() + 1 == self.starts.len() {
            // Every gift has one value, and it stands where the gift does.
            for gift in gifts {
                if let Some(count) = counts.get_mut(self.held[gift.position()] as usize) {
                    *count += 1;
                }
            }
        } else {
            for gift in gifts {
                self.count(gift.position(), counts);
            }
        }
    }

    /// Whether `gift` has one of the `chosen` values.
    pub fn has(&self, gift: usize, chosen: &[bool]) -> bool {
        self.of(gift).iter().any(|value| chosen[*value as usize])
    }

    /// The positions of the values that `gift` has; at least one.
    fn of(&self, gift: usize) -> &[u32] {
        &self.held[self.starts[gift] as usize..self.starts[gift + 1] as usize]
    }

    /// For each value whether it is one of `ids`; none when there are no `ids`.
    pub fn chosen<'a>(&self, ids: impl Iterator<Item = &'a str>) -> Option<Vec<bool>> {
        let mut chosen = None;
        for id in ids {
            let chosen = chosen.get_or_insert_with(|| vec![false; self.values.len()]);
            let found = self
                .by_id
                .binary_search_by_key(&id, |at| &self.values[*at as usize].id);
            if let Ok(at) = found {
                chosen[self.by_id[at] as usize] = true;
            }
        }
        chosen
    }

    /// Brings the values into the gallery's order.
    fn sort(&mut self, order: &Order) {
        let keys: Vec<_> = self
            .values
            .iter()
            .map(|FacetValue { id, count }| {
                let position = order
                    .positions
                    .get(id.as_str())
                    .copied()
                    .unwrap_or(u32::MAX);
                let group = order
                    .groups
                    .get(position as usize)
                    .copied()
                    .unwrap_or(u32::MAX);
                (
                    *count == 0,
                    id == UNKNOWN,
                    group,
                    u32::MAX - count,
                    position,
                )
            })
            .collect();
        let in_order = sorted(keys.len(), &mut |a, b| keys[a].cmp(&keys[b]));
        let moved = ranks(&in_order);
        for position in &mut self.held {
            *position = moved[*position as usize];
        }
        self.values = in_order
            .iter()
            .map(|from| self.values[*from as usize].clone())
            .collect();
        self.listed = self.values.partition_point(|value| value.count > 0);
        let values = &self.values;
        self.by_id = sorted(values.len(), &mut |a, b| values[a].id.cmp(&values[b].id));
    }
}

/// The order the gallery lists a facet's values in: group after group, inside a group by count
/// and then by position.
struct Order {
    positions: HashMap<Box<str>, u32>,
    /// The group of each position.
    groups: Vec<u32>,
}

impl Order {
    fn of(facet: Facet, catalogue: &Catalogue) -> Self {
        let mut order = Self {
            positions: HashMap::new(),
            groups: Vec::new(),
        };
        let mut in_one_group = |ids: &mut dyn Iterator<Item = &String>| {
            for id in ids {
                order.push(id, 0);
            }
        };
        match facet {
            Facet::Giver => in_one_group(&mut catalogue.people.iter().map(|person| &person.id)),
            Facet::Country => in_one_group(&mut catalogue.countries.iter().map(|term| &term.id)),
            Facet::Kind => in_one_group(&mut catalogue.kinds.iter().map(|term| &term.id)),
            Facet::Place => in_one_group(&mut catalogue.places.iter().map(|place| &place.id)),
            Facet::Day => order.push_days(catalogue),
            Facet::Source => {
                for source in &catalogue.sources {
                    order.push(&source.id, source_group(source));
                }
            }
            Facet::Agreement => {
                for agreement in Agreement::ALL {
                    order.push_apart(agreement.key());
                }
            }
            Facet::Embargo => {
                for embargo in Embargo::ALL {
                    order.push_apart(embargo.key());
                }
            }
        }
        order
    }

    fn push(&mut self, id: &str, group: u32) {
        self.positions.insert(id.into(), dense(self.groups.len()));
        self.groups.push(group);
    }

    /// Adds a value in a group of its own after the others.
    fn push_apart(&mut self, id: &str) {
        self.push(id, dense(self.groups.len()));
    }

    /// The days of all gifts by their earliest day, then their latest, then their wording;
    /// those without an earliest day last.
    fn push_days(&mut self, catalogue: &Catalogue) {
        let days: Vec<_> = catalogue
            .gifts
            .iter()
            .map(|gift| {
                let (earliest, latest) = (gift.date.earliest(), gift.date.latest());
                (earliest.is_none(), earliest, latest, gift.date.to_string())
            })
            .collect();
        for day in sorted(days.len(), &mut |a, b| days[a].cmp(&days[b])) {
            self.push_apart(&days[day as usize].3);
        }
    }
}

/// The articles the exhibit rests on by their letter, then all others.
fn source_group(source: &Source) -> u32 {
    match source.letter {
        Some(letter) if source.chief => u32::from(letter),
        None if source.chief => u32::MAX - 2,
        _ => u32::MAX - 1,
    }
}
