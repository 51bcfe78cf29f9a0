//! The claim ledger: each fact of a gift with the sources that state it.

use super::{format, href_of_person, href_of_place, href_of_source, language, localized};
use vitrine_catalogue::{About, Catalogue, Claim, Gift, Key};
use vitrine_layout::{Stemma, Tally, Witness};
use vitrine_view::prelude::*;

/// The facts of a gift in the order of its tombstone, each with its claims.
const FACTS: [About; 11] = [
    About::Object,
    About::Quantity,
    About::Material,
    About::Giver,
    About::Recipient,
    About::Occasion,
    About::Place,
    About::Date,
    About::InReturnFor,
    About::Whereabouts,
    About::Embargo,
];

/// The fragment of each fact on the page, in the order of [`About`].
const FRAGMENTS: [&str; 14] = [
    "fact-object",
    "fact-quantity",
    "fact-material",
    "fact-giver",
    "fact-recipient",
    "fact-occasion",
    "fact-date",
    "fact-place",
    "fact-in-return-for",
    "fact-whereabouts",
    "fact-embargo",
    "fact-name",
    "fact-role",
    "fact-description",
];

/// Every fact of a gift, with who states it, where, and in which words.
#[component]
pub fn Ledger(catalogue: &'static Catalogue, gift: Key<Gift>) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let key = gift;
    let gift = &catalogue[gift];
    let facts = FACTS.into_iter().filter_map(|about| {
        let claims: Vec<&'static Claim> = gift
            .claims
            .iter()
            .filter(|claim| claim.about == about)
            .collect();
        if claims.is_empty() {
            return None;
        }
        let value = value_of(catalogue, gift, about);
        let claims = claims
            .into_iter()
            .map(|claim| claim_item(catalogue, claim))
            .collect_view();
        Some(view! {
            <section class="fact deferred" id=fragment_of(about)>
                <h3 class="fact__name">{format::about(about, messages)}</h3>
                <p class="fact__value">{value}</p>
                {tally(catalogue, key, about)}
                <ul class="fact__claims">{claims}</ul>
            </section>
        })
    });
    view! { <div class="ledger">{facts.collect_view()}</div> }
}

/// The value that we hold to be right; people and places are links.
fn value_of(catalogue: &'static Catalogue, gift: &'static Gift, about: About) -> View {
    let language = language();
    let messages = language.messages();
    let person = match about {
        About::Giver => gift.giver,
        About::Recipient => gift.recipient,
        _ => None,
    };
    if let Some(person) = person.map(|key| &catalogue[key]) {
        let role =
            (!localized(&person.role).is_empty()).then(|| [", ", localized(&person.role)].concat());
        return view! { <a href=href_of_person(person)>{localized(&person.name)}</a>{role} }
            .into_view();
    }
    match gift.place.filter(|_| about == About::Place) {
        Some(place) => {
            let place = &catalogue[place];
            view! { <a href=href_of_place(place)>{localized(&place.name)}</a> }.into_view()
        }
        None => format::fact(catalogue, gift, about, messages, language.tag()).into_view(),
    }
}

/// The letters of the articles, grouped by the report that they share, and the tally in words.
fn tally(catalogue: &'static Catalogue, gift: Key<Gift>, about: About) -> View {
    let fact = Stemma::tally_of(catalogue, gift, about);
    let groups = fact
        .articles
        .chunk_by(|one, next| one.group == next.group)
        .map(|group| {
            let letters = group.iter().map(|letter| {
                let class = match letter.witness {
                    Witness::Differs => "tally__letter tally__letter--differs",
                    Witness::Silent => "tally__letter tally__letter--silent",
                    _ => "tally__letter tally__letter--states",
                };
                view! { <span class=class>{letter.letter.to_string()}</span> }
            });
            view! { <span class="tally__report">{letters.collect_view()}</span> }
        });
    view! {
        <div class="tally fact__tally">
            <span class="tally__reports" aria-hidden="true">{groups.collect_view()}</span>
            <span class="tally__text">{tally_text(catalogue, gift, about, fact.tally)}</span>
        </div>
    }
    .into_view()
}

/// The tally of the sources of a fact, in words.
pub(super) fn tally_in_words(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    about: About,
) -> String {
    let tally = Stemma::tally_of(catalogue, gift, about).tally;
    tally_text(catalogue, gift, about, tally)
}

fn tally_text(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    about: About,
    tally: Tally,
) -> String {
    let messages = language().gift_messages();
    if tally.articles == 0 {
        let pages = catalogue[gift]
            .claims
            .iter()
            .filter(|claim| claim.about == about)
            .count();
        (messages.outside_only)(pages)
    } else {
        (messages.tally)(tally.articles, tally.reports)
    }
}

/// Whether the ledger lists this property.
pub(super) fn is_in_ledger(about: About) -> bool {
    FACTS.contains(&about)
}

/// The fragment of a fact in the ledger.
pub(super) fn fragment_of(about: About) -> &'static str {
    FRAGMENTS[about as usize]
}

/// One source's claim.
pub(super) fn claim_item(catalogue: &'static Catalogue, claim: &'static Claim) -> View {
    let language = language();
    let messages = language.gift_messages();
    let source = &catalogue[claim.source];
    let href = href_of_source(source);
    let rests: Vec<&str> = source
        .rests_on
        .iter()
        .map(|rests| rests.source)
        .chain(claim.after.iter().copied())
        .map(|key| catalogue[key].name.as_str())
        .collect();
    let quote_language = claim
        .quote_language
        .as_deref()
        .or(source.csl.language.as_deref());
    let letter = source.letter.map(|letter| letter.to_string());
    view! {
        <li
            class="witness"
            class:witness--differs=claim.differs
            class:witness--outside=!source.chief
        >
            <span class="witness__letter" aria-hidden="true">{letter.unwrap_or_else(|| "○".to_owned())}</span>
            <span class="witness__where">
                <a href=href>{source.name.as_str()}</a>
                {(!source.chief).then(|| view! { <span class="visually-hidden">", "{messages.outside_the_five}</span> })}
                {claim.at.as_ref().map(|at| [", ", localized(at)].concat())}
            </span>
            <span class="witness__says">
                {claim.differs.then(|| view! { <b>{messages.says_otherwise}": "</b> })}
                {localized(&claim.says)}
            </span>
            {claim.quote.as_deref().map(|quote| view! {
                <q class="witness__quote" lang=quote_language>{quote}</q>
            })}
            {(!rests.is_empty()).then(|| view! {
                <span class="witness__rests">{messages.rests_on}" "{rests.join(", ")}</span>
            })}
        </li>
    }
    .into_view()
}
