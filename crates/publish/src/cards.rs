//! Social cards: the picture that is shown where a page's URL is shared.
//!
//! That of a gift is its plate, its photograph or its numbered empty case, its title, and who gave it
//! to whom, in the exhibit's own fonts; that of the exhibit, which all other pages have, is its title
//! and the picture of the gift that is chosen first. A card has the same bytes wherever it is drawn, and
//! says what it was drawn from, so that one which is older than what it shows is known.

mod lettering;
mod png;
mod words;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use resvg::tiny_skia::{Pixmap, PixmapPaint, Transform};
use resvg::usvg::{Options, Tree};
use sha2::{Digest, Sha256};

use self::lettering::{LABEL, TITLE, options, width, wrapped};
use self::png::{encoded, source_of};
use self::words::Words;
use crate::markup::escaped;
use crate::{CARDS, PublishError, folder, parallel};
use vitrine_app::components::format;
use vitrine_catalogue::{Catalogue, Gift, height_at};
use vitrine_content_hash::hex;
use vitrine_pictures::{RgbImage, decoded, resized};

/// The size most places show such cards at, in pixels.
pub(super) const WIDTH: u32 = 1200;
pub(super) const HEIGHT: u32 = 630;
/// The width and height of the picture, flush with the card's right edge.
const PICTURE: [u32; 2] = [504, 630];
/// The colour of marks where an exhibit has no accent of its own, and of the numeral on a case.
const BRASS: &str = "#d9b25f";
const NO_MEMORY: &str = "not enough memory for the picture";
/// The greatest width of the text beside a picture.
const MEASURE: f32 = 560.0;
/// The greatest width of the text on a card without one.
const WIDE_MEASURE: f32 = 1072.0;
/// The title's size, from the largest that fits in so many lines.
const TITLE_SIZES: [(f32, usize); 3] = [(68.0, 3), (58.0, 4), (48.0, 6)];
/// The largest size of the numeral on an empty case, and its greatest width, in pixels of the case.
const NUMERAL: f32 = 260.0;
const NUMERAL_MEASURE: f32 = 460.0;
/// The case of a gift without a plate, as on its page.
const EMPTY_CASE: &str = include_str!("../../../assets/plates/empty-case.svg");

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

/// Draws the cards of an exhibit and of its gifts into the exhibit's folder, from its plates and
/// photographs, in place of all that are there.
///
/// # Errors
///
/// If a file cannot be read, drawn or written.
pub fn draw_cards(catalogue: &Catalogue, exhibit: &Path) -> Result<(), PublishError> {
    let originals = Folder {
        catalogue,
        path: exhibit,
    };
    draw(originals, originals, |_, _| Ok(true))
}

/// Draws the cards into the folder to publish that it has none of, and those that are older than what
/// they show; gives the number of these. Cards that were not drawn by this program stay as they are.
///
/// # Errors
///
/// If a file cannot be read, drawn or written.
pub(crate) fn draw_missing_cards(
    originals: Folder,
    published: Folder,
) -> Result<usize, PublishError> {
    let older = AtomicUsize::new(0);
    draw(originals, published, |card, source| {
        if !card.exists() {
            return Ok(true);
        }
        let Some(drawn_from) = source_of(card) else {
            return Ok(false);
        };
        // What cannot be read now is reported elsewhere, and costs no card that there is.
        let is_older = source().is_ok_and(|source| source != drawn_from);
        older.fetch_add(usize::from(is_older), Ordering::Relaxed);
        Ok(is_older)
    })?;
    Ok(older.into_inner())
}

/// An exhibit: its catalogue, and the folder with the files that this names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Folder<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) path: &'a Path,
}

/// Draws the cards of an exhibit into its folder, those whose file and source are `wanted`. The
/// originals are the same exhibit as its curator has it: a photograph may be smaller where the card
/// is drawn, but is the same as long as its original is.
fn draw(
    originals: Folder,
    into: Folder,
    wanted: impl Fn(&Path, &dyn Fn() -> Result<String, PublishError>) -> Result<bool, PublishError>
    + Sync,
) -> Result<(), PublishError> {
    let Folder { catalogue, path } = into;
    let folder = path.join(CARDS);
    fs::create_dir_all(&folder).map_err(PublishError::file(&folder))?;
    let options = options();
    let gifts = catalogue.gifts().iter();
    let mut cards: Vec<(String, Option<&Gift>)> = gifts
        .map(|gift| (path_of_card(catalogue, gift), Some(gift)))
        .filter(|(path, _)| path != EXHIBIT_CARD)
        .collect();
    cards.push((EXHIBIT_CARD.to_owned(), None));
    parallel::for_each(&cards, |(card, gift)| {
        let file = path.join(card);
        let drawing = || Drawing::of_card(into, *gift, &options);
        let source = || drawing()?.source(originals);
        if !wanted(&file, &source)? {
            return Ok(());
        }
        let drawing = drawing()?;
        let picture = drawing.rendered(&options);
        let source = drawing.source(originals)?;
        let png = picture.and_then(|picture| encoded(&picture, &source));
        let png = png.map_err(|error| PublishError::Picture {
            path: file.clone(),
            error,
        })?;
        fs::write(&file, png).map_err(PublishError::file(&file))
    })
}

/// A card before it is rendered.
struct Drawing<'a> {
    svg: String,
    /// Whose photograph goes into it, and the file of that.
    photograph: Option<(&'a Gift, PathBuf)>,
}

