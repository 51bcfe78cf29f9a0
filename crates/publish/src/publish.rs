//! Publishing: turns the folder of an exhibit and a bundled engine into a folder that any static
//! host can serve, at the root of a site or below it, with a prerendered page for every path.
//!
//! It never reads the clock and never writes outside the folder that it publishes into: the same
//! input gives the same bytes.

mod content_hashes;
mod css;
mod document;
mod font_faces;
pub(crate) mod json;
mod packed_catalogue;
mod page_kind;
mod service_worker;
mod style_sheets;
mod tag;
mod template;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::Path;

use vitrine_bundle::{Asset, Manifest};
use vitrine_catalogue::{Catalogue, Reading, Tours, ToursReading};
use vitrine_i18n::Language;

pub use self::content_hashes::ContentHashes;
use self::document::{Documents, FIND_ROOT};
pub use self::packed_catalogue::{PackedCatalogue, write_catalogue};
use self::page_kind::{check_chunks, kind_at};
pub use self::service_worker::write_service_worker;
use self::style_sheets::StyleSheets;
use self::template::Template;
use crate::cards::{Folder, draw_missing_cards};
use crate::exhibit_folder::{CATALOGUE, put_together};
use crate::formats::{File, Site, files};
use crate::map::{fitted, map_sheet};
use crate::photographs::publish_photographs;
use crate::prerender::{PrerenderedPage, Prerenderer, not_found};
use crate::{Engine, PublishError, compress, folder, write_host_configurations, write_rasters};
use vitrine_app::session::{LoadedCatalogue, LoadedTours};
use vitrine_content_hash::stem_of;
use vitrine_layout::Sheet;

/// What a visitor can type on any keyboard, whatever is on the pages.
const LETTERS_TO_TYPE: RangeInclusive<char> = ' '..='~';

/// What is published, with what, and where.
#[derive(Debug, Clone, Copy)]
pub struct Publication<'a> {
    /// The folder of the exhibit: its `catalogue.json`, and what that names.
    pub exhibit: &'a Path,
    /// What every exhibit shares.
    pub engine: &'a Engine,
    /// The folder to publish into. What an earlier publication left in it goes.
    pub out: &'a Path,
    /// Where it will be on the web.
    pub site: &'a Site,
    /// Whether only its curator will look at it, who wants to see a change at once: then nothing is
    /// compressed, neither missing cards nor the rasters of plates are drawn, and photographs are
    /// small.
    pub is_draft: bool,
}

/// What a curator may want to know of a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The files of the exhibit's folder that were left out, since its catalogue does not name them.
    pub unused: Vec<String>,
    /// How many of its cards were older than what they show, and are drawn anew where they are
    /// published.
    pub older_cards: usize,
}

/// Publishes an exhibit.
///
/// Every path of its catalogue and its tours gets a page, in every language; beside the pages are
/// the catalogue in other formats, the service worker, what hosts need to know, and each text file
/// compressed.
///
/// # Errors
///
/// If a file cannot be read or written, or is not what the build writes; or if the folder to publish
/// into has files of something else. What was written until then stays.
pub fn publish(publication: &Publication) -> Result<Published, PublishError> {
    let Publication {
        exhibit,
        engine,
        out: dist,
        site,
        is_draft,
    } = *publication;
    let (catalogue, unused) = put_together(exhibit, engine, dist)?;
    publish_photographs(&catalogue, exhibit, dist, site, is_draft)?;
    let mut older_cards = 0;
    if !is_draft {
        let published = read_catalogue(&dist.join(CATALOGUE))?.catalogue;
        let of = |catalogue, path| Folder { catalogue, path };
        older_cards = draw_missing_cards(of(&catalogue, exhibit), of(&published, dist))?;
    }
    // First, so that all that follows is of a catalogue that refers to files by their new names.
    let hashes = ContentHashes::apply(dist)?;
    let file = dist.join(CATALOGUE);
    let mut reading = read_catalogue(&file)?;
    let tours = read_tours(&reading.catalogue, &file)?;
    let none = Tours::default();
    let exported = {
        let tours = tours.as_ref().map_or(&none, |reading| &reading.tours);
        files(&reading.catalogue, tours, site)
    };
    if let Some(tours) = &tours {
        // Fetched when a tour is first opened, by the name that the packed catalogue has of it.
        reading
            .catalogue
            .rename_tours(write_tours(dist, &tours.pack())?.file);
    }
    draw_map(dist, &mut reading.catalogue)?;
    let packed = write_catalogue(dist, &reading)?;
    let loaded = LoadedCatalogue::leak(reading, Language::default().tag());
    let tours = tours.map(LoadedTours::leak);
    let prerenderer = Prerenderer {
        loaded,
        tours,
        site,
        languages: &Language::ALL,
    };
    let mut pages = prerenderer.pages();
    let gifts = loaded.catalogue.gifts().iter();
    let mut embeds: Vec<PrerenderedPage> = gifts
        .map(|gift| prerenderer.embed(gift, Language::default()))
        .collect();
    for page in pages.iter_mut().chain(&mut embeds) {
        // The few files that the app itself refers to; the catalogue's have their new names.
        page.body = hashes.rewrite_html(&page.path, &page.body)?;
    }
    let not_found = not_found(loaded, Language::default());
    write_pages(dist, &packed, pages, &embeds, &not_found)?;
    write_files(dist, &exported)?;
    if !is_draft {
        write_rasters(loaded.catalogue, dist, dist, site)?;
    }
    write_service_worker(dist)?;
    write_host_configurations(dist)?;
    if !is_draft {
        compress(dist, engine)?;
    }
    Ok(Published {
        unused,
        older_cards,
    })
}

