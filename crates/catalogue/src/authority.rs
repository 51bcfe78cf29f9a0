//! Authority files: which records elsewhere are of the same person, place or term.
//!
//! It knows the forms of addresses, not what is behind them: nothing is ever fetched.

/// The authority files, by the beginnings of their addresses, and what follows them.
const AUTHORITIES: [(&str, &str, Form); 13] = [
    ("Wikidata", "www.wikidata.org/entity/", Form::Letter('Q')),
    ("Wikidata", "www.wikidata.org/wiki/", Form::Letter('Q')),
    ("Getty AAT", "vocab.getty.edu/aat/", Form::Number),
    ("Getty ULAN", "vocab.getty.edu/ulan/", Form::Number),
    ("Getty TGN", "vocab.getty.edu/tgn/", Form::Number),
    ("VIAF", "viaf.org/viaf/", Form::Number),
    ("GeoNames", "sws.geonames.org/", Form::Number),
    ("GeoNames", "www.geonames.org/", Form::Number),
    (
        "Library of Congress",
        "id.loc.gov/authorities/names/",
        Form::Word,
    ),
    (
        "Library of Congress",
        "id.loc.gov/authorities/subjects/",
        Form::Word,
    ),
    ("GND", "d-nb.info/gnd/", Form::Word),
    ("ISNI", "isni.org/isni/", Form::Word),
    ("ORCID", "orcid.org/", Form::Word),
];

/// What an identifier looks like.
#[derive(Clone, Copy)]
enum Form {
    Number,
    /// A letter and a number.
    Letter(char),
    /// Letters, digits and hyphens.
    Word,
}

impl Form {
    fn is_of(self, identifier: &str) -> bool {
        let is_number =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Form::Number => is_number(identifier),
            Form::Letter(letter) => identifier.strip_prefix(letter).is_some_and(is_number),
            Form::Word => {
                let is_of_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
                !identifier.is_empty() && identifier.bytes().all(is_of_word)
            }
        }
    }
}

/// The authority file that an address is in: `Wikidata`; none if it is in none that is known, or is
/// not formed as addresses of records are there.
///
/// ```
/// use vitrine_catalogue::authority_of;
///
/// assert_eq!(authority_of("http://www.wikidata.org/entity/Q42"), Some("Wikidata"));
/// assert_eq!(authority_of("https://sws.geonames.org/2013348/"), Some("GeoNames"));
/// assert_eq!(authority_of("http://www.wikidata.org/entity/42"), None);
/// ```
#[must_use]
pub fn authority_of(address: &str) -> Option<&'static str> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    AUTHORITIES.iter().find_map(|(name, beginning, form)| {
        let identifier = rest.strip_prefix(beginning)?;
        let identifier = identifier.strip_suffix('/').unwrap_or(identifier);
        form.is_of(identifier).then_some(*name)
    })
}
