//! A gift as a human-made object, and what is disputed of it.

use serde_json::{Value, json};

use super::giving::timespan;
use super::vocabulary::Aat;
use super::{Resource, name, names, statement, to, to_person, to_place, to_source, web_page};
use crate::formats::edition::{Edition, disputed_facts};
use crate::formats::links::{IIIF_MEDIA_TYPE, iiif_manifest};
use vitrine_app::components::format;
use vitrine_catalogue::{FieldValue, Gift, Key, Photograph, Property, Question, Source};

/// The object.
pub(super) fn object(edition: Edition, gift: &Gift) -> Value {
    let catalogue = edition.catalogue;
    let title = edition.localized(&gift.title);
    let kind = gift.kind.map(|kind| {
        let kind = catalogue.kind(kind);
        let name = edition.localized(&kind.name);
        to("Type", edition.id_of_kind(kind), name)
    });
    let mut identified = names(title, &gift.also);
    let number = Resource::new("Identifier", "")
        .of_type(&[Aat::LOCAL_NUMBER])
        .with("content", gift.number.as_str());
    identified.push(number.into());
    let page = edition.site.reference(&edition.path_of_gift(gift));
    let mut shown = vec![web_page(&page)];
    shown.extend(manifest(edition, gift));
    Resource::new("HumanMadeObject", title)
        .at(edition.id_of_gift(gift))
        .with("classified_as", kind.into_iter().collect::<Vec<_>>())
        .with("identified_by", identified)
        .with("produced_by", production(edition, gift))
        .with("referred_to_by", statements(edition, gift))
        .with("attributed_by", assignments(edition, gift))
        .with("representation", pictures(edition, gift))
        .with("subject_of", shown)
        .with("member_of", vec![to("Set", edition.id(), edition.title())])
        .into()
}

/// Who made it and when, as far as records of people and dates say so; names alone are in the
/// statements.
fn production(edition: Edition, gift: &Gift) -> Option<Value> {
    let catalogue = edition.catalogue;
    let makers = catalogue.fields_of(Property::Creator);
    let makers = makers.filter_map(|field| match gift.field(field)? {
        FieldValue::Person(person) => Some(to_person(edition, &catalogue[*person])),
        _ => None,
    });
    let makers: Vec<Value> = makers.collect();
    let created = catalogue.date_created(gift);
    let timespan = created.and_then(|date| timespan(edition, date));
    if makers.is_empty() && timespan.is_none() {
        return None;
    }
    let production = Resource::new("Production", "")
        .with("carried_out_by", makers)
        .with("timespan", timespan);
    Some(production.into())
}

/// The label, what it is, what it is made of and what became of it; then what we find on
/// what is disputed. The material is said in words, for the reports name none that could be
/// sought in a thesaurus, and may differ on it.
fn statements(edition: Edition, gift: &Gift) -> Vec<Value> {
    let messages = edition.messages();
    let quantity = gift
        .quantity
        .map(|quantity| [messages.quantity, ": ", &(messages.quantity_of)(quantity)].concat());
    let localized = [
        (Some(edition.localized(&gift.label)), Aat::DESCRIPTION),
        (Some(edition.localized(&gift.object)), Aat::PHYSICAL),
        (
            gift.material.as_ref().map(|text| edition.localized(text)),
            Aat::MATERIAL,
        ),
        (quantity.as_deref(), Aat::DIMENSION),
        (
            gift.whereabouts
                .as_ref()
                .map(|text| edition.localized(text)),
            Aat::PROVENANCE,
        ),
    ];
    let mut statements: Vec<Value> = localized
        .into_iter()
        .filter_map(|(text, aat)| {
            let text = text.filter(|text| !text.is_empty())?;
            Some(statement(edition, text, aat).into())
        })
        .collect();
    let declared = gift.fields.iter().map(|(key, _)| {
        let label = edition.localized(&edition.catalogue[*key].label);
        let value = format::field_value(edition.catalogue, gift, *key, messages, edition.tag());
        let aat = match edition.catalogue[*key].property {
            Some(Property::Size) => Aat::DIMENSION,
            Some(Property::CreditText) => Aat::CREDIT_LINE,
            Some(Property::Creator | Property::DateCreated) | None => Aat::DESCRIPTION,
        };
        statement(edition, &[label, ": ", &value].concat(), aat).into()
    });
    statements.extend(declared);
    let own = catalogue_key(edition, gift);
    if let Some(key) = own {
        let questions = edition.catalogue.questions_on(key);
        statements.extend(questions.map(|(_, question)| finding(edition, question)));
    }
    statements
}

fn catalogue_key(edition: Edition, gift: &Gift) -> Option<Key<Gift>> {
    edition.catalogue.gift(&gift.id)
}

/// Our finding on a question.
fn finding(edition: Edition, question: &Question) -> Value {
    statement(edition, edition.localized(&question.finding), Aat::RESEARCH)
        .with("_label", edition.localized(&question.ask))
        .into()
}

