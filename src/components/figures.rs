//! Published figures that differ, drawn on one scale.
//!
//! A row is text beside a line; the row grows with its text, and the mark is placed on the line in
//! shares of its length.

use super::{href_of_source, language, localized};
use vitrine_catalogue::{Catalogue, Claim, Figure};
use vitrine_layout::{FigureRow, FigureScale};
use vitrine_view::prelude::*;

/// Every figure of the claims.
#[component]
pub fn FiguresDrawing(
    catalogue: &'static Catalogue,
    claims: &'static [Claim],
    /// The accessible name of the drawing.
    summary: &'static str,
) -> impl IntoView {
    let messages = language().reference_messages();
    let scales = FigureScale::of(claims);
    let scales = scales.iter().map(|scale| scale_of(catalogue, scale));
    view! {
        <figure class="figures" aria-label=summary>
            {scales.collect_view()}
            <figcaption class="figures__key">
                <span>{messages.figures_exact}</span>
                <span>{messages.figures_range}</span>
                <span>{messages.figures_over}</span>
            </figcaption>
        </figure>
    }
}

fn scale_of(catalogue: &'static Catalogue, scale: &FigureScale<'static>) -> View {
    let messages = language().messages();
    let rows = scale.rows.iter().map(|row| {
        let source = &catalogue[row.source];
        let ticks = scale.ticks.iter().map(|(at, _)| {
            view! { <span class="figures__tick" style:left=share(*at)></span> }
        });
        view! {
            <li class="figures__row">
                <a class="figures__source" href=href_of_source(source)>{source.name.as_str()}</a>
                " "
                <span class="figures__line" aria-hidden="true">{ticks.collect_view()}{mark(row)}</span>
                <span class="figures__value">{figure_text(row.figure)}</span>
            </li>
        }
    });
    let numbers = scale.ticks.iter().map(|(at, number)| {
        let number = (messages.thousands)(*number);
        view! { <span class="figures__number" style:left=share(*at)>{number}</span> }
    });
    view! {
        <div class="figures__scale">
            <p class="figures__of">{localized(&scale.of.of)}</p>
            <ul>{rows.collect_view()}</ul>
            <div class="figures__row" aria-hidden="true">
                <span class="figures__line figures__line--numbers">{numbers.collect_view()}</span>
            </div>
        </div>
    }
    .into_view()
}

/// Thousandths, in CSS.
fn share(thousandths: u64) -> String {
    [
        &(thousandths / 10).to_string(),
        ".",
        &(thousandths % 10).to_string(),
        "%",
    ]
    .concat()
}

/// A point, a bar or an arrow.
fn mark(row: &FigureRow) -> View {
    let class = match row.to {
        Some(to) if to == row.from && row.figure.most == Some(row.figure.least) => "figures__exact",
        Some(_) => "figures__range",
        None => "figures__over",
    };
    let width = row.to.map(|to| share(to - row.from));
    view! { <span class=class style:left=share(row.from) style:width=width></span> }.into_view()
}

/// A number as its source gives it: `113,030`, `60,000 to 220,000`, `over 115,000`.
fn figure_text(figure: &Figure) -> String {
    let messages = language().messages();
    let least = (messages.thousands)(figure.least.into());
    match figure.most {
        None => (language().reference_messages().over)(&least),
        Some(most) if most == figure.least => least,
        Some(most) => (messages.interval)(&least, &(messages.thousands)(most.into())),
    }
}
