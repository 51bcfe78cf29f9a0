//! A row a gift, for spreadsheets and for `CollectionBuilder`.
//!
//! The first columns are those of CollectionBuilder-CSV's metadata template, by its names and
//! in its order (<https://github.com/CollectionBuilder/collectionbuilder-csv>,
//! `_data/demo-metadata.csv`); ours follow. Lines end in CRLF and cells are quoted as RFC 4180
//! has it; the text is UTF-8 without a mark at its start, which Jekyll would read as a character.
//!
//! No cell runs in a spreadsheet. One that begins with `=`, `+`, `-`, `@`, a tab or a carriage
//! return, wide forms of these signs included, gets an apostrophe before it, which spreadsheets
//! read as "this is text"; a plain number such as `-117.009633` stays a number. One that has
//! apostrophes before such a sign gets one more, so that whoever reads the file gets back what
//! was written by taking one apostrophe away wherever a cell begins with one or more of them
//! and such a sign. This file must never drop a character of what it writes.

use super::{Chosen, place_is};
use crate::{
    Date, Edtf, End, Field, Form, Gift, Person, Picture, Precision, Text, rights_address,
    rights_name,
};

/// The columns of the CSV: those of `CollectionBuilder`, then ours. One for each declared field
/// follows, named after its id.
pub const COLUMNS: [&str; 41] = [
    "objectid",
    "title",
    "creator",
    "date",
    "description",
    "subject",
    "location",
    "latitude",
    "longitude",
    "source",
    "identifier",
    "type",
    "format",
    "language",
    "rights",
    "rightsstatement",
    "display_template",
    "object_location",
    "image_small",
    "image_thumb",
    "image_alt_text",
    "object_transcript",
    "contributor",
    "provenance",
    "recipient",
    "occasion",
    "date_given",
    "edtf_date",
    "place_is",
    "object",
    "material",
    "quantity",
    "whereabouts",
    "in_return_for",
    "agreement",
    "also_reported",
    "page",
    "kind_same_as",
    "giver_same_as",
    "recipient_same_as",
    "place_same_as",
];

/// Between several values in a cell, as `CollectionBuilder` has it.
const AND: &str = "; ";

impl Chosen<'_> {
    /// The gifts as CSV. `CollectionBuilder` has `creator` for who made a thing and `date` for when:
    /// both are empty where no declared field is that property, for who gave it and when is
    /// neither. Who gave it is its contributor in the Dublin Core's sense, and the passing from hand
    /// to hand is its provenance.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut csv = String::new();
        let declared = self.catalogue.fields();
        let columns = COLUMNS.iter().map(|name| (*name).to_owned());
        push_row(&mut csv, columns.chain(declared.iter().map(column_of)));
        let agreements = self.catalogue.agreements();
        for key in self.gifts {
            let agreement = agreements[key.position()].key();
            let gift = &self.catalogue[*key];
            let row = self.row(gift, agreement).into_iter();
            let same_as = self.same_as(gift);
            let row = row.chain(same_as.map(|addresses| addresses.join(AND)));
            let declared = self.catalogue.field_keys();
            let declared = declared.map(|field| {
                self.catalogue
                    .field_texts(gift, field, self.language)
                    .join(AND)
            });
            push_row(&mut csv, row.chain(declared));
        }
        csv
    }

    fn row(&self, gift: &Gift, agreement: &str) -> [String; 37] {
        let Chosen {
            catalogue,
            language,
            root,
            ..
        } = *self;
        let localized = |text: &Text| text.in_language(language).to_owned();
        let maybe = |text: Option<&Text>| text.map(localized).unwrap_or_default();
        let person = |key: Option<_>| -> String {
            key.map(|key| localized(&(&catalogue[key] as &Person).name))
                .unwrap_or_default()
        };
        let place = self.place(gift);
        let degrees = |which: usize| {
            let at = place.and_then(|place| place.at);
            at.map(|at| at[which].to_string()).unwrap_or_default()
        };
        let kind = gift.kind.map(|kind| localized(&catalogue.kind(kind).name));
        let people = gift.people.iter();
        let people = people.map(|person| localized(&catalogue[*person].name));
        let subjects: Vec<String> = kind.into_iter().chain(people).collect();
        let or_empty = |there: bool, text: &str| if there { text } else { "" }.to_owned();
        let picture = gift.picture();
        let (format, mut files) = match picture {
            Some(Picture::Plate(engraved)) => {
                let small = engraved.small_path();
                ("image/svg+xml", [engraved.path(), small.clone(), small])
            }
            Some(Picture::Photograph(photograph)) => {
                let [small, thumb] = [960, 480].map(|width| photograph.path_from(width));
                ("image/jpeg", [photograph.path(), small, thumb])
            }
            None => ("", Default::default()),
        };
        if picture.is_some() {
            files = files.map(|path| [root, &path].concat());
        }
        let [file, small_file, thumb_file] = files;
        let rights = match picture {
            Some(Picture::Photograph(photograph)) => photograph.rights.as_ref(),
            _ => None,
        };
        let rights = rights.unwrap_or(&catalogue.exhibit.licence);
        let occasion = maybe(gift.occasion.map(|key| &catalogue[key].title));
        let edtf_date = or_empty(!gift.date.is_unknown(), gift.date.as_str());
        [
            gift.id.clone(),
            localized(&gift.title),
            catalogue.creators(gift, language).join(AND),
            catalogue
                .date_created(gift)
                .map(plain_date)
                .unwrap_or_default(),
            localized(&gift.label),
            subjects.join(AND),
            place
                .map(|place| localized(&place.name))
                .unwrap_or_default(),
            degrees(1),
            degrees(0),
            self.sources(gift).join(AND),
            gift.number.clone(),
            "PhysicalObject".to_owned(),
            format.to_owned(),
            language_code(language).to_owned(),
            rights_name(rights),
            rights_address(rights).unwrap_or_default().to_owned(),
            if picture.is_some() { "image" } else { "record" }.to_owned(),
            file,
            small_file,
            thumb_file,
            picture
                .map(|picture| localized(picture.alt()))
                .unwrap_or_default(),
            String::new(),
            person(gift.giver),
            provenance(
                [person(gift.giver), person(gift.recipient)],
                [edtf_date.clone(), occasion.clone()],
            ),
            person(gift.recipient),
            occasion,
            plain_date(&gift.date),
            edtf_date,
            place_is(gift).to_owned(),
            localized(&gift.object),
            maybe(gift.material.as_ref()),
            gift.quantity
                .map(|quantity| quantity.to_string())
                .unwrap_or_default(),
            maybe(gift.whereabouts.as_ref()),
            gift.in_return_for
                .map(|other| catalogue[other].id.clone())
                .unwrap_or_default(),
            agreement.to_owned(),
            gift.also_reported.to_string(),
            self.page(gift),
        ]
    }
}

