//! The gallery: searched, filtered and sorted as one types and chooses.

use std::time::Duration;

use leptos::html::{Dialog, P};

use super::downloads::Downloads;
use crate::components::{Cards, Chips, FacetList, SearchBox, language, messages, wording};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::Facet;
use vitrine_route::{GalleryView, Page, sort_from_key, sort_key};
use vitrine_search::{Filters, Query, Sort};
use vitrine_view::prelude::*;

/// Results are announced once typing has paused this long.
const PAUSE: Duration = Duration::from_millis(700);

/// `/gifts/`
#[component]
pub fn GalleryPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let LoadedCatalogue {
        catalogue, index, ..
    } = loaded;
    let (query, results) = (session.query, session.results);
    let own = loaded.own_gifts();
    let gifts = memo(move || results.with(|results| results.gifts.clone()));
    let also = memo(move || results.with(|results| results.also_reported.clone()));
    let all = memo(move || [gifts.get(), also.get()].concat());
    let view = Signal::derive(move || session.view());
    let sheet = NodeRef::<Dialog>::new();
    let sheet_open = RwSignal::new(false);
    let count = NodeRef::<P>::new();

    let toggle = Callback::new(move |(facet, value): (Facet, String)| {
        session.choose(query.with_untracked(|query| query.toggled(facet, &value)));
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
        clear_chosen(session);
        keep_focus();
    });
    let open_sheet = move |_| {
        sheet_open.set(true);
        if let Some(sheet) = sheet.get_untracked() {
            let _ = sheet.show_modal();
        }
    };
    let filters = move || query.with(|query| query.filters.len());
    let shown = move || gifts.with(Vec::len);
    view! {
        <div class="gallery wide columns">
            <div class="gallery__head">
                <div>
                    <h1 class="section__title" tabindex="-1">{messages.gallery_title}</h1>
                    <p class="section__lead">{(messages.gallery_lead)(own)}</p>
                    <p class="section__lead only-without-script">{messages.without_script}</p>
                </div>
                <SearchBox
                    value=Signal::derive(move || query.with(|query| query.words.clone()))
                    action=session.at(Page::Gifts { query: Query::default(), view: GalleryView::Grid }).to_string()
                    on_type=Callback::new(move |typed: String| session.type_words(&typed))
                    on_search=Callback::new(move |typed: String| session.type_words(&typed))
                />
            </div>
            <section class="gallery__aside" aria-label=messages.filters>
                <h2 class="visually-hidden">{messages.filters}</h2>
                <FacetList catalogue index query results on_choose=toggle />
            </section>
            <section class="gallery__main" aria-label=messages.gifts>
                <div class="toolbar">
                    <p class="toolbar__count" node_ref=count tabindex="-1">
                        {move || (messages.gifts_of)(shown(), own)}
                    </p>
                    <button class="toolbar__filters button" type="button" on:click=open_sheet>
                        {move || (messages.filters_on)(filters())}
                    </button>
                    <SortChoice session />
                    <ViewChoice session />
                </div>
                <Chips catalogue query on_remove=remove on_clear=clear_chips />
                <Downloads loaded gifts=all what="gifts" />
                <h2 class="visually-hidden">{messages.gifts}</h2>
                {move || gifts.with(Vec::is_empty).then(|| view! { <Nothing session loaded /> })}
                <Cards catalogue gifts query results view leading=true />
                <Show when=move || also.with(|also| !also.is_empty())>
                    <section class="also-reported">
                        <h2 class="section__title">{messages.also_reported_title}</h2>
                        <p class="section__lead">{messages.also_reported_text}</p>
                        <Cards catalogue gifts=also query results view />
                    </section>
                </Show>
            </section>
            <Announcement session />
            <Sheet session loaded sheet open=sheet_open on_choose=toggle />
        </div>
    }
}

fn clear_chosen(session: Session) {
    session.choose(Query {
        filters: Filters::default(),
        ..session.query.get_untracked()
    });
}

/// The facets on a phone: a sheet over the gallery, whose facets are there while it is open.
#[component]
fn Sheet(
    session: Session,
    loaded: LoadedCatalogue,
    sheet: NodeRef<Dialog>,
    open: RwSignal<bool>,
    on_choose: Callback<(Facet, String)>,
) -> impl IntoView {
    let messages = messages();
    let shown = move || session.results.with(|results| results.gifts.len());
    let close = move |_| {
        if let Some(sheet) = sheet.get_untracked() {
            sheet.close();
        }
    };
    let facets = move || {
        let LoadedCatalogue {
            catalogue, index, ..
        } = loaded;
        let (query, results) = (session.query, session.results);
        open.get()
            .then(|| view! { <FacetList catalogue index query results on_choose /> })
    };
    view! {
        <dialog
            class="sheet"
            node_ref=sheet
            aria-label=messages.filters
            on:close=move |_| open.set(false)
        >
            <div class="sheet__head">
                <h2>{messages.filters}</h2>
                <button class="sheet__close" type="button" aria-label=messages.close on:click=close></button>
            </div>
            <div class="sheet__body">{facets}</div>
            <div class="sheet__foot">
                <button class="button" type="button" on:click=move |_| clear_chosen(session)>
                    {messages.clear_all}
                </button>
                <button class="button button--first" type="button" on:click=close>
                    {move || (messages.show_gifts)(shown())}
                </button>
            </div>
        </dialog>
    }
}

