//! The properties visitors filter by. A facet of every exhibit is a variant of [`Facet`], and the match
//! arms that the compiler then asks for, here and in the crates above; one of a single exhibit is a
//! [`Field`] that its catalogue declares.

use super::{Catalogue, Edtf, Field, FieldValue, Gift, Key, Question, Source, plain_number};

/// The name of [`Facet::Giver`] in a URL.
pub const GIVER: &str = "giver";
/// The name of [`Facet::Recipient`] in a URL.
pub const RECIPIENT: &str = "recipient";
/// The name of [`Facet::Kind`] in a URL.
pub const KIND: &str = "kind";
/// The name of [`Facet::Place`] in a URL.
pub const PLACE: &str = "place";
/// The name of [`Facet::Day`] in a URL.
pub const DAY: &str = "day";
/// The name of [`Facet::Source`] in a URL.
pub const SOURCE: &str = "source";

/// The value of a facet for a gift whose property is not reported.
pub const UNKNOWN: &str = "unknown";

/// The day of a gift as a URL of the journey has it: its date without the marks of doubt,
/// so that a sure and a doubtful gift of one day are of one day; [`UNKNOWN`] if not reported.
///
/// ```
/// use vitrine_catalogue::{Edtf, facet};
///
/// assert_eq!(facet::day_of(&Edtf::parse("2023-09-16?").unwrap()), "2023-09-16");
/// assert_eq!(facet::day_of(&Edtf::unknown()), "unknown");
/// ```
#[must_use]
pub fn day_of(date: &Edtf) -> &str {
    if date.is_unknown() {
        return UNKNOWN;
    }
    date.as_str().trim_end_matches(['?', '~', '%'])
}

with_all! {
    /// A property visitors filter by.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Facet {
        /// Who gave it.
        Giver,
        /// Who received it.
        Recipient,
        /// The giver's country.
        Country,
        /// The kind of gift.
        Kind,
        /// Where it was given, else where it is on show.
        Place,
        /// The day it was given.
        Day,
        /// Which source reports it.
        Source,
        /// Whether the sources agree.
        Agreement,
        ;
        /// A field that the exhibit declares as a facet.
        Field(Key<Field>),
    }
}

with_all! {
    /// The value of [`Facet::Agreement`] for a gift.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Agreement {
        /// It has no question.
        Agree,
        /// It has a question or a question concerns it.
        Differ,
        /// No source says what the gift is.
        NatureUnknown,
    }
}

impl Facet {
    /// The facets of an exhibit, in the order in which visitors see them.
    pub fn all(catalogue: &Catalogue) -> impl Iterator<Item = Facet> {
        let declared = catalogue.field_keys();
        let declared = declared.filter(|field| catalogue[*field].facet);
        let built_in = Facet::BUILT_IN.into_iter();
        built_in.chain(declared.map(Facet::Field))
    }

    /// The name in a URL of a facet of every exhibit: `place`.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self {
            Facet::Giver => GIVER,
            Facet::Recipient => RECIPIENT,
            Facet::Country => "country",
            Facet::Kind => KIND,
            Facet::Place => PLACE,
            Facet::Day => DAY,
            Facet::Source => SOURCE,
            Facet::Agreement => "agreement",
            Facet::Field(_) => return None,
        })
    }

    /// The name in a URL: `place`; of a declared field its id.
    #[must_use]
    pub fn name_in(self, catalogue: &Catalogue) -> &str {
        match self {
            Facet::Field(field) => &catalogue[field].id,
            built_in => built_in.name().unwrap_or_default(),
        }
    }

    /// The facet with this name in a URL.
    #[must_use]
    pub fn with_name(name: &str, catalogue: &Catalogue) -> Option<Facet> {
        Facet::all(catalogue).find(|facet| facet.name_in(catalogue) == name)
    }

    /// The ids of `gift`'s values: ids of records, an EDTF day, or a fixed word
    /// (`agree`, `differ`, `nature-unknown`), a plain number of a declared field; [`UNKNOWN`] where a property is not
    /// reported. Never empty, and without repetition.
    ///
    /// [`Facet::Agreement`] looks through every question of the catalogue; for many gifts, ask
    /// [`Catalogue::agreements`] once instead.
    #[must_use]
    pub fn values(self, catalogue: &Catalogue, gift: &Gift) -> Vec<String> {
        let value = match self {
            Facet::Giver => gift.giver.map(|giver| catalogue[giver].id.clone()),
            Facet::Recipient => gift.recipient.map(|person| catalogue[person].id.clone()),
            Facet::Country => gift
                .giver
                .and_then(|giver| catalogue[giver].country)
                .map(|country| catalogue.country(country).id.clone()),
            Facet::Kind => gift.kind.map(|kind| catalogue.kind(kind).id.clone()),
            Facet::Place => gift
                .place
                .or(gift.shown_at)
                .map(|place| catalogue[place].id.clone()),
            Facet::Day => (!gift.date.is_unknown()).then(|| gift.date.to_string()),
            Facet::Source => return sources(catalogue, gift),
            Facet::Agreement => Some(catalogue.agreement_on(gift).key().to_owned()),
            Facet::Field(field) => return field_values(catalogue, gift, field),
        };
        vec![value.unwrap_or_else(|| UNKNOWN.to_owned())]
    }
}

