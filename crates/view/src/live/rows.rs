//! Rows of a list, each with an owner of its own, that stay as they are while their keys are there.

use leptos::prelude::Owner;
use web_sys::Comment;

use super::keyed::put_in_order;
use super::{Ended, Live, hydrate};
use crate::each::Row;

#[derive(Default)]
pub(super) struct LiveRows {
    pub(super) rows: Vec<LiveRow>,
    /// Stands after the last row.
    pub(super) end: Option<Comment>,
}

/// The row is dropped before its owner, so that cleaning up goes from the inside out.
pub(super) struct LiveRow {
    key: Vec<u8>,
    pub(super) live: Live,
    #[expect(dead_code, reason = "cleans up when it is dropped")]
    owner: Owner,
}

impl Ended for LiveRows {
    fn ended() -> Self {
        LiveRows::default()
    }
}

impl LiveRows {
    /// Rows whose keys are still there stay, the others go, new ones come, in the order of `list`.
    pub(super) fn updated(mut self, list: Vec<Row>, owner: &Owner) -> LiveRows {
        let rows: Vec<LiveRow> = list
            .into_iter()
            .map(|(key, row)| {
                if let Some(at) = self.rows.iter().position(|row| row.key == key) {
                    return self.rows.remove(at);
                }
                let owner = owner.with(Owner::new);
                let live = owner.with(|| Live::build(row()));
                LiveRow { key, live, owner }
            })
            .collect();
        for gone in &self.rows {
            gone.live.remove();
        }
        let end = self.end.take().unwrap_or_else(hydrate::comment);
        put_in_order(&mut rows.iter().map(|row| &row.live).rev(), &end);
        LiveRows {
            rows,
            end: Some(end),
        }
    }
}
