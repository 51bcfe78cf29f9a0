//! The prelude of `vitrine-view`, over Leptos' own views.

pub mod prelude {
    pub use leptos::prelude::*;

    /// The one type of all views.
    pub type View = AnyView;

    /// What can become a view of that type.
    pub trait IntoView: leptos::prelude::IntoView {
        fn into_view(self) -> View;
    }

    impl<V: leptos::prelude::IntoView + Send> IntoView for V {
        fn into_view(self) -> View {
            self.into_any()
        }
    }

    pub fn effect(mut run: impl FnMut() + 'static) {
        Effect::new(move |_: Option<()>| run());
    }

    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        compute: impl Fn() -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| compute())
    }

    /// Leptos has keys only for lists that are signals; these views are a plain list.
    pub fn keyed<Item, Key, V: IntoView>(
        items: impl IntoIterator<Item = Item>,
        _: impl Fn(&Item) -> Key,
        view: impl Fn(Item) -> V,
    ) -> View {
        let views: Vec<View> = items
            .into_iter()
            .map(|item| view(item).into_any())
            .collect();
        views.into_any()
    }
}
