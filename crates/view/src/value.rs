//! What an attribute, a class, a style or a property can be.

use std::borrow::Cow;

use leptos::prelude::{Get, Memo, RwSignal, Signal};

/// The text of an attribute; `None` takes the attribute away.
pub(super) type Text = Option<Cow<'static, str>>;

/// What stands in an attribute's slot.
pub enum Value {
    /// The same for good.
    Fixed(Text),
    /// Asked for again whenever a signal that it reads changes.
    Dynamic(Box<dyn Fn() -> Text>),
}

impl Value {
    /// Its text now.
    pub(super) fn text(self) -> Text {
        match self {
            Value::Fixed(text) => text,
            Value::Dynamic(ask) => ask(),
        }
    }
}

/// What can be the value of an attribute.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Fixed(Some(Cow::Borrowed(self)))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Fixed(Some(Cow::Owned(self)))
    }
}

/// `true` is an attribute without text, a class or a property that is set.
impl IntoValue for bool {
    fn into_value(self) -> Value {
        Value::Fixed(self.then_some(Cow::Borrowed("")))
    }
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl IntoValue for $number {
            fn into_value(self) -> Value {
                self.to_string().into_value()
            }
        }
    )*};
}

numbers! { i32 u32 usize }

impl<V: IntoValue> IntoValue for Option<V> {
    fn into_value(self) -> Value {
        self.map_or(Value::Fixed(None), V::into_value)
    }
}

impl<V: IntoValue, F: Fn() -> V + 'static> IntoValue for F {
    fn into_value(self) -> Value {
        Value::Dynamic(Box::new(move || self().into_value().text()))
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<V: IntoValue + Clone + Send + Sync + 'static> IntoValue for $signal<V> {
            fn into_value(self) -> Value {
                (move || self.get()).into_value()
            }
        }
    )*};
}

signals! { Memo RwSignal Signal }
