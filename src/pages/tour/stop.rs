//! A stop: a gift's plate, what is said before it, a detail to look at, the ways on.
//!
//! The presenter's view is the same, large, for a room full of people.

use std::rc::Rc;

use leptos::ev;
use leptos::html::Details;
use web_sys::PointerEvent;

use super::overview::others;
use super::walk::{Walk, is_full, is_zoomed, keep_the_screen_free, turn_full};
use super::{address_of_stop, address_of_tour};
use crate::components::{
    Look, PlateFrame, PlateLoupe, QuestionBrief, ground_of, href_of_gift, localized, messages,
    tour_messages,
};
use crate::session::{LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::{Catalogue, Point, Stop, Tour};
use vitrine_route::{Page, Route};
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
    /// Large, without the rest of the exhibit around it.
    presenter: bool,
) -> impl IntoView {
    let messages = tour_messages();
    let catalogue = loaded.catalogue;
    let stop = &tour.stops[position];
    let overview = address_of_tour(session, tour, None);
    let at = |position: usize, presenter| {
        let stop = tour.stops.get(position)?;
        Some(address_of_stop(session, tour, stop, presenter))
    };
    let walk = Walk {
        session,
        back: position
            .checked_sub(1)
            .and_then(|before| at(before, presenter)),
        on: at(position + 1, presenter).unwrap_or_else(|| overview.clone()),
        leave: at(position, false).filter(|_| presenter),
    };
    let answer = NodeRef::new();
    walk.clone().by_keys(answer);
    let points = stop.point(catalogue).map_or(&[][..], std::slice::from_ref);
    let look = Look::new(points);
    let zoomed = RwSignal::new(false);
    let follow = walk.clone().by_finger(move || look.is_closer());
    let follow = || {
        let follow = Rc::clone(&follow);
        move |event: PointerEvent| {
            zoomed.set(is_zoomed());
            follow(&event);
        }
    };
    let opening = if presenter {
        presenter_head(&walk)
    } else {
        keep_the_screen_free();
        let present = at(position, true).map(|address| address.to_string());
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
    let end = (is_last && !presenter).then(|| the_end(session, loaded, tours, tour));
    view! {
        <div class="walk" class:presenter=presenter>
            {opening}
            <article
                class="tour-stop wide columns"
                class:tour-stop--zoomed=zoomed
                data-hydrate-on=""
                on:pointerdown=follow()
                on:pointerup=follow()
                on:pointercancel=follow()
            >
                {figure(catalogue, stop, look)}
                <div class="tour-stop__wall">
                    <p class="tour-stop__where">{(messages.stop_of)(position + 1, tour.stops.len())}</p>
                    {progress(position, tour.stops.len())}
                    <h1 class="tour-stop__title" tabindex="-1">{localized(&stop.title)}</h1>
                    <p class="tour-stop__text">{localized(&stop.text)}</p>
                    {points.first().map(|point| look_for(catalogue, stop, point, look))}
                    {question(session, catalogue, stop)}
                    {exercise(stop, answer)}
                    <p class="tour-stop__gift">
                        <a class="more" href=href_of_gift(&catalogue[stop.gift])>{messages.to_the_gift}" →"</a>
                    </p>
                </div>
            </article>
            {steps(&walk, tour, position)}
        </div>
        {end}
    }
}

/// The plate with the detail marked, to be looked at closely; or the empty case.
fn figure(catalogue: &'static Catalogue, stop: &Stop, look: Look) -> View {
    let messages = messages();
    let gift = stop.gift;
    let (plate, caption) = if let Some(plate) = &catalogue[gift].plate {
        let ground = move |point: &Point| ground_of(catalogue, gift, point);
        let loupe = view! { <PlateLoupe plate look ground /> }.into_view();
        (loupe, messages.plate_caption)
    } else {
        let case = view! { <PlateFrame catalogue gift eager=true /> }.into_view();
        (case, messages.case_caption)
    };
    view! {
        <figure class="tour-stop__plate">
            {plate}
            <figcaption class="gift__caption">
                {[localized(&catalogue[gift].title), ". ", caption].concat()}
            </figcaption>
        </figure>
    }
    .into_view()
}

/// How far one has come, for the eye: the words say it too.
fn progress(position: usize, stops: usize) -> View {
    let marks = (0..stops).map(|stop| {
        view! { <i class="progress__mark" class:progress__mark--passed=stop <= position></i> }
    });
    view! { <div class="progress" aria-hidden="true">{marks.collect_view()}</div> }.into_view()
}

fn look_for(catalogue: &'static Catalogue, stop: &Stop, point: &'static Point, look: Look) -> View {
    let messages = tour_messages();
    let chosen = move || look.point() == 1;
    view! {
        <section class="look-for">
            <h2 class="look-for__title">{messages.look_for}</h2>
            <p class="look-for__says">{localized(&point.says)}</p>
            <p class="look-for__more">
                <button
                    class="button"
                    type="button"
                    aria-pressed=move || chosen().to_string()
                    on:click=move |_| look.choose_from_afar(usize::from(!chosen()))
                >
                    {messages.look_closer}
                </button>
                <span class="look-for__ground">{ground_of(catalogue, stop.gift, point)}</span>
            </p>
        </section>
    }
    .into_view()
}

fn question(session: Session, catalogue: &'static Catalogue, stop: &Stop) -> Option<View> {
    stop.question(catalogue).map(|question| {
        let page = session.at(Page::Questions { certainty: None }).to_string();
        let href = [page.as_str(), "#", &question.id].concat();
        let more = view! { <a class="more" href=href>{tour_messages().whole_question}" →"</a> };
        let more = more.into_view();
        view! { <QuestionBrief catalogue question more /> }.into_view()
    })
}

/// What a class is asked; the answer is hidden until it is asked for.
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

/// The ways back and on, at the foot of the page, where a thumb reaches them.
fn steps(walk: &Walk, tour: &'static Tour, position: usize) -> View {
    let messages = tour_messages();
    let title = |position: Option<usize>| {
        let stop = position.and_then(|position| tour.stops.get(position));
        stop.map(|stop| localized(&stop.title))
    };
    let link = |address: &Route, rel: &'static str, way: &'static str, title: &'static str| {
        view! {
            <a class="tour-steps__step" rel=rel href=address.to_string()>
                <span class="tour-steps__way">
                    {(rel == "prev").then_some("← ")}{way}{(rel == "next").then_some(" →")}
                </span>
                <span class="tour-steps__title">{title}</span>
            </a>
        }
        .into_view()
    };
    let before = title(position.checked_sub(1)).unwrap_or_default();
    let back = walk.back.as_ref();
    let back = back.map(|address| link(address, "prev", messages.previous, before));
    let on = match title(Some(position + 1)) {
        Some(after) => link(&walk.on, "next", messages.next, after),
        None => link(&walk.on, "next", messages.to_the_end, messages.overview),
    };
    view! {
        <nav class="tour-steps" aria-label=messages.steps>
            <div class="tour-steps__row wide">{back}{on}</div>
        </nav>
    }
    .into_view()
}

