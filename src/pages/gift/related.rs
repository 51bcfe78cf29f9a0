//! The gifts that are related to one.

use std::rc::Rc;

use crate::components::{
    GiftCard, format, gift_messages, language, localized, matched, with_nouns,
};
use vitrine_catalogue::{Catalogue, Field, Gift, Key, Property};
use vitrine_search::Results;
use vitrine_view::prelude::*;

/// The most related gifts: a row of them.
const MAX_RELATED: usize = 4;

/// A row of related gifts, each with how it is related; nothing if there are none.
#[component]
pub(super) fn Related(
    catalogue: &'static Catalogue,
    results: Memo<Results>,
    gift: Key<Gift>,
) -> impl IntoView {
    let messages = gift_messages();
    let (own, tag) = (language().messages(), language().tag());
    let gifts = related(catalogue, gift);
    if gifts.is_empty() {
        return ().into_view();
    }
    let cards = move || {
        let marks = results.with(matched);
        let cards = gifts.iter().map(|(relation, gift)| {
            let how = match relation {
                Relation::Occasion => messages.same_occasion.to_owned(),
                Relation::Giver => messages.same_giver.to_owned(),
                Relation::Creator(field) => {
                    let name = format::field_value(catalogue, &catalogue[*gift], *field, own, tag);
                    [localized(&catalogue[*field].label), ": ", &name].concat()
                }
                Relation::Kind => messages.same_kind.to_owned(),
            };
            view! {
                <div>
                    <p class="related__how">{how}</p>
                    <GiftCard catalogue gift=*gift matched=Rc::clone(&marks) />
                </div>
            }
        });
        cards.collect_view()
    };
    view! {
        <section class="related case deferred">
            <div class="wide">
                <h2 class="section__title">{with_nouns(messages.related)}</h2>
                <div class="related__row related__row--single">{cards}</div>
            </div>
        </section>
    }
    .into_view()
}

/// What relates one gift to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Occasion,
    Giver,
    /// They have one value of a declared field that says who made them.
    Creator(Key<Field>),
    Kind,
}

/// Gifts of the same occasion, giver, creator and kind; each once, by the first that relates it.
fn related(catalogue: &Catalogue, key: Key<Gift>) -> Vec<(Relation, Key<Gift>)> {
    let gift = &catalogue[key];
    let mut found: Vec<(Relation, Key<Gift>)> = Vec::new();
    let creators = catalogue.fields_of(Property::Creator);
    let relations = [Relation::Occasion, Relation::Giver]
        .into_iter()
        .chain(creators.map(Relation::Creator))
        .chain([Relation::Kind]);
    for relation in relations {
        let is_related = |other: &Gift| match relation {
            Relation::Occasion => gift.occasion.is_some() && other.occasion == gift.occasion,
            Relation::Giver => gift.giver.is_some() && other.giver == gift.giver,
            Relation::Creator(field) => {
                let creator = gift.field(field);
                creator.is_some() && other.field(field) == creator
            }
            Relation::Kind => gift.kind.is_some() && other.kind == gift.kind,
        };
        for other in catalogue.gift_keys() {
            if found.len() == MAX_RELATED {
                return found;
            }
            let is_new = other != key && found.iter().all(|(_, seen)| *seen != other);
            if is_new && is_related(&catalogue[other]) {
                found.push((relation, other));
            }
        }
    }
    found
}
