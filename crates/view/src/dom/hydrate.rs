//! Hydration: building views from the nodes of a prerendered document.
//!
//! A cursor walks the document as the view is built, in the same order. Where the node at the
//! cursor is what the view needs, it is taken; where not, a new node is inserted before it. Nodes
//! that no view took are removed at the end of their parent. So the document ends as the view says,
//! whatever was in it: there are no hydration markers and no mismatch errors.
//!
//! It must never move a node that it takes: that would lose focus and what was typed.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Comment, Element, Node, Text};

/// The place in the document where the next node is built.
struct Cursor {
    parent: Node,
    /// None at the end.
    next: Option<Node>,
}

thread_local! {
    /// None while nothing is hydrated: new nodes are then inserted by whoever built them.
    static CURSOR: RefCell<Option<Cursor>> = const { RefCell::new(None) };
}

/// Builds a view from `root` and its descendants.
pub(super) fn from_root<T>(root: &Element, build: impl FnOnce() -> T) -> T {
    let cursor = root.parent_node().map(|parent| Cursor {
        parent,
        next: Some(root.clone().into()),
    });
    CURSOR.set(cursor);
    let state = build();
    CURSOR.set(None);
    state
}

/// The element at the cursor, if it is a `tag`.
pub(super) fn element(tag: &str) -> Option<Element> {
    take(|next| {
        next.dyn_ref::<Element>()
            .filter(|element| element.local_name() == tag)
            .cloned()
    })
}

/// The text node at the cursor if it begins with `text`, else a new one.
pub(super) fn text(text: &str) -> Text {
    // The parser joins neighbouring texts, so the node may hold more than this one.
    let prerendered = take(|next| {
        let node = next.dyn_ref::<Text>().filter(|_| !text.is_empty())?;
        let data = node.data();
        let rest = data.strip_prefix(text)?;
        if !rest.is_empty() {
            let length = text.encode_utf16().count();
            node.split_text(u32::try_from(length).ok()?).ok()?;
        }
        Some(node.clone())
    });
    prerendered.unwrap_or_else(|| {
        let node = document().create_text_node(text);
        insert(&node);
        node
    })
}

/// A new comment at the cursor. Prerendered HTML has none.
pub(super) fn comment() -> Comment {
    let comment = document().create_comment("");
    insert(&comment);
    comment
}

/// Inserts a new node at the cursor, if there is one.
pub(super) fn insert(node: &Node) {
    CURSOR.with_borrow(|cursor| {
        if let Some(Cursor { parent, next }) = cursor {
            let _ = parent.insert_before(node, next.as_ref());
        }
    });
}

/// Leaves everything from the cursor to the end of the parent as it is, and gives the parent.
pub(super) fn skip_rest() -> Option<Node> {
    CURSOR.with_borrow_mut(|cursor| {
        let cursor = cursor.as_mut()?;
        cursor.next = None;
        Some(cursor.parent.clone())
    })
}

/// Builds the children of `parent`, from its own children if it is prerendered.
pub(super) fn children<T>(parent: &Node, is_prerendered: bool, build: impl FnOnce() -> T) -> T {
    let inside = is_prerendered.then(|| Cursor {
        parent: parent.clone(),
        next: parent.first_child(),
    });
    let outside = CURSOR.replace(inside);
    let state = build();
    let inside = CURSOR.replace(outside);
    let mut unused = inside.and_then(|cursor| cursor.next);
    while let Some(node) = unused {
        unused = node.next_sibling();
        let _ = parent.remove_child(&node);
    }
    state
}

/// Takes the node at the cursor if `fit` accepts it, and moves the cursor past it.
fn take<T>(fit: impl FnOnce(&Node) -> Option<T>) -> Option<T> {
    CURSOR.with_borrow_mut(|cursor| {
        let next = &mut cursor.as_mut()?.next;
        let node = next.as_ref()?;
        let taken = fit(node)?;
        *next = node.next_sibling();
        Some(taken)
    })
}