impl Agreement {
    /// The value's name in a URL: `nature-unknown`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Agreement::Agree => "agree",
            Agreement::Differ => "differ",
            Agreement::NatureUnknown => "nature-unknown",
        }
    }

    /// The agreement on a gift, given whether it has a question or one concerns it.
    fn judge(gift: &Gift, questioned: bool) -> Agreement {
        if gift.undisclosed {
            Agreement::NatureUnknown
        } else if questioned {
            Agreement::Differ
        } else {
            Agreement::Agree
        }
    }
}

impl Catalogue {
    /// Whether the sources agree on each gift, in the order of the gifts. One pass over all
    /// questions, however many gifts there are.
    #[must_use]
    pub fn agreements(&self) -> Vec<Agreement> {
        let mut questioned: Vec<bool> = self
            .gifts
            .iter()
            .map(|gift| !gift.questions.is_empty())
            .collect();
        for concerned in questions(self).flat_map(|question| &question.concerns) {
            if let Some(questioned) = questioned.get_mut(concerned.position()) {
                *questioned = true;
            }
        }
        self.gifts
            .iter()
            .zip(questioned)
            .map(|(gift, questioned)| Agreement::judge(gift, questioned))
            .collect()
    }

    /// Whether the sources agree on one gift. Looks through every question of the catalogue.
    #[must_use]
    pub fn agreement(&self, gift: Key<Gift>) -> Agreement {
        self.agreement_on(&self[gift])
    }

    fn agreement_on(&self, gift: &Gift) -> Agreement {
        let concerned = || {
            let mut concerns = questions(self).flat_map(|question| &question.concerns);
            concerns.any(|concerned| self[*concerned].id == gift.id)
        };
        let settled = gift.undisclosed || !gift.questions.is_empty();
        Agreement::judge(gift, settled || concerned())
    }
}

/// Every question of every record.
fn questions(catalogue: &Catalogue) -> impl Iterator<Item = &Question> {
    let people = catalogue.people.iter().flat_map(|person| &person.questions);
    let places = catalogue.places.iter().flat_map(|place| &place.questions);
    let events = catalogue.events.iter().flat_map(|event| &event.questions);
    let gifts = catalogue.gifts.iter().flat_map(|gift| &gift.questions);
    people.chain(places).chain(events).chain(gifts)
}

/// The ids of the sources that claim something on `gift`, in the order of the catalogue.
fn sources(catalogue: &Catalogue, gift: &Gift) -> Vec<String> {
    let mut sources: Vec<Key<Source>> = Vec::new();
    for claim in &gift.claims {
        if let Err(place) = sources.binary_search(&claim.source) {
            sources.insert(place, claim.source);
        }
    }
    if sources.is_empty() {
        return vec![UNKNOWN.to_owned()];
    }
    sources
        .into_iter()
        .map(|source| catalogue[source].id.clone())
        .collect()
}

/// The values of a declared field, as text that stands for each in a URL.
fn field_values(catalogue: &Catalogue, gift: &Gift, field: Key<Field>) -> Vec<String> {
    let declared = &catalogue[field];
    match gift.field(field) {
        Some(FieldValue::Terms(terms)) => {
            let terms = terms.iter();
            let ids = terms.map(|term| declared.terms[term.position()].id.clone());
            ids.collect()
        }
        Some(FieldValue::Number(number)) => vec![plain_number(*number, declared.decimals)],
        Some(FieldValue::Date(date)) => vec![date.to_string()],
        Some(FieldValue::Place(place)) => vec![catalogue[*place].id.clone()],
        Some(FieldValue::Person(person)) => vec![catalogue[*person].id.clone()],
        Some(FieldValue::Text(_) | FieldValue::Link(_)) | None => vec![UNKNOWN.to_owned()],
    }
}
