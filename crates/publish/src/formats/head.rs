//! What a page says of itself in its head: to search engines, and where its address is shared.
//!
//! It must never let a text of the catalogue be read as markup.

use super::edition::Edition;
use super::links::{IIIF_MEDIA_TYPE, LINKED_ART, iiif_manifest};
use super::{Site, feed, oembed};
use crate::cards;
use crate::markup::escaped;
use vitrine_app::components::format;
use vitrine_app::pages::document_title;
use vitrine_catalogue::{Catalogue, Gift, Key, Person, Stop, Text, Tour, Tours};
use vitrine_i18n::Template;
use vitrine_route::{Page, Route, TourPage, sanitize};

/// The fewest and the most characters of a description.
const FEWEST: usize = 50;
const MOST: usize = 160;
/// The fewest for which a description ends with a sentence rather than with a word.
const ENOUGH: usize = 100;

/// A picture that is shown where a page's URL is shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Absolute.
    pub address: String,
    /// What is to be seen.
    pub alt: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// A file that says the same in another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// Its media type.
    pub media_type: &'static str,
    /// Its address: absolute if the site is known, else from the root.
    pub address: String,
}

/// What a page says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The title in the window.
    pub title: String,
    /// 50 to 160 characters, without line breaks.
    pub description: String,
    /// The absolute address of the page; none if the site is unknown or there is no such page.
    pub canonical: Option<String>,
    /// None if the site is unknown or there is no gift.
    pub image: Option<Picture>,
    /// The type of Open Graph: `website` at the entrance, else `article`.
    pub og_type: &'static str,
    /// The exhibit's title.
    pub site_name: String,
    /// The feed, and the same gift in other formats.
    pub alternates: Vec<Alternate>,
}

/// What the page at an address says of itself.
#[must_use]
pub fn head(catalogue: &Catalogue, tours: &Tours, address: &Route, site: &Site) -> Head {
    let edition = Edition {
        catalogue,
        tours,
        site,
        language: address.language,
    };
    let shown = Shown::of(edition, &address.page);
    let gift = match shown {
        Shown::Gift(gift) => Some(gift),
        Shown::Stop(stop) => Some(&catalogue[stop.gift]),
        _ => None,
    };
    let card = gift.map_or_else(
        || cards::EXHIBIT_CARD.to_owned(),
        |gift| cards::path_of_card(catalogue, gift),
    );
    let image = site.address(&card).map(|address| Picture {
        alt: match gift.filter(|_| card != cards::EXHIBIT_CARD) {
            Some(gift) => edition.card_alt(gift),
            None => (edition.published_messages().card)(edition.title()),
        },
        address,
        width: cards::WIDTH,
        height: cards::HEIGHT,
    });
    let not_found = matches!(shown, Shown::Nothing);
    Head {
        title: title(edition, &address.page, &shown),
        description: description(edition, &address.page, &shown),
        canonical: site.address(&address.path()).filter(|_| !not_found),
        image: image.filter(|_| !not_found),
        og_type: match address.page {
            Page::Entrance => "website",
            _ => "article",
        },
        site_name: edition.title().to_owned(),
        alternates: alternates(edition, &shown),
    }
}

