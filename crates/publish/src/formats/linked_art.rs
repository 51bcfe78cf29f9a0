//! The catalogue as Linked Art 1.0 (<https://linked.art/model/>): gifts as objects, each giving as
//! an event of provenance in which title passes, people, places, events and sources.
//!
//! Gifts that answered one another passed in one event, with a transfer of title for each. What is
//! not reported is left out; what is disputed is never said as a fact, but as a statement, or as an
//! attribute that one source assigns. Identifiers are relative to the file if the site is unknown.

mod gift;
mod giving;
mod vocabulary;

use serde_json::{Map, Value, json};

use super::edition::Edition;
use super::links::{LINKED_ART, LINKED_ART_CONTEXT};
use super::{File, known};
use vitrine_catalogue::{Event, Person, Place, Source, Term};
use vocabulary::Aat;

/// The file.
pub(super) fn file(edition: Edition) -> File {
    let catalogue = edition.catalogue;
    let mut graph: Vec<Value> = vec![exhibit(edition).into()];
    graph.extend(
        catalogue
            .gifts()
            .iter()
            .map(|gift| gift::object(edition, gift)),
    );
    graph.extend(giving::activities(edition));
    graph.extend(
        catalogue
            .people()
            .iter()
            .map(|one| person(edition, one).into()),
    );
    graph.extend(
        catalogue
            .places()
            .iter()
            .map(|one| place(edition, one).into()),
    );
    graph.extend(
        catalogue
            .countries()
            .iter()
            .map(|one| country(edition, one).into()),
    );
    graph.extend(
        catalogue
            .kinds()
            .iter()
            .map(|one| kind(edition, one).into()),
    );
    graph.extend(
        catalogue
            .events()
            .iter()
            .map(|one| event(edition, one).into()),
    );
    graph.extend(
        catalogue
            .sources()
            .iter()
            .map(|one| source(edition, one).into()),
    );
    graph.extend(
        catalogue
            .sources()
            .iter()
            .filter_map(|one| Some(source_file(edition, one)?.into())),
    );
    let value = json!({ "@context": LINKED_ART_CONTEXT, "@graph": graph });
    File::json(LINKED_ART, &value)
}

/// A resource: its identifier, if it has one, its class, and what is known of it.
#[derive(Clone)]
struct Resource(Map<String, Value>);

impl Resource {
    fn new(class: &str, label: &str) -> Self {
        Self(Map::new()).with("type", class).with("_label", label)
    }

    fn at(self, id: String) -> Self {
        self.with("id", id)
    }

    /// Empty values are left out.
    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        known::write(&mut self.0, name, value.into());
        self
    }

    fn of_type(self, types: &[Aat]) -> Self {
        let types: Vec<Value> = types.iter().map(Aat::value).collect();
        self.with("classified_as", types)
    }
}

impl From<Resource> for Value {
    fn from(resource: Resource) -> Self {
        Value::Object(resource.0)
    }
}

/// A reference to a resource that is described elsewhere in the file.
fn to(class: &str, id: String, label: &str) -> Value {
    Resource::new(class, label).at(id).into()
}

fn name(text: &str, aat: Aat) -> Value {
    let name = Resource::new("Name", "").of_type(&[aat]);
    name.with("content", text).into()
}

/// A name, and the other spellings.
fn names(text: &str, also: &[String]) -> Vec<Value> {
    let mut names = vec![name(text, Aat::PRIMARY_NAME)];
    names.extend(also.iter().map(|other| name(other, Aat::ALTERNATE_NAME)));
    names
}

/// A statement in words.
fn statement(edition: Edition, text: &str, aat: Aat) -> Resource {
    Resource::new("LinguisticObject", "")
        .of_type(&[aat])
        .with("content", text)
        .with("language", language(edition))
}

fn language(edition: Edition) -> Vec<Value> {
    Aat::of_language(edition.tag())
        .iter()
        .map(Aat::language)
        .collect()
}

fn class_of_person(person: &Person) -> &'static str {
    if person.body { "Group" } else { "Person" }
}

fn to_person(edition: Edition, person: &Person) -> Value {
    let class = class_of_person(person);
    to(
        class,
        edition.id_of_person(person),
        edition.localized(&person.name),
    )
}

fn to_place(edition: Edition, place: &Place) -> Value {
    to(
        "Place",
        edition.id_of_place(place),
        edition.localized(&place.name),
    )
}

fn to_event(edition: Edition, event: &Event) -> Value {
    to(
        "Activity",
        edition.id_of_event(event),
        edition.localized(&event.title),
    )
}

fn to_source(edition: Edition, source: &Source) -> Value {
    to(
        "LinguisticObject",
        edition.id_of_source(source),
        &source.name,
    )
}

fn exhibit(edition: Edition) -> Resource {
    let exhibit = edition.catalogue.exhibit();
    let description = statement(
        edition,
        edition.localized(&exhibit.introduction),
        Aat::DESCRIPTION,
    );
    let mut statements: Vec<Value> = vec![description.into()];
    if !exhibit.licence.is_empty() {
        statements.push(statement(edition, &exhibit.licence, Aat::RIGHTS).into());
    }
    Resource::new("Set", edition.title())
        .at(edition.id())
        .of_type(&[Aat::EXHIBITION_COLLECTION])
        .with("identified_by", names(edition.title(), &[]))
        .with("referred_to_by", statements)
        .with("subject_of", vec![web_page(&edition.site.reference("./"))])
}

