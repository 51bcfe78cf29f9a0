//! A gift in its case: plate, tombstone, label, how we know, where sources differ.

use std::rc::Rc;

use crate::components::{
    CitePanel, CloserLook, CopyButton, FavouriteButton, GiftCard, Ledger, LoupeState, NavItem,
    PlateFrame, PlateLoupe, PrintButton, QuestionCard, StemmaDrawing, Tombstone, basis_of, format,
    gift_messages, href_of_query, language, localized, matched, messages,
};
use crate::session::{LoadedCatalogue, Session};
use vitrine_catalogue::order::sort;
use vitrine_catalogue::{Catalogue, Csl, Facet, Gift, Key, Plate, Question};
use vitrine_layout::Stemma;
use vitrine_route::{GalleryView, Page, Route};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// The most related gifts in a group.
const MAX_RELATED: usize = 4;

/// `/gifts/<id>/`. Its sections are children of `main`, so that only the label is printed.
#[component]
pub fn GiftPage(session: Session, loaded: LoadedCatalogue, gift: Key<Gift>) -> impl IntoView {
    let messages = messages();
    let gift_messages = gift_messages();
    let catalogue = loaded.catalogue;
    let questions: Vec<&'static Question> = catalogue
        .questions_on(gift)
        .map(|(_, question)| question)
        .collect();
    let question_section = (!questions.is_empty()).then(|| {
        let cards = questions.iter().map(|question| {
            view! { <QuestionCard catalogue question=*question bears_on=None /> }
        });
        view! {
            <section class="record-questions deferred">
                <div class="wide">
                    <h2 class="section__title">{messages.sources_differ}</h2>
                    {cards.collect_view()}
                </div>
            </section>
        }
    });
    let (figure, points) = if let Some(plate) = &catalogue[gift].plate {
        plate_and_points(catalogue, gift, plate)
    } else {
        let case = view! {
            <figure class="gift__plate">
                <PlateFrame catalogue gift eager=true />
                <figcaption class="gift__caption">{gift_messages.case_caption}</figcaption>
            </figure>
        };
        (case, ().into_view())
    };
    view! {
        <Steps session loaded gift />
        <div class="gift wide columns">
            {figure}
            <Wall session loaded gift questions />
            {points}
        </div>
        <section class="section wide">
            <h2 class="section__title">{gift_messages.how_we_know}</h2>
            <p class="section__lead">{gift_messages.how_we_know_lead}</p>
            <StemmaDrawing catalogue gift />
            <Ledger catalogue gift />
        </section>
        {question_section}
        <Related session loaded gift />
        <section class="cite section wide columns deferred">
            <div class="cite__about">
                <h2 class="section__title">{gift_messages.cite_title}</h2>
                <p class="section__lead">{gift_messages.cite_lead}</p>
            </div>
            <CitePanel works=citable(session, catalogue, gift) />
        </section>
    }
}

/// The plate with its caption, and the list of its points.
fn plate_and_points(
    catalogue: &'static Catalogue,
    gift: Key<Gift>,
    plate: &'static Plate,
) -> (View, View) {
    let messages = gift_messages();
    let state = LoupeState::new(&plate.points);
    let figure = view! {
        <figure class="gift__plate">
            <PlateLoupe plate state basis=move |point| basis_of(catalogue, gift, point) />
            <figcaption class="gift__caption">
                <span>{messages.plate_caption}</span>
                " "
                <span><b>{messages.plate_known}</b>" "{localized(&plate.known)}</span>
                " "
                <span><b>{messages.plate_imagined}</b>" "{localized(&plate.imagined)}</span>
            </figcaption>
        </figure>
    };
    let list = (!plate.points.is_empty())
        .then(|| view! { <CloserLook catalogue gift points=&plate.points state /> });
    (figure, list.into_view())
}

