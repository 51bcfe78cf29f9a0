//! Gifts side by side, one a column: what each row says of them, and whether they differ in it.
//!
//! Differences are said in words and marked by a sign, never by colour alone. A row in which no
//! gift has anything reported is still a row: that nothing is reported is what they share.

use crate::components::{PlateFrame, href_of_gift, language, said, wording};
use crate::pages::gift::known_from;
use crate::session::{Held, Visit};
use vitrine_catalogue::{About, Catalogue, Gift, Key};
use vitrine_route::{Page, Show as Shown};
use vitrine_view::prelude::*;

/// A property, and what each gift has there: one line or several.
struct Row {
    term: &'static str,
    cells: Vec<Vec<String>>,
}

impl Row {
    fn differs(&self) -> bool {
        self.cells.windows(2).any(|two| two[0] != two[1])
    }
}

/// The gifts that are ticked, side by side, and how to tick them.
#[component]
pub(super) fn Comparison(
    visit: Visit,
    held: Held,
    gifts: Memo<Vec<Key<Gift>>>,
    show: Memo<Shown>,
) -> impl IntoView {
    let words = language().words();
    let catalogue = held.catalogue;
    let compared = memo(move || {
        let ids = show.with(|show| show.compared.clone());
        let ticked = |id: &String| {
            let key = catalogue.gift(id)?;
            gifts.with(|gifts| gifts.contains(&key)).then_some(key)
        };
        ids.ids().iter().filter_map(ticked).collect::<Vec<_>>()
    });
    let only = memo(move || show.with(|show| show.only_differing));
    let first = move || {
        let mut show = show.get();
        gifts.with(|gifts| {
            let first = gifts.iter().take(Shown::MOST_COMPARED);
            show.compared = vitrine_route::Picked::default();
            show.compared
                .add_all(first.map(|gift| catalogue[*gift].id.as_str()));
        });
        (
            show.compared.len(),
            visit.at(Page::Visit { show }).to_string(),
        )
    };
    let toggle = move |_| {
        let mut show = show.get_untracked();
        show.only_differing = !show.only_differing;
        visit.go(visit.at(Page::Visit { show }));
    };
    let shown = move || {
        let compared = compared.get();
        if compared.len() < 2 {
            let (count, href) = first();
            return view! {
                <p class="room__lead">{words.compare_how}</p>
                <p class="acts"><a class="act" href=href>{(words.compare_first)(count)}</a></p>
            }
            .into_any();
        }
        view! {
            <label class="comparison__only">
                <input type="checkbox" prop:checked=only on:change=toggle />
                <span>{words.only_differing}</span>
            </label>
            {table(catalogue, &compared, only.get())}
        }
        .into_any()
    };
    view! {
        <section class="comparison room wide" class:comparison--empty=move || compared.with(|gifts| gifts.len() < 2)>
            <h2 class="room__title">{words.compare_title}</h2>
            {shown}
        </section>
    }
}

fn table(catalogue: &'static Catalogue, gifts: &[Key<Gift>], only_differing: bool) -> AnyView {
    let words = language().words();
    let heads = gifts.iter().map(|key| {
        let gift = &catalogue[*key];
        view! {
            <th class="comparison__gift" scope="col">
                <span class="comparison__plate"><PlateFrame catalogue gift=*key /></span>
                <a href=href_of_gift(gift)>{said(&gift.title)}</a>
            </th>
        }
    });
    let rows: Vec<Row> = rows(catalogue, gifts)
        .into_iter()
        .filter(|row| row.differs() || !only_differing)
        .collect();
    let nothing = rows
        .is_empty()
        .then(|| view! { <p>{words.nothing_differs}</p> });
    let bodies = rows.into_iter().map(|row| {
        let differs = row.differs();
        let (sign, mark) = if differs {
            ("≠", words.differs)
        } else {
            ("=", words.same)
        };
        let cells = row.cells.into_iter().map(|lines| {
            let lines = lines.into_iter().map(|line| view! { <p>{line}</p> });
            view! { <td>{lines.collect_view()}</td> }
        });
        view! {
            <tr class="comparison__row" class:comparison__row--differs=differs>
                <th class="comparison__term" scope="row">
                    {row.term}
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
        <div class="comparison__scroll" role="region" tabindex="0" aria-label=words.compare_scrolls>
            <table class="comparison__table">
                <caption class="visually-hidden">{words.compare_caption}</caption>
                <thead><tr><td></td>{heads.collect_view()}</tr></thead>
                <tbody>{bodies.collect_view()}</tbody>
            </table>
        </div>
        {nothing}
    }
    .into_any()
}

/// The rows in the order of a museum's label.
fn rows(catalogue: &'static Catalogue, gifts: &[Key<Gift>]) -> Vec<Row> {
    let language = language();
    let (words, tag) = (language.words(), language.tag());
    let row = |term: &'static str, cell: &dyn Fn(Key<Gift>) -> Vec<String>| Row {
        term,
        cells: gifts.iter().map(|key| cell(*key)).collect(),
    };
    let fact = |term: &'static str, about: About| {
        row(term, &|key| {
            vec![wording::fact(catalogue, &catalogue[key], about, words, tag)]
        })
    };
    let mut rows = vec![
        fact(words.given_by, About::Giver),
        fact(words.given_to, About::Recipient),
        fact(words.date, About::Date),
        fact(words.place, About::Place),
        fact(words.object, About::Object),
    ];
    if gifts.iter().any(|key| catalogue[*key].material.is_some()) {
        rows.push(fact(words.material, About::Material));
    }
    rows.extend([
        row(words.facet_kind, &|key| {
            vec![said(&catalogue.kind(catalogue[key].kind).name).to_owned()]
        }),
        fact(words.quantity, About::Quantity),
        row(words.known_from, &|key| vec![known_from(catalogue, key)]),
        fact(words.whereabouts, About::Whereabouts),
        fact(words.in_return_for, About::InReturnFor),
        fact(words.embargo, About::Embargo),
        row(words.questions, &|key| {
            let asked: Vec<String> = catalogue
                .questions_on(key)
                .map(|(_, question)| {
                    let sure = wording::certainty(question.certainty, words).0;
                    [said(&question.ask), " ", sure, "."].concat()
                })
                .collect();
            if asked.is_empty() {
                vec![words.no_question.to_owned()]
            } else {
                asked
            }
        }),
        row(words.number, &|key| vec![catalogue[key].number.clone()]),
    ]);
    rows
}