impl<'a> Drawing<'a> {
    /// The card of a gift, or that of the exhibit.
    fn of_card(
        Folder { catalogue, path }: Folder<'a>,
        gift: Option<&'a Gift>,
        options: &Options,
    ) -> Result<Self, PublishError> {
        let words = match gift {
            Some(gift) => Words::of_gift(catalogue, gift),
            None => Words::of_exhibit(catalogue),
        };
        let first = catalogue.exhibit().chosen.first();
        let first = first.map(|key| &catalogue[*key]);
        let first = first.filter(|gift| gift.picture().is_some());
        let shown = gift.or(first);
        let photograph = shown.and_then(|gift| Some((gift, photograph(path, gift)?)));
        let picture = match shown {
            None => None,
            Some(gift) => match (&gift.plate, &photograph) {
                (Some(plate), _) => Some(folder::read(&path.join(plate.path()))?),
                (None, Some(_)) => Some(String::new()),
                (None, None) => Some(numbered_case(&gift.number, options)),
            },
        };
        let accent = catalogue.exhibit().accent;
        let accent = accent.map_or_else(|| BRASS.to_owned(), |accent| accent.dark.to_string());
        Ok(Self {
            svg: drawing(&words, &accent, picture.as_deref(), options),
            photograph,
        })
    }

    /// The SHA-256 of all that is on the card, in hexadecimal digits: the SVG, and the photographs of
    /// the gift as its curator has them.
    fn source(&self, originals: Folder) -> Result<String, PublishError> {
        let mut source = Sha256::new();
        source.update(&self.svg);
        let gift = self.photograph.as_ref().map(|(gift, _)| gift);
        let gift = gift.and_then(|gift| originals.catalogue.gift(&gift.id));
        let gift = gift.map(|key| &originals.catalogue[key]);
        for photograph in gift.into_iter().flat_map(|gift| &gift.photographs) {
            let file = originals.path.join(photograph.path());
            if file.is_file() {
                source.update(fs::read(&file).map_err(PublishError::file(&file))?);
            }
        }
        Ok(hex(&source.finalize()))
    }

    /// The pixels, 1200 by 630.
    ///
    /// # Errors
    ///
    /// Says why they cannot be drawn.
    fn rendered(&self, options: &Options) -> Result<Pixmap, String> {
        let tree = Tree::from_str(&self.svg, options).map_err(|error| error.to_string())?;
        let mut pixmap = Pixmap::new(WIDTH, HEIGHT).ok_or(NO_MEMORY)?;
        resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
        if let Some((_, file)) = &self.photograph {
            let bytes = fs::read(file).map_err(|error| error.to_string())?;
            place(&decoded(&bytes)?, &mut pixmap)?;
        }
        Ok(pixmap)
    }
}

/// The empty case as SVG, with what a gift's number ends in over it, as large as there is room.
fn numbered_case(number: &str, options: &Options) -> String {
    let number = format::short_number(number);
    let size = NUMERAL.min(NUMERAL * NUMERAL_MEASURE / width(&number, TITLE, NUMERAL, options));
    format!(
        "{EMPTY_CASE}<text x=\"240\" y=\"508\" text-anchor=\"middle\" font-size=\"{size}\" \
         fill=\"#1b1a17\" stroke=\"{BRASS}\" stroke-width=\"6\" paint-order=\"stroke\" {TITLE}>{}</text>",
        escaped(&number)
    )
}

/// The file of the first of a gift's photographs that can be read, if no plate stands before it. Those
/// that are published can.
fn photograph(exhibit: &Path, gift: &Gift) -> Option<PathBuf> {
    if gift.plate.is_some() {
        return None;
    }
    let can_be_read = |file: &PathBuf| fs::read(file).is_ok_and(|bytes| decoded(&bytes).is_ok());
    gift.photographs.iter().find_map(|photograph| {
        let file = exhibit.join(photograph.path_from(PICTURE[0]));
        (photograph.size.is_some() || can_be_read(&file)).then_some(file)
    })
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

/// The card as SVG: text at the left, the picture flush with the right; without one the text has all
/// of the card.
fn drawing(words: &Words, accent: &str, picture: Option<&str>, options: &Options) -> String {
    let measure = if picture.is_some() {
        MEASURE
    } else {
        WIDE_MEASURE
    };
    let (size, lines) = TITLE_SIZES
        .iter()
        .map(|&(size, most)| {
            (
                size,
                most,
                wrapped(words.title, TITLE, size, measure, options),
            )
        })
        .find(|(_, most, lines)| lines.len() <= *most)
        .map_or_else(
            || (40.0, wrapped(words.title, TITLE, 40.0, measure, options)),
            |(size, _, lines)| (size, lines),
        );
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <path fill=\"#101113\" d=\"M0 0h1200v630H0z\"/>\
         <svg x=\"696\" width=\"504\" height=\"630\" viewBox=\"0 0 480 600\">{}</svg>\
         <path fill=\"{accent}\" d=\"M64 118h72v3H64z\"/>",
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
    // On one line, smaller where it is long.
    let over = 26.0 * (measure / width(words.over, LABEL, 26.0, options)).min(1.0);
    say(64.0, 92.0, over, accent, LABEL, words.over);
    let mut y = 150.0;
    for line in &lines {
        y += size * 1.12;
        say(64.0, y, size, "#f3ead6", TITLE, line);
    }
    y += 24.0;
    for line in &words.lines {
        for (number, part) in wrapped(line, LABEL, 26.0, measure, options)
            .iter()
            .enumerate()
        {
            y += if number == 0 { 44.0 } else { 34.0 };
            say(64.0, y, 26.0, "#cfc3a8", LABEL, part);
        }
    }
    say(64.0, 572.0, 22.0, "#b3a88f", LABEL, &words.foot);
    svg.push_str("</svg>");
    svg
}
