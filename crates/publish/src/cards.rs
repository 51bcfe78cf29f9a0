//! Social cards: the picture that is shown where a page's URL is shared.
//!
//! That of a gift is its plate, its photograph or its numbered empty case, its title, and who gave it
//! to whom, in the exhibit's own fonts; that of the exhibit, which all other pages have, is its title
//! and the picture of the gift that is chosen first. System fonts are never used, so a card has the
//! same bytes wherever it is drawn.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, PixmapPaint, Transform};
use resvg::usvg::fontdb::{Database, ID};
use resvg::usvg::{FontResolver, Options, Tree};

use crate::markup::escaped;
use crate::{CARDS, PublishError, parallel};
use vitrine_app::components::{format, nouns_of};
use vitrine_catalogue::{About, Catalogue, Gift, Key, Person, Text, height_at};
use vitrine_i18n::Language;
use vitrine_pictures::{RgbImage, decoded, resized};

/// The size most places show such cards at, in pixels.
pub(super) const WIDTH: u32 = 1200;
pub(super) const HEIGHT: u32 = 630;
/// The width and height of the picture, flush with the card's right edge.
const PICTURE: [u32; 2] = [504, 630];
const NO_MEMORY: &str = "not enough memory for the picture";
/// The greatest width of the text beside a picture.
const MEASURE: f32 = 560.0;
/// The greatest width of the text on a card without one.
const WIDE_MEASURE: f32 = 1072.0;
/// The title's size, from the largest that fits in so many lines.
const TITLE_SIZES: [(f32, usize); 3] = [(68.0, 3), (58.0, 4), (48.0, 6)];
const TITLE: &str = "font-family=\"'Source Serif 4'\" font-weight=\"600\"";
/// The largest size of the numeral on an empty case, and its greatest width, in pixels of the case.
const NUMERAL: f32 = 260.0;
const NUMERAL_MEASURE: f32 = 460.0;
/// The case of a gift without a plate, as on its page.
const EMPTY_CASE: &str = include_str!("../../../assets/plates/empty-case.svg");
/// The first of a family is the one that a text is set in, the others have letters that it has not.
const FONTS: [&[u8]; 10] = [
    include_bytes!("type/source-serif-4-semibold-latin.ttf"),
    include_bytes!("type/source-serif-4-semibold-latin-ext.ttf"),
    include_bytes!("type/source-serif-4-semibold-vietnamese.ttf"),
    include_bytes!("type/source-serif-4-semibold-greek.ttf"),
    include_bytes!("type/source-serif-4-semibold-cyrillic.ttf"),
    include_bytes!("type/source-serif-4-semibold-cyrillic-ext.ttf"),
    include_bytes!("type/golos-text-medium-latin.ttf"),
    include_bytes!("type/golos-text-medium-latin-ext.ttf"),
    include_bytes!("type/golos-text-medium-cyrillic.ttf"),
    include_bytes!("type/golos-text-medium-cyrillic-ext.ttf"),
];
const LABEL: &str = "font-family=\"Golos Text\" font-weight=\"500\"";

/// The card of the exhibit, in its folder.
pub const EXHIBIT_CARD: &str = "card.png";
/// Of more gifts than these without a picture none has a card of its own: a thousand cards of a few
/// words and an empty case are a thousand times the bytes, and no help to anybody.
const MOST_EMPTY_CASES: usize = 100;

/// The file of a gift's card, from the root: its own, or that of the exhibit.
pub(crate) fn path_of_card(catalogue: &Catalogue, gift: &Gift) -> String {
    let is_empty = |gift: &Gift| gift.picture().is_none();
    let mut empty_cases = catalogue.gifts().iter().filter(|gift| is_empty(gift));
    if is_empty(gift) && empty_cases.nth(MOST_EMPTY_CASES).is_some() {
        return EXHIBIT_CARD.to_owned();
    }
    [CARDS, "/", &gift.id, ".png"].concat()
}

