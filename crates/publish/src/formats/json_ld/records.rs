//! Gifts, people, places, events and sources as nodes.

use serde_json::{Value, json};

use super::{Graph, MOST_LISTED, Node, to};
use crate::formats::edition::{Edition, iso, one_date, sure_days};
use vitrine_app::components::format;
use vitrine_catalogue::{
    CslName, Edtf, Event, FieldValue, Form, Gift, Key, Person, Picture, Place, Property, Record,
    Source, Term, rights_address,
};

/// Terms of the Art & Architecture Thesaurus, and the type of what they name: works of art, drawings,
/// paintings, prints, sculpture, photographs.
const TYPES: [(&str, &str); 6] = [
    ("300133025", "VisualArtwork"),
    ("300033973", "VisualArtwork"),
    ("300033618", "VisualArtwork"),
    ("300041273", "VisualArtwork"),
    ("300047090", "VisualArtwork"),
    ("300046300", "Photograph"),
];

/// The truest type of a gift, by the term that its kind is the same as. None is a product: nothing
/// here was for sale.
pub(super) fn type_of(edition: Edition, gift: &Gift) -> &'static str {
    let kind = gift.kind.map(|kind| edition.catalogue.kind(kind));
    let terms = kind.iter().flat_map(|kind| &kind.same_as);
    let mut types = terms.filter_map(|address| {
        let term = address.strip_prefix("http://vocab.getty.edu/aat/")?;
        TYPES.iter().find(|(one, _)| *one == term)
    });
    let has_properties = || {
        let mut fields = gift.fields.iter();
        fields.any(|(field, _)| edition.catalogue[*field].property.is_some())
    };
    match types.next() {
        Some((_, of)) => of,
        // A thing has no creator there, nor a date of its making.
        None if has_properties() => "CreativeWork",
        None => "Thing",
    }
}

