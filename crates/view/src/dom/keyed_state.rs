//! Reconciles keyed views that are all made anew with those in the document.

use std::mem;

use leptos::prelude::document;
use web_sys::Comment;

use super::view_state::ViewState;
use crate::View;
use crate::for_each::Key;

/// Rebuilds the state of the same key with each view. A view whose key is new is given the nodes of
/// one whose key is gone, as long as there are any; only one that has the focus is never reused.
pub(super) fn rebuild(states: &mut Vec<(Key, ViewState)>, views: Vec<(Key, View)>, end: &Comment) {
    let mut old: Vec<Option<(Key, ViewState)>> = mem::take(states).into_iter().map(Some).collect();
    let mut kept: Vec<Option<ViewState>> = Vec::new();
    for (key, _) in &views {
        let has_key = |old: &Option<(Key, ViewState)>| old.as_ref().is_some_and(|(k, _)| k == key);
        let same = old
            .iter_mut()
            .find(|old| has_key(old))
            .and_then(Option::take);
        kept.push(same.map(|(_, state)| state));
    }
    let focused = document().active_element();
    let mut reusable = Vec::new();
    for (_, state) in old.into_iter().flatten() {
        let mut has_focus = false;
        state.for_each_node(&mut |node| has_focus |= node.contains(focused.as_deref()));
        if has_focus {
            state.unmount();
        } else {
            reusable.push(state);
        }
    }
    let mut reusable = reusable.into_iter();
    for ((key, view), kept) in views.into_iter().zip(kept) {
        let state = match kept.or_else(|| reusable.next()) {
            Some(mut state) => {
                state.rebuild(view);
                state
            }
            None => ViewState::build(view),
        };
        states.push((key, state));
    }
    reusable.for_each(|state| state.unmount());
    put_in_order(&mut states.iter().map(|(_, state)| state).rev(), end);
}

/// Moves the nodes of `last_first` before `end`. A node that is in its place is not touched, since
/// moving it would lose its focus.
pub(super) fn put_in_order(last_first: &mut dyn Iterator<Item = &ViewState>, end: &Comment) {
    let Some(parent) = end.parent_node() else {
        return;
    };
    let mut next: web_sys::Node = end.clone().into();
    for state in last_first {
        let mut nodes = Vec::new();
        state.for_each_node(&mut |node| nodes.push(node.clone()));
        for node in nodes.into_iter().rev() {
            if node.next_sibling().as_ref() != Some(&next) {
                let _ = parent.insert_before(&node, Some(&next));
            }
            next = node;
        }
    }
}
