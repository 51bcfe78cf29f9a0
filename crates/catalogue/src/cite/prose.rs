//! Citations for people: Chicago, APA, MLA.
//!
//! Each function follows its manual; the paragraphs are named where a rule is applied. Never
//! changes a word of a title.

use super::fields::{inverted, issued};
use crate::{Csl, CslName, Day};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const SHORT_MONTHS: [&str; 12] = [
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
];

/// Bibliography form of the notes and bibliography system.
pub(super) fn chicago(csl: &Csl, accessed: Option<Day>) -> String {
    let container = csl.container_title.as_deref().unwrap_or("");
    let mut entry = Sentences::default();
    // 14.76: the first name inverted, the others not; of more than ten, seven and "et al.".
    let shown = if csl.author.len() > 10 {
        7
    } else {
        csl.author.len()
    };
    let mut names = String::new();
    for (i, author) in csl.author.iter().take(shown).enumerate() {
        let last = i + 1 == csl.author.len();
        names.push_str(if i == 0 {
            ""
        } else if last {
            ", and "
        } else {
            ", "
        });
        names.push_str(&if i == 0 {
            inverted(author)
        } else {
            straight(author)
        });
    }
    if shown < csl.author.len() {
        names.push_str(", et al.");
    }
    // 14.199, 14.207: without an author, who publishes the site, else the newspaper or the site, is
    // in its place.
    let headed = csl.author.is_empty() && !csl.title.is_empty();
    let publisher = publisher(csl);
    let [head, container, publisher] = match (headed, publisher) {
        (true, "") => [container, "", ""],
        (true, publisher) => [publisher, container, ""],
        (false, publisher) if names == container => [&names, "", publisher],
        (false, publisher) => [&names, container, publisher],
    };
    entry.add(head);
    entry.add(&titled(csl));
    let date = american(csl);
    // 14.12: a day of access where there is no day of publication; 14.145: else "n.d.", which a site
    // does without.
    let when = match accessed {
        _ if !date.is_empty() => date,
        Some(day) => ["Accessed ", &american_day(day)].concat(),
        None if is_page(csl) => String::new(),
        None => "n.d.".to_owned(),
    };
    match csl.kind.as_str() {
        // 14.213: an interview that is published is named as one.
        "interview" => {
            entry.add("Interview");
            entry.add(&listed(&[container, &when]));
        }
        // 14.217: the kind of address, then where and when.
        "speech" => entry.add(&listed(&["Speech", container, &when])),
        // 14.265: by whom it was aired, and when.
        "broadcast" => {
            entry.add(container);
            entry.add(&["Aired ", &when].concat());
        }
        // 14.191, 14.207: the newspaper or the site and the day run together.
        _ => entry.add(&listed(&[container, publisher, &when])),
    }
    entry.add(&csl.address());
    entry.0
}

