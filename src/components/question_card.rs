//! A question: a point on which sources differ, who says what, and our finding.

use super::{format, in_scripts, language, localized, source_link, with_terms};
use vitrine_catalogue::{Catalogue, Key, Question, Source};
use vitrine_view::prelude::*;

/// A question with its answers and finding.
#[component]
pub fn QuestionCard(
    catalogue: &'static Catalogue,
    question: &'static Question,
    /// The record that it is about, where the page is not of that record.
    #[prop(optional_no_strip)]
    bears_on: Option<View>,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let gift_messages = language.gift_messages();
    let (certainty, means) = format::certainty(question.certainty, messages);
    let source = move |key: &Key<Source>| view! { <dd>{source_link(&catalogue[*key])}</dd> };
    let answers = question.answers.iter().map(|answer| {
        let sources = if answer.sources.is_empty() {
            view! { <dd>{gift_messages.no_answer}</dd> }.into_view()
        } else {
            answer.sources.iter().map(source).collect_view().into_view()
        };
        view! {
            <div class="question-card__answer" class:question-card__answer--finding=answer.found>
                <dt>{in_scripts(localized(&answer.says), None)}</dt>
                {sources}
            </div>
        }
    });
    // On the page of questions it is below the heading of the page, elsewhere below that of a section.
    let heading = if bears_on.is_some() {
        view! { <h2 class="question-card__ask">{localized(&question.ask)}</h2> }.into_view()
    } else {
        view! { <h3 class="question-card__ask">{localized(&question.ask)}</h3> }.into_view()
    };
    view! {
        <article class="question-card columns" id=question.id.as_str() tabindex="-1">
            {bears_on.map(|on| view! { <p class="question-card__kicker">{on}</p> })}
            {heading}
            <dl class="question-card__answers">{answers.collect_view()}</dl>
            <dl class="finding">
                <div class="finding__text">
                    <dt>{gift_messages.our_finding}</dt>
                    <dd>{with_terms(catalogue, localized(&question.finding))}</dd>
                </div>
                <div class="finding__why">
                    <dt>{gift_messages.why}</dt>
                    <dd>{with_terms(catalogue, localized(&question.why))}</dd>
                </div>
                <div class="finding__certainty">
                    <dt>{gift_messages.certainty}</dt>
                    <dd><b>{certainty}</b>". "{means}</dd>
                </div>
            </dl>
        </article>
    }
}
