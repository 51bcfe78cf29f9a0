//! Every point on which the reports disagree.

use super::name_of;
use crate::components::{QuestionCard, messages, wording};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::Certainty;
use vitrine_route::Page;
use vitrine_view::prelude::*;

/// `/questions/`
#[component]
pub fn QuestionsPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let catalogue = loaded.catalogue;
    let certainty = memo(move || {
        session.route.with(|address| match address.page {
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
        let href = session
            .at(Page::Questions { certainty: choice })
            .to_string();
        let name = choice.map_or(messages.all_certainties, |c| {
            wording::certainty(c, messages).0
        });
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
            let on = view! { {messages.bears_on}": "{name_of(catalogue, record)} }.into_view();
            view! { <QuestionCard catalogue question bears_on=Some(on) /> }
        })
        .collect_view()
    };
    view! {
        <div class="questions section wide">
            <h1 class="section__title" tabindex="-1">{messages.questions_title}</h1>
            <p class="section__lead">{messages.questions_lead}</p>
            <nav class="questions__filter" aria-label=messages.filter_by_certainty>
                {filter.collect_view()}
            </nav>
            <p class="visually-hidden" role="status">{move || (messages.questions_count)(count(certainty.get()))}</p>
            <div class="questions__list">{questions}</div>
        </div>
    }
}
