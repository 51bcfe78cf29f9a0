//! A gift in its case: what it is, what we find, and, in sections that open, how we know.

mod cite;
mod related;
mod steps;
mod wall;

pub(super) use self::cite::absolute_url;
use self::cite::citable;
use self::related::Related;
use self::steps::Steps;
use self::wall::{Head, Wall};
use crate::components::{
    CitePanel, CloserLook, Ledger, LoupeState, PictureFrame, PictureLoupe, QuestionCard,
    StemmaDrawing, basis_of, gift_messages, interface_lang, localized, nouns, outside_only,
    photograph_caption, photograph_picture, with_nouns,
};
use crate::pages::lazy_turn_viewer::lazy_turn_viewer;
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::order::sort;
use vitrine_catalogue::{Catalogue, Gift, Key, Photograph, Picture, Plate, Question};
use vitrine_layout::Stemma;
use vitrine_view::prelude::*;

/// The width from which a window has room for the sections that are open at first, in CSS pixels
/// (`src/bootstrap/sections.js` has it too).
#[cfg(target_arch = "wasm32")]
const WIDE: f64 = 768.0;

/// `/gifts/<id>/`. Its sections are children of `main`, so that only the label is printed.
///
/// What a closed section holds is found by the browser's own search, which opens it.
#[component]
pub fn GiftPage(session: Session, loaded: LoadedCatalogue, gift: Key<Gift>) -> impl IntoView {
    let messages = gift_messages();
    let catalogue = loaded.catalogue;
    let results = session.results(loaded);
    let questions: Vec<&'static Question> = catalogue
        .questions_on(gift)
        .map(|(_, question)| question)
        .collect();
    let in_full = (!questions.is_empty()).then(|| {
        let cards = questions.iter().map(|question| {
            view! { <QuestionCard catalogue question=*question bears_on=None /> }
        });
        let cards = cards.collect_view().into_view();
        section(messages.questions_in_full, Opens::OnDemand, cards)
    });
    let (figure, points) = match catalogue[gift].picture() {
        Some(Picture::Plate(plate)) => plate_and_points(catalogue, gift, plate),
        Some(Picture::Photograph(photograph)) => (main_photograph(photograph), None),
        // Where there is no picture at all, a case would only be empty.
        None if !catalogue.has_pictures() => (().into_view(), None),
        None => {
            let case = view! {
                <figure class="gift__plate">
                    <PictureFrame catalogue gift eager=true />
                    <figcaption class="gift__caption">{with_nouns(messages.case_caption)}</figcaption>
                </figure>
            };
            (case, None)
        }
    };
    let further = catalogue[gift].further_photographs();
    let photographs = (!further.is_empty())
        .then(|| section(messages.photographs, Opens::WhereWide, figures(further)));
    let known_from = known_from(catalogue, gift);
    let how_we_know = view! {
        <p class="gift__known">{known_from.clone()}"."</p>
        <StemmaDrawing catalogue gift />
    };
    let ledger = view! { <Ledger catalogue gift /> };
    let cite = view! {
        <p class="section__lead">{messages.cite_lead}</p>
        <CitePanel works=citable(session, catalogue, gift) />
    };
    view! {
        <Steps session results gift catalogue />
        <div class="gift wide columns" class:gift--type=!catalogue.has_pictures()>
            <Head loaded gift />
            {figure}
            <Wall session loaded gift questions known_from />
        </div>
        {points.map(|points| section(messages.closer_title, Opens::WhereWide, points))}
        {photographs}
        {section(messages.how_we_know, Opens::WhereWide, how_we_know.into_view())}
        {section(messages.evidence, Opens::OnDemand, ledger.into_view())}
        {in_full}
        {section(messages.cite_title, Opens::OnHydration, cite.into_view())}
        <Related catalogue results gift />
    }
}

/// When a section is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opens {
    /// At first in a wide window. It is prerendered open, and bootstrap closes it on a phone, so
    /// that it can be read without script.
    WhereWide,
    /// When the visitor opens it.
    OnDemand,
    /// The same, and it needs the hydrated page.
    OnHydration,
}

/// A section below its heading, which opens and closes it.
fn section(title: &'static str, opens: Opens, content: View) -> View {
    let where_wide = opens == Opens::WhereWide;
    view! {
        <details
            class="gift__section wide"
            open=where_wide && is_wide()
            data-open-where-wide=where_wide
            data-hydrate-on=opens == Opens::OnHydration
        >
            <summary><h2 class="gift__section-title" lang=interface_lang()>{title}</h2></summary>
            {content}
        </details>
    }
    .into_view()
}

/// Whether the window is wide; on the host, so that nothing is closed without script.
fn is_wide() -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        let width = window().inner_width().ok().and_then(|width| width.as_f64());
        width >= Some(WIDE)
    }
    #[cfg(not(target_arch = "wasm32"))]
    true
}

/// The photograph that stands for the gift, with its caption.
fn main_photograph(photograph: &'static Photograph) -> View {
    let picture = Picture::Photograph(photograph);
    let state = LoupeState::new(&[]);
    view! {
        <figure class="gift__plate">
            <PictureLoupe picture state basis=|_| String::new() />
            <figcaption class="gift__caption">{photograph_caption(photograph)}</figcaption>
        </figure>
    }
    .into_view()
}

/// Photographs beside each other, each with its caption.
fn figures(photographs: &'static [Photograph]) -> View {
    let figures = photographs.iter().map(|photograph| {
        view! {
            <figure>
                {photograph_picture(photograph, localized(&photograph.alt), false)}
                <figcaption class="gift__caption">{photograph_caption(photograph)}</figcaption>
            </figure>
        }
    });
    view! { <div class="related__row">{figures.collect_view()}</div> }.into_view()
}

/// The plate with its caption, and the list of its points if it has any.
fn plate_and_points(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    plate: &'static Plate,
) -> (View, Option<View>) {
    let messages = gift_messages();
    let state = LoupeState::new(&plate.points);
    let figure = view! {
        <figure class="gift__plate">
            <PictureLoupe picture=Picture::Plate(plate) state basis=move |point| basis_of(catalogue, gift, point) turn_viewer=lazy_turn_viewer(plate) />
            <figcaption class="gift__caption">
                {messages.plate_caption}
                <details class="gift__imagined">
                    <summary lang=interface_lang()>{messages.known_and_imagined}</summary>
                    <p><b>{messages.plate_known}</b>" "{localized(&plate.known)}</p>
                    <p><b>{messages.plate_imagined}</b>" "{localized(&plate.imagined)}</p>
                </details>
            </figcaption>
        </figure>
    };
    let list = (!plate.points.is_empty())
        .then(|| view! { <CloserLook catalogue gift points=&plate.points state /> }.into_view());
    (figure, list)
}

/// The number of witnesses from which a gift is known, in words.
pub(super) fn known_from(catalogue: &'static Catalogue, gift: Key<Gift>) -> String {
    let messages = gift_messages();
    let tally = Stemma::tally(catalogue, gift);
    if tally.articles == 0 {
        let mut pages: Vec<_> = catalogue[gift]
            .claims
            .iter()
            .map(|claim| claim.source)
            .collect();
        sort(&mut pages, Ord::cmp);
        pages.dedup();
        return outside_only(catalogue, pages.len());
    }
    (messages.witnesses)(tally.articles, tally.reports, tally.roots, &nouns())
}
