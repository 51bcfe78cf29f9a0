//! The pages that are weighed. About is the exhibit's own; the others put its components together,
//! as their pages do.

use vitrine_catalogue::{Gift, Key};
use vitrine_i18n::Language;
use vitrine_route::{Favourites, GalleryView};
use vitrine_search::{Query, Results};
use vitrine_view::prelude::*;

use crate::about::AboutPage;
use crate::components::{FavouritesContext, GiftCards, Ledger, QuestionCard, Tombstone};
use crate::session::LoadedCatalogue;

pub fn page(path: &str, loaded: LoadedCatalogue) -> View {
    provide_context(Language::default());
    let favourites = RwSignal::new(Favourites::default());
    provide_context(FavouritesContext(favourites.read_only()));
    match path {
        "about" => view! { <AboutPage loaded /> }.into_view(),
        "gifts" => view! { <GalleryPage loaded /> }.into_view(),
        _ => {
            let gift = loaded.catalogue.gift_keys().next();
            gift.map(|gift| view! { <GiftPage loaded gift /> })
                .into_view()
        }
    }
}

/// The gallery's cards.
#[component]
fn GalleryPage(loaded: LoadedCatalogue) -> impl IntoView {
    let catalogue = loaded.catalogue;
    let gifts = memo(move || catalogue.gift_keys().collect::<Vec<_>>());
    let query = memo(Query::default);
    let results = memo(Results::default);
    let view = RwSignal::new(GalleryView::default());
    let shown = move || gifts.with(Vec::len);
    let is_list = move || (view.get() == GalleryView::List).then_some("true");
    view! {
        <div class="gallery">
            <button aria-pressed=is_list on:click=move |_| view.set(GalleryView::List)>{shown}</button>
            <Show when=move || { shown() > 0 }>
                <GiftCards catalogue gifts query results view leading=true />
            </Show>
        </div>
    }
}

/// A gift's label, ledger and questions.
#[component]
fn GiftPage(loaded: LoadedCatalogue, gift: Key<Gift>) -> impl IntoView {
    let catalogue = loaded.catalogue;
    let questions = catalogue
        .questions_on(gift)
        .map(|(_, question)| view! { <QuestionCard catalogue question /> });
    view! {
        <article class="gift">
            <h1>{catalogue.gifts()[0].number.as_str()}</h1>
            <Tombstone catalogue gift known_from=catalogue.sources().len().to_string() />
            {questions.collect_view()}
            <Ledger catalogue gift />
        </article>
    }
}