/// Engraves a sheet for the map of a journey that declares none, or whose file is missing.
fn draw_map(dist: &Path, catalogue: &mut Catalogue) -> Result<(), PublishError> {
    let declared = catalogue.map_sheet();
    if declared.is_some_and(|sheet| dist.join(&sheet.file).is_file()) {
        return Ok(());
    }
    let fitted = || fitted(catalogue, "map/journey.svg");
    let Some(mut sheet) = declared.cloned().or_else(fitted) else {
        return Ok(());
    };
    let path = dist.join(&sheet.file);
    let svg =
        map_sheet(&Sheet::new(&sheet)).map_err(|error| PublishError::Picture { path, error })?;
    sheet.file = folder::write_hashed(dist, stem_of(&sheet.file), "svg", &svg)?.file;
    catalogue.set_map_sheet(sheet);
    Ok(())
}

/// Writes a document for every page, and the style sheets; `manifest.json` gets what the bundler
/// could not know, the style sheets and the packed catalogue.
///
/// The style sheets that every page needs become one, and those of a kind of page are joined by
/// kind; fonts with no letter of a page or of the catalogue are left out. Every page gets an
/// `index.html` whose `<base>` climbs back to the root of the exhibit, and in which no URL starts with
/// a slash; `embeds` have its style and nothing of its app. `404.html` finds that root by itself.
///
/// # Errors
///
/// If a file cannot be read or written, if the manifest or Trunk's page is not what is expected, or
/// if a path is malformed. What was written until then stays.
pub fn write_pages(
    dist: &Path,
    catalogue: &PackedCatalogue,
    pages: Vec<PrerenderedPage>,
    embeds: &[PrerenderedPage],
    not_found: &PrerenderedPage,
) -> Result<(), PublishError> {
    let mut all = pages.iter().chain(embeds);
    if let Some(page) = all.find(|page| !is_well_formed(&page.path)) {
        return Err(PublishError::Route(page.path.clone()));
    }
    let mut manifest = Manifest::read(dist)?;
    check_chunks(&manifest)?;
    let template = Template::take(dist)?;
    let mut sheets = StyleSheets::take(dist, &template.styles)?;
    let mut letters = LETTERS_TO_TYPE.collect::<BTreeSet<char>>();
    let mut add = |text: &str| letters.extend(text.chars().filter(|letter| !letter.is_ascii()));
    add(&folder::read(&dist.join(&catalogue.asset.file))?);
    let mut extracted = Vec::new();
    for mut page in pages {
        add(&page.body);
        page.body = sheets.extract(&page.path, kind_at(&page.path), &page.body)?;
        extracted.push(page);
    }
    sheets.leave_out_fonts(dist, &letters)?;
    if let Some(accent) = catalogue.accent {
        sheets.set_accent(accent);
    }
    let styles = sheets.write(dist)?;
    manifest.styles.clone_from(&styles.styles);
    manifest.catalogue = Some(catalogue.asset.clone());
    manifest.write(dist)?;
    let documents = Documents::new(&template, &manifest, &styles, catalogue);
    let write = |page: &PrerenderedPage, html: &str| {
        folder::write(&dist.join(&page.path).join("index.html"), html)
    };
    for page in &extracted {
        write(page, &documents.page(page))?;
    }
    for page in embeds {
        write(page, &documents.embed(page))?;
    }
    let find_root = folder::write_hashed(dist, "find-root", "js", FIND_ROOT)?;
    let html = documents.not_found(not_found, &find_root);
    folder::write(&dist.join("404.html"), &html)
}

/// Writes the tours in the form that the app reads, named after their content.
///
/// # Errors
///
/// If the file cannot be written.
pub fn write_tours(dist: &Path, packed: &str) -> Result<Asset, PublishError> {
    folder::write_hashed(dist, "tours", "json", packed)
}

/// Writes files into a folder.
///
/// # Errors
///
/// If one cannot be written.
pub fn write_files(into: &Path, files: &[File]) -> Result<(), PublishError> {
    for file in files {
        folder::write(&into.join(&file.path), &file.text)?;
    }
    Ok(())
}

/// Reads a catalogue as a curator writes it.
///
/// # Errors
///
/// If it cannot be opened, or not be read at all.
pub fn read_catalogue(file: &Path) -> Result<Reading, PublishError> {
    let bytes = std::fs::read(file).map_err(PublishError::file(file))?;
    Catalogue::read(&bytes).map_err(|error| PublishError::Catalogue {
        path: file.to_owned(),
        error,
    })
}

/// Reads the file of tours that a catalogue names, which is beside the catalogue's own file.
///
/// # Errors
///
/// If it names one that cannot be opened, or not be read at all.
pub fn read_tours(
    catalogue: &Catalogue,
    file: &Path,
) -> Result<Option<ToursReading>, PublishError> {
    let Some(name) = catalogue.tours() else {
        return Ok(None);
    };
    let path = file.with_file_name(name);
    let bytes = std::fs::read(&path).map_err(PublishError::file(&path))?;
    match Tours::read(&bytes, catalogue) {
        Ok(reading) => Ok(Some(reading)),
        Err(error) => Err(PublishError::Catalogue { path, error }),
    }
}

/// Whether a path can be a folder on any host. A language's tag may have capitals (`zh-Hant/`).
fn is_well_formed(path: &str) -> bool {
    let path = match path.split_once('/') {
        Some((tag, rest)) if Language::from_tag(tag).is_some() => rest,
        _ => path,
    };
    let is_segment = |segment: &str| {
        !segment.is_empty()
            && segment
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    path.is_empty()
        || path
            .strip_suffix('/')
            .is_some_and(|path| path.split('/').all(is_segment))
}