/// Draws the cards of an exhibit and of its gifts into the exhibit's folder, or a published one, from
/// its plates and photographs: those whose files are `wanted`.
///
/// # Errors
///
/// If a file cannot be read, drawn or written.
pub fn draw_cards(
    catalogue: &Catalogue,
    exhibit: &Path,
    wanted: impl Fn(&Path) -> bool + Sync,
) -> Result<(), PublishError> {
    let folder = exhibit.join(CARDS);
    fs::create_dir_all(&folder).map_err(PublishError::file(&folder))?;
    let options = options();
    let gifts = catalogue.gifts().iter();
    let mut cards: Vec<(String, Option<&Gift>)> = gifts
        .map(|gift| (path_of_card(catalogue, gift), Some(gift)))
        .filter(|(path, _)| path != EXHIBIT_CARD)
        .collect();
    cards.push((EXHIBIT_CARD.to_owned(), None));
    parallel::for_each(&cards, |(path, gift)| {
        let file = exhibit.join(path);
        if !wanted(&file) {
            return Ok(());
        }
        let words = match gift {
            Some(gift) => Words::of_gift(catalogue, gift),
            None => Words::of_exhibit(catalogue),
        };
        let first = catalogue.exhibit().chosen.first();
        let first = first.map(|key| &catalogue[*key]);
        let first = first.filter(|gift| gift.picture().is_some());
        let shown = gift.or(first);
        let photograph = shown.and_then(|gift| photograph(exhibit, gift));
        let picture = match shown {
            None => None,
            Some(gift) => match (&gift.plate, &photograph) {
                (Some(plate), _) => {
                    let file = exhibit.join(plate.path());
                    Some(fs::read_to_string(&file).map_err(PublishError::file(&file))?)
                }
                (None, Some(_)) => Some(String::new()),
                (None, None) => Some(numbered_case(&gift.number, &options)),
            },
        };
        let svg = drawing(&words, picture.as_deref(), &options);
        let png =
            card(&svg, photograph.as_ref(), &options).map_err(|error| PublishError::Picture {
                path: file.clone(),
                error,
            })?;
        fs::write(&file, png).map_err(PublishError::file(&file))
    })
}

/// What is written on a card.
struct Words<'a> {
    /// Over the title.
    over: &'a str,
    title: &'a str,
    /// Under it, a line each.
    lines: Vec<String>,
    foot: String,
}

impl<'a> Words<'a> {
    fn of_gift(catalogue: &'a Catalogue, gift: &'a Gift) -> Self {
        let language = Language::default();
        let mut foot = gift.number.clone();
        if gift.plate.is_some() {
            foot.extend([" · ", language.messages().impression]);
        }
        Self {
            over: localized(&catalogue.exhibit().title),
            title: localized(&gift.title),
            lines: hands(catalogue, gift, language).into(),
            foot,
        }
    }

    fn of_exhibit(catalogue: &'a Catalogue) -> Self {
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

/// The empty case as SVG, with what a gift's number ends in over it, as large as there is room.
fn numbered_case(number: &str, options: &Options) -> String {
    let number = format::short_number(number);
    let size = NUMERAL.min(NUMERAL * NUMERAL_MEASURE / width(&number, NUMERAL, options));
    format!(
        "{EMPTY_CASE}<text x=\"240\" y=\"508\" text-anchor=\"middle\" font-size=\"{size}\" \
         fill=\"#1b1a17\" stroke=\"#d9b25f\" stroke-width=\"6\" paint-order=\"stroke\" {TITLE}>{}</text>",
        escaped(&number)
    )
}

/// The pixels of the first of a gift's photographs that can be read, if no plate stands before it.
fn photograph(exhibit: &Path, gift: &Gift) -> Option<RgbImage> {
    if gift.plate.is_some() {
        return None;
    }
    gift.photographs.iter().find_map(|photograph| {
        let file = exhibit.join(photograph.path_from(PICTURE[0]));
        decoded(&fs::read(file).ok()?).ok()
    })
}

/// A card as PNG, 1200 by 630 pixels, given as SVG, and the photograph that goes into it.
///
/// # Errors
///
/// Says why the picture cannot be drawn.
fn card(svg: &str, photograph: Option<&RgbImage>, options: &Options) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, options).map_err(|error| error.to_string())?;
    let mut pixmap = Pixmap::new(WIDTH, HEIGHT).ok_or(NO_MEMORY)?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    if let Some(photograph) = photograph {
        place(photograph, &mut pixmap)?;
    }
    pixmap.encode_png().map_err(|error| error.to_string())
}

