//! Citations for programs: `BibTeX`, RIS, CSL-JSON.
//!
//! Whatever a title holds, what is written can be read: each format's own signs are escaped,
//! and line breaks and other controls become spaces where a line may not break.

use super::fields::{inverted, issued};
use crate::{Csl, CslName, Day};

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// An entry for `BibTeX`. An article in a newspaper is an `@article`, all else `@misc`; fields
/// beyond those of 1988 (`url`, `urldate`, `day`) are ignored by styles that do not know them.
pub(super) fn bibtex(csl: &Csl, id: &str, accessed: Option<Day>) -> String {
    let newspaper = csl.kind == "article-newspaper";
    let date = issued(csl);
    let optional = |text: Option<&String>| text.map(|text| bibtex_text(text)).unwrap_or_default();
    let mut entry = Fields(String::from(if newspaper { "@article{" } else { "@misc{" }));
    entry.0.push_str(id);
    let authors: Vec<String> = csl.author.iter().map(bibtex_name).collect();
    entry.add("author", &authors.join(" and "));
    if !csl.title.is_empty() {
        // Inner braces keep a style from changing the case.
        entry.add("title", &["{", &bibtex_text(&csl.title), "}"].concat());
    }
    entry.add(
        if newspaper { "journal" } else { "howpublished" },
        &optional(csl.container_title.as_ref()),
    );
    if let Some((year, month, day)) = date {
        entry.add("year", &year.to_string());
        if month > 0 {
            // The month is a word that styles define, hence without braces.
            entry.0.push_str(",\n  month = ");
            entry.0.push_str(MONTHS[month - 1]);
        }
        if day > 0 {
            entry.add("day", &day.to_string());
        }
    }
    entry.add("pages", &optional(csl.page.as_ref()).replace('-', "--"));
    entry.add("publisher", &optional(csl.publisher.as_ref()));
    entry.add("doi", &bibtex_url(csl.doi.as_deref().unwrap_or("")));
    entry.add("url", &bibtex_url(csl.url.as_deref().unwrap_or("")));
    if let Some(day) = accessed {
        entry.add("urldate", &iso(day));
    }
    entry.add("language", &optional(csl.language.as_ref()));
    entry.add("note", &optional(csl.note.as_ref()));
    entry.0.push_str("\n}");
    entry.0
}

struct Fields(String);

impl Fields {
    fn add(&mut self, field: &str, value: &str) {
        if !value.is_empty() {
            for part in [",\n  ", field, " = {", value, "}"] {
                self.0.push_str(part);
            }
        }
    }
}

fn bibtex_name(name: &CslName) -> String {
    if name.given.is_empty() {
        // Braces keep a body's name whole.
        ["{", &bibtex_text(&name.family), "}"].concat()
    } else {
        bibtex_text(&inverted(name))
    }
}

