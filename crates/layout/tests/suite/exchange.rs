//! Who gave what to whom, at every width.

use proptest::prelude::*;
use vitrine_catalogue::{Catalogue, Key};
use vitrine_layout::{Exchange, ExchangeForm, Flow, FlowKind, Rect, Side};

use super::{gift, people};

const WIDTHS: [f64; 6] = [320.0, 350.0, 390.0, 820.0, 1100.0, 1376.0];

const ENVOY: usize = 0;
const HOST: usize = 1;
const GUEST: usize = 2;
const MINISTER: usize = 3;
const FLEET: usize = 4;
const GOVERNOR: usize = 5;
const PREDECESSORS: usize = 6;

/// Gifts of a state visit, four of other years, and one that only other sources report.
fn state_visit() -> Catalogue {
    let mut catalogue = people(11);
    *catalogue.gifts_mut() = vec![
        gift("photographs", Some(ENVOY), Some(GUEST), "2023-09-12"),
        gift("vase", Some(HOST), Some(GUEST), "2023-09-13"),
        gift("rifle", Some(HOST), Some(GUEST), "2023-09-13"),
        gift("rifle-back", Some(GUEST), Some(HOST), "2023-09-13"),
        gift("armour", Some(GOVERNOR), Some(GUEST), "2023-09-17"),
        gift("drones", Some(GOVERNOR), Some(GUEST), "2023-09-17"),
        gift("aeroplane", Some(GOVERNOR), Some(GUEST), "2023-09-17"),
        gift("hat", Some(MINISTER), Some(GUEST), "2023-09-16"),
        gift("paintings", None, Some(GUEST), "2023-09"),
        gift("fleet", Some(GUEST), Some(FLEET), "2023-09-16?"),
        gift("crystal", Some(7), Some(PREDECESSORS), "XXXX"),
        gift("cups", Some(8), Some(PREDECESSORS), "1981-02?"),
        gift("basketball", Some(9), Some(PREDECESSORS), "2000-10"),
        gift("old-rifle", Some(10), Some(PREDECESSORS), "XXXX"),
        gift("sword", Some(HOST), Some(GUEST), "2023-09-13"),
    ];
    catalogue.gifts_mut()[3].in_return_for = Some(Key::at(2));
    catalogue.gifts_mut()[9].undisclosed = true;
    catalogue.gifts_mut()[14].also_reported = true;
    catalogue
}

fn ids(catalogue: &Catalogue, exchange: &Exchange) -> Vec<String> {
    exchange
        .gifts
        .iter()
        .map(|placed| catalogue[placed.gift].id.clone())
        .collect()
}

fn parties(exchange: &Exchange, side: Side) -> Vec<(Option<usize>, usize, usize)> {
    exchange
        .parties
        .iter()
        .filter(|party| party.side == side)
        .map(|party| (party.person.map(Key::position), party.given, party.received))
        .collect()
}

/// What holds of every exchange.
fn check(exchange: &Exchange) {
    let whole = Rect {
        x: 0,
        y: 0,
        width: exchange.width,
        height: exchange.height,
    };
    let inside = |rect: Rect| {
        rect.x >= 0
            && rect.y >= 0
            && rect.right() <= whole.right()
            && rect.bottom() <= whole.bottom()
    };
    let mut texts: Vec<Rect> = exchange.heads.iter().map(|head| head.text).collect();
    texts.extend(exchange.parties.iter().map(|party| party.text));
    texts.extend(
        exchange
            .gifts
            .iter()
            .flat_map(|gift| [gift.text, gift.plate]),
    );
    texts.extend(exchange.parties.iter().filter_map(|party| party.bar));
    // Sorted by their top, only near ones need be compared.
    texts.sort_by_key(|rect| rect.y);
    for (i, rect) in texts.iter().enumerate() {
        assert!(
            rect.width > 0 && rect.height > 0 && inside(*rect),
            "{rect:?} in {whole:?}"
        );
        for other in texts[i + 1..]
            .iter()
            .take_while(|other| other.y < rect.bottom())
        {
            assert!(
                !rect.overlaps(*other),
                "{rect:?} and {other:?} at {}",
                exchange.width
            );
        }
    }
    for pair in exchange.gifts.windows(2) {
        assert!(pair[0].row.bottom() <= pair[1].row.y, "{pair:?}");
    }
    for gift in &exchange.gifts {
        assert!(gift.text.y < gift.title_y && gift.date_y <= gift.text.bottom());
        assert!(gift.row.y <= gift.plate.y && gift.plate.bottom() <= gift.row.bottom());
    }
    for (i, frame) in exchange.frames.iter().enumerate() {
        assert!(inside(*frame));
        assert!(
            exchange.frames[i + 1..]
                .iter()
                .all(|other| !frame.overlaps(*other))
        );
        let count = exchange
            .gifts
            .iter()
            .filter(|gift| frame.overlaps(gift.row))
            .count();
        assert!(count > 1);
    }
    for flow in &exchange.flows {
        assert!(
            flow.path.starts_with('M') && !flow.path.contains('.'),
            "{}",
            flow.path
        );
    }
    let (given, received) = exchange.parties.iter().fold((0, 0), |sum, party| {
        (sum.0 + party.given, sum.1 + party.received)
    });
    assert_eq!(
        (given, received),
        (exchange.gifts.len(), exchange.gifts.len())
    );
    let arrow_heads = exchange
        .flows
        .iter()
        .filter(|flow| flow.arrow_head.is_some())
        .count();
    assert_eq!(arrow_heads, exchange.gifts.len());
}

