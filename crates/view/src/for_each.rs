//! `<For>`, `<Show>` and keyed views.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use leptos::prelude::{Get, Memo, Owner};

use super::{IntoView, View, memo};

/// A reactive list. Its rows are built once each, and kept while their keys are in the list.
pub struct For {
    /// The rows that there are now, in order.
    pub(super) rows: Box<dyn FnMut() -> Vec<Row>>,
    /// The parent of the rows' owners. Each row has its own, as it outlives runs of the list.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        expect(dead_code, reason = "the host renders once")
    )]
    pub(super) owner: Owner,
}

/// The bytes that a key hashes, so that keys of every type have one type here.
pub(super) type Key = Vec<u8>;

/// A row's key, and its view, which is called if the key is new.
pub(super) type Row = (Key, Box<dyn FnOnce() -> View>);

/// `<For each key let(item)>`: a view for each item, built once and kept while its key is there.
pub fn for_each<Item, Items, ItemKey, V>(
    each: impl Fn() -> Items + 'static,
    key: impl Fn(&Item) -> ItemKey + 'static,
    view: impl Fn(Item) -> V + 'static,
) -> View
where
    Item: 'static,
    Items: IntoIterator<Item = Item>,
    ItemKey: Hash,
    V: IntoView,
{
    let view = Rc::new(view);
    let rows = move || {
        let mut rows: Vec<Row> = Vec::new();
        for item in each() {
            let key = key_bytes(&key(&item));
            let view = Rc::clone(&view);
            rows.push((key, Box::new(move || view(item).into_view())));
        }
        rows
    };
    View::For(Box::new(For {
        rows: Box::new(rows),
        owner: Owner::current().unwrap_or_default(),
    }))
}

/// A view for each item of a list that is rendered as a whole whenever it changes. A view whose key
/// was in the list before is rebuilt in the same nodes; one whose key is new may be given the nodes
/// of one whose key is gone. So these views should hold no state of their own, and no signals.
pub fn keyed<Item, ItemKey: Hash, V: IntoView>(
    items: impl IntoIterator<Item = Item>,
    key: impl Fn(&Item) -> ItemKey,
    view: impl Fn(Item) -> V,
) -> View {
    let mut views = Vec::new();
    for item in items {
        let key = key_bytes(&key(&item));
        views.push((key, view(item).into_view()));
    }
    View::Keyed(views)
}

/// `<Show when>`: a view while `when` holds, built anew each time it becomes true.
pub fn show<V: IntoView>(
    when: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> V + 'static,
) -> View {
    let when = boxed_memo(Box::new(when));
    View::Dynamic(Box::new(move || {
        if when.get() {
            view().into_view()
        } else {
            View::EMPTY
        }
    }))
}

/// Not generic, so that every `<Show>` has the same memo code.
fn boxed_memo(when: Box<dyn Fn() -> bool + Send + Sync>) -> Memo<bool> {
    memo(when)
}

fn key_bytes(key: &impl Hash) -> Key {
    let mut bytes = KeyBytes(Vec::new());
    key.hash(&mut bytes);
    bytes.0
}

/// A hasher that keeps the bytes.
struct KeyBytes(Key);

impl Hasher for KeyBytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}