impl Graph<'_> {
    /// A gift, its giving, those who took part, and what is disputed of it.
    pub(super) fn gift(&mut self, key: Key<Gift>) {
        let edition = self.edition;
        let catalogue = edition.catalogue;
        let gift = &catalogue[key];
        let kind = gift.kind.map(|key| catalogue.kind(key).same_as.clone());
        let node = Node::new(type_of(edition, gift), edition.id_of_gift(gift))
            .with("additionalType", kind)
            .with("name", edition.localized(&gift.title))
            .with("alternateName", gift.also.clone())
            .with("identifier", gift.number.as_str())
            .with("description", edition.localized(&gift.label))
            .with("url", edition.site.reference(&edition.path_of_gift(gift)))
            .with("image", image(edition, gift));
        self.nodes.push(self.properties(gift, node).into());
        if catalogue.is_of_gifts() {
            self.nodes.push(giving(edition, gift).into());
        }
        let mut people: Vec<Key<Person>> = Vec::new();
        let parties = gift.giver.iter().chain(&gift.recipient);
        let in_fields = gift.fields.iter().filter_map(|(_, value)| match value {
            FieldValue::Person(person) => Some(person),
            _ => None,
        });
        for person in parties.chain(&gift.people).chain(in_fields) {
            if !people.contains(person) {
                people.push(*person);
                let node = named_person(edition, &catalogue[*person]);
                self.nodes.push(node.into());
            }
        }
        if let Some(place) = gift.place {
            self.nodes.push(located(edition, &catalogue[place]).into());
        }
        self.disputes(key);
    }

    /// The node of a gift with what declared fields say in the words of schema.org, which has most of
    /// them for works alone.
    fn properties(&self, gift: &Gift, mut node: Node) -> Node {
        let edition = self.edition;
        let catalogue = edition.catalogue;
        let mut creators: Vec<Value> = Vec::new();
        for (key, value) in &gift.fields {
            let texts = || catalogue.field_texts(gift, *key, edition.tag());
            match (catalogue[*key].property, value) {
                (Some(Property::Creator), FieldValue::Person(person)) => {
                    creators.push(to(edition.id_of_person(&catalogue[*person])));
                }
                // A name alone does not say whether it is a person's or a workshop's.
                (Some(Property::Creator), _) => {
                    creators.extend(texts().into_iter().map(Value::from));
                }
                (Some(Property::DateCreated), FieldValue::Date(date)) => {
                    node = node.with("dateCreated", one_date(date));
                }
                (Some(Property::Size), _) => {
                    let messages = edition.messages();
                    let size = format::field_value(catalogue, gift, *key, messages, edition.tag());
                    node = node.with("size", size);
                }
                (Some(Property::CreditText), _) => {
                    node = node.with("creditText", texts().join("; "));
                }
                _ => {}
            }
        }
        node.with("creator", creators)
    }

    /// A person, and what is disputed of them.
    pub(super) fn person(&mut self, key: Key<Person>) {
        let edition = self.edition;
        let person = &edition.catalogue[key];
        let country = person.country.map(|key| in_country(edition, key));
        let of = if person.body {
            "location"
        } else {
            "nationality"
        };
        let node = named_person(edition, person)
            .with("description", edition.localized(&person.role))
            .with(of, country);
        self.nodes.push(node.into());
        self.questions_of(Record::Person(key));
    }

    /// A place, and what is disputed of it.
    pub(super) fn place(&mut self, key: Key<Place>) {
        let edition = self.edition;
        let place = &edition.catalogue[key];
        let label = place.label.as_ref().map(|label| edition.localized(label));
        let country = place.country.map(|key| in_country(edition, key));
        let node = located(edition, place)
            .with("description", label)
            .with("containedInPlace", country);
        self.nodes.push(node.into());
        self.questions_of(Record::Place(key));
    }

    /// The events, and where they were: those of a single day, and those at which a gift was given.
    /// What else the catalogue holds as events (talks, plans) is none to schema.org, which wants a
    /// start date.
    pub(super) fn events(&mut self) {
        let edition = self.edition;
        let catalogue = edition.catalogue;
        let mut places: Vec<Key<Place>> = Vec::new();
        let listed = catalogue.event_keys().filter(|key| {
            let date = &catalogue[*key].date;
            let gifts = catalogue.gifts();
            (date.earliest().is_some() && date.earliest() == date.latest())
                || gifts.iter().any(|gift| gift.occasion == Some(*key))
        });
        for event in listed.take(MOST_LISTED).map(|key| &catalogue[key]) {
            self.nodes.push(of_event(edition, event).into());
            places.extend(event.place.filter(|place| !places.contains(place)));
        }
        for place in places {
            let node = located(edition, &edition.catalogue[place]);
            self.nodes.push(node.into());
        }
    }

    /// A reference to a source, which its own page describes, and that of all sources.
    pub(super) fn cited(&self, key: Key<Source>) -> Value {
        to(self.edition.id_of_source(&self.edition.catalogue[key]))
    }

    /// A source, on its own page or on that of all.
    pub(super) fn source(&mut self, key: Key<Source>) {
        let node = of_source(self.edition, &self.edition.catalogue[key]);
        self.nodes.push(node.into());
    }
}

/// The plate, which shows no gift but an artist's idea of it; else the photograph.
fn image(edition: Edition, gift: &Gift) -> Option<Value> {
    let node = match gift.picture()? {
        Picture::Plate(plate) => Node::of("ImageObject")
            .with("contentUrl", edition.site.reference(&plate.path()))
            .with("encodingFormat", "image/svg+xml")
            .with("caption", edition.localized(&plate.alt))
            .with("creditText", edition.messages().impression),
        Picture::Photograph(photograph) => {
            let caption = photograph.caption.as_ref().unwrap_or(&photograph.alt);
            let credit = photograph.credit.as_ref();
            let rights = photograph.rights.as_deref().and_then(rights_address);
            let [width, height] = [0, 1].map(|side| photograph.size.map(|size| size[side]));
            Node::of("ImageObject")
                .with("contentUrl", edition.site.reference(&photograph.path()))
                .with("encodingFormat", "image/jpeg")
                .with("width", width)
                .with("height", height)
                .with("caption", edition.localized(caption))
                .with("creditText", credit.map(|text| edition.localized(text)))
                .with("license", rights)
        }
    };
    Some(node.into())
}

/// The action of giving. A date in doubt is said in words only.
fn giving(edition: Edition, gift: &Gift) -> Node {
    let catalogue = edition.catalogue;
    let person = |key: Key<Person>| to(edition.id_of_person(&catalogue[key]));
    let occasion = gift
        .occasion
        .map(|key| edition.localized(&catalogue[key].title).to_owned());
    let date = (!gift.date.is_unknown()).then(|| format::date(&gift.date, edition.messages()));
    let description: Vec<String> = occasion.into_iter().chain(date).collect();
    let place = gift.place.map(|key| edition.id_of_place(&catalogue[key]));
    let [start, end] = times(&gift.date);
    let name = (edition.published_messages().giving)(edition.localized(&gift.title));
    Node::new("GiveAction", edition.id_of_giving(gift))
        .with("name", name)
        .with("description", description.join(", "))
        .with("object", to(edition.id_of_gift(gift)))
        .with("agent", gift.giver.map(person))
        .with("recipient", gift.recipient.map(person))
        .with("location", place.map(to))
        .with("startTime", start)
        .with("endTime", end)
}

