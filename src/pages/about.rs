//! About the exhibit: what it is, method, licence, and what the catalogue got wrong.

use crate::components::{said, words};
use crate::session::Held;
use vitrine_view::prelude::*;

/// `/about/`
#[component]
pub fn AboutPage(held: Held) -> impl IntoView {
    let words = words();
    let exhibit = &held.catalogue.exhibit;
    let sections = exhibit.about.iter().map(|section| {
        view! { <h2>{said(&section.title)}</h2><p>{said(&section.text)}</p> }
    });
    let problems = if held.problems.is_empty() {
        view! { <p>{words.about_no_problems}</p> }.into_any()
    } else {
        let list = held
            .problems
            .iter()
            .map(|problem| view! { <li><code>{problem.to_string()}</code></li> });
        view! {
            <p>{words.about_problems}" "{(words.problems_count)(held.problems.len())}"."</p>
            <ul class="problems">{list.collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <div class="prose room wide">
            <h1 class="room__title" tabindex="-1">{words.about_title}</h1>
            {sections.collect_view()}
            <h2>{words.about_made_title}</h2>
            <p>{words.about_made}</p>
            <h2>{words.about_keyboard_title}</h2>
            <p>{words.about_keyboard}</p>
            <h2>{words.about_licence_title}</h2>
            <p>{words.about_licence}" "{exhibit.licence.as_str()}"."</p>
            <h2>{words.about_problems_title}</h2>
            {problems}
        </div>
    }
}
