//! What the pages of records have in common: names, lists, headers, gifts in groups, questions.

use crate::components::{
    Claims, GiftCard, QuestionCard, format, gift_messages, href_of_event, href_of_gift,
    href_of_person, href_of_place, href_of_query, in_scripts, interface_lang, localized, messages,
    nouns, reference_messages,
};
use vitrine_catalogue::{
    Catalogue, Claim, Event, FieldType, FieldValue, Gift, Key, Question, Record, Text, authority_of,
};
use vitrine_i18n::Nouns;
use vitrine_search::Query;
use vitrine_view::prelude::*;

/// The name of a record, linked to its page.
pub(super) fn name_of(catalogue: &'static Catalogue, record: Record) -> View {
    let (name, href): (&'static Text, _) = match record {
        Record::Gift(key) => (&catalogue[key].title, href_of_gift(&catalogue[key])),
        Record::Event(key) => (&catalogue[key].title, href_of_event(catalogue, key)),
        Record::Place(key) => (&catalogue[key].name, href_of_place(&catalogue[key])),
        Record::Person(key) => (&catalogue[key].name, href_of_person(&catalogue[key])),
    };
    view! { <a href=href>{localized(name)}</a> }.into_view()
}

/// A person or a place in a list.
pub(super) struct Entry {
    pub href: String,
    pub name: &'static str,
    /// The role or the country.
    pub what: String,
    /// The number of gifts, in words.
    pub gifts: String,
}

/// A page that lists all people, or all places.
pub(super) fn record_list(title: &'static str, lead: String, entries: Vec<Entry>) -> View {
    let entries = entries.into_iter().map(|entry| {
        view! {
            <li class="record-list__entry">
                <a class="record-list__name" href=entry.href>{entry.name}</a>
                <span class="record-list__what">{entry.what}</span>
                <span class="record-list__gifts">{entry.gifts}</span>
            </li>
        }
        .into_view()
    });
    let entries: Vec<View> = entries.collect();
    let list = (!entries.is_empty()).then(|| view! { <ul class="record-list">{entries}</ul> });
    view! {
        <div class="section wide">
            <h1 class="section__title" tabindex="-1" lang=interface_lang()>{title}</h1>
            <p class="section__lead">{lead}</p>
            {list}
        </div>
    }
    .into_view()
}

/// How many gifts have each record of a list, by its position, those also reported among them:
/// counted in one pass, for there may be thousands of both.
pub(super) fn counts_of<T>(
    catalogue: &Catalogue,
    count: usize,
    record_of: impl Fn(&Gift) -> Option<Key<T>>,
) -> Vec<usize> {
    let mut counts = vec![0; count];
    for key in catalogue.gifts().iter().filter_map(record_of) {
        counts[key.position()] += 1;
    }
    counts
}

/// The declared fields of a type, each with how many gifts have each record of a list there.
pub(super) fn counts_of_fields<T>(
    catalogue: &'static Catalogue,
    kind: FieldType,
    count: usize,
    record_of: impl Fn(&FieldValue) -> Option<Key<T>>,
) -> Vec<(&'static str, Vec<usize>)> {
    let fields = catalogue.field_keys();
    let of_kind = fields.filter(|field| catalogue[*field].kind == kind);
    let counts = of_kind.map(|field| {
        let of_gift = |gift: &Gift| gift.field(field).and_then(&record_of);
        let label = localized(&catalogue[field].label);
        (label, counts_of(catalogue, count, of_gift))
    });
    counts.collect()
}

/// A number of gifts in words.
type InWords = fn(usize, &Nouns) -> String;

