//! Every page in the pseudo-language: no text of the engine is outside of the messages, and links
//! stay in the language.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde_json::Value;
use vitrine_app::app::App;
use vitrine_app::components::quoted;
use vitrine_app::session::{LoadedCatalogue, LoadedTours, Session};
use vitrine_catalogue::authority_of;
use vitrine_i18n::Language;
use vitrine_i18n::pseudo::{CLOSING, OPENING};
use vitrine_route::{Page, Route};
use vitrine_view::prelude::*;

const CATALOGUE: &str = include_str!("../../public/catalogue.json");
const TOURS: &str = include_str!("../../public/tours.json");
const TAG: &str = "en-XA";

static LOADED: LazyLock<LoadedCatalogue> =
    LazyLock::new(|| LoadedCatalogue::read(CATALOGUE.as_bytes(), TAG).unwrap());
static LOADED_TOURS: LazyLock<LoadedTours> =
    LazyLock::new(|| LoadedTours::read(TOURS.as_bytes(), LOADED.catalogue).unwrap());

/// Texts that are the same in every language: names of formats, keys and file types.
const UNTRANSLATED: [&str; 10] = [
    "Chicago", "APA", "MLA", "BibTeX", "RIS", "CSL-JSON", "CSV", "GeoJSON", "JSON", "href",
];

/// Attributes that are read out or shown.
const TEXT_ATTRIBUTES: [&str; 4] = ["aria-label", "alt", "title", "placeholder"];

struct CatalogueTexts {
    set: HashSet<String>,
    longest_first: Vec<String>,
}

/// Every text of the catalogue and its tours.
static CATALOGUE_TEXTS: LazyLock<CatalogueTexts> = LazyLock::new(|| {
    let mut texts = Vec::new();
    for file in [CATALOGUE, TOURS] {
        collect(&serde_json::from_str(file).unwrap(), &mut texts);
    }
    texts.extend(UNTRANSLATED.map(str::to_owned));
    // The names of authority files are the same in every language.
    let authorities = texts.iter().filter_map(|text| authority_of(text));
    let authorities: Vec<String> = authorities.map(str::to_owned).collect();
    texts.extend(authorities);
    // Between quotation marks, those within are single.
    let quotations: Vec<String> = texts
        .iter()
        .filter(|text| text.contains(['“', '"']))
        .map(|text| quoted(text))
        .collect();
    texts.extend(quotations);
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    texts.dedup();
    CatalogueTexts {
        set: texts.iter().cloned().collect(),
        longest_first: texts,
    }
});

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, texts)),
        _ => {}
    }
}

fn rendered(path: &str) -> String {
    let route = Route::parse(path);
    assert_eq!(route.language, Language::Pseudo, "{path}");
    let owner = Owner::new();
    let html = owner.with(|| {
        let session = Session::prerender(route, *LOADED, Some(*LOADED_TOURS));
        let on_retry = Callback::new(|()| ());
        view! { <App session on_retry /> }.to_html()
    });
    owner.cleanup();
    html
}

/// The most pages of one kind of record.
const MAX_RECORDS: usize = 4;

/// A page of each shape.
fn paths() -> Vec<String> {
    let catalogue = LOADED.catalogue;
    let tour = &LOADED_TOURS.tours.tours[0];
    let mut paths: Vec<String> = [
        "",
        "gifts/",
        "gifts/?q=hat",
        "gifts/?q=zzzz&view=list",
        "journey/",
        "tour/",
        "people/",
        "places/",
        "sources/",
        "questions/",
        "visit/",
        "about/",
        "zzzz/",
    ]
    .map(str::to_owned)
    .to_vec();
    let (one, two) = (&catalogue.gifts()[0].id, &catalogue.gifts()[1].id);
    paths.push(format!("visit/?gifts={one},{two}&compare={one},{two}"));
    paths.push(format!("tour/{}/", tour.id));
    paths.push(format!("tour/{}/?view=booklet", tour.id));
    paths.push(format!("tour/{}/?view=worksheet", tour.id));
    paths.push(format!("tour/{}/{}/", tour.id, tour.stops[0].id));
    paths.push(format!(
        "tour/{}/{}/?view=presenter",
        tour.id, tour.stops[0].id
    ));
    paths.extend(
        catalogue
            .gifts()
            .iter()
            .take(MAX_RECORDS)
            .map(|it| format!("gifts/{}/", it.id)),
    );
    paths.extend(
        catalogue
            .people()
            .iter()
            .take(MAX_RECORDS)
            .map(|it| format!("people/{}/", it.id)),
    );
    paths.extend(
        catalogue
            .places()
            .iter()
            .take(MAX_RECORDS)
            .map(|it| format!("places/{}/", it.id)),
    );
    paths.extend(
        catalogue
            .sources()
            .iter()
            .take(MAX_RECORDS)
            .map(|it| format!("sources/{}/", it.id)),
    );
    paths
        .into_iter()
        .map(|path| format!("{TAG}/{path}"))
        .collect()
}

