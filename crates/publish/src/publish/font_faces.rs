//! The fonts of an exhibit: of all that the engine has, those with a letter that is in it.
//!
//! What is left out is a rule of the style sheet, which every first visit would have to fetch, and a
//! file, which the service worker would keep. It never leaves out a face that does not say which
//! letters it has.

use std::collections::BTreeSet;
use std::path::Path;

use cssparser::{ParseError, Parser, ParserInput, Token};
use serde_json::Value;

use super::json::rewrite;
use crate::PublishError;
use crate::folder::remove;
use crate::letters::Letters;

/// The engine's bill of materials, which names every file of a font.
const SBOM: &str = "sbom.cdx.json";

/// A rule `@font-face` of a style sheet.
#[derive(Default)]
struct FontFace {
    /// Where it is in the sheet, in bytes.
    start: usize,
    end: usize,
    urls: Vec<String>,
    letters: Option<Letters>,
}

/// Takes the faces out of a style sheet that have none of these letters, and the files that no other
/// face of it has out of the folder and its bill of materials.
pub(super) fn leave_out_unused(
    dist: &Path,
    sheet: &mut String,
    letters: &BTreeSet<char>,
) -> Result<(), PublishError> {
    let is_used = |face: &FontFace| {
        let has_one = |of: &Letters| letters.iter().any(|letter| of.has(*letter));
        face.letters.as_ref().is_none_or(has_one)
    };
    let (used, unused): (Vec<_>, Vec<_>) = faces_of(sheet).into_iter().partition(is_used);
    for face in unused.iter().rev() {
        sheet.replace_range(face.start..face.end, "");
    }
    let kept: BTreeSet<&String> = used.iter().flat_map(|face| &face.urls).collect();
    let gone: BTreeSet<&str> = unused
        .iter()
        .flat_map(|face| &face.urls)
        .filter(|url| !kept.contains(url))
        .map(|url| url.trim_start_matches("./").trim_start_matches('/'))
        .filter(|file| dist.join(file).is_file())
        .collect();
    for file in &gone {
        remove(&dist.join(file))?;
    }
    let sbom = dist.join(SBOM);
    if !gone.is_empty() && sbom.is_file() {
        rewrite(&sbom, |sbom| forget(sbom, &gone))?;
    }
    Ok(())
}

/// Takes files out of a bill of materials.
fn forget(sbom: &mut Value, gone: &BTreeSet<&str>) {
    let parts = sbom["components"].as_array_mut().into_iter().flatten();
    for files in parts.filter_map(|part| part.get_mut("components")?.as_array_mut()) {
        files.retain(|file| {
            !file["name"]
                .as_str()
                .is_some_and(|name| gone.contains(name))
        });
    }
}

/// The faces that are declared outside any other block of a style sheet.
fn faces_of(sheet: &str) -> Vec<FontFace> {
    let mut input = ParserInput::new(sheet);
    let mut parser = Parser::new(&mut input);
    let mut faces = Vec::new();
    let mut start = None;
    loop {
        let before = parser.position();
        let is_block = match parser.next() {
            Err(_) => return faces,
            Ok(Token::AtKeyword(name)) => {
                start = name.eq_ignore_ascii_case("font-face").then_some(before);
                false
            }
            Ok(Token::CurlyBracketBlock) => true,
            Ok(_) => false,
        };
        let Some(start) = start.take_if(|_| is_block) else {
            continue;
        };
        let mut face = FontFace::default();
        let _ = parser.parse_nested_block(|parser| -> Result<(), ParseError<()>> {
            read_declarations(parser, &mut face);
            Ok(())
        });
        face.start = start.byte_index();
        face.end = parser.position().byte_index();
        faces.push(face);
    }
}

fn read_declarations(parser: &mut Parser, face: &mut FontFace) {
    while let Ok(token) = parser.next() {
        let Token::Ident(name) = token else { continue };
        let name = name.to_ascii_lowercase();
        let _ = parser.parse_until_after(cssparser::Delimiter::Semicolon, |value| {
            let _ = value.expect_colon();
            if name == "unicode-range" {
                face.letters = Letters::parse(value);
            } else if name == "src" {
                collect_urls(value, &mut face.urls);
            }
            // What is left of it is nothing to this.
            while value.next().is_ok() {}
            Ok::<(), ParseError<()>>(())
        });
    }
}

fn collect_urls(parser: &mut Parser, urls: &mut Vec<String>) {
    while !parser.is_exhausted() {
        if let Ok(url) = parser.try_parse(|parser| parser.expect_url().map(|url| url.to_string())) {
            urls.push(url);
        } else if parser.next().is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_face_without_a_letter_of_the_exhibit_is_left_out() {
        let check = |sheet: &str, letters: &str, expected: &str| {
            let mut found = sheet.to_owned();
            let letters = letters.chars().collect();
            leave_out_unused("nowhere".as_ref(), &mut found, &letters).unwrap();
            assert_eq!(found, expected);
        };
        let latin = "@font-face{src:url(a.woff2)format(\"woff2\");unicode-range:U+20-7E,U+A0-FF}";
        let greek = "@font-face{font-family:\"A\";unicode-range:U+370-3FF;src:url(b.woff2)}";
        let local = "@font-face{font-family:A;src:local(\"B\")}";
        let rest = "@media print{a{b:c}}";
        let sheet = [latin, greek, local, rest].concat();
        check(&sheet, "a", &[latin, local, rest].concat());
        check(&sheet, "aω", &sheet);
        check(&sheet, "日", &[local, rest].concat());
    }
}
