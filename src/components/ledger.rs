//! The claim ledger: each fact of a gift in a row, which opens into what each source states.

use super::{
    format, gift_messages, href_of_source, interface_lang_of, language, letter_of, localized,
    nouns, quoted, source_link, with_terms,
};
use vitrine_catalogue::{About, Catalogue, Claim, Gift, Key, Source};
use vitrine_layout::{Stemma, Tally, Witness};
use vitrine_view::prelude::*;

/// The facts of a gift in the order of its tombstone, up to the declared fields, each with its claims.
const FACTS: [About; 11] = [
    About::Name,
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
];

/// What comes after the declared fields.
const LAST_FACTS: [About; 2] = [About::Description, About::Record];

/// The key to the articles' letters; then every fact of a gift in a row that opens into who states
/// it, where, and in which words. A fact on which sources differ is open at first.
#[component]
pub fn Ledger(catalogue: &'static Catalogue, gift: Key<Gift>) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let key = gift;
    let gift = &catalogue[gift];
    let articles = catalogue.sources().iter();
    let articles = articles
        .filter(|source| source.letter.is_some())
        .map(|source| view! { <li>{source_link(source)}</li> }.into_view());
    let articles: Vec<View> = articles.collect();
    let letters = (!articles.is_empty()).then(|| view! { <ul class="ledger__key">{articles}</ul> });
    let declared = catalogue.field_keys().map(About::Field);
    let facts = FACTS.into_iter().chain(declared).chain(LAST_FACTS);
    let facts = facts.filter_map(|about| {
        let claims: Vec<&'static Claim> = gift
            .claims
            .iter()
            .filter(|claim| claim.about == about)
            .collect();
        if claims.is_empty() {
            return None;
        }
        let value = format::fact(catalogue, gift, about, messages, language.tag());
        let differs = claims.iter().any(|claim| claim.differs);
        let claims = claims
            .into_iter()
            .map(|claim| claim_item(catalogue, claim))
            .collect_view();
        Some(view! {
            <details class="fact" id=fragment_of(catalogue, about) open=differs>
                <summary>
                    <h3 class="fact__name" lang=interface_lang_of(about)>{format::about(catalogue, about, messages, language.tag())}</h3>
                    <span class="fact__value">{value}</span>
                    {tally(catalogue, key, about)}
                </summary>
                <ul class="fact__claims">{claims}</ul>
            </details>
        })
    });
    view! {
        {letters}
        <div class="ledger">{facts.collect_view()}</div>
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
        <span class="tally">
            <span class="tally__reports" aria-hidden="true">{groups.collect_view()}</span>
            <span>{tally_text(catalogue, gift, about, fact.tally)}</span>
        </span>
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

/// How many sources there are where none of them is a chief one.
pub(crate) fn outside_only(catalogue: &Catalogue, sources: usize) -> String {
    let messages = gift_messages();
    if catalogue.has_chief_sources() {
        (messages.outside_only)(sources)
    } else {
        (messages.sources_only)(sources)
    }
}

/// Whether a source is beside the chief ones.
fn is_outside(catalogue: &Catalogue, source: &Source) -> bool {
    !source.chief && catalogue.has_chief_sources()
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
        outside_only(catalogue, pages)
    } else {
        (messages.tally)(tally.articles, tally.reports, &nouns())
    }
}

/// Whether the ledger lists this property.
pub(super) fn is_in_ledger(about: About) -> bool {
    matches!(about, About::Field(_)) || FACTS.contains(&about) || LAST_FACTS.contains(&about)
}

/// The fragment of a fact in the ledger.
pub(super) fn fragment_of(catalogue: &Catalogue, about: About) -> String {
    ["fact-", about.name_in(catalogue)].concat()
}

/// What a claim says; of a record as a whole it may say no more than that it is as it stands.
pub(crate) fn says(claim: &'static Claim) -> &'static str {
    match localized(&claim.says) {
        "" => language().messages().as_recorded,
        says => says,
    }
}

/// One source's claim.
pub(super) fn claim_item(catalogue: &'static Catalogue, claim: &'static Claim) -> View {
    let language = language();
    let messages = language.gift_messages();
    let source = &catalogue[claim.source];
    let href = href_of_source(source);
    // What a source as a whole rests on, the stemma and the source's page say.
    let credits: Vec<&str> = claim
        .after
        .iter()
        .map(|key| catalogue[*key].name.as_str())
        .collect();
    let quote_language = claim
        .quote_language
        .as_deref()
        .or(source.csl.language.as_deref());
    let outside = is_outside(catalogue, source);
    let letter = if let Some(letter) = letter_of(source) {
        view! { <span class="witness__letter">{letter}</span> }
    } else {
        view! { <span class="witness__letter" aria-hidden="true">"○"</span> }
    };
    view! {
        <li
            class="witness"
            class:witness--differs=claim.differs
            class:witness--outside=outside
        >
            {letter}
            <span class="witness__where">
                <a href=href>{source.name.as_str()}</a>
                {outside.then(|| view! { <span class="visually-hidden">", "{messages.not_a_chief_source}</span> })}
                {claim.at.as_ref().map(|at| [", ", localized(at)].concat())}
            </span>
            <span class="witness__says">
                {claim.differs.then(|| view! { <b>{messages.says_otherwise}": "</b> })}
                {with_terms(catalogue, says(claim))}
            </span>
            {claim.quote.as_deref().map(|quote| view! {
                <q class="witness__quote" lang=quote_language>{quoted(quote)}</q>
            })}
            {(!credits.is_empty()).then(|| view! {
                <span class="witness__rests">{messages.rests_on}" "{credits.join(", ")}</span>
            })}
        </li>
    }
    .into_view()
}
