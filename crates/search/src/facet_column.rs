//! The values of one facet and which of them each gift has: a column of dense numbers, as in a
//! column store with dictionary encoding, so that facet counts are additions into an array.
//!
//! This module never words a value for the visitor: it knows ids alone.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use vitrine_catalogue::facet::{Agreement, UNKNOWN};
use vitrine_catalogue::order::{dense, ranks, sorted};
use vitrine_catalogue::{Catalogue, Day, Facet, FieldType, FieldValue, Gift, Key, Source};

use crate::histogram::{Histogram, number_of};

/// A value of a facet that at least one of the exhibit's own gifts has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// As [`Facet::values`] gives it: an id of a record, an EDTF day, or a word such as `unknown`.
    pub id: String,
    /// How many of the exhibit's own gifts have it; at least 1.
    pub count: u32,
}

/// More dates than these are shown as a histogram.
const MOST_DAYS: usize = 60;

/// The values of one facet, and which of them each gift has.
///
/// Invariants: `offsets` has one entry more than there are gifts and strictly increases; every
/// entry of `entries` is a position in `values`.
#[derive(Debug, Clone)]
pub(crate) struct FacetColumn {
    /// The dictionary: values of the exhibit's own gifts in the order that visitors see them in,
    /// then those that only other gifts have, with a count of 0.
    values: Vec<FacetValue>,
    /// How many of `values` visitors see: those with a count above 0, and every bin.
    listed: usize,
    /// Positions in `values`, sorted by id, for binary search.
    by_id: Vec<u32>,
    /// Where the values of each gift start in `entries`.
    offsets: Vec<u32>,
    /// Positions in `values`, gift after gift.
    entries: Vec<u32>,
    /// The bins of numbers and dates, each of which is a value.
    bins: Option<Bins>,
}

/// The histogram of a column, and the number of each gift that has one.
#[derive(Debug, Clone)]
struct Bins {
    histogram: Histogram,
    numbers: Vec<Option<i64>>,
}

/// What is chosen of a column: values, and ranges of numbers.
pub(crate) struct Chosen {
    values: Vec<bool>,
    ranges: Vec<Range<i64>>,
}

