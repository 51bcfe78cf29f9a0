//! The `href` of each page that components link, in the language of the page.

use super::context::{gift_messages, language, with_nouns};
use vitrine_catalogue::{Catalogue, Event, Gift, Key, Person, Place, Question, Source, facet};
use vitrine_route::{GalleryView, Page, Route};
use vitrine_search::{Query, Selection};
use vitrine_view::prelude::*;

/// A gift's page, without a query.
#[must_use]
pub fn href_of_gift(gift: &Gift) -> String {
    let page = Page::Gift {
        id: gift.id.clone(),
        query: Query::default(),
    };
    Route::new(language(), page).to_string()
}

/// A source's page.
#[must_use]
pub fn href_of_source(source: &Source) -> String {
    Route::new(
        language(),
        Page::Source {
            id: source.id.clone(),
        },
    )
    .to_string()
}

/// The letter of a chief source, which is read out as that: “Article C”.
#[must_use]
pub fn letter_of(source: &Source) -> Option<View> {
    let letter = source.letter?.to_string();
    let article = with_nouns(gift_messages().article);
    Some(view! { <span class="visually-hidden">{article}" "</span>{letter} }.into_view())
}

/// A link to a source's page, behind its letter if it has one.
#[must_use]
pub fn source_link(source: &'static Source) -> View {
    let letter = letter_of(source).map(|letter| view! { <b class="letter">{letter}</b>" " });
    view! { {letter}<a href=href_of_source(source)>{source.name.as_str()}</a> }.into_view()
}

/// A question on the page of questions.
#[must_use]
pub fn href_of_question(question: &Question) -> String {
    let page = Page::Questions { certainty: None };
    let page = Route::new(language(), page).to_string();
    [&page, "#", &question.id].concat()
}

/// A person's page.
#[must_use]
pub fn href_of_person(person: &Person) -> String {
    let id = person.id.clone();
    Route::new(language(), Page::Person { id }).to_string()
}

/// A place's page.
#[must_use]
pub fn href_of_place(place: &Place) -> String {
    let id = place.id.clone();
    Route::new(language(), Page::Place { id }).to_string()
}

/// What was talked about on the journey.
#[must_use]
pub fn href_of_topics() -> String {
    Route::new(language(), Page::Topics).to_string()
}

/// An event on the page of topics, if it is one of them.
#[must_use]
pub fn href_of_topic(catalogue: &Catalogue, event: Key<Event>) -> Option<String> {
    let topics = catalogue.topics()?;
    let is_topic = topics.events.contains(&event);
    is_topic.then(|| [&href_of_topics(), "#", &catalogue[event].id].concat())
}

/// An event on the page of topics, else its day on the journey.
#[must_use]
pub fn href_of_event(catalogue: &Catalogue, event: Key<Event>) -> String {
    href_of_topic(catalogue, event).unwrap_or_else(|| {
        let day = Some(facet::day_of(&catalogue[event].date).to_owned());
        let selection = Selection {
            day,
            ..Selection::default()
        };
        Route::new(language(), Page::Journey { selection }).to_string()
    })
}

/// A part of the page about the exhibit: `glossary`, or a word of it by its fragment.
#[must_use]
pub fn href_of_about(fragment: &str) -> String {
    let about = Route::new(language(), Page::About).to_string();
    [&about, "#", fragment].concat()
}

/// The fragment of a word of the glossary.
#[must_use]
pub fn fragment_of_term(term: &str) -> String {
    term.replace(' ', "-")
}

/// The gallery with the results of a query.
#[must_use]
pub fn href_of_query(query: Query) -> String {
    Route::new(
        language(),
        Page::Gifts {
            query,
            view: GalleryView::default(),
        },
    )
    .to_string()
}
