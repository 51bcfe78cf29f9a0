//! The header: the exhibit's name, the ways in, light or dark.

use super::{language, words};
use vitrine_route::{Address, Page, Show, TourPage, View};
use vitrine_search::{Query, Selection};
use vitrine_view::prelude::*;

/// A way in, as the header and the footer offer it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
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

impl Room {
    /// Every way in, in the header's order.
    pub const ALL: [Room; 8] = [
        Room::Gifts,
        Room::Journey,
        Room::Tours,
        Room::People,
        Room::Places,
        Room::Questions,
        Room::Sources,
        Room::About,
    ];

    /// The room's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        let words = words();
        match self {
            Room::Gifts => words.gifts,
            Room::Journey => words.journey,
            Room::Tours => words.tours,
            Room::People => words.people,
            Room::Places => words.places,
            Room::Questions => words.questions,
            Room::Sources => words.sources,
            Room::About => words.about,
        }
    }

    /// The room's address.
    #[must_use]
    pub fn href(self) -> String {
        let page = match self {
            Room::Gifts => Page::Gifts {
                query: Query::default(),
                view: View::default(),
            },
            Room::Journey => Page::Journey {
                selection: Selection::default(),
            },
            Room::Tours => Page::Tour(TourPage::All),
            Room::People => Page::People,
            Room::Places => Page::Places,
            Room::Questions => Page::Questions { certainty: None },
            Room::Sources => Page::Sources,
            Room::About => Page::About,
        };
        Address::new(language(), page).to_string()
    }

    /// Whether `page` lies in this room.
    #[must_use]
    pub fn holds(self, page: &Page) -> bool {
        match page {
            Page::Gifts { .. } | Page::Gift { .. } => self == Room::Gifts,
            Page::Journey { .. } => self == Room::Journey,
            Page::Tour(_) => self == Room::Tours,
            Page::People | Page::Person { .. } => self == Room::People,
            Page::Places | Page::Place { .. } => self == Room::Places,
            Page::Sources | Page::Source { .. } => self == Room::Sources,
            Page::Questions { .. } => self == Room::Questions,
            Page::About => self == Room::About,
            Page::Entrance | Page::Visit { .. } | Page::Lost { .. } => false,
        }
    }
}

/// The header. The name is empty while the catalogue is on its way.
#[component]
pub fn Masthead(
    #[prop(into)] name: Signal<String>,
    address: RwSignal<Address>,
    /// Whether a room is open: a catalogue may have no tours.
    is_open: Callback<Room, bool>,
    /// How many gifts are picked.
    #[prop(into)]
    picked: Signal<usize>,
    /// The words on the switch of light and dark.
    #[prop(into)]
    theme: Signal<&'static str>,
    on_theme: Callback<()>,
) -> impl IntoView {
    let words = words();
    let open = RwSignal::new(false);
    // Another page closes the menu.
    effect(move || {
        address.track();
        open.set(false);
    });
    let links = move || {
        Room::ALL
            .map(|room| {
                let here = move || address.with(|address| room.holds(&address.page)).then_some("page");
                let link = move || view! { <a class="masthead__link" href=room.href() aria-current=here>{room.name()}</a> };
                move || is_open.run(room).then(link)
            })
            .collect_view()
    };
    let to_visit = Address::new(
        language(),
        Page::Visit {
            show: Show::default(),
        },
    )
    .to_string();
    let some = move || picked.get() > 0;
    let count = move || {
        let count = picked.get();
        (count > 0).then(|| [" (", &count.to_string(), ")"].concat())
    };
    let visit = move |class: &'static str| {
        let here = move || {
            let on_it = |address: &Address| matches!(address.page, Page::Visit { .. });
            address.with(on_it).then_some("page")
        };
        view! {
            <a class=class class:masthead__visit--some=some href=to_visit.clone() aria-current=here>
                <span class="masthead__visit-name">{words.my_visit}</span>
                {count}
            </a>
        }
    };
    let switch = move |spelled_out: bool| {
        view! {
            <button
                class="masthead__theme"
                type="button"
                aria-label=move || [words.theme, ": ", theme.get()].concat()
                title=theme
                on:click=move |_| on_theme.run(())
            >
                {spelled_out.then(|| view! { <span>{words.theme}": "{theme}</span> })}
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
    let home = Address::new(language(), Page::Entrance).to_string();
    view! {
        <header class="masthead">
            <div class="masthead__row wide">
                <a class="masthead__name" href=home>{name}</a>
                <nav class="masthead__nav" aria-label=words.exhibit_navigation>{links()}</nav>
                {visit("masthead__link masthead__visit")}
                {switch(false)}
                <button
                    class="masthead__menu"
                    type="button"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {words.menu}
                </button>
            </div>
            <Show when=move || open.get()>
                <div class="masthead__sheet">
                    <nav class="masthead__nav" aria-label=words.exhibit_navigation>
                        {links()}
                        {visit("masthead__link")}
                    </nav>
                    {switch(true)}
                </div>
            </Show>
        </header>
    }
}