/// The text nodes of HTML, and the values of the attributes that are text.
fn texts(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut skipped = "";
    // A highlight is a part of a text, and so are what is in another script and a word of the glossary.
    let html = html.replace("<mark>", "").replace("</mark>", "");
    let html = without_terms(&without_scripts(&html));
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        // Citations have a form of their own, and code is no prose.
        if matches!(name, "pre" | "code" | "style" | "script") {
            skipped = name;
        } else if !skipped.is_empty() && tag.strip_prefix('/') == Some(skipped) {
            skipped = "";
        }
        if skipped.is_empty() {
            texts.push(unescaped(text));
        }
        for attribute in TEXT_ATTRIBUTES {
            let start = format!(" {attribute}=\"");
            if let Some((_, rest)) = tag.split_once(&start) {
                texts.push(unescaped(rest.split('"').next().unwrap_or_default()));
            }
        }
    }
    texts
}

/// HTML without the tags of what is in another script, whose contents stay.
fn without_scripts(html: &str) -> String {
    let mut parts = html.split("<span lang=\"");
    let mut html = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (inside, after) = part.split_once("</span>").unwrap();
        html.extend([inside.split_once('>').unwrap().1, after]);
    }
    html
}

/// HTML without the tags of the words that lead to the glossary, which stay.
fn without_terms(html: &str) -> String {
    let mut parts = html.split(" class=\"term\">");
    let mut html = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        html.truncate(html.rfind("<a ").unwrap());
        let (inside, after) = part.split_once("</a>").unwrap();
        html.extend([inside, after]);
    }
    html.replace("<abbr>", "").replace("</abbr>", "")
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// What is left of a text without its messages and without what is in the catalogue.
fn untranslated(text: &str) -> String {
    let mut depth = 0_u32;
    let mut outside = String::new();
    for letter in text.chars() {
        if letter == OPENING {
            depth += 1;
        } else if letter == CLOSING {
            depth = depth
                .checked_sub(1)
                .unwrap_or_else(|| panic!("closed twice: {text}"));
            outside.push(' ');
        } else if depth == 0 {
            outside.push(letter);
        }
    }
    assert_eq!(depth, 0, "cut off: {text}");
    let is_known = CATALOGUE_TEXTS.set.contains(outside.trim());
    if is_known || !outside.contains(char::is_alphabetic) {
        return String::new();
    }
    for known in &CATALOGUE_TEXTS.longest_first {
        if outside.contains(known.as_str()) {
            outside = outside.replace(known.as_str(), " ");
        }
    }
    outside.retain(|letter| letter.is_alphabetic() || letter == ' ');
    outside.trim().to_owned()
}

#[test]
fn every_text_is_a_message_or_from_the_catalogue() {
    let mut leaks = Vec::new();
    for path in paths() {
        for text in texts(&rendered(&path)) {
            // In print a label has the path of its page.
            let left = if path.starts_with(&text) {
                String::new()
            } else {
                untranslated(&text)
            };
            // The letter of an article is no text.
            if left.chars().count() > 1 {
                leaks.push(format!("{path}: {left:?} in {text:?}"));
            }
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

#[test]
fn every_internal_link_stays_in_the_language() {
    let home = format!("{TAG}/");
    for path in paths() {
        let html = rendered(&path);
        let links = html.split(" href=\"").skip(1);
        for href in links.map(|rest| rest.split('"').next().unwrap_or_default()) {
            let is_file = ["plates/", "map/", "catalogue.json"]
                .iter()
                .any(|file| href.starts_with(file));
            let is_external = href.starts_with("https://") || href.starts_with("http://");
            if !is_file && !is_external {
                assert!(href.starts_with(&home), "{path}: {href}");
            }
        }
    }
}

#[test]
fn a_route_in_it_parses_and_prints() {
    for path in paths() {
        let route = Route::parse(&path);
        assert_eq!(Route::parse(&route.to_string()), route, "{path}");
        assert!(route.path().starts_with(TAG), "{path}");
        let english = path.strip_prefix(TAG).unwrap_or_default();
        let english = Route::parse(english);
        assert_eq!(english.language, Language::English, "{path}");
        assert_eq!(english.page.kind(), route.page.kind(), "{path}");
    }
    assert_eq!(
        Route::new(Language::Pseudo, Page::Entrance).to_string(),
        "en-XA/"
    );
}

#[test]
fn it_is_in_no_list_of_languages() {
    assert!(!Language::ALL.contains(&Language::Pseudo));
    assert_eq!(Language::from_tag(TAG), Some(Language::Pseudo));
}