/// The name of the column of a declared field: its id, after `field_` where a column of every
/// exhibit has that name.
#[must_use]
pub fn column_of(field: &Field) -> String {
    let name = field.id.replace('-', "_");
    if COLUMNS.contains(&name.as_str()) {
        ["field_", &name].concat()
    } else {
        name
    }
}

/// From whom to whom, then when and on which occasion, as far as each is reported:
/// `Governor → Guest; 2023-09-17; Farewell`. An arrow is the same in every language.
fn provenance(people: [String; 2], circumstances: [String; 2]) -> String {
    let [giver, recipient] = people;
    let hands = match (giver.as_str(), recipient.as_str()) {
        ("", "") => String::new(),
        ("", to) => ["→ ", to].concat(),
        (from, "") => [from, " →"].concat(),
        (from, to) => [from, " → ", to].concat(),
    };
    let mut parts = vec![hands];
    parts.extend(circumstances);
    parts.retain(|part| !part.is_empty());
    parts.join(AND)
}

/// A date in the forms that `CollectionBuilder` reads: `2023-09-13`, `2023-09`, `2023`; of a span
/// or a choice its first day. What is doubtful about it is in the column `edtf_date`.
fn plain_date(edtf: &Edtf) -> String {
    let date = match edtf.form() {
        Form::Date(date) | Form::Interval(End::Date(date), _) => *date,
        _ => match edtf.earliest() {
            Some(day) => Date {
                precision: Precision::Day,
                earliest: day,
                ..Date::UNKNOWN
            },
            None => return String::new(),
        },
    };
    let first = date.earliest;
    let mut text = String::new();
    if date.precision == Precision::Unknown {
        return text;
    }
    let year = first.year.to_string();
    text.push_str(&"0".repeat(4_usize.saturating_sub(year.len())));
    text.push_str(&year);
    let mut two = |number: u8| {
        text.push_str(if number < 10 { "-0" } else { "-" });
        text.push_str(&number.to_string());
    };
    if date.precision >= Precision::Month {
        two(first.month);
    }
    if date.precision == Precision::Day {
        two(first.day);
    }
    text
}

/// The ISO 639-2 code that `CollectionBuilder` expects; the tag itself for other languages.
fn language_code(tag: &str) -> &str {
    match tag {
        "en" => "eng",
        "ko" => "kor",
        "ru" => "rus",
        tag => tag,
    }
}

fn push_row(csv: &mut String, cells: impl Iterator<Item = String>) {
    for (position, cell) in cells.enumerate() {
        if position > 0 {
            csv.push(',');
        }
        push_cell(csv, &cell);
    }
    csv.push_str("\r\n");
}

fn push_cell(csv: &mut String, cell: &str) {
    let guard = if would_run(cell) { "'" } else { "" };
    if cell.contains([',', '"', '\r', '\n']) {
        csv.push('"');
        csv.push_str(guard);
        csv.push_str(&cell.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(guard);
        csv.push_str(cell);
    }
}

/// Whether a spreadsheet might take a cell for a formula, or for the mark that guards one.
fn would_run(cell: &str) -> bool {
    let signs = [
        '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ];
    cell.trim_start_matches('\'').starts_with(signs) && !is_number(cell)
}

/// Digits with a minus before and a point among them at most.
fn is_number(cell: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = cell.strip_prefix('-').unwrap_or(cell);
    match plain.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(plain),
    }
}
