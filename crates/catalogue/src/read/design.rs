//! What an exhibit says of how it looks: its accent, the order of its rooms.

use serde_json::Value;

use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::values::found;
use crate::{Accent, Colour, Part};

/// The rooms that have an order, as they are written.
const ROOMS: [(&str, Part); 6] = [
    ("journey", Part::Journey),
    ("tours", Part::Tours),
    ("people", Part::People),
    ("places", Part::Places),
    ("questions", Part::Questions),
    ("sources", Part::Sources),
];

impl Reader {
    /// The accent; none if one of its colours cannot be read, or cannot be told from the walls.
    pub(super) fn accent(&mut self, fields: &mut Fields) -> Option<Accent> {
        let at = fields.at;
        let at = at.field("accent");
        let value = fields.take("accent")?;
        let mut accent = Fields::open(self, &at, value)?;
        let [light, dark] = [
            ("light", &Accent::LIGHT_GROUNDS),
            ("dark", &Accent::DARK_GROUNDS),
        ]
        .map(|(theme, grounds)| {
            let value = accent.take(theme).unwrap_or_default();
            self.colour(&at.field(theme), &value, grounds)
        });
        accent.close(self);
        Some(Accent {
            light: light?,
            dark: dark?,
        })
    }

    /// A colour that can be told from what it is seen on.
    fn colour(&mut self, at: &JsonPath, value: &Value, grounds: &[Colour]) -> Option<Colour> {
        let colour = value.as_str().and_then(Colour::parse);
        let Some(colour) = colour else {
            self.problem(at, found(value), "a colour such as #86271b");
            return None;
        };
        let contrasts = grounds
            .iter()
            .map(|ground| (colour.contrast(*ground), ground));
        let (least, ground) = contrasts.min_by(|(a, _), (b, _)| a.total_cmp(b))?;
        if least >= Accent::LEAST_CONTRAST {
            return Some(colour);
        }
        // Rounded down, so that what is too little does not read as enough.
        let least = (least * 10.0).floor() / 10.0;
        let found = format!("{colour}, with a contrast of {least} to {ground}");
        let expected = format!("a contrast of {} at least", Accent::LEAST_CONTRAST);
        self.problem(at, found, &expected);
        None
    }

    /// The rooms in the order of the navigation, as far as it is declared.
    pub(super) fn rooms(&mut self, fields: &mut Fields) -> Vec<Part> {
        let at = fields.at;
        let at = at.field("rooms");
        let mut rooms = Vec::new();
        for (position, value) in fields.list(self, "rooms").into_iter().enumerate() {
            let room = ROOMS.iter().find(|(name, _)| value == *name);
            match room {
                Some((_, room)) if !rooms.contains(room) => rooms.push(*room),
                _ => {
                    let names = ROOMS.map(|(name, _)| name).join(", ");
                    let expected = ["one of ", &names, ", each once"].concat();
                    self.problem(&at.item(position), found(&value), &expected);
                }
            }
        }
        rooms
    }
}