/// After the last stop.
fn the_end(
    session: Session,
    loaded: LoadedCatalogue,
    tours: LoadedTours,
    tour: &'static Tour,
) -> View {
    let messages = tour_messages();
    let overview = address_of_tour(session, tour, None).to_string();
    view! {
        <section class="tour-end section wide">
            <h2 class="section__title">{messages.end_title}</h2>
            <p class="section__lead">{messages.end_text}</p>
            <p class="buttons"><a class="button" href=overview>{messages.overview}</a></p>
        </section>
        {others(session, loaded, tours, tour)}
    }
    .into_view()
}

/// What stands over a stop in the presenter's view: which keys there are, and the ways out.
fn presenter_head(walk: &Walk) -> View {
    let tour_messages = tour_messages();
    let messages = messages();
    let full = RwSignal::new(false);
    effect(move || {
        full.set(is_full());
        let changed = ev::Custom::<ev::Event>::new("fullscreenchange");
        let listener = window_event_listener(changed, move |_| full.set(is_full()));
        on_cleanup(move || listener.remove());
    });
    let name = move || {
        if full.get() {
            messages.leave_full_screen
        } else {
            messages.full_screen
        }
    };
    let leave = walk.leave.as_ref().map(Route::to_string);
    view! {
        <div class="presenter__head wide">
            <p class="presenter__keys">{tour_messages.keys}</p>
            <button class="presenter__way" type="button" on:click=move |_| turn_full()>{name}</button>
            <a class="presenter__way" href=leave>{tour_messages.leave}</a>
        </div>
    }
    .into_view()
}
