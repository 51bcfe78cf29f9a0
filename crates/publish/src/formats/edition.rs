//! A catalogue as it is published: in one language, at one site. How every format names what it
//! holds.
//!
//! One thing has one identifier in all formats: the address of its page with a fragment, so that
//! what one file says of it can be joined to what another says. This file never writes a format.

use crate::formats::Site;
use vitrine_app::components::nouns_of;
use vitrine_catalogue::{
    About, Catalogue, Claim, Day, Edtf, Event, Form, Gift, Person, Place, Plate, Precision,
    Question, Record, Source, Term, Text, Tours,
};
use vitrine_i18n::{Language, Messages, Nouns, PublishedMessages, Template};
use vitrine_route::{Page, Route};
use vitrine_search::Query;

/// What is published, where and in which language.
#[derive(Clone, Copy)]
pub(super) struct Edition<'a> {
    pub catalogue: &'a Catalogue,
    pub tours: &'a Tours,
    pub site: &'a Site,
    pub language: Language,
}

impl<'a> Edition<'a> {
    /// The BCP 47 tag of what the catalogue says.
    pub fn tag(self) -> &'a str {
        self.language.of_page(&self.catalogue.exhibit().languages)
    }

    pub fn messages(self) -> &'static Messages {
        self.language.messages()
    }

    pub fn published_messages(self) -> &'static PublishedMessages {
        self.language.published_messages()
    }

    /// What the exhibit calls its things and its chief sources.
    pub fn nouns(self) -> Nouns<'a> {
        nouns_of(self.catalogue, self.language)
    }

    /// A message with them.
    pub fn with_nouns(self, template: Template) -> String {
        template.fill(&self.nouns())
    }

    pub fn localized(self, text: &'a Text) -> &'a str {
        text.in_language(self.tag())
    }

    pub fn title(self) -> &'a str {
        self.localized(&self.catalogue.exhibit().title)
    }

    /// The day of this edition; none if the catalogue does not say it.
    pub fn day(self) -> Option<&'a str> {
        let edition = self.catalogue.exhibit().edition.as_str();
        (!edition.is_empty()).then_some(edition)
    }

    /// The path of a page from the root.
    pub fn path(self, page: Page) -> String {
        Route::new(self.language, page).path()
    }

    pub fn path_of_gift(self, gift: &Gift) -> String {
        self.path(Page::Gift {
            id: gift.id.clone(),
            query: Query::default(),
        })
    }

    pub fn path_of_person(self, person: &Person) -> String {
        self.path(Page::Person {
            id: person.id.clone(),
        })
    }

    pub fn path_of_place(self, place: &Place) -> String {
        self.path(Page::Place {
            id: place.id.clone(),
        })
    }

    pub fn path_of_source(self, source: &Source) -> String {
        self.path(Page::Source {
            id: source.id.clone(),
        })
    }

    /// The absolute address of a page, or the path of it where the site is unknown.
    pub fn url(self, page: Page) -> String {
        self.site.reference(&self.path(page))
    }

    /// The identifier of the exhibit as a whole.
    pub fn id(self) -> String {
        self.named("./", "exhibit")
    }

    pub fn id_of_gift(self, gift: &Gift) -> String {
        self.named(&self.path_of_gift(gift), "gift")
    }

    /// The identifier of the event of giving a gift.
    pub fn id_of_giving(self, gift: &Gift) -> String {
        self.named(&self.path_of_gift(gift), "given")
    }

    /// The identifier of what is said of one fact about a gift.
    pub fn id_of_fact(self, gift: &Gift, about: About) -> String {
        let fact = about.name_in(self.catalogue).replace('-', "");
        self.named(&self.path_of_gift(gift), &fact)
    }

    pub fn id_of_person(self, person: &Person) -> String {
        self.named(&self.path_of_person(person), "person")
    }

    pub fn id_of_place(self, place: &Place) -> String {
        self.named(&self.path_of_place(place), "place")
    }

    pub fn id_of_source(self, source: &Source) -> String {
        self.named(&self.path_of_source(source), "source")
    }

    pub fn id_of_event(self, event: &Event) -> String {
        let journey = Page::Journey {
            selection: vitrine_search::Selection::default(),
        };
        self.named(&self.path(journey), &event.id)
    }

    pub fn id_of_question(self, question: &Question) -> String {
        let questions = Page::Questions { certainty: None };
        self.named(&self.path(questions), &question.id)
    }

    pub fn id_of_country(self, country: &Term) -> String {
        self.named(&self.path(Page::Places), &country.id.to_ascii_lowercase())
    }

    pub fn id_of_kind(self, kind: &Term) -> String {
        let gifts = Page::Gifts {
            query: Query::default(),
            view: vitrine_route::GalleryView::default(),
        };
        self.named(&self.path(gifts), &kind.id)
    }

    pub fn id_of_record(self, record: Record) -> String {
        match record {
            Record::Gift(key) => self.id_of_gift(&self.catalogue[key]),
            Record::Event(key) => self.id_of_event(&self.catalogue[key]),
            Record::Place(key) => self.id_of_place(&self.catalogue[key]),
            Record::Person(key) => self.id_of_person(&self.catalogue[key]),
        }
    }

    fn named(self, path: &str, fragment: &str) -> String {
        [&self.site.reference(path), "#", fragment].concat()
    }

    /// The words for a card: what is to be seen on the picture, if there is one.
    pub fn card_alt(self, gift: &'a Gift) -> String {
        match gift.picture() {
            Some(picture) => self.localized(picture.alt()).to_owned(),
            None => (self.published_messages().card)(self.localized(&gift.title)),
        }
    }
}

/// The path of a plate as a raster of so many pixels in height, from the root.
pub(crate) fn path_of_raster(plate: &str, height: u32) -> String {
    format!("iiif/plates/{plate}-{height}.webp")
}

/// The width and height in pixels of a raster.
pub(crate) fn raster_size(height: u32) -> (u32, u32) {
    let [width, plate_height] = [Plate::WIDTH.unsigned_abs(), Plate::HEIGHT.unsigned_abs()];
    (height * width / plate_height, height)
}

/// The facts of which a claim has something else than the record, in the order of the claims.
pub(super) fn disputed_facts(claims: &[Claim]) -> Vec<About> {
    let mut disputed = Vec::new();
    for claim in claims {
        if claim.differs && !disputed.contains(&claim.about) {
            disputed.push(claim.about);
        }
    }
    disputed
}

/// The first and the last day of a date that is beyond doubt; none if nothing is known of it, or
/// if it is in doubt.
pub(super) fn sure_days(date: &Edtf) -> Option<(Day, Day)> {
    let sure = !date.is_uncertain() && !date.is_approximate();
    sure.then(|| Some((date.earliest()?, date.latest()?)))?
}

/// A date that ISO 8601 can say as one: `2023-09-13`, `2023-09`, `2023`. None if it is in doubt, a
/// span or a choice.
pub(super) fn one_date(date: &Edtf) -> Option<String> {
    let (first, _) = sure_days(date)?;
    let Form::Date(one) = date.form() else {
        return None;
    };
    let mut text = iso(first);
    match one.precision {
        Precision::Day => {}
        Precision::Month => text.truncate(text.len() - 3),
        Precision::Year => text.truncate(text.len() - 6),
        _ => return None,
    }
    Some(text)
}

/// A day as ISO 8601 has it.
pub(super) fn iso(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}
