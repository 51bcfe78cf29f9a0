//! The claims about a person or a place, fact by fact.

use super::ledger::claim_item;
use super::{format, interface_lang_of, language};
use vitrine_catalogue::{About, Catalogue, Claim};
use vitrine_view::prelude::*;

/// What is said of it in general, then the claims by fact, in the order in which each fact is first
/// claimed.
#[component]
pub fn Claims(catalogue: &'static Catalogue, claims: &'static [Claim]) -> impl IntoView {
    let messages = language().messages();
    let mut facts = vec![About::Description];
    for claim in claims {
        if !facts.contains(&claim.about) {
            facts.push(claim.about);
        }
    }
    let facts = facts.into_iter().filter_map(|about| {
        let claims: Vec<View> = claims
            .iter()
            .filter(|claim| claim.about == about)
            .map(|claim| claim_item(catalogue, claim))
            .collect();
        // What the page is of names these well enough.
        let is_named = about != About::Description;
        let name = is_named
            .then(|| view! { <h3 class="fact__name" lang=interface_lang_of(about)>{format::about(catalogue, about, messages, language().tag())}</h3> });
        (!claims.is_empty()).then(|| {
            view! {
                <div class="fact">
                    {name}
                    <ul class="fact__claims">{claims}</ul>
                </div>
            }
        })
    });
    view! { <div class="ledger">{facts.collect_view()}</div> }
}
