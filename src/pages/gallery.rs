//! The gallery: searched, filtered and sorted as one types and chooses.

use std::time::Duration;

use leptos::html::{Dialog, P};

use super::downloads::Downloads;
use crate::components::{Cards, Chips, FacetList, SearchBox, language, wording, words};
use crate::session::{Held, Visit};
use vitrine_catalogue::Facet;
use vitrine_route::{Page, View, sort_from_key, sort_key};
use vitrine_search::{Query, Sort};
use vitrine_view::prelude::*;

/// Results are announced once typing has paused this long.
const PAUSE: Duration = Duration::from_millis(700);

/// `/gifts/`
#[component]
pub fn GalleryPage(visit: Visit, held: Held) -> impl IntoView {
    let words = words();
    let Held {
        catalogue, index, ..
    } = held;
    let (query, results) = (visit.query, visit.results);
    let own = held.own_gifts();
    let gifts = memo(move || results.with(|results| results.gifts.clone()));
    let also = memo(move || results.with(|results| results.also_reported.clone()));
    let all = memo(move || [gifts.get(), also.get()].concat());
    let view = Signal::derive(move || visit.view());
    let sheet = NodeRef::<Dialog>::new();
    let sheet_open = RwSignal::new(false);
    let count = NodeRef::<P>::new();

    let toggle = Callback::new(move |(facet, value): (Facet, String)| {
        visit.choose(query.with_untracked(|query| query.toggled(facet, &value)));
    });
    // A chip that is removed takes the focus with it: the count takes it over.
    let keep_focus = move || {
        request_animation_frame(move || {
            if let Some(count) = count.try_get_untracked().flatten() {
                let _ = count.focus();
            }
        });
    };
    let remove = Callback::new(move |chosen| {
        toggle.run(chosen);
        keep_focus();
    });
    let clear_chips = Callback::new(move |()| {
        clear_chosen(visit);
        keep_focus();
    });
    let open_sheet = move |_| {
        sheet_open.set(true);
        if let Some(sheet) = sheet.get_untracked() {
            let _ = sheet.show_modal();
        }
    };
    let filters = move || query.with(|query| query.chosen.len());
    let shown = move || gifts.with(Vec::len);
    view! {
        <div class="gallery wide columns">
            <div class="gallery__head">
                <div>
                    <h1 class="room__title" tabindex="-1">{words.gallery_title}</h1>
                    <p class="room__lead">{(words.gallery_lead)(own)}</p>
                    <p class="room__lead only-without-script">{words.without_script}</p>
                </div>
                <SearchBox
                    value=Signal::derive(move || query.with(|query| query.words.clone()))
                    action=visit.at(Page::Gifts { query: Query::default(), view: View::Grid }).to_string()
                    on_type=Callback::new(move |typed: String| visit.type_words(&typed))
                    on_search=Callback::new(move |typed: String| visit.type_words(&typed))
                />
            </div>
            <section class="gallery__aside" aria-label=words.filters>
                <h2 class="visually-hidden">{words.filters}</h2>
                <FacetList catalogue index query results on_choose=toggle />
            </section>
            <section class="gallery__main" aria-label=words.gifts>
                <div class="toolbar">
                    <p class="toolbar__count" node_ref=count tabindex="-1">
                        {move || (words.gifts_of)(shown(), own)}
                    </p>
                    <button class="toolbar__filters act" type="button" on:click=open_sheet>
                        {move || (words.filters_on)(filters())}
                    </button>
                    <SortChoice visit />
                    <ViewChoice visit />
                </div>
                <Chips catalogue query on_remove=remove on_clear=clear_chips />
                <Downloads held gifts=all what="gifts" />
                <h2 class="visually-hidden">{words.gifts}</h2>
                {move || gifts.with(Vec::is_empty).then(|| view! { <Nothing visit held /> })}
                <Cards catalogue gifts query results view leading=true />
                <Show when=move || also.with(|also| !also.is_empty())>
                    <section class="also-reported">
                        <h2 class="room__title">{words.also_reported_title}</h2>
                        <p class="room__lead">{words.also_reported_text}</p>
                        <Cards catalogue gifts=also query results view />
                    </section>
                </Show>
            </section>
            <Announcement visit />
            <Sheet visit held sheet open=sheet_open on_choose=toggle />
        </div>
    }
}

fn clear_chosen(visit: Visit) {
    visit.choose(Query {
        chosen: Vec::new(),
        ..visit.query.get_untracked()
    });
}

