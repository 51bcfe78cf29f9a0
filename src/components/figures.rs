//! Published figures that differ, drawn on one scale.

use super::responsive::{Widths, responsive};
use super::{href_of_source, language, localized};
use vitrine_catalogue::{Catalogue, Claim, Figure};
use vitrine_layout::{FigureRow, FigureScale, Figures, Rect};
use vitrine_view::prelude::*;

/// Every figure of the claims, as a responsive drawing.
#[component]
pub fn FiguresDrawing(
    catalogue: &'static Catalogue,
    claims: &'static [Claim],
    /// The accessible name of the drawing.
    summary: &'static str,
) -> impl IntoView {
    let messages = language().reference_messages();
    let draw = move |width| {
        let figures = Figures::new(claims, f64::from(width));
        drawing(catalogue, &figures, summary)
    };
    view! {
        <figure class="figures">
            <div>{responsive(Widths::PAGE, draw)}</div>
            <figcaption class="figures__key">
                <span>{messages.figures_exact}</span>
                <span>{messages.figures_range}</span>
                <span>{messages.figures_over}</span>
            </figcaption>
        </figure>
    }
}

fn drawing(
    catalogue: &'static Catalogue,
    figures: &Figures<'static>,
    summary: &'static str,
) -> View {
    let scales = figures.scales.iter().map(|scale| {
        let marks = scale.rows.iter().map(mark);
        let rows = scale.rows.iter().map(|row| {
            let source = &catalogue[row.source];
            let name = view! {
                <a class="figures__source" href=href_of_source(source)>{source.name.as_str()}</a>
            };
            view! {
                {foreign_object(row.label, "figures__label", name.into_view())}
                {foreign_object(row.value, "figures__value", figure_text(row.figure).into_view())}
            }
        });
        view! {
            {foreign_object(scale.head, "figures__of", localized(&scale.of.of).into_view())}
            <g aria-hidden="true">{axis(scale)}{marks.collect_view()}</g>
            {rows.collect_view()}
        }
    });
    view! {
        <svg
            class="figures__drawing"
            viewBox=["0 0 ", &figures.width.to_string(), " ", &figures.height.to_string()].concat()
            width=figures.width
            height=figures.height
            role="group"
            aria-label=summary
        >
            {scales.collect_view()}
        </svg>
    }
    .into_view()
}

fn axis(scale: &FigureScale) -> View {
    let messages = language().reference_messages();
    let ticks = scale.ticks.iter().map(|(x, number)| {
        view! {
            <line class="figures__tick" x1=*x x2=*x y1=scale.top y2=scale.bottom />
            <text class="figures__number" x=*x y=scale.bottom + 18 text-anchor="middle">
                {(messages.thousands)(*number)}
            </text>
        }
    });
    ticks.collect_view()
}

/// A point, a bar or an arrow.
fn mark(row: &FigureRow) -> View {
    let (from, to, y) = (row.from, row.to, row.y);
    match row.figure.most {
        Some(most) if most == row.figure.least => {
            view! { <circle class="figures__exact" cx=from cy=y r="6" /> }.into_view()
        }
        Some(_) => view! {
            <path class="figures__range" d=path(&[(from, y - 6), (from, y + 6)]) />
            <path class="figures__range" d=path(&[(from, y), (to, y)]) />
            <path class="figures__range" d=path(&[(to, y - 6), (to, y + 6)]) />
        }
        .into_view(),
        None => view! {
            <path class="figures__over" d=path(&[(from, y), (to, y)]) />
            <path class="figures__over" d=path(&[(to - 7, y - 5), (to, y), (to - 7, y + 5)]) />
            <circle class="figures__least" cx=from cy=y r="6" />
        }
        .into_view(),
    }
}

fn path(points: &[(i32, i32)]) -> String {
    let mut path = String::new();
    for (x, y) in points {
        path.push_str(if path.is_empty() { "M" } else { "L" });
        path.push_str(&x.to_string());
        path.push(' ');
        path.push_str(&y.to_string());
    }
    path
}

/// A number as its source gives it: `113,030`, `60,000 to 220,000`, `over 115,000`.
fn figure_text(figure: &Figure) -> String {
    let messages = language().messages();
    let reference_messages = language().reference_messages();
    let least = (reference_messages.thousands)(figure.least.into());
    match figure.most {
        None => (reference_messages.over)(&least),
        Some(most) if most == figure.least => least,
        Some(most) => (messages.interval)(&least, &(reference_messages.thousands)(most.into())),
    }
}

/// HTML in a rectangle of the drawing, so that its text wraps.
fn foreign_object(rect: Rect, class: &'static str, content: View) -> View {
    view! {
        <foreignObject x=rect.x y=rect.y width=rect.width height=rect.height>
            <p class=class>{content}</p>
        </foreignObject>
    }
    .into_view()
}
