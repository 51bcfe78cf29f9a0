//! The route on its map, and the same as a list.

mod stops;

use leptos::ev::{KeyboardEvent, PointerEvent, WheelEvent};
use wasm_bindgen::JsCast;

use super::choice::choice;
use super::width::{Widths, drawn};
use super::{language, localized};
use stops::Stops;
use vitrine_catalogue::{Catalogue, Evidence, Key, Place, facet};
use vitrine_layout::{JourneyMap, MapLeg, MapStop, SHEET, Window};
use vitrine_search::{Chosen, Selection};
use vitrine_view::prelude::*;

/// Where the names of countries and seas stand, in the order of `words.map_names`.
const NAMES_AT: [[f64; 2]; 7] = [
    [124.6, 46.6],
    [134.4, 52.2],
    [127.5, 41.3],
    [127.9, 36.9],
    [138.3, 36.6],
    [134.6, 40.2],
    [124.3, 37.5],
];
/// From a tablet on, it stands beside its list.
const WIDTHS: Widths = Widths {
    narrow: 390,
    medium: 760,
    wide: 760,
};
/// A pointer that moved less has not dragged, in pixels.
const STILL: i32 = 4;
/// How much of itself the window moves by for a key, in thousandths.
const STEP: i32 = 150;

/// A pointer that may be dragging: where it came down, over which window, and whether it moved.
type Drag = Option<(i32, i32, Window, bool)>;

/// The map, laid out to the width there is, beside its list.
#[component]
pub fn MapDrawing(catalogue: &'static Catalogue, selection: Memo<Selection>) -> impl IntoView {
    let messages = language().messages();
    let tag = language().tag();
    let window = RwSignal::new(Window::WHOLE);
    let draw_over = move |width| {
        let window = window.get();
        let map = JourneyMap::new(catalogue, window, f64::from(width), tag);
        over(catalogue, &map, window, selection)
    };
    let note = catalogue
        .journey
        .as_ref()
        .and_then(|journey| journey.map_note.as_ref());
    let drag = StoredValue::new(None::<(i32, i32, Window, bool)>);
    let tool = move |name: &'static str,
                     sign: &'static str,
                     off: fn(Window) -> bool,
                     turn: fn(Window) -> Window| {
        view! {
            <button
                class="map__tool"
                type="button"
                aria-label=name
                title=name
                disabled=move || off(window.get())
                on:click=move |_| window.update(|window| *window = turn(*window))
            >
                {sign}
            </button>
        }
    };
    let key = [
        (Evidence::ChiefSources, messages.leg_articles),
        (Evidence::OtherSources, messages.leg_outside),
        (Evidence::Forecast, messages.leg_forecast),
    ]
    .map(|(told, means)| {
        view! {
            <li>
                <svg class="map__sample" viewBox="0 0 44 8" width="44" height="8" aria-hidden="true">
                    <path class=leg_class(told) d="M1 4H43" />
                </svg>
                {means}
            </li>
        }
    });
    view! {
        <section class="journey__part later">
            <div class="journey__head"><h2 class="room__title">{messages.the_route}</h2></div>
            <div class="atlas">
                <figure class="atlas__figure">
                    <div
                        class="map"
                        class:map--near=move || window.get() != Window::WHOLE
                        tabindex="0"
                        role="group"
                        aria-label=messages.map_keys
                        on:keydown=move |event| turn_by_key(window, &event)
                        on:wheel=move |event| turn_by_wheel(window, &event)
                        on:pointerdown=move |event| press(window, drag, &event)
                        on:pointermove=move |event| pull(window, drag, &event)
                        on:pointerup=move |_| release(drag)
                        on:pointercancel=move |_| drag.set_value(None)
                        on:click=move |event| {
                            // What ends a drag is no choice.
                            if drag.try_update_value(Option::take).flatten().is_some() {
                                event.prevent_default();
                            }
                        }
                    >
                        {sheet(window)}
                        {drawn(WIDTHS, draw_over)}
                    </div>
                    <div class="map__tools">
                        {tool(messages.zoom_in, "+", |window| !window.can_near(), Window::nearer)}
                        {tool(messages.zoom_out, "−", |window| window == Window::WHOLE, Window::farther)}
                        {tool(messages.zoom_whole, "◻", |window| window == Window::WHOLE, |_| Window::WHOLE)}
                        <span class="map__help">{messages.map_keys}</span>
                    </div>
                    <figcaption class="map__caption">
                        <ul class="map__key">{key.collect_view()}</ul>
                        <p>{messages.map_credit}" "{note.map(localized)}</p>
                    </figcaption>
                </figure>
                <Stops catalogue selection />
            </div>
        </section>
    }
}

