//! Views as HTML, on the host.
//!
//! It writes no hydration markers: what it writes is what a visitor without script reads.

use super::template::{Attribute, AttributeKind, Element};
use super::{AttributeValue, View};

/// Elements without children and end tag.
/// <https://html.spec.whatwg.org/multipage/syntax.html#void-elements>
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

impl View {
    /// The view as HTML, with the present values of its signals.
    #[must_use]
    pub fn to_html(self) -> String {
        let mut html = String::new();
        self.write_html(&mut html);
        html
    }

    fn write_html(self, html: &mut String) {
        match self {
            View::Text(text) => escape(&text, html),
            View::Element(element) => element.write_html(html),
            View::Fragment(views) => views.into_iter().for_each(|view| view.write_html(html)),
            View::Dynamic(mut view) => view().write_html(html),
            View::Keyed(views) => views
                .into_iter()
                .for_each(|(_, view)| view.write_html(html)),
            View::For(mut list) => (list.rows)()
                .into_iter()
                .for_each(|(_, row)| row().write_html(html)),
            View::Prerendered => {}
        }
    }
}

impl Element {
    fn write_html(self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        // Several slots may add to the one `class` and the one `style`.
        let (mut class, mut style) = (String::new(), String::new());
        for attribute in self.attributes {
            let (kind, name, value) = match attribute {
                Attribute::Static(name, value) => (
                    AttributeKind::Attribute,
                    name,
                    AttributeValue::Static(Some(value.into())),
                ),
                Attribute::Slot(kind, name, value) => (kind, name, value),
                Attribute::Listener(..) | Attribute::NodeRef(_) => continue,
            };
            let Some(text) = value.text() else { continue };
            match (kind, name) {
                (AttributeKind::Attribute, "class") => join(&mut class, " ", &[&text]),
                (AttributeKind::Attribute, _) => write_attribute(name, &text, html),
                (AttributeKind::Class, _) => join(&mut class, " ", &[name]),
                (AttributeKind::Style, _) => join(&mut style, ";", &[name, ":", &text]),
                // The one property with an attribute that gives its first value; others need script.
                (AttributeKind::Property, "checked") => write_attribute(name, "", html),
                (AttributeKind::Property, _) => {}
            }
        }
        for (name, text) in [("class", class), ("style", style)] {
            if !text.is_empty() {
                write_attribute(name, &text, html);
            }
        }
        html.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        for child in self.children {
            child.write_html(html);
        }
        html.push_str("</");
        html.push_str(self.tag);
        html.push('>');
    }
}

/// A text escaped for HTML, between tags or in a quoted attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(text, &mut html);
    html
}

fn join(parts: &mut String, separator: &str, part: &[&str]) {
    if !parts.is_empty() {
        parts.push_str(separator);
    }
    parts.push_str(&part.concat());
}

fn write_attribute(name: &str, text: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    if !text.is_empty() {
        html.push_str("=\"");
        escape(text, html);
        html.push('"');
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            character => html.push(character),
        }
    }
}
