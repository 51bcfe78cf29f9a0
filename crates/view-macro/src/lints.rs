//! What `view!` refuses, though it could compile it: text for visitors, which could not be
//! translated, and attributes that a content security policy or escaping forbids.
//!
//! It sees literals alone: text in a constant or from a function passes.

use proc_macro2::Span;
use rstml::node::KeyedAttribute;
use syn::spanned::Spanned;
use syn::{Error, Expr, Lit, Result};
use vitrine_view_template::Operation;

/// Attributes whose text browsers show or read to visitors.
const TEXT_ATTRIBUTES: [&str; 7] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "placeholder",
    "title",
];

/// Refuses literal text of more than one letter. Punctuation, numbers and single letters need no
/// translation.
pub(crate) fn check_text(text: &str, span: Span) -> Result<()> {
    let mut letters = text.chars().filter(|character| character.is_alphabetic());
    if letters.nth(1).is_none() {
        return Ok(());
    }
    let message = format!(
        "literal text {text:?} in view!: text for visitors comes from the messages or the catalogue"
    );
    Err(Error::new(span, message))
}

/// Refuses a child that is literal text in a block.
pub(crate) fn check_child(expression: &Expr) -> Result<()> {
    match string(expression) {
        Some(text) => check_text(&text, expression.span()),
        None => Ok(()),
    }
}

/// Refuses an attribute of an element: `style`, raw HTML, or literal text that visitors read.
pub(crate) fn check_attribute(attribute: &KeyedAttribute) -> Result<()> {
    let key = attribute.key.to_string();
    let reason = match key.as_str() {
        "style" => "the content security policy forbids it: use a class, or `style:name=value`",
        "inner_html" | "outer_html" | "innerHTML" | "outerHTML" | "prop:innerHTML"
        | "prop:outerHTML" => "unescaped HTML is never rendered: use elements and text",
        _ => return check_prop(attribute),
    };
    let message = format!("`{key}` in view!: {reason}");
    Err(Error::new(attribute.key.span(), message))
}

/// Refuses a component's prop of literal text, if its name is that of an attribute which visitors
/// read.
pub(crate) fn check_prop(attribute: &KeyedAttribute) -> Result<()> {
    let is_text = TEXT_ATTRIBUTES.contains(&attribute.key.to_string().as_str());
    match attribute.value() {
        Some(value) if is_text => check_child(value),
        _ => Ok(()),
    }
}

/// Refuses characters that templates use as operations. HTML has no use for them.
pub(crate) fn check_characters(text: &str, span: Span) -> Result<()> {
    match text
        .bytes()
        .find(|byte| Operation::from_byte(*byte).is_some())
    {
        Some(byte) => {
            let message = format!("control character U+{byte:04X} in view!");
            Err(Error::new(span, message))
        }
        None => Ok(()),
    }
}

fn string(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