/// The engraved sheet, seen through the window.
fn sheet(window: RwSignal<Window>) -> View {
    view! {
        <svg class="map__sheet" viewBox=move || window.get().view_box() aria-hidden="true">
            <rect class="map__paper" width="800" height="1000" />
            <svg x="40" y="40" width="720" height="920" viewBox="40 40 720 920">
                <use class="map__grid" href=concat!(env!("VITRINE_MAP"), "#grid") />
                <use class="map__sea" href=concat!(env!("VITRINE_MAP"), "#sea") />
                <use class="map__sea map__sea--coarse" href=concat!(env!("VITRINE_MAP"), "#sea-coarse") />
                <use class="map__border" href=concat!(env!("VITRINE_MAP"), "#border") />
                <use class="map__coast" href=concat!(env!("VITRINE_MAP"), "#coast") />
            </svg>
            <use class="map__frame" href=concat!(env!("VITRINE_MAP"), "#frame") />
            <use class="map__degrees" href=concat!(env!("VITRINE_MAP"), "#degrees") />
            <use class="map__figures" href=concat!(env!("VITRINE_MAP"), "#figures") />
        </svg>
    }
    .into_view()
}

/// Legs, marks and names.
fn over(
    catalogue: &'static Catalogue,
    map: &JourneyMap,
    window: Window,
    selection: Memo<Selection>,
) -> View {
    let messages = language().messages();
    let legs = map.legs.iter().map(|leg| leg_of(catalogue, leg, selection));
    let names = messages
        .map_names
        .iter()
        .zip(NAMES_AT)
        .filter_map(|(name, at)| {
            let (x, y) = window.pixel(SHEET.place(at), map.width);
            let inside = (0..map.width).contains(&x) && (0..map.height).contains(&y);
            inside.then(|| {
                view! {
                    <span class="map__land" style:left=share(x, map.width) style:top=share(y, map.height)>
                        {*name}
                    </span>
                }
            })
        });
    let stops = map
        .stops
        .iter()
        .map(|stop| mark_of(catalogue, map, stop, selection));
    view! {
        <svg
            class="map__legs"
            viewBox=["0 0 ", &map.width.to_string(), " ", &map.height.to_string()].concat()
            aria-hidden="true"
        >
            {legs.collect_view()}
        </svg>
        <div aria-hidden="true">{names.collect_view()}</div>
        {stops.collect_view()}
    }
    .into_view()
}

fn leg_class(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::ChiefSources => "map__leg",
        Evidence::OtherSources => "map__leg map__leg--outside",
        Evidence::Forecast => "map__leg map__leg--forecast",
    }
}

fn leg_of(catalogue: &'static Catalogue, leg: &MapLeg, selection: Memo<Selection>) -> View {
    let to = catalogue
        .journey
        .as_ref()
        .map(|journey| journey.legs[leg.leg].to);
    let chosen = move || to.is_some_and(|to| is_chosen(catalogue, to, selection));
    view! {
        <path class="map__casing" d=leg.path.clone() />
        <path class=leg_class(leg.evidence) class:map__leg--chosen=chosen d=leg.path.clone() />
        <path class="map__arrow" class:map__arrow--chosen=chosen d=leg.arrow.clone() />
    }
    .into_view()
}

/// Whether a place is chosen, or something that is chosen took place there.
fn is_chosen(catalogue: &'static Catalogue, place: Key<Place>, selection: Memo<Selection>) -> bool {
    selection.with(|selection| {
        if selection.is_empty() {
            return false;
        }
        let at = |gift: &vitrine_catalogue::Gift| gift.place.or(gift.shown_at) == Some(place);
        let gift_there = || {
            let gifts = selection.gifts(catalogue);
            gifts.iter().any(|gift| at(&catalogue[*gift]))
        };
        let event_there = || {
            let on_day = |date| selection.has(Chosen::Day, facet::day_of(date));
            let mut events = catalogue.events.iter();
            selection.place.is_none()
                && events.any(|event| event.place == Some(place) && on_day(&event.date))
        };
        selection.has(Chosen::Place, &catalogue[place].id) || gift_there() || event_there()
    })
}