#[test]
fn gifts_are_in_the_order_of_giving() {
    let catalogue = state_visit();
    for width in WIDTHS {
        let exchange = Exchange::new(&catalogue, width);
        check(&exchange);
        assert_eq!(exchange.protagonist, Some(Key::at(GUEST)));
        assert_eq!(
            ids(&catalogue, &exchange),
            [
                "photographs",
                "vase",
                "rifle",
                "rifle-back",
                "hat",
                "fleet",
                "armour",
                "drones",
                "aeroplane",
                "paintings",
                "cups",
                "basketball",
                "crystal",
                "old-rifle",
            ]
        );
        assert_eq!(
            parties(&exchange, Side::Left),
            [
                (Some(ENVOY), 1, 0),
                (Some(HOST), 2, 1),
                (Some(MINISTER), 1, 0),
                (Some(FLEET), 0, 1),
                (Some(GOVERNOR), 3, 0),
                (None, 1, 0),
                (Some(8), 1, 0),
                (Some(9), 1, 0),
                (Some(7), 1, 0),
                (Some(10), 1, 0),
            ]
        );
        assert_eq!(
            parties(&exchange, Side::Right),
            [(Some(GUEST), 2, 8), (Some(PREDECESSORS), 0, 4)]
        );
        assert_eq!(exchange.frames.len(), 1);
    }
}

#[test]
fn what_the_protagonist_gave_runs_leftward() {
    let catalogue = state_visit();
    let found = |exchange: &Exchange, which: fn(&Flow) -> bool| -> Vec<String> {
        let mut ids: Vec<_> = exchange
            .flows
            .iter()
            .filter(|flow| which(flow))
            .map(|flow| catalogue[flow.gift].id.clone())
            .collect();
        ids.sort();
        ids.dedup();
        ids
    };
    for width in WIDTHS {
        let exchange = Exchange::new(&catalogue, width);
        assert_eq!(
            found(&exchange, |flow| flow.kind == FlowKind::Returned),
            ["fleet", "rifle-back"]
        );
        assert_eq!(
            found(&exchange, |flow| flow.doubtful),
            ["fleet", "paintings"]
        );
        assert_eq!(
            found(&exchange, |flow| flow
                .arrow_head
                .is_some_and(|head| head.towards == Side::Left)),
            ["fleet", "rifle-back"]
        );
    }
}

#[test]
fn a_narrow_drawing_has_one_column_and_a_wide_one_three() {
    let catalogue = state_visit();
    let form = |width| Exchange::new(&catalogue, width).form;
    assert_eq!(form(759.0), ExchangeForm::Narrow);
    assert_eq!(form(760.0), ExchangeForm::Wide);
    let lines = |width| Exchange::new(&catalogue, width).title_lines;
    assert_eq!(
        (lines(288.0), lines(350.0), lines(760.0), lines(1344.0)),
        (2, 1, 1, 1)
    );
    for odd in [f64::NAN, -5.0, 0.0, f64::INFINITY] {
        check(&Exchange::new(&catalogue, odd));
    }
}

#[test]
fn a_path_is_short() {
    let exchange = Exchange::new(&state_visit(), 1344.0);
    assert_eq!(exchange.flows[0].path, "M704 60C912 60 912 243 1120 243");
    assert_eq!(
        exchange.flows[0].arrow_head.unwrap().path(),
        "M1126 243l-8-4v8z"
    );
}

#[test]
fn nothing_given_is_nothing_drawn() {
    let exchange = Exchange::new(&Catalogue::default(), 1376.0);
    assert_eq!(exchange.height, 0);
    check(&exchange);
}

#[test]
fn one_gift_runs_from_its_giver_to_its_recipient() {
    for (giver, recipient, right) in [
        (Some(0), Some(1), Some(1)),
        (None, Some(1), Some(1)),
        (Some(0), None, None),
    ] {
        let mut catalogue = people(2);
        catalogue
            .gifts_mut()
            .push(gift("only", giver, recipient, "XXXX"));
        for width in WIDTHS {
            let exchange = Exchange::new(&catalogue, width);
            check(&exchange);
            assert_eq!(parties(&exchange, Side::Left), [(giver, 1, 0)]);
            assert_eq!(parties(&exchange, Side::Right), [(right, 0, 1)]);
            assert!(
                exchange
                    .flows
                    .iter()
                    .all(|flow| flow.kind == FlowKind::Given)
            );
        }
    }
}

