//! The header: the exhibit's name, the ways in, light or dark.

use super::{language, messages};
use vitrine_route::{GalleryView, Page, Route, Show, TourPage};
use vitrine_search::{Query, Selection};
use vitrine_view::prelude::*;

/// A way in, as the header and the footer offer it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NavItem {
    /// `/gifts/`
    Gifts,
    /// `/journey/`
    Journey,
    /// `/tour/`
    Tours,
    /// `/people/`
    People,
    /// `/places/`
    Places,
    /// `/questions/`
    Questions,
    /// `/sources/`
    Sources,
    /// `/about/`
    About,
}

impl NavItem {
    /// Every way in, in the header's order.
    pub const ALL: [NavItem; 8] = [
        NavItem::Gifts,
        NavItem::Journey,
        NavItem::Tours,
        NavItem::People,
        NavItem::Places,
        NavItem::Questions,
        NavItem::Sources,
        NavItem::About,
    ];

    /// The room's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        let messages = messages();
        match self {
            NavItem::Gifts => messages.gifts,
            NavItem::Journey => messages.journey,
            NavItem::Tours => messages.tours,
            NavItem::People => messages.people,
            NavItem::Places => messages.places,
            NavItem::Questions => messages.questions,
            NavItem::Sources => messages.sources,
            NavItem::About => messages.about,
        }
    }

    /// The room's address.
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

    /// Whether `page` lies in this room.
    #[must_use]
    pub fn holds(self, page: &Page) -> bool {
        match page {
            Page::Gifts { .. } | Page::Gift { .. } => self == NavItem::Gifts,
            Page::Journey { .. } => self == NavItem::Journey,
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

/// The header. The name is empty while the catalogue is on its way.
#[component]
pub fn Masthead(
    #[prop(into)] name: Signal<String>,
    address: RwSignal<Route>,
    /// Whether a room is open: a catalogue may have no tours.
    is_open: Callback<NavItem, bool>,
    /// How many gifts are picked.
    #[prop(into)]
    picked: Signal<usize>,
    /// The words on the switch of light and dark.
    #[prop(into)]
    theme: Signal<&'static str>,
    on_theme: Callback<()>,
) -> impl IntoView {
    let messages = messages();
    let open = RwSignal::new(false);
    // Another page closes the menu.
    effect(move || {
        address.track();
        open.set(false);
    });
    let links = move || {
        NavItem::ALL
            .map(|room| {
                let here = move || address.with(|address| room.holds(&address.page)).then_some("page");
                let link = move || view! { <a class="masthead__link" href=room.href() aria-current=here>{room.name()}</a> };
                move || is_open.run(room).then(link)
            })
            .collect_view()
    };
    let to_visit = Route::new(
        language(),
        Page::Favourites {
            show: Show::default(),
        },
    )
    .to_string();
    let some = move || picked.get() > 0;
    let count = move || {
        let count = picked.get();
        (count > 0).then(|| [" (", &count.to_string(), ")"].concat())
    };
    let session = move |class: &'static str| {
        let here = move || {
            let on_it = |address: &Route| matches!(address.page, Page::Favourites { .. });
            address.with(on_it).then_some("page")
        };
        view! {
            <a class=class class:masthead__favourites--some=some href=to_visit.clone() aria-current=here>
                <span class="masthead__visit-name">{messages.my_visit}</span>
                {count}
            </a>
        }
    };
    let switch = move |spelled_out: bool| {
        view! {
            <button
                class="masthead__theme"
                type="button"
                aria-label=move || [messages.theme, ": ", theme.get()].concat()
                title=theme
                on:click=move |_| on_theme.run(())
            >
                {spelled_out.then(|| view! { <span>{messages.theme}": "{theme}</span> })}
            </button>
        }
    };
    // Wherever the focus is: the menu may cover what one is at.
    effect(move || {
        window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" && open.get_untracked() {
                open.set(false);
            }
        });
    });
    let home = Route::new(language(), Page::Entrance).to_string();
    view! {
        <header class="masthead">
            <div class="masthead__row wide">
                <a class="masthead__name" href=home>{name}</a>
                <nav class="masthead__nav" aria-label=messages.exhibit_navigation>{links()}</nav>
                {session("masthead__link masthead__favourites")}
                {switch(false)}
                <button
                    class="masthead__menu"
                    type="button"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {messages.menu}
                </button>
            </div>
            <Show when=move || open.get()>
                <div class="masthead__sheet">
                    <nav class="masthead__nav" aria-label=messages.exhibit_navigation>
                        {links()}
                        {session("masthead__link")}
                    </nav>
                    {switch(true)}
                </div>
            </Show>
        </header>
    }
}