/// A place as a mark with the number of its gifts, which chooses it, and its name.
fn mark_of(
    catalogue: &'static Catalogue,
    map: &JourneyMap,
    stop: &MapStop,
    selection: Memo<Selection>,
) -> View {
    let messages = language().messages();
    let key = stop.place;
    let place = &catalogue[key];
    let short = localized(place.short.as_ref().unwrap_or(&place.name));
    let chosen = move || is_chosen(catalogue, key, selection);
    let count = (stop.gifts > 0).then(|| stop.gifts.to_string());
    let spoken = [", ", &(messages.gifts_there)(stop.gifts)].concat();
    let content = view! {
        <span class="map__disc" class:map__disc--none=stop.gifts == 0 class:map__disc--chosen=chosen>
            <span class="visually-hidden">{short}{spoken}</span>
            <span aria-hidden="true">{count}</span>
        </span>
    };
    let link = choice(
        selection,
        Chosen::Place,
        &place.id,
        "map__mark",
        content.into_view(),
    );
    let name = stop.name.map(|room| {
        view! {
            <span
                class="map__name"
                class:map__name--chosen=chosen
                style:left=share(room.x, map.width)
                style:top=share(room.y, map.height)
                style:width=[&room.width.to_string(), "px"].concat()
                aria-hidden="true"
            >
                {short}
            </span>
        }
    });
    view! {
        <span class="map__at" style:left=share(stop.x, map.width) style:top=share(stop.y, map.height)>
            {link}
        </span>
        {name}
    }
    .into_view()
}

/// A length as a share of the map's own, which may be printed wider or narrower than it is laid out.
fn share(length: i32, of: i32) -> String {
    let (length, of) = (length.to_string(), of.to_string());
    ["calc(100%*", &length, "/", &of, ")"].concat()
}

fn turn_by_key(window: RwSignal<Window>, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let present = window.get_untracked();
    let turned = match event.key().as_str() {
        "ArrowLeft" => present.moved(-STEP, 0),
        "ArrowRight" => present.moved(STEP, 0),
        "ArrowUp" => present.moved(0, -STEP),
        "ArrowDown" => present.moved(0, STEP),
        "+" | "=" => present.nearer(),
        "-" => present.farther(),
        "0" => Window::WHOLE,
        _ => return,
    };
    // A map that is whole leaves the arrow keys to the page.
    if turned != present {
        event.prevent_default();
        window.set(turned);
    }
}

/// With Ctrl, as a trackpad's pinch comes too; without it the page scrolls.
fn turn_by_wheel(window: RwSignal<Window>, event: &WheelEvent) {
    if event.ctrl_key() {
        event.prevent_default();
        window.update(|window| {
            *window = if event.delta_y() < 0.0 {
                window.nearer()
            } else {
                window.farther()
            };
        });
    }
}

fn press(window: RwSignal<Window>, drag: StoredValue<Drag>, event: &PointerEvent) {
    let present = window.get_untracked();
    if event.button() == 0 && present != Window::WHOLE {
        drag.set_value(Some((event.client_x(), event.client_y(), present, false)));
    }
}

fn pull(window: RwSignal<Window>, drag: StoredValue<Drag>, event: &PointerEvent) {
    let Some((x, y, start, moved)) = drag.get_value() else {
        return;
    };
    if event.buttons() == 0 {
        // It was let go elsewhere.
        return drag.set_value(None);
    }
    let (right, down) = (event.client_x() - x, event.client_y() - y);
    if !moved && right.abs().max(down.abs()) < STILL {
        return;
    }
    drag.set_value(Some((x, y, start, true)));
    let Some(map) = event
        .current_target()
        .and_then(|map| map.dyn_into::<web_sys::Element>().ok())
    else {
        return;
    };
    let _ = map.set_pointer_capture(event.pointer_id());
    let width = map.client_width();
    let part = |pixels: i32, of: i32| -pixels.saturating_mul(1000) / of.max(1);
    window.set(start.moved(part(right, width), part(down, width * 5 / 4)));
}

/// A pointer that did not move is a click.
fn release(drag: StoredValue<Drag>) {
    drag.update_value(|drag| *drag = drag.filter(|(.., moved)| *moved));
}
