//! Pages, each kind of which has a program of its own that comes when one is first opened.
//!
//! A release for the browser is cut at the functions that are marked `wasm_split` here, and
//! nowhere else (`build.rs`, `scripts/split.mjs`); what several pages share comes with the first
//! of them. Every program more cuts what they share into smaller pieces, which all pages pay for:
//! so tours, visits and what keeps a kiosk come as one, `rooms`. In any other build they are plain
//! functions, and nothing is ever on its way.

mod file;
mod page;

use leptos::wasm_split::SplitLoaderError;

pub(super) use self::file::{Asked, expect_file, written};
pub use self::page::{LatePage, Study};
use super::{
    AboutPage, EntrancePage, GalleryPage, GiftPage, JourneyPage, LostPage, PeoplePage, PersonPage,
    PlacePage, PlacesPage, QuestionsPage, SourcePage, SourcesPage, ToursPage, VisitPage,
};
use crate::components::{FaultNotice, KioskWarning, Loading, words};
use crate::session::{Held, Visit};
use vitrine_catalogue::{Gift, Key};
use vitrine_route::TourPage;
use vitrine_view::prelude::*;

/// A page, or that its program has not come.
type Opened = Result<AnyView, SplitLoaderError>;

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
fn open_entrance(held: Held) -> Opened {
    Ok(view! { <EntrancePage held /> }.into_any())
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
fn open_gallery(visit: Visit, held: Held) -> Opened {
    Ok(view! { <GalleryPage visit held /> }.into_any())
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
fn open_gift(visit: Visit, held: Held, gift: Key<Gift>) -> Opened {
    Ok(view! { <GiftPage visit held gift /> }.into_any())
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
fn open_journey(visit: Visit, held: Held) -> Opened {
    Ok(view! { <JourneyPage visit held /> }.into_any())
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
fn open_tour(visit: Visit, held: Held, page: TourPage) -> Opened {
    Ok(view! { <ToursPage visit held page /> }.into_any())
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
fn open_study(visit: Visit, held: Held, page: Study) -> Opened {
    Ok(match page {
        Study::People => view! { <PeoplePage held /> }.into_any(),
        Study::Person(person) => view! { <PersonPage held person /> }.into_any(),
        Study::Places => view! { <PlacesPage held /> }.into_any(),
        Study::Place(place) => view! { <PlacePage held place /> }.into_any(),
        Study::Sources => view! { <SourcesPage held /> }.into_any(),
        Study::Source(source) => view! { <SourcePage held source /> }.into_any(),
        Study::Questions => view! { <QuestionsPage visit held /> }.into_any(),
        Study::About => view! { <AboutPage held /> }.into_any(),
        Study::Lost(looked_for) => view! { <LostPage visit held looked_for /> }.into_any(),
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
fn open_kiosk(visit: Visit) -> Opened {
    #[cfg(target_arch = "wasm32")]
    let left = crate::session::keep_kiosk(visit);
    // Nobody stands before a page that is printed on the host.
    #[cfg(not(target_arch = "wasm32"))]
    let (left, _) = (RwSignal::new(0), visit);
    Ok(view! { <KioskWarning left /> }.into_any())
}

/// What keeps a kiosk, once its program has come.
#[component]
pub fn LateKiosk(visit: Visit) -> impl IntoView {
    let is_here = RwSignal::new(cfg!(not(split)));
    #[cfg(split)]
    apart::bring_kiosk(is_here);
    #[cfg(split)]
    use apart::at_once;
    #[cfg(not(split))]
    let at_once = Result::ok;
    move || is_here.get().then(|| at_once(open_kiosk(visit)))
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
fn open_visit(visit: Visit, held: Held) -> Opened {
    Ok(view! { <VisitPage visit held /> }.into_any())
}

/// Has a page's program come before the page is opened; whether it did.
pub async fn brought(page: &LatePage) -> bool {
    #[cfg(split)]
    return apart::all_of(page, |_| ()).await;
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
pub fn Late(visit: Visit, held: Held, page: LatePage) -> impl IntoView {
    let words = words();
    let stage = RwSignal::new(Stage::Here);
    #[cfg(split)]
    let on_retry = apart::bring(visit, &page, stage);
    #[cfg(not(split))]
    let on_retry = Callback::new(|()| ());
    move || match stage.get() {
        Stage::Coming(retries) => {
            view! { <Loading doing=words.loading_page received=0 expected=None retries /> }
                .into_any()
        }
        Stage::Here => open(visit, held, page.clone()),
        Stage::Missing => view! {
            <FaultNotice
                title=words.fault_page_title
                happened=words.fault_page.to_owned()
                detail=None
                on_retry
            />
        }
        .into_any(),
    }
}

fn open(visit: Visit, held: Held, page: LatePage) -> AnyView {
    #[cfg(split)]
    use apart::at_once;
    #[cfg(not(split))]
    let at_once = Result::ok;
    let opened = match page {
        LatePage::Entrance => at_once(open_entrance(held)),
        LatePage::Gallery => at_once(open_gallery(visit, held)),
        LatePage::Gift(gift) => at_once(open_gift(visit, held, gift)),
        LatePage::Journey => at_once(open_journey(visit, held)),
        LatePage::Tour(page) => at_once(open_tour(visit, held, page)),
        LatePage::Visit => at_once(open_visit(visit, held)),
        LatePage::Study(page) => at_once(open_study(visit, held, page)),
    };
    opened.unwrap_or_else(|| ().into_any())
}

/// What it takes where the program comes in parts.
#[cfg(split)]
mod apart {
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll, Waker};

    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use leptos::wasm_split::SplitLoaderError;

    use super::{
        LatePage, Stage, entrance_comes, gallery_comes, gift_comes, journey_comes, kiosk_comes,
        study_comes, tour_comes, visit_comes,
    };
    use crate::session::{Visit, bring_sheet, has_sheet, tried};

    type Coming = Pin<Box<dyn Future<Output = Result<(), SplitLoaderError>>>>;

    /// What brings a page's program.
    fn comes(page: &LatePage) -> fn() -> Coming {
        match page {
            LatePage::Entrance => || Box::pin(entrance_comes()),
            LatePage::Gallery => || Box::pin(gallery_comes()),
            LatePage::Gift(_) => || Box::pin(gift_comes()),
            LatePage::Journey => || Box::pin(journey_comes()),
            LatePage::Tour(_) => || Box::pin(tour_comes()),
            LatePage::Visit => || Box::pin(visit_comes()),
            LatePage::Study(_) => || Box::pin(study_comes()),
        }
    }

    /// Has a page's program come, and its style; whether they did.
    pub(super) async fn all_of(page: &LatePage, on_retry: impl Fn(u32)) -> bool {
        let (program, kind) = (comes(page), page.kind());
        let attempt = || async move {
            // Both at once.
            let sheet = bring_sheet(kind);
            let program = program().await.is_ok();
            if sheet.await && program {
                Ok(())
            } else {
                Err(())
            }
        };
        tried(attempt, on_retry).await.is_ok()
    }

    /// Whether both are here already.
    fn is_here(page: &LatePage) -> bool {
        has_sheet(page.kind()) && at_once(comes(page)()).is_some()
    }

    /// Has a page's program come, and again when what it gives is called.
    pub(super) fn bring(visit: Visit, page: &LatePage, stage: RwSignal<Stage>) -> Callback<()> {
        on_cleanup(move || visit.page_is_coming.set(false));
        let is_here = is_here(page);
        let page = page.clone();
        let bring = Callback::new(move |()| {
            visit.page_is_coming.set(true);
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
                    visit.page_is_coming.set(false);
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
            if tried(comes, |_| ()).await.is_ok() {
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
