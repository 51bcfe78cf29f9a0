//! A view in the document, in the browser.

mod attribute;
mod hydrate;
mod keyed;
mod rows;
mod view_effect;

use std::borrow::Cow;
use std::mem;

use leptos::prelude::{Owner, document};
use wasm_bindgen::JsCast;
use web_sys::{Comment, Text};

use self::attribute::{LiveAttribute, Way};
use self::rows::LiveRows;
use self::view_effect::{Ended, ViewEffect};
use super::each::Rows;
use super::template::{Attribute, Element};
use super::{IntoView, Value, View};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Runs what the exhibit begins with, under an owner that is there as long as the page is open.
pub fn begin(run: impl FnOnce()) {
    // An error says that there is an executor already, which is as well.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(run);
    mem::forget(owner);
}

/// Puts a view where `parent` begins, for as long as what is given stays.
#[must_use]
pub fn mount<V: IntoView>(parent: &web_sys::Node, view: impl FnOnce() -> V) -> Mounted {
    let owner = Owner::current().unwrap_or_default().with(Owner::new);
    let live = owner.with(|| Live::build(view().into_view()));
    live.insert(parent, parent.first_child().as_ref());
    Mounted { live, owner }
}

/// Makes `found`, which was printed on the host from the same view, that view, for as long as what
/// is given stays. What is as the view has it stays as it is, with its focus and what was typed
/// into it.
#[must_use]
pub fn hydrate<V: IntoView>(found: &web_sys::Element, view: impl FnOnce() -> V) -> Mounted {
    let owner = Owner::current().unwrap_or_default().with(Owner::new);
    let live = hydrate::over(found, || owner.with(|| Live::build(view().into_view())));
    Mounted { live, owner }
}

/// A view that stands in the document until this is dropped.
pub struct Mounted {
    live: Live,
    owner: Owner,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.live.remove();
        self.live = Live::Gone;
        self.owner.cleanup();
    }
}

/// A view that stands in the document. Each has at least one node there.
enum Live {
    Text(Text, Cow<'static, str>),
    Element(LiveElement),
    /// The comment stands after the last.
    Fragment(Vec<Live>, Comment),
    Dynamic(ViewEffect<Live>),
    Rows(ViewEffect<LiveRows>),
    /// The comment stands after the last.
    Keyed(Vec<(Vec<u8>, Live)>, Comment),
    /// All that was printed in a node, until a view is built over it.
    Prerendered(web_sys::Node),
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

impl Live {
    fn build(node: View) -> Live {
        match node {
            View::Text(text) => Live::Text(hydrate::text(&text), text),
            View::Element(element) => Live::Element(LiveElement::build(*element)),
            View::Fragment(nodes) => Live::Fragment(build_all(nodes), hydrate::comment()),
            View::Keyed(nodes) => {
                let build = |(key, node)| (key, Live::build(node));
                Live::Keyed(nodes.into_iter().map(build).collect(), hydrate::comment())
            }
            View::Dynamic(mut view) => Live::Dynamic(ViewEffect::new(move |live: Option<Live>| {
                let node = view();
                match live {
                    None => Live::build(node),
                    Some(mut live) => {
                        live.update(node);
                        live
                    }
                }
            })),
            View::Rows(rows) => {
                let Rows { mut list, owner } = *rows;
                Live::Rows(ViewEffect::new(move |rows: Option<LiveRows>| {
                    rows.unwrap_or_default().updated(list(), &owner)
                }))
            }
            View::Prerendered => match hydrate::rest() {
                Some(parent) => Live::Prerendered(parent),
                None => Live::build(View::EMPTY),
            },
        }
    }

    /// Makes it what `node` says: in place where it is of the same template, else anew.
    fn update(&mut self, node: View) {
        match (self, node) {
            (Live::Text(shown, text), View::Text(new)) => {
                if *text != new {
                    shown.set_data(&new);
                    *text = new;
                }
            }
            (Live::Element(live), View::Element(element)) if live.can_be(&element) => {
                live.update(*element);
            }
            (Live::Fragment(lives, end), View::Fragment(nodes)) => {
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
            (Live::Keyed(lives, end), View::Keyed(nodes)) => keyed::update(lives, nodes, end),
            (Live::Prerendered(_), View::Prerendered) => {}
            (live @ Live::Prerendered(_), node) => {
                if let Live::Prerendered(parent) = mem::replace(live, Live::Gone) {
                    *live = hydrate::children(&parent, true, || Live::build(node));
                }
            }
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
            Live::Fragment(lives, end) => {
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
            Live::Prerendered(parent) => {
                let mut next = parent.first_child();
                while let Some(node) = next {
                    next = node.next_sibling();
                    see(&node);
                }
            }
            Live::Gone => {}
            Live::Dynamic(effect) => {
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
        let found = hydrate::element(new.tag);
        let way = if found.is_some() {
            Way::Found
        } else {
            Way::Fresh
        };
        let element = found.unwrap_or_else(|| {
            let element = if new.svg {
                document().create_element_ns(Some(SVG), new.tag)
            } else {
                document().create_element(new.tag)
            };
            // Only a name that is none fails, and templates have names of elements.
            element.unwrap_or_else(JsCast::unchecked_into)
        });
        let attributes = new
            .attributes
            .into_iter()
            .map(|attribute| LiveAttribute::build(attribute, &element, way))
            .collect();
        let children = hydrate::children(&element, way == Way::Found, || build_all(new.children));
        if way == Way::Fresh {
            for child in &children {
                child.insert(&element, None);
            }
            hydrate::put(&element);
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

fn build_all(nodes: Vec<View>) -> Vec<Live> {
    nodes.into_iter().map(Live::build).collect()
}

/// Of the same template, and the same place in it.
fn same(one: &'static str, other: &'static str) -> bool {
    std::ptr::eq(one, other)
}
