//! The header: the exhibit's name, the navigation, light or dark.

use super::{interface_lang, language, messages, with_nouns};
use vitrine_catalogue::{Catalogue, Part};
use vitrine_route::{FavouritesView, GalleryView, Page, Route, TourPage};
use vitrine_search::{Query, Selection};
use vitrine_view::prelude::*;

/// Declares the items, so that no list of them is kept in step by hand.
macro_rules! nav_items {
    ($( $(#[doc = $doc:literal])* $item:ident; )*) => {
        /// An item of the navigation, in the header and the footer.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum NavItem {
            $( $(#[doc = $doc])* $item, )*
        }

        impl NavItem {
            /// Every item, in the order of the header.
            pub const ALL: [NavItem; [$(NavItem::$item),*].len()] = [$(NavItem::$item),*];
        }
    };
}

nav_items! {
    /// `/gifts/`
    Gifts;
    /// `/journey/`
    Journey;
    /// `/tour/`
    Tours;
    /// `/people/`
    People;
    /// `/places/`
    Places;
    /// `/questions/`
    Questions;
    /// `/sources/`
    Sources;
    /// `/about/`
    About;
}

impl NavItem {
    /// The item's label.
    #[must_use]
    pub fn name(self) -> String {
        let messages = messages();
        let name = match self {
            NavItem::Gifts => return with_nouns(messages.gifts),
            NavItem::Journey => messages.journey,
            NavItem::Tours => messages.tours,
            NavItem::People => messages.people,
            NavItem::Places => messages.places,
            NavItem::Questions => messages.questions,
            NavItem::Sources => messages.sources,
            NavItem::About => messages.about,
        };
        name.to_owned()
    }

    /// The `href` of the item's page.
    #[must_use]
    pub fn href(self) -> String {
        let page = match self {
            NavItem::Gifts => Page::Gifts {
                query: Query::default(),
                view: GalleryView::default(),
            },
            NavItem::Journey => Page::Journey {
                selection: Selection::default(),
            },
            NavItem::Tours => Page::Tour(TourPage::All),
            NavItem::People => Page::People,
            NavItem::Places => Page::Places,
            NavItem::Questions => Page::Questions { certainty: None },
            NavItem::Sources => Page::Sources,
            NavItem::About => Page::About,
        };
        Route::new(language(), page).to_string()
    }

    /// The part of the exhibit that the item's page shows; none if every exhibit has that page.
    #[must_use]
    pub fn part(self) -> Option<Part> {
        match self {
            NavItem::Gifts | NavItem::About => None,
            NavItem::Journey => Some(Part::Journey),
            NavItem::Tours => Some(Part::Tours),
            NavItem::People => Some(Part::People),
            NavItem::Places => Some(Part::Places),
            NavItem::Questions => Some(Part::Questions),
            NavItem::Sources => Some(Part::Sources),
        }
    }

    /// The items of an exhibit that has these parts, in the order of its rooms: all of them as long as
    /// its parts are not known, so that the header does not shift.
    #[must_use]
    pub fn of(parts: Option<&[Part]>) -> Vec<NavItem> {
        let Some(parts) = parts else {
            return NavItem::ALL.into();
        };
        let rooms = parts.iter().filter_map(|part| {
            let mut items = NavItem::ALL.into_iter();
            items.find(|item| item.part() == Some(*part))
        });
        [NavItem::Gifts]
            .into_iter()
            .chain(rooms)
            .chain([NavItem::About])
            .collect()
    }

    /// Whether an exhibit has what a page belongs to.
    #[must_use]
    pub fn has_page(catalogue: &Catalogue, page: &Page) -> bool {
        let item = NavItem::ALL.into_iter().find(|item| item.contains(page));
        let part = item.and_then(NavItem::part);
        part.is_none_or(|part| catalogue.has(part))
    }

    /// Whether `page` belongs to this item.
    #[must_use]
    pub fn contains(self, page: &Page) -> bool {
        match page {
            Page::Gifts { .. } | Page::Gift { .. } => self == NavItem::Gifts,
            Page::Journey { .. } | Page::Topics => self == NavItem::Journey,
            Page::Tour(_) => self == NavItem::Tours,
            Page::People | Page::Person { .. } => self == NavItem::People,
            Page::Places | Page::Place { .. } => self == NavItem::Places,
            Page::Sources | Page::Source { .. } => self == NavItem::Sources,
            Page::Questions { .. } => self == NavItem::Questions,
            Page::About => self == NavItem::About,
            Page::Entrance | Page::Favourites { .. } | Page::NotFound { .. } => false,
        }
    }
}

/// The header.
#[component]
pub fn Masthead(
    #[prop(into)] name: Signal<String>,
    route: ReadSignal<Route>,
    /// The items of the navigation.
    #[prop(into)]
    items: Signal<Vec<NavItem>>,
    /// How many favourites there are.
    #[prop(into)]
    favourites: Signal<usize>,
    /// The label of the current theme.
    #[prop(into)]
    theme: Signal<&'static str>,
    /// The next theme was chosen.
    on_theme: Callback<()>,
) -> impl IntoView {
    let messages = messages();
    let lang = interface_lang();
    let is_menu_open = RwSignal::new(false);
    // Another page closes the menu.
    effect(move || {
        route.track();
        is_menu_open.set(false);
    });
    let links = move || {
        let items = items.get().into_iter();
        items
            .map(|item| {
                let current = move || route.with(|route| item.contains(&route.page)).then_some("page");
                view! { <a class="masthead__link" href=item.href() aria-current=current>{item.name()}</a> }
            })
            .collect_view()
    };
    let favourites_href = Route::new(
        language(),
        Page::Favourites {
            view: FavouritesView::default(),
        },
    )
    .to_string();
    let has_favourites = move || favourites.get() > 0;
    let count = move || {
        let count = favourites.get();
        (count > 0).then(|| [" (", &count.to_string(), ")"].concat())
    };
    let favourites_link = move |class: &'static str| {
        let current = move || {
            let is_current = |route: &Route| matches!(route.page, Page::Favourites { .. });
            route.with(is_current).then_some("page")
        };
        view! {
            <a class=class class:masthead__favourites--some=has_favourites lang=lang href=favourites_href.clone() aria-current=current>
                <span class="masthead__visit-name">{messages.favourites}</span>
                {count}
            </a>
        }
    };
    let theme_button = move |has_text: bool| {
        let name = move || (!has_text).then(|| [messages.theme, ": ", theme.get()].concat());
        view! {
            <button
                class="masthead__theme"
                type="button"
                lang=lang
                aria-label=name
                title=name
                on:click=move |_| on_theme.run(())
            >
                {has_text.then(|| view! { <span>{messages.theme}": "{theme}</span> })}
            </button>
        }
    };
    // Wherever the focus is: the menu may cover the element that has it.
    effect(move || {
        window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" && is_menu_open.get_untracked() {
                is_menu_open.set(false);
            }
        });
    });
    let home = Route::new(language(), Page::Entrance).to_string();
    view! {
        <header class="masthead">
            <div class="masthead__row wide">
                <a class="masthead__name" href=home>{name}</a>
                <nav class="masthead__nav" aria-label=messages.exhibit_navigation lang=lang>{links}</nav>
                {favourites_link("masthead__link masthead__favourites")}
                {theme_button(false)}
                <button
                    class="masthead__menu"
                    type="button"
                    lang=lang
                    aria-expanded=move || is_menu_open.get().to_string()
                    on:click=move |_| is_menu_open.update(|is_open| *is_open = !*is_open)
                >
                    {messages.menu}
                </button>
            </div>
            <Show when=move || is_menu_open.get()>
                <div class="masthead__sheet">
                    <nav class="masthead__nav" aria-label=messages.exhibit_navigation lang=lang>
                        {links}
                        {favourites_link("masthead__link")}
                    </nav>
                    {theme_button(true)}
                </div>
            </Show>
        </header>
    }
}
