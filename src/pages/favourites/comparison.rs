//! The comparison: a column for each gift, a row for each property, and whether they differ in it.
//!
//! Differences are marked by words and a sign, never by colour alone. A property that is reported of
//! none of these gifts keeps its row, for that is what they have in common, unless it is reported of
//! none of the exhibit.

use crate::components::{
    PictureFrame, format, href_of_gift, interface_lang, language, localized, with_nouns,
};
use crate::pages::gift::known_from;
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{About, Catalogue, Gift, Key};
use vitrine_route::{Favourites, FavouritesView, Page};
use vitrine_view::prelude::*;

/// A property, and its value for each gift: one line or several.
struct Row {
    term: &'static str,
    /// The language of the term, where it is not the page's.
    lang: Option<&'static str>,
    cells: Vec<Vec<String>>,
}

impl Row {
    fn differs(&self) -> bool {
        self.cells.windows(2).any(|two| two[0] != two[1])
    }
}

/// The compared gifts side by side, or how to choose them.
#[component]
pub(super) fn Comparison(
    session: Session,
    loaded: LoadedCatalogue,
    gifts: Memo<Vec<Key<Gift>>>,
    view: Memo<FavouritesView>,
) -> impl IntoView {
    let messages = language().favourites_messages();
    let catalogue = loaded.catalogue;
    let compared = memo(move || {
        let ids = view.with(|view| view.compared.clone());
        let compared_key = |id: &String| {
            let key = catalogue.gift(id)?;
            gifts.with(|gifts| gifts.contains(&key)).then_some(key)
        };
        ids.ids()
            .iter()
            .filter_map(compared_key)
            .collect::<Vec<_>>()
    });
    let only_differing = memo(move || view.with(|view| view.only_differing));
    let first = move || {
        let mut view = view.get();
        gifts.with(|gifts| {
            let first = gifts.iter().take(FavouritesView::MAX_COMPARED);
            view.compared = Favourites::default();
            view.compared
                .add_all(first.map(|gift| catalogue[*gift].id.as_str()));
        });
        (
            view.compared.len(),
            session.route_to(Page::Favourites { view }).to_string(),
        )
    };
    let toggle = move |_| {
        let mut view = view.get_untracked();
        view.only_differing = !view.only_differing;
        session.navigate(session.route_to(Page::Favourites { view }));
    };
    let shown = move || {
        let compared = compared.get();
        if compared.len() < 2 {
            let (count, href) = first();
            return view! {
                <p class="section__lead">{with_nouns(messages.compare_how)}</p>
                <p class="buttons"><a class="button" href=href>{(messages.compare_first)(count)}</a></p>
            }
            .into_view();
        }
        view! {
            <label class="comparison__only">
                <input type="checkbox" prop:checked=only_differing on:change=toggle />
                <span>{messages.only_differing}</span>
            </label>
            {table(catalogue, &compared, only_differing.get())}
        }
        .into_view()
    };
    view! {
        <section class="comparison section wide" class:comparison--empty=move || compared.with(|gifts| gifts.len() < 2)>
            <h2 class="section__title">{messages.compare_title}</h2>
            {shown}
        </section>
    }
}

fn table(catalogue: &'static Catalogue, gifts: &[Key<Gift>], only_differing: bool) -> View {
    let messages = language().favourites_messages();
    let heads = gifts.iter().map(|key| {
        let gift = &catalogue[*key];
        view! {
            <th class="comparison__gift" scope="col">
                <span class="comparison__plate"><PictureFrame catalogue gift=*key /></span>
                <a href=href_of_gift(gift)>{localized(&gift.title)}</a>
            </th>
        }
    });
    let rows: Vec<Row> = rows(catalogue, gifts)
        .into_iter()
        .filter(|row| row.differs() || !only_differing)
        .collect();
    let nothing = rows
        .is_empty()
        .then(|| view! { <p>{messages.nothing_differs}</p> });
    let bodies = rows.into_iter().map(|row| {
        let differs = row.differs();
        let (sign, mark) = if differs {
            ("≠", messages.differs)
        } else {
            ("=", messages.same)
        };
        let cells = row.cells.into_iter().map(|lines| {
            let lines = lines.into_iter().map(|line| view! { <p>{line}</p> });
            view! { <td>{lines.collect_view()}</td> }
        });
        view! {
            <tr class="comparison__row" class:comparison__row--differs=differs>
                <th class="comparison__term" scope="row">
                    <span lang=row.lang>{row.term}</span>
                    " "
                    <span class="comparison__mark">
                        <span aria-hidden="true">{sign}" "</span>{mark}
                    </span>
                </th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <div class="comparison__scroll" role="region" tabindex="0" aria-label=messages.compare_scrolls>
            <table class="comparison__table">
                <caption class="visually-hidden">{with_nouns(messages.compare_caption)}</caption>
                <thead><tr><td></td>{heads.collect_view()}</tr></thead>
                <tbody>{bodies.collect_view()}</tbody>
            </table>
        </div>
        {nothing}
    }
    .into_view()
}

/// The rows in the order of a museum's label.
fn rows(catalogue: &'static Catalogue, gifts: &[Key<Gift>]) -> Vec<Row> {
    let language = language();
    let (messages, gift_messages) = (language.messages(), language.gift_messages());
    let tag = language.tag();
    let row = |term: &'static str, cell: &dyn Fn(Key<Gift>) -> Vec<String>| Row {
        term,
        lang: interface_lang(),
        cells: gifts.iter().map(|key| cell(*key)).collect(),
    };
    // None of what the exhibit is not about.
    let fact = |term: &'static str, about: About| {
        let value = |key| format::fact(catalogue, &catalogue[key], about, messages, tag);
        catalogue
            .reports(about)
            .then(|| row(term, &|key| vec![value(key)]))
    };
    let has_material = gifts.iter().any(|key| catalogue[*key].material.is_some());
    let material = has_material.then(|| fact(messages.material, About::Material));
    let rows = [
        fact(gift_messages.given_by, About::Giver),
        fact(gift_messages.given_to, About::Recipient),
        fact(messages.date, About::Date),
        fact(messages.place, About::Place),
        fact(messages.object, About::Object),
        material.flatten(),
        (!catalogue.kinds().is_empty()).then(|| {
            row(messages.facet_kind, &|key| {
                let kind = catalogue[key].kind;
                let name = kind.map(|kind| localized(&catalogue.kind(kind).name));
                vec![name.unwrap_or(messages.not_reported).to_owned()]
            })
        }),
        fact(messages.quantity, About::Quantity),
        Some(row(gift_messages.known_from, &|key| {
            vec![known_from(catalogue, key)]
        })),
        fact(messages.whereabouts, About::Whereabouts),
        fact(messages.in_return_for, About::InReturnFor),
    ];
    let declared = catalogue.field_keys();
    let declared = declared.map(|key| {
        let row = fact(localized(&catalogue[key].label), About::Field(key))?;
        Some(Row { lang: None, ..row })
    });
    let last = [
        Some(row(messages.questions, &|key| {
            let questions: Vec<String> = catalogue
                .questions_on(key)
                .map(|(_, question)| {
                    let sure = format::certainty(question.certainty, messages).0;
                    [localized(&question.ask), " ", sure, "."].concat()
                })
                .collect();
            if questions.is_empty() {
                vec![language.favourites_messages().no_question.to_owned()]
            } else {
                questions
            }
        })),
        Some(row(messages.number, &|key| {
            vec![catalogue[key].number.clone()]
        })),
    ];
    let rows = rows.into_iter().chain(declared).chain(last);
    rows.flatten().collect()
}
