//! The `view!` macro of the exhibit: Leptos' markup, made small.
//!
//! Leptos gives every tree of elements a Rust type of its own, and each type its own code to
//! build and rebuild it. Here a tree is one string, its template, and the values that go into
//! the template's slots; `vitrine_view::render` puts them together for every view alike.
//! What may stand in a view is what the exhibit uses of Leptos' macro, and nothing more:
//! elements, text in quotes, blocks, components, `<For each key let(..)>`, `<Show when>`, and
//! of attributes `class:`, `style:`, `prop:`, `on:` and `node_ref`. A value that the compiler
//! knows, `concat!(..)` or `env!(..)`, is of the template.
//!
//! It must never decide what a view means at run time: see `vitrine_view` for that.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::{
    Infallible, KeyedAttribute, KeyedAttributeValue, Node, NodeAttribute, NodeBlock, NodeElement,
    NodeName,
};
use syn::spanned::Spanned;
use syn::{Error, Expr, Lit, Result, Stmt};

type Element = NodeElement<Infallible>;

/// A tree of elements, text, blocks and components.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    rstml::parse2(tokens.into())
        .and_then(|nodes| view_of(&nodes))
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

/// The operations of a template. The text of an operation ends where the next one begins; the
/// same numbers stand in `vitrine_view::template`.
mod operation {
    pub(crate) const HTML: char = '\u{1}';
    pub(crate) const SVG: char = '\u{2}';
    pub(crate) const ATTRIBUTE: char = '\u{3}';
    pub(crate) const VALUE: char = '\u{4}';
    pub(crate) const TEXT: char = '\u{5}';
    pub(crate) const CLOSE: char = '\u{6}';
    pub(crate) const ATTRIBUTE_SLOT: char = '\u{7}';
    pub(crate) const CHILD_SLOT: char = '\u{8}';
}