/// The facets on a phone: a sheet over the gallery, whose facets are there while it is open.
#[component]
fn Sheet(
    visit: Visit,
    held: Held,
    sheet: NodeRef<Dialog>,
    open: RwSignal<bool>,
    on_choose: Callback<(Facet, String)>,
) -> impl IntoView {
    let words = words();
    let shown = move || visit.results.with(|results| results.gifts.len());
    let close = move |_| {
        if let Some(sheet) = sheet.get_untracked() {
            sheet.close();
        }
    };
    let facets = move || {
        let Held {
            catalogue, index, ..
        } = held;
        let (query, results) = (visit.query, visit.results);
        open.get()
            .then(|| view! { <FacetList catalogue index query results on_choose /> })
    };
    view! {
        <dialog
            class="sheet"
            node_ref=sheet
            aria-label=words.filters
            on:close=move |_| open.set(false)
        >
            <div class="sheet__head">
                <h2>{words.filters}</h2>
                <button class="sheet__close" type="button" aria-label=words.close on:click=close></button>
            </div>
            <div class="sheet__body">{facets}</div>
            <div class="sheet__foot">
                <button class="act" type="button" on:click=move |_| clear_chosen(visit)>
                    {words.clear_all}
                </button>
                <button class="act act--first" type="button" on:click=close>
                    {move || (words.show_gifts)(shown())}
                </button>
            </div>
        </dialog>
    }
}

/// Without words there is no best match: gifts then stand in their order, and the choice says so.
#[component]
fn SortChoice(visit: Visit) -> impl IntoView {
    let words = words();
    let searching = memo(move || visit.query.with(|query| !query.words.is_empty()));
    let sort = memo(move || match visit.query.with(|query| query.sort) {
        Sort::Best if !searching.get() => Sort::Number,
        sort => sort,
    });
    let options = [
        (Sort::Best, words.sort_best),
        (Sort::Number, words.sort_number),
        (Sort::Date, words.sort_date),
        (Sort::Giver, words.sort_giver),
    ];
    let choose = move |event| {
        let sort = sort_from_key(&event_target_value(&event)).unwrap_or_default();
        let sort = if sort == Sort::Number && !searching.get_untracked() {
            Sort::Best
        } else {
            sort
        };
        visit.choose(Query {
            sort,
            ..visit.query.get_untracked()
        });
    };
    view! {
        <label class="toolbar__sort">
            <span>{words.sort}</span>
            <select on:change=choose prop:value=move || sort_key(sort.get())>
                {options
                    .map(|(option, name)| {
                        let idle = move || option == Sort::Best && !searching.get();
                        let selected = move || sort.get() == option;
                        view! {
                            <option value=sort_key(option) selected=selected disabled=idle>
                                {name}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </label>
    }
}

#[component]
fn ViewChoice(visit: Visit) -> impl IntoView {
    let words = words();
    let choices = [
        (
            View::Grid,
            words.view_grid,
            "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
        ),
        (View::List, words.view_list, "M4 6h16M4 12h16M4 18h16"),
    ];
    let buttons = choices.map(|(view, name, shape)| {
        view! {
            <button
                class="toolbar__choice"
                type="button"
                aria-label=name
                aria-pressed=move || (visit.view() == view).to_string()
                on:click=move |_| visit.go(visit.at(Page::Gifts { query: visit.query.get_untracked(), view }))
            >
                <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=shape /></svg>
            </button>
        }
    });
    view! { <div class="toolbar__view" role="group" aria-label=words.view>{buttons.collect_view()}</div> }
}

/// Says what was searched, and offers what would help.
#[component]
fn Nothing(visit: Visit, held: Held) -> impl IntoView {
    let language = language();
    let words = language.words();
    let query = visit.query;
    let offers = move || {
        let query = query.get();
        let help = held.index.help(&query);
        let spelling = help.spelling.map(|spelling| {
            let page = Page::Gifts {
                query: Query { words: spelling.clone(), ..query.clone() },
                view: visit.view(),
            };
            view! { <li><a class="act act--first" href=visit.at(page).to_string()>{(words.did_you_mean)(&spelling)}</a></li> }
        });
        let without = help.without.map(|(facet, value, count)| {
            let name =
                wording::facet_value(held.catalogue, facet, &value, words, language.tag());
            let page = Page::Gifts { query: query.toggled(facet, &value), view: visit.view() };
            view! { <li><a class="act" href=visit.at(page).to_string()>{(words.without)(&name, count)}</a></li> }
        });
        let all = Page::Gifts {
            query: Query::default(),
            view: visit.view(),
        };
        view! {
            {(!query.words.is_empty()).then(|| view! { <p>{(words.nothing_for)(&query.words)}</p> })}
            <ul class="nothing__offers">
                {spelling}
                {without}
                <li><a class="act" href=visit.at(all).to_string()>{words.all_gifts}</a></li>
            </ul>
        }
    };
    view! {
        <div class="nothing">
            <h3 class="nothing__what">{words.nothing_title}</h3>
            {offers}
        </div>
    }
}

/// Tells those who do not see it how many there are, once, when typing pauses.
#[component]
fn Announcement(visit: Visit) -> impl IntoView {
    let words = words();
    let said = RwSignal::new(String::new());
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let mut first = true;
    effect(move || {
        // What is typed may change nothing, and yet it is typing.
        visit.query.track();
        let (gifts, also) = visit
            .results
            .with(|results| (results.gifts.len(), results.also_reported.len()));
        if let Some(timeout) = pending.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
        if !std::mem::take(&mut first) {
            let say = move || said.set((words.announce)(gifts, also));
            pending.set_value(set_timeout_with_handle(say, PAUSE).ok());
        }
    });
    view! { <p class="visually-hidden" role="status">{said}</p> }
}
