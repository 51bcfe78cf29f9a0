//! A view in the document, in the browser.

mod keyed;
mod rows;
mod running;

use std::borrow::Cow;
use std::mem;

use leptos::prelude::{Owner, document};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Comment, Event, HtmlElement, Text};

use self::rows::LiveRows;
use self::running::{Ended, Running};
use super::each::Rows;
use super::template::{Attribute, Element, Kind};
use super::value::Text as ValueText;
use super::{IntoView, Node, Value};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Puts a view at the end of the body, for as long as the page is open.
pub fn mount<View: IntoView>(view: impl FnOnce() -> View) {
    // An error says that there is an executor already, which is as well.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let live = owner.with(|| Live::build(view().into_view()));
    if let Some(body) = document().body() {
        live.insert(&body, None);
    }
    mem::forget((owner, live));
}

/// A view that stands in the document. Each has at least one node there.
enum Live {
    Text(Text, Cow<'static, str>),
    Element(LiveElement),
    /// The comment stands after the last.
    Many(Vec<Live>, Comment),
    Changing(Running<Live>),
    Rows(Running<LiveRows>),
    /// The comment stands after the last.
    Keyed(Vec<(Vec<u8>, Live)>, Comment),
    /// It stands there no more.
    Gone,
}

impl Ended for Live {
    fn ended() -> Self {
        Live::Gone
    }
}

struct LiveElement {
    tag: &'static str,
    element: web_sys::Element,
    attributes: Vec<LiveAttribute>,
    children: Vec<Live>,
}

enum LiveAttribute {
    /// Written, or a reference: nothing to undo.
    Still,
    Fixed(ValueText),
    #[expect(dead_code, reason = "runs until it is dropped")]
    Changing(Running<ValueText>),
    On(Cow<'static, str>, Closure<dyn FnMut(Event)>),
}

impl Live {
    fn build(node: Node) -> Live {
        match node {
            Node::Text(text) => Live::Text(document().create_text_node(&text), text),
            Node::Element(element) => Live::Element(LiveElement::build(*element)),
            Node::Many(nodes) => Live::Many(build_all(nodes), comment()),
            Node::Keyed(nodes) => {
                let build = |(key, node)| (key, Live::build(node));
                Live::Keyed(nodes.into_iter().map(build).collect(), comment())
            }
            Node::Changing(mut view) => Live::Changing(Running::new(move |live: Option<Live>| {
                let node = view();
                match live {
                    None => Live::build(node),
                    Some(mut live) => {
                        live.update(node);
                        live
                    }
                }
            })),
            Node::Rows(rows) => {
                let Rows { mut list, owner } = *rows;
                Live::Rows(Running::new(move |rows: Option<LiveRows>| {
                    rows.unwrap_or_default().updated(list(), &owner)
                }))
            }
        }
    }

    /// Makes it what `node` says: in place where it is of the same template, else anew.
    fn update(&mut self, node: Node) {
        match (self, node) {
            (Live::Text(shown, text), Node::Text(new)) => {
                if *text != new {
                    shown.set_data(&new);
                    *text = new;
                }
            }
            (Live::Element(live), Node::Element(element)) if live.can_be(&element) => {
                live.update(*element);
            }
            (Live::Many(lives, end), Node::Many(nodes)) => {
                let gone = lives.split_off(lives.len().min(nodes.len()));
                for live in gone {
                    live.remove();
                }
                let mut nodes = nodes.into_iter();
                for (live, node) in lives.iter_mut().zip(nodes.by_ref()) {
                    live.update(node);
                }
                let parent = end.parent_node();
                for node in nodes {
                    let live = Live::build(node);
                    if let Some(parent) = &parent {
                        live.insert(parent, Some(end));
                    }
                    lives.push(live);
                }
            }
            (Live::Keyed(lives, end), Node::Keyed(nodes)) => keyed::update(lives, nodes, end),
            (live, node) => {
                let new = Live::build(node);
                let mut first = None;
                live.visit(&mut |node| {
                    first.get_or_insert_with(|| node.clone());
                });
                if let Some((first, parent)) =
                    first.and_then(|first| first.parent_node().map(|parent| (first, parent)))
                {
                    new.insert(&parent, Some(&first));
                }
                live.remove();
                *live = new;
            }
        }
    }

