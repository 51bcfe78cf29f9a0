//! The questions that match what is searched for, above the gifts.

use super::super::record::name_of;
use crate::components::{
    NavItem, format, gallery_messages, href_of_question, in_scripts, localized, messages,
};
use vitrine_catalogue::{Catalogue, Question, Record};
use vitrine_search::Results;
use vitrine_view::prelude::*;

/// The most questions that are listed: the gifts are what the gallery shows.
const MAX_SHOWN: usize = 3;

/// The questions that match best, with their findings; nothing where there are none. Also says when
/// nothing matches all words.
#[component]
pub(super) fn FoundQuestions(
    catalogue: &'static Catalogue,
    results: Memo<Results>,
) -> impl IntoView {
    let messages = messages();
    let gallery_messages = gallery_messages();
    let partial = memo(move || results.with(|results| results.partial));
    let found = memo(move || {
        results.with(|results| {
            let shown = results.questions.iter().take(MAX_SHOWN).copied();
            (shown.collect::<Vec<usize>>(), results.questions.len())
        })
    });
    let item = move |record: Record, question: &'static Question| {
        let href = href_of_question(question);
        let (mark, settled) = format::certainty_mark(question.certainty, messages);
        view! {
            <li class="found-questions__item">
                <a class="found-questions__ask" href=href>{localized(&question.ask)}</a>
                <span class="found-questions__on">{name_of(catalogue, record)}</span>
                <span class="found-questions__finding">{in_scripts(localized(&question.finding), None)}</span>
                <span class="differ" class:differ--settled=settled>{mark}</span>
            </li>
        }
    };
    let list = move || {
        let (shown, all) = found.get();
        (all > 0).then(|| {
            let items = shown.into_iter().filter_map(|at| {
                let (record, question) = catalogue.questions().nth(at)?;
                Some(item(record, question))
            });
            let more = (all > MAX_SHOWN).then(|| {
                let href = NavItem::Questions.href();
                view! { <a class="more" href=href>{gallery_messages.all_questions}</a> }
            });
            view! {
                <div class="found-questions">
                    <h2 class="found-questions__title">{messages.questions_title}</h2>
                    <ul>{items.collect_view()}</ul>
                    {more}
                </div>
            }
        })
    };
    view! {
        {move || partial.get().then(|| view! { <p class="found-partly">{gallery_messages.partial}</p> })}
        {list}
    }
}
