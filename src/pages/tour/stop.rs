//! A stop: a gift's picture, its text, a detail to look at, links to the previous and the next.
//!
//! The presenter's view is the same in large type, for an audience.

use std::rc::Rc;

use leptos::ev;
use leptos::html::Details;
use web_sys::PointerEvent;

use super::links::{route_to_stop, route_to_tour};
use super::overview::other_tours;
use super::walk::{
    Walk, is_full_screen, is_zoomed, leave_full_screen_with_presenter, toggle_full_screen,
};
use crate::components::{
    LoupeState, PictureFrame, PictureLoupe, QuestionBrief, basis_of, gift_messages, href_of_gift,
    href_of_question, localized, photograph_caption, tour_messages, with_nouns,
};
use crate::pages::lazy_turn_viewer::lazy_turn_viewer;
use crate::session::{LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::{Catalogue, Picture, Point, Stop, Tour};
use vitrine_route::Route;
use vitrine_view::prelude::*;

/// `/tour/<tour>/<stop>/`
#[component]
pub fn StopPage(
    session: Session,
    loaded: LoadedCatalogue,
    tours: LoadedTours,
    tour: &'static Tour,
    /// Which of the tour's stops, from 0.
    position: usize,
    /// In large type, without header and footer.
    presenter: bool,
) -> impl IntoView {
    let messages = tour_messages();
    let catalogue = loaded.catalogue;
    let stop = &tour.stops[position];
    let overview = route_to_tour(session, tour, None);
    let at = |position: usize, presenter| {
        let stop = tour.stops.get(position)?;
        Some(route_to_stop(session, tour, stop, presenter))
    };
    let walk = Walk {
        session,
        previous: position
            .checked_sub(1)
            .and_then(|before| at(before, presenter)),
        next: at(position + 1, presenter).unwrap_or_else(|| overview.clone()),
        leave: at(position, false).filter(|_| presenter),
    };
    let answer = NodeRef::new();
    walk.clone().by_keys(answer);
    let points = stop.point(catalogue).map_or(&[][..], std::slice::from_ref);
    let state = LoupeState::new(points);
    let zoomed = RwSignal::new(false);
    let on_pointer = walk.clone().by_swipe(move || state.captures_swipes());
    let on_pointer = || {
        let on_pointer = Rc::clone(&on_pointer);
        move |event: PointerEvent| {
            zoomed.set(is_zoomed());
            on_pointer(&event);
        }
    };
    let opening = if presenter {
        presenter_head(&walk)
    } else {
        leave_full_screen_with_presenter();
        let present = at(position, true).map(|route| route.to_string());
        view! {
            <nav class="breadcrumb wide" aria-label=localized(&tour.title)>
                <a class="breadcrumb__back" href=overview.to_string()>"← "{localized(&tour.title)}</a>
                <span class="breadcrumb__where"></span>
                <a class="breadcrumb__step tour-stop__present" href=present>{messages.present}</a>
            </nav>
        }
        .into_view()
    };
    let is_last = position + 1 == tour.stops.len();
    let end = (is_last && !presenter).then(|| end_of_tour(session, loaded, tours, tour));
    view! {
        <div class="walk" class:presenter=presenter>
            {opening}
            <article
                class="tour-stop wide columns"
                class:tour-stop--zoomed=zoomed
                data-hydrate-on=""
                on:pointerdown=on_pointer()
                on:pointerup=on_pointer()
                on:pointercancel=on_pointer()
            >
                {figure(catalogue, stop, state)}
                <div class="tour-stop__wall">
                    <p class="tour-stop__where">{(messages.stop_of)(position + 1, tour.stops.len())}</p>
                    {progress(position, tour.stops.len())}
                    <h1 class="tour-stop__title" tabindex="-1">{localized(&stop.title)}</h1>
                    <p class="tour-stop__text">{localized(&stop.text)}</p>
                    {points.first().map(|point| look_for(catalogue, stop, point, state))}
                    {question(catalogue, stop)}
                    {exercise(stop, answer)}
                    <p class="tour-stop__gift">
                        <a class="more" href=href_of_gift(&catalogue[stop.gift])>{with_nouns(messages.to_the_gift)}" →"</a>
                    </p>
                </div>
            </article>
            {step_links(&walk, tour, position)}
        </div>
        {end}
    }
}

/// The plate in a loupe, with the detail marked; the photograph in one; or the empty case.
fn figure(catalogue: &'static Catalogue, stop: &Stop, state: LoupeState) -> View {
    let messages = gift_messages();
    let gift = stop.gift;
    let (picture, caption) = if let Some(picture) = catalogue[gift].picture() {
        let basis = move |point: &Point| basis_of(catalogue, gift, point);
        let turn_viewer = match picture {
            Picture::Plate(plate) => lazy_turn_viewer(plate),
            Picture::Photograph(_) => None,
        };
        let loupe = view! { <PictureLoupe picture state basis turn_viewer /> }.into_view();
        let caption = match picture {
            Picture::Plate(_) => messages.plate_caption.into_view(),
            Picture::Photograph(photograph) => photograph_caption(photograph),
        };
        (loupe, caption)
    } else {
        let case = view! { <PictureFrame catalogue gift eager=true /> }.into_view();
        (case, with_nouns(messages.case_caption).into_view())
    };
    view! {
        <figure class="tour-stop__plate">
            {picture}
            <figcaption class="gift__caption">
                {[localized(&catalogue[gift].title), ". "].concat()}
                {caption}
            </figcaption>
        </figure>
    }
    .into_view()
}

/// The progress, as decoration: the text says it too.
fn progress(position: usize, stops: usize) -> View {
    let marks = (0..stops).map(|stop| {
        view! { <i class="progress__mark" class:progress__mark--passed=stop <= position></i> }
    });
    view! { <div class="progress" aria-hidden="true">{marks.collect_view()}</div> }.into_view()
}

fn look_for(
    catalogue: &'static Catalogue,
    stop: &Stop,
    point: &'static Point,
    state: LoupeState,
) -> View {
    let messages = tour_messages();
    let chosen = move || state.point() == 1;
    view! {
        <section class="look-for">
            <h2 class="look-for__title">{messages.look_for}</h2>
            <p class="look-for__says">{localized(&point.says)}</p>
            <p class="look-for__more">
                <button
                    class="button"
                    type="button"
                    aria-pressed=move || chosen().to_string()
                    on:click=move |_| state.show_point_in_view(usize::from(!chosen()))
                >
                    {messages.look_closer}
                </button>
                <span class="look-for__ground">{basis_of(catalogue, stop.gift, point)}</span>
            </p>
        </section>
    }
    .into_view()
}

fn question(catalogue: &'static Catalogue, stop: &Stop) -> Option<View> {
    stop.question(catalogue).map(|question| {
        let href = href_of_question(question);
        let more = view! { <a class="more" href=href>{tour_messages().whole_question}" →"</a> };
        let more = more.into_view();
        view! { <QuestionBrief catalogue question more /> }.into_view()
    })
}

/// The exercise for a class; its answer is in a closed `<details>`.
fn exercise(stop: &'static Stop, answer: NodeRef<Details>) -> Option<View> {
    let messages = tour_messages();
    stop.exercise.as_ref().map(|exercise| {
        view! {
            <section class="exercise">
                <h2 class="exercise__title">{messages.for_a_class}</h2>
                <p class="exercise__ask">{localized(&exercise.ask)}</p>
                <details class="exercise__answer" node_ref=answer>
                    <summary>{messages.answer}</summary>
                    <p>{localized(&exercise.answer)}</p>
                </details>
            </section>
        }
        .into_view()
    })
}

/// Links to the previous and the next stop, at the bottom, within reach of a thumb.
fn step_links(walk: &Walk, tour: &'static Tour, position: usize) -> View {
    let messages = tour_messages();
    let gift_messages = gift_messages();
    let title = |position: Option<usize>| {
        let stop = position.and_then(|position| tour.stops.get(position));
        stop.map(|stop| localized(&stop.title))
    };
    let link = |route: &Route, rel: &'static str, way: &'static str, title: &'static str| {
        view! {
            <a class="tour-steps__step" rel=rel href=route.to_string()>
                <span class="tour-steps__way">
                    {(rel == "prev").then_some("← ")}{way}{(rel == "next").then_some(" →")}
                </span>
                <span class="tour-steps__title">{title}</span>
            </a>
        }
        .into_view()
    };
    let before = title(position.checked_sub(1)).unwrap_or_default();
    let previous = walk.previous.as_ref();
    let previous = previous.map(|route| link(route, "prev", gift_messages.previous, before));
    let next = match title(Some(position + 1)) {
        Some(after) => link(&walk.next, "next", gift_messages.next, after),
        None => link(&walk.next, "next", messages.to_the_end, messages.overview),
    };
    view! {
        <nav class="tour-steps" aria-label=messages.steps>
            <div class="tour-steps__row wide">{previous}{next}</div>
        </nav>
    }
    .into_view()
}

