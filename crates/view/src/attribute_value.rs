//! What the value of an attribute, a class, a style or a property can be.

use std::borrow::Cow;

use leptos::prelude::{Get, Memo, RwSignal, Signal};

/// The text of an attribute; `None` removes the attribute.
pub(super) type Text = Option<Cow<'static, str>>;

/// The value of an attribute's slot.
pub enum AttributeValue {
    /// Set once.
    Static(Text),
    /// Set again whenever a signal that it reads changes.
    Dynamic(Box<dyn Fn() -> Text>),
}

impl AttributeValue {
    /// Its present text.
    pub(super) fn text(self) -> Text {
        match self {
            AttributeValue::Static(text) => text,
            AttributeValue::Dynamic(value) => value(),
        }
    }
}

/// What can be the value of an attribute.
pub trait IntoAttributeValue {
    /// The value.
    fn into_attribute_value(self) -> AttributeValue;
}

impl IntoAttributeValue for &'static str {
    fn into_attribute_value(self) -> AttributeValue {
        AttributeValue::Static(Some(Cow::Borrowed(self)))
    }
}

impl IntoAttributeValue for String {
    fn into_attribute_value(self) -> AttributeValue {
        AttributeValue::Static(Some(Cow::Owned(self)))
    }
}

/// `true` is an attribute without text, a class or a property that is set.
impl IntoAttributeValue for bool {
    fn into_attribute_value(self) -> AttributeValue {
        AttributeValue::Static(self.then_some(Cow::Borrowed("")))
    }
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl IntoAttributeValue for $number {
            fn into_attribute_value(self) -> AttributeValue {
                self.to_string().into_attribute_value()
            }
        }
    )*};
}

numbers! { i32 u32 usize }

impl<V: IntoAttributeValue> IntoAttributeValue for Option<V> {
    fn into_attribute_value(self) -> AttributeValue {
        self.map_or(AttributeValue::Static(None), V::into_attribute_value)
    }
}

impl<V: IntoAttributeValue, F: Fn() -> V + 'static> IntoAttributeValue for F {
    fn into_attribute_value(self) -> AttributeValue {
        AttributeValue::Dynamic(Box::new(move || self().into_attribute_value().text()))
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<V> IntoAttributeValue for $signal<V>
        where
            V: IntoAttributeValue + Clone + Send + Sync + 'static,
        {
            fn into_attribute_value(self) -> AttributeValue {
                (move || self.get()).into_attribute_value()
            }
        }
    )*};
}

signals! { Memo RwSignal Signal }