/// What is at a route, if it is a record that has a page of its own.
enum Shown<'a> {
    Gift(&'a Gift),
    Tour(&'a Tour),
    Stop(&'a Stop),
    /// Another page.
    NavItem,
    /// No such page.
    Nothing,
}

impl<'a> Shown<'a> {
    fn of(edition: Edition<'a>, page: &Page) -> Self {
        let catalogue = edition.catalogue;
        let page_if = |there: bool| {
            if there {
                Shown::NavItem
            } else {
                Shown::Nothing
            }
        };
        match page {
            Page::Gift { id, .. } => catalogue
                .gift(id)
                .map_or(Shown::Nothing, |key| Shown::Gift(&catalogue[key])),
            Page::Person { id } => page_if(catalogue.person(id).is_some()),
            Page::Place { id } => page_if(catalogue.place(id).is_some()),
            Page::Source { id } => page_if(catalogue.source(id).is_some()),
            Page::Topics => page_if(catalogue.topics().is_some()),
            Page::Tour(_) if catalogue.tours().is_none() => Shown::Nothing,
            Page::Tour(TourPage::Overview { tour, .. }) => {
                edition.tours.tour(tour).map_or(Shown::Nothing, Shown::Tour)
            }
            Page::Tour(TourPage::Stop { tour, stop, .. }) => edition
                .tours
                .tour(tour)
                .and_then(|tour| tour.stop(stop).map(Shown::Stop))
                .unwrap_or(Shown::Nothing),
            Page::NotFound { .. } => Shown::Nothing,
            _ => Shown::NavItem,
        }
    }
}

fn title(edition: Edition, page: &Page, shown: &Shown) -> String {
    let (messages, tag) = (edition.messages(), edition.tag());
    match shown {
        Shown::Tour(tour) => (messages.page_title)(tour.title.in_language(tag), edition.title()),
        Shown::Stop(stop) => (messages.page_title)(stop.title.in_language(tag), edition.title()),
        Shown::Nothing => (messages.page_title)(messages.not_found_title, edition.title()),
        _ => document_title(page, edition.catalogue, None, edition.language),
    }
}

fn description(edition: Edition, page: &Page, shown: &Shown) -> String {
    let Edition { catalogue, .. } = edition;
    let published = edition.published_messages();
    let nouns = &edition.nouns();
    let tag = edition.tag();
    let or_template = |text: Option<&Text>, template: Template| match text {
        Some(text) => text.in_language(tag).to_owned(),
        None => template.fill(nouns),
    };
    let localized = match (page, shown) {
        (_, Shown::Nothing) => edition
            .language
            .reference_messages()
            .not_found_text
            .to_owned(),
        (_, Shown::Gift(gift)) => of_gift(edition, gift),
        (_, Shown::Tour(tour)) => tour.introduction.in_language(tag).to_owned(),
        (_, Shown::Stop(stop)) => stop.text.in_language(tag).to_owned(),
        (Page::Entrance, _) => edition
            .localized(&catalogue.exhibit().introduction)
            .to_owned(),
        (Page::Gifts { .. }, _) => (published.gallery)(catalogue.gifts().len(), nouns),
        (Page::Journey { .. }, _) => {
            let journey = catalogue.journey();
            let introduction = journey.and_then(|journey| journey.introduction.as_ref());
            or_template(introduction, published.journey)
        }
        (Page::Topics, _) => {
            let topics = catalogue.topics();
            let introduction = topics.and_then(|topics| topics.introduction.as_ref());
            or_template(introduction, published.journey)
        }
        (Page::Tour(_), _) => edition.with_nouns(published.tours),
        (Page::People, _) => edition.with_nouns(edition.language.reference_messages().people_lead),
        (Page::Places, _) => edition.with_nouns(edition.language.reference_messages().places_lead),
        (Page::Sources, _) => (published.sources)(catalogue.sources().len()),
        (Page::Questions { .. }, _) => (published.questions)(catalogue.questions().count()),
        (Page::Favourites { .. }, _) => edition.with_nouns(published.visit),
        (Page::About, _) => {
            let about = catalogue.exhibit().about.first();
            or_template(about.map(|section| &section.text), published.the_exhibit)
        }
        (
            Page::Gift { .. }
            | Page::Person { .. }
            | Page::Place { .. }
            | Page::Source { .. }
            | Page::NotFound { .. },
            _,
        ) => of_record(edition, page).unwrap_or_default(),
    };
    described(&localized, &edition.with_nouns(published.the_exhibit))
}

/// Who gave it to whom and when, or who made it and when, and the beginning of its label.
fn of_gift(edition: Edition, gift: &Gift) -> String {
    let name = |key: Key<Person>| edition.localized(&edition.catalogue[key].name);
    let date = (!gift.date.is_unknown()).then(|| format::date(&gift.date, edition.messages()));
    let (giver, recipient) = (gift.giver.map(name), gift.recipient.map(name));
    let passing = (edition.published_messages().given)(giver, recipient, date.as_deref());
    let passing = if passing.is_empty() {
        by_creators(edition, gift)
    } else {
        passing
    };
    [&passing, " ", gift.label.in_language(edition.tag())].concat()
}

/// Who made it and when, in a sentence without a verb; empty where neither is reported.
fn by_creators(edition: Edition, gift: &Gift) -> String {
    let catalogue = edition.catalogue;
    let names = catalogue.creators(gift, edition.tag()).into_iter();
    let mut parts: Vec<String> = names.map(str::to_owned).collect();
    parts.extend(format::date_created(catalogue, gift, edition.messages()));
    if parts.is_empty() {
        return String::new();
    }
    [&parts.join(", "), "."].concat()
}

/// The description of a person, a place or a source.
fn of_record(edition: Edition, page: &Page) -> Option<String> {
    let Edition { catalogue, .. } = edition;
    let published = edition.published_messages();
    let gifts =
        |is_so: &dyn Fn(&Gift) -> bool| catalogue.gifts().iter().filter(|gift| is_so(gift)).count();
    Some(match page {
        Page::Person { id } => {
            let key = catalogue.person(id)?;
            let person = &catalogue[key];
            let gave = gifts(&|gift| gift.giver == Some(key));
            let received = gifts(&|gift| gift.recipient == Some(key));
            let (name, role) = (
                edition.localized(&person.name),
                edition.localized(&person.role),
            );
            (published.person)(name, role, gave, received, &edition.nouns())
        }
        Page::Place { id } => {
            let key = catalogue.place(id)?;
            let given = gifts(&|gift| gift.place == Some(key));
            let shown = gifts(&|gift| gift.shown_at == Some(key));
            let name = edition.localized(&catalogue[key].name);
            (published.place)(name, given, shown, &edition.nouns())
        }
        Page::Source { id } => {
            let key = catalogue.source(id)?;
            let claims = catalogue.claims_by(key).count();
            (published.source)(&catalogue[key].csl.title, claims)
        }
        _ => return None,
    })
}

/// Of a text as much as a description holds, whole sentences if they are long enough; `more` follows
/// a text that is too short.
fn described(text: &str, more: &str) -> String {
    let text = sanitize(text, usize::MAX);
    if text.chars().count() >= FEWEST {
        return cut(&text);
    }
    cut(sanitize(&[&text, " ", more].concat(), usize::MAX).as_str())
}

fn cut(text: &str) -> String {
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let end = |characters: usize| {
        text.char_indices()
            .nth(characters)
            .map_or(text.len(), |(at, _)| at)
    };
    let most = &text[..end(MOST)];
    let sentences = most.match_indices(". ").map(|(at, _)| at + 1).last();
    if let Some(sentences) = sentences.filter(|at| text[..*at].chars().count() >= ENOUGH) {
        return text[..sentences].to_owned();
    }
    let most = &text[..end(MOST - 1)];
    let word = most
        .rfind(' ')
        .filter(|at| *at >= end(FEWEST))
        .unwrap_or(most.len());
    let messages = most[..word].trim_end_matches([',', ';', ':', '.', ' ']);
    [messages, "…"].concat()
}

fn alternates(edition: Edition, shown: &Shown) -> Vec<Alternate> {
    let Edition { site, .. } = edition;
    let mut alternates = Vec::new();
    let mut offer = |media_type: &'static str, path: &str, there: bool| {
        if there {
            let address = site.reference(path);
            alternates.push(Alternate {
                media_type,
                address,
            });
        }
    };
    let known = site.root().is_some();
    offer(
        "application/atom+xml",
        feed::PATH,
        known && edition.day().is_some(),
    );
    offer("application/ld+json", LINKED_ART, true);
    if let Shown::Gift(gift) = shown {
        offer(IIIF_MEDIA_TYPE, &iiif_manifest(gift), known);
        offer("application/json+oembed", &oembed::path(gift), known);
    }
    alternates
}

impl Head {
    /// The elements of the page's head that say all this, in HTML, without spaces between them.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = ["<title>", &escaped(&self.title), "</title>"].concat();
        let mut push = |before: &str, name: &str, between: &str, value: &str| {
            let parts = [before, &escaped(name), between, &escaped(value), "\">"];
            html.push_str(&parts.concat());
        };
        let mut meta = |kind: &str, name: &str, content: &str| {
            push(
                &["<meta ", kind, "=\""].concat(),
                name,
                "\" content=\"",
                content,
            );
        };
        meta("name", "description", &self.description);
        meta("property", "og:type", self.og_type);
        meta("property", "og:title", &self.title);
        meta("property", "og:description", &self.description);
        meta("property", "og:site_name", &self.site_name);
        if let Some(address) = &self.canonical {
            meta("property", "og:url", address);
        }
        if let Some(image) = &self.image {
            meta("property", "og:image", &image.address);
            meta("property", "og:image:width", &image.width.to_string());
            meta("property", "og:image:height", &image.height.to_string());
            meta("property", "og:image:alt", &image.alt);
            meta("name", "twitter:card", "summary_large_image");
        }
        let mut link = |relation: &str, address: &str| {
            push("<link rel=\"", relation, "\" href=\"", address);
        };
        if let Some(address) = &self.canonical {
            link("canonical", address);
        }
        for alternate in &self.alternates {
            let before = "<link rel=\"alternate\" type=\"";
            push(
                before,
                alternate.media_type,
                "\" href=\"",
                &alternate.address,
            );
        }
        html
    }
}
