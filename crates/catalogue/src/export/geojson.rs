//! A feature a gift, at its place: RFC 7946.
//!
//! Longitude comes first, as the standard has it. A gift whose place is not reported, or not
//! closely enough, has no geometry and is there all the same. A point says no more than the
//! place's record does: what kind of place it is, and whether a source has another, is in
//! the properties. This file must never put a gift where no source does.

use serde_json::{Map, Value, json};

use super::json::line;
use super::{Chosen, place_is};
use crate::{About, Gift, Text};

impl Chosen<'_> {
    /// The gifts as `GeoJSON`.
    #[must_use]
    pub fn geojson(&self) -> String {
        let agreements = self.catalogue.agreements();
        let features: Vec<Value> = self
            .gifts
            .iter()
            .map(|key| self.feature(&self.catalogue[*key], agreements[key.position()].key()))
            .collect();
        line(&json!({ "type": "FeatureCollection", "features": features }))
    }

    fn feature(&self, gift: &Gift, agreement: &str) -> Value {
        let Chosen {
            catalogue,
            language,
            ..
        } = *self;
        let localized = |text: &Text| Value::from(text.in_language(language));
        let place = self.place(gift);
        let at = place.and_then(|place| place.at);
        let geometry = at.map_or(
            Value::Null,
            |at| json!({ "type": "Point", "coordinates": at }),
        );
        let country = place.and_then(|place| place.country);
        let disputed = gift
            .claims
            .iter()
            .any(|claim| claim.about == About::Place && claim.differs);
        let mut properties = Map::new();
        let mut put = |name: &str, value: Value| {
            properties.insert(name.to_owned(), value);
        };
        put("number", gift.number.as_str().into());
        put("title", localized(&gift.title));
        put(
            "kind",
            gift.kind
                .map(|key| localized(&catalogue.kind(key).name))
                .into(),
        );
        let creators = catalogue.creators(gift, language);
        if !creators.is_empty() {
            put("creator", creators.into());
        }
        if let Some(date) = catalogue.date_created(gift) {
            put("edtf_date_created", date.as_str().into());
        }
        put(
            "giver",
            gift.giver.map(|key| localized(&catalogue[key].name)).into(),
        );
        put(
            "recipient",
            gift.recipient
                .map(|key| localized(&catalogue[key].name))
                .into(),
        );
        let date = (!gift.date.is_unknown()).then(|| gift.date.as_str());
        put("edtf_date", date.into());
        put("place", place.map(|place| localized(&place.name)).into());
        put(
            "country",
            country.map(|key| catalogue.country(key).id.as_str()).into(),
        );
        put("place_is", place_is(gift).into());
        put("place_is_disputed", disputed.into());
        put("agreement", agreement.into());
        put("also_reported", gift.also_reported.into());
        put("page", self.page(gift).into());
        let [kind, giver, recipient, place] = self.same_as(gift);
        for (name, addresses) in [
            ("kind_same_as", kind),
            ("giver_same_as", giver),
            ("recipient_same_as", recipient),
            ("place_same_as", place),
        ] {
            // An empty list would say that it is in no authority file, which nobody has looked up.
            if !addresses.is_empty() {
                put(name, addresses.into());
            }
        }
        json!({ "type": "Feature", "id": gift.id, "geometry": geometry, "properties": properties })
    }
}
