//! Reads a template and fills its slots, which gives a [`View`].
//!
//! It must never build or update nodes: that is for `dom` and `html`.

use std::borrow::Cow;
use std::vec::IntoIter;

use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::{NodeRef, Owner};
use leptos::tachys::html::node_ref::NodeRefContainer;
use vitrine_view_template::Operation;
use wasm_bindgen::JsCast;
use web_sys::Event;

use super::{AttributeValue, View};

/// An element of a template, with its slots filled.
pub struct Element {
    /// The part of the template that describes this element, from its tag name to its end. Equal
    /// ones have the same attributes, children and slots, whichever view they come from: the
    /// identity by which an update tells whether an element in the document can become this one.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        expect(dead_code, reason = "nothing is updated on the host")
    )]
    pub(super) template: &'static str,
    pub(super) tag: &'static str,
    #[cfg_attr(
        not(target_arch = "wasm32"),
        expect(dead_code, reason = "an HTML parser tells by the tag")
    )]
    pub(super) is_svg: bool,
    pub(super) attributes: Vec<Attribute>,
    pub(super) children: Vec<View>,
}

/// What an element's opening tag holds.
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(dead_code, reason = "HTML has neither listeners nor node refs")
)]
pub(super) enum Attribute {
    /// A name and value from the template.
    Static(&'static str, &'static str),
    /// A name from the template and a value from a slot.
    Slot(AttributeKind, &'static str, AttributeValue),
    /// The name of an event, and what handles it.
    Listener(&'static str, Listener),
    NodeRef(LoadNodeRef),
}

type Listener = Box<dyn FnMut(Event)>;
type LoadNodeRef = Box<dyn FnOnce(&web_sys::Element)>;

/// What the value in an attribute's slot is set on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AttributeKind {
    /// `name=`
    Attribute,
    /// `class:name=`, present if there is a value.
    Class,
    /// `style:name=`
    Style,
    /// `prop:name=`: a string if the name is `value`, else whether there is a value.
    Property,
}

/// The values for the slots of a template, in order.
#[derive(Default)]
pub struct Slots(Vec<Slot>);

enum Slot {
    Child(View),
    Value(AttributeValue),
    Listener(Listener),
    NodeRef(LoadNodeRef),
}

impl Slots {
    /// Fills a slot for a child.
    pub fn child(&mut self, child: View) {
        self.0.push(Slot::Child(child));
    }

    /// Fills the slot of an attribute, a class, a style or a property.
    pub fn value(&mut self, value: AttributeValue) {
        self.0.push(Slot::Value(value));
    }

    /// Fills the slot of an event listener, which runs under the owner that is current now. The
    /// event is there for its type; its name is in the template.
    pub fn listener<E: EventDescriptor>(
        &mut self,
        _: &E,
        mut listener: impl FnMut(E::EventType) + 'static,
    ) where
        E::EventType: JsCast,
    {
        self.untyped_listener(Box::new(move |event| listener(event.unchecked_into())));
    }

    fn untyped_listener(&mut self, mut listener: Listener) {
        let owner = Owner::current().unwrap_or_default();
        let listener = Box::new(move |event| owner.with(|| listener(event)));
        self.0.push(Slot::Listener(listener));
    }

    /// Fills the slot of a node ref, which is loaded once the element is built.
    pub fn node_ref<E: ElementType>(&mut self, node_ref: NodeRef<E>)
    where
        E::Output: JsCast + 'static,
    {
        let load = Box::new(move |element: &web_sys::Element| node_ref.load(element));
        self.0.push(Slot::NodeRef(load));
    }
}

/// The view of `template` with `slots` filled.
#[must_use]
pub fn render(template: &'static str, slots: Slots) -> View {
    let mut reader = Reader {
        rest: template,
        slots: slots.0.into_iter(),
    };
    let mut views = reader.children();
    match views.pop() {
        Some(only) if views.is_empty() => only,
        Some(last) => {
            views.push(last);
            View::Fragment(views)
        }
        None => View::EMPTY,
    }
}

struct Reader {
    rest: &'static str,
    slots: IntoIter<Slot>,
}

impl Reader {
    /// The next operation with its operand.
    fn next(&mut self) -> Option<(Operation, &'static str)> {
        let operation = Operation::from_byte(*self.rest.as_bytes().first()?)?;
        let rest = &self.rest[1..];
        let end = rest
            .bytes()
            .position(|byte| Operation::from_byte(byte).is_some())
            .unwrap_or(rest.len());
        let (operand, rest) = rest.split_at(end);
        self.rest = rest;
        Some((operation, operand))
    }

    /// Every child up to the end of the element that they are in, which is read too.
    fn children(&mut self) -> Vec<View> {
        let mut views = Vec::new();
        loop {
            let before = self.rest;
            let Some((operation, operand)) = self.next() else {
                break;
            };
            match operation {
                Operation::Element | Operation::SvgElement => {
                    let is_svg = operation == Operation::SvgElement;
                    views.push(self.element(before, operand, is_svg));
                }
                Operation::Text => views.push(View::Text(Cow::Borrowed(operand))),
                Operation::ChildSlot => {
                    if let Some(Slot::Child(child)) = self.slots.next() {
                        views.push(child);
                    }
                }
                _ => break,
            }
        }
        views
    }

    /// The element that `from` begins with, of which all but the tag is still to be read.
    fn element(&mut self, from: &'static str, tag: &'static str, is_svg: bool) -> View {
        let mut attributes = Vec::new();
        loop {
            let before = self.rest;
            let Some((operation, name)) = self.next() else {
                break;
            };
            let kind = match operation {
                Operation::Attribute => {
                    let value = self.next().map_or("", |(_, value)| value);
                    attributes.push(Attribute::Static(name, value));
                    continue;
                }
                Operation::AttributeSlot | Operation::ListenerSlot | Operation::NodeRefSlot => {
                    AttributeKind::Attribute
                }
                Operation::ClassSlot => AttributeKind::Class,
                Operation::StyleSlot => AttributeKind::Style,
                Operation::PropertySlot => AttributeKind::Property,
                _ => {
                    self.rest = before;
                    break;
                }
            };
            match self.slots.next() {
                Some(Slot::Value(value)) => attributes.push(Attribute::Slot(kind, name, value)),
                Some(Slot::Listener(listener)) => {
                    attributes.push(Attribute::Listener(name, listener));
                }
                Some(Slot::NodeRef(load)) => attributes.push(Attribute::NodeRef(load)),
                Some(Slot::Child(_)) | None => {}
            }
        }
        let children = self.children();
        View::Element(Box::new(Element {
            template: &from[..from.len() - self.rest.len()],
            tag,
            is_svg,
            attributes,
            children,
        }))
    }
}