/// Below the last stop.
fn end_of_tour(
    session: Session,
    loaded: LoadedCatalogue,
    tours: LoadedTours,
    tour: &'static Tour,
) -> View {
    let messages = tour_messages();
    let overview = route_to_tour(session, tour, None).to_string();
    view! {
        <section class="tour-end section wide">
            <h2 class="section__title">{messages.end_title}</h2>
            <p class="section__lead">{messages.end_text}</p>
            <p class="buttons"><a class="button" href=overview>{messages.overview}</a></p>
        </section>
        {other_tours(session, loaded, tours, tour)}
    }
    .into_view()
}

/// The header of the presenter's view: the keys, full screen, and a link to leave.
fn presenter_head(walk: &Walk) -> View {
    let tour_messages = tour_messages();
    let messages = gift_messages();
    let full_screen = RwSignal::new(false);
    effect(move || {
        full_screen.set(is_full_screen());
        let changed = ev::Custom::<ev::Event>::new("fullscreenchange");
        let listener = window_event_listener(changed, move |_| full_screen.set(is_full_screen()));
        on_cleanup(move || listener.remove());
    });
    let name = move || {
        if full_screen.get() {
            messages.leave_full_screen
        } else {
            messages.full_screen
        }
    };
    let leave = walk.leave.as_ref().map(Route::to_string);
    view! {
        <div class="presenter__head wide">
            <p class="presenter__keys">{tour_messages.keys}</p>
            <button class="presenter__way" type="button" on:click=move |_| toggle_full_screen()>{name}</button>
            <a class="presenter__way" href=leave>{tour_messages.leave}</a>
        </div>
    }
    .into_view()
}
