//! A source: what it is, what it rests on, and every claim it supports.

use super::record::name_of;
use crate::components::{
    CitePanel, NavItem, citable_source, format, gift_messages, href_of_query, href_of_source,
    in_scripts, interface_lang_of, language, letter_of, localized, messages, nouns, quoted,
    reference_messages, says, source_link, title_language, with_terms,
};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::{Catalogue, Claim, Gift, Key, Record, RestsOn, Slip, Source, facet};
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// `/sources/<id>/`
#[component]
pub fn SourcePage(loaded: LoadedCatalogue, source: Key<Source>) -> impl IntoView {
    let messages = messages();
    let gift_messages = gift_messages();
    let reference_messages = reference_messages();
    let catalogue = loaded.catalogue;
    let key = source;
    let source = &catalogue[key];
    let name = move |other: Key<Source>| {
        let other = &catalogue[other];
        view! { <a href=href_of_source(other)>{other.name.as_str()}</a> }
    };
    let rests = source.rests_on.iter().map(|rests: &'static RestsOn| {
        let how = if rests.named {
            gift_messages.names_its_source
        } else {
            gift_messages.traced_by_us
        };
        let over = rests
            .how
            .as_ref()
            .map(|over| ["; ", localized(over)].concat());
        view! { <li>{name(rests.source)}" ("{how}{over}")"</li> }
    });
    let credits = credits(loaded, key);
    // What a source rests on that nobody here has seen cannot be told.
    let is_known = !source.rests_on.is_empty() || !credits.is_empty() || source.csl.url.is_some();
    let rests = match source.rests_on.as_slice() {
        [] if credits.is_empty() => {
            view! { <p>{gift_messages.rests_on_nothing}"."</p> }.into_view()
        }
        [] => ().into_view(),
        _ => view! { <ul>{rests.collect_view()}</ul> }.into_view(),
    };
    let credits = (!credits.is_empty()).then(|| {
        view! {
            <p>{reference_messages.single_facts}":"</p>
            <ul>{credits}</ul>
        }
    });
    let rests = view! { {rests}{credits} }.into_view();
    let dependants: Vec<_> = catalogue
        .source_keys()
        .filter(|other| {
            catalogue[*other]
                .rests_on
                .iter()
                .any(|rests| rests.source == key)
        })
        .map(|other| view! { <li>{name(other)}</li> })
        .collect();
    let dependants = (!dependants.is_empty()).then(|| view! { <ul>{dependants}</ul> }.into_view());
    let slips = (!source.slips.is_empty()).then(|| {
        let slips = source.slips.iter().map(|slip| slip_item(source, slip));
        view! {
            <p>{reference_messages.slips_lead}</p>
            <ul class="typing-slips">{slips.collect_view()}</ul>
        }
        .into_view()
    });
    let has_about = !localized(&source.about).is_empty() || source.csl.note.is_some();
    let about = has_about.then(|| {
        let language = source.csl.language.as_deref();
        let note = source.csl.note.as_deref();
        let about = view! {
            <p>{with_terms(catalogue, localized(&source.about))}</p>
            {note.map(|note| view! { <p>{in_scripts(note, language)}</p> })}
        };
        part(reference_messages.what_it_is, about.into_view())
    });
    let cite = view! { <CitePanel works=vec![citable_source(source)] /> };
    view! {
        <nav class="breadcrumb wide" aria-label=messages.sources>
            <a class="breadcrumb__back" href=NavItem::Sources.href()>"← "{reference_messages.all_sources}</a>
        </nav>
        <article class="source-page section wide">
            <header class="source-page__head">
                {letter_of(source).map(|letter| view! { <p class="source__letter">{letter}</p> })}
                <h1 class="section__title" tabindex="-1">{source.name.as_str()}</h1>
                <p class="source-page__title">
                    <cite lang=title_language(&source.csl)>{source.csl.title.as_str()}</cite>
                </p>
                <p class="source-page__by">{in_scripts(&imprint(source), source.csl.language.as_deref())}</p>
                {source.csl.url.as_deref().map(|url| view! {
                    <p class="external"><a class="more" href=url rel="external noopener">{reference_messages.read_it_there}</a></p>
                    <p class="only-in-kiosk">{url}</p>
                })}
            </header>
            {about}
            {is_known.then(|| part(gift_messages.rests_on, rests))}
            {dependants.map(|dependants| part(reference_messages.what_rests_on_it, dependants))}
            {slips.map(|slips| part(reference_messages.slips_title, slips))}
            {part(reference_messages.what_it_supports, facts(loaded, key))}
            {part(reference_messages.cite_source, cite.into_view())}
        </article>
    }
}

fn part(title: &'static str, content: View) -> View {
    view! { <section class="source-page__part"><h2>{title}</h2><div>{content}</div></section> }
        .into_view()
}

