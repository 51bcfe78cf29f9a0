//! The state of an attribute, a class, a style, a property or a listener of an element.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use super::listener::EventListener;
use super::view_effect::ViewEffect;
use crate::AttributeValue;
use crate::attribute_value::Text;
use crate::template::{Attribute, AttributeKind};

pub(super) enum AttributeState {
    /// From the template, or a node ref: it never changes.
    Template,
    Static(Text),
    #[expect(dead_code, reason = "runs until it is dropped")]
    Dynamic(ViewEffect<Text>),
    #[expect(dead_code, reason = "listens until it is dropped")]
    Listener(EventListener),
}

/// What is known of an element when an attribute of it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// It was created, and has no attributes yet.
    Build,
    /// It was prerendered, mostly with this attribute. Its properties, and whether it is open, are
    /// the visitor's.
    Hydrate,
    /// It had another value.
    Rebuild,
}

impl Phase {
    /// Whether the element needs no change for the attribute to have the value `text`.
    fn has(self, element: &Element, kind: AttributeKind, name: &str, text: Option<&str>) -> bool {
        match (self, kind) {
            (Phase::Hydrate, AttributeKind::Attribute) if name == "open" => true,
            (Phase::Hydrate, AttributeKind::Attribute) => {
                element.get_attribute(name).as_deref() == text
            }
            (Phase::Hydrate, AttributeKind::Property) => true,
            (
                Phase::Build,
                AttributeKind::Attribute | AttributeKind::Class | AttributeKind::Style,
            ) => text.is_none(),
            _ => false,
        }
    }
}

impl AttributeState {
    pub(super) fn build(attribute: Attribute, element: &Element, phase: Phase) -> AttributeState {
        match attribute {
            Attribute::Static(name, value) => {
                if !phase.has(element, AttributeKind::Attribute, name, Some(value)) {
                    let _ = element.set_attribute(name, value);
                }
                AttributeState::Template
            }
            Attribute::Slot(kind, name, AttributeValue::Static(text)) => {
                if !phase.has(element, kind, name, text.as_deref()) {
                    set(element, kind, name, text.as_deref());
                }
                AttributeState::Static(text)
            }
            Attribute::Slot(kind, name, AttributeValue::Dynamic(value)) => {
                let element = element.clone();
                AttributeState::Dynamic(ViewEffect::new(move |before: Option<Text>| {
                    let text = value();
                    let is_changed = match &before {
                        Some(before) => *before != text,
                        None => !phase.has(&element, kind, name, text.as_deref()),
                    };
                    if is_changed {
                        set(&element, kind, name, text.as_deref());
                    }
                    text
                }))
            }
            Attribute::Listener(event, listener) => {
                AttributeState::Listener(EventListener::new(element, event, listener))
            }
            Attribute::NodeRef(load) => {
                load(element);
                AttributeState::Template
            }
        }
    }

    /// The new attribute is from an equal template, so it is of the same kind and name.
    pub(super) fn rebuild(&mut self, attribute: Attribute, element: &Element) {
        match (&*self, &attribute) {
            (AttributeState::Template, Attribute::Static(..)) => return,
            (AttributeState::Static(text), Attribute::Slot(_, _, AttributeValue::Static(new)))
                if text == new =>
            {
                return;
            }
            _ => {}
        }
        // The effect or listener before goes before the new one is there.
        *self = AttributeState::Template;
        *self = AttributeState::build(attribute, element, Phase::Rebuild);
    }
}

fn set(element: &Element, kind: AttributeKind, name: &str, text: Option<&str>) {
    let _ = match (kind, text) {
        (AttributeKind::Attribute, Some(text)) => element.set_attribute(name, text),
        (AttributeKind::Attribute, None) => element.remove_attribute(name),
        (AttributeKind::Class, Some(_)) => element.class_list().add_1(name),
        (AttributeKind::Class, None) => element.class_list().remove_1(name),
        (AttributeKind::Style, text) => {
            let style = element.unchecked_ref::<HtmlElement>().style();
            match text {
                Some(text) => style.set_property(name, text),
                None => style.remove_property(name).map(drop),
            }
        }
        (AttributeKind::Property, text) => {
            let value = match (name, text) {
                ("value", Some(text)) => JsValue::from_str(text),
                (_, text) => JsValue::from_bool(text.is_some()),
            };
            js_sys::Reflect::set(element, &JsValue::from_str(name), &value).map(drop)
        }
    };
}
