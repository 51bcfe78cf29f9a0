//! The stemma: what the sources of a gift rest on, drawn as editors draw the descent of manuscripts.

use super::responsive::{Widths, responsive};
use super::{href_of_source, language};
use vitrine_catalogue::{Catalogue, Gift, Key};
use vitrine_layout::{Align, Stemma, StemmaForm, StemmaNode, Tier, Witness};
use vitrine_view::prelude::*;

/// The stemma of a gift as a responsive drawing, and as a list.
#[component]
pub fn StemmaDrawing(catalogue: &'static Catalogue, gift: Key<Gift>) -> impl IntoView {
    let messages = language().gift_messages();
    // The list and the key are the same at any width.
    let stemma = Stemma::new(catalogue, gift, 0.0);
    let any_differs = stemma
        .nodes
        .iter()
        .any(|node| node.witness == Witness::Differs);
    let draw = move |width| drawing(catalogue, &Stemma::new(catalogue, gift, f64::from(width)));
    view! {
        <div class="stemma deferred">
            <figure>
                <div>{responsive(Widths::PAGE, draw)}</div>
                <figcaption class="stemma__key">
                    <span>{messages.stemma_caption}"."</span>
                    <span class="stemma__sign stemma__sign--named">{messages.stemma_named}</span>
                    <span class="stemma__sign stemma__sign--traced">{messages.stemma_traced}</span>
                    <span class="stemma__sign stemma__sign--outside">{messages.stemma_outside}</span>
                    {any_differs.then(|| view! {
                        <span class="stemma__sign stemma__sign--differs">{messages.stemma_differs}</span>
                    })}
                    <span class="stemma__sign stemma__sign--silent">{messages.stemma_silent}</span>
                </figcaption>
            </figure>
            <details class="stemma__list">
                <summary>{messages.stemma_as_list}</summary>
                {as_list(catalogue, &stemma)}
            </details>
        </div>
    }
}

fn drawing(catalogue: &'static Catalogue, stemma: &Stemma) -> View {
    let messages = language().gift_messages();
    let edges = stemma.edges.iter().map(|edge| {
        view! {
            <path class="stemma__edge" class:stemma__edge--traced=!edge.named d=edge.path.clone() />
        }
    });
    let nodes = stemma.nodes.iter().map(|node| node_of(catalogue, node));
    // A gift that only pages outside the articles report has no counts.
    let counted = stemma.heads.iter().filter(|_| stemma.tally.articles > 0);
    let heads = counted.map(|head| {
        let (count, what) = match head.tier {
            Tier::Root => (
                (messages.first_sources)(stemma.tally.roots),
                messages.stemma_briefings,
            ),
            Tier::Report => (
                (messages.reports)(stemma.tally.reports),
                messages.stemma_reports,
            ),
            Tier::Article => (
                (messages.articles)(stemma.tally.articles),
                messages.stemma_articles,
            ),
        };
        let rect = head.text;
        view! {
            <foreignObject x=rect.x y=rect.y width=rect.width height=rect.height>
                <p class="stemma__count"><b>{count}</b>" "<span>{what}</span></p>
            </foreignObject>
        }
    });
    view! {
        <svg
            class="stemma__drawing"
            class:stemma__drawing--list=stemma.form == StemmaForm::List
            viewBox=["0 0 ", &stemma.width.to_string(), " ", &stemma.height.to_string()].concat()
            width=stemma.width
            height=stemma.height
            role="group"
            aria-label=messages.stemma_caption
        >
            <g aria-hidden="true">{edges.collect_view()}</g>
            {heads.collect_view()}
            {nodes.collect_view()}
        </svg>
    }
    .into_view()
}

fn node_of(catalogue: &'static Catalogue, node: &StemmaNode) -> View {
    let source = &catalogue[node.source];
    let state = match node.witness {
        Witness::States => "stemma__node stemma__node--states",
        Witness::Differs => "stemma__node stemma__node--differs",
        Witness::Silent => "stemma__node stemma__node--silent",
        Witness::Behind => "stemma__node",
        Witness::Outside => "stemma__node stemma__node--outside",
    };
    let align = match node.align {
        Align::Start => "stemma__label",
        Align::Middle => "stemma__label stemma__middle",
        Align::End => "stemma__label stemma__end",
    };
    let rect = node.label;
    view! {
        <g aria-hidden="true">
            {if node.witness == Witness::Differs {
                view! { <path class=state d=lozenge(node.x, node.y, node.radius + 2) /> }.into_view()
            } else {
                view! { <circle class=state cx=node.x cy=node.y r=node.radius /> }.into_view()
            }}
            {node.letter.map(|letter| view! {
                <text
                    class="stemma__letter"
                    class:stemma__letter--silent=node.witness == Witness::Silent
                    x=node.x
                    y=node.y + 6
                    text-anchor="middle"
                >
                    {letter.to_string()}
                </text>
            })}
        </g>
        <foreignObject x=rect.x y=rect.y width=rect.width height=rect.height>
            <p class=align class:stemma__label--differs=node.witness == Witness::Differs>
                <a class="stemma__name" href=href_of_source(source)>{source.name.as_str()}</a>
                " "
                <span class="stemma__small">{witness_text(node.witness)}</span>
            </p>
        </foreignObject>
    }
    .into_view()
}

/// A square on its corner: a differing source has a shape of its own, not only a colour.
fn lozenge(x: i32, y: i32, radius: i32) -> String {
    let (right, down) = (radius.to_string(), radius.to_string());
    let start = ["M", &x.to_string(), " ", &(y - radius).to_string()].concat();
    [
        &start, "l", &right, " ", &down, "l-", &right, " ", &down, "l-", &right, " -", &down, "z",
    ]
    .concat()
}

/// The meaning of a mark, in words.
fn witness_text(witness: Witness) -> &'static str {
    let messages = language().gift_messages();
    match witness {
        Witness::States | Witness::Behind => "",
        Witness::Differs => messages.says_otherwise,
        Witness::Silent => messages.says_nothing_of_it,
        Witness::Outside => messages.outside_the_five,
    }
}

/// The same as a list: each source, what it says, and what it rests on.
fn as_list(catalogue: &'static Catalogue, stemma: &Stemma) -> View {
    let language = language();
    let messages = language.gift_messages();
    let items = stemma.nodes.iter().map(|node| {
        let source = &catalogue[node.source];
        let behind: Vec<String> = stemma
            .edges
            .iter()
            .filter(|edge| edge.derived == node.source)
            .map(|edge| {
                let how = if edge.named {
                    messages.names_its_source
                } else {
                    messages.traced_by_us
                };
                [&catalogue[edge.origin].name, " (", how, ")"].concat()
            })
            .collect();
        let rests = if behind.is_empty() {
            messages.rests_on_nothing.to_owned()
        } else {
            [messages.rests_on, " ", &behind.join(", ")].concat()
        };
        let state = witness_text(node.witness);
        view! {
            <li>
                {node.letter.map(|letter| view! { <b class="letter">{letter.to_string()}</b>" " })}
                <a href=href_of_source(source)>{source.name.as_str()}</a>
                {(!state.is_empty()).then(|| [" (", state, ")"].concat())}
                ": "{rests}"."
            </li>
        }
    });
    view! { <ul>{items.collect_view()}</ul> }.into_view()
}
