//! The state of a `<For>`: rows that are kept as they are while their keys are in the list.

use leptos::prelude::Owner;
use web_sys::{Comment, Node};

use super::hydrate;
use super::keyed_state::put_in_order;
use super::view_state::ViewState;
use crate::for_each::{Key, Row};

#[derive(Default)]
pub(super) struct ForState {
    rows: Vec<RowState>,
    /// Marks the end; None before the first run.
    end: Option<Comment>,
}

/// The fields are dropped in this order: the nodes and effects, then what the row's owner owns.
struct RowState {
    key: Key,
    view: ViewState,
    #[expect(dead_code, reason = "cleans up when it is dropped")]
    owner: Owner,
}

impl ForState {
    /// Keeps the rows whose keys are in `list`, removes the others, builds those that are new, and
    /// puts them in the order of `list`.
    pub(super) fn with_rows(mut self, list: Vec<Row>, owner: &Owner) -> ForState {
        let rows: Vec<RowState> = list
            .into_iter()
            .map(|(key, view)| {
                if let Some(at) = self.rows.iter().position(|row| row.key == key) {
                    return self.rows.remove(at);
                }
                let owner = owner.with(Owner::new);
                let view = owner.with(|| ViewState::build(view()));
                RowState { key, view, owner }
            })
            .collect();
        for removed in &self.rows {
            removed.view.unmount();
        }
        let end = self.end.take().unwrap_or_else(hydrate::comment);
        put_in_order(&mut rows.iter().map(|row| &row.view).rev(), &end);
        ForState {
            rows,
            end: Some(end),
        }
    }

    pub(super) fn for_each_node(&self, f: &mut dyn FnMut(&Node)) {
        for row in &self.rows {
            row.view.for_each_node(f);
        }
        if let Some(end) = &self.end {
            f(end);
        }
    }
}
