//! The sources, the exhibit's own first.

use crate::components::{
    gift_messages, href_of_source, in_scripts, letter_of, localized, messages, reference_messages,
};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{Key, Source};
use vitrine_view::prelude::*;

/// `/sources/`
#[component]
pub fn SourcesPage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let gift_messages = gift_messages();
    let reference_messages = reference_messages();
    let catalogue = loaded.catalogue;
    let rests_on = move |source: &'static Source| {
        let names: Vec<&str> = source
            .rests_on
            .iter()
            .map(|rests| catalogue[rests.source].name.as_str())
            .collect();
        (!names.is_empty()).then(|| [gift_messages.rests_on, " ", &names.join(", ")].concat())
    };
    let count = move |key: Key<Source>| {
        let claims = catalogue.claims_by(key).count();
        (claims > 0).then(|| (reference_messages.claims_count)(claims))
    };
    let keys = || catalogue.source_keys();
    let chief = keys().filter(|key| catalogue[*key].chief).map(|key| {
        let source = &catalogue[key];
        view! {
            <li class="source">
                <p class="source__letter">{letter_of(source)}</p>
                <h3 class="source__name"><a href=href_of_source(source)>{source.name.as_str()}</a></h3>
                <p class="source__about">{in_scripts(localized(&source.about), source.csl.language.as_deref())}</p>
                <p class="source__rests">{rests_on(source)}</p>
                <p class="source__facts">{count(key)}</p>
            </li>
        }
    });
    let outside = keys()
        .filter(|key| !catalogue[*key].chief)
        .map(|key| {
            let source = &catalogue[key];
            view! {
                <li class="source source--outside">
                    <h3 class="source__name"><a href=href_of_source(source)>{source.name.as_str()}</a></h3>
                    <p class="source__about">{in_scripts(localized(&source.about), source.csl.language.as_deref())}</p>
                    <p class="source__rests">{rests_on(source)}</p>
                    <p class="source__facts">{count(key)}</p>
                </li>
            }
        });
    let (chief, outside): (Vec<_>, Vec<_>) = (chief.collect(), outside.collect());
    let others = if catalogue.has_chief_sources() {
        view! { <h2 class="section__title">{reference_messages.outside_sources}</h2> }
    } else {
        view! { <h2 class="visually-hidden">{messages.sources}</h2> }
    };
    view! {
        <div class="sources section wide">
            <h1 class="section__title" tabindex="-1">{messages.sources_title}</h1>
            <p class="section__lead">{catalogue.exhibit().on_sources.as_ref().map(localized)}</p>
            {(!chief.is_empty()).then(|| view! {
                <h2 class="section__title">{reference_messages.chief_sources}</h2>
                <ol class="sources__chief">{chief}</ol>
            })}
            {(!outside.is_empty()).then(|| view! {
                {others}
                <ul class="sources__outside">{outside}</ul>
            })}
        </div>
    }
}
