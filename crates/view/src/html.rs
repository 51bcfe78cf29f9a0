//! A view printed as HTML, on the host.

use super::template::{Attribute, Element, SlotKind};
use super::{Value, View};

/// Elements that have neither children nor an end tag.
/// <https://html.spec.whatwg.org/multipage/syntax.html#void-elements>
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

impl View {
    /// The view as HTML, with what its signals say now.
    #[must_use]
    pub fn to_html(self) -> String {
        let mut html = String::new();
        self.print(&mut html);
        html
    }

    fn print(self, html: &mut String) {
        match self {
            View::Text(text) => escape(&text, html),
            View::Element(element) => element.print(html),
            View::Fragment(nodes) => nodes.into_iter().for_each(|node| node.print(html)),
            View::Dynamic(mut view) => view().print(html),
            View::Keyed(nodes) => nodes.into_iter().for_each(|(_, node)| node.print(html)),
            View::Rows(mut rows) => (rows.list)()
                .into_iter()
                .for_each(|(_, row)| row().print(html)),
            View::Prerendered => {}
        }
    }
}

impl Element {
    fn print(self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        // Classes and styles may come in several parts, and stand in one attribute each.
        let (mut class, mut style) = (String::new(), String::new());
        for attribute in self.attributes {
            let (kind, name, value) = match attribute {
                Attribute::Written(name, value) => {
                    (SlotKind::Attribute, name, Value::Fixed(Some(value.into())))
                }
                Attribute::Set(kind, name, value) => (kind, name, value),
                Attribute::On(..) | Attribute::Ref(_) => continue,
            };
            let Some(text) = value.text() else { continue };
            match (kind, name) {
                (SlotKind::Attribute, "class") => add(&mut class, " ", &[&text]),
                (SlotKind::Attribute, _) => attribute_of(name, &text, html),
                (SlotKind::Class, _) => add(&mut class, " ", &[name]),
                (SlotKind::Style, _) => add(&mut style, ";", &[name, ":", &text]),
                // What a box begins with; its other properties are the page's own, once a script runs.
                (SlotKind::Property, "checked") => attribute_of(name, "", html),
                (SlotKind::Property, _) => {}
            }
        }
        for (name, text) in [("class", class), ("style", style)] {
            if !text.is_empty() {
                attribute_of(name, &text, html);
            }
        }
        html.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        for child in self.children {
            child.print(html);
        }
        html.push_str("</");
        html.push_str(self.tag);
        html.push('>');
    }
}

/// A text as it stands in HTML, between tags or in a quoted attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(text, &mut html);
    html
}

fn add(parts: &mut String, between: &str, part: &[&str]) {
    if !parts.is_empty() {
        parts.push_str(between);
    }
    parts.push_str(&part.concat());
}

fn attribute_of(name: &str, text: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    if !text.is_empty() {
        html.push_str("=\"");
        escape(text, html);
        html.push('"');
    }
}

fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            letter => html.push(letter),
        }
    }
}
