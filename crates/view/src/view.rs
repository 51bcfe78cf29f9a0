//! What a view is, and what can become one.
//!
//! A view must never touch a document: `dom` builds it, `html` writes it.

use std::borrow::Cow;

use leptos::prelude::{Get, Memo, RwSignal, Signal};

use super::for_each::{For, Key};
use super::template::Element;

/// A view as a value, neither built nor written yet.
pub enum View {
    /// Text, which is never read as HTML.
    Text(Cow<'static, str>),
    /// An element with its attributes and children.
    Element(Box<Element>),
    /// One after the other.
    Fragment(Vec<View>),
    /// Rendered again whenever a signal that it reads changes.
    Dynamic(Box<dyn FnMut() -> View>),
    /// A reactive list: `<For>`.
    For(Box<For>),
    /// Views in a row, each with its key.
    Keyed(Vec<(Key, View)>),
    /// The prerendered nodes, left as they are. When another view follows, it hydrates them.
    Prerendered,
}

impl View {
    /// Nothing at all.
    pub(super) const EMPTY: View = View::Fragment(Vec::new());
}

/// What can become a view.
pub trait IntoView: Sized {
    /// The view.
    fn into_view(self) -> View;
}

/// Views one after the other.
pub trait CollectView {
    /// All of them as one view.
    fn collect_view(self) -> View;
}

impl<I> CollectView for I
where
    I: IntoIterator,
    I::Item: IntoView,
{
    fn collect_view(self) -> View {
        let mut views = Vec::new();
        for view in self {
            views.push(view.into_view());
        }
        View::Fragment(views)
    }
}

impl IntoView for View {
    fn into_view(self) -> View {
        self
    }
}

impl IntoView for &'static str {
    fn into_view(self) -> View {
        View::Text(Cow::Borrowed(self))
    }
}

impl IntoView for String {
    fn into_view(self) -> View {
        View::Text(Cow::Owned(self))
    }
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl IntoView for $number {
            fn into_view(self) -> View {
                self.to_string().into_view()
            }
        }
    )*};
}

numbers! { i32 u32 usize }

impl IntoView for () {
    fn into_view(self) -> View {
        View::EMPTY
    }
}

impl<V: IntoView> IntoView for Option<V> {
    fn into_view(self) -> View {
        self.map_or(View::EMPTY, V::into_view)
    }
}

impl<V: IntoView> IntoView for Vec<V> {
    fn into_view(self) -> View {
        self.collect_view()
    }
}

impl<V: IntoView, F: FnMut() -> V + 'static> IntoView for F {
    fn into_view(mut self) -> View {
        View::Dynamic(Box::new(move || self().into_view()))
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<V: IntoView + Clone + Send + Sync + 'static> IntoView for $signal<V> {
            fn into_view(self) -> View {
                (move || self.get()).into_view()
            }
        }
    )*};
}

signals! { Memo RwSignal Signal }
