//! Manifests and their collection, as the IIIF Presentation API 3.0 has them
//! (<https://iiif.io/api/presentation/3.0/>): a gift's plate on a canvas of its raster's pixels, and
//! each of its photographs on one of its own, with its label, its facts, and what is to be seen where.
//!
//! Identifiers must be absolute, so without a site there are none. A viewer reads a text
//! between `<` and `>` as HTML: no text of the catalogue may be read so.

mod canvas;

use serde_json::{Map, Value, json};

use self::canvas::{canvases, picture, rights_uri};
use super::File;
use super::edition::{Edition, iso, sure_days};
use super::links::{LINKED_ART, LINKED_ART_CONTEXT, iiif_manifest};
use crate::rasters;
use vitrine_app::components::format;
use vitrine_catalogue::export::licence_address;
use vitrine_catalogue::{Gift, Key, Person, Place, Text};
use vitrine_route::Page;

const CONTEXT: &str = "http://iiif.io/api/presentation/3/context.json";
const COLLECTION: &str = "iiif/collection.json";

/// The collection and every manifest; none if the site is unknown.
pub(super) fn files(edition: Edition) -> Vec<File> {
    if edition.site.root().is_none() {
        return Vec::new();
    }
    let mut files = vec![File::json(COLLECTION, &collection(edition))];
    let gifts = edition.catalogue.gifts();
    // The gift that answered each, looked up once: there may be many thousands.
    let mut answers: Vec<Option<&Gift>> = vec![None; gifts.len()];
    for gift in gifts {
        if let Some(answered) = gift.in_return_for {
            answers[answered.position()].get_or_insert(gift);
        }
    }
    files.extend(
        gifts.iter().zip(answers).map(|(gift, answer)| {
            File::json(iiif_manifest(gift), &manifest(edition, gift, answer))
        }),
    );
    files
}

fn collection(edition: Edition) -> Value {
    let exhibit = edition.catalogue.exhibit();
    let gifts = edition.catalogue.gifts().iter();
    let manifests: Vec<Value> = gifts
        .map(|gift| {
            json!({
                "id": edition.site.reference(&iiif_manifest(gift)),
                "type": "Manifest",
                "label": in_languages(&gift.title),
                "thumbnail": [picture(edition, gift, rasters::SMALL)],
            })
        })
        .collect();
    let path = edition.path(Page::Entrance);
    let has_plates = edition.catalogue.has_plates();
    let mut object = common(edition, &path, &exhibit.title, has_plates);
    put(&mut object, "id", edition.site.reference(COLLECTION));
    put(&mut object, "type", "Collection");
    put(&mut object, "label", in_languages(&exhibit.title));
    put(&mut object, "summary", in_languages(&exhibit.introduction));
    put(&mut object, "items", manifests);
    object.into()
}

fn manifest(edition: Edition, gift: &Gift, answer: Option<&Gift>) -> Value {
    let path = edition.path_of_gift(gift);
    let mut object = common(edition, &path, &gift.title, gift.plate.is_some());
    put(
        &mut object,
        "id",
        edition.site.reference(&iiif_manifest(gift)),
    );
    put(&mut object, "type", "Manifest");
    put(&mut object, "label", in_languages(&gift.title));
    if gift.label.wordings().next().is_some() {
        put(&mut object, "summary", in_languages(&gift.label));
    }
    put(&mut object, "metadata", metadata(edition, gift, answer));
    put(
        &mut object,
        "thumbnail",
        vec![picture(edition, gift, rasters::SMALL)],
    );
    put(&mut object, "items", canvases(edition, gift));
    let collection = edition.site.reference(COLLECTION);
    put(
        &mut object,
        "partOf",
        json!([{ "id": collection, "type": "Collection" }]),
    );
    if let Some((first, _)) = sure_days(&gift.date) {
        put(&mut object, "navDate", [&iso(first), "T00:00:00Z"].concat());
    }
    object.into()
}

/// What the collection and the manifests have alike. Where there is a plate, it is said that it is
/// an artist's impression.
fn common(edition: Edition, homepage: &str, label: &Text, has_plate: bool) -> Map<String, Value> {
    let (messages, published) = (edition.messages(), edition.published_messages());
    let exhibit = edition.catalogue.exhibit();
    let page = |path: &str, label: &Text| {
        json!([{
            "id": edition.site.reference(path),
            "type": "Text",
            "label": in_languages(label),
            "format": "text/html",
            "language": [edition.tag()],
        }])
    };
    let root = edition.site.reference("./");
    let mut object = Map::new();
    put(&mut object, "@context", CONTEXT);
    put(&mut object, "homepage", page(homepage, label));
    put(
        &mut object,
        "provider",
        json!([{
            "id": root,
            "type": "Agent",
            "label": in_languages(&exhibit.title),
            "homepage": page("./", &exhibit.title),
        }]),
    );
    let impression = if has_plate { messages.impression } else { "" };
    let credit = (published.credit)(impression, edition.title(), &exhibit.licence);
    put(
        &mut object,
        "requiredStatement",
        json!({
            "label": in_interface(edition, published.attribution),
            "value": in_language(edition, &plain(credit.trim_start())),
        }),
    );
    if let Some(licence) = rights_uri(licence_address(&exhibit.licence)) {
        put(&mut object, "rights", licence);
    }
    put(
        &mut object,
        "seeAlso",
        json!([{
            "id": edition.site.reference(LINKED_ART),
            "type": "Dataset",
            "label": in_interface(edition, &edition.with_nouns(published.linked_file)),
            "format": "application/ld+json",
            "profile": LINKED_ART_CONTEXT,
        }]),
    );
    object
}

