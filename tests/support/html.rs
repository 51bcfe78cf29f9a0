//! Just enough of a parser to read the HTML that the app prerenders.

/// An element.
#[derive(Debug, Clone, Copy)]
pub struct Element<'a> {
    pub name: &'a str,
    /// From its `<` to its `>`.
    pub tag: &'a str,
    /// What follows its opening tag.
    rest: &'a str,
}

/// Names and decoded values of attributes, in order.
pub type Attributes<'a> = Vec<(&'a str, String)>;

impl<'a> Element<'a> {
    pub fn attributes(&self) -> Attributes<'a> {
        let mut attributes = Vec::new();
        let mut rest = self.tag[1 + self.name.len()..].trim_end_matches(['/', '>']);
        loop {
            rest = rest.trim_start();
            let end = rest
                .find(|c: char| c == '=' || c.is_whitespace())
                .unwrap_or(rest.len());
            if end == 0 {
                return attributes;
            }
            let name = &rest[..end];
            rest = &rest[end..];
            let value = match rest.strip_prefix("=\"") {
                Some(after) => {
                    let (value, after) = after.split_once('"').unwrap();
                    rest = after;
                    decoded(value)
                }
                None => String::new(),
            };
            attributes.push((name, value));
        }
    }

    pub fn attribute(&self, name: &str) -> Option<String> {
        self.attributes()
            .into_iter()
            .find(|(found, _)| *found == name)
            .map(|(_, value)| value)
    }

    /// The HTML between its tags; empty where there is no closing tag. Lazy, since of most elements
    /// only the attributes are needed.
    pub fn inside(&self) -> &'a str {
        inside(self.name, self.rest)
    }

    /// Whether `class` is among its classes.
    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class")
            .is_some_and(|classes| classes.split_whitespace().any(|one| one == class))
    }
}

/// Every element of `html`, in the order of their opening tags.
pub fn elements(html: &str) -> impl Iterator<Item = Element<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + html[at..].find('<')?;
            let end = start + end_of_tag(&html[start..]);
            at = end;
            let tag = &html[start..end];
            let name = name_of(tag);
            if !name.is_empty() {
                let rest = &html[end..];
                return Some(Element { name, tag, rest });
            }
        }
    })
}

/// The texts of the elements `name`.
pub fn all(html: &str, name: &str) -> Vec<String> {
    elements(html)
        .filter(|element| element.name == name)
        .map(|element| text_of(element.inside()))
        .collect()
}

/// The text of the one element `name`.
#[track_caller]
pub fn the(name: &str, html: &str) -> String {
    let found = all(html, name);
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found.into_iter().next().unwrap()
}

/// The texts of the elements with this class.
pub fn texts(html: &str, class: &str) -> Vec<String> {
    elements(html)
        .filter(|element| element.has_class(class))
        .map(|element| text_of(element.inside()))
        .collect()
}

/// The `href` of each link.
pub fn links(html: &str) -> Vec<String> {
    elements(html)
        .filter(|element| element.name == "a")
        .filter_map(|link| link.attribute("href"))
        .collect()
}

/// What a reader sees of `html`, in single spaces.
pub fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tagged)) = rest.split_once('<') {
        text.push_str(before);
        let tag = &rest[before.len()..];
        // Block elements separate words; phrasing elements and comments do not.
        let name = name_of(tag).to_owned();
        let is_phrase =
            ["", "a", "abbr", "b", "mark", "span", "cite", "q", "code"].contains(&name.as_str());
        if !is_phrase || tagged.starts_with("/p>") {
            text.push(' ');
        }
        rest = &tag[end_of_tag(tag)..];
    }
    text.push_str(rest);
    let text = decoded(&text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name in an opening tag; empty for a closing one and a comment.
fn name_of(tag: &str) -> &str {
    let name = &tag[1..];
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    &name[..end.unwrap_or(name.len())]
}

/// Where the tag or comment at the start of `html` ends. A `>` in a quoted value does not end it.
fn end_of_tag(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |end| end + 3);
    }
    let mut quoted = false;
    for (at, letter) in html.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

/// What is before the tag that closes an element `name`, from after its opening tag on.
fn inside<'a>(name: &str, html: &'a str) -> &'a str {
    let open = ["<", name].concat();
    let close = ["</", name, ">"].concat();
    let mut depth = 1;
    for (at, _) in html.match_indices('<') {
        let rest = &html[at..];
        if rest.starts_with(&close) {
            depth -= 1;
        } else if rest.starts_with(&open)
            && name_of(rest) == name
            && !rest[..end_of_tag(rest)].ends_with("/>")
        {
            depth += 1;
        }
        if depth == 0 {
            return &html[..at];
        }
    }
    ""
}

fn decoded(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// The words of a page, read or heard, that only an exhibit of gifts that rests on articles has.
#[must_use]
pub fn words_of_others(html: &str) -> Vec<String> {
    let heard = elements(html).flat_map(|element| {
        ["aria-label", "alt", "placeholder", "title"]
            .map(|name| element.attribute(name).unwrap_or_default())
    });
    // An address is the engine's own.
    let read = text_of(html).replace("gifts/", "");
    let texts: Vec<String> = heard.chain([read]).collect();
    texts
        .iter()
        .flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| {
            let word = word.to_lowercase();
            ["gift", "gifts", "article", "articles"].contains(&word.as_str())
        })
        .map(str::to_owned)
        .collect()
}
