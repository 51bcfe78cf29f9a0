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
    Look, PlateFrame, PlateLoupe, QuestionBrief, ground_of, href_of_gift, said, tour_words, words,
};
use crate::session::{Held, HeldTours, Visit};
use vitrine_catalogue::{Catalogue, Point, Stop, Tour};
use vitrine_route::{Address, Page};
use vitrine_view::prelude::*;

/// `/tour/<tour>/<stop>/`
#[component]
pub fn StopPage(
    visit: Visit,
    held: Held,
    tours: HeldTours,
    tour: &'static Tour,
    /// Which of the tour's stops, from 0.
    position: usize,
    /// Large, without the rest of the exhibit around it.
    presenter: bool,
) -> impl IntoView {
    let words = tour_words();
    let catalogue = held.catalogue;
    let stop = &tour.stops[position];
    let overview = address_of_tour(visit, tour, None);
    let at = |position: usize, presenter| {
        let stop = tour.stops.get(position)?;
        Some(address_of_stop(visit, tour, stop, presenter))
    };
    let walk = Walk {
        visit,
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
            <nav class="trail wide" aria-label=said(&tour.title)>
                <a class="trail__back" href=overview.to_string()>"← "{said(&tour.title)}</a>
                <span class="trail__where"></span>
                <a class="trail__step tour-stop__present" href=present>{words.present}</a>
            </nav>
        }
        .into_any()
    };
    let is_last = position + 1 == tour.stops.len();
    let end = (is_last && !presenter).then(|| the_end(visit, held, tours, tour));
    view! {
        <div class="walk" class:presenter=presenter>
            {opening}
            <article
                class="tour-stop wide columns"
                class:tour-stop--zoomed=zoomed
                data-answers=""
                on:pointerdown=follow()
                on:pointerup=follow()
                on:pointercancel=follow()
            >
                {figure(catalogue, stop, look)}
                <div class="tour-stop__wall">
                    <p class="tour-stop__where">{(words.stop_of)(position + 1, tour.stops.len())}</p>
                    {progress(position, tour.stops.len())}
                    <h1 class="tour-stop__title" tabindex="-1">{said(&stop.title)}</h1>
                    <p class="tour-stop__text">{said(&stop.text)}</p>
                    {points.first().map(|point| look_for(catalogue, stop, point, look))}
                    {question(visit, catalogue, stop)}
                    {exercise(stop, answer)}
                    <p class="tour-stop__gift">
                        <a class="more" href=href_of_gift(&catalogue[stop.gift])>{words.to_the_gift}" →"</a>
                    </p>
                </div>
            </article>
            {steps(&walk, tour, position)}
        </div>
        {end}
    }
}

/// The plate with the detail marked, to be looked at closely; or the empty case.
fn figure(catalogue: &'static Catalogue, stop: &Stop, look: Look) -> AnyView {
    let words = words();
    let gift = stop.gift;
    let (plate, caption) = if let Some(plate) = &catalogue[gift].plate {
        let ground = move |point: &Point| ground_of(catalogue, gift, point);
        let loupe = view! { <PlateLoupe plate look ground /> }.into_any();
        (loupe, words.plate_caption)
    } else {
        let case = view! { <PlateFrame catalogue gift eager=true /> }.into_any();
        (case, words.case_caption)
    };
    view! {
        <figure class="tour-stop__plate">
            {plate}
            <figcaption class="gift__caption">
                {[said(&catalogue[gift].title), ". ", caption].concat()}
            </figcaption>
        </figure>
    }
    .into_any()
}

/// How far one has come, for the eye: the words say it too.
fn progress(position: usize, stops: usize) -> AnyView {
    let marks = (0..stops).map(|stop| {
        view! { <i class="progress__mark" class:progress__mark--passed=stop <= position></i> }
    });
    view! { <div class="progress" aria-hidden="true">{marks.collect_view()}</div> }.into_any()
}

fn look_for(
    catalogue: &'static Catalogue,
    stop: &Stop,
    point: &'static Point,
    look: Look,
) -> AnyView {
    let words = tour_words();
    let chosen = move || look.point() == 1;
    view! {
        <section class="look-for">
            <h2 class="look-for__title">{words.look_for}</h2>
            <p class="look-for__says">{said(&point.says)}</p>
            <p class="look-for__more">
                <button
                    class="act"
                    type="button"
                    aria-pressed=move || chosen().to_string()
                    on:click=move |_| look.choose_from_afar(usize::from(!chosen()))
                >
                    {words.look_closer}
                </button>
                <span class="look-for__ground">{ground_of(catalogue, stop.gift, point)}</span>
            </p>
        </section>
    }
    .into_any()
}

