//! Views that are there or not, and views for the rows of a list.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use leptos::prelude::{Get, Memo, Owner};

use super::{IntoView, View, memo};

/// A list that may change, and whom its rows belong to.
pub struct Rows {
    /// Every row there is now, in order: its key, and how to make it if it is new.
    pub(super) list: Box<dyn FnMut() -> Vec<Row>>,
    /// The rows outlive each other, so each has an owner of its own under this one.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        expect(dead_code, reason = "printed once")
    )]
    pub(super) owner: Owner,
}

/// What tells a row from the others, and the row once it is needed.
pub(super) type Row = (Vec<u8>, Box<dyn FnOnce() -> View>);

/// `<For each key let(item)>`: a view for each item, which is kept while its key is there.
pub fn each<Item, Items, Key, V>(
    each: impl Fn() -> Items + 'static,
    key: impl Fn(&Item) -> Key + 'static,
    view: impl Fn(Item) -> V + 'static,
) -> View
where
    Item: 'static,
    Items: IntoIterator<Item = Item>,
    Key: Hash,
    V: IntoView,
{
    let view = Rc::new(view);
    let list = move || {
        let mut rows: Vec<Row> = Vec::new();
        for item in each() {
            let mut bytes = Bytes(Vec::new());
            key(&item).hash(&mut bytes);
            let view = Rc::clone(&view);
            rows.push((bytes.0, Box::new(move || view(item).into_view())));
        }
        rows
    };
    View::Rows(Box::new(Rows {
        list: Box::new(list),
        owner: Owner::current().unwrap_or_default(),
    }))
}

/// A view for each item, for what is made anew as a whole whenever something changes: a view whose
/// key was there before keeps its place in the document, and one whose key was not takes over that
/// of one that goes, unless the visitor is in it. Such views should change with the whole only, and
/// have no state of their own.
pub fn keyed<Item, Key: Hash, V: IntoView>(
    items: impl IntoIterator<Item = Item>,
    key: impl Fn(&Item) -> Key,
    view: impl Fn(Item) -> V,
) -> View {
    let mut nodes = Vec::new();
    for item in items {
        let mut bytes = Bytes(Vec::new());
        key(&item).hash(&mut bytes);
        nodes.push((bytes.0, view(item).into_view()));
    }
    View::Keyed(nodes)
}

/// `<Show when>`: a view while `when` holds, made anew each time it begins to.
pub fn show<V: IntoView>(
    when: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> V + 'static,
) -> View {
    let when = made(Box::new(when));
    View::Dynamic(Box::new(move || {
        if when.get() {
            view().into_view()
        } else {
            View::EMPTY
        }
    }))
}

/// One program for all of them.
fn made(when: Box<dyn Fn() -> bool + Send + Sync>) -> Memo<bool> {
    memo(when)
}

/// A key as the bytes that it would hash, so that keys of every type compare alike.
struct Bytes(Vec<u8>);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}
