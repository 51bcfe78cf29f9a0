//! The start tag of an element, as data.
//!
//! Values are kept as they are written in the source, with their character references.

use std::fmt;

use lol_html::html_content::Element;

/// The start tag of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// A tag with these attributes, whose values need no escaping but that of quotes.
    pub(super) fn new(name: &str, attributes: &[(&str, &str)]) -> Self {
        let attributes = attributes.iter();
        Self {
            name: name.to_owned(),
            attributes: attributes
                .map(|&(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        }
    }

    pub(super) fn of(element: &Element) -> Self {
        let attributes = element.attributes().iter();
        Self {
            name: element.tag_name(),
            attributes: attributes
                .map(|attribute| (attribute.name(), attribute.value()))
                .collect(),
        }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) = attributes.find(|(known, _)| known == name)?;
        Some(value)
    }

    /// Whether an attribute has exactly this value.
    pub(super) fn is(&self, name: &str, value: &str) -> bool {
        self.attribute(name) == Some(value)
    }

    /// The tag with one more attribute, or with another value of one that it has.
    #[must_use]
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        let known = self.attributes.iter_mut().find(|(known, _)| known == name);
        match known {
            Some((_, known)) => value.clone_into(known),
            None => self.attributes.push((name.to_owned(), value.to_owned())),
        }
        self
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            if value.is_empty() {
                write!(f, " {name}")?;
            } else {
                write!(f, " {name}=\"{}\"", value.replace('"', "&quot;"))?;
            }
        }
        f.write_str(">")
    }
}
