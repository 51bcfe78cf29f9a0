//! Citations of the page and of its sources, in every format.

use super::{CopyButton, gift_messages, in_scripts};
use vitrine_catalogue::{Csl, Format};
use vitrine_view::prelude::*;

/// Choice of the work and of the format, and a button that copies the citation.
#[component]
pub fn CitePanel(
    /// What can be cited: a name and its bibliographic record, the page itself first.
    works: Vec<(String, Csl)>,
) -> impl IntoView {
    let messages = gift_messages();
    let chosen = RwSignal::new((0_usize, Format::Chicago));
    let names: Vec<String> = works.iter().map(|(name, _)| name.clone()).collect();
    let works = StoredValue::new(works);
    let citation = memo(move || {
        let (work, format) = chosen.get();
        works.with_value(|works| {
            let csl = works.get(work).map(|(_, csl)| csl);
            let text = csl.map(|csl| csl.cite(format, None)).unwrap_or_default();
            (text, csl.and_then(|csl| csl.language.clone()))
        })
    });
    let options = names.into_iter().enumerate().map(|(position, name)| {
        view! { <option value=position.to_string()>{name}</option> }
    });
    let formats = Format::ALL.map(|format| {
        view! {
            <label class="cite__format">
                <input
                    class="visually-hidden"
                    type="radio"
                    name="format"
                    prop:checked=move || chosen.get().1 == format
                    on:change=move |_| chosen.update(|chosen| chosen.1 = format)
                />
                {format.name()}
            </label>
        }
    });
    view! {
        <div class="cite__box">
            <label class="cite__what">
                <span>{messages.cite_what}</span>
                <select on:change=move |event| {
                    let work = event_target_value(&event).parse().unwrap_or_default();
                    chosen.update(|chosen| chosen.0 = work);
                }>{options.collect_view()}</select>
            </label>
            <fieldset class="cite__formats">
                <legend class="visually-hidden">{messages.cite_format}</legend>
                {formats.collect_view()}
            </fieldset>
            <pre class="cite__text" tabindex="0" role="region" aria-label=messages.cite_title>
                {move || citation.with(|(text, language)| in_scripts(text, language.as_deref()))}
            </pre>
            <div class="cite__acts buttons">
                <CopyButton label=messages.copy_citation text=Callback::new(move |()| citation.with_untracked(|(text, _)| text.clone())) />
            </div>
        </div>
    }
}