#[test]
fn a_long_chain_of_returns_is_one_frame() {
    for count in [2, 14, 300] {
        let mut catalogue = people(2);
        for i in 0..count {
            let mut gift = gift(&i.to_string(), Some(i % 2), Some((i + 1) % 2), "2023-09-13");
            // The last in the catalogue was the first.
            gift.in_return_for = (i + 1 < count).then(|| Key::at(i + 1));
            catalogue.gifts_mut().push(gift);
        }
        let expected: Vec<String> = (0..count).rev().map(|i| i.to_string()).collect();
        for width in WIDTHS {
            let exchange = Exchange::new(&catalogue, width);
            check(&exchange);
            assert_eq!(exchange.frames.len(), 1);
            assert_eq!(ids(&catalogue, &exchange), expected);
        }
    }
}

#[test]
fn a_circle_of_answers_is_broken_at_its_first_gift() {
    let mut catalogue = people(2);
    for (i, answers) in [1, 2, 0, 3].into_iter().enumerate() {
        let mut gift = gift(&i.to_string(), Some(i % 2), Some((i + 1) % 2), "XXXX");
        gift.in_return_for = Some(Key::at(answers));
        catalogue.gifts_mut().push(gift);
    }
    let exchange = Exchange::new(&catalogue, 1376.0);
    check(&exchange);
    assert_eq!(ids(&catalogue, &exchange), ["0", "2", "1", "3"]);
}

#[test]
fn an_answer_to_somebody_else_is_in_the_frame_under_a_heading_of_its_own() {
    // The second answers the first, but goes to another.
    let mut catalogue = people(3);
    *catalogue.gifts_mut() = vec![
        gift("first", Some(1), Some(0), "2023-09-12"),
        gift("other", Some(1), Some(0), "2023-09-13"),
        gift("answer", Some(0), Some(2), "2023-09-14"),
    ];
    catalogue.gifts_mut()[2].in_return_for = Some(Key::at(0));
    for width in WIDTHS {
        let exchange = Exchange::new(&catalogue, width);
        check(&exchange);
        assert_eq!(ids(&catalogue, &exchange), ["first", "answer", "other"]);
        assert_eq!(
            parties(&exchange, Side::Left),
            [(Some(1), 1, 0), (Some(2), 0, 1), (Some(1), 1, 0)]
        );
    }
}

#[test]
fn a_gift_to_oneself_has_oneself_at_both_ends() {
    let mut catalogue = people(1);
    catalogue
        .gifts_mut()
        .push(gift("self", Some(0), Some(0), "XXXX"));
    catalogue
        .gifts_mut()
        .push(gift("self-again", Some(0), Some(0), "XXXX"));
    for width in WIDTHS {
        let exchange = Exchange::new(&catalogue, width);
        check(&exchange);
        assert_eq!(parties(&exchange, Side::Left), [(Some(0), 2, 0)]);
        assert_eq!(parties(&exchange, Side::Right), [(Some(0), 0, 2)]);
    }
}

#[test]
fn three_hundred_gifts_do_not_overlap() {
    let mut catalogue = people(40);
    for i in 0..300 {
        let gift = gift(
            &i.to_string(),
            Some(i * 7 % 40),
            Some(i * i % 11),
            "2023-09-13",
        );
        catalogue.gifts_mut().push(gift);
    }
    for width in WIDTHS {
        let exchange = Exchange::new(&catalogue, width);
        check(&exchange);
        assert_eq!(exchange.gifts.len(), 300);
    }
}

proptest! {
    #[test]
    fn nothing_ever_overlaps(
        gifts in prop::collection::vec(
            (prop::option::of(0_usize..6), prop::option::of(0_usize..6), 1_u8..28, any::<bool>(), 0_usize..60),
            0..60,
        ),
        width in 200_u16..2600,
    ) {
        let mut catalogue = people(6);
        let count = gifts.len();
        for (i, (giver, recipient, day, answers, other)) in gifts.into_iter().enumerate() {
            let mut gift = gift(&i.to_string(), giver, recipient, &format!("2023-09-{day:02}"));
            gift.in_return_for = (answers && other < count).then(|| Key::at(other));
            catalogue.gifts_mut().push(gift);
        }
        let exchange = Exchange::new(&catalogue, f64::from(width));
        check(&exchange);
        let drawn = catalogue.gifts().iter().filter(|g| g.giver.is_some() || g.recipient.is_some());
        prop_assert_eq!(exchange.gifts.len(), drawn.count());
        prop_assert_eq!(exchange, Exchange::new(&catalogue, f64::from(width)));
    }
}
