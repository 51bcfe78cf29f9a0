//! Pages, each kind of which has a program of its own that comes when one is first opened.
//!
//! A release for the browser is cut at the functions that are marked `wasm_split` here, and
//! nowhere else (`build.rs`, `scripts/split.mjs`); what several pages share comes with the first
//! of them. Every program more cuts what they share into smaller pieces, which all pages pay for:
//! so tours, visits and what keeps a kiosk come as one, `rooms`. In any other build they are plain
//! functions, and nothing is ever on its way.

mod file;
mod page_chunk;

use leptos::wasm_split::SplitLoaderError;

pub(super) use self::file::{Asked, expect_file, written};
pub use self::page_chunk::{PageChunk, Study};
use super::{
    AboutPage, EntrancePage, FavouritesPage, GalleryPage, GiftPage, JourneyPage, NotFoundPage,
    PeoplePage, PersonPage, PlacePage, PlacesPage, QuestionsPage, SourcePage, SourcesPage,
    ToursPage,
};
use crate::components::{FaultNotice, KioskWarning, Loading, messages};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Gift, Key};
use vitrine_route::TourPage;
use vitrine_view::prelude::*;

/// A page, or that its program has not come.
type Opened = Result<View, SplitLoaderError>;

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        entrance,
        wasm_split_path = ::leptos::wasm_split,
        preload(entrance_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn open_entrance(loaded: LoadedCatalogue) -> Opened {
    Ok(view! { <EntrancePage loaded /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        gallery,
        wasm_split_path = ::leptos::wasm_split,
        preload(gallery_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn open_gallery(session: Session, loaded: LoadedCatalogue) -> Opened {
    Ok(view! { <GalleryPage session loaded /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        gift,
        wasm_split_path = ::leptos::wasm_split,
        preload(gift_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn open_gift(session: Session, loaded: LoadedCatalogue, gift: Key<Gift>) -> Opened {
    Ok(view! { <GiftPage session loaded gift /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        journey,
        wasm_split_path = ::leptos::wasm_split,
        preload(journey_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn open_journey(session: Session, loaded: LoadedCatalogue) -> Opened {
    Ok(view! { <JourneyPage session loaded /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        rooms,
        wasm_split_path = ::leptos::wasm_split,
        preload(tour_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn open_tour(session: Session, loaded: LoadedCatalogue, page: TourPage) -> Opened {
    Ok(view! { <ToursPage session loaded page /> }.into_view())
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        study,
        wasm_split_path = ::leptos::wasm_split,
        preload(study_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn open_study(session: Session, loaded: LoadedCatalogue, page: Study) -> Opened {
    Ok(match page {
        Study::People => view! { <PeoplePage loaded /> }.into_view(),
        Study::Person(person) => view! { <PersonPage loaded person /> }.into_view(),
        Study::Places => view! { <PlacesPage loaded /> }.into_view(),
        Study::Place(place) => view! { <PlacePage loaded place /> }.into_view(),
        Study::Sources => view! { <SourcesPage loaded /> }.into_view(),
        Study::Source(source) => view! { <SourcePage loaded source /> }.into_view(),
        Study::Questions => view! { <QuestionsPage session loaded /> }.into_view(),
        Study::About => view! { <AboutPage loaded /> }.into_view(),
        Study::NotFound(looked_for) => {
            view! { <NotFoundPage session loaded looked_for /> }.into_view()
        }
    })
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        rooms,
        wasm_split_path = ::leptos::wasm_split,
        preload(kiosk_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn open_kiosk(session: Session) -> Opened {
    #[cfg(target_arch = "wasm32")]
    let left = crate::session::keep_kiosk(session);
    // Nobody stands before a page that is printed on the host.
    #[cfg(not(target_arch = "wasm32"))]
    let (left, _) = (RwSignal::new(0), session);
    Ok(view! { <KioskWarning left /> }.into_view())
}

/// What keeps a kiosk, once its program has come.
#[component]
pub fn LazyKiosk(session: Session) -> impl IntoView {
    let is_here = RwSignal::new(cfg!(not(split)));
    #[cfg(split)]
    chunk_loader::bring_kiosk(is_here);
    #[cfg(split)]
    use chunk_loader::at_once;
    #[cfg(not(split))]
    let at_once = Result::ok;
    move || is_here.get().then(|| at_once(open_kiosk(session)))
}

#[cfg_attr(
    split,
    leptos::wasm_split::wasm_split(
        rooms,
        wasm_split_path = ::leptos::wasm_split,
        preload(visit_comes),
        fallible
    )
)]
#[cfg_attr(
    not(split),
    expect(clippy::unnecessary_wraps, reason = "split, it may fail")
)]
fn open_visit(session: Session, loaded: LoadedCatalogue) -> Opened {
    Ok(view! { <FavouritesPage session loaded /> }.into_view())
}

/// Has a page's program come before the page is opened; whether it did.
pub async fn load_chunk(page: &PageChunk) -> bool {
    #[cfg(split)]
    return chunk_loader::all_of(page, |_| ()).await;
    #[cfg(not(split))]
    std::future::ready(matches!(page, _)).await
}

/// How far a page's program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(split),
    expect(dead_code, reason = "what is of one piece is always here")
)]
enum Stage {
    /// On its way; 0 for the first try.
    Coming(u32),
    Here,
    Missing,
}

/// A late page: that it is coming, then itself; or that it did not come.
#[component]
pub fn LazyPage(session: Session, loaded: LoadedCatalogue, page: PageChunk) -> impl IntoView {
    let messages = messages();
    let stage = RwSignal::new(Stage::Here);
    #[cfg(split)]
    let on_retry = chunk_loader::bring(session, &page, stage);
    #[cfg(not(split))]
    let on_retry = Callback::new(|()| ());
    move || match stage.get() {
        Stage::Coming(retries) => {
            view! { <Loading doing=messages.loading_page received=0 expected=None retries /> }
                .into_view()
        }
        Stage::Here => open(session, loaded, page.clone()),
        Stage::Missing => view! {
            <FaultNotice
                title=messages.fault_page_title
                happened=messages.fault_page.to_owned()
                detail=None
                on_retry
            />
        }
        .into_view(),
    }
}

fn open(session: Session, loaded: LoadedCatalogue, page: PageChunk) -> View {
    #[cfg(split)]
    use chunk_loader::at_once;
    #[cfg(not(split))]
    let at_once = Result::ok;
    let opened = match page {
        PageChunk::Entrance => at_once(open_entrance(loaded)),
        PageChunk::Gallery => at_once(open_gallery(session, loaded)),
        PageChunk::Gift(gift) => at_once(open_gift(session, loaded, gift)),
        PageChunk::Journey => at_once(open_journey(session, loaded)),
        PageChunk::Tour(page) => at_once(open_tour(session, loaded, page)),
        PageChunk::Favourites => at_once(open_visit(session, loaded)),
        PageChunk::Study(page) => at_once(open_study(session, loaded, page)),
    };
    opened.unwrap_or_else(|| ().into_view())
}

/// What it takes where the program comes in parts.
#[cfg(split)]
mod chunk_loader {
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll, Waker};

    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use leptos::wasm_split::SplitLoaderError;

    use super::{
        PageChunk, Stage, entrance_comes, gallery_comes, gift_comes, journey_comes, kiosk_comes,
        study_comes, tour_comes, visit_comes,
    };
    use crate::session::{Session, has_style_sheet, load_style_sheet, retry};

    type Coming = Pin<Box<dyn Future<Output = Result<(), SplitLoaderError>>>>;

    /// What brings a page's program.
    fn comes(page: &PageChunk) -> fn() -> Coming {
        match page {
            PageChunk::Entrance => || Box::pin(entrance_comes()),
            PageChunk::Gallery => || Box::pin(gallery_comes()),
            PageChunk::Gift(_) => || Box::pin(gift_comes()),
            PageChunk::Journey => || Box::pin(journey_comes()),
            PageChunk::Tour(_) => || Box::pin(tour_comes()),
            PageChunk::Favourites => || Box::pin(visit_comes()),
            PageChunk::Study(_) => || Box::pin(study_comes()),
        }
    }

    /// Has a page's program come, and its style; whether they did.
    pub(super) async fn all_of(page: &PageChunk, on_retry: impl Fn(u32)) -> bool {
        let (program, kind) = (comes(page), page.kind());
        let attempt = || async move {
            // Both at once.
            let sheet = load_style_sheet(kind);
            let program = program().await.is_ok();
            if sheet.await && program {
                Ok(())
            } else {
                Err(())
            }
        };
        retry(attempt, on_retry).await.is_ok()
    }

    /// Whether both are here already.
    fn is_here(page: &PageChunk) -> bool {
        has_style_sheet(page.kind()) && at_once(comes(page)()).is_some()
    }

    /// Has a page's program come, and again when what it gives is called.
    pub(super) fn bring(
        session: Session,
        page: &PageChunk,
        stage: RwSignal<Stage>,
    ) -> Callback<()> {
        on_cleanup(move || session.page_is_loading.set(false));
        let is_here = is_here(page);
        let page = page.clone();
        let bring = Callback::new(move |()| {
            session.page_is_loading.set(true);
            stage.set(Stage::Coming(0));
            let on_retry = move |retries| {
                stage.try_set(Stage::Coming(retries));
            };
            let page = page.clone();
            spawn_local(async move {
                let came = all_of(&page, on_retry).await;
                let outcome = if came { Stage::Here } else { Stage::Missing };
                // Unless the visitor has gone elsewhere meanwhile.
                if stage.try_set(outcome).is_none() {
                    session.page_is_loading.set(false);
                }
            });
        });
        if !is_here {
            bring.run(());
        }
        bring
    }

    /// Has the program of a kiosk come. Without it nothing ends a visit, and nothing else is lost.
    pub(super) fn bring_kiosk(is_here: RwSignal<bool>) {
        let comes: fn() -> Coming = || Box::pin(kiosk_comes());
        spawn_local(async move {
            if retry(comes, |_| ()).await.is_ok() {
                is_here.try_set(true);
            }
        });
    }

    /// What a program gives that is here already.
    pub(super) fn at_once<T>(
        program: impl Future<Output = Result<T, SplitLoaderError>>,
    ) -> Option<T> {
        match pin!(program).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(given) => given.ok(),
            Poll::Pending => None,
        }
    }
}