/// Words that somebody has for the object, and who: an attribute that they assign, not ours.
fn assignment(edition: Edition, label: &str, says: &str, sources: &[Key<Source>]) -> Value {
    let says = statement(edition, says, Aat::RESEARCH);
    let sources = sources.iter();
    let sources: Vec<Value> = sources
        .map(|source| to_source(edition, &edition.catalogue[*source]))
        .collect();
    Resource::new("AttributeAssignment", label)
        .with("identified_by", vec![name(label, Aat::DISPLAY_NAME)])
        .with("assigned_property", "referred_to_by")
        .with("assigned", vec![Value::from(says)])
        .with("influenced_by", sources)
        .into()
}

/// What one source says against the record, what each side answers to a question, and where a gift
/// is said to be shown.
fn assignments(edition: Edition, gift: &Gift) -> Vec<Value> {
    let catalogue = edition.catalogue;
    let messages = edition.messages();
    let mut assignments: Vec<Value> = Vec::new();
    for about in disputed_facts(&gift.claims) {
        let fact = format::about(catalogue, about, messages, edition.tag());
        for claim in &gift.claims {
            if claim.about != about || !claim.differs {
                continue;
            }
            let source = &catalogue[claim.source];
            let label = (edition.published_messages().claim_of)(fact, &source.name);
            let says = edition.localized(&claim.says);
            assignments.push(assignment(edition, &label, says, &[claim.source]));
        }
    }
    let own = catalogue_key(edition, gift);
    let questions = own.into_iter().flat_map(|key| catalogue.questions_on(key));
    for (_, question) in questions {
        let ask = edition.localized(&question.ask);
        for answer in &question.answers {
            let says = edition.localized(&answer.says);
            assignments.push(assignment(edition, ask, says, &answer.sources));
        }
    }
    if let Some(place) = gift.shown_at {
        let place = &catalogue[place];
        let label = (messages.on_show_at)(edition.localized(&place.name));
        let sources = gift.claims.iter();
        let sources: Vec<Value> = sources
            .filter(|claim| claim.about == vitrine_catalogue::About::Whereabouts)
            .map(|claim| to_source(edition, &catalogue[claim.source]))
            .collect();
        let assignment = Resource::new("AttributeAssignment", &label)
            .with("identified_by", vec![name(&label, Aat::DISPLAY_NAME)])
            .with("assigned_property", "current_location")
            .with("assigned", vec![to_place(edition, place)])
            .with("influenced_by", sources);
        assignments.push(assignment.into());
    }
    assignments
}

/// The plate, then the photographs.
fn pictures(edition: Edition, gift: &Gift) -> Vec<Value> {
    let photographs = gift.photographs.iter();
    let photographs = photographs.map(|one| photograph(edition, one));
    plate(edition, gift)
        .into_iter()
        .chain(photographs)
        .collect()
}

fn photograph(edition: Edition, photograph: &Photograph) -> Value {
    let label = photograph.caption.as_ref().unwrap_or(&photograph.alt);
    let alt = statement(
        edition,
        edition.localized(&photograph.alt),
        Aat::DESCRIPTION,
    );
    let file = image_file(edition, &photograph.path(), "image/jpeg");
    Resource::new("VisualItem", edition.localized(label))
        .with("referred_to_by", vec![Value::from(alt)])
        .with("digitally_shown_by", vec![file])
        .into()
}

fn image_file(edition: Edition, path: &str, media_type: &str) -> Value {
    Resource::new("DigitalObject", "")
        .of_type(&[Aat::DIGITAL_IMAGE])
        .with("format", media_type)
        .with(
            "access_point",
            json!([{ "id": edition.site.reference(path), "type": "DigitalObject" }]),
        )
        .into()
}

/// The plate: a picture of how the gift may look.
fn plate(edition: Edition, gift: &Gift) -> Option<Value> {
    let plate = gift.plate.as_ref()?;
    let file = image_file(edition, &plate.path(), "image/svg+xml");
    let alt = statement(edition, edition.localized(&plate.alt), Aat::DESCRIPTION);
    let picture = Resource::new("VisualItem", edition.messages().impression)
        .with("referred_to_by", vec![Value::from(alt)])
        .with("digitally_shown_by", vec![file]);
    Some(picture.into())
}

/// The manifest for viewers, which only a known site has.
fn manifest(edition: Edition, gift: &Gift) -> Option<Value> {
    let address = edition.site.address(&iiif_manifest(gift))?;
    let file = Resource::new("DigitalObject", "")
        .with("format", IIIF_MEDIA_TYPE)
        .with(
            "access_point",
            json!([{ "id": address, "type": "DigitalObject" }]),
        )
        .with(
            "conforms_to",
            json!([{ "id": "http://iiif.io/api/presentation/", "type": "InformationObject" }]),
        );
    let carried = Resource::new("LinguisticObject", "");
    Some(
        carried
            .with("digitally_carried_by", vec![Value::from(file)])
            .into(),
    )
}