/// Beside the case: tombstone, label, where sources differ. All of the page that is printed.
#[component]
fn Wall(
    session: Session,
    loaded: LoadedCatalogue,
    gift: Key<Gift>,
    questions: Vec<&'static Question>,
) -> impl IntoView {
    let messages = messages();
    let gift_messages = gift_messages();
    let catalogue = loaded.catalogue;
    let key = gift;
    let gift = &catalogue[key];
    let route = session.route_to(Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    });
    let path = route.path();
    let kind = catalogue.kind(gift.kind);
    let of_kind = href_of_query(Query::default().toggled(Facet::Kind, &kind.id));
    let edition = (messages.edition)(&format::day(&catalogue.exhibit().edition, messages));
    let also = gift.also_reported.then(|| {
        view! { <p class="tombstone__also">{gift_messages.also_reported_one}</p> }
    });
    let differs = (!questions.is_empty()).then(|| {
        let items = questions.into_iter().map(|question| {
            let href = [&path, "#", &question.id].concat();
            view! { <li><a href=href>{localized(&question.ask)}</a></li> }
        });
        view! {
            <div class="disputes">
                <b>{messages.sources_differ}"."</b>
                <ul>{items.collect_view()}</ul>
            </div>
        }
    });
    view! {
        <div class="gift__wall">
            <p class="gift__exhibit">{localized(&catalogue.exhibit().title)}</p>
            <header class="tombstone">
                <p class="tombstone__kind"><a href=of_kind>{localized(&kind.name)}</a></p>
                <h1 class="tombstone__title" tabindex="-1">{localized(&gift.title)}</h1>
                {also}
                <Tombstone catalogue gift=key known_from=known_from(catalogue, key) />
            </header>
            <p class="label">{localized(&gift.label)}</p>
            {differs}
            <div class="buttons">
                <FavouriteButton gift class="button pick-button" />
                <PrintButton label=gift_messages.print_label />
                <CopyButton label=gift_messages.copy_link text=Callback::new(move |()| absolute_url(&route)) />
            </div>
            <p class="gift__imprint"><span>{path}</span><span>{edition}</span></p>
        </div>
    }
}

/// Links to the gallery, and to the previous and the next gift of the results.
#[component]
fn Steps(session: Session, loaded: LoadedCatalogue, gift: Key<Gift>) -> impl IntoView {
    let messages = gift_messages();
    let catalogue = loaded.catalogue;
    let back = move || {
        session
            .route_to(Page::Gifts {
                query: session.query.get(),
                view: GalleryView::default(),
            })
            .to_string()
    };
    let link = move |neighbour: Option<Key<Gift>>, word: &'static str, rel: &'static str| {
        neighbour.map(|neighbour| {
            let page = Page::Gift {
                id: catalogue[neighbour].id.clone(),
                query: session.query.get(),
            };
            view! {
                <a class="breadcrumb__step" rel=rel href=session.route_to(page).to_string()>
                    {(rel == "prev").then_some("← ")}
                    <span class="visually-hidden">{word}": "</span>
                    {localized(&catalogue[neighbour].title)}
                    {(rel == "next").then_some(" →")}
                </a>
            }
        })
    };
    let steps = move || {
        session.results.with(|results| {
            let position = [&results.gifts, &results.also_reported]
                .into_iter()
                .find_map(|list| {
                    list.iter()
                        .position(|key| *key == gift)
                        .map(|at| (list, at))
                });
            position.map(|(list, at)| {
                let before = at.checked_sub(1).and_then(|at| list.get(at)).copied();
                let after = list.get(at + 1).copied();
                view! {
                    <span class="breadcrumb__where">{(messages.step_of)(at + 1, list.len())}</span>
                    {link(before, messages.previous, "prev")}
                    {link(after, messages.next, "next")}
                }
            })
        })
    };
    view! {
        <nav class="breadcrumb wide" aria-label=messages.gift_steps>
            <a class="breadcrumb__back" href=back>"← "{NavItem::Gifts.name()}</a>
            {steps}
        </nav>
    }
}

