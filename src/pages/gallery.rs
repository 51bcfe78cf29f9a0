//! The gallery, searched, filtered and sorted live.

mod announcement;
mod found_questions;

use announcement::Announcement;
use found_questions::FoundQuestions;

use leptos::html::{Dialog, P};

use super::downloads::Downloads;
use crate::components::{
    FacetList, FilterChips, GiftCards, SearchBox, format, gallery_messages, interface_lang,
    language, localized, messages, nouns, with_nouns,
};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{About, Catalogue};
use vitrine_i18n::GalleryMessages;
use vitrine_route::{GalleryView, Page, sort_from_key, sort_key};
use vitrine_search::{Filters, Query, Results, Sort};
use vitrine_view::prelude::*;

/// `/gifts/`
#[component]
pub fn GalleryPage(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let gallery_messages = gallery_messages();
    let (catalogue, index) = (loaded.catalogue, loaded.index());
    let (query, results) = (session.query, session.results(loaded));
    let own = loaded.own_gifts();
    let only_plates = catalogue.has_plates() && !catalogue.has_photographs();
    let each_in_its_case = only_plates.then(|| [" ", gallery_messages.each_in_its_case].concat());
    let gifts = memo(move || results.with(|results| results.gifts.clone()));
    let also = memo(move || results.with(|results| results.also_reported.clone()));
    let all = memo(move || [gifts.get(), also.get()].concat());
    let view = Signal::derive(move || session.gallery_view());
    let sheet = NodeRef::<Dialog>::new();
    let is_sheet_open = RwSignal::new(false);
    let count = NodeRef::<P>::new();

    let toggle = Callback::new(move |(facet, value): (String, String)| {
        session.show_query(query.with_untracked(|query| query.toggled(&facet, &value)));
    });
    let choose_range = Callback::new(move |(facet, range): (String, Option<String>)| {
        let mut query = query.get_untracked();
        query.filters.set_range(&facet, range.as_deref());
        session.show_query(query);
    });
    // The focus is lost with the chip that had it: the count gets it.
    let focus_count = move || {
        request_animation_frame(move || {
            if let Some(count) = count.try_get_untracked().flatten() {
                let _ = count.focus();
            }
        });
    };
    let remove = Callback::new(move |chosen| {
        toggle.run(chosen);
        focus_count();
    });
    let remove_all = Callback::new(move |()| {
        clear_filters(session);
        focus_count();
    });
    let open_sheet = move |_| {
        is_sheet_open.set(true);
        if let Some(sheet) = sheet.get_untracked() {
            let _ = sheet.show_modal();
        }
    };
    let nouns = nouns();
    let filters = move || query.with(|query| query.filters.len());
    let shown = move || gifts.with(Vec::len);
    view! {
        <div class="gallery wide columns">
            <div class="gallery__head">
                <div>
                    <h1 class="section__title" tabindex="-1">{with_nouns(messages.gallery_title)}</h1>
                    <p class="section__lead">{(gallery_messages.gallery_lead)(own, &nouns)}{each_in_its_case}</p>
                    <p class="section__lead only-without-script">{with_nouns(gallery_messages.without_script)}</p>
                </div>
                <SearchBox
                    value=Signal::derive(move || query.with(|query| query.words.clone()))
                    action=session.route_to(Page::Gifts { query: Query::default(), view: GalleryView::Grid }).to_string()
                    on_input=Callback::new(move |typed: String| session.search(&typed))
                    on_search=Callback::new(move |typed: String| session.search(&typed))
                />
            </div>
            <section class="gallery__aside" aria-label=gallery_messages.filters>
                <h2 class="visually-hidden">{gallery_messages.filters}</h2>
                <FacetList catalogue index query results on_choose=toggle on_range=choose_range />
            </section>
            <section class="gallery__main" aria-label=with_nouns(messages.gifts)>
                <div class="toolbar" lang=interface_lang()>
                    <p class="toolbar__count" node_ref=count tabindex="-1">
                        {move || (gallery_messages.gifts_of)(shown(), own, &nouns)}
                    </p>
                    <button class="toolbar__filters button" type="button" on:click=open_sheet>
                        {move || (gallery_messages.filters_on)(filters())}
                    </button>
                    <SortChoice session catalogue />
                    <ViewChoice session />
                </div>
                <FilterChips catalogue query on_remove=remove on_clear=remove_all />
                <FoundQuestions catalogue results />
                <Downloads loaded gifts=all stem="gifts" />
                <h2 class="visually-hidden">{with_nouns(messages.gifts)}</h2>
                {move || gifts.with(Vec::is_empty).then(|| view! { <NoResults session loaded /> })}
                <GiftCards catalogue gifts query results view leading=true />
                <Show when=move || also.with(|also| !also.is_empty())>
                    <section class="also-reported deferred">
                        <h2 class="section__title">{messages.also_reported_title}</h2>
                        <p class="section__lead">{gallery_messages.also_reported_text}</p>
                        <GiftCards catalogue gifts=also query results view />
                    </section>
                </Show>
            </section>
            <Announcement session catalogue results />
            <Sheet session loaded results sheet is_open=is_sheet_open on_choose=toggle on_range=choose_range />
        </div>
    }
}

