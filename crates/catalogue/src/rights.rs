//! What may be done with a picture: licences and rights statements, by address and by name.
//!
//! It knows those of Creative Commons and of rightsstatements.org, and never says what it does not
//! know: any other text is shown as it was given.

use crate::export::licence_address;

/// The statements of <https://rightsstatements.org>, by the name in their addresses.
const STATEMENTS: [(&str, &str); 12] = [
    ("InC", "In Copyright"),
    ("InC-OW-EU", "In Copyright - EU Orphan Work"),
    ("InC-EDU", "In Copyright - Educational Use Permitted"),
    ("InC-NC", "In Copyright - Non-Commercial Use Permitted"),
    (
        "InC-RUU",
        "In Copyright - Rights-holder(s) Unlocatable or Unidentifiable",
    ),
    ("NoC-CR", "No Copyright - Contractual Restrictions"),
    ("NoC-NC", "No Copyright - Non-Commercial Use Only"),
    ("NoC-OKLR", "No Copyright - Other Known Legal Restrictions"),
    ("NoC-US", "No Copyright - United States"),
    ("CNE", "Copyright Not Evaluated"),
    ("UND", "Copyright Undetermined"),
    ("NKC", "No Known Copyright"),
];

/// The licences of Creative Commons, by the name in their addresses.
const LICENCES: [&str; 6] = ["by", "by-sa", "by-nc", "by-nc-sa", "by-nd", "by-nc-nd"];

/// What a licence or a rights statement is called, given its address; any other text as it is.
///
/// ```
/// use vitrine_catalogue::rights_name;
///
/// assert_eq!(rights_name("https://creativecommons.org/licenses/by/4.0/"), "CC BY 4.0");
/// assert_eq!(rights_name("http://rightsstatements.org/vocab/InC/1.0/"), "In Copyright");
/// assert_eq!(rights_name("CC-BY-4.0"), "CC-BY-4.0");
/// ```
#[must_use]
pub fn rights_name(rights: &str) -> String {
    known_name(rights).unwrap_or_else(|| rights.to_owned())
}

fn known_name(rights: &str) -> Option<String> {
    let (_, address) = rights.split_once("://")?;
    let mut parts = address.trim_start_matches("www.").split('/');
    let [host, group, name, version] = [(); 4].map(|()| parts.next().unwrap_or_default());
    match (host, group, name) {
        ("rightsstatements.org", "vocab" | "page", name) => {
            let (_, statement) = STATEMENTS.iter().find(|(known, _)| *known == name)?;
            Some((*statement).to_owned())
        }
        ("creativecommons.org", "publicdomain", "zero") => Some(["CC0 ", version].concat()),
        ("creativecommons.org", "publicdomain", "mark") => {
            Some(["Public Domain Mark ", version].concat())
        }
        ("creativecommons.org", "licenses", name) if LICENCES.contains(&name) => {
            Some(["CC ", &name.to_ascii_uppercase(), " ", version].concat())
        }
        _ => None,
    }
}

/// The address of a licence or of a rights statement, which is given itself or by an SPDX name
/// that has a known one.
#[must_use]
pub fn rights_address(rights: &str) -> Option<&str> {
    let is_address = rights.starts_with("https://") || rights.starts_with("http://");
    let address = if is_address {
        rights
    } else {
        licence_address(rights)
    };
    (!address.is_empty()).then_some(address)
}