fn slip_item(source: &'static Source, slip: &'static Slip) -> View {
    view! {
        <li>
            {in_scripts(localized(&slip.what), source.csl.language.as_deref())}
            {slip.at.as_ref().map(|at| [" (", localized(at), ")"].concat())}
            {slip.quote.as_deref().map(|quote| view! {
                " "<q lang=source.csl.language.as_deref()>{quoted(quote)}</q>
            })}
        </li>
    }
    .into_view()
}

/// The sources to which it credits single facts, each with the records of those facts.
fn credits(loaded: LoadedCatalogue, source: Key<Source>) -> Vec<View> {
    let messages = messages();
    let catalogue = loaded.catalogue;
    let mut credits: Vec<(Key<Source>, Vec<View>)> = Vec::new();
    for (record, claim) in catalogue.claims_by(source) {
        for origin in &claim.after {
            let about =
                format::about(catalogue, claim.about, messages, language().tag()).to_lowercase();
            let fact = view! { {name_of(catalogue, record)}", "{about} }.into_view();
            match credits.iter_mut().find(|(credited, _)| credited == origin) {
                Some((_, facts)) => facts.push(fact),
                None => credits.push((*origin, vec![fact])),
            }
        }
    }
    let credits = credits.into_iter().map(|(origin, facts)| {
        let facts = facts
            .into_iter()
            .enumerate()
            .map(|(position, fact)| view! { {(position > 0).then_some("; ")}{fact} }.into_view());
        view! { <li>{source_link(&catalogue[origin])}" ("{facts.collect_view()}")"</li> }
            .into_view()
    });
    credits.collect()
}

/// Who wrote it, where and when.
fn imprint(source: &'static Source) -> String {
    let messages = messages();
    let reference_messages = reference_messages();
    let issued = source.csl.issued_text();
    let date = match issued.as_str() {
        "" => reference_messages.undated.to_owned(),
        issued => format::day(issued, messages),
    };
    let writers = source
        .csl
        .author
        .iter()
        .map(|name| match name.given.as_str() {
            "" => name.family.clone(),
            given => [given, " ", &name.family].concat(),
        });
    let parts: Vec<String> = writers
        .chain(source.csl.container_title.clone())
        .chain([date])
        .collect();
    parts.join(", ")
}

/// How many gifts' claims are listed.
const MOST_SHOWN: usize = 100;

/// The claims that the source supports, by the record they speak of; of very many gifts the first.
fn facts(loaded: LoadedCatalogue, source: Key<Source>) -> View {
    let in_the_gallery = messages().in_the_gallery;
    let messages = reference_messages();
    let catalogue = loaded.catalogue;
    let mut groups: Vec<(Record, Vec<View>)> = Vec::new();
    let mut cited: Vec<Key<Gift>> = Vec::new();
    for (record, claim) in catalogue.claims_by(source) {
        if let Record::Gift(gift) = record
            && cited.last() != Some(&gift)
        {
            cited.push(gift);
        }
        // What is beyond is found in the gallery.
        if cited.len() > MOST_SHOWN {
            continue;
        }
        let item = claim_item(catalogue, &catalogue[source], claim);
        match groups.last_mut() {
            Some((last, claims)) if *last == record => claims.push(item),
            _ => groups.push((record, vec![item])),
        }
    }
    if groups.is_empty() {
        return view! { <p>{messages.no_claims}</p> }.into_view();
    }
    let groups = groups.into_iter().map(|(record, claims)| {
        let name = name_of(catalogue, record);
        view! { <section class="source-page__group"><h3>{name}</h3><ul>{claims}</ul></section> }
    });
    let more = (cited.len() > MOST_SHOWN).then(|| {
        let query = Query::default().toggled(facet::SOURCE, &catalogue[source].id);
        let some = (messages.first_of)(MOST_SHOWN, cited.len(), &nouns());
        view! {
            <p>{some}" "<a class="more" href=href_of_query(query)>{in_the_gallery}</a></p>
        }
    });
    view! { {groups.collect_view()}{more} }.into_view()
}

fn claim_item(
    catalogue: &'static Catalogue,
    source: &'static Source,
    claim: &'static Claim,
) -> View {
    let messages = messages();
    let gift_messages = gift_messages();
    let quote_language = claim
        .quote_language
        .as_deref()
        .or(source.csl.language.as_deref());
    view! {
        <li class="source-page__claim">
            <b lang=interface_lang_of(claim.about)>{format::about(catalogue, claim.about, messages, language().tag())}</b>
            <span>
                {claim.differs.then(|| [gift_messages.says_otherwise, ": "].concat())}
                {says(claim)}
                {claim.at.as_ref().map(|at| [" (", localized(at), ")"].concat())}
                {claim.quote.as_deref().map(|quote| view! { " "<q lang=quote_language>{quoted(quote)}</q> })}
            </span>
        </li>
    }
    .into_view()
}
