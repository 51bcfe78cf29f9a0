//! A model that visitors turn, in the place of its plate.
//!
//! The plate stays until the model can be seen, and where it cannot. Nothing here knows which gift it is,
//! or fetches anything: it is given the code of the model, which comes from where plates are engraved.

mod pose;
mod quality;
mod renderer;
mod state;

use web_sys::FocusOptions;

use self::pose::Pose;
use self::state::{Status, TurnState};
use super::turn_messages;
use vitrine_view::prelude::*;

/// A model with buttons to turn it and a list of views.
#[component]
pub fn TurnViewer(
    /// The code of the model.
    model: String,
    /// The visitor wants the plate back.
    on_close: Callback<()>,
) -> impl IntoView {
    let messages = turn_messages();
    let state = TurnState::new();
    effect(move || {
        if let Some(canvas) = state.canvas.get() {
            state.start(&canvas, &model);
        }
    });
    effect(move || {
        if let Some(frame) = state.frame.get() {
            // The plate is seen, and the page stays where it is.
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = frame.focus_with_options(&options);
        }
    });
    let is = move |status: Status| state.status.get() == status;
    let name = move || [messages.model, ": ", &state.said.get()].concat();
    view! {
        <div class="turn-viewer">
            <div
                class="turn-viewer__frame"
                class:turn-viewer__frame--failed=move || is(Status::Failed)
                role="group"
                tabindex="0"
                aria-label=messages.turned_group
                node_ref=state.frame
                on:keydown=move |event| if state.on_key(&event) { on_close.run(()) }
                on:wheel=move |event| state.on_wheel(&event)
                on:pointerdown=move |event| state.on_pointer(&event)
                on:pointermove=move |event| state.on_pointer(&event)
                on:pointerup=move |event| state.on_pointer(&event)
                on:pointercancel=move |event| state.on_pointer(&event)
            >
                <canvas
                    class="turn-viewer__canvas"
                    class:turn-viewer__canvas--shown=move || is(Status::Shown)
                    role="img"
                    aria-label=name
                    node_ref=state.canvas
                    on:webglcontextlost=move |_| state.fail()
                ></canvas>
            </div>
            <p class="turn-viewer__said" class:visually-hidden=move || is(Status::Shown) role="status">{state.said}</p>
        </div>
        {tools(state, on_close)}
    }
}

/// The buttons below the model, and the list of views.
fn tools(state: TurnState, on_close: Callback<()>) -> View {
    let messages = turn_messages();
    let chosen = move || state.pose.get().named();
    let options = messages.views.iter().enumerate().map(|(number, name)| {
        view! { <option value=number prop:selected=move || chosen() == Some(number)>{*name}</option> }
    });
    let show = move |event: web_sys::Event| {
        // A whole number: what reads others is most of this chunk.
        if let Ok(number) = event_target_value(&event).parse::<u32>() {
            state.show(Pose::view(number));
        }
    };
    let disabled = move || (state.status.get() == Status::Failed).to_string();
    let tool = |name: &'static str, icon: &'static str, on_click: Box<dyn Fn()>| {
        view! {
            <button class="loupe__tool" type="button" aria-label=name aria-disabled=disabled on:click=move |_| on_click()>
                <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d=icon /></svg>
            </button>
        }
    };
    view! {
        <div class="loupe__tools turn-viewer__tools" role="group" aria-label=messages.view>
            <div class="loupe__group">
                {tool(messages.turn_left, "M5 9a8 5 0 1 0 4-3M9 2v4.5h4.5", Box::new(move || state.step(-1.0, 0.0)))}
                {tool(messages.turn_right, "M19 9a8 5 0 1 1-4-3M15 2v4.5h-4.5", Box::new(move || state.step(1.0, 0.0)))}
                {tool(messages.plate_view, "M6 4.5h12v15H6z", Box::new(move || state.show(Pose::PLATE)))}
            </div>
            <select class="turn-viewer__view" aria-label=messages.view aria-disabled=disabled on:change=show>
                <option value="" prop:selected=move || chosen().is_none()>{messages.between}</option>
                {options.collect_view()}
            </select>
            <button class="loupe__tool turn-viewer__close" type="button" aria-label=messages.back_to_plate on:click=move |_| on_close.run(())>
                <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
            </button>
        </div>
    }
    .into_view()
}