/// A reference list entry.
pub(super) fn apa(csl: &Csl, accessed: Option<Day>) -> String {
    let container = csl.container_title.as_deref().unwrap_or("");
    // 9.8: family name and initials, up to twenty authors; of more, nineteen and the last.
    let count = csl.author.len();
    let mut names = String::new();
    for (i, author) in csl.author.iter().enumerate() {
        if count > 20 && (19..count - 1).contains(&i) {
            continue;
        }
        let last = i + 1 == count;
        names.push_str(match i {
            0 => "",
            _ if last && count > 20 => ", . . . ",
            _ if last => ", & ",
            _ => ", ",
        });
        names.push_str(&initialled(author));
    }
    // 9.19, 9.21: an unusual kind is named in brackets after the title, and a work without a
    // title by its description alone.
    let mut title = csl.title.clone();
    let special = matches!(csl.kind.as_str(), "interview" | "speech" | "broadcast");
    if title.is_empty() || special {
        if !title.is_empty() {
            title.push(' ');
        }
        title.push('[');
        title.push_str(description(&csl.kind));
        title.push(']');
    }
    let date = match issued(csl) {
        // 9.17: no date.
        None => "(n.d.)".to_owned(),
        Some((year, 0, _)) => ["(", &year.to_string(), ")"].concat(),
        Some((year, month, day)) => {
            let mut date = ["(", &year.to_string(), ", ", MONTHS[month - 1]].concat();
            if day > 0 {
                date.push(' ');
                date.push_str(&day.to_string());
            }
            date.push(')');
            date
        }
    };
    let mut entry = Sentences::default();
    // 9.12: without an author or a publisher the title moves to its place.
    let mut publisher = publisher(csl);
    if names.is_empty() {
        names.push_str(publisher);
        publisher = "";
    }
    let (head, rest) = if names.is_empty() {
        (&title, "")
    } else {
        (&names, title.as_str())
    };
    entry.add(head);
    entry.add(&date);
    entry.add(rest);
    entry.add(publisher);
    // 10.16: a site that is its own author is not named twice. 10.1: a newspaper with its pages,
    // 10.12: a programme as what the broadcast is a part of.
    let within = match csl.kind.as_str() {
        "broadcast" if !container.is_empty() => ["In ", container].concat(),
        "article-newspaper" => listed(&[container, &pages(csl)]),
        _ => container.to_owned(),
    };
    entry.add(if names == container { "" } else { &within });
    let address = csl.address();
    if !address.is_empty() {
        // 9.16: when it was retrieved, for a page that bears no date and may change.
        if let (Some(day), None) = (accessed, issued(csl)) {
            entry.0.push_str(" Retrieved ");
            entry.0.push_str(&american_day(day));
            entry.0.push_str(", from");
        }
        // 9.35: no full stop after an address.
        entry.0.push(' ');
        entry.0.push_str(&address);
    }
    entry.0
}

/// An entry of the list of works cited.
pub(super) fn mla(csl: &Csl, accessed: Option<Day>) -> String {
    let mut entry = Sentences::default();
    // 5.5 to 5.8: one author inverted, two joined, three or more with "et al.".
    let mut names = csl.author.first().map(inverted).unwrap_or_default();
    match csl.author.as_slice() {
        [_, second] => {
            names.push_str(", and ");
            names.push_str(&straight(second));
        }
        [_, _, _, ..] => names.push_str(", et al."),
        _ => {}
    }
    // 5.20: an author that is the container, too, is left out, and the title begins.
    let container = csl.container_title.as_deref().unwrap_or("");
    entry.add(if names == container { "" } else { &names });
    // 5.28: a description, without quotation marks, in place of a title.
    if csl.title.is_empty() {
        entry.add(description(&csl.kind));
    } else {
        entry.add(&titled(csl));
    }
    // 5.40: day, month, year. 5.95: an address with its protocol, so that it can be followed.
    let date = match issued(csl) {
        None => String::new(),
        Some((year, month, day)) => european(i32::from(year), month, day),
    };
    // 5.88: "p." of one page, "pp." of more.
    let mut page = pages(csl);
    if !page.is_empty() {
        let several = page.contains(['–', ',']);
        page.insert_str(0, if several { "pp. " } else { "p. " });
    }
    entry.add(&listed(&[
        container,
        publisher(csl),
        &date,
        &page,
        &csl.address(),
    ]));
    // 5.114: what kind it is, where that is not plain.
    if !csl.title.is_empty() && matches!(csl.kind.as_str(), "interview" | "speech") {
        entry.add(description(&csl.kind));
    }
    // 5.111: the day of access.
    if let Some(day) = accessed {
        let day = european(day.year, usize::from(day.month), u16::from(day.day));
        entry.add(&["Accessed ", &day].concat());
    }
    entry.0
}

/// Whether it is a page of a site, as what has no kind is.
fn is_page(csl: &Csl) -> bool {
    matches!(csl.kind.as_str(), "webpage" | "")
}