/// The start and the end of a date as ISO 8601 says it; neither if it is in doubt.
fn times(date: &Edtf) -> [Option<String>; 2] {
    if let Some(one) = one_date(date) {
        return [Some(one), None];
    }
    let days = match date.form() {
        Form::Interval(..) => sure_days(date),
        _ => None,
    };
    days.map_or([None, None], |(first, last)| {
        [Some(iso(first)), Some(iso(last))]
    })
}

fn named_person(edition: Edition, person: &Person) -> Node {
    let kind = if person.body {
        "Organization"
    } else {
        "Person"
    };
    let url = edition.site.reference(&edition.path_of_person(person));
    Node::new(kind, edition.id_of_person(person))
        .with("name", edition.localized(&person.name))
        .with("alternateName", person.also.clone())
        .with("sameAs", person.same_as.clone())
        .with("url", url)
}

fn located(edition: Edition, place: &Place) -> Node {
    let url = edition.site.reference(&edition.path_of_place(place));
    let geo = place.at.map(|[longitude, latitude]| {
        json!({
            "@type": "GeoCoordinates",
            "latitude": latitude,
            "longitude": longitude,
        })
    });
    Node::new("Place", edition.id_of_place(place))
        .with("name", edition.localized(&place.name))
        .with("alternateName", place.also.clone())
        .with("sameAs", place.same_as.clone())
        .with("url", url)
        .with("geo", geo)
}

fn in_country(edition: Edition, key: Key<Term>) -> Value {
    let country = edition.catalogue.country(key);
    Node::new("Country", edition.id_of_country(country))
        .with("name", edition.localized(&country.name))
        .with("sameAs", country.same_as.clone())
        .into()
}

fn of_event(edition: Edition, event: &Event) -> Node {
    let [start, end] = times(&event.date);
    let place = event
        .place
        .map(|key| edition.id_of_place(&edition.catalogue[key]));
    Node::new("Event", edition.id_of_event(event))
        .with("name", edition.localized(&event.title))
        .with("startDate", start)
        .with("endDate", end)
        .with("location", place.map(to))
}

/// What a source is, and where.
/// A source: who published it, in which language, on what it rests, and its page here.
fn of_source(edition: Edition, source: &Source) -> Node {
    let csl = &source.csl;
    let authors: Vec<Value> = csl.author.iter().map(named_author).collect();
    let publisher = csl
        .container_title
        .as_ref()
        .map(|name| json!({ "@type": "Organization", "name": name }));
    let behind = source.rests_on.iter();
    let behind: Vec<Value> = behind
        .map(|behind| to(edition.id_of_source(&edition.catalogue[behind.source])))
        .collect();
    let page = edition.site.reference(&edition.path_of_source(source));
    Node::new(type_of_source(&csl.kind), edition.id_of_source(source))
        .with("name", csl.title.as_str())
        .with("datePublished", csl.issued_text())
        .with("url", csl.url.clone())
        .with("alternateName", source.name.as_str())
        .with("author", authors)
        .with("publisher", publisher)
        .with("inLanguage", csl.language.clone())
        .with("mainEntityOfPage", page)
        .with("isBasedOn", behind)
}

fn named_author(author: &CslName) -> Value {
    if author.given.is_empty() {
        return json!({ "@type": "Organization", "name": author.family });
    }
    let name = [&author.given, " ", &author.family].concat();
    json!({
        "@type": "Person",
        "name": name,
        "givenName": author.given,
        "familyName": author.family,
    })
}

/// The truest type of a publication, by its type in CSL.
fn type_of_source(kind: &str) -> &'static str {
    match kind {
        "article-newspaper" => "NewsArticle",
        "article-magazine" | "article" => "Article",
        "article-journal" => "ScholarlyArticle",
        "webpage" => "WebPage",
        "post-weblog" => "BlogPosting",
        "book" => "Book",
        "report" => "Report",
        _ => "CreativeWork",
    }
}
