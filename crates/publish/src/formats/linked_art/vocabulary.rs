//! The terms that Linked Art takes from the Getty's Art & Architecture Thesaurus
//! (<https://linked.art/model/vocab/>, <http://vocab.getty.edu/aat/>).
//!
//! Only terms whose number is sure are here: what has none is named in words.

use serde_json::{Value, json};

/// A term by its number and its name.
#[derive(Clone, Copy)]
pub(super) struct Aat(&'static str, &'static str);

impl Aat {
    pub const PRIMARY_NAME: Aat = Aat("300404670", "Primary Name");
    pub const ALTERNATE_NAME: Aat = Aat("300264273", "Alternate Name");
    pub const DISPLAY_NAME: Aat = Aat("300404669", "Display Title");
    pub const LOCAL_NUMBER: Aat = Aat("300404621", "Owner-Assigned Number");
    pub const DESCRIPTION: Aat = Aat("300435416", "Description");
    pub const PHYSICAL: Aat = Aat("300435452", "Physical Statement");
    pub const MATERIAL: Aat = Aat("300435429", "Material Statement");
    pub const DIMENSION: Aat = Aat("300435430", "Dimension Statement");
    pub const CREDIT_LINE: Aat = Aat("300435418", "Credit Line");
    pub const PROVENANCE: Aat = Aat("300435438", "Provenance Statement");
    pub const RESEARCH: Aat = Aat("300265639", "Research Statement");
    pub const RIGHTS: Aat = Aat("300435434", "Copyright/License Statement");
    pub const BIOGRAPHY: Aat = Aat("300435422", "Biography Statement");
    pub const NATIONALITY: Aat = Aat("300379842", "Nationality");
    pub const NATION: Aat = Aat("300128207", "Nation");
    pub const WEB_PAGE: Aat = Aat("300264578", "Web Page");
    pub const DIGITAL_IMAGE: Aat = Aat("300215302", "Digital Image");
    pub const PROVENANCE_ACTIVITY: Aat = Aat("300055863", "Provenance Activity");
    pub const GIFT: Aat = Aat("300417637", "Gift");
    pub const EXCHANGE: Aat = Aat("300263427", "Exchange");
    pub const EXHIBITION_COLLECTION: Aat = Aat("300025976", "Collection");

    /// The term as a value.
    pub fn value(&self) -> Value {
        self.of_class("Type")
    }

    /// The term as a language.
    pub fn language(&self) -> Value {
        self.of_class("Language")
    }

    fn of_class(self, class: &str) -> Value {
        let Aat(number, label) = self;
        let id = ["http://vocab.getty.edu/aat/", number].concat();
        json!({ "id": id, "type": class, "_label": label })
    }

    /// The term for a language.
    pub fn of_language(tag: &str) -> Option<Aat> {
        Some(match tag {
            "en" => Aat("300388277", "English"),
            _ => return None,
        })
    }
}