/// Who publishes a site; no style names the publisher of a newspaper.
fn publisher(csl: &Csl) -> &str {
    let publisher = csl.publisher.as_deref().filter(|_| is_page(csl));
    publisher.unwrap_or("")
}

/// Its pages, a range with an en dash.
fn pages(csl: &Csl) -> String {
    csl.page.as_deref().unwrap_or("").replace('-', "–")
}

/// Sentences, each ended by one full stop unless it ends by itself.
#[derive(Default)]
struct Sentences(String);

impl Sentences {
    fn add(&mut self, sentence: &str) {
        if sentence.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push(' ');
        }
        self.0.push_str(sentence);
        let bare = sentence.trim_end_matches(['”', '’']);
        if !bare.ends_with(['.', '?', '!', '…']) {
            self.0.push('.');
        }
    }
}

/// Those of `parts` that say anything, with commas between.
fn listed(parts: &[&str]) -> String {
    let mut list = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(part);
    }
    list
}

/// The title in quotation marks, its own made single, ended within them.
fn titled(csl: &Csl) -> String {
    if csl.title.is_empty() {
        return String::new();
    }
    let mut title = String::from("“");
    for c in csl.title.chars() {
        title.push(match c {
            '“' => '‘',
            '"' if title.ends_with([' ', '“', '(']) => '‘',
            '”' | '"' => '’',
            other => other,
        });
    }
    if !title.trim_end_matches('’').ends_with(['.', '?', '!', '…']) {
        // Chicago 6.9, MLA 2.89: a full stop goes within both quotation marks.
        let quoted = title.ends_with('’') && csl.title.ends_with(['”', '"']);
        if quoted {
            title.pop();
        }
        title.push('.');
        if quoted {
            title.push('’');
        }
    }
    title.push('”');
    title
}

fn description(kind: &str) -> &'static str {
    match kind {
        "article-newspaper" => "Newspaper article",
        "interview" => "Interview",
        "speech" => "Speech",
        "broadcast" => "Broadcast",
        _ => "Web page",
    }
}

/// A name as one says it.
fn straight(name: &CslName) -> String {
    match name.given.as_str() {
        "" => name.family.clone(),
        given => [given, " ", &name.family].concat(),
    }
}

/// Family name and initials: `Doe, J. A.`, `Sartre, J.-P.`.
fn initialled(name: &CslName) -> String {
    if name.given.is_empty() {
        return name.family.clone();
    }
    let mut entry = [&name.family, ","].concat();
    for given in name.given.split_whitespace() {
        for (i, part) in given.split('-').filter(|part| !part.is_empty()).enumerate() {
            entry.push(if i == 0 { ' ' } else { '-' });
            entry.extend(part.chars().next());
            entry.push('.');
        }
    }
    entry
}

/// `September 14, 2023`, as far as it is known.
fn american(csl: &Csl) -> String {
    let Some((year, month, day)) = issued(csl) else {
        return String::new();
    };
    let mut date = String::new();
    if month > 0 {
        date.push_str(MONTHS[month - 1]);
        date.push(' ');
        if day > 0 {
            date.push_str(&day.to_string());
            date.push_str(", ");
        }
    }
    date.push_str(&year.to_string());
    date
}

fn american_day(day: Day) -> String {
    let month = MONTHS[usize::from(day.month.clamp(1, 12)) - 1];
    [
        month,
        " ",
        &day.day.to_string(),
        ", ",
        &day.year.to_string(),
    ]
    .concat()
}

/// `14 Sept. 2023`, as far as it is known.
fn european(year: i32, month: usize, day: u16) -> String {
    let mut date = String::new();
    if day > 0 {
        date.push_str(&day.to_string());
        date.push(' ');
    }
    if month > 0 {
        date.push_str(SHORT_MONTHS[month.min(12) - 1]);
        date.push(' ');
    }
    date.push_str(&year.to_string());
    date
}
