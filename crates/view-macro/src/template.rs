//! Compiles nodes to a template, and the statements that fill its slots.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::{KeyedAttribute, Node};
use syn::spanned::Spanned;
use syn::{Error, Expr, Lit, Result};
use vitrine_view_template::Operation;

use super::{Element, component, expand_block, lints, named};

/// SVG elements, but for those whose names HTML has too; these are SVG inside of an SVG element.
const SVG_TAGS: [&str; 24] = [
    "svg",
    "g",
    "path",
    "circle",
    "rect",
    "line",
    "text",
    "tspan",
    "image",
    "foreignObject",
    "polyline",
    "polygon",
    "ellipse",
    "defs",
    "use",
    "symbol",
    "marker",
    "mask",
    "clipPath",
    "pattern",
    "linearGradient",
    "radialGradient",
    "stop",
    "desc",
];

/// A template that is being compiled.
#[derive(Default)]
pub(crate) struct Template {
    /// The expressions that are concatenated before `text`: string literals, and constants that
    /// only the compiler knows.
    prefix: Vec<TokenStream>,
    text: String,
    /// Statements that fill the slots, in order.
    slots: Vec<TokenStream>,
}

impl Template {
    /// The expression that renders the template with its slots filled.
    pub(crate) fn render(self) -> TokenStream {
        let Template {
            prefix,
            text,
            slots,
        } = self;
        quote! {{
            #[allow(unused_mut, reason = "a template may have no slots")]
            let mut slots = ::vitrine_view::Slots::default();
            #(#slots)*
            ::vitrine_view::render(::core::concat!(#(#prefix,)* #text), slots)
        }}
    }

    pub(crate) fn push_node(&mut self, node: &Node, inside_svg: bool) -> Result<()> {
        match node {
            Node::Comment(_) => Ok(()),
            Node::Text(text) => {
                let value = text.value_string();
                lints::check_text(&value, text.value.span())?;
                lints::check_characters(&value, text.value.span())?;
                self.push(Operation::Text, &value);
                Ok(())
            }
            Node::Block(block) => {
                self.push_child(&expand_block(block)?);
                Ok(())
            }
            Node::Fragment(fragment) => fragment
                .children
                .iter()
                .try_for_each(|child| self.push_node(child, inside_svg)),
            Node::Element(element) if component::is_component(element) => {
                self.push_child(&component::expand(element)?);
                Ok(())
            }
            Node::Element(element) => self.push_element(element, inside_svg),
            other => Err(Error::new(
                other.span(),
                "a view holds elements, components, blocks and text in quotes",
            )),
        }
    }

    fn push(&mut self, operation: Operation, operand: &str) {
        self.text.push(operation.code());
        self.text.push_str(operand);
    }

    fn push_child(&mut self, view: &TokenStream) {
        self.push(Operation::ChildSlot, "");
        self.slots.push(quote! { slots.child(#view); });
    }

    fn push_element(&mut self, element: &Element, inside_svg: bool) -> Result<()> {
        let tag = element.name().to_string();
        let is_svg = inside_svg || SVG_TAGS.contains(&tag.as_str());
        let open = if is_svg {
            Operation::SvgElement
        } else {
            Operation::Element
        };
        self.push(open, &tag);
        for attribute in element.attributes() {
            let attribute = named(attribute)?;
            lints::check_attribute(attribute)?;
            self.push_attribute(attribute)?;
        }
        for child in &element.children {
            self.push_node(child, is_svg && tag != "foreignObject")?;
        }
        self.push(Operation::Close, "");
        Ok(())
    }

    fn push_attribute(&mut self, attribute: &KeyedAttribute) -> Result<()> {
        let key = attribute.key.to_string();
        let Some(value) = attribute.value() else {
            self.push(Operation::Attribute, &key);
            self.push(Operation::AttributeValue, "");
            return Ok(());
        };
        if key == "node_ref" {
            self.push(Operation::NodeRefSlot, "");
            self.slots.push(quote! { slots.node_ref(#value); });
            return Ok(());
        }
        let (slot, name) = match key.split_once(':') {
            Some(("on", event)) => {
                self.push(Operation::ListenerSlot, event);
                // Leptos has no names for the events of a canvas.
                let event = if event.starts_with("webgl") {
                    quote! { ::leptos::ev::Custom::<::leptos::ev::Event>::new(#event) }
                } else {
                    let event = format_ident!("{event}", span = attribute.key.span());
                    quote! { ::leptos::ev::#event }
                };
                self.slots.push(quote! { slots.listener(&#event, #value); });
                return Ok(());
            }
            Some(("class", name)) => (Operation::ClassSlot, name),
            Some(("style", name)) => (Operation::StyleSlot, name),
            Some(("prop", name)) => (Operation::PropertySlot, name),
            _ => (Operation::AttributeSlot, key.as_str()),
        };
        if slot == Operation::AttributeSlot
            && let Some(literal) = literal(value)
        {
            lints::check_characters(&literal, value.span())?;
            self.push(Operation::Attribute, name);
            self.push(Operation::AttributeValue, &literal);
        } else if slot == Operation::AttributeSlot && is_const_macro(value) {
            self.push(Operation::Attribute, name);
            self.push(Operation::AttributeValue, "");
            let text = std::mem::take(&mut self.text);
            self.prefix.extend([quote! { #text }, quote! { #value }]);
        } else {
            self.push(slot, name);
            self.slots.push(quote! {
                slots.value(::vitrine_view::IntoAttributeValue::into_attribute_value(#value));
            });
        }
        Ok(())
    }
}

fn literal(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            Lit::Int(number) => Some(number.base10_digits().to_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the value is a string literal to the compiler, though not here: `concat!(..)`,
/// `env!(..)`.
fn is_const_macro(value: &Expr) -> bool {
    let Expr::Macro(call) = value else {
        return false;
    };
    ["concat", "env"]
        .iter()
        .any(|name| call.mac.path.is_ident(name))
}
