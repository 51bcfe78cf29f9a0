//! The letters of cards: their fonts, and how wide a text is.
//!
//! System fonts are never used.

use std::sync::Arc;

use resvg::usvg::fontdb::{Database, ID};
use resvg::usvg::{FontResolver, Options, Tree};

use crate::markup::escaped;

/// The attributes of what is said.
pub(super) const TITLE: &str = "font-family=\"'Source Serif 4'\" font-weight=\"600\"";
/// The attributes of what is labelled.
pub(super) const LABEL: &str = "font-family=\"Golos Text\" font-weight=\"500\"";

/// The first of a family is the one that a text is set in, the others have letters that it has not.
const FONTS: [&[u8]; 10] = [
    include_bytes!("../type/source-serif-4-semibold-latin.ttf"),
    include_bytes!("../type/source-serif-4-semibold-latin-ext.ttf"),
    include_bytes!("../type/source-serif-4-semibold-vietnamese.ttf"),
    include_bytes!("../type/source-serif-4-semibold-greek.ttf"),
    include_bytes!("../type/source-serif-4-semibold-cyrillic.ttf"),
    include_bytes!("../type/source-serif-4-semibold-cyrillic-ext.ttf"),
    include_bytes!("../type/golos-text-medium-latin.ttf"),
    include_bytes!("../type/golos-text-medium-latin-ext.ttf"),
    include_bytes!("../type/golos-text-medium-cyrillic.ttf"),
    include_bytes!("../type/golos-text-medium-cyrillic-ext.ttf"),
];

/// How a card is read, with the fonts.
pub(super) fn options() -> Options<'static> {
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

/// A text in lines no wider than a measure; a face is [`TITLE`] or [`LABEL`].
pub(super) fn wrapped(
    text: &str,
    face: &str,
    size: f32,
    measure: f32,
    options: &Options,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if let Some(line) = lines.last_mut() {
            let longer = [line, " ", word].concat();
            if width(&longer, face, size, options) <= measure {
                *line = longer;
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    lines
}

/// How wide a text is, in pixels.
pub(super) fn width(text: &str, face: &str, size: f32, options: &Options) -> f32 {
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\
         <text font-size=\"{size}\" {face}>{}</text></svg>",
        escaped(text)
    );
    Tree::from_str(&svg, options).map_or(0.0, |tree| tree.root().abs_bounding_box().width())
}
