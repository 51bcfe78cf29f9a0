//! A point on which sources differ in few words: who says what, our finding, how sure it is.

use super::{href_of_source, language, localized, wording};
use vitrine_catalogue::{Catalogue, Question};
use vitrine_view::prelude::*;

/// A question without our reasons, for where it is not the matter of the page.
#[component]
pub fn QuestionBrief(
    catalogue: &'static Catalogue,
    question: &'static Question,
    /// What leads to the whole of it.
    more: View,
) -> impl IntoView {
    let messages = language().messages();
    let (certainty, means) = wording::certainty(question.certainty, messages);
    let answers = question.answers.iter().map(|answer| {
        let sources = answer.sources.iter().map(|key| {
            let source = &catalogue[*key];
            view! {
                <li>
                    {source.letter.map(|letter| view! { <b class="letter">{letter.to_string()}</b>" " })}
                    <a href=href_of_source(source)>{source.name.as_str()}</a>
                </li>
            }
        });
        let sources = if answer.sources.is_empty() {
            view! { <dd>{messages.no_answer}</dd> }.into_view()
        } else {
            view! { <dd><ul class="brief__sources">{sources.collect_view()}</ul></dd> }.into_view()
        };
        view! {
            <div class="brief__answer" class:brief__answer--finding=answer.found>
                <dt>{localized(&answer.says)}</dt>
                {sources}
            </div>
        }
    });
    view! {
        <section class="brief">
            <p class="brief__kicker">{messages.sources_differ}</p>
            <h2 class="brief__ask">{localized(&question.ask)}</h2>
            <dl class="brief__answers">{answers.collect_view()}</dl>
            <dl class="brief__finding">
                <dt>{messages.our_finding}</dt>
                <dd>
                    <p class="brief__says">{localized(&question.finding)}</p>
                    <p><b>{certainty}</b>". "{means}</p>
                </dd>
            </dl>
            {more}
        </section>
    }
}
