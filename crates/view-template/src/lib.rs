//! The template format: the static part of a view as one string, which `view!` writes at compile
//! time and the runtime reads.
//!
//! A template is a sequence of operations. Each is one control character, followed by its operand,
//! which ends where the next operation begins. `<p class="a" on:click=f>"x"{y}</p>` is
//!
//! ```text
//! Element p · Attribute class · AttributeValue a · ListenerSlot click · Text x · ChildSlot · Close
//! ```
//!
//! Everything static is in the template, the kind and name of every slot included, so that two
//! views of equal templates differ in the values of their slots alone. The runtime rests on that:
//! equality of templates decides whether an element is updated or replaced.
//!
//! This crate must never know how a template is rendered, and has no dependencies: the macro
//! builds it for the host and the runtime for the browser.

/// One operation of a template. The codes are control characters that no text of a view has: tab
/// and the line breaks are below them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Operation {
    /// Opens an HTML element; the operand is its tag name.
    Element = 0x10,
    /// Opens an SVG element; the operand is its tag name.
    SvgElement = 0x11,
    /// An attribute of the open element; the operand is its name. A value always follows.
    Attribute = 0x12,
    /// The value of the attribute before it.
    AttributeValue = 0x13,
    /// A text node.
    Text = 0x14,
    /// Closes the open element.
    Close = 0x15,
    /// A child view from the slots.
    ChildSlot = 0x16,
    /// `name=value`; the operand is the name, as in the four operations below.
    AttributeSlot = 0x17,
    /// `class:name=value`
    ClassSlot = 0x18,
    /// `style:name=value`
    StyleSlot = 0x19,
    /// `prop:name=value`
    PropertySlot = 0x1a,
    /// `on:name=listener`
    ListenerSlot = 0x1b,
    /// `node_ref=value`; there is no operand.
    NodeRefSlot = 0x1c,
}

impl Operation {
    /// Every operation, by its code.
    const ALL: [Operation; 13] = [
        Operation::Element,
        Operation::SvgElement,
        Operation::Attribute,
        Operation::AttributeValue,
        Operation::Text,
        Operation::Close,
        Operation::ChildSlot,
        Operation::AttributeSlot,
        Operation::ClassSlot,
        Operation::StyleSlot,
        Operation::PropertySlot,
        Operation::ListenerSlot,
        Operation::NodeRefSlot,
    ];

    /// The operation that a byte of a template is the code of, if it is one.
    #[must_use]
    pub fn from_byte(byte: u8) -> Option<Operation> {
        let index = byte.checked_sub(Operation::Element as u8)?;
        Operation::ALL.get(usize::from(index)).copied()
    }

    /// The code, as a template contains it.
    #[must_use]
    pub fn code(self) -> char {
        char::from(self as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::Operation;

    #[test]
    fn every_operation_is_read_from_its_own_code() {
        for operation in Operation::ALL {
            let code = u8::try_from(operation.code()).ok();
            assert_eq!(code.and_then(Operation::from_byte), Some(operation));
        }
    }

    #[test]
    fn no_whitespace_is_an_operation() {
        for byte in 0..=u8::MAX {
            if byte.is_ascii_whitespace() || byte.is_ascii_graphic() || byte >= 0x80 {
                assert_eq!(Operation::from_byte(byte), None);
            }
        }
    }
}