impl FacetColumn {
    /// The column of `facet`. `agreements` are [`Catalogue::agreements`], computed once for all
    /// facets.
    pub fn new(facet: Facet, catalogue: &Catalogue, agreements: &[Agreement]) -> Self {
        if let Some(bins) = Bins::of(facet, catalogue) {
            return Self::of_bins(bins, catalogue);
        }
        let mut values: Vec<FacetValue> = Vec::new();
        let mut positions: HashMap<Box<str>, u32> = HashMap::new();
        let mut offsets = vec![0];
        let mut entries = Vec::new();
        for (gift, agreement) in catalogue.gifts().iter().zip(agreements) {
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
                entries.push(position);
            }
            offsets.push(dense(entries.len()));
        }
        let mut column = Self {
            values,
            listed: 0,
            by_id: Vec::new(),
            offsets,
            entries,
            bins: None,
        };
        column.sort(&ValueOrder::of(facet, catalogue));
        column
    }

    /// The column whose values are bins, and after them those without a number.
    fn of_bins(bins: Bins, catalogue: &Catalogue) -> Self {
        let count = bins.histogram.bins();
        let mut values: Vec<FacetValue> = (0..count)
            .map(|bin| bins.histogram.range(bin..bin + 1))
            .chain([UNKNOWN.to_owned()])
            .map(|id| FacetValue { id, count: 0 })
            .collect();
        let bin_of = |number: &Option<i64>| number.map_or(count, |it| bins.histogram.bin_of(it));
        let entries: Vec<u32> = bins.numbers.iter().map(bin_of).map(dense).collect();
        for (gift, value) in catalogue.gifts().iter().zip(&entries) {
            if !gift.also_reported {
                values[*value as usize].count += 1;
            }
        }
        let listed = if values[count].count > 0 {
            count + 1
        } else {
            count
        };
        Self {
            listed,
            by_id: sorted(values.len(), &mut |a, b| values[a].id.cmp(&values[b].id)),
            values,
            offsets: (0..=dense(entries.len())).collect(),
            entries,
            bins: Some(bins),
        }
    }

    /// The bins, if its values are those.
    pub fn histogram(&self) -> Option<&Histogram> {
        self.bins.as_ref().map(|bins| &bins.histogram)
    }

    /// The values that at least one of the exhibit's own gifts has, in the order that visitors see
    /// them in.
    pub fn listed(&self) -> &[FacetValue] {
        &self.values[..self.listed]
    }

    /// Counts of 0, one for each of [`listed`](Self::listed).
    pub fn zeros(&self) -> Vec<u32> {
        vec![0; self.listed]
    }

    /// Increments the count of each listed value that the gift at this position has.
    pub fn count(&self, gift: usize, counts: &mut [u32]) {
        for value in self.of(gift) {
            if let Some(count) = counts.get_mut(*value as usize) {
                *count += 1;
            }
        }
    }

    /// [`count`](Self::count) for each of `gifts`.
    pub fn count_all(&self, gifts: &[Key<Gift>], counts: &mut [u32]) {
        if self.entries.len() + 1 == self.offsets.len() {
            // Every gift has one value, at the gift's own position: no offsets are needed.
            for gift in gifts {
                if let Some(count) = counts.get_mut(self.entries[gift.position()] as usize) {
                    *count += 1;
                }
            }
        } else {
            for gift in gifts {
                self.count(gift.position(), counts);
            }
        }
    }

    /// Whether the gift has a value that is `chosen`, or a number in a chosen range.
    pub fn has(&self, gift: usize, chosen: &Chosen) -> bool {
        let has_value = || {
            self.of(gift)
                .iter()
                .any(|value| chosen.values[*value as usize])
        };
        let has_number = || {
            let number = self.bins.as_ref().and_then(|bins| bins.numbers[gift]);
            number.is_some_and(|number| chosen.ranges.iter().any(|range| range.contains(&number)))
        };
        has_value() || has_number()
    }

    /// The positions of the values that `gift` has; at least one.
    fn of(&self, gift: usize) -> &[u32] {
        &self.entries[self.offsets[gift] as usize..self.offsets[gift + 1] as usize]
    }

    /// Which values are among `ids`, and which ranges are. None when there are no `ids`, so that the
    /// facet filters nothing.
    pub fn chosen<'a>(&self, ids: impl Iterator<Item = &'a str>) -> Option<Chosen> {
        let mut chosen = None;
        for id in ids {
            let chosen = chosen.get_or_insert_with(|| Chosen {
                values: vec![false; self.values.len()],
                ranges: Vec::new(),
            });
            let histogram = self.histogram().filter(|_| id != UNKNOWN);
            if let Some(histogram) = histogram {
                chosen.ranges.extend(histogram.parse(id));
                continue;
            }
            let found = self
                .by_id
                .binary_search_by_key(&id, |at| &self.values[*at as usize].id);
            if let Ok(at) = found {
                chosen.values[self.by_id[at] as usize] = true;
            }
        }
        chosen
    }

    /// Sorts the values into the order that visitors see them in, and renumbers the entries.
    fn sort(&mut self, order: &ValueOrder) {
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
        let new_positions = ranks(&in_order);
        for position in &mut self.entries {
            *position = new_positions[*position as usize];
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

impl Bins {
    /// The bins of a facet of numbers or of dates; none for other facets, for few days, and where all
    /// values are in one bin.
    fn of(facet: Facet, catalogue: &Catalogue) -> Option<Bins> {
        let day_of = |gift: &Gift| match facet {
            Facet::Day => gift.date.earliest(),
            Facet::Field(field) => match gift.field(field)? {
                FieldValue::Date(date) => date.earliest(),
                _ => None,
            },
            _ => None,
        };
        let gifts = catalogue.gifts();
        if let Facet::Field(field) = facet
            && catalogue[field].kind == FieldType::Number
        {
            let number_of = |gift: &Gift| match gift.field(field) {
                Some(FieldValue::Number(number)) => Some(*number),
                _ => None,
            };
            let numbers: Vec<Option<i64>> = gifts.iter().map(number_of).collect();
            let present: Vec<i64> = numbers.iter().flatten().copied().collect();
            let histogram = Histogram::of_numbers(&present, catalogue[field].decimals);
            return Bins::where_several(histogram, numbers);
        }
        let days: Vec<Option<Day>> = gifts.iter().map(day_of).collect();
        let present: Vec<Day> = days.iter().flatten().copied().collect();
        if facet == Facet::Day {
            let distinct: HashSet<i64> = present.iter().map(|day| number_of(*day)).collect();
            if distinct.len() <= MOST_DAYS {
                return None;
            }
        }
        let histogram = Histogram::of_dates(&present);
        let numbers = days.into_iter().map(|day| day.map(number_of)).collect();
        Bins::where_several(histogram, numbers)
    }

    /// A single bin shows nothing that a list of the values would not.
    fn where_several(histogram: Option<Histogram>, numbers: Vec<Option<i64>>) -> Option<Bins> {
        let histogram = histogram.filter(|histogram| histogram.bins() > 1)?;
        Some(Bins { histogram, numbers })
    }
}

/// The order that visitors see a facet's values in: group after group, within a group by
/// descending count and then by position.
struct ValueOrder {
    /// Of each id.
    positions: HashMap<Box<str>, u32>,
    /// The group of each position.
    groups: Vec<u32>,
}

impl ValueOrder {
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
            Facet::Giver | Facet::Recipient => {
                in_one_group(&mut catalogue.people().iter().map(|person| &person.id));
            }
            Facet::Country => in_one_group(&mut catalogue.countries().iter().map(|term| &term.id)),
            Facet::Kind => in_one_group(&mut catalogue.kinds().iter().map(|term| &term.id)),
            Facet::Place => in_one_group(&mut catalogue.places().iter().map(|place| &place.id)),
            Facet::Day => order.push_days(catalogue),
            Facet::Source => {
                for source in catalogue.sources() {
                    order.push(&source.id, source_group(source));
                }
            }
            Facet::Agreement => {
                for agreement in Agreement::ALL {
                    order.push_group(agreement.key());
                }
            }
            Facet::Field(field) => match catalogue[field].kind {
                FieldType::Place => {
                    in_one_group(&mut catalogue.places().iter().map(|place| &place.id));
                }
                FieldType::Person => {
                    in_one_group(&mut catalogue.people().iter().map(|person| &person.id));
                }
                _ => {
                    for term in &catalogue[field].terms {
                        order.push_group(&term.id);
                    }
                }
            },
        }
        order
    }

    fn push(&mut self, id: &str, group: u32) {
        self.positions.insert(id.into(), dense(self.groups.len()));
        self.groups.push(group);
    }

    /// Adds a value in a group of its own after the others, so that its count does not matter.
    fn push_group(&mut self, id: &str) {
        self.push(id, dense(self.groups.len()));
    }

    /// Adds the dates of all gifts by their earliest day, then their latest, then as text; those
    /// without an earliest day last.
    fn push_days(&mut self, catalogue: &Catalogue) {
        let days: Vec<_> = catalogue
            .gifts()
            .iter()
            .map(|gift| {
                let (earliest, latest) = (gift.date.earliest(), gift.date.latest());
                (earliest.is_none(), earliest, latest, gift.date.to_string())
            })
            .collect();
        for day in sorted(days.len(), &mut |a, b| days[a].cmp(&days[b])) {
            self.push_group(&days[day as usize].3);
        }
    }
}

/// The exhibit's own sources by their letter, then those without, then all others.
fn source_group(source: &Source) -> u32 {
    match source.letter {
        Some(letter) if source.chief => u32::from(letter),
        None if source.chief => u32::MAX - 2,
        _ => u32::MAX - 1,
    }
}
