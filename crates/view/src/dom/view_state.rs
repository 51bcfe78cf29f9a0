//! The state of a view that was built: its nodes, and the effects that change them.

use std::borrow::Cow;
use std::mem;

use web_sys::{Comment, Node, Text};

use super::element_state::ElementState;
use super::for_state::ForState;
use super::view_effect::ViewEffect;
use super::{hydrate, keyed_state};
use crate::View;
use crate::for_each::{For, Key};

/// A view that was built. Each but the default has at least one node, so that there is always a
/// place where another can be inserted.
#[derive(Default)]
pub(super) enum ViewState {
    Text(Text, Cow<'static, str>),
    Element(ElementState),
    /// The comment marks the end.
    Fragment(Vec<ViewState>, Comment),
    Dynamic(ViewEffect<ViewState>),
    For(ViewEffect<ForState>),
    /// The comment marks the end.
    Keyed(Vec<(Key, ViewState)>, Comment),
    /// The prerendered children of a node, not hydrated yet.
    Prerendered(Node),
    /// No nodes and no effects: what remains of a view that is disposed of.
    #[default]
    Disposed,
}

impl ViewState {
    /// Builds a view, from prerendered nodes while a document is being hydrated.
    pub(super) fn build(view: View) -> ViewState {
        match view {
            View::Text(text) => ViewState::Text(hydrate::text(&text), text),
            View::Element(element) => ViewState::Element(ElementState::build(*element)),
            View::Fragment(views) => ViewState::Fragment(build_all(views), hydrate::comment()),
            View::Keyed(views) => {
                let build = |(key, view)| (key, ViewState::build(view));
                ViewState::Keyed(views.into_iter().map(build).collect(), hydrate::comment())
            }
            View::Dynamic(mut view) => {
                let run = move |state: Option<ViewState>| {
                    let view = view();
                    match state {
                        None => ViewState::build(view),
                        Some(mut state) => {
                            state.rebuild(view);
                            state
                        }
                    }
                };
                ViewState::Dynamic(ViewEffect::new(run))
            }
            View::For(list) => {
                let For { mut rows, owner } = *list;
                let run = move |state: Option<ForState>| {
                    state.unwrap_or_default().with_rows(rows(), &owner)
                };
                ViewState::For(ViewEffect::new(run))
            }
            View::Prerendered => match hydrate::skip_rest() {
                Some(parent) => ViewState::Prerendered(parent),
                None => ViewState::build(View::EMPTY),
            },
        }
    }

    /// Shows `view` instead: in the same nodes where the templates are equal, else in new ones.
    pub(super) fn rebuild(&mut self, view: View) {
        match (self, view) {
            (ViewState::Text(node, text), View::Text(new)) => {
                if *text != new {
                    node.set_data(&new);
                    *text = new;
                }
            }
            (ViewState::Element(state), View::Element(element)) if state.can_become(&element) => {
                state.rebuild(*element);
            }
            (ViewState::Fragment(states, end), View::Fragment(views)) => {
                rebuild_fragment(states, views, end);
            }
            (ViewState::Keyed(states, end), View::Keyed(views)) => {
                keyed_state::rebuild(states, views, end);
            }
            (ViewState::Prerendered(_), View::Prerendered) => {}
            (state @ ViewState::Prerendered(_), view) => {
                if let ViewState::Prerendered(parent) = mem::take(state) {
                    *state = hydrate::children(&parent, true, || ViewState::build(view));
                }
            }
            (state, view) => state.replace(view),
        }
    }

    fn replace(&mut self, view: View) {
        let new = ViewState::build(view);
        let mut first = None;
        self.for_each_node(&mut |node| {
            first.get_or_insert_with(|| node.clone());
        });
        if let Some((first, parent)) =
            first.and_then(|first| first.parent_node().map(|parent| (first, parent)))
        {
            new.mount(&parent, Some(&first));
        }
        self.unmount();
        *self = new;
    }

    /// Calls `f` with each outermost node, in document order.
    pub(super) fn for_each_node(&self, f: &mut dyn FnMut(&Node)) {
        match self {
            ViewState::Text(text, _) => f(text),
            ViewState::Element(state) => f(state.node()),
            ViewState::Fragment(states, end) => {
                for state in states {
                    state.for_each_node(f);
                }
                f(end);
            }
            ViewState::Keyed(states, end) => {
                for (_, state) in states {
                    state.for_each_node(f);
                }
                f(end);
            }
            ViewState::Prerendered(parent) => {
                let mut next = parent.first_child();
                while let Some(node) = next {
                    next = node.next_sibling();
                    f(&node);
                }
            }
            ViewState::Disposed => {}
            ViewState::Dynamic(effect) => {
                effect.with(|state| state.for_each_node(f));
            }
            ViewState::For(effect) => {
                effect.with(|state| state.for_each_node(f));
            }
        }
    }

    /// Inserts the nodes before `before`, or last.
    pub(super) fn mount(&self, parent: &Node, before: Option<&Node>) {
        self.for_each_node(&mut |node| {
            let _ = parent.insert_before(node, before);
        });
    }

    /// Removes the nodes from the document. The effects go when the state is dropped.
    pub(super) fn unmount(&self) {
        self.for_each_node(&mut |node| {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(node);
            }
        });
    }
}

pub(super) fn build_all(views: Vec<View>) -> Vec<ViewState> {
    views.into_iter().map(ViewState::build).collect()
}

/// One by one in their order; `Keyed` is for what has an identity.
fn rebuild_fragment(states: &mut Vec<ViewState>, views: Vec<View>, end: &Comment) {
    for state in states.split_off(states.len().min(views.len())) {
        state.unmount();
    }
    let mut views = views.into_iter();
    for (state, view) in states.iter_mut().zip(views.by_ref()) {
        state.rebuild(view);
    }
    let parent = end.parent_node();
    for view in views {
        let state = ViewState::build(view);
        if let Some(parent) = &parent {
            state.mount(parent, Some(end));
        }
        states.push(state);
    }
}
