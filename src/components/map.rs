//! The route on a map, and its stops as a list behind a disclosure.

mod selected;
mod stops;

use leptos::ev::{KeyboardEvent, PointerEvent, WheelEvent};
use wasm_bindgen::JsCast;

use super::selection::selection_link;
use super::{format, language, localized, nouns, with_nouns};
use selected::is_selected;
pub use stops::RouteStops;
use vitrine_catalogue::{Catalogue, Evidence, MapSheet};
use vitrine_layout::{JourneyMap, MapLeg, MapStop, NameSide, Sheet, Window};
use vitrine_search::{Dimension, Selection};
use vitrine_view::prelude::*;

/// It is laid out at one width and scaled: a larger map leaves the names all the more room, and the
/// style sheet hides them on one that leaves them too little.
const WIDTH: f64 = 480.0;
/// A pointer that moved less, in CSS pixels, has clicked.
const DRAG_THRESHOLD: i32 = 4;
/// How far an arrow key or an arrow button pans, in thousandths of the window’s size.
const STEP: i32 = 150;

/// A pointer that is down: where, over which window, and whether it has moved.
type Drag = Option<(i32, i32, Window, bool)>;

/// The map, and the list of its stops behind a disclosure.
#[component]
pub fn MapDrawing(
    catalogue: &'static Catalogue,
    /// The sheet that the map is drawn on.
    map_sheet: &'static MapSheet,
    selection: Memo<Selection>,
) -> impl IntoView {
    let messages = language().journey_messages();
    let tag = language().tag();
    let window = RwSignal::new(Window::WHOLE);
    let sheet = Sheet::new(map_sheet);
    let draw_overlay = move || {
        let map = JourneyMap::new(catalogue, &sheet, window.get(), WIDTH, tag);
        overlay(catalogue, &map, selection)
    };
    let drag = StoredValue::new(Drag::None);
    // Dragging and keys do the same; the buttons are for who cannot.
    let tool = move |name: &'static str, sign: &'static str, change: fn(Window) -> Window| {
        view! {
            <button
                class="map__tool"
                type="button"
                aria-label=name
                title=name
                disabled=move || window.with(|window| change(*window) == *window)
                on:click=move |_| window.update(|window| *window = change(*window))
            >
                {sign}
            </button>
        }
    };
    let key = [
        (Evidence::ChiefSources, messages.leg_by_chief_sources.to_owned()),
        (Evidence::OtherSources, messages.leg_by_other_sources.to_owned()),
        (Evidence::Forecast, with_nouns(messages.leg_forecast)),
    ]
    .map(|(evidence, means)| {
        view! {
            <li>
                <svg class="map__sample" viewBox="0 0 44 8" width="44" height="8" aria-hidden="true">
                    <path class=leg_class(evidence) d="M1 4H43" />
                </svg>
                {means}
            </li>
        }
    });
    view! {
        <section class="journey__map">
            <h2 class="visually-hidden">{messages.the_route}</h2>
            <figure>
                <div
                    class="map"
                    class:map--near=move || window.get() != Window::WHOLE
                    tabindex="0"
                    role="group"
                    aria-label=messages.map_keys
                    on:keydown=move |event| on_key(window, &event)
                    on:wheel=move |event| on_wheel(window, &event)
                    on:pointerdown=move |event| start_drag(window, drag, &event)
                    on:pointermove=move |event| drag_to(window, drag, &event)
                    on:pointerup=move |_| end_drag(drag)
                    on:pointercancel=move |_| drag.set_value(None)
                    on:click=move |event| {
                        // A click that ends a drag does not follow a link.
                        if drag.try_update_value(Option::take).flatten().is_some() {
                            event.prevent_default();
                        }
                    }
                >
                    {base_map(&map_sheet.file, window)}
                    {draw_overlay}
                </div>
                <div class="map__tools">
                    {tool(messages.zoom_in, "+", Window::zoomed_in)}
                    {tool(messages.zoom_out, "−", Window::zoomed_out)}
                    {tool(messages.zoom_whole, "◻", |_| Window::WHOLE)}
                    {tool(messages.pan_left, "←", |window| window.moved(-STEP, 0))}
                    {tool(messages.pan_up, "↑", |window| window.moved(0, -STEP))}
                    {tool(messages.pan_down, "↓", |window| window.moved(0, STEP))}
                    {tool(messages.pan_right, "→", |window| window.moved(STEP, 0))}
                </div>
                <figcaption class="map__caption">
                    <p>{messages.map_keys}</p>
                    <ul class="map__key">{key.collect_view()}</ul>
                </figcaption>
            </figure>
            <RouteStops catalogue selection />
        </section>
    }
}

/// The engraved sheet, as far as the window shows it.
fn base_map(file: &'static str, window: RwSignal<Window>) -> View {
    let part = |id: &str| [file, id].concat();
    view! {
        <svg class="map__sheet" viewBox=move || window.get().view_box() aria-hidden="true">
            <rect class="map__paper" width="800" height="1000" />
            <svg x="40" y="40" width="720" height="920" viewBox="40 40 720 920">
                <use class="map__grid" href=part("#grid") />
                <use class="map__sea" href=part("#sea") />
                <use class="map__sea map__sea--coarse" href=part("#sea-coarse") />
                <use class="map__border" href=part("#border") />
                <use class="map__coast" href=part("#coast") />
            </svg>
            <use class="map__frame" href=part("#frame") />
            <use class="map__degrees" href=part("#degrees") />
            <use class="map__figures" href=part("#figures") />
        </svg>
    }
    .into_view()
}

