//! Where the files of some formats are, and their types, for the others that link to them.
//!
//! It knows no format, so that two that link to each other need not import each other.

use vitrine_catalogue::Gift;

/// The catalogue as Linked Art.
pub(super) const LINKED_ART: &str = "catalogue.jsonld";

/// The JSON-LD context of Linked Art.
pub(super) const LINKED_ART_CONTEXT: &str = "https://linked.art/ns/v1/linked-art.json";

/// The media type of a IIIF manifest.
pub(super) const IIIF_MEDIA_TYPE: &str =
    "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";

/// The path of a gift's IIIF manifest.
pub(super) fn iiif_manifest(gift: &Gift) -> String {
    ["iiif/", &gift.id, "/manifest.json"].concat()
}
