//! The `view!` macro: Leptos' markup, compiled to one small template.
//!
//! Leptos gives every tree of elements a Rust type of its own, and each type its own code to build
//! and rebuild it. Here a tree is one string, its template, and the values of the template's slots;
//! `vitrine_view::render` puts them together for every view alike. The README of `vitrine-view`
//! says what is supported of Leptos' macro. What is not is an error here, and so is text for
//! visitors, which belongs to the messages or the catalogue.
//!
//! It must never decide how a view behaves at run time: that is for `vitrine_view`.

mod component;
mod lints;
mod template;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{Infallible, KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement};
use syn::spanned::Spanned;
use syn::{Error, Result, Stmt};

use self::template::Template;

type Element = NodeElement<Infallible>;

/// A tree of elements, text, blocks and components, as a `vitrine_view::View`.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand(tokens.into())
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

fn expand(tokens: TokenStream) -> Result<TokenStream> {
    view_of(&rstml::parse2(tokens)?)
}

/// The expression for some nodes as one view.
fn view_of(nodes: &[Node]) -> Result<TokenStream> {
    // A single component or block is a view already.
    match nodes {
        [Node::Element(element)] if component::is_component(element) => {
            return component::expand(element);
        }
        [Node::Block(block)] => return expand_block(block),
        _ => {}
    }
    let mut template = Template::default();
    for node in nodes {
        template.push_node(node, false)?;
    }
    Ok(template.render())
}

/// The view of a block; without its braces if it holds no more than an expression.
fn expand_block(block: &NodeBlock) -> Result<TokenStream> {
    let statements = block.try_block().map(|block| block.stmts.as_slice());
    let value = if let Some([Stmt::Expr(expression, None)]) = statements {
        lints::check_child(expression)?;
        quote! { #expression }
    } else {
        quote! { #block }
    };
    Ok(quote! { ::vitrine_view::IntoView::into_view(#value) })
}

/// An attribute with a name.
fn named(attribute: &NodeAttribute) -> Result<&KeyedAttribute> {
    match attribute {
        NodeAttribute::Attribute(attribute) => Ok(attribute),
        NodeAttribute::Block(block) => Err(Error::new(
            block.span(),
            "spread attributes are not supported",
        )),
    }
}