/// The page on which something is shown.
fn web_page(address: &str) -> Value {
    let page = Resource::new("DigitalObject", "")
        .of_type(&[Aat::WEB_PAGE])
        .with("format", "text/html")
        .with(
            "access_point",
            json!([{ "id": address, "type": "DigitalObject" }]),
        );
    let carried = Resource::new("LinguisticObject", "");
    carried
        .with("digitally_carried_by", vec![Value::from(page)])
        .into()
}

fn person(edition: Edition, person: &Person) -> Resource {
    let localized = edition.localized(&person.name);
    let role = edition.localized(&person.role);
    let role = (!role.is_empty()).then(|| Value::from(statement(edition, role, Aat::BIOGRAPHY)));
    // A body has no nationality.
    let country = person.country.filter(|_| !person.body);
    let nationality: Option<Value> = country.map(|key| {
        let country = edition.catalogue.country(key);
        Resource::new("Type", edition.localized(&country.name))
            .at([&edition.id_of_country(country), "-nationality"].concat())
            .of_type(&[Aat::NATIONALITY])
            .into()
    });
    let page = edition.site.reference(&edition.path_of_person(person));
    Resource::new(class_of_person(person), localized)
        .at(edition.id_of_person(person))
        .with("identified_by", names(localized, &person.also))
        .with(
            "equivalent",
            equivalents(class_of_person(person), localized, &person.same_as),
        )
        .with("classified_as", Vec::from_iter(nationality))
        .with("referred_to_by", Vec::from_iter(role))
        .with("subject_of", vec![web_page(&page)])
}

fn place(edition: Edition, place: &Place) -> Resource {
    let localized = edition.localized(&place.name);
    let country = place.country.map(|key| edition.catalogue.country(key));
    let country = country.map(|country| {
        to(
            "Place",
            edition.id_of_country(country),
            edition.localized(&country.name),
        )
    });
    let label = place.label.as_ref().map(|label| {
        Value::from(statement(
            edition,
            edition.localized(label),
            Aat::DESCRIPTION,
        ))
    });
    // Well-known text, longitude first.
    let at = place
        .at
        .map(|[longitude, latitude]| format!("POINT({longitude} {latitude})"));
    let page = edition.site.reference(&edition.path_of_place(place));
    Resource::new("Place", localized)
        .at(edition.id_of_place(place))
        .with("identified_by", names(localized, &place.also))
        .with(
            "equivalent",
            equivalents("Place", localized, &place.same_as),
        )
        .with("part_of", Vec::from_iter(country))
        .with("referred_to_by", Vec::from_iter(label))
        .with("defined_by", at)
        .with("subject_of", vec![web_page(&page)])
}

fn country(edition: Edition, country: &Term) -> Resource {
    let localized = edition.localized(&country.name);
    let mut identified = names(localized, &country.also);
    let code = Resource::new("Identifier", "").with("content", country.id.as_str());
    identified.push(code.into());
    Resource::new("Place", localized)
        .at(edition.id_of_country(country))
        .of_type(&[Aat::NATION])
        .with("identified_by", identified)
        .with(
            "equivalent",
            equivalents("Place", localized, &country.same_as),
        )
}

/// The same in authority files.
fn equivalents(class: &str, label: &str, same_as: &[String]) -> Vec<Value> {
    let same = same_as.iter();
    same.map(|address| json!({ "id": address, "type": class, "_label": label }))
        .collect()
}

fn kind(edition: Edition, kind: &Term) -> Resource {
    let localized = edition.localized(&kind.name);
    Resource::new("Type", localized)
        .at(edition.id_of_kind(kind))
        .with("identified_by", names(localized, &kind.also))
        .with("equivalent", equivalents("Type", localized, &kind.same_as))
}

fn event(edition: Edition, event: &Event) -> Resource {
    let localized = edition.localized(&event.title);
    let place = event
        .place
        .map(|key| to_place(edition, &edition.catalogue[key]));
    Resource::new("Activity", localized)
        .at(edition.id_of_event(event))
        .with("identified_by", names(localized, &[]))
        .with("timespan", giving::timespan(edition, &event.date))
        .with("took_place_at", Vec::from_iter(place))
}

fn source(edition: Edition, source: &Source) -> Resource {
    let csl = &source.csl;
    let mut statements: Vec<Value> = Vec::new();
    let about = edition.localized(&source.about);
    if !about.is_empty() {
        statements.push(statement(edition, about, Aat::DESCRIPTION).into());
    }
    let languages = csl.language.as_deref().and_then(Aat::of_language);
    let behind = source.rests_on.iter();
    let behind: Vec<Value> = behind
        .map(|behind| to_source(edition, &edition.catalogue[behind.source]))
        .collect();
    let creation = (!behind.is_empty())
        .then(|| Value::from(Resource::new("Creation", "").with("influenced_by", behind)));
    Resource::new("LinguisticObject", &source.name)
        .at(edition.id_of_source(source))
        .with(
            "identified_by",
            names(&csl.title, std::slice::from_ref(&source.name)),
        )
        .with("referred_to_by", statements)
        .with(
            "language",
            Vec::from_iter(languages.map(|aat| aat.language())),
        )
        .with("created_by", creation)
}

/// The page on which a source was read, a record of its own: a text is not carried in its record.
fn source_file(edition: Edition, source: &Source) -> Option<Resource> {
    let url = source.csl.url.as_ref()?;
    let file = Resource::new("DigitalObject", &source.name)
        .at([&edition.id_of_source(source), "-file"].concat())
        .of_type(&[Aat::WEB_PAGE])
        .with(
            "access_point",
            json!([{ "id": url, "type": "DigitalObject" }]),
        )
        .with("digitally_carries", vec![to_source(edition, source)]);
    Some(file)
}
