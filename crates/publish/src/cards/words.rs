//! What is written on a card.
//!
//! Nothing here knows where it is written, or how large.

use vitrine_app::components::{format, nouns_of};
use vitrine_catalogue::{About, Catalogue, Gift, Key, Person, Text};
use vitrine_i18n::Language;

/// What is written on a card.
pub(super) struct Words<'a> {
    /// Over the title.
    pub(super) over: &'a str,
    pub(super) title: &'a str,
    /// Under it, a line each.
    pub(super) lines: Vec<String>,
    pub(super) foot: String,
}

impl<'a> Words<'a> {
    pub(super) fn of_gift(catalogue: &'a Catalogue, gift: &'a Gift) -> Self {
        let language = Language::default();
        let mut foot = gift.number.clone();
        if gift.plate.is_some() {
            foot.extend([" · ", language.messages().impression]);
        }
        Self {
            over: localized(&catalogue.exhibit().title),
            title: localized(&gift.title),
            lines: parties(catalogue, gift, language).into(),
            foot,
        }
    }

    pub(super) fn of_exhibit(catalogue: &'a Catalogue) -> Self {
        let language = Language::default();
        let exhibit = catalogue.exhibit();
        let subtitle = exhibit.subtitle.as_ref();
        let own = catalogue.gifts().iter().filter(|gift| !gift.also_reported);
        let own = own.count();
        let nouns = nouns_of(catalogue, language);
        Self {
            over: exhibit.kicker.as_ref().map_or("", localized),
            title: localized(&exhibit.title),
            lines: subtitle
                .map(|text| localized(text).to_owned())
                .into_iter()
                .collect(),
            foot: (language.gallery_messages().gifts_of)(own, own, &nouns),
        }
    }
}

/// Who gave it, and to whom; in an exhibit of things that nobody gave, who made it, and when.
fn parties(catalogue: &Catalogue, gift: &Gift, language: Language) -> [String; 2] {
    let (messages, gift_messages) = (language.messages(), language.gift_messages());
    if !catalogue.is_of_gifts() {
        let names = catalogue.creators(gift, language.tag());
        let created = format::date_created(catalogue, gift, messages);
        return [names.join(", "), created.unwrap_or_default()];
    }
    let line = |about: About, label: &str, person: Option<Key<Person>>, unknown: &str| match person
    {
        Some(person) => [label, " ", localized(&catalogue[person].name)].concat(),
        None if catalogue.reports(about) => unknown.to_owned(),
        None => String::new(),
    };
    [
        line(
            About::Giver,
            gift_messages.given_by,
            gift.giver,
            messages.giver_not_reported,
        ),
        line(
            About::Recipient,
            gift_messages.given_to,
            gift.recipient,
            messages.recipient_not_reported,
        ),
    ]
}

fn localized(text: &Text) -> &str {
    text.in_language(Language::default().tag())
}
