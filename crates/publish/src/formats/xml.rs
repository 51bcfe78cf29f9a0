//! Elements of XML 1.0.
//!
//! It writes no document by itself: each format has its own root.

use crate::markup::escaped;

/// An element on a line of its own, indented by so many levels.
pub(super) fn line(xml: &mut String, levels: usize, name: &str, text: &str) {
    xml.push_str(&"  ".repeat(levels));
    xml.push_str(&["<", name, ">", &escaped(text), "</", name, ">\n"].concat());
}
