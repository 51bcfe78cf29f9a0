//! What the page came with: nodes that were printed on the host, and are taken over where a view
//! of the same is built.
//!
//! One node after the other is looked at, as the view is built in its order. What is not as the
//! view has it is built as ever and put in its place, and what then remains goes: so whatever was
//! printed, the page ends as the view says. Nothing here ever moves a node that it keeps.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Comment, Element, Node, Text};

/// Where the next node is built: in whom, and what stands there, unless that is the end.
struct Place {
    parent: Node,
    next: Option<Node>,
}

thread_local! {
    /// None while what is built has no place yet.
    static PLACE: RefCell<Option<Place>> = const { RefCell::new(None) };
}

/// Builds over `root` and what is in it.
pub(super) fn over<T>(root: &Element, build: impl FnOnce() -> T) -> T {
    let place = root.parent_node().map(|parent| Place {
        parent,
        next: Some(root.clone().into()),
    });
    PLACE.set(place);
    let made = build();
    PLACE.set(None);
    made
}

/// The element that stands in the present place, if it is a `tag`.
pub(super) fn element(tag: &str) -> Option<Element> {
    take(|next| {
        next.dyn_ref::<Element>()
            .filter(|element| element.local_name() == tag)
            .cloned()
    })
}

/// The text in the present place, or a new one.
pub(super) fn text(text: &str) -> Text {
    // Two texts in a row were one when they were read.
    let found = take(|next| {
        let found = next.dyn_ref::<Text>().filter(|_| !text.is_empty())?;
        let data = found.data();
        let rest = data.strip_prefix(text)?;
        if !rest.is_empty() {
            let length = text.encode_utf16().count();
            found.split_text(u32::try_from(length).ok()?).ok()?;
        }
        Some(found.clone())
    });
    found.unwrap_or_else(|| {
        let text = document().create_text_node(text);
        put(&text);
        text
    })
}

/// A new comment, in the present place. None is ever printed.
pub(super) fn comment() -> Comment {
    let comment = document().create_comment("");
    put(&comment);
    comment
}

/// Puts a new node in the present place.
pub(super) fn put(node: &Node) {
    PLACE.with_borrow(|place| {
        if let Some(Place { parent, next }) = place {
            let _ = parent.insert_before(node, next.as_ref());
        }
    });
}

/// Leaves all that stands from the present place on as it is, and gives in whom.
pub(super) fn rest() -> Option<Node> {
    PLACE.with_borrow_mut(|place| {
        let place = place.as_mut()?;
        place.next = None;
        Some(place.parent.clone())
    })
}

/// Builds the children of a node: over its own, if it was found.
pub(super) fn children<T>(element: &Node, found: bool, build: impl FnOnce() -> T) -> T {
    let inside = found.then(|| Place {
        parent: element.clone(),
        next: element.first_child(),
    });
    let outside = PLACE.replace(inside);
    let made = build();
    let inside = PLACE.replace(outside);
    let mut left = inside.and_then(|place| place.next);
    while let Some(node) = left {
        left = node.next_sibling();
        let _ = element.remove_child(&node);
    }
    made
}

/// Takes what `look` makes of the node in the present place, and goes on to the next.
fn take<T>(look: impl FnOnce(&Node) -> Option<T>) -> Option<T> {
    PLACE.with_borrow_mut(|place| {
        let next = &mut place.as_mut()?.next;
        let node = next.as_ref()?;
        let taken = look(node)?;
        *next = node.next_sibling();
        Some(taken)
    })
}
