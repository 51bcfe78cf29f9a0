//! The claims about a person or a place, fact by fact.

use super::ledger::claim_item;
use super::{format, language};
use vitrine_catalogue::{About, Catalogue, Claim};
use vitrine_view::prelude::*;

/// The claims by fact, in the order in which each fact is first claimed.
#[component]
pub fn Claims(catalogue: &'static Catalogue, claims: &'static [Claim]) -> impl IntoView {
    let messages = language().messages();
    let mut facts: Vec<About> = Vec::new();
    for claim in claims {
        if !facts.contains(&claim.about) {
            facts.push(claim.about);
        }
    }
    let facts = facts.into_iter().map(|about| {
        let claims = claims.iter().filter(|claim| claim.about == about);
        let claims = claims
            .map(|claim| claim_item(catalogue, claim))
            .collect_view();
        view! {
            <section class="fact">
                <h3 class="fact__name">{format::about(about, messages)}</h3>
                <ul class="fact__claims">{claims}</ul>
            </section>
        }
    });
    view! { <div class="ledger">{facts.collect_view()}</div> }
}