/// Without words there is no best match: gifts then stand in their order, and the choice says so.
#[component]
fn SortChoice(session: Session) -> impl IntoView {
    let messages = messages();
    let searching = memo(move || session.query.with(|query| !query.words.is_empty()));
    let sort = memo(move || match session.query.with(|query| query.sort) {
        Sort::Best if !searching.get() => Sort::Number,
        sort => sort,
    });
    let options = [
        (Sort::Best, messages.sort_best),
        (Sort::Number, messages.sort_number),
        (Sort::Date, messages.sort_date),
        (Sort::Giver, messages.sort_giver),
    ];
    let choose = move |event| {
        let sort = sort_from_key(&event_target_value(&event)).unwrap_or_default();
        let sort = if sort == Sort::Number && !searching.get_untracked() {
            Sort::Best
        } else {
            sort
        };
        session.choose(Query {
            sort,
            ..session.query.get_untracked()
        });
    };
    view! {
        <label class="toolbar__sort">
            <span>{messages.sort}</span>
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
fn ViewChoice(session: Session) -> impl IntoView {
    let messages = messages();
    let choices = [
        (
            GalleryView::Grid,
            messages.view_grid,
            "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
        ),
        (
            GalleryView::List,
            messages.view_list,
            "M4 6h16M4 12h16M4 18h16",
        ),
    ];
    let buttons = choices.map(|(view, name, shape)| {
        view! {
            <button
                class="toolbar__choice"
                type="button"
                aria-label=name
                aria-pressed=move || (session.view() == view).to_string()
                on:click=move |_| session.go(session.at(Page::Gifts { query: session.query.get_untracked(), view }))
            >
                <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=shape /></svg>
            </button>
        }
    });
    view! { <div class="toolbar__view" role="group" aria-label=messages.view>{buttons.collect_view()}</div> }
}

/// Says what was searched, and offers what would help.
#[component]
fn Nothing(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let query = session.query;
    let offers = move || {
        let query = query.get();
        let suggestions = loaded.index.suggestions(&query);
        let spelling = suggestions.spelling.map(|spelling| {
            let page = Page::Gifts {
                query: Query { words: spelling.clone(), ..query.clone() },
                view: session.view(),
            };
            view! { <li><a class="button button--first" href=session.at(page).to_string()>{(messages.did_you_mean)(&spelling)}</a></li> }
        });
        let without = suggestions.without.map(|(facet, value, count)| {
            let name =
                wording::facet_value(loaded.catalogue, facet, &value, messages, language.tag());
            let page = Page::Gifts { query: query.toggled(facet, &value), view: session.view() };
            view! { <li><a class="button" href=session.at(page).to_string()>{(messages.without)(&name, count)}</a></li> }
        });
        let all = Page::Gifts {
            query: Query::default(),
            view: session.view(),
        };
        view! {
            {(!query.words.is_empty()).then(|| view! { <p>{(messages.nothing_for)(&query.words)}</p> })}
            <ul class="empty-state__offers">
                {spelling}
                {without}
                <li><a class="button" href=session.at(all).to_string()>{messages.all_gifts}</a></li>
            </ul>
        }
    };
    view! {
        <div class="empty-state">
            <h3 class="empty-state__what">{messages.nothing_title}</h3>
            {offers}
        </div>
    }
}

/// Tells those who do not see it how many there are, once, when typing pauses.
#[component]
fn Announcement(session: Session) -> impl IntoView {
    let messages = messages();
    let localized = RwSignal::new(String::new());
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let mut first = true;
    effect(move || {
        // What is typed may change nothing, and yet it is typing.
        session.query.track();
        let (gifts, also) = session
            .results
            .with(|results| (results.gifts.len(), results.also_reported.len()));
        if let Some(timeout) = pending.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
        if !std::mem::take(&mut first) {
            let say = move || localized.set((messages.announce)(gifts, also));
            pending.set_value(set_timeout_with_handle(say, PAUSE).ok());
        }
    });
    view! { <p class="visually-hidden" role="status">{localized}</p> }
}