fn question(visit: Visit, catalogue: &'static Catalogue, stop: &Stop) -> Option<AnyView> {
    stop.question(catalogue).map(|question| {
        let page = visit.at(Page::Questions { certainty: None }).to_string();
        let href = [page.as_str(), "#", &question.id].concat();
        let more = view! { <a class="more" href=href>{tour_words().whole_question}" →"</a> };
        let more = more.into_any();
        view! { <QuestionBrief catalogue question more /> }.into_any()
    })
}

/// What a class is asked; the answer is hidden until it is asked for.
fn exercise(stop: &'static Stop, answer: NodeRef<Details>) -> Option<AnyView> {
    let words = tour_words();
    stop.exercise.as_ref().map(|exercise| {
        view! {
            <section class="exercise">
                <h2 class="exercise__title">{words.for_a_class}</h2>
                <p class="exercise__ask">{said(&exercise.ask)}</p>
                <details class="exercise__answer" node_ref=answer>
                    <summary>{words.answer}</summary>
                    <p>{said(&exercise.answer)}</p>
                </details>
            </section>
        }
        .into_any()
    })
}

/// The ways back and on, at the foot of the page, where a thumb reaches them.
fn steps(walk: &Walk, tour: &'static Tour, position: usize) -> AnyView {
    let words = tour_words();
    let title = |position: Option<usize>| {
        let stop = position.and_then(|position| tour.stops.get(position));
        stop.map(|stop| said(&stop.title))
    };
    let link = |address: &Address, rel: &'static str, way: &'static str, title: &'static str| {
        view! {
            <a class="steps__step" rel=rel href=address.to_string()>
                <span class="steps__way">
                    {(rel == "prev").then_some("← ")}{way}{(rel == "next").then_some(" →")}
                </span>
                <span class="steps__title">{title}</span>
            </a>
        }
        .into_any()
    };
    let before = title(position.checked_sub(1)).unwrap_or_default();
    let back = walk.back.as_ref();
    let back = back.map(|address| link(address, "prev", words.previous, before));
    let on = match title(Some(position + 1)) {
        Some(after) => link(&walk.on, "next", words.next, after),
        None => link(&walk.on, "next", words.to_the_end, words.overview),
    };
    view! {
        <nav class="steps" aria-label=words.steps>
            <div class="steps__row wide">{back}{on}</div>
        </nav>
    }
    .into_any()
}

/// After the last stop.
fn the_end(visit: Visit, held: Held, tours: HeldTours, tour: &'static Tour) -> AnyView {
    let words = tour_words();
    let overview = address_of_tour(visit, tour, None).to_string();
    view! {
        <section class="the-end room wide">
            <h2 class="room__title">{words.end_title}</h2>
            <p class="room__lead">{words.end_text}</p>
            <p class="acts"><a class="act" href=overview>{words.overview}</a></p>
        </section>
        {others(visit, held, tours, tour)}
    }
    .into_any()
}

/// What stands over a stop in the presenter's view: which keys there are, and the ways out.
fn presenter_head(walk: &Walk) -> AnyView {
    let tour_words = tour_words();
    let words = words();
    let full = RwSignal::new(false);
    effect(move || {
        full.set(is_full());
        let changed = ev::Custom::<ev::Event>::new("fullscreenchange");
        let listener = window_event_listener(changed, move |_| full.set(is_full()));
        on_cleanup(move || listener.remove());
    });
    let name = move || {
        if full.get() {
            words.leave_full_screen
        } else {
            words.full_screen
        }
    };
    let leave = walk.leave.as_ref().map(Address::to_string);
    view! {
        <div class="presenter__head wide">
            <p class="presenter__keys">{tour_words.keys}</p>
            <button class="presenter__way" type="button" on:click=move |_| turn_full()>{name}</button>
            <a class="presenter__way" href=leave>{tour_words.leave}</a>
        </div>
    }
    .into_any()
}
