//! The state of an element that was built.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::Node;

use super::attribute_state::{AttributeState, Phase};
use super::hydrate;
use super::view_state::{ViewState, build_all};
use crate::AttributeValue;
use crate::template::{Attribute, Element};

const SVG_NAMESPACE: &str = "http://www.w3.org/2000/svg";

pub(super) struct ElementState {
    template: &'static str,
    node: web_sys::Element,
    attributes: Vec<AttributeState>,
    children: Vec<ViewState>,
}

impl ElementState {
    pub(super) fn build(new: Element) -> ElementState {
        let prerendered = hydrate::element(new.tag);
        let phase = if prerendered.is_some() {
            Phase::Hydrate
        } else {
            Phase::Build
        };
        let node = prerendered.unwrap_or_else(|| {
            let node = if new.is_svg {
                document().create_element_ns(Some(SVG_NAMESPACE), new.tag)
            } else {
                document().create_element(new.tag)
            };
            // It only fails for what is no tag name, and templates are made of tag names.
            node.unwrap_or_else(JsCast::unchecked_into)
        });
        let attributes = new
            .attributes
            .into_iter()
            .map(|attribute| AttributeState::build(attribute, &node, phase))
            .collect();
        let is_prerendered = phase == Phase::Hydrate;
        let children = hydrate::children(&node, is_prerendered, || build_all(new.children));
        if !is_prerendered {
            for child in &children {
                child.mount(&node, None);
            }
            hydrate::insert(&node);
        }
        ElementState {
            template: new.template,
            node,
            attributes,
            children,
        }
    }

    pub(super) fn node(&self) -> &Node {
        &self.node
    }

    /// Whether the node can show `new`: the templates are equal, and so is the image. Until another
    /// image is loaded, the node would still show the one before.
    pub(super) fn can_become(&self, new: &Element) -> bool {
        self.template == new.template
            && self
                .attributes
                .iter()
                .zip(&new.attributes)
                .all(|pair| match pair {
                    (
                        AttributeState::Static(old),
                        Attribute::Slot(_, "src", AttributeValue::Static(new)),
                    ) => old == new,
                    _ => true,
                })
    }

    /// The templates must be equal, so that there are as many attributes and children.
    pub(super) fn rebuild(&mut self, new: Element) {
        for (state, attribute) in self.attributes.iter_mut().zip(new.attributes) {
            state.rebuild(attribute, &self.node);
        }
        for (state, child) in self.children.iter_mut().zip(new.children) {
            state.rebuild(child);
        }
    }
}