fn clear_filters(session: Session) {
    session.show_query(Query {
        filters: Filters::default(),
        ..session.query.get_untracked()
    });
}

/// The facets on a phone: a modal sheet, which renders them only while it is open.
#[component]
fn Sheet(
    session: Session,
    loaded: LoadedCatalogue,
    results: Memo<Results>,
    sheet: NodeRef<Dialog>,
    is_open: RwSignal<bool>,
    on_choose: Callback<(String, String)>,
    on_range: Callback<(String, Option<String>)>,
) -> impl IntoView {
    let (messages, nouns) = (gallery_messages(), nouns());
    let shown = move || results.with(|results| results.gifts.len());
    let close = move |_| {
        if let Some(sheet) = sheet.get_untracked() {
            sheet.close();
        }
    };
    let facets = move || {
        let (catalogue, index) = (loaded.catalogue, loaded.index());
        let query = session.query;
        is_open
            .get()
            .then(|| view! { <FacetList catalogue index query results on_choose on_range /> })
    };
    view! {
        <dialog
            class="sheet"
            node_ref=sheet
            aria-label=messages.filters
            on:close=move |_| is_open.set(false)
        >
            <div class="sheet__head">
                <h2>{messages.filters}</h2>
                <button class="sheet__close" type="button" aria-label=messages.close on:click=close></button>
            </div>
            <div class="sheet__body">{facets}</div>
            <div class="sheet__foot">
                <button class="button" type="button" on:click=move |_| clear_filters(session)>
                    {messages.clear_all}
                </button>
                <button class="button button--first" type="button" on:click=close>
                    {move || (messages.show_gifts)(shown(), &nouns)}
                </button>
            </div>
        </dialog>
    }
}

/// The orders of the gifts of an exhibit, as they are offered.
fn sorts(catalogue: &Catalogue) -> Vec<Sort> {
    let sorts = [
        (Sort::Best, true),
        (Sort::Number, true),
        (Sort::Date, catalogue.reports(About::Date)),
        (Sort::Giver, catalogue.reports(About::Giver)),
    ];
    let offered = sorts.into_iter().filter(|(_, is_offered)| *is_offered);
    let declared = catalogue.fields().iter();
    let declared = declared.filter(|field| field.sort.is_some());
    offered
        .map(|(sort, _)| sort)
        .chain(declared.map(|field| Sort::Field(field.id.clone())))
        .collect()
}

fn name_of_sort(
    catalogue: &'static Catalogue,
    sort: &Sort,
    messages: &'static GalleryMessages,
) -> &'static str {
    match sort {
        Sort::Field(id) => catalogue
            .field_with_id(id)
            .map_or("", |field| localized(&catalogue[field].label)),
        Sort::Best => messages.sort_best,
        Sort::Number => messages.sort_number,
        Sort::Date => messages.sort_date,
        Sort::Giver => messages.sort_giver,
    }
}