#[component]
fn Related(session: Session, loaded: LoadedCatalogue, gift: Key<Gift>) -> impl IntoView {
    let messages = gift_messages();
    let catalogue = loaded.catalogue;
    let groups = related(catalogue, gift)
        .into_iter()
        .map(|(relation, gifts)| {
            let title = match relation {
                Relation::Occasion => messages.same_occasion,
                Relation::Giver => messages.same_giver,
                Relation::Kind => messages.same_kind,
            };
            let cards = move || {
                let marks = session.results.with(matched);
                let cards = gifts.iter().map(|gift| {
                    view! { <GiftCard catalogue gift=*gift matched=Rc::clone(&marks) /> }
                });
                cards.collect_view()
            };
            view! {
                <div class="related__group">
                    <h3 class="related__title">{title}</h3>
                    <div class="related__row">{cards}</div>
                </div>
            }
        });
    view! {
        <section class="related case deferred">
            <div class="wide">
                <h2 class="section__title">{messages.related}</h2>
                {groups.collect_view()}
            </div>
        </section>
    }
    .into_view()
}

/// What relates one gift to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Occasion,
    Giver,
    Kind,
}

/// Gifts of the same occasion, giver and kind; each once, in the first group it belongs to.
fn related(catalogue: &Catalogue, key: Key<Gift>) -> Vec<(Relation, Vec<Key<Gift>>)> {
    let gift = &catalogue[key];
    let mut seen = vec![key];
    let mut groups = Vec::new();
    for relation in [Relation::Occasion, Relation::Giver, Relation::Kind] {
        let is_related = |other: &Gift| match relation {
            Relation::Occasion => gift.occasion.is_some() && other.occasion == gift.occasion,
            Relation::Giver => gift.giver.is_some() && other.giver == gift.giver,
            Relation::Kind => other.kind == gift.kind,
        };
        let found: Vec<Key<Gift>> = catalogue
            .gift_keys()
            .filter(|other| !seen.contains(other) && is_related(&catalogue[*other]))
            .take(MAX_RELATED)
            .collect();
        if !found.is_empty() {
            seen.extend(&found);
            groups.push((relation, found));
        }
    }
    groups
}

/// The number of witnesses from which a gift is known, in words.
pub(super) fn known_from(catalogue: &'static Catalogue, gift: Key<Gift>) -> String {
    let messages = gift_messages();
    let tally = Stemma::new(catalogue, gift, 0.0).tally;
    if tally.articles == 0 {
        let mut pages: Vec<_> = catalogue[gift]
            .claims
            .iter()
            .map(|claim| claim.source)
            .collect();
        sort(&mut pages, Ord::cmp);
        pages.dedup();
        return (messages.outside_only)(pages.len());
    }
    (messages.witnesses)(tally.articles, tally.reports, tally.roots)
}

/// The works to cite: this page, then each source of the gift.
fn citable(session: Session, catalogue: &'static Catalogue, key: Key<Gift>) -> Vec<(String, Csl)> {
    let messages = messages();
    let gift_messages = gift_messages();
    let gift = &catalogue[key];
    let route = session.route_to(Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    });
    let issued = catalogue
        .exhibit()
        .edition
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let page = Csl {
        kind: "webpage".to_owned(),
        title: localized(&gift.title).to_owned(),
        container_title: Some(localized(&catalogue.exhibit().title).to_owned()),
        issued,
        url: Some(absolute_url(&route)),
        language: Some(language().tag().to_owned()),
        note: Some([messages.number, " ", &gift.number].concat()),
        ..Csl::default()
    };
    let mut records = vec![(gift_messages.cite_this_page.to_owned(), page)];
    records.extend(gift.sources().into_iter().map(|key| {
        let source = &catalogue[key];
        (source.name.clone(), source.csl.clone())
    }));
    records
}

/// The absolute URL of a route; relative on the host.
pub(super) fn absolute_url(route: &Route) -> String {
    let text = route.to_string();
    let base = if cfg!(target_arch = "wasm32") {
        document().base_uri().ok().flatten()
    } else {
        None
    };
    match base {
        Some(base) => web_sys::Url::new_with_base(&text, &base)
            .map(|url| url.href())
            .unwrap_or(text),
        None => text,
    }
}
