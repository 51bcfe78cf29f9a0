//! The loupe: a plate or a photograph that can be zoomed, panned, stepped through by its points, and
//! shown full screen.
//!
//! The plate is an SVG that is laid out larger, never scaled by a transform, so its lines stay crisp.
//! Of a photograph the browser fetches a larger file once it is zoomed.
//! Nothing here knows which gift it is or what its claims are.

mod geometry;
mod gestures;
mod state;

use std::cell::Cell;
use std::rc::Rc;

use web_sys::PointerEvent;

use self::gestures::Pointers;
pub use self::state::LoupeState;
use super::photograph::{LARGE, size_of};
use super::{gift_messages, interface_lang, localized};
use vitrine_catalogue::{Picture, Plate, Point};
use vitrine_layout::{MAX_ZOOM, MIN_ZOOM};
use vitrine_view::prelude::*;

/// Where a plate is small even on a page of its own, and the small engraving is used until the visitor
/// zooms in.
const NARROW: &str = "screen and (width < 600px)";

/// How wide a photograph is once it is zoomed: its largest file will do.
const ZOOMED: &str = "400vw";

/// A plate or a photograph in its frame, with the buttons to zoom.
#[component]
pub fn PictureLoupe(
    picture: Picture<'static>,
    /// The state, which the list of points shares.
    state: LoupeState,
    /// What a point rests on, in words.
    basis: impl Fn(&'static Point) -> String + 'static,
    /// What shows the model of a plate in its place.
    #[prop(optional_no_strip)]
    turn_viewer: Option<RenderTurnViewer>,
) -> impl IntoView {
    let messages = gift_messages();
    let is_zoomed = move || state.get().loupe.zoom > MIN_ZOOM;
    let name = match picture {
        Picture::Plate(_) => messages.loupe,
        Picture::Photograph(_) => messages.photograph_loupe,
    };
    let pointers = Rc::new(Cell::new(Pointers::default()));
    let pinched = Rc::clone(&pointers);
    let handler = || {
        let pointers = Rc::clone(&pointers);
        move |event: PointerEvent| {
            let mut now = pointers.get();
            now.handle(state, &event);
            pointers.set(now);
        }
    };
    let caption = move || {
        let number = state.point();
        let point = state.points.get(number.wrapping_sub(1))?;
        Some(view! {
            <p class="loupe__sentence"><b>{number}</b>" "{localized(&point.says)}</p>
            <p class="loupe__ground">{basis(point)}</p>
        })
    };
    view! {
        <div class="loupe">
            <div
                class="loupe__stage"
                node_ref=state.stage
                on:fullscreenchange=move |_| state.full_screen_changed()
            >
                <div
                    class="loupe__frame"
                    class:loupe__frame--closer=is_zoomed
                    class:loupe__frame--turned=move || state.is_turned()
                    inert=move || state.is_turned()
                    role="group"
                    tabindex="0"
                    aria-label=name
                    node_ref=state.frame
                    on:keydown=move |event| state.on_key(&event)
                    on:wheel=move |event| state.on_wheel(&event)
                    on:dblclick=move |event| state.zoom_in_at(&event)
                    on:pointerdown=handler()
                    on:pointermove=handler()
                    on:pointerup=handler()
                    on:pointercancel=handler()
                    on:touchmove=move |event| {
                        // Two fingers pinch the plate: keep the page from scrolling, unless it
                        // is scrolling already.
                        if event.cancelable() && pinched.get().pair().is_some() {
                            event.prevent_default();
                        }
                    }
                >
                    <div class="loupe__plate">
                        {in_frame(picture, is_zoomed)}
                        {marks(state)}
                    </div>
                </div>
                <p class="loupe__hint" class:loupe__hint--visible=move || state.get().hint>
                    {messages.wheel_hint}
                </p>
                <div class="loupe__caption" role="status">{caption}</div>
                {tools(state, picture)}
                {turn_viewer.map(|render| turn(state, render))}
            </div>
            <dialog
                class="loupe__backdrop"
                aria-label=name
                node_ref=state.dialog
                on:close=move |_| state.leave_dialog()
            ></dialog>
        </div>
    }
}

/// What shows a model in the place of its plate, and what is called when the visitor wants the plate back.
pub type RenderTurnViewer = Box<dyn Fn(Callback<()>) -> View>;

/// The button that has the model turned, or the model.
fn turn(state: LoupeState, render: RenderTurnViewer) -> View {
    let on_close = Callback::new(move |()| state.turn(false));
    let viewer = move || state.is_turned().then(|| render(on_close));
    view! {
        <button
            class="loupe__turn"
            type="button"
            hidden=move || state.is_turned()
            node_ref=state.turn_button
            on:click=move |_| state.turn(true)
        >
            {svg_icon("M4 10a9 4.500 0 1 0 5-4M9 2.500v4h4")}
            {gift_messages().turn}
        </button>
        {viewer}
    }
    .into_view()
}

/// The picture itself.
fn in_frame(picture: Picture<'static>, is_zoomed: impl Fn() -> bool + Copy + 'static) -> View {
    match picture {
        Picture::Plate(plate) => view! {
            <picture>
                <source
                    srcset=plate.small_path()
                    media=move || if is_zoomed() { "not all" } else { NARROW }
                />
                <img
                    class="plate"
                    src=plate.path()
                    alt=localized(&plate.alt)
                    width="480"
                    height="600"
                    fetchpriority="high"
                    draggable="false"
                />
            </picture>
        }
        .into_view(),
        Picture::Photograph(photograph) => {
            let [width, height] = size_of(photograph);
            view! {
                <picture class="plate">
                    <source
                        type="image/webp"
                        srcset=photograph.srcset(".webp")
                        sizes=move || if is_zoomed() { ZOOMED } else { LARGE }
                    />
                    <img
                        src=photograph.path_from(1600)
                        alt=localized(&photograph.alt)
                        width=width
                        height=height
                        fetchpriority="high"
                        draggable="false"
                    />
                </picture>
            }
            .into_view()
        }
    }
}

/// The points' numbers on the plate.
fn marks(state: LoupeState) -> View {
    let marks = state.points.iter().enumerate().map(|(position, point)| {
        let number = position + 1;
        let name = [&number.to_string(), ": ", localized(&point.says)].concat();
        view! {
            <button
                class="loupe__mark"
                type="button"
                aria-label=name
                aria-pressed=move || (state.point() == number).to_string()
                style:--x=share(point.at[0], Plate::WIDTH)
                style:--y=share(point.at[1], Plate::HEIGHT)
                on:click=move |_| state.show_point(number)
            >
                <span class="loupe__number">{number}</span>
            </button>
        }
    });
    marks.collect_view()
}

/// The buttons below the picture: from point to point, and zooming.
fn tools(state: LoupeState, picture: Picture) -> View {
    let messages = gift_messages();
    let whole = match picture {
        Picture::Plate(_) => messages.whole_plate,
        Picture::Photograph(_) => messages.whole_photograph,
    };
    let count = state.points.len();
    let is_whole = move || state.get().loupe.zoom == MIN_ZOOM;
    let is_closest = move || state.get().loupe.zoom == MAX_ZOOM;
    let steps = (count > 0).then(|| {
        let position = move || match state.point() {
            0 => messages.closer_title.to_owned(),
            number => (messages.step_of)(number, count),
        };
        view! {
            <div class="loupe__group">
                {tool(messages.previous_detail, "M14 6l-6 6 6 6", None, Box::new(move || state.step(count)))}
                <span class="loupe__stop">{position}</span>
                {tool(messages.next_detail, "M10 6l6 6-6 6", None, Box::new(move || state.step(1)))}
            </div>
        }
    });
    let full_screen_label = move || {
        if state.get().full {
            messages.leave_full_screen
        } else {
            messages.full_screen
        }
    };
    view! {
        <div class="loupe__tools" role="group" lang=interface_lang() aria-label=messages.closer_title hidden=move || state.is_turned()>
            {steps}
            <div class="loupe__group">
                {tool(messages.plate_zoom_out, "M5 12h14", Some(Box::new(is_whole)), Box::new(move || state.zoom_step(false)))}
                {tool(messages.plate_zoom_in, "M5 12h14M12 5v14", Some(Box::new(is_closest)), Box::new(move || state.zoom_step(true)))}
                {tool(whole, "M6 4.5h12v15H6z", Some(Box::new(is_whole)), Box::new(move || state.show_point(0)))}
                <button
                    class="loupe__tool loupe__full"
                    type="button"
                    aria-label=full_screen_label
                    on:click=move |_| state.toggle_full_screen()
                >
                    {svg_icon("M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5")}
                </button>
            </div>
        </div>
    }
}

/// A button with an icon; disabled while it would do nothing.
fn tool(
    name: &'static str,
    icon: &'static str,
    is_disabled: Option<Box<dyn Fn() -> bool>>,
    on_click: Box<dyn Fn()>,
) -> View {
    let disabled = is_disabled.map(|is_disabled| move || is_disabled().to_string());
    view! {
        <button class="loupe__tool" type="button" aria-label=name aria-disabled=disabled on:click=move |_| on_click()>
            {svg_icon(icon)}
        </button>
    }
}

fn svg_icon(path: &'static str) -> View {
    view! {
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d=path /></svg>
    }
}

/// A length as a share of the plate's width or height, in CSS.
fn share(length: i32, whole: i32) -> String {
    [
        "calc(100% * ",
        &length.to_string(),
        " / ",
        &whole.to_string(),
        ")",
    ]
    .concat()
}