/// Draws a photograph, as large as there is room for it, in the middle of the picture's place.
fn place(photograph: &RgbImage, card: &mut Pixmap) -> Result<(), String> {
    let size: [u32; 2] = photograph.dimensions().into();
    let [width, height] = match height_at(size, PICTURE[0]) {
        height if height <= PICTURE[1] => [PICTURE[0], height],
        _ => [height_at([size[1], size[0]], PICTURE[1]), PICTURE[1]],
    };
    let small = resized(photograph, width, height)?;
    let mut picture = Pixmap::new(width, height).ok_or(NO_MEMORY)?;
    for (to, from) in picture.data_mut().chunks_exact_mut(4).zip(small.pixels()) {
        let [red, green, blue] = from.0;
        to.copy_from_slice(&[red, green, blue, u8::MAX]);
    }
    let middle = |from: u32, room: u32, side: u32| {
        i32::try_from(from + (room - side) / 2).unwrap_or_default()
    };
    card.draw_pixmap(
        middle(WIDTH - PICTURE[0], PICTURE[0], width),
        middle(0, PICTURE[1], height),
        picture.as_ref(),
        &PixmapPaint::default(),
        Transform::identity(),
        None,
    );
    Ok(())
}

fn options() -> Options<'static> {
    let mut fonts = Database::new();
    for font in FONTS {
        fonts.load_font_data(font.to_vec());
    }
    let has = FontResolver::default_fallback_selector();
    // Another font of the family, if one has the letter, and else one of the other family.
    let fallback = move |letter, used: &[ID], fonts: &mut Arc<Database>| {
        let family = &fonts.face(*used.first()?)?.families;
        let others = fonts.faces().filter(|face| face.families != *family);
        let others: Vec<ID> = others.map(|face| face.id).collect();
        has(letter, &[used, &others].concat(), fonts).or_else(|| has(letter, used, fonts))
    };
    Options {
        fontdb: Arc::new(fonts),
        font_resolver: FontResolver {
            select_fallback: Box::new(fallback),
            ..FontResolver::default()
        },
        ..Options::default()
    }
}

/// The card as SVG: text at the left, the picture flush with the right; without one the text has all
/// of the card.
fn drawing(words: &Words, picture: Option<&str>, options: &Options) -> String {
    let measure = if picture.is_some() {
        MEASURE
    } else {
        WIDE_MEASURE
    };
    let (size, lines) = TITLE_SIZES
        .iter()
        .map(|&(size, most)| (size, most, wrapped(words.title, size, measure, options)))
        .find(|(_, most, lines)| lines.len() <= *most)
        .map_or_else(
            || (40.0, wrapped(words.title, 40.0, measure, options)),
            |(size, _, lines)| (size, lines),
        );
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <path fill=\"#101113\" d=\"M0 0h1200v630H0z\"/>\
         <svg x=\"696\" width=\"504\" height=\"630\" viewBox=\"0 0 480 600\">{}</svg>\
         <path fill=\"#d9b25f\" d=\"M64 118h72v3H64z\"/>",
        picture.unwrap_or_default(),
    );
    let mut say = |x: f32, y: f32, size: f32, ink: &str, face: &str, text: &str| {
        // Writing to a `String` cannot fail.
        let _ = write!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{ink}\" {face}>{}</text>",
            escaped(text)
        );
    };
    say(64.0, 92.0, 26.0, "#d9b25f", LABEL, words.over);
    let mut y = 150.0;
    for line in &lines {
        y += size * 1.12;
        say(64.0, y, size, "#f3ead6", TITLE, line);
    }
    y += 24.0;
    for line in &words.lines {
        y += 44.0;
        say(64.0, y, 26.0, "#cfc3a8", LABEL, line);
    }
    say(64.0, 572.0, 22.0, "#b3a88f", LABEL, &words.foot);
    svg.push_str("</svg>");
    svg
}

/// Who gave it, and to whom; empty in an exhibit that names nobody.
fn hands(catalogue: &Catalogue, gift: &Gift, language: Language) -> [String; 2] {
    let (messages, gift_messages) = (language.messages(), language.gift_messages());
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

/// A text in lines no wider than a measure.
fn wrapped(text: &str, size: f32, measure: f32, options: &Options) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if let Some(line) = lines.last_mut() {
            let longer = [line, " ", word].concat();
            if width(&longer, size, options) <= measure {
                *line = longer;
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    lines
}

/// How wide a text is, in pixels.
fn width(text: &str, size: f32, options: &Options) -> f32 {
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\
         <text font-size=\"{size}\" {TITLE}>{}</text></svg>",
        escaped(text)
    );
    Tree::from_str(&svg, options).map_or(0.0, |tree| tree.root().abs_bounding_box().width())
}
