//! The entrance: title, introduction, navigation, chosen gifts, the exchange.

use super::record::name_of;
use crate::components::{
    ExchangeDrawing, GiftCard, NavItem, PictureFrame, entrance_messages, format, href_of_gift,
    href_of_question, localized, messages, with_nouns,
};
use crate::session::LoadedCatalogue;
use vitrine_catalogue::order::sort;
use vitrine_catalogue::{Catalogue, Question, Record};
use vitrine_view::prelude::*;

/// How many questions are listed.
const MAX_QUESTIONS: usize = 4;
/// How many gifts are shown: one beside the title, the others below.
const SHOWN: usize = 5;

/// `/`
#[component]
pub fn EntrancePage(loaded: LoadedCatalogue) -> impl IntoView {
    let messages = messages();
    let entrance_messages = entrance_messages();
    let catalogue = loaded.catalogue;
    let exhibit = catalogue.exhibit();
    let has_pictures = catalogue.has_pictures();
    let nav_link = |item: NavItem| {
        let description = match item {
            NavItem::Gifts if has_pictures => entrance_messages.entrance_gifts.to_owned(),
            NavItem::Gifts => entrance_messages.entrance_gifts_without_pictures.to_owned(),
            NavItem::Journey => entrance_messages.entrance_journey.to_owned(),
            NavItem::Tours => with_nouns(entrance_messages.entrance_tours),
            NavItem::Questions => entrance_messages.entrance_questions.to_owned(),
            NavItem::Sources => entrance_messages.entrance_sources.to_owned(),
            NavItem::People | NavItem::Places | NavItem::About => return None,
        };
        Some(view! {
            <li>
                <a class="entrance-links__way" href=item.href()>
                    <span class="entrance-links__name">{item.name()}</span>
                    <span class="entrance-links__what">{description}</span>
                    <span class="entrance-links__arrow" aria-hidden="true">"→"</span>
                </a>
            </li>
        })
    };
    let ways = NavItem::of(Some(&catalogue.parts()));
    let all_gifts = NavItem::Gifts.href();
    // An exhibit that chooses none shows its first.
    let chosen = if exhibit.chosen.is_empty() {
        let own = catalogue
            .gift_keys()
            .filter(|key| !catalogue[*key].also_reported);
        own.take(SHOWN).collect()
    } else {
        exhibit.chosen.clone()
    };
    // Where there is no picture at all, a case would only be empty.
    let has_case = catalogue.has_pictures();
    let plate = chosen.first().filter(|_| has_case).map(|key| {
        let gift = &catalogue[*key];
        let title = localized(&gift.title);
        // On an empty case there is a number to be seen.
        let label = match gift.picture() {
            Some(_) => title.to_owned(),
            None => [&format::short_number(&gift.number), " · ", title].concat(),
        };
        let impression = gift.plate.is_some().then(|| {
            view! { <span class="nowrap">{messages.impression}</span> }
        });
        view! {
            <figure class="hero__plate">
                <a href=href_of_gift(gift) aria-label=label><PictureFrame catalogue gift=*key eager=true /></a>
                <figcaption class="hero__caption">
                    {[gift.number.as_str(), " · ", title, ". "].concat()}
                    {impression}
                </figcaption>
            </figure>
        }
    });
    let beside_title = usize::from(has_case);
    let others = chosen.iter().skip(beside_title).take(SHOWN - 1).map(|key| {
        view! { <GiftCard catalogue gift=*key /> }
    });
    view! {
        <section class="hero wide columns">
            <p class="hero__kicker">{exhibit.kicker.as_ref().map(localized)}</p>
            <h1 class="hero__title" tabindex="-1">{localized(&exhibit.title)}</h1>
            <p class="hero__byline">{exhibit.subtitle.as_ref().map(localized)}</p>
            {plate}
            <p class="hero__introduction">{localized(&exhibit.introduction)}</p>
            <ul class="entrance-links">
                {ways.into_iter().filter_map(nav_link).collect_view()}
            </ul>
        </section>
        <section class="highlights case deferred">
            <div class="wide">
                <div class="section__head">
                    <h2 class="section__title">
                        {if has_pictures {
                            entrance_messages.from_the_cases
                        } else {
                            entrance_messages.from_the_collection
                        }}
                    </h2>
                    <a class="more" href=all_gifts>{with_nouns(messages.all_gifts)}</a>
                </div>
                <div class="highlights__row">{others.collect_view()}</div>
            </div>
        </section>
        <ExchangeDrawing catalogue chosen=None />
        {disagreements(catalogue)}
    }
}

/// The questions, by their number and the least certain of them; nothing where there are none.
fn disagreements(catalogue: &'static Catalogue) -> View {
    let messages = messages();
    let entrance_messages = entrance_messages();
    // The least certain first: what a visitor is most likely to ask has no plain answer.
    let mut questions: Vec<(Record, &Question)> = catalogue.questions().collect();
    let count = questions.len();
    sort(&mut questions, |(_, a), (_, b)| {
        b.certainty.cmp(&a.certainty)
    });
    let asked = questions
        .into_iter()
        .take(MAX_QUESTIONS)
        .map(|(record, question)| {
            let href = href_of_question(question);
            let (mark, settled) = format::certainty_mark(question.certainty, messages);
            view! {
                <li>
                    <a href=href>{localized(&question.ask)}</a>
                    <span class="disagreements__on">{name_of(catalogue, record)}</span>
                    <span class="differ" class:differ--settled=settled>{mark}</span>
                </li>
            }
        });
    if count == 0 {
        return ().into_view();
    }
    view! {
        <section class="wide deferred">
            <div class="disagreements columns">
                <h2 class="disagreements__number"><b>{count.to_string()}</b>" "{entrance_messages.disagree_title}</h2>
                <p class="disagreements__text">{catalogue.exhibit().on_sources.as_ref().map(localized)}</p>
                <ul class="disagreements__asked">{asked.collect_view()}</ul>
                <p class="disagreements__links">
                    <a class="more" href=NavItem::Questions.href()>{entrance_messages.read_questions}</a>
                    <a class="more" href=NavItem::Sources.href()>{entrance_messages.see_sources}</a>
                </p>
            </div>
        </section>
    }
    .into_view()
}
