//! Givings as events of provenance.
//!
//! A gift and the gift that it answered passed in one event, however many answered: an event for
//! each would say that they were given apart.

use std::collections::BTreeMap;

use serde_json::Value;

use super::vocabulary::Aat;
use super::{Resource, name, names, to, to_event, to_person, to_place};
use crate::formats::edition::{Edition, iso, sure_days};
use vitrine_app::components::format;
use vitrine_catalogue::{Edtf, Gift};

/// Every event of giving, in the order of its first gift; none in an exhibit of other things.
pub(super) fn activities(edition: Edition) -> Vec<Value> {
    if !edition.catalogue.is_of_gifts() {
        return Vec::new();
    }
    let exchanges = exchanges(edition);
    exchanges
        .iter()
        .map(|gifts| activity(edition, gifts))
        .collect()
}

/// The gifts, those that answered one another together.
fn exchanges(edition: Edition<'_>) -> Vec<Vec<&Gift>> {
    let gifts = edition.catalogue.gifts();
    let mut together: BTreeMap<usize, Vec<&Gift>> = BTreeMap::new();
    let mut exchange: Vec<usize> = (0..gifts.len()).collect();
    for (position, gift) in gifts.iter().enumerate() {
        let Some(answered) = gift.in_return_for else {
            continue;
        };
        let (one, other) = (exchange[position], exchange[answered.position()]);
        let (first, second) = (one.min(other), one.max(other));
        for member in &mut exchange {
            if *member == second {
                *member = first;
            }
        }
    }
    for (gift, first) in gifts.iter().zip(exchange) {
        together.entry(first).or_default().push(gift);
    }
    together.into_values().collect()
}

/// One event: what its gifts have alike is said of it, the rest of each transfer. Occasions that
/// differ are left out, for a transfer can be no part of another event than this.
fn activity(edition: Edition, gifts: &[&Gift]) -> Value {
    let published = edition.published_messages();
    let titles: Vec<&str> = gifts
        .iter()
        .map(|gift| edition.localized(&gift.title))
        .collect();
    let (label, method) = match titles.as_slice() {
        [title] => ((published.giving)(title), Aat::GIFT),
        titles => ((published.exchange)(titles), Aat::EXCHANGE),
    };
    let first = gifts[0];
    let alike = |is_alike: &dyn Fn(&Gift) -> bool| gifts.iter().all(|gift| is_alike(gift));
    let place = first
        .place
        .filter(|_| alike(&|gift| gift.place == first.place));
    let occasion = first
        .occasion
        .filter(|_| alike(&|gift| gift.occasion == first.occasion));
    let one_date = alike(&|gift| gift.date == first.date);
    let transfers = gifts.iter().map(|gift| {
        let mut transfer = transfer(edition, gift);
        if !one_date {
            transfer = transfer.with("timespan", timespan(edition, &gift.date));
        }
        if place.is_none() {
            transfer = transfer.with("took_place_at", place_of(edition, gift));
        }
        Value::from(transfer)
    });
    let transfers: Vec<Value> = transfers.collect();
    let mut event = Resource::new("Activity", &label)
        .at(edition.id_of_giving(first))
        .of_type(&[Aat::PROVENANCE_ACTIVITY, method])
        .with("identified_by", names(&label, &[]))
        .with("part", transfers);
    if one_date {
        event = event.with("timespan", timespan(edition, &first.date));
    }
    if place.is_some() {
        event = event.with("took_place_at", place_of(edition, first));
    }
    if occasion.is_some() {
        event = event.with("part_of", occasion_of(edition, first));
    }
    event.into()
}

fn place_of(edition: Edition, gift: &Gift) -> Vec<Value> {
    let place = gift
        .place
        .map(|key| to_place(edition, &edition.catalogue[key]));
    Vec::from_iter(place)
}

fn occasion_of(edition: Edition, gift: &Gift) -> Option<Value> {
    let occasion = gift.occasion?;
    Some(to_event(edition, &edition.catalogue[occasion]))
}

/// The passing of title to one gift.
fn transfer(edition: Edition, gift: &Gift) -> Resource {
    let title = edition.localized(&gift.title);
    let person = |key| to_person(edition, &edition.catalogue[key]);
    let object = to("HumanMadeObject", edition.id_of_gift(gift), title);
    Resource::new("Acquisition", &(edition.published_messages().giving)(title))
        .of_type(&[Aat::GIFT])
        .with("transferred_title_of", vec![object])
        .with(
            "transferred_title_from",
            Vec::from_iter(gift.giver.map(person)),
        )
        .with(
            "transferred_title_to",
            Vec::from_iter(gift.recipient.map(person)),
        )
}

/// When it was: in words, and, where nothing is in doubt, from the first moment to the last. None
/// if it is not reported.
pub(super) fn timespan(edition: Edition, date: &Edtf) -> Option<Value> {
    if date.is_unknown() {
        return None;
    }
    let localized = format::date(date, edition.messages());
    let mut span = Resource::new("TimeSpan", &localized)
        .with("identified_by", vec![name(&localized, Aat::DISPLAY_NAME)]);
    if let Some((first, last)) = sure_days(date) {
        span = span
            .with("begin_of_the_begin", [&iso(first), "T00:00:00Z"].concat())
            .with("end_of_the_end", [&iso(last), "T23:59:59Z"].concat());
    }
    Some(span.into())
}
