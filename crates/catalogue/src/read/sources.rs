//! Sources, their bibliographic records, and what rests on what.

use serde_json::Value;

use super::deferred::DeferredSource;
use super::fields::Fields;
use super::json_path::JsonPath;
use super::reader::Reader;
use super::references::id_of;
use super::values::found;
use crate::ids::List;
use crate::{Csl, CslName, Key, RestsOn, Slip, Source};

/// A publication or a briefing.
pub(super) fn source(
    reader: &mut Reader,
    at: &JsonPath,
    id: String,
    value: Value,
) -> Option<Source> {
    let mut fields = Fields::open(reader, at, value)?;
    let name = fields.required_string(reader, "name");
    let letter = letter(reader, &mut fields);
    let csl = csl(reader, &mut fields);
    defer_rests_on(reader, &mut fields);
    let chief = fields.flag(reader, "chief");
    let about = fields.text(reader, "about").unwrap_or_default();
    let slips = slips(reader, &mut fields);
    fields.close(reader);
    Some(Source {
        id,
        name: name?,
        letter,
        csl: csl?,
        rests_on: Vec::new(),
        chief,
        about,
        slips,
    })
}

/// Its letter in the stemma: a capital that no other source has.
fn letter(reader: &mut Reader, fields: &mut Fields) -> Option<char> {
    let value = fields.take("letter")?;
    let at = fields.at.field("letter");
    let Some([letter @ b'A'..=b'Z']) = value.as_str().map(str::as_bytes) else {
        reader.problem(&at, found(&value), "a single capital letter");
        return None;
    };
    let taken = &mut reader.letters[usize::from(letter - b'A')];
    if *taken {
        reader.problem(&at, found(&value), "a letter that no other source has");
        return None;
    }
    *taken = true;
    Some(char::from(*letter))
}

fn slips(reader: &mut Reader, source: &mut Fields) -> Vec<Slip> {
    let values = source.list(reader, "slips");
    let at = source.at.field("slips");
    let mut slips = Vec::with_capacity(values.len());
    for (position, value) in values.into_iter().enumerate() {
        slips.extend(slip(reader, &at.item(position), value));
    }
    slips
}

fn slip(reader: &mut Reader, at: &JsonPath, value: Value) -> Option<Slip> {
    let mut fields = Fields::open(reader, at, value)?;
    let what = fields.required_text(reader, "what");
    let place = fields.text(reader, "at");
    let quote = fields.quotation(reader, "quote");
    fields.close(reader);
    Some(Slip {
        what: what?,
        at: place,
        quote,
    })
}

/// The bibliographic record. CSL-JSON has many more fields than the exhibit uses, so here
/// none is unknown.
fn csl(reader: &mut Reader, source: &mut Fields) -> Option<Csl> {
    let value = source.take_required(reader, "csl", "an object")?;
    let at = source.at.field("csl");
    let mut fields = Fields::open(reader, &at, value)?;
    let kind = fields.required_string(reader, "type");
    let title = fields.required_string(reader, "title");
    let author = authors(reader, &mut fields);
    let container_title = fields.string(reader, "container-title");
    let issued = issued(reader, &mut fields);
    let publisher = fields.string(reader, "publisher");
    let page = page(reader, &mut fields);
    let url = fields.url(reader, "URL");
    let doi = doi(reader, &mut fields);
    let language = fields.tag(reader, "language");
    let note = fields.string(reader, "note");
    Some(Csl {
        kind: kind?,
        title: title?,
        author,
        container_title,
        issued,
        publisher,
        page,
        url,
        doi,
        language,
        note,
    })
}

fn authors(reader: &mut Reader, csl: &mut Fields) -> Vec<CslName> {
    let values = csl.list(reader, "author");
    let at = csl.at.field("author");
    let mut authors = Vec::with_capacity(values.len());
    for (position, value) in values.into_iter().enumerate() {
        authors.extend(author(reader, &at.item(position), value));
    }
    authors
}

fn author(reader: &mut Reader, at: &JsonPath, value: Value) -> Option<CslName> {
    let mut fields = Fields::open(reader, at, value)?;
    if let Some(family) = fields.string(reader, "literal") {
        return Some(CslName {
            family,
            given: String::new(),
        });
    }
    let family = fields.required_string(reader, "family");
    let given = fields.string(reader, "given").unwrap_or_default();
    Some(CslName {
        family: family?,
        given,
    })
}

/// A page or several, which CSL-JSON has as text or as a number.
fn page(reader: &mut Reader, csl: &mut Fields) -> Option<String> {
    let value = csl.take("page")?;
    if let Some(number) = value.as_u64() {
        return Some(number.to_string());
    }
    reader.string(&csl.at.field("page"), value)
}

/// A DOI, without the address that leads to it.
fn doi(reader: &mut Reader, csl: &mut Fields) -> Option<String> {
    let value = csl.take("DOI")?;
    let prefix = value.as_str().and_then(|doi| doi.strip_prefix("10."));
    let is_doi = prefix
        .and_then(|doi| doi.split_once('/'))
        .is_some_and(|(registrant, name)| {
            registrant
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.')
                && registrant.starts_with(|first: char| first.is_ascii_digit())
                && !name.is_empty()
                && !name.contains(char::is_whitespace)
        });
    if !is_doi {
        let at = csl.at.field("DOI");
        reader.problem(&at, found(&value), "a DOI such as 10.1000/182");
        return None;
    }
    reader.string(&csl.at.field("DOI"), value)
}

