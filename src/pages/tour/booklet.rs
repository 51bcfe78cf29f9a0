//! A tour as a booklet: pages of A5, two to a sheet of A4, in reading order.

use super::handout::handout_header;
use crate::components::{
    EmptyCase, PrintButton, format, gift_messages, localized, messages, nouns, photograph_picture,
    reference_messages, tour_messages, with_nouns,
};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Catalogue, Gift, Key, Picture, Stop, Tour};
use vitrine_view::prelude::*;

/// `/tour/<tour>/?view=booklet`
#[component]
pub fn BookletPage(
    session: Session,
    loaded: LoadedCatalogue,
    tour: &'static Tour,
) -> impl IntoView {
    let messages = tour_messages();
    let catalogue = loaded.catalogue;
    let mut pages = vec![cover(catalogue, tour)];
    for (position, stop) in tour.stops.iter().enumerate() {
        pages.push(page_of_stop(catalogue, stop, position + 1));
    }
    pages.push(sources_page(catalogue, tour));
    let count = pages.len();
    let mut sheets = Vec::new();
    let mut pages = pages.into_iter().enumerate().map(|(position, inside)| {
        view! {
            <section class="booklet__page">
                {inside}
                <p class="booklet__folio">{position + 1}</p>
            </section>
        }
        .into_view()
    });
    for _ in 0..count.div_ceil(2) {
        let both: Vec<View> = pages.by_ref().take(2).collect();
        sheets.push(view! { <div class="booklet__sheet">{both}</div> }.into_view());
    }
    view! {
        {handout_header(session, tour, messages.booklet, messages.how_to_cut)}
        <p class="buttons print-preview__buttons wide"><PrintButton label=messages.print_booklet /></p>
        <div class="booklet print-preview">{sheets}</div>
    }
}

fn cover(catalogue: &'static Catalogue, tour: &'static Tour) -> View {
    let messages = messages();
    let exhibit = catalogue.exhibit();
    let edition = (messages.edition)(&format::day(&exhibit.edition, messages));
    view! {
        <p class="booklet__exhibit">{localized(&exhibit.title)}</p>
        <h2 class="booklet__name">{localized(&tour.title)}</h2>
        <p class="booklet__introduction">{localized(&tour.introduction)}</p>
        {tour.stops.first().map(|stop| plate_of(catalogue, stop.gift))}
        <p class="booklet__note">
            {[tour_messages().one_sided, " ", &edition, "."].concat()}
        </p>
    }
    .into_view()
}

fn page_of_stop(catalogue: &'static Catalogue, stop: &'static Stop, number: usize) -> View {
    let (messages, tour_messages) = (messages(), tour_messages());
    let gift = &catalogue[stop.gift];
    let look = stop.point(catalogue).map(|point| {
        view! { <p class="booklet__aside"><b>{tour_messages.look_for}": "</b>{localized(&point.says)}</p> }
    });
    let question = stop.question(catalogue).map(|question| {
        let (certainty, _) = format::certainty(question.certainty, messages);
        view! {
            <p class="booklet__aside">
                <b>{localized(&question.ask)}" "</b>
                {[localized(&question.finding), " (", certainty, ")"].concat()}
            </p>
        }
    });
    view! {
        <header class="booklet__head">
            <span class="booklet__number" aria-hidden="true">{number}</span>
            <h2 class="booklet__title">{localized(&stop.title)}</h2>
        </header>
        {plate_of(catalogue, stop.gift)}
        <p class="booklet__gift">{[gift.number.as_str(), " · ", localized(&gift.title)].concat()}</p>
        <p class="booklet__text">{localized(&stop.text)}</p>
        {look}
        {question}
    }
    .into_view()
}

/// The plate in its full engraving, for print shows every line; or the photograph.
fn plate_of(catalogue: &'static Catalogue, gift: Key<Gift>) -> View {
    let gift = &catalogue[gift];
    let picture = match gift.picture() {
        Some(Picture::Plate(plate)) => view! {
            <img
                class="plate"
                src=plate.path()
                alt=localized(&plate.alt)
                width="480"
                height="600"
            />
        }
        .into_view(),
        Some(Picture::Photograph(photograph)) => {
            photograph_picture(photograph, localized(&photograph.alt), true)
        }
        None => view! { <EmptyCase number=&gift.number /> }.into_view(),
    };
    view! { <div class="booklet__plate">{picture}</div> }.into_view()
}

/// The sources that each stop's record rests on: the chief ones by their letters, the others
/// by their number; then the letters' names.
fn sources_page(catalogue: &'static Catalogue, tour: &'static Tour) -> View {
    let (messages, tour_messages, nouns) = (messages(), tour_messages(), nouns());
    let stops = tour.stops.iter().map(|stop| {
        let gift = &catalogue[stop.gift];
        let seen = gift.sources();
        let others = seen.iter().filter(|key| catalogue[**key].letter.is_none());
        let others = others.count();
        let mut rests_on = Vec::new();
        // In the order of the letters, which is that of the catalogue.
        for (key, source) in catalogue.source_keys().zip(catalogue.sources()) {
            let letter = source.letter.filter(|_| seen.contains(&key));
            rests_on.extend(letter.map(|letter| (messages.source_by_letter)(letter, &nouns)));
        }
        if others > 0 {
            rests_on.push((tour_messages.outside_pages)(others));
        }
        view! {
            <li>
                <b>{localized(&stop.title)}</b>
                {[", ", &gift.number, ": ", &rests_on.join(", "), "."].concat()}
            </li>
        }
    });
    let articles = catalogue.sources().iter().filter_map(|source| {
        let letter = source.letter?.to_string();
        Some(view! { <li><b class="letter">{letter}</b>" "{source.name.as_str()}</li> })
    });
    let exhibit = catalogue.exhibit();
    view! {
        <h2 class="booklet__title">{tour_messages.where_from}</h2>
        <p class="booklet__small">{with_nouns(tour_messages.where_from_lead)}</p>
        <ol class="booklet__stops">{stops.collect_view()}</ol>
        <ul class="booklet__articles">{articles.collect_view()}</ul>
        <p class="booklet__note">
            {[gift_messages().plate_caption, " ", reference_messages().about_licence_title, ": ", &exhibit.licence, "."].concat()}
        </p>
    }
    .into_view()
}
