//! Compiles components, `<For>` and `<Show>` to calls.

use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{KeyedAttributeValue, NodeName};
use syn::spanned::Spanned;
use syn::{Error, Expr, Result};

use super::{Element, lints, named, view_of};

/// Whether an element is a component: its name begins with a capital.
pub(crate) fn is_component(element: &Element) -> bool {
    match element.name() {
        NodeName::Path(path) => path.path.segments.last().is_some_and(|last| {
            last.ident
                .to_string()
                .starts_with(|first: char| first.is_uppercase())
        }),
        _ => false,
    }
}

/// The expression for a component's view.
pub(crate) fn expand(element: &Element) -> Result<TokenStream> {
    let name = element.name();
    match name.to_string().as_str() {
        "For" => {
            let (each, key) = (prop(element, "each")?, prop(element, "key")?);
            let item = let_binding(element)?;
            let children = view_of(&element.children)?;
            Ok(quote! { ::vitrine_view::for_each(#each, #key, move |#item| #children) })
        }
        "Show" => {
            let when = prop(element, "when")?;
            let children = view_of(&element.children)?;
            Ok(quote! { ::vitrine_view::show(#when, move || #children) })
        }
        _ if !element.children.is_empty() => Err(Error::new(
            name.span(),
            "only <For> and <Show> have children; give a component its content as a prop",
        )),
        _ => {
            let mut props = Vec::new();
            for attribute in element.attributes() {
                let attribute = named(attribute)?;
                lints::check_prop(attribute)?;
                let key = &attribute.key;
                // As in Leptos, `<Card gift />` is short for `<Card gift=gift />`.
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

fn prop<'a>(element: &'a Element, name: &str) -> Result<&'a Expr> {
    for attribute in element.attributes() {
        let attribute = named(attribute)?;
        if attribute.key.to_string() == name
            && let Some(value) = attribute.value()
        {
            return Ok(value);
        }
    }
    let message = format!("{} needs `{name}`", element.name());
    Err(Error::new(element.name().span(), message))
}

/// The pattern in `let(..)`.
fn let_binding(element: &Element) -> Result<TokenStream> {
    for attribute in element.attributes() {
        if let KeyedAttributeValue::Binding(binding) = &named(attribute)?.possible_value {
            let inputs = &binding.inputs;
            return Ok(quote! { #inputs });
        }
    }
    let message = format!("{} needs `let(..)`", element.name());
    Err(Error::new(element.name().span(), message))
}