fn bibtex_text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            // A brace of its own would unbalance the field, even behind a backslash.
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '&' | '%' | '$' | '#' | '_' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address stays as it is, as packages that print it expect, but for signs that would end
/// the field or are not allowed in an address.
fn bibtex_url(url: &str) -> String {
    let mut escaped = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '\\' => escaped.push_str("%5C"),
            '{' => escaped.push_str("%7B"),
            '}' => escaped.push_str("%7D"),
            ' ' => escaped.push_str("%20"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A record in RIS, with the types that Zotero writes for these kinds.
pub(super) fn ris(csl: &Csl, accessed: Option<Day>) -> String {
    let kind = match csl.kind.as_str() {
        "article-newspaper" => "NEWS",
        "interview" => "PCOMM",
        "speech" => "SLIDE",
        "broadcast" => "MPCT",
        _ => "ELEC",
    };
    let mut record = String::new();
    let mut line = |tag: &str, value: &str| {
        if !value.is_empty() {
            record.push_str(tag);
            record.push_str("  - ");
            record.extend(value.chars().map(|c| if c.is_control() { ' ' } else { c }));
            record.push_str("\r\n");
        }
    };
    line("TY", kind);
    for author in &csl.author {
        line("AU", &inverted(author));
    }
    line("TI", &csl.title);
    line("T2", csl.container_title.as_deref().unwrap_or(""));
    if let Some((year, month, day)) = issued(csl) {
        let year = digits(usize::from(year), 4);
        line("PY", &year);
        let part = |part: usize| {
            if part > 0 {
                digits(part, 2)
            } else {
                String::new()
            }
        };
        line(
            "DA",
            &[&year, "/", &part(month), "/", &part(usize::from(day)), "/"].concat(),
        );
    }
    line("SP", csl.page.as_deref().unwrap_or(""));
    line("PB", csl.publisher.as_deref().unwrap_or(""));
    line("DO", csl.doi.as_deref().unwrap_or(""));
    line("UR", csl.url.as_deref().unwrap_or(""));
    if let Some(day) = accessed {
        line("Y2", &[&iso(day).replace('-', "/"), "/"].concat());
    }
    line("LA", csl.language.as_deref().unwrap_or(""));
    line("N1", csl.note.as_deref().unwrap_or(""));
    record.push_str("ER  - \r\n");
    record
}

/// A list of one item in CSL-JSON.
pub(super) fn csl_json(csl: &Csl, id: &str, accessed: Option<Day>) -> String {
    let mut json = String::from("[{");
    member(&mut json, "id", id);
    member(
        &mut json,
        "type",
        if csl.kind.is_empty() {
            "webpage"
        } else {
            &csl.kind
        },
    );
    // Without it no style says that a speech is one.
    let speech = csl.kind == "speech";
    member(&mut json, "genre", if speech { "Speech" } else { "" });
    member(&mut json, "title", &csl.title);
    if !csl.author.is_empty() {
        json.push_str(",\"author\":[");
        for (i, name) in csl.author.iter().enumerate() {
            json.push_str(if i == 0 { "{" } else { ",{" });
            if name.given.is_empty() {
                member(&mut json, "literal", &name.family);
            } else {
                member(&mut json, "family", &name.family);
                member(&mut json, "given", &name.given);
            }
            json.push('}');
        }
        json.push(']');
    }
    member(
        &mut json,
        "container-title",
        csl.container_title.as_deref().unwrap_or(""),
    );
    if let Some((year, month, day)) = issued(csl) {
        let month = u16::try_from(month).unwrap_or(0);
        let parts = [i32::from(year), i32::from(month), i32::from(day)];
        date(&mut json, "issued", parts);
    }
    if let Some(day) = accessed {
        date(
            &mut json,
            "accessed",
            [day.year, i32::from(day.month), i32::from(day.day)],
        );
    }
    member(
        &mut json,
        "publisher",
        csl.publisher.as_deref().unwrap_or(""),
    );
    member(&mut json, "page", csl.page.as_deref().unwrap_or(""));
    member(&mut json, "DOI", csl.doi.as_deref().unwrap_or(""));
    member(&mut json, "URL", csl.url.as_deref().unwrap_or(""));
    member(&mut json, "language", csl.language.as_deref().unwrap_or(""));
    member(&mut json, "note", csl.note.as_deref().unwrap_or(""));
    json.push_str("}]");
    json
}

fn date(json: &mut String, name: &str, parts: [i32; 3]) {
    json.push_str(",\"");
    json.push_str(name);
    json.push_str("\":{\"date-parts\":[[");
    for (i, part) in parts.iter().take_while(|part| **part != 0).enumerate() {
        json.push_str(if i == 0 { "" } else { "," });
        json.push_str(&part.to_string());
    }
    json.push_str("]]}");
}

/// A string member, left out when empty.
fn member(json: &mut String, name: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    if !json.ends_with('{') {
        json.push(',');
    }
    json.push('"');
    json.push_str(name);
    json.push_str("\":\"");
    for c in value.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\t' => json.push_str("\\t"),
            c if u32::from(c) < 0x20 => {
                json.push_str("\\u00");
                json.push(if u32::from(c) < 0x10 { '0' } else { '1' });
                json.extend(char::from_digit(u32::from(c) % 16, 16));
            }
            c => json.push(c),
        }
    }
    json.push('"');
}

fn iso(day: Day) -> String {
    let year = usize::try_from(day.year).unwrap_or(0);
    let (month, date) = (usize::from(day.month), usize::from(day.day));
    [
        &digits(year, 4),
        "-",
        &digits(month, 2),
        "-",
        &digits(date, 2),
    ]
    .concat()
}

/// A number with zeros before it up to `width` digits.
fn digits(number: usize, width: usize) -> String {
    let digits = number.to_string();
    ["0".repeat(width.saturating_sub(digits.len())), digits].concat()
}
