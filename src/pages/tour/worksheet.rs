//! A tour as a worksheet: its questions for a class with lines to write on, the answers on a
//! sheet of their own.

use super::handout::handout_header;
use crate::components::{PictureFrame, PrintButton, localized, tour_messages};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::{Exercise, Stop, Tour};
use vitrine_view::prelude::*;

/// The lines below each question.
const LINES: usize = 3;

/// `/tour/<tour>/?view=worksheet`
#[component]
pub fn WorksheetPage(
    session: Session,
    loaded: LoadedCatalogue,
    tour: &'static Tour,
) -> impl IntoView {
    let messages = tour_messages();
    let catalogue = loaded.catalogue;
    let exercises: Vec<(usize, &'static Stop, &'static Exercise)> = tour
        .stops
        .iter()
        .enumerate()
        .filter_map(|(position, stop)| Some((position + 1, stop, stop.exercise.as_ref()?)))
        .collect();
    let opening = handout_header(session, tour, messages.worksheet, messages.worksheet_lead);
    if exercises.is_empty() {
        return view! {
            {opening}
            <p class="wide">{messages.no_exercise}</p>
        }
        .into_view();
    }
    let answers = exercises.iter().map(|(number, _, exercise)| {
        view! {
            <li value=*number>
                <p class="worksheet__ask">{localized(&exercise.ask)}</p>
                <p>{localized(&exercise.answer)}</p>
            </li>
        }
    });
    let answers = answers.collect_view();
    let items = exercises.iter().map(|(number, stop, exercise)| {
        let gift = stop.gift;
        let lines = (0..LINES).map(|_| view! { <div class="worksheet__line"></div> });
        view! {
            <li class="worksheet__item">
                <div class="worksheet__plate"><PictureFrame catalogue gift eager=true /></div>
                <h2 class="worksheet__title">{[&number.to_string(), ". ", localized(&stop.title)].concat()}</h2>
                <p class="worksheet__ask">{localized(&exercise.ask)}</p>
                <div class="worksheet__lines" aria-hidden="true">{lines.collect_view()}</div>
            </li>
        }
    });
    let exhibit = localized(&catalogue.exhibit().title);
    view! {
        {opening}
        <p class="buttons print-preview__buttons wide"><PrintButton label=messages.print_worksheet /></p>
        <div class="worksheet print-preview">
            <section class="worksheet__sheet">
                <header class="worksheet__head">
                    <p class="worksheet__exhibit">{[exhibit, " · ", localized(&tour.title)].concat()}</p>
                    <p class="worksheet__who">
                        <span class="worksheet__blank">{messages.pupil}</span>
                        <span class="worksheet__blank">{messages.class}</span>
                    </p>
                </header>
                <ol class="worksheet__items">{items.collect_view()}</ol>
            </section>
            <section class="worksheet__sheet worksheet__sheet--answers">
                <p class="worksheet__exhibit">{[exhibit, " · ", localized(&tour.title)].concat()}</p>
                <h2 class="worksheet__title">{messages.answers}</h2>
                <ol class="worksheet__answers">{answers}</ol>
            </section>
        </div>
    }
    .into_view()
}
