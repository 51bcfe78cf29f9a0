//! The exchange: who gave what to whom, as a drawing and as a list.

use super::responsive::{Widths, responsive};
use super::{format, href_of_gift, href_of_person, language, localized};
use vitrine_catalogue::{Catalogue, Gift, Key, Person};
use vitrine_layout::{Align, Column, Exchange, ExchangeParty, FlowKind, Rect, Side};
use vitrine_search::Selection;
use vitrine_view::prelude::*;

/// The exchange as a responsive drawing, and as a list.
#[component]
pub fn ExchangeDrawing(
    catalogue: &'static Catalogue,
    /// The selection, whose gifts are marked.
    #[prop(optional_no_strip)]
    chosen: Option<Memo<Selection>>,
) -> impl IntoView {
    let messages = language().journey_messages();
    let (given, returned) = counts(&Exchange::new(catalogue, 0.0));
    if given + returned == 0 {
        return ().into_view();
    }
    view! {
        <section class="exchange section wide deferred">
            <h2 class="section__title exchange__title">{(messages.exchange_heading)(given, returned)}</h2>
            <p class="exchange__lead">{messages.exchange_lead}</p>
            <div class="exchange__frame-of-drawing">
                {responsive(Widths::PAGE, move |width| {
                    let marked = chosen.map_or_else(Vec::new, |chosen| {
                        let is_active = |selection: &Selection| !selection.is_empty();
                        chosen.with(|chosen| {
                            if is_active(chosen) { chosen.gifts(catalogue) } else { Vec::new() }
                        })
                    });
                    let summary = (messages.exchange_summary)(given, returned);
                    let exchange = Exchange::new(catalogue, f64::from(width));
                    drawing(catalogue, &exchange, &marked, summary)
                })}
            </div>
            <p class="exchange__key">
                <span>{messages.exchange_key_returned}</span>
                <span>{messages.exchange_key_doubtful}</span>
                <span>{messages.exchange_key_frame}</span>
            </p>
            <details class="exchange__list">
                <summary>{messages.exchange_as_list}</summary>
                {as_list(catalogue)}
            </details>
        </section>
    }
    .into_view()
}

/// How many gifts were given one way, and how many in return.
fn counts(exchange: &Exchange) -> (usize, usize) {
    let returned = |gift: &Key<Gift>| {
        exchange
            .flows
            .iter()
            .any(|flow| flow.gift == *gift && flow.kind == FlowKind::Returned)
    };
    let back = exchange
        .gifts
        .iter()
        .filter(|gift| returned(&gift.gift))
        .count();
    (exchange.gifts.len() - back, back)
}

fn drawing(
    catalogue: &'static Catalogue,
    exchange: &Exchange,
    marked: &[Key<Gift>],
    summary: String,
) -> View {
    let messages = language().journey_messages();
    let heads = exchange.heads.iter().map(|head| {
        let word = match (head.column, head.main) {
            (Column::Left, true) => messages.exchange_givers,
            (Column::Left, false) => messages.exchange_others,
            (Column::Gifts, _) => messages.exchange_gift,
            (Column::Right, _) => messages.exchange_recipients,
        };
        foreign_object(
            head.text,
            align(head.align, "exchange__head"),
            word.into_view(),
        )
    });
    let rules = exchange.rules.iter().map(|rule| {
        let path = line(rule.x, rule.y, rule.x + rule.width);
        view! { <path class="exchange__rule" d=path /> }
    });
    let frames = exchange.frames.iter().map(|frame| {
        view! {
            <rect class="exchange__frame" x=frame.x y=frame.y width=frame.width height=frame.height />
        }
    });
    let marks = exchange
        .gifts
        .iter()
        .filter(|gift| marked.contains(&gift.gift))
        .map(|gift| {
            let row = gift.row;
            view! {
                <rect class="exchange__chosen" x=row.x y=row.y width=row.width height=row.height />
            }
        });
    let flows = exchange.flows.iter().map(|flow| {
        let returned = flow.kind == FlowKind::Returned;
        view! {
            <path
                class="exchange__line"
                class:exchange__line--returned=returned
                class:exchange__line--doubtful=flow.doubtful
                d=flow.path.clone()
            />
            {flow.arrow_head.map(|tip| view! {
                <path class="exchange__tip" class:exchange__tip--returned=returned d=tip.path() />
            })}
        }
    });
    let parties = exchange
        .parties
        .iter()
        .map(|party| party_of(catalogue, party));
    let gifts = exchange.gifts.iter().map(|gift| {
        let returned = exchange
            .flows
            .iter()
            .any(|flow| flow.gift == gift.gift && flow.kind == FlowKind::Returned);
        gift_of(catalogue, gift.gift, gift.plate, gift.text, returned)
    });
    view! {
        <svg
            class="exchange__drawing"
            viewBox=["0 0 ", &exchange.width.to_string(), " ", &exchange.height.to_string()].concat()
            width=exchange.width
            height=exchange.height
            role="group"
            aria-label=summary
        >
            <g aria-hidden="true">
                {marks.collect_view()} {rules.collect_view()} {frames.collect_view()} {flows.collect_view()}
            </g>
            {heads.collect_view()}
            {parties.collect_view()}
            {gifts.collect_view()}
        </svg>
    }
    .into_view()
}

