//! What a view is, and what can be one.

use std::borrow::Cow;

use leptos::prelude::{Get, Memo, RwSignal, Signal};

use super::each::Rows;
use super::template::Element;

/// A view, not yet built or printed.
pub enum Node {
    /// Text, which is never read as HTML.
    Text(Cow<'static, str>),
    /// An element with its attributes and children.
    Element(Box<Element>),
    /// One after the other.
    Many(Vec<Node>),
    /// Made anew whenever a signal that it reads changes.
    Changing(Box<dyn FnMut() -> Node>),
    /// Rows that keep their place in the document by their keys.
    Rows(Box<Rows>),
    /// Views in a row, each with what tells it from the others.
    Keyed(Vec<(Vec<u8>, Node)>),
    /// Whatever was printed there, as it is.
    Printed,
}

impl Node {
    /// Nothing at all.
    pub(super) const NOTHING: Node = Node::Many(Vec::new());
}

/// What can be a view.
pub trait IntoView: Sized {
    /// The view.
    fn into_view(self) -> Node;

    /// The view: every view is of any kind.
    fn into_any(self) -> Node {
        self.into_view()
    }
}

/// Views one after the other.
pub trait CollectView {
    /// All of them as one view.
    fn collect_view(self) -> Node;
}

impl<I> CollectView for I
where
    I: IntoIterator,
    I::Item: IntoView,
{
    fn collect_view(self) -> Node {
        let mut views = Vec::new();
        for view in self {
            views.push(view.into_view());
        }
        Node::Many(views)
    }
}

impl IntoView for Node {
    fn into_view(self) -> Node {
        self
    }
}

impl IntoView for &'static str {
    fn into_view(self) -> Node {
        Node::Text(Cow::Borrowed(self))
    }
}

impl IntoView for String {
    fn into_view(self) -> Node {
        Node::Text(Cow::Owned(self))
    }
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl IntoView for $number {
            fn into_view(self) -> Node {
                self.to_string().into_view()
            }
        }
    )*};
}

numbers! { i32 u32 usize }

impl IntoView for () {
    fn into_view(self) -> Node {
        Node::NOTHING
    }
}

impl<V: IntoView> IntoView for Option<V> {
    fn into_view(self) -> Node {
        self.map_or(Node::NOTHING, V::into_view)
    }
}

impl<V: IntoView> IntoView for Vec<V> {
    fn into_view(self) -> Node {
        self.collect_view()
    }
}

impl<V: IntoView, F: FnMut() -> V + 'static> IntoView for F {
    fn into_view(mut self) -> Node {
        Node::Changing(Box::new(move || self().into_view()))
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<V: IntoView + Clone + Send + Sync + 'static> IntoView for $signal<V> {
            fn into_view(self) -> Node {
                (move || self.get()).into_view()
            }
        }
    )*};
}

signals! { Memo RwSignal Signal }
