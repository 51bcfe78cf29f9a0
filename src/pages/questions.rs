//! Every point on which the reports disagree.

use super::name_of;
use crate::components::{QuestionCard, wording, words};
use crate::session::{Held, Visit};
use vitrine_catalogue::Certainty;
use vitrine_route::Page;
use vitrine_view::prelude::*;

/// `/questions/`
#[component]
pub fn QuestionsPage(visit: Visit, held: Held) -> impl IntoView {
    let words = words();
    let catalogue = held.catalogue;
    let certainty = memo(move || {
        visit.address.with(|address| match address.page {
            Page::Questions { certainty } => certainty,
            _ => None,
        })
    });
    let count = move |wanted: Option<Certainty>| {
        let fits = |certainty| wanted.is_none_or(|wanted| wanted == certainty);
        catalogue
            .questions()
            .filter(|(_, question)| fits(question.certainty))
            .count()
    };
    let choices = [
        None,
        Some(Certainty::Settled),
        Some(Certainty::Likely),
        Some(Certainty::Open),
    ];
    let filter = choices.map(|choice| {
        let href = visit.at(Page::Questions { certainty: choice }).to_string();
        let name = choice.map_or(words.all_certainties, |c| wording::certainty(c, words).0);
        let here = move || (certainty.get() == choice).then_some("true");
        view! {
            <a class="questions__choice" href=href aria-current=here>{name}" "{count(choice)}</a>
        }
    });
    let questions = move || {
        let wanted = certainty.get();
        let list = catalogue
            .questions()
            .filter(|(_, q)| wanted.is_none_or(|w| w == q.certainty));
        list.map(|(record, question)| {
            let on = view! { {words.bears_on}": "{name_of(catalogue, record)} }.into_any();
            view! { <QuestionCard catalogue question bears_on=Some(on) /> }
        })
        .collect_view()
    };
    view! {
        <div class="questions room wide">
            <h1 class="room__title" tabindex="-1">{words.questions_title}</h1>
            <p class="room__lead">{words.questions_lead}</p>
            <nav class="questions__filter" aria-label=words.filter_by_certainty>
                {filter.collect_view()}
            </nav>
            <p class="visually-hidden" role="status">{move || (words.questions_count)(count(certainty.get()))}</p>
            <div class="questions__list">{questions}</div>
        </div>
    }
}