/// How many gifts there are of the record at this position: by each of the two counts with its words,
/// then in each declared field.
pub(super) fn counts_in_words(
    at: usize,
    counts: [(&[usize], InWords); 2],
    in_fields: &[(&'static str, Vec<usize>)],
) -> String {
    let nouns = nouns();
    let counts = counts.into_iter().filter(|(counts, _)| counts[at] > 0);
    let counts = counts.map(|(counts, words)| words(counts[at], &nouns));
    let in_fields = in_fields.iter().filter(|(_, counts)| counts[at] > 0);
    let of_field = reference_messages().of_field;
    let in_fields = in_fields.map(|(label, counts)| of_field(label, counts[at], &nouns));
    counts.chain(in_fields).collect::<Vec<_>>().join(" · ")
}

/// The header of a record's page.
pub(super) fn record_header(
    kicker: Option<&'static str>,
    name: &'static str,
    what: &'static str,
    also: &'static [String],
    same_as: &'static [String],
) -> View {
    let messages = reference_messages();
    let elsewhere = (!same_as.is_empty()).then(|| {
        let links = same_as.iter().enumerate().map(|(position, address)| {
            let name = authority_of(address).unwrap_or(address);
            view! {
                {(position > 0).then_some(" · ")}
                <a href=address.as_str() rel="external noopener">{name}</a>
            }
        });
        view! { <p class="record__also external">{messages.elsewhere}": "{links.collect_view()}</p> }
    });
    let also = (!also.is_empty()).then(|| {
        view! {
            <p class="record__also">{messages.also_found_as}": "{in_scripts(&also.join(" · "), None)}</p>
        }
    });
    view! {
        <header class="record__head">
            {kicker.map(|kicker| view! { <p class="record__kicker">{kicker}</p> })}
            <h1 class="section__title" tabindex="-1">{name}</h1>
            {(!what.is_empty()).then(|| view! { <p class="record__what">{what}</p> })}
            {also}
            {elsewhere}
        </header>
    }
    .into_view()
}

/// The claims about a record, below a heading; empty if there are none.
pub(super) fn record_claims(
    catalogue: &'static Catalogue,
    title: &'static str,
    claims: &'static [Claim],
) -> View {
    if claims.is_empty() {
        return ().into_view();
    }
    view! {
        <section class="record__part">
            <h2 class="section__title">{title}</h2>
            <Claims catalogue claims />
        </section>
    }
    .into_view()
}

/// The events that match, each with its day, below a heading; empty if there are none.
pub(super) fn record_events(
    catalogue: &'static Catalogue,
    title: &'static str,
    matches: impl Fn(&Event) -> bool,
) -> View {
    let messages = messages();
    let events: Vec<View> = catalogue
        .event_keys()
        .filter(|key| matches(&catalogue[*key]))
        .map(|key| {
            let event = &catalogue[key];
            let date = format::date(&event.date, messages);
            let hour = event.hour.map(|hour| [", ", &hour.to_string()].concat());
            let name = name_of(catalogue, Record::Event(key));
            view! { <li><b>{name}</b>", "{date}{hour}</li> }.into_view()
        })
        .collect();
    if events.is_empty() {
        return ().into_view();
    }
    view! {
        <section class="record__part">
            <h2 class="section__title">{title}</h2>
            <ul class="record__events">{events}</ul>
        </section>
    }
    .into_view()
}

/// A heading, and which gifts are below it.
pub(super) struct Group {
    pub title: &'static str,
    pub holds: Box<dyn Fn(&Gift) -> bool>,
    /// What finds them in the gallery; none where no facet does.
    pub query: Option<Query>,
}

/// A group for each declared field of this type, below its label: the gifts that have this value there,
/// the record with this id.
pub(super) fn groups_by_field(
    catalogue: &'static Catalogue,
    kind: FieldType,
    value: &FieldValue,
    id: &str,
) -> Vec<Group> {
    let fields = catalogue.field_keys();
    let of_kind = fields.filter(|field| catalogue[*field].kind == kind);
    let groups = of_kind.map(|key| {
        let field = &catalogue[key];
        let value = value.clone();
        Group {
            title: localized(&field.label),
            holds: Box::new(move |gift| gift.field(key) == Some(&value)),
            query: field.facet.then(|| Query::default().toggled(&field.id, id)),
        }
    });
    groups.collect()
}

/// How many gifts of a group are shown.
const MOST_SHOWN: usize = 48;

/// Gifts in groups, the exhibit's own before those also reported; empty if no gift is in any.
pub(super) fn gift_groups(catalogue: &'static Catalogue, groups: Vec<Group>) -> View {
    let messages = messages();
    let gift_messages = gift_messages();
    let mut shown = Vec::new();
    for Group {
        title,
        holds,
        query,
    } in groups
    {
        let keys = || catalogue.gift_keys();
        let holds = &holds;
        let of = |also_reported: bool| {
            keys().filter(move |key| {
                let gift = &catalogue[*key];
                gift.also_reported == also_reported && holds(gift)
            })
        };
        let gifts: Vec<Key<Gift>> = of(false).chain(of(true)).collect();
        if gifts.is_empty() {
            continue;
        }
        let all = gifts.len();
        let count = (all > MOST_SHOWN).then(|| {
            let some = (reference_messages().first_of)(MOST_SHOWN, all, &nouns());
            view! { <p class="related__count">{some}</p> }
        });
        let more = query.map(|query| {
            let href = href_of_query(query);
            view! {
                <a class="more" href=href>
                    {messages.in_the_gallery}<span class="visually-hidden">": "{title}</span>
                </a>
            }
        });
        let cards = gifts.into_iter().take(MOST_SHOWN).map(|gift| {
            let also = catalogue[gift].also_reported.then(|| {
                view! { <p class="related__also">{messages.also_reported_title}", "{gift_messages.not_a_chief_source}</p> }
            });
            view! {
                <div>
                    <GiftCard catalogue gift />
                    {also}
                </div>
            }
        });
        shown.push(
            view! {
                <div class="related__group">
                    <h2 class="related__title">{title}</h2>
                    {count}
                    <div class="related__row">{cards.collect_view()}</div>
                    {more}
                </div>
            }
            .into_view(),
        );
    }
    if shown.is_empty() {
        return ().into_view();
    }
    view! {
        <section class="related case deferred">
            <div class="wide">
                {shown}
                </div>
        </section>
    }
    .into_view()
}

/// The questions about a record, if any.
pub(super) fn record_questions(
    catalogue: &'static Catalogue,
    questions: &'static [Question],
) -> View {
    if questions.is_empty() {
        return ().into_view();
    }
    let messages = messages();
    let cards = questions.iter().map(|question| {
        view! { <QuestionCard catalogue question bears_on=None /> }
    });
    view! {
        <section class="record-questions deferred">
            <div class="wide">
                <h2 class="section__title">{messages.sources_differ}</h2>
                {cards.collect_view()}
            </div>
        </section>
    }
    .into_view()
}