/// Elements of SVG that HTML has no namesake of.
const SVG: [&str; 24] = [
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

fn view_of(nodes: &[Node]) -> Result<TokenStream> {
    // Without an element around it, a component or a block is a view already.
    match nodes {
        [Node::Element(element)] if is_component(element) => return component(element),
        [Node::Block(block)] => {
            return Ok(block_of(block));
        }
        _ => {}
    }
    let mut template = Template::default();
    for node in nodes {
        template.node(node, false)?;
    }
    let Template {
        written,
        text,
        slots,
    } = template;
    Ok(quote! {{
        #[allow(unused_mut, reason = "a template may have no slots")]
        let mut slots = ::vitrine_view::Slots::default();
        #(#slots)*
        ::vitrine_view::render(::core::concat!(#(#written,)* #text), slots)
    }})
}

/// The string, and the statements that fill its slots in order.
#[derive(Default)]
struct Template {
    /// What of the string stands before `text`, where the compiler knows a piece of it.
    written: Vec<TokenStream>,
    text: String,
    slots: Vec<TokenStream>,
}

impl Template {
    fn put(&mut self, operation: char, text: &str) {
        self.text.push(operation);
        self.text.push_str(text);
    }

    fn child(&mut self, view: &TokenStream) {
        self.put(operation::CHILD_SLOT, "");
        self.slots.push(quote! { slots.child(#view); });
    }

    fn node(&mut self, node: &Node, in_svg: bool) -> Result<()> {
        match node {
            Node::Comment(_) => Ok(()),
            Node::Text(text) => {
                self.put(operation::TEXT, &text.value_string());
                Ok(())
            }
            Node::Block(block) => {
                self.child(&block_of(block));
                Ok(())
            }
            Node::Fragment(fragment) => fragment
                .children
                .iter()
                .try_for_each(|child| self.node(child, in_svg)),
            Node::Element(element) if is_component(element) => {
                let component = component(element)?;
                self.child(&component);
                Ok(())
            }
            Node::Element(element) => self.element(element, in_svg),
            other => Err(Error::new(
                other.span(),
                "a view holds elements, components, blocks and text in quotes",
            )),
        }
    }

    fn element(&mut self, element: &Element, in_svg: bool) -> Result<()> {
        let tag = element.name().to_string();
        let svg = in_svg || SVG.contains(&tag.as_str());
        let kind = if svg { operation::SVG } else { operation::HTML };
        self.put(kind, &tag);
        for attribute in element.attributes() {
            self.attribute(keyed(attribute)?);
        }
        for child in &element.children {
            self.node(child, svg && tag != "foreignObject")?;
        }
        self.put(operation::CLOSE, "");
        Ok(())
    }

    fn attribute(&mut self, attribute: &KeyedAttribute) {
        let key = attribute.key.to_string();
        let Some(value) = attribute.value() else {
            self.put(operation::ATTRIBUTE, &key);
            self.put(operation::VALUE, "");
            return;
        };
        if let Some(event) = key.strip_prefix("on:") {
            let event = format_ident!("{event}", span = attribute.key.span());
            self.put(operation::ATTRIBUTE_SLOT, "");
            self.slots
                .push(quote! { slots.on(&::leptos::ev::#event, #value); });
            return;
        }
        if key == "node_ref" {
            self.put(operation::ATTRIBUTE_SLOT, "");
            self.slots.push(quote! { slots.node_ref(#value); });
            return;
        }
        let (kind, name) = match key.split_once(':') {
            Some(("class", name)) => ("Class", name),
            Some(("style", name)) => ("Style", name),
            Some(("prop", name)) => ("Property", name),
            _ => ("Attribute", key.as_str()),
        };
        if kind == "Attribute"
            && let Some(literal) = literal(value)
        {
            self.put(operation::ATTRIBUTE, name);
            self.put(operation::VALUE, &literal);
            return;
        }
        if kind == "Attribute" && is_written(value) {
            self.put(operation::ATTRIBUTE, name);
            self.put(operation::VALUE, "");
            let text = std::mem::take(&mut self.text);
            self.written.extend([quote! { #text }, quote! { #value }]);
            return;
        }
        let kind = format_ident!("{kind}");
        self.put(operation::ATTRIBUTE_SLOT, name);
        self.slots.push(quote! {
            slots.value(
                ::vitrine_view::SlotKind::#kind,
                ::vitrine_view::IntoValue::into_value(#value),
            );
        });
    }
}

/// The view in a block; the block itself only where it holds more than an expression.
fn block_of(block: &NodeBlock) -> TokenStream {
    let statements = block.try_block().map(|block| block.stmts.as_slice());
    let value = if let Some([Stmt::Expr(expression, None)]) = statements {
        quote! { #expression }
    } else {
        quote! { #block }
    };
    quote! { ::vitrine_view::IntoView::into_view(#value) }
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

/// Whether the compiler knows the text: `concat!(..)`, `env!(..)`.
fn is_written(value: &Expr) -> bool {
    let Expr::Macro(call) = value else {
        return false;
    };
    ["concat", "env"]
        .iter()
        .any(|name| call.mac.path.is_ident(name))
}

fn keyed(attribute: &NodeAttribute) -> Result<&KeyedAttribute> {
    match attribute {
        NodeAttribute::Attribute(attribute) => Ok(attribute),
        NodeAttribute::Block(block) => {
            Err(Error::new(block.span(), "an attribute has a name here"))
        }
    }
}

fn is_component(element: &Element) -> bool {
    match element.name() {
        NodeName::Path(path) => path.path.segments.last().is_some_and(|last| {
            last.ident
                .to_string()
                .starts_with(|first: char| first.is_uppercase())
        }),
        _ => false,
    }
}

fn component(element: &Element) -> Result<TokenStream> {
    let name = element.name();
    match name.to_string().as_str() {
        "For" => {
            let (each, key) = (prop(element, "each")?, prop(element, "key")?);
            let item = binding(element)?;
            let children = view_of(&element.children)?;
            Ok(quote! { ::vitrine_view::each(#each, #key, move |#item| #children) })
        }
        "Show" => {
            let when = prop(element, "when")?;
            let children = view_of(&element.children)?;
            Ok(quote! { ::vitrine_view::show(#when, move || #children) })
        }
        _ if !element.children.is_empty() => {
            Err(Error::new(name.span(), "only For and Show take children"))
        }
        _ => {
            let mut props = Vec::new();
            for attribute in element.attributes() {
                let attribute = keyed(attribute)?;
                let key = &attribute.key;
                // Without a value, a prop is what has its name.
                let value = attribute
                    .value()
                    .map_or_else(|| quote! { #key }, |value| quote! { #value });
                props.push(quote! { .#key(#value) });
            }
            Ok(quote! {
                ::vitrine_view::IntoView::into_view(#name(
                    ::leptos::component::component_props_builder(&#name) #(#props)* .build()
                ))
            })
        }
    }
}

fn prop<'a>(element: &'a Element, wanted: &str) -> Result<&'a Expr> {
    for attribute in element.attributes() {
        let attribute = keyed(attribute)?;
        if attribute.key.to_string() == wanted
            && let Some(value) = attribute.value()
        {
            return Ok(value);
        }
    }
    let message = [wanted, " is missing"].concat();
    Err(Error::new(element.name().span(), message))
}

/// What stands in `let(..)`.
fn binding(element: &Element) -> Result<TokenStream> {
    for attribute in element.attributes() {
        if let KeyedAttributeValue::Binding(binding) = &keyed(attribute)?.possible_value {
            let inputs = &binding.inputs;
            return Ok(quote! { #inputs });
        }
    }
    Err(Error::new(element.name().span(), "let(..) is missing"))
}
