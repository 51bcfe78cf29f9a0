//! The pseudo-language: English with accents, a third longer and in brackets, made by code.
//!
//! Tests render pages in it. A text that is not in brackets is not a message, and one that is cut off
//! lacks its closing bracket. A release does not contain it.

use std::sync::LazyLock;

use crate::{
    EntranceMessages, FaultMessages, FavouritesMessages, GalleryMessages, GiftMessages,
    JourneyMessages, Messages, NoticeMessages, Nouns, PublishedMessages, ReferenceMessages,
    TourMessages, TurnMessages, en,
};

/// What opens a message.
pub const OPENING: char = '⟦';
/// What closes it.
pub const CLOSING: char = '⟧';

pub(crate) const NOUNS: Nouns = en::NOUNS;

/// The messages of the pages.
pub(crate) static MESSAGES: LazyLock<Messages> = LazyLock::new(Messages::pseudo::<Pages>);

pub(crate) mod entrance {
    use super::{Entrance, EntranceMessages, LazyLock};

    pub(crate) static MESSAGES: LazyLock<EntranceMessages> =
        LazyLock::new(EntranceMessages::pseudo::<Entrance>);
}

pub(crate) mod gallery {
    use super::{Gallery, GalleryMessages, LazyLock};

    pub(crate) static MESSAGES: LazyLock<GalleryMessages> =
        LazyLock::new(GalleryMessages::pseudo::<Gallery>);
}

pub(crate) mod gift {
    use super::{GiftMessages, Gifts, LazyLock};

    pub(crate) static MESSAGES: LazyLock<GiftMessages> =
        LazyLock::new(GiftMessages::pseudo::<Gifts>);
}

pub(crate) mod journey {
    use super::{Journey, JourneyMessages, LazyLock};

    pub(crate) static MESSAGES: LazyLock<JourneyMessages> =
        LazyLock::new(JourneyMessages::pseudo::<Journey>);
}

pub(crate) mod reference {
    use super::{LazyLock, Reference, ReferenceMessages};

    pub(crate) static MESSAGES: LazyLock<ReferenceMessages> =
        LazyLock::new(ReferenceMessages::pseudo::<Reference>);
}

pub(crate) mod favourites {
    use super::{Favourites, FavouritesMessages, LazyLock};

    pub(crate) static MESSAGES: LazyLock<FavouritesMessages> =
        LazyLock::new(FavouritesMessages::pseudo::<Favourites>);
}

pub(crate) mod tour {
    use super::{LazyLock, TourMessages, Tours};

    pub(crate) static MESSAGES: LazyLock<TourMessages> =
        LazyLock::new(TourMessages::pseudo::<Tours>);
}

pub(crate) mod turn {
    use super::{LazyLock, TurnMessages, Turned};

    pub(crate) static MESSAGES: LazyLock<TurnMessages> =
        LazyLock::new(TurnMessages::pseudo::<Turned>);
}

pub(crate) mod notices {
    use super::{LazyLock, NoticeMessages, Notices};

    pub(crate) static MESSAGES: LazyLock<NoticeMessages> =
        LazyLock::new(NoticeMessages::pseudo::<Notices>);
}

pub(crate) mod published {
    use super::{LazyLock, Published, PublishedMessages};

    pub(crate) static MESSAGES: LazyLock<PublishedMessages> =
        LazyLock::new(PublishedMessages::pseudo::<Published>);
}

/// A marker for the English messages in one place: formatters are `fn` pointers, which capture
/// nothing, so the English ones that they call are reached by a type.
pub(crate) trait English<T: 'static> {
    const MESSAGES: &'static T;
}

pub(crate) struct Pages;

impl English<Messages> for Pages {
    const MESSAGES: &'static Messages = &en::MESSAGES;
}

pub(crate) struct PageFaults;

impl English<FaultMessages> for PageFaults {
    const MESSAGES: &'static FaultMessages = &en::MESSAGES.fault;
}

pub(crate) struct Entrance;

impl English<EntranceMessages> for Entrance {
    const MESSAGES: &'static EntranceMessages = &en::entrance::MESSAGES;
}

pub(crate) struct Gallery;

impl English<GalleryMessages> for Gallery {
    const MESSAGES: &'static GalleryMessages = &en::gallery::MESSAGES;
}

pub(crate) struct Gifts;

impl English<GiftMessages> for Gifts {
    const MESSAGES: &'static GiftMessages = &en::gift::MESSAGES;
}

pub(crate) struct Journey;

impl English<JourneyMessages> for Journey {
    const MESSAGES: &'static JourneyMessages = &en::journey::MESSAGES;
}

pub(crate) struct Reference;

impl English<ReferenceMessages> for Reference {
    const MESSAGES: &'static ReferenceMessages = &en::reference::MESSAGES;
}

pub(crate) struct Favourites;

impl English<FavouritesMessages> for Favourites {
    const MESSAGES: &'static FavouritesMessages = &en::favourites::MESSAGES;
}

pub(crate) struct Tours;

impl English<TourMessages> for Tours {
    const MESSAGES: &'static TourMessages = &en::tour::MESSAGES;
}

pub(crate) struct TourFaults;

impl English<FaultMessages> for TourFaults {
    const MESSAGES: &'static FaultMessages = &en::tour::MESSAGES.fault;
}

pub(crate) struct Turned;

impl English<TurnMessages> for Turned {
    const MESSAGES: &'static TurnMessages = &en::turn::MESSAGES;
}

pub(crate) struct Notices;

impl English<NoticeMessages> for Notices {
    const MESSAGES: &'static NoticeMessages = &en::notices::MESSAGES;
}

pub(crate) struct Published;

impl English<PublishedMessages> for Published {
    const MESSAGES: &'static PublishedMessages = &en::published::MESSAGES;
}

/// A text in the pseudo-language; an empty one stays empty.
pub(crate) fn localized(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut localized = String::from(OPENING);
    let mut is_placeholder = false;
    localized.extend(text.chars().map(|letter| {
        is_placeholder = letter == '{' || is_placeholder && letter != '}';
        if is_placeholder {
            letter
        } else {
            accented(letter)
        }
    }));
    let padding = text.chars().count().div_ceil(3);
    localized.extend(std::iter::repeat_n('~', padding));
    localized.push(CLOSING);
    localized
}

/// The same for as long as the program runs: there are only so many fixed texts.
pub(crate) fn leaked(text: &str) -> &'static str {
    String::leak(localized(text))
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'é',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'i' => 'î',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        letter => letter,
    }
}