fn party_of(catalogue: &'static Catalogue, party: &ExchangeParty) -> View {
    let messages = language().messages();
    let (name, role) = match party.person {
        Some(key) => (
            localized(&catalogue[key].name),
            localized(&catalogue[key].role),
        ),
        None if party.side == Side::Left => (messages.giver_not_reported, ""),
        None => (messages.recipient_not_reported, ""),
    };
    let class = align(
        party.align,
        if party.role_y.is_some() {
            "exchange__party"
        } else {
            "exchange__party exchange__party--line"
        },
    );
    let name = match party.person {
        Some(key) => {
            let href = href_of_person(&catalogue[key]);
            view! { <a class="exchange__name" href=href>{name}</a> }.into_view()
        }
        None => view! { <span class="exchange__name">{name}</span> }.into_view(),
    };
    let content = view! {
        {name}
        {(!role.is_empty()).then(|| view! { " "<span class="exchange__role">{role}</span> })}
    };
    view! {
        {party.bar.map(|bar| view! {
            <rect class="exchange__bar" x=bar.x y=bar.y width=bar.width height=bar.height />
        })}
        {foreign_object(party.text, class, content.into_view())}
    }
    .into_view()
}

fn gift_of(
    catalogue: &'static Catalogue,
    key: Key<Gift>,
    plate: Rect,
    text: Rect,
    returned: bool,
) -> View {
    let messages = language().messages();
    let journey_messages = language().journey_messages();
    let gift = &catalogue[key];
    let date = format::date(&gift.date, messages);
    let date = if gift.in_return_for.is_some() {
        [&date, ", ", journey_messages.in_return].concat()
    } else {
        date
    };
    let thumb = match &gift.plate {
        Some(drawn) => view! {
            <image
                href=["plates/", &drawn.file, ".small.svg"].concat()
                x=plate.x
                y=plate.y
                width=plate.width
                height=plate.height
            />
        }
        .into_view(),
        None => view! {
            <text
                class="exchange__number"
                x=plate.x + plate.width / 2
                y=plate.y + plate.height / 2 + 5
                text-anchor="middle"
            >
                {format::short_number(&gift.number)}
            </text>
        }
        .into_view(),
    };
    let content = view! {
        <a class="exchange__gift" href=href_of_gift(gift)>{localized(&gift.title)}</a>
        <span class="exchange__day" class:exchange__day--returned=returned>{date}</span>
    };
    view! {
        <g aria-hidden="true">
            <rect class="exchange__thumb" x=plate.x y=plate.y width=plate.width height=plate.height />
            {thumb}
        </g>
        {foreign_object(text, "exchange__text".to_owned(), content.into_view())}
    }
    .into_view()
}

/// HTML in a rectangle of the drawing, so that its text wraps.
fn foreign_object(rect: Rect, class: String, content: View) -> View {
    view! {
        <foreignObject x=rect.x y=rect.y width=rect.width height=rect.height>
            <div class=class>{content}</div>
        </foreignObject>
    }
    .into_view()
}

fn align(align: Align, class: &str) -> String {
    let end = match align {
        Align::Start => "",
        Align::Middle => " exchange__middle",
        Align::End => " exchange__end",
    };
    [class, end].concat()
}

fn line(from: i32, y: i32, to: i32) -> String {
    [
        "M",
        &from.to_string(),
        " ",
        &y.to_string(),
        "H",
        &to.to_string(),
    ]
    .concat()
}

/// The same as a list, in the order of the catalogue.
fn as_list(catalogue: &'static Catalogue) -> View {
    let language = language();
    let messages = language.messages();
    let journey_messages = language.journey_messages();
    let gifts = catalogue.gift_keys().filter(|key| {
        let gift = &catalogue[*key];
        !gift.also_reported && (gift.giver.is_some() || gift.recipient.is_some())
    });
    let items = gifts.map(|key| {
        let gift = &catalogue[key];
        let name = |person: Option<Key<Person>>, none: &'static str| match person {
            Some(key) => {
                let person = &catalogue[key];
                view! { <a href=href_of_person(person)>{localized(&person.name)}</a> }.into_view()
            }
            None => none.into_view(),
        };
        view! {
            <li>
                <b>{name(gift.giver, messages.giver_not_reported)}</b>
                " → "
                <b>{name(gift.recipient, messages.recipient_not_reported)}</b>
                ": "
                <a href=href_of_gift(gift)>{localized(&gift.title)}</a>
                {[", ", &format::date(&gift.date, messages)].concat()}
                {gift.in_return_for.map(|other| {
                    [", ", journey_messages.in_return, ": ", localized(&catalogue[other].title)].concat()
                })}
            </li>
        }
    });
    view! { <ul>{items.collect_view()}</ul> }.into_view()
}
