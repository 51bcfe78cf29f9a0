//! The stemma: what the sources of a gift rest on, drawn as editors draw the descent of manuscripts,
//! and in words.

use super::{
    DrawingOrWords, DrawingOrWordsNames, gift_messages, href_of_source, language, nouns,
    source_link, with_nouns,
};
use vitrine_catalogue::{Catalogue, Gift, Key};
use vitrine_layout::{
    Stemma, StemmaCell, StemmaContent, StemmaLayer, StemmaNode, Tally, Tier, Witness,
};
use vitrine_view::prelude::*;

/// The stemma of a gift as a drawing or in words.
#[component]
pub fn StemmaDrawing(catalogue: &'static Catalogue, gift: Key<Gift>) -> impl IntoView {
    let messages = language().gift_messages();
    let stemma = Stemma::new(catalogue, gift);
    let names = DrawingOrWordsNames {
        legend: messages.stemma_caption,
        drawing: messages.as_drawing,
        words: messages.in_words,
    };
    view! {
        <DrawingOrWords
            name="stemma"
            names
            drawing=drawing(catalogue, &stemma)
            words=in_words(catalogue, &stemma)
        />
    }
}

fn drawing(catalogue: &'static Catalogue, stemma: &Stemma) -> View {
    let messages = gift_messages();
    let layers = stemma.layers.iter().map(|layer| {
        let lines = (!layer.lines.is_empty()).then(|| lines(stemma, layer));
        // A gift that only pages outside the articles report has no counts.
        let head = layer.head.filter(|_| stemma.tally.articles > 0);
        let head = head.map(|tier| head_of(tier, stemma.tally));
        let cells = layer.cells.iter().map(|cell| cell_of(catalogue, *cell));
        view! {
            {lines}
            {head}
            <div class="stemma__layer">{cells.collect_view()}</div>
        }
    });
    let has_chief_sources = catalogue.has_chief_sources();
    let sign = |named: bool, class: &'static str, means: &'static str| {
        let is_drawn = stemma.edges.iter().any(|edge| edge.named == named);
        is_drawn.then(|| view! { <span class=class>{means}</span> })
    };
    let any_differs = stemma.nodes().any(|node| node.witness == Witness::Differs);
    view! {
        <div class="stemma">
            <div class="stemma__drawing" style:--columns=stemma.columns.to_string()>
                {layers.collect_view()}
            </div>
        </div>
        <p class="stemma__key">
            {sign(true, "stemma__sign stemma__sign--named", messages.stemma_named)}
            {sign(false, "stemma__sign stemma__sign--traced", messages.stemma_traced)}
            {has_chief_sources.then(|| view! {
                <span class="stemma__sign stemma__sign--outside">{messages.stemma_outside}</span>
            })}
            {any_differs.then(|| view! {
                <span class="stemma__sign stemma__sign--differs">{messages.stemma_differs}</span>
            })}
            {has_chief_sources.then(|| view! {
                <span class="stemma__sign stemma__sign--silent">{with_nouns(messages.stemma_silent)}</span>
            })}
        </p>
    }
    .into_view()
}

/// The lines above a layer: stretched to its width, whatever that is.
fn lines(stemma: &Stemma, layer: &StemmaLayer) -> View {
    let lines = layer.lines.iter().map(|line| {
        view! { <path class:stemma__traced=!line.named d=line.path.clone() /> }
    });
    view! {
        <svg
            class="stemma__lines"
            viewBox=["0 0 ", &stemma.columns.to_string(), " 10"].concat()
            preserveAspectRatio="none"
        >
            {lines.collect_view()}
        </svg>
    }
    .into_view()
}

/// How many sources a tier has, and what they are.
fn head_of(tier: Tier, tally: Tally) -> View {
    let messages = gift_messages();
    let (count, what) = match tier {
        Tier::Root => (
            (messages.first_sources)(tally.roots),
            with_nouns(messages.stemma_briefings),
        ),
        Tier::Report => (
            (messages.reports)(tally.reports),
            messages.stemma_reports.to_owned(),
        ),
        Tier::Article => (
            (messages.articles)(tally.articles, &nouns()),
            messages.stemma_articles.to_owned(),
        ),
    };
    view! { <p class="stemma__count"><b>{count}</b>" "{what}</p> }.into_view()
}

fn cell_of(catalogue: &'static Catalogue, cell: StemmaCell) -> View {
    let columns = [
        &(cell.column + 1).to_string(),
        "/span ",
        &cell.span.to_string(),
    ]
    .concat();
    match cell.content {
        StemmaContent::Line { named } => view! {
            <span class="stemma__line" class:stemma__traced=!named style:grid-column=columns></span>
        }
        .into_view(),
        StemmaContent::Source(node) => {
            let source = &catalogue[node.source];
            view! {
                <div class="stemma__node" class:stemma__node--root=node.tier == Tier::Root style:grid-column=columns>
                    <span class=mark_of(&node)>{node.letter.map(|letter| letter.to_string())}</span>
                    <p class="stemma__label">
                        <a href=href_of_source(source) tabindex="-1">{source.name.as_str()}</a>
                        " "
                        {witness_text(catalogue, node.witness)}
                    </p>
                    {node.beneath.map(|named| view! {
                        <span class="stemma__line" class:stemma__traced=!named></span>
                    })}
                </div>
            }
            .into_view()
        }
    }
}

/// The classes of a source's mark. A differing source has a shape of its own, not only a colour.
fn mark_of(node: &StemmaNode) -> &'static str {
    match (node.witness, node.letter) {
        (Witness::Differs, _) => "tally__letter tally__letter--differs",
        (Witness::Silent, _) => "tally__letter tally__letter--silent",
        (Witness::States, Some(_)) => "tally__letter tally__letter--states",
        (Witness::States, None) => "stemma__mark stemma__mark--states",
        (Witness::Outside, _) => "stemma__mark stemma__mark--outside",
        (Witness::Behind, _) => "stemma__mark",
    }
}

/// The meaning of a mark, in words.
fn witness_text(catalogue: &Catalogue, witness: Witness) -> String {
    let messages = gift_messages();
    match witness {
        Witness::Differs => messages.says_otherwise.to_owned(),
        Witness::Silent => with_nouns(messages.says_nothing_of_it),
        Witness::Outside if catalogue.has_chief_sources() => messages.not_a_chief_source.to_owned(),
        Witness::States | Witness::Behind | Witness::Outside => String::new(),
    }
}

/// Each source, what it says, and what it rests on.
fn in_words(catalogue: &'static Catalogue, stemma: &Stemma) -> View {
    let messages = gift_messages();
    let mut nodes: Vec<&StemmaNode> = stemma.nodes().collect();
    // The articles first, since what they rest on is the question.
    nodes.reverse();
    vitrine_catalogue::order::sort_by_key(&mut nodes, |node| (node.letter.is_none(), node.letter));
    let items = nodes.into_iter().map(|node| {
        let behind = stemma
            .edges
            .iter()
            .filter(|edge| edge.derived == node.source);
        let behind: Vec<String> = behind
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
        let state = witness_text(catalogue, node.witness);
        view! {
            <li>
                {source_link(&catalogue[node.source])}
                {(!state.is_empty()).then(|| [" (", &state, ")"].concat())}
                ": "{rests}"."
            </li>
        }
    });
    view! { <ul class="stemma__words">{items.collect_view()}</ul> }.into_view()
}
