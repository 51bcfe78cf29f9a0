//! A template and the values for its slots, put together.

use std::borrow::Cow;
use std::vec::IntoIter;

use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::{NodeRef, Owner};
use leptos::tachys::html::node_ref::NodeRefContainer;
use wasm_bindgen::JsCast;
use web_sys::Event;

use super::{Value, View};

/// The operations of a template, each followed by its text. `vitrine_view_macro` writes the same.
mod operation {
    pub(super) const HTML: u8 = 1;
    pub(super) const SVG: u8 = 2;
    pub(super) const ATTRIBUTE: u8 = 3;
    // 4 is the value of an attribute, which always follows one.
    pub(super) const TEXT: u8 = 5;
    // 6 is the end of an element.
    pub(super) const ATTRIBUTE_SLOT: u8 = 7;
    pub(super) const CHILD_SLOT: u8 = 8;
}

/// An element. Two of the same template have the same `tag`, not only an equal one.
pub struct Element {
    pub(super) tag: &'static str,
    #[cfg_attr(
        not(target_arch = "wasm32"),
        expect(dead_code, reason = "HTML tells by the tag")
    )]
    pub(super) svg: bool,
    pub(super) attributes: Vec<Attribute>,
    pub(super) children: Vec<View>,
}

/// What stands in an element's opening tag.
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(dead_code, reason = "nothing happens in print")
)]
pub(super) enum Attribute {
    Written(&'static str, &'static str),
    Set(SlotKind, &'static str, Value),
    On(Cow<'static, str>, Box<dyn FnMut(Event)>),
    Ref(Box<dyn FnOnce(&web_sys::Element)>),
}

/// What a value is the value of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// `name=`
    Attribute,
    /// `class:name=`, which is there if there is a value.
    Class,
    /// `style:name=`
    Style,
    /// `prop:name=`: a text if the name is `value`, else whether there is a value.
    Property,
}

/// The values for the slots of a template, in order.
#[derive(Default)]
pub struct Slots(Vec<Slot>);

enum Slot {
    Child(View),
    Value(SlotKind, Value),
    Other(Attribute),
}

impl Slots {
    /// A child.
    pub fn child(&mut self, child: View) {
        self.0.push(Slot::Child(child));
    }

    /// The value of an attribute, a class, a style or a property.
    pub fn value(&mut self, kind: SlotKind, value: Value) {
        self.0.push(Slot::Value(kind, value));
    }

    /// What happens on an event, with the owner that the view has now.
    pub fn on<E: EventDescriptor>(
        &mut self,
        event: &E,
        mut happen: impl FnMut(E::EventType) + 'static,
    ) where
        E::EventType: JsCast,
    {
        self.listen(
            event.name(),
            Box::new(move |event| happen(event.unchecked_into())),
        );
    }

    fn listen(&mut self, name: Cow<'static, str>, mut happen: Box<dyn FnMut(Event)>) {
        let owner = Owner::current().unwrap_or_default();
        let happen = Box::new(move |event| owner.with(|| happen(event)));
        self.0.push(Slot::Other(Attribute::On(name, happen)));
    }

    /// Where the element is put once it is there.
    pub fn node_ref<E: ElementType>(&mut self, node_ref: NodeRef<E>)
    where
        E::Output: JsCast + 'static,
    {
        let load = Box::new(move |element: &web_sys::Element| node_ref.load(element));
        self.0.push(Slot::Other(Attribute::Ref(load)));
    }
}

/// The view that `template` is with `slots` filled.
#[must_use]
pub fn render(template: &'static str, slots: Slots) -> View {
    let mut reader = Reader {
        rest: template,
        slots: slots.0.into_iter(),
    };
    let mut nodes = reader.children();
    match nodes.pop() {
        Some(only) if nodes.is_empty() => only,
        Some(last) => {
            nodes.push(last);
            View::Fragment(nodes)
        }
        None => View::EMPTY,
    }
}

struct Reader {
    rest: &'static str,
    slots: IntoIter<Slot>,
}

impl Reader {
    /// The next operation with its text.
    fn next(&mut self) -> Option<(u8, &'static str)> {
        let operation = *self.rest.as_bytes().first()?;
        let rest = &self.rest[1..];
        let end = rest
            .bytes()
            .position(|byte| byte <= operation::CHILD_SLOT)
            .unwrap_or(rest.len());
        let (text, rest) = rest.split_at(end);
        self.rest = rest;
        Some((operation, text))
    }

    /// Every child up to the end of the element they are in.
    fn children(&mut self) -> Vec<View> {
        let mut nodes = Vec::new();
        while let Some((operation, text)) = self.next() {
            match operation {
                operation::HTML | operation::SVG => {
                    nodes.push(self.element(text, operation == operation::SVG));
                }
                operation::TEXT => nodes.push(View::Text(Cow::Borrowed(text))),
                operation::CHILD_SLOT => {
                    if let Some(Slot::Child(child)) = self.slots.next() {
                        nodes.push(child);
                    }
                }
                _ => break,
            }
        }
        nodes
    }

    fn element(&mut self, tag: &'static str, svg: bool) -> View {
        let mut attributes = Vec::new();
        loop {
            let before = self.rest;
            let Some((operation, name)) = self.next() else {
                break;
            };
            match operation {
                operation::ATTRIBUTE => {
                    let value = self.next().map_or("", |(_, value)| value);
                    attributes.push(Attribute::Written(name, value));
                }
                operation::ATTRIBUTE_SLOT => match self.slots.next() {
                    Some(Slot::Value(kind, value)) => {
                        attributes.push(Attribute::Set(kind, name, value));
                    }
                    Some(Slot::Other(attribute)) => attributes.push(attribute),
                    _ => {}
                },
                _ => {
                    self.rest = before;
                    break;
                }
            }
        }
        View::Element(Box::new(Element {
            tag,
            svg,
            attributes,
            children: self.children(),
        }))
    }
}
