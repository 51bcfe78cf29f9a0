//! Citations of the page and of its sources, in every format.

use super::{CopyButton, gift_messages, in_scripts, interface_lang};
use vitrine_catalogue::{Csl, Format, Source};
use vitrine_view::prelude::*;

/// What can be cited.
pub struct Work {
    /// What it is called in the choice.
    pub name: String,
    /// What programs call it: no two of the exhibit have one id.
    pub id: String,
    /// Its bibliographic record.
    pub csl: Csl,
}

/// A source as a work to cite.
#[must_use]
pub fn citable_source(source: &Source) -> Work {
    Work {
        name: source.name.clone(),
        id: source.id.clone(),
        csl: source.csl.clone(),
    }
}

/// Choice of the work and of the format, and a button that copies the citation.
#[component]
pub fn CitePanel(
    /// What can be cited, the page itself first.
    works: Vec<Work>,
) -> impl IntoView {
    let messages = gift_messages();
    let chosen = RwSignal::new((0_usize, Format::Chicago));
    let names: Vec<String> = works.iter().map(|work| work.name.clone()).collect();
    let works = StoredValue::new(works);
    let citation = memo(move || {
        let (work, format) = chosen.get();
        works.with_value(|works| {
            let work = works.get(work);
            let text = work.map(|work| work.csl.cite(format, &work.id, None));
            let language = work.and_then(|work| work.csl.language.clone());
            (text.unwrap_or_default(), language)
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
                <span lang=interface_lang()>{messages.cite_what}</span>
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
