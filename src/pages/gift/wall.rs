//! Beside the case: title, label, what we find, facts. With the title, all of the page that is
//! printed on the label.

use super::absolute_url;
use crate::components::{
    CopyButton, FavouriteButton, PrintButton, fact_rows, format, gift_messages, href_of_query,
    in_scripts, localized, messages, party_rows, with_nouns, with_terms,
};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Gift, Key, Question, facet};
use vitrine_route::{Page, Route};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// The title, and who gave it to whom and when.
#[component]
pub(super) fn Head(loaded: LoadedCatalogue, gift: Key<Gift>) -> impl IntoView {
    let catalogue = loaded.catalogue;
    let key = gift;
    let gift = &catalogue[key];
    let kind = gift.kind.map(|kind| {
        let kind = catalogue.kind(kind);
        let of_kind = href_of_query(Query::default().toggled(facet::KIND, &kind.id));
        view! { <p class="tombstone__kind"><a href=of_kind>{localized(&kind.name)}</a></p> }
    });
    let also = gift.also_reported.then(|| {
        view! { <p class="tombstone__also">{with_nouns(gift_messages().also_reported_one)}</p> }
    });
    let parties = party_rows(catalogue, key);
    view! {
        <header class="gift__head">
            <p class="gift__exhibit">{localized(&catalogue.exhibit().title)}</p>
            {kind}
            <h1 class="tombstone__title" tabindex="-1">{localized(&gift.title)}</h1>
            {(!parties.is_empty()).then(|| view! { <dl class="tombstone__parties">{parties}</dl> })}
            {also}
        </header>
    }
}

/// Label, findings, facts, and what can be done with the gift.
#[component]
pub(super) fn Wall(
    session: Session,
    loaded: LoadedCatalogue,
    gift: Key<Gift>,
    questions: Vec<&'static Question>,
    /// How many witnesses it is known from, in words.
    known_from: String,
) -> impl IntoView {
    let messages = messages();
    let gift_messages = gift_messages();
    let catalogue = loaded.catalogue;
    let key = gift;
    let gift = &catalogue[key];
    let route = session.route_to(Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    });
    let path = route.path();
    let label = localized(&gift.label);
    let edition = (messages.edition)(&format::day(&catalogue.exhibit().edition, messages));
    view! {
        <div class="gift__wall">
            {(!label.is_empty()).then(|| view! { <p class="label">{with_terms(catalogue, label)}</p> })}
            {findings(&path, questions)}
            <dl class="tombstone__rows">{fact_rows(catalogue, key, known_from)}</dl>
            <div class="buttons">
                <FavouriteButton gift class="button pick-button" />
                <PrintButton label=gift_messages.print_label />
                <CopyButton label=gift_messages.copy_link text=copied(route) />
            </div>
            <p class="gift__imprint"><span>{path}</span><span>{edition}</span></p>
        </div>
    }
}

fn copied(route: Route) -> Callback<(), String> {
    Callback::new(move |()| absolute_url(&route))
}

/// Each question in a line: what is asked, what we find, and how certain that is.
fn findings(path: &str, questions: Vec<&'static Question>) -> View {
    let messages = messages();
    let weakest = questions.iter().map(|question| question.certainty).max();
    let Some(weakest) = weakest else {
        return ().into_view();
    };
    let are_alike = questions
        .iter()
        .all(|question| question.certainty == weakest);
    let items = questions.into_iter().map(|question| {
        let href = [path, "#", &question.id].concat();
        let (certainty, _) = format::certainty(question.certainty, messages);
        view! {
            <li>
                <a href=href>{localized(&question.ask)}</a>
                " "
                {in_scripts(localized(&question.finding), None)}
                {(!are_alike).then(|| view! { " "<b>{certainty}</b> })}
            </li>
        }
    });
    let (overall, settled) = format::certainty_mark(weakest, messages);
    view! {
        <section class="findings" class:findings--settled=settled>
            <h2 class="findings__title">{gift_messages().what_we_find}</h2>
            <p class="findings__overall">{overall}</p>
            <ul>{items.collect_view()}</ul>
        </section>
    }
    .into_view()
}
