//! What stands in an element's opening tag, in the document.

use std::borrow::Cow;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement};

use super::view_effect::ViewEffect;
use crate::Value;
use crate::template::{Attribute, SlotKind};
use crate::value::Text as ValueText;

/// An attribute, a class, a style or a property, or what happens on an event.
pub(super) enum LiveAttribute {
    /// Written, or a reference: nothing to undo.
    Still,
    Fixed(ValueText),
    #[expect(dead_code, reason = "runs until it is dropped")]
    Dynamic(ViewEffect<ValueText>),
    On(Cow<'static, str>, Closure<dyn FnMut(Event)>),
}

/// What is known of an element whose attribute is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// It is new, and has none yet.
    Fresh,
    /// It stood in the page, mostly with this attribute; the visitor may have changed what only
    /// they can.
    Found,
    /// It had another value.
    Known,
}

impl Way {
    /// Whether nothing has to be done for an attribute to be as `text` says.
    fn has(
        self,
        element: &web_sys::Element,
        kind: SlotKind,
        name: &str,
        text: Option<&str>,
    ) -> bool {
        match (self, kind) {
            (Way::Found, SlotKind::Attribute) if name == "open" => true,
            (Way::Found, SlotKind::Attribute) => element.get_attribute(name).as_deref() == text,
            (Way::Found, SlotKind::Property) => true,
            (Way::Fresh, SlotKind::Attribute | SlotKind::Class | SlotKind::Style) => text.is_none(),
            _ => false,
        }
    }
}

impl LiveAttribute {
    pub(super) fn build(
        attribute: Attribute,
        element: &web_sys::Element,
        way: Way,
    ) -> LiveAttribute {
        match attribute {
            Attribute::Written(name, value) => {
                if !way.has(element, SlotKind::Attribute, name, Some(value)) {
                    let _ = element.set_attribute(name, value);
                }
                LiveAttribute::Still
            }
            Attribute::Set(kind, name, Value::Fixed(text)) => {
                if !way.has(element, kind, name, text.as_deref()) {
                    set(element, kind, name, text.as_deref());
                }
                LiveAttribute::Fixed(text)
            }
            Attribute::Set(kind, name, Value::Dynamic(ask)) => {
                let element = element.clone();
                LiveAttribute::Dynamic(ViewEffect::new(move |before: Option<ValueText>| {
                    let text = ask();
                    let changed = match &before {
                        Some(before) => *before != text,
                        None => !way.has(&element, kind, name, text.as_deref()),
                    };
                    if changed {
                        set(&element, kind, name, text.as_deref());
                    }
                    text
                }))
            }
            Attribute::On(name, happen) => {
                let closure = Closure::wrap(happen);
                let listener = closure.as_ref().unchecked_ref();
                let _ = element.add_event_listener_with_callback(&name, listener);
                LiveAttribute::On(name, closure)
            }
            Attribute::Ref(load) => {
                load(element);
                LiveAttribute::Still
            }
        }
    }

    pub(super) fn update(&mut self, attribute: Attribute, element: &web_sys::Element) {
        match (&*self, &attribute) {
            (LiveAttribute::Still, Attribute::Written(..)) => return,
            (LiveAttribute::Fixed(text), Attribute::Set(_, _, Value::Fixed(new)))
                if text == new =>
            {
                return;
            }
            (LiveAttribute::On(name, closure), _) => {
                let listener = closure.as_ref().unchecked_ref();
                let _ = element.remove_event_listener_with_callback(name, listener);
            }
            _ => {}
        }
        // What was there stops before what is new begins.
        *self = LiveAttribute::Still;
        *self = LiveAttribute::build(attribute, element, Way::Known);
    }
}

fn set(element: &web_sys::Element, kind: SlotKind, name: &str, text: Option<&str>) {
    let _ = match (kind, text) {
        (SlotKind::Attribute, Some(text)) => element.set_attribute(name, text),
        (SlotKind::Attribute, None) => element.remove_attribute(name),
        (SlotKind::Class, Some(_)) => element.class_list().add_1(name),
        (SlotKind::Class, None) => element.class_list().remove_1(name),
        (SlotKind::Style, text) => {
            let style = element.unchecked_ref::<HtmlElement>().style();
            match text {
                Some(text) => style.set_property(name, text),
                None => style.remove_property(name).map(drop),
            }
        }
        (SlotKind::Property, text) => {
            let value = match (name, text) {
                ("value", Some(text)) => JsValue::from_str(text),
                (_, text) => JsValue::from_bool(text.is_some()),
            };
            js_sys::Reflect::set(element, &JsValue::from_str(name), &value).map(drop)
        }
    };
}