/// What is known of a gift, in the order of its label. What is not reported is left out.
fn metadata(edition: Edition, gift: &Gift, answer: Option<&Gift>) -> Value {
    let messages = edition.messages();
    let gift_messages = edition.language.gift_messages();
    let catalogue = edition.catalogue;
    let mut rows: Vec<Value> = Vec::new();
    let interface = |label: &str| in_interface(edition, label);
    let mut push = |label: Value, value: Option<Value>| {
        rows.extend(value.map(|value| json!({ "label": label, "value": value })));
    };
    let localized = |text: String| in_language(edition, &plain(&text));
    let person = |key: Key<Person>| {
        let person: &Person = &catalogue[key];
        let parts = [
            edition.localized(&person.name),
            edition.localized(&person.role),
        ];
        localized(
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
        )
    };
    push(interface(gift_messages.given_by), gift.giver.map(person));
    push(
        interface(gift_messages.given_to),
        gift.recipient.map(person),
    );
    push(
        interface(gift_messages.date_and_place),
        date_and_place(edition, gift).map(localized),
    );
    let material = gift.material.as_ref().map(|text| edition.localized(text));
    let object = [Some(edition.localized(&gift.object)), material];
    let object: Vec<&str> = object
        .into_iter()
        .flatten()
        .filter(|text| !text.is_empty())
        .collect();
    push(
        interface(gift_messages.object_and_material),
        (!object.is_empty()).then(|| localized(object.join(". "))),
    );
    for (key, _) in &gift.fields {
        let field = &catalogue[*key];
        if field.on_label {
            let value = format::field_value(catalogue, gift, *key, messages, edition.tag());
            push(in_languages(&field.label), Some(localized(value)));
        }
    }
    let title = |other: &Gift| in_languages(&other.title);
    push(
        interface(messages.in_return_for),
        gift.in_return_for.map(|key| title(&catalogue[key])),
    );
    push(interface(gift_messages.answered_by), answer.map(title));
    push(
        interface(gift_messages.known_from),
        known_from(edition, gift),
    );
    push(
        interface(messages.number),
        Some(json!({ "none": [plain(&gift.number)] })),
    );
    rows.into()
}

fn date_and_place(edition: Edition, gift: &Gift) -> Option<String> {
    let messages = edition.messages();
    let place = |key: Key<Place>| edition.localized(&edition.catalogue[key].name);
    let date = (!gift.date.is_unknown()).then(|| format::date(&gift.date, messages));
    let place = match (gift.place, gift.shown_at) {
        (Some(given), _) => Some(place(given).to_owned()),
        (None, Some(shown)) => Some((messages.on_show_at)(place(shown))),
        (None, None) => None,
    };
    let parts: Vec<String> = date.into_iter().chain(place).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The sources of its claims. Their names are not translated.
fn known_from(edition: Edition, gift: &Gift) -> Option<Value> {
    let sources = gift.sources().into_iter();
    let names: Vec<String> = sources
        .map(|source| plain(&edition.catalogue[source].name))
        .collect();
    let mut map = Map::new();
    put(&mut map, edition.tag(), names.clone());
    (!names.is_empty()).then(|| map.into())
}

/// A text in every language that the catalogue has it in.
fn in_languages(text: &Text) -> Value {
    let mut map = Map::new();
    for (tag, format) in text.wordings() {
        put(&mut map, tag, vec![plain(format)]);
    }
    map.into()
}

/// What the catalogue says, in the language in which it says it.
fn in_language(edition: Edition, text: &str) -> Value {
    json!({ edition.tag(): [text] })
}

/// Words of the interface, in its language.
fn in_interface(edition: Edition, text: &str) -> Value {
    json!({ edition.language.tag(): [text] })
}

/// A text that a viewer might read as HTML, as HTML that says the text; any other as it is.
fn plain(text: &str) -> String {
    let trimmed = text.trim();
    if trimmed.starts_with('<') && trimmed.ends_with('>') {
        return ["<span>", &crate::markup::escaped(trimmed), "</span>"].concat();
    }
    text.to_owned()
}

fn put(object: &mut Map<String, Value>, name: &str, value: impl Into<Value>) {
    object.insert(name.to_owned(), value.into());
}
