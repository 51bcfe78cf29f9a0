//! A tour as a booklet: pages of A5, two to a sheet of A4, in reading order.

use crate::components::{EmptyCase, PrintButton, said, tour_words, wording, words};
use crate::session::{Held, Visit};
use vitrine_catalogue::{Catalogue, Gift, Key, Stop, Tour};
use vitrine_view::prelude::*;

/// `/tour/<tour>/?view=booklet`
#[component]
pub fn BookletPage(visit: Visit, held: Held, tour: &'static Tour) -> impl IntoView {
    let words = tour_words();
    let catalogue = held.catalogue;
    let mut pages = vec![cover(catalogue, tour)];
    for (position, stop) in tour.stops.iter().enumerate() {
        pages.push(page_of_stop(catalogue, stop, position + 1));
    }
    pages.push(where_from(catalogue, tour));
    let count = pages.len();
    let mut sheets = Vec::new();
    let mut pages = pages.into_iter().enumerate().map(|(position, inside)| {
        view! {
            <section class="booklet__page">
                {inside}
                <p class="booklet__folio">{position + 1}</p>
            </section>
        }
        .into_any()
    });
    for _ in 0..count.div_ceil(2) {
        let both: Vec<AnyView> = pages.by_ref().take(2).collect();
        sheets.push(view! { <div class="booklet__sheet">{both}</div> }.into_any());
    }
    view! {
        {super::head_of_paper(visit, tour, words.booklet, words.how_to_cut)}
        <p class="acts paper__acts wide"><PrintButton label=words.print_booklet /></p>
        <div class="booklet paper">{sheets}</div>
    }
}

fn cover(catalogue: &'static Catalogue, tour: &'static Tour) -> AnyView {
    let words = words();
    let exhibit = &catalogue.exhibit;
    let edition = (words.edition)(&wording::day(&exhibit.edition, words));
    view! {
        <p class="booklet__house">{said(&exhibit.title)}</p>
        <h2 class="booklet__name">{said(&tour.title)}</h2>
        <p class="booklet__introduction">{said(&tour.introduction)}</p>
        {tour.stops.first().map(|stop| plate_of(catalogue, stop.gift))}
        <p class="booklet__note">
            {[tour_words().one_sided, " ", &edition, "."].concat()}
        </p>
    }
    .into_any()
}

fn page_of_stop(catalogue: &'static Catalogue, stop: &'static Stop, number: usize) -> AnyView {
    let (words, tour_words) = (words(), tour_words());
    let gift = &catalogue[stop.gift];
    let look = stop.point(catalogue).map(|point| {
        view! { <p class="booklet__aside"><b>{tour_words.look_for}": "</b>{said(&point.says)}</p> }
    });
    let question = stop.question(catalogue).map(|question| {
        let (certainty, _) = wording::certainty(question.certainty, words);
        view! {
            <p class="booklet__aside">
                <b>{said(&question.ask)}" "</b>
                {[said(&question.finding), " (", certainty, ")"].concat()}
            </p>
        }
    });
    view! {
        <header class="booklet__head">
            <span class="booklet__number" aria-hidden="true">{number}</span>
            <h2 class="booklet__title">{said(&stop.title)}</h2>
        </header>
        {plate_of(catalogue, stop.gift)}
        <p class="booklet__gift">{[gift.number.as_str(), " · ", said(&gift.title)].concat()}</p>
        <p class="booklet__text">{said(&stop.text)}</p>
        {look}
        {question}
    }
    .into_any()
}

/// The plate as it is on the gift's page: paper shows every line.
fn plate_of(catalogue: &'static Catalogue, gift: Key<Gift>) -> AnyView {
    let gift = &catalogue[gift];
    let Some(plate) = &gift.plate else {
        return view! { <div class="booklet__plate"><EmptyCase number=&gift.number /></div> }
            .into_any();
    };
    view! {
        <div class="booklet__plate">
            <img
                class="plate"
                src=["plates/", &plate.file, ".svg"].concat()
                alt=said(&plate.alt)
                width="480"
                height="600"
            />
        </div>
    }
    .into_any()
}

/// The sources that each stop's record rests on: the articles by their letters, the others by
/// their number; then the letters' names.
fn where_from(catalogue: &'static Catalogue, tour: &'static Tour) -> AnyView {
    let (words, tour_words) = (words(), tour_words());
    let stops = tour.stops.iter().map(|stop| {
        let gift = &catalogue[stop.gift];
        let seen = gift.sources();
        let others = seen.iter().filter(|key| catalogue[**key].letter.is_none());
        let others = others.count();
        let mut rests_on = Vec::new();
        // In the order of the letters, which is that of the catalogue.
        for (position, source) in catalogue.sources.iter().enumerate() {
            let letter = source.letter.filter(|_| seen.contains(&Key::at(position)));
            rests_on.extend(letter.map(|letter| (words.article)(letter)));
        }
        if others > 0 {
            rests_on.push((tour_words.outside_pages)(others));
        }
        view! {
            <li>
                <b>{said(&stop.title)}</b>
                {[", ", &gift.number, ": ", &rests_on.join(", "), "."].concat()}
            </li>
        }
    });
    let articles = catalogue.sources.iter().filter_map(|source| {
        let letter = source.letter?.to_string();
        Some(view! { <li><b class="letter">{letter}</b>" "{source.name.as_str()}</li> })
    });
    let exhibit = &catalogue.exhibit;
    view! {
        <h2 class="booklet__title">{tour_words.where_from}</h2>
        <p class="booklet__small">{tour_words.where_from_lead}</p>
        <ol class="booklet__stops">{stops.collect_view()}</ol>
        <ul class="booklet__articles">{articles.collect_view()}</ul>
        <p class="booklet__note">
            {[words.plate_caption, " ", words.about_licence_title, ": ", &exhibit.licence, "."].concat()}
        </p>
    }
    .into_any()
}
