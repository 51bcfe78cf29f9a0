//! Views in a row that are made anew as a whole, each taking over what stands there already.

use std::mem;

use leptos::prelude::document;
use web_sys::Comment;

use super::Live;
use crate::View;

/// Views whose keys are still there stay where they are and become what they now are; the others
/// become those that are new, as far as they reach.
pub(super) fn update(lives: &mut Vec<(Vec<u8>, Live)>, nodes: Vec<(Vec<u8>, View)>, end: &Comment) {
    let mut old: Vec<Option<(Vec<u8>, Live)>> = mem::take(lives).into_iter().map(Some).collect();
    let mut kept: Vec<Option<Live>> = Vec::new();
    for (key, _) in &nodes {
        let is_it = |one: &Option<(Vec<u8>, Live)>| one.as_ref().is_some_and(|(k, _)| k == key);
        let found = old.iter_mut().find(|one| is_it(one)).and_then(Option::take);
        kept.push(found.map(|(_, live)| live));
    }
    let focused = document().active_element();
    let mut free = Vec::new();
    for (_, live) in old.into_iter().flatten() {
        let mut visited = false;
        live.visit(&mut |node| visited |= node.contains(focused.as_deref()));
        if visited {
            live.remove();
        } else {
            free.push(live);
        }
    }
    let mut free = free.into_iter();
    for ((key, node), kept) in nodes.into_iter().zip(kept) {
        let live = match kept.or_else(|| free.next()) {
            Some(mut live) => {
                live.update(node);
                live
            }
            None => Live::build(node),
        };
        lives.push((key, live));
    }
    free.for_each(|live| live.remove());
    put_in_order(&mut lives.iter().map(|(_, live)| live).rev(), end);
}

/// Puts views before `end`, given the last first; one that is in its place is not touched.
pub(super) fn put_in_order(last_first: &mut dyn Iterator<Item = &Live>, end: &Comment) {
    let Some(parent) = end.parent_node() else {
        return;
    };
    let mut next: web_sys::Node = end.clone().into();
    for live in last_first {
        let mut nodes = Vec::new();
        live.visit(&mut |node| nodes.push(node.clone()));
        for node in nodes.into_iter().rev() {
            if node.next_sibling().as_ref() != Some(&next) {
                let _ = parent.insert_before(&node, Some(&next));
            }
            next = node;
        }
    }
}
