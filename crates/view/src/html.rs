//! A view printed as HTML, on the host.

use super::template::{Attribute, Element, Kind};
use super::{Node, Value};

/// Elements that have neither children nor an end tag.
/// <https://html.spec.whatwg.org/multipage/syntax.html#void-elements>
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

impl Node {
    /// The view as HTML, with what its signals say now.
    #[must_use]
    pub fn to_html(self) -> String {
        let mut html = String::new();
        self.print(&mut html);
        html
    }

    fn print(self, html: &mut String) {
        match self {
            Node::Text(text) => escape(&text, html),
            Node::Element(element) => element.print(html),
            Node::Many(nodes) => nodes.into_iter().for_each(|node| node.print(html)),
            Node::Changing(mut view) => view().print(html),
            Node::Keyed(nodes) => nodes.into_iter().for_each(|(_, node)| node.print(html)),
            Node::Rows(mut rows) => (rows.list)()
                .into_iter()
                .for_each(|(_, row)| row().print(html)),
            Node::Printed => {}
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
                    (Kind::Attribute, name, Value::Fixed(Some(value.into())))
                }
                Attribute::Set(kind, name, value) => (kind, name, value),
                Attribute::On(..) | Attribute::Ref(_) => continue,
            };
            let Some(text) = value.text() else { continue };
            match (kind, name) {
                (Kind::Attribute, "class") => add(&mut class, " ", &[&text]),
                (Kind::Attribute, _) => attribute_of(name, &text, html),
                (Kind::Class, _) => add(&mut class, " ", &[name]),
                (Kind::Style, _) => add(&mut style, ";", &[name, ":", &text]),
                // What a box begins with; its other properties are the page's own, once a script runs.
                (Kind::Property, "checked") => attribute_of(name, "", html),
                (Kind::Property, _) => {}
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