/// The overlay: legs, marks and names.
fn overlay(catalogue: &'static Catalogue, map: &JourneyMap, selection: Memo<Selection>) -> View {
    let legs = map.legs.iter().map(|leg| leg_of(catalogue, leg, selection));
    let names = map.lands.iter().filter_map(|(position, x, y)| {
        let name = catalogue.journey()?.map_names.get(*position)?;
        Some(view! {
            <span class="map__land" style:left=share(*x, map.width) style:top=share(*y, map.height)>
                {localized(&name.name)}
            </span>
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
    let to = catalogue.journey().map(|journey| journey.legs[leg.leg].to);
    let chosen = move || to.is_some_and(|to| is_selected(catalogue, to, selection));
    view! {
        <path class="map__casing" d=leg.path.clone() />
        <path class=leg_class(leg.evidence) class:map__leg--chosen=chosen d=leg.path.clone() />
        <path class="map__arrow" class:map__arrow--chosen=chosen d=leg.arrow.clone() />
    }
    .into_view()
}

/// A place as a mark with the number of its gifts, which selects it, and its name.
fn mark_of(
    catalogue: &'static Catalogue,
    map: &JourneyMap,
    stop: &MapStop,
    selection: Memo<Selection>,
) -> View {
    let messages = language().journey_messages();
    let key = stop.place;
    let place = &catalogue[key];
    let short = format::place_name(catalogue, key, language().tag());
    let chosen = move || is_selected(catalogue, key, selection);
    let count = (stop.gifts > 0).then(|| stop.gifts.to_string());
    let spoken = [", ", &(messages.gifts_there)(stop.gifts, &nouns())].concat();
    let content = view! {
        <span class="map__disc" class:map__disc--none=stop.gifts == 0 class:map__disc--chosen=chosen>
            <span class="visually-hidden">{short}{spoken}</span>
            <span aria-hidden="true">{count}</span>
        </span>
    };
    let link = selection_link(
        selection,
        Dimension::Place,
        &place.id,
        "map__mark",
        content.into_view(),
    );
    let name = stop.name.map(|name| {
        let class = match name.side {
            NameSide::Right => "map__name map__name--right",
            NameSide::Left => "map__name map__name--left",
            NameSide::Above => "map__name map__name--above",
            NameSide::Below => "map__name map__name--below",
            NameSide::AboveRight => "map__name map__name--above map__name--rightward",
            NameSide::BelowRight => "map__name map__name--below map__name--rightward",
            NameSide::AboveLeft => "map__name map__name--above map__name--leftward",
            NameSide::BelowLeft => "map__name map__name--below map__name--leftward",
        };
        view! { <span class=class class:map__name--chosen=chosen aria-hidden="true">{short}</span> }
    });
    view! {
        <span class="map__at" style:left=share(stop.x, map.width) style:top=share(stop.y, map.height)>
            {link}
            {name}
        </span>
    }
    .into_view()
}

/// A length as a share of the map's, in CSS: a prerendered map may be scaled.
fn share(length: i32, of: i32) -> String {
    let (length, of) = (length.to_string(), of.to_string());
    ["calc(100%*", &length, "/", &of, ")"].concat()
}

fn on_key(window: RwSignal<Window>, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let present = window.get_untracked();
    let turned = match event.key().as_str() {
        "ArrowLeft" => present.moved(-STEP, 0),
        "ArrowRight" => present.moved(STEP, 0),
        "ArrowUp" => present.moved(0, -STEP),
        "ArrowDown" => present.moved(0, STEP),
        "+" | "=" => present.zoomed_in(),
        "-" => present.zoomed_out(),
        "0" => Window::WHOLE,
        _ => return,
    };
    // While the whole map is shown, the arrow keys scroll the page.
    if turned != present {
        event.prevent_default();
        window.set(turned);
    }
}

/// Zooms with Ctrl, which a pinch on a trackpad reports too; without it the page scrolls.
fn on_wheel(window: RwSignal<Window>, event: &WheelEvent) {
    if event.ctrl_key() {
        event.prevent_default();
        window.update(|window| {
            *window = if event.delta_y() < 0.0 {
                window.zoomed_in()
            } else {
                window.zoomed_out()
            };
        });
    }
}

fn start_drag(window: RwSignal<Window>, drag: StoredValue<Drag>, event: &PointerEvent) {
    let present = window.get_untracked();
    if event.button() == 0 && present != Window::WHOLE {
        drag.set_value(Some((event.client_x(), event.client_y(), present, false)));
    }
}

fn drag_to(window: RwSignal<Window>, drag: StoredValue<Drag>, event: &PointerEvent) {
    let Some((x, y, start, moved)) = drag.get_value() else {
        return;
    };
    if event.buttons() == 0 {
        // It was released outside of the document.
        return drag.set_value(None);
    }
    let (right, down) = (event.client_x() - x, event.client_y() - y);
    if !moved && right.abs().max(down.abs()) < DRAG_THRESHOLD {
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

/// A pointer that did not move has clicked.
fn end_drag(drag: StoredValue<Drag>) {
    drag.update_value(|drag| *drag = drag.filter(|(.., moved)| *moved));
}
