//! A question in brief: who says what, our finding, its certainty.

use super::{format, in_scripts, language, localized, source_link};
use vitrine_catalogue::{Catalogue, Question};
use vitrine_view::prelude::*;

/// A question without our reasons, for pages about something else.
#[component]
pub fn QuestionBrief(
    catalogue: &'static Catalogue,
    question: &'static Question,
    /// The link to the whole question.
    more: View,
) -> impl IntoView {
    let messages = language().messages();
    let gift_messages = language().gift_messages();
    let (certainty, means) = format::certainty(question.certainty, messages);
    let answers = question.answers.iter().map(|answer| {
        let sources = answer.sources.iter();
        let sources = sources.map(|key| view! { <li>{source_link(&catalogue[*key])}</li> });
        let sources = if answer.sources.is_empty() {
            view! { <dd>{gift_messages.no_answer}</dd> }.into_view()
        } else {
            view! { <dd><ul class="question-brief__sources">{sources.collect_view()}</ul></dd> }
                .into_view()
        };
        view! {
            <div class="question-brief__answer" class:question-brief__answer--finding=answer.found>
                <dt>{in_scripts(localized(&answer.says), None)}</dt>
                {sources}
            </div>
        }
    });
    view! {
        <section class="question-brief">
            <p class="question-brief__kicker">{messages.sources_differ}</p>
            <h2 class="question-brief__ask">{localized(&question.ask)}</h2>
            <dl class="question-brief__answers">{answers.collect_view()}</dl>
            <dl class="question-brief__finding">
                <dt>{gift_messages.our_finding}</dt>
                <dd>
                    <p class="question-brief__says">{in_scripts(localized(&question.finding), None)}</p>
                    <p><b>{certainty}</b>". "{means}</p>
                </dd>
            </dl>
            {more}
        </section>
    }
}