/// The year, month and day of publication; of a range, those of its first day.
fn issued(reader: &mut Reader, csl: &mut Fields) -> Vec<u16> {
    let Some(value) = csl.take("issued") else {
        return Vec::new();
    };
    let parts = value
        .get("date-parts")
        .and_then(|dates| dates.get(0))
        .and_then(date_parts);
    if parts.is_none() {
        let at = csl.at.field("issued");
        reader.problem(&at, found(&value), "date-parts such as [[2023, 9, 18]]");
    }
    parts.unwrap_or_default()
}

/// A year, and perhaps a month, and perhaps a day of it.
fn date_parts(parts: &Value) -> Option<Vec<u16>> {
    let parts = parts.as_array()?;
    let numbers: Vec<u16> = parts
        .iter()
        .map(|part| part.as_u64()?.try_into().ok())
        .collect::<Option<_>>()?;
    let (year, month, day) = match numbers[..] {
        [year] => (year, 1, 1),
        [year, month] => (year, month, 1),
        [year, month, day] => (year, month, day),
        _ => return None,
    };
    crate::edtf::Day::new(year.into(), month.try_into().ok()?, day.try_into().ok()?)
        .map(|_| numbers)
}

/// Defers the references to the sources that this one rests on.
fn defer_rests_on(reader: &mut Reader, source: &mut Fields) {
    let values = source.list(reader, "rests_on");
    let list = source.at.field("rests_on");
    for (position, value) in values.into_iter().enumerate() {
        let at = list.item(position);
        let expected = id_of(List::Sources);
        let from = reader.accepted;
        if value.is_string() {
            let problem = at.problem(String::new(), expected);
            reader.deferred.sources.push(DeferredSource {
                from,
                to: value,
                named: false,
                how: None,
                problem,
            });
            continue;
        }
        let Some(mut fields) = Fields::open(reader, &at, value) else {
            continue;
        };
        let to = fields.take_required(reader, "source", expected);
        let named = fields.flag(reader, "named");
        let how = fields.text(reader, "how");
        fields.close(reader);
        if let Some(to) = to {
            let problem = at.field("source").problem(String::new(), expected);
            reader.deferred.sources.push(DeferredSource {
                from,
                to,
                named,
                how,
                problem,
            });
        }
    }
}

impl Reader {
    /// Resolves which sources each source rests on, without those that would close a cycle.
    pub(super) fn resolve_sources(&mut self, sources: &mut [Source]) {
        let mut edges: Vec<Vec<(usize, Option<DeferredSource>)>> = Vec::new();
        edges.resize_with(sources.len(), Vec::new);
        for mut edge in std::mem::take(&mut self.deferred.sources) {
            let to = edge.to.as_str();
            if let Some(to) = to.and_then(|id| self.ids.position(List::Sources, id)) {
                edges[edge.from].push((to, Some(edge)));
            } else {
                edge.problem.found = self.found_reference(List::Sources, &edge.to);
                self.problems.push(edge.problem);
            }
        }
        self.drop_cycles(&mut edges);
        for (source, edges) in sources.iter_mut().zip(edges) {
            source.rests_on = edges
                .into_iter()
                .filter_map(|(to, edge)| {
                    let DeferredSource { named, how, .. } = edge?;
                    Some(RestsOn {
                        source: Key::new(to),
                        named,
                        how,
                    })
                })
                .collect();
        }
    }

    /// Removes each back edge of a depth-first search in the order of the file. The search has a
    /// stack of its own, since a chain of sources may be long.
    fn drop_cycles(&mut self, edges: &mut [Vec<(usize, Option<DeferredSource>)>]) {
        #[derive(Clone, Copy, PartialEq)]
        enum Seen {
            Unseen,
            OnStack,
            Done,
        }
        let mut seen = vec![Seen::Unseen; edges.len()];
        for start in 0..edges.len() {
            if seen[start] != Seen::Unseen {
                continue;
            }
            seen[start] = Seen::OnStack;
            let mut stack = vec![(start, 0)];
            while let Some((from, next)) = stack.last_mut() {
                let Some((to, edge)) = edges[*from].get_mut(*next) else {
                    seen[*from] = Seen::Done;
                    stack.pop();
                    continue;
                };
                *next += 1;
                match seen[*to] {
                    Seen::Done => {}
                    Seen::Unseen => {
                        seen[*to] = Seen::OnStack;
                        let to = *to;
                        stack.push((to, 0));
                    }
                    Seen::OnStack => {
                        if let Some(DeferredSource {
                            to, mut problem, ..
                        }) = edge.take()
                        {
                            problem.found = found(&to);
                            problem.expected = "a source that does not rest on this one".into();
                            self.problems.push(problem);
                        }
                    }
                }
            }
        }
    }
}
