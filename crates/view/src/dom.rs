//! Views in the browser's document: built, rebuilt when they change, hydrated, unmounted.
//!
//! The scheme is that of tachys, Leptos' renderer: building a [`View`] gives a state, which holds
//! the nodes; a later view is given to the state, which changes the nodes that differ. Here one
//! `enum` is the state of every view, so this code exists once and not once for each type of view.
//!
//! It must never rely on the document being as the host prerendered it.

mod attribute_state;
mod element_state;
mod for_state;
mod hydrate;
mod keyed_state;
mod listener;
mod view_effect;
mod view_state;

use std::mem;

use leptos::prelude::Owner;

use self::view_state::ViewState;
use super::IntoView;

/// Runs an app: with an executor for its effects, and under a root owner, which is never disposed
/// of, as the app lasts as long as its document.
pub fn run_app(run: impl FnOnce()) {
    // It only fails if there is an executor already, which will do.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(run);
    mem::forget(owner);
}

/// Builds a view and inserts it as the first child of `parent`. It stays until the handle is
/// dropped.
#[must_use]
pub fn mount<V: IntoView>(parent: &web_sys::Node, view: impl FnOnce() -> V) -> Mounted {
    let owner = Owner::current().unwrap_or_default().with(Owner::new);
    let state = owner.with(|| ViewState::build(view().into_view()));
    state.mount(parent, parent.first_child().as_ref());
    Mounted { state, owner }
}

/// Builds a view from the nodes of `root`, which the host prerendered from the same view. Nodes that
/// are as the view says are kept, with their focus and what was typed into them; the others are
/// replaced. The view stays until the handle is dropped.
#[must_use]
pub fn hydrate<V: IntoView>(root: &web_sys::Element, view: impl FnOnce() -> V) -> Mounted {
    let owner = Owner::current().unwrap_or_default().with(Owner::new);
    let build = || owner.with(|| ViewState::build(view().into_view()));
    let state = hydrate::from_root(root, build);
    Mounted { state, owner }
}

/// A view in the document. Dropping it removes the nodes, their listeners and effects, and cleans up
/// the view's owner.
pub struct Mounted {
    state: ViewState,
    owner: Owner,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.state.unmount();
        self.state = ViewState::default();
        self.owner.cleanup();
    }
}
