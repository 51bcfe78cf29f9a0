//! `vitrine export`: writes a catalogue in the web's formats, without a build.

use std::path::Path;

use vitrine_i18n::Language;
use vitrine_publish::formats::{File, Site, files, json_ld};
use vitrine_publish::{CATALOGUE, paths, read_catalogue, read_tours, write_files, write_rasters};
use vitrine_route::Route;

use super::catalogue_of;

/// Writes what is published beside the pages of a catalogue into a folder, and for every page
/// `page.jsonld`, the linked data that is embedded in it. A folder that is a release has a catalogue
/// of its own, which is read in place of the exhibit's: plates have other names there.
pub(crate) fn export(exhibit: &Path, folder: &Path) -> Result<(), String> {
    let own = folder.join(CATALOGUE);
    let file = &if own.is_file() {
        own
    } else {
        catalogue_of(exhibit)
    };
    let site = Site::of_setting().map_err(|error| error.to_string())?;
    let catalogue = read_catalogue(file)
        .map_err(|error| error.to_string())?
        .catalogue;
    let tours = read_tours(&catalogue, file).map_err(|error| error.to_string())?;
    let tours = tours.map(|reading| reading.tours).unwrap_or_default();
    let mut exported = files(&catalogue, &tours, &site);
    let in_language = |language| paths(&catalogue, &tours, language);
    for path in Language::ALL.into_iter().flat_map(in_language) {
        let value = json_ld(&catalogue, &tours, &Route::parse(&path), &site);
        exported.push(File::json([&path, "page.jsonld"].concat(), &value));
    }
    write_files(folder, &exported).map_err(|error| error.to_string())?;
    let beside = file.parent().unwrap_or(folder);
    write_rasters(&catalogue, beside, folder, &site).map_err(|error| error.to_string())
}
