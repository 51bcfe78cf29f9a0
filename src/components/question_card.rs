//! A point on which sources differ, with who says what and our finding.

use super::{href_of_source, language, localized, wording};
use vitrine_catalogue::{Catalogue, Key, Question, Source};
use vitrine_view::prelude::*;

/// A question with its answers and finding.
#[component]
pub fn QuestionCard(
    catalogue: &'static Catalogue,
    question: &'static Question,
    /// What it stands on, where that is not plain from the page.
    #[prop(optional_no_strip)]
    bears_on: Option<View>,
) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let (certainty, means) = wording::certainty(question.certainty, messages);
    let source = move |key: &Key<Source>| {
        let source = &catalogue[*key];
        let href = href_of_source(source);
        view! {
            <dd>
                {source.letter.map(|letter| view! { <b class="letter">{letter.to_string()}</b>" " })}
                <a href=href>{source.name.as_str()}</a>
            </dd>
        }
    };
    let answers = question.answers.iter().map(|answer| {
        let sources = if answer.sources.is_empty() {
            view! { <dd>{messages.no_answer}</dd> }.into_view()
        } else {
            answer.sources.iter().map(source).collect_view().into_view()
        };
        view! {
            <div class="question__answer" class:question__answer--finding=answer.found>
                <dt>{localized(&answer.says)}</dt>
                {sources}
            </div>
        }
    });
    // On a page of its own kind it stands under the page's heading, elsewhere under a section's.
    let asked = if bears_on.is_some() {
        view! { <h2 class="question__ask">{localized(&question.ask)}</h2> }.into_view()
    } else {
        view! { <h3 class="question__ask">{localized(&question.ask)}</h3> }.into_view()
    };
    view! {
        <article class="question columns" id=question.id.as_str() tabindex="-1">
            {bears_on.map(|on| view! { <p class="question__kicker">{on}</p> })}
            {asked}
            <dl class="question__answers">{answers.collect_view()}</dl>
            <dl class="finding">
                <div class="finding__text">
                    <dt>{messages.our_finding}</dt>
                    <dd>{localized(&question.finding)}</dd>
                </div>
                <div class="finding__why">
                    <dt>{messages.why}</dt>
                    <dd>{localized(&question.why)}</dd>
                </div>
                <div class="finding__certainty">
                    <dt>{messages.certainty}</dt>
                    <dd><b>{certainty}</b>". "{means}</dd>
                </div>
            </dl>
        </article>
    }
}