/// Without words there is no best match: the order is then that of the numbers.
fn shown_sort(query: &Query) -> Sort {
    match &query.sort {
        Sort::Best if query.words.is_empty() => Sort::Number,
        sort => sort.clone(),
    }
}

#[component]
fn SortChoice(session: Session, catalogue: &'static Catalogue) -> impl IntoView {
    let messages = gallery_messages();
    let is_searching = memo(move || session.query.with(|query| !query.words.is_empty()));
    let sort = memo(move || session.query.with(shown_sort));
    let options = sorts(catalogue).into_iter();
    let options = options.map(|sort| {
        let name = name_of_sort(catalogue, &sort, messages);
        (sort, name)
    });
    let choose = move |event| {
        let sort = sort_from_key(&event_target_value(&event));
        let sort = if sort == Sort::Number && !is_searching.get_untracked() {
            Sort::Best
        } else {
            sort
        };
        session.show_query(Query {
            sort,
            ..session.query.get_untracked()
        });
    };
    view! {
        <label class="toolbar__sort">
            <span>{messages.sort}</span>
            <select on:change=choose prop:value=move || sort_key(&sort.get()).to_owned()>
                {options
                    .map(|(option, name)| {
                        let is_best = option == Sort::Best;
                        let is_disabled = move || is_best && !is_searching.get();
                        let value = sort_key(&option).to_owned();
                        let is_selected = move || sort.with(|sort| *sort == option);
                        view! {
                            <option value=value selected=is_selected disabled=is_disabled>
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
    let messages = gallery_messages();
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
                aria-pressed=move || (session.gallery_view() == view).to_string()
                on:click=move |_| session.navigate(session.route_to(Page::Gifts { query: session.query.get_untracked(), view }))
            >
                <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=shape /></svg>
            </button>
        }
    });
    view! { <div class="toolbar__view" role="group" aria-label=messages.view>{buttons.collect_view()}</div> }
}

/// No gift matches: what was searched for, and suggestions.
#[component]
fn NoResults(session: Session, loaded: LoadedCatalogue) -> impl IntoView {
    let language = language();
    let messages = language.messages();
    let gallery_messages = language.gallery_messages();
    let query = session.query;
    let offers = move || {
        let query = query.get();
        let suggestions = loaded.index().suggestions(&query);
        let spelling = suggestions.spelling.map(|spelling| {
            let page = Page::Gifts {
                query: Query { words: spelling.clone(), ..query.clone() },
                view: session.gallery_view(),
            };
            view! { <li><a class="button button--first" href=session.route_to(page).to_string()>{(gallery_messages.did_you_mean)(&spelling)}</a></li> }
        });
        let without = suggestions.without.map(|(facet, value, count)| {
            let filter = (facet.as_str(), value.as_str());
            let [_, name] = format::filter(loaded.catalogue, filter, messages, language.tag());
            let page = Page::Gifts { query: query.toggled(&facet, &value), view: session.gallery_view() };
            view! { <li><a class="button" href=session.route_to(page).to_string()>{(gallery_messages.without)(&name, count, &nouns())}</a></li> }
        });
        let all = Page::Gifts {
            query: Query::default(),
            view: session.gallery_view(),
        };
        view! {
            {(!query.words.is_empty()).then(|| view! { <p>{(gallery_messages.nothing_for)(&query.words)}</p> })}
            <ul class="empty-state__offers">
                {spelling}
                {without}
                <li><a class="button" href=session.route_to(all).to_string()>{with_nouns(messages.all_gifts)}</a></li>
            </ul>
        }
    };
    view! {
        <div class="empty-state">
            <h3 class="empty-state__what">{with_nouns(gallery_messages.nothing_title)}</h3>
            {offers}
        </div>
    }
}
