//! The questions: every point on which the sources differ.

use super::record::name_of;
use crate::components::{QuestionCard, format, messages, reference_messages};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::Certainty;
use vitrine_route::Page;
use vitrine_view::prelude::*;

/// `/questions/`
#[component]
pub fn QuestionsPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let reference_messages = reference_messages();
    let catalogue = loaded.catalogue;
    let certainty = memo(move || {
        session.route.with(|route| match route.page {
            Page::Questions { certainty } => certainty,
            _ => None,
        })
    });
    let count = move |filter: Option<Certainty>| {
        let matches = |certainty| filter.is_none_or(|filter| filter == certainty);
        catalogue
            .questions()
            .filter(|(_, question)| matches(question.certainty))
            .count()
    };
    let choices = [
        None,
        Some(Certainty::Settled),
        Some(Certainty::Likely),
        Some(Certainty::Open),
    ];
    let links = choices.map(|choice| {
        let href = session
            .route_to(Page::Questions { certainty: choice })
            .to_string();
        let name = choice.map_or(reference_messages.all_certainties, |c| {
            format::certainty(c, messages).0
        });
        let aria_current = move || (certainty.get() == choice).then_some("true");
        view! {
            <a class="questions__choice" href=href aria-current=aria_current>{name}" "{count(choice)}</a>
        }
    });
    let questions = move || {
        let filter = certainty.get();
        let list = catalogue
            .questions()
            .filter(|(_, question)| filter.is_none_or(|filter| filter == question.certainty));
        list.map(|(record, question)| {
            let on =
                view! { {reference_messages.bears_on}": "{name_of(catalogue, record)} }.into_view();
            view! { <QuestionCard catalogue question bears_on=Some(on) /> }
        })
        .collect_view()
    };
    view! {
        <div class="questions section wide">
            <h1 class="section__title" tabindex="-1">{messages.questions_title}</h1>
            <p class="section__lead">{reference_messages.questions_lead}</p>
            <nav class="questions__filter" aria-label=reference_messages.filter_by_certainty>
                {links.collect_view()}
            </nav>
            <p class="visually-hidden" role="status">{move || (reference_messages.questions_count)(count(certainty.get()))}</p>
            <div class="questions__list">{questions}</div>
        </div>
    }
}
