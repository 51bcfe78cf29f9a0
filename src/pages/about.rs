//! About the exhibit: what it is, method, glossary, shortcuts, licence, and the problems of the catalogue.

use crate::components::{
    fragment_of_term, interface_lang, localized, messages, reference_messages, shortcuts_list,
};
use crate::session::LoadedCatalogue;
use vitrine_view::prelude::*;

/// `/about/`
#[component]
pub fn AboutPage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let exhibit = loaded.catalogue.exhibit();
    let sections = exhibit.about.iter().map(|section| {
        view! { <h2>{localized(&section.title)}</h2><p>{localized(&section.text)}</p> }
    });
    let lang = interface_lang();
    let has_map = loaded.catalogue.map_sheet().is_some();
    let licence = !exhibit.licence.is_empty();
    let problems = if loaded.problems.is_empty() {
        view! { <p lang=lang>{reference_messages.about_no_problems}</p> }.into_view()
    } else {
        let list = loaded
            .problems
            .iter()
            .map(|problem| view! { <li><code>{problem.to_string()}</code></li> });
        view! {
            <p lang=lang>{reference_messages.about_problems}" "{(reference_messages.problems_count)(loaded.problems.len())}"."</p>
            <ul class="problems">{list.collect_view()}</ul>
        }
        .into_view()
    };
    let own = exhibit.glossary.iter();
    let own = own.map(|entry| (localized(&entry.title), localized(&entry.text)));
    let terms = reference_messages.glossary_terms.into_iter();
    // The first two tell chief sources from others.
    let skipped = if loaded.catalogue.has_chief_sources() {
        0
    } else {
        2
    };
    let terms = terms
        .zip(reference_messages.glossary_meanings)
        .skip(skipped)
        .chain(own)
        .map(|(term, meaning)| {
            let fragment = fragment_of_term(term);
            view! { <dt id=fragment tabindex="-1"><dfn>{term}</dfn></dt><dd>{meaning}</dd> }
        });
    view! {
        <div class="prose section wide">
            <h1 class="section__title" tabindex="-1" lang=lang>{messages.about_title}</h1>
            {sections.collect_view()}
            <h2 lang=lang>{reference_messages.about_made_title}</h2>
            <p lang=lang>{reference_messages.about_made}</p>
            <h2 id="glossary" tabindex="-1" lang=lang>{messages.glossary}</h2>
            <dl class="glossary">{terms.collect_view()}</dl>
            <h2 lang=lang>{reference_messages.shortcuts_title}</h2>
            {shortcuts_list()}
            <h2 lang=lang>{reference_messages.about_licence_title}</h2>
            <p lang=lang>
                {reference_messages.about_licence}" "
                {has_map.then(|| [reference_messages.about_map, " "].concat())}
                {licence.then(|| [reference_messages.about_catalogue, " ", &exhibit.licence, "."].concat())}
            </p>
            <h2 lang=lang>{reference_messages.about_problems_title}</h2>
            {problems}
        </div>
    }
}