    /// Shows its outermost nodes in the document, in order.
    fn visit(&self, see: &mut dyn FnMut(&web_sys::Node)) {
        match self {
            Live::Text(text, _) => see(text),
            Live::Element(live) => see(&live.element),
            Live::Many(lives, end) => {
                for live in lives {
                    live.visit(see);
                }
                see(end);
            }
            Live::Keyed(lives, end) => {
                for (_, live) in lives {
                    live.visit(see);
                }
                see(end);
            }
            Live::Gone => {}
            Live::Changing(effect) => {
                effect.with(|live| live.visit(see));
            }
            Live::Rows(effect) => {
                effect.with(|rows| {
                    for row in &rows.rows {
                        row.live.visit(see);
                    }
                    if let Some(end) = &rows.end {
                        see(end);
                    }
                });
            }
        }
    }

    fn insert(&self, parent: &web_sys::Node, before: Option<&web_sys::Node>) {
        self.visit(&mut |node| {
            let _ = parent.insert_before(node, before);
        });
    }

    fn remove(&self) {
        self.visit(&mut |node| {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(node);
            }
        });
    }
}

impl LiveElement {
    fn build(new: Element) -> LiveElement {
        let element = if new.svg {
            document().create_element_ns(Some(SVG), new.tag)
        } else {
            document().create_element(new.tag)
        };
        // Only a name that is none fails, and templates have names of elements.
        let element = element.unwrap_or_else(JsCast::unchecked_into);
        let attributes = new
            .attributes
            .into_iter()
            .map(|attribute| LiveAttribute::build(attribute, &element, true))
            .collect();
        let children = build_all(new.children);
        for child in &children {
            child.insert(&element, None);
        }
        LiveElement {
            tag: new.tag,
            element,
            attributes,
            children,
        }
    }

    /// Whether `new` is of the same template, and no other picture: until that has come, the one
    /// before would stand for it.
    fn can_be(&self, new: &Element) -> bool {
        same(self.tag, new.tag)
            && self
                .attributes
                .iter()
                .zip(&new.attributes)
                .all(|pair| match pair {
                    (LiveAttribute::Fixed(old), Attribute::Set(_, "src", Value::Fixed(new))) => {
                        old == new
                    }
                    _ => true,
                })
    }

    /// `new` is of the same template, so it has as many attributes and children.
    fn update(&mut self, new: Element) {
        for (live, attribute) in self.attributes.iter_mut().zip(new.attributes) {
            live.update(attribute, &self.element);
        }
        for (live, child) in self.children.iter_mut().zip(new.children) {
            live.update(child);
        }
    }
}

impl LiveAttribute {
    fn build(attribute: Attribute, element: &web_sys::Element, fresh: bool) -> LiveAttribute {
        match attribute {
            Attribute::Written(name, value) => {
                let _ = element.set_attribute(name, value);
                LiveAttribute::Still
            }
            Attribute::Set(kind, name, Value::Fixed(text)) => {
                if text.is_some() || !fresh || kind == Kind::Property {
                    set(element, kind, name, text.as_deref());
                }
                LiveAttribute::Fixed(text)
            }
            Attribute::Set(kind, name, Value::Changing(ask)) => {
                let element = element.clone();
                LiveAttribute::Changing(Running::new(move |before: Option<ValueText>| {
                    let text = ask();
                    let changed = match &before {
                        Some(before) => *before != text,
                        None => text.is_some() || !fresh || kind == Kind::Property,
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

    fn update(&mut self, attribute: Attribute, element: &web_sys::Element) {
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
        *self = LiveAttribute::build(attribute, element, false);
    }
}

fn build_all(nodes: Vec<Node>) -> Vec<Live> {
    nodes.into_iter().map(Live::build).collect()
}

fn comment() -> Comment {
    document().create_comment("")
}

/// Of the same template, and the same place in it.
fn same(one: &'static str, other: &'static str) -> bool {
    std::ptr::eq(one, other)
}

fn set(element: &web_sys::Element, kind: Kind, name: &str, text: Option<&str>) {
    let _ = match (kind, text) {
        (Kind::Attribute, Some(text)) => element.set_attribute(name, text),
        (Kind::Attribute, None) => element.remove_attribute(name),
        (Kind::Class, Some(_)) => element.class_list().add_1(name),
        (Kind::Class, None) => element.class_list().remove_1(name),
        (Kind::Style, text) => {
            let style = element.unchecked_ref::<HtmlElement>().style();
            match text {
                Some(text) => style.set_property(name, text),
                None => style.remove_property(name).map(drop),
            }
        }
        (Kind::Property, text) => {
            let value = match (name, text) {
                ("value", Some(text)) => JsValue::from_str(text),
                (_, text) => JsValue::from_bool(text.is_some()),
            };
            js_sys::Reflect::set(element, &JsValue::from_str(name), &value).map(drop)
        }
    };
}
