//! The records of one list, and their ids.

use serde_json::Value;

use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::found_text;
use crate::ids::List;

/// Reads one record: its path, its id, its value.
pub(super) type ReadRecord<T> = fn(&mut Reader, &JsonPath, String, Value) -> Option<T>;

impl Reader {
    /// Reads the records of a list; invalid ones are left out.
    pub(super) fn records<T>(
        &mut self,
        list: List,
        values: Vec<Value>,
        read: ReadRecord<T>,
    ) -> Vec<T> {
        let mut records = Vec::with_capacity(values.len());
        self.list = list;
        for (position, mut value) in values.into_iter().enumerate() {
            self.accepted = records.len();
            let checkpoint = self.deferred.checkpoint();
            let id = self.record_id(position, &mut value);
            // A record without an id is still read, so that all its problems are reported.
            let name = id.as_deref().unwrap_or_default();
            let at = JsonPath::record(list, position, name);
            let record = read(self, &at, name.to_owned(), value);
            match (record, &id) {
                (Some(record), Some(id)) => {
                    self.ids.assign(list, id, records.len());
                    records.push(record);
                }
                _ => self.deferred.roll_back(&checkpoint),
            }
        }
        records
    }

    /// Takes the id out of a record and reserves it; none when it is invalid or a duplicate. In
    /// that problem the record is named by its position.
    pub(super) fn record_id(&mut self, position: usize, value: &mut Value) -> Option<String> {
        let list = self.list;
        let id = value.as_object_mut()?.remove("id").unwrap_or_default();
        let path = JsonPath::record(list, position, "");
        let at = path.field("id");
        let id = if list == List::Countries {
            self.country_code(&at, &id)?
        } else {
            self.id(&at, &id)?
        };
        if !self.ids.reserve(list, &id) {
            self.problem(&at, found_text(&id), "an id that no other record has");
            return None;
        }
        Some(id)
    }
}
