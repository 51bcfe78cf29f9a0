//! Who gave what to whom, in which order.

use proptest::prelude::*;
use vitrine_catalogue::{Catalogue, Key};
use vitrine_layout::{Exchange, ExchangeRow, FlowKind};

use super::{gift, people};

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
        .rows()
        .map(|row| catalogue[row.gift].id.clone())
        .collect()
}

/// The left-hand parties from the top, each with how many gifts it gave and received.
fn left(exchange: &Exchange) -> Vec<(Option<usize>, usize, usize)> {
    let mut parties = Vec::new();
    for section in &exchange.sections {
        for rows in section.rows.chunk_by(|one, next| one.left == next.left) {
            let party = rows[0].left.map(Key::position);
            let returned = count(rows, FlowKind::Returned);
            parties.push((party, rows.len() - returned, returned));
        }
    }
    parties
}

/// The same of the right-hand parties.
fn right(exchange: &Exchange) -> Vec<(Option<usize>, usize, usize)> {
    exchange
        .sections
        .iter()
        .map(|section| {
            let party = section.right.map(Key::position);
            let returned = count(&section.rows, FlowKind::Returned);
            (party, returned, section.rows.len() - returned)
        })
        .collect()
}

fn count(rows: &[ExchangeRow], kind: FlowKind) -> usize {
    rows.iter().filter(|row| row.kind == kind).count()
}

/// The groups of more than one gift.
fn frames(exchange: &Exchange) -> usize {
    exchange
        .sections
        .iter()
        .flat_map(|section| section.rows.chunk_by(|one, next| one.group == next.group))
        .filter(|rows| rows.len() > 1)
        .count()
}

/// What holds of every exchange.
fn check(catalogue: &Catalogue, exchange: &Exchange) {
    let mut seen: Vec<usize> = exchange.rows().map(|row| row.gift.position()).collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), exchange.rows().count(), "each gift once");
    let (given, returned) = exchange.counts();
    assert_eq!(given + returned, exchange.rows().count());
    for section in &exchange.sections {
        assert!(!section.rows.is_empty());
        for row in &section.rows {
            let gift = &catalogue[row.gift];
            let ends = match row.kind {
                FlowKind::Given => (row.left, section.right),
                FlowKind::Returned => (section.right, row.left),
            };
            assert_eq!((gift.giver, gift.recipient), ends, "{}", gift.id);
        }
        // The rows of a group are next to each other.
        let chunks = section.rows.chunk_by(|one, next| one.group == next.group);
        let mut groups: Vec<usize> = chunks.map(|rows| rows[0].group).collect();
        let all = groups.len();
        groups.sort_unstable();
        groups.dedup();
        assert_eq!(groups.len(), all);
    }
}

#[test]
fn gifts_are_in_the_order_of_giving() {
    let catalogue = state_visit();
    let exchange = Exchange::new(&catalogue);
    check(&catalogue, &exchange);
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
        left(&exchange),
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
        right(&exchange),
        [(Some(GUEST), 2, 8), (Some(PREDECESSORS), 0, 4)]
    );
    assert_eq!(frames(&exchange), 1);
    assert_eq!(exchange.counts(), (12, 2));
}

#[test]
fn who_gives_on_two_days_is_named_twice() {
    let mut catalogue = people(3);
    *catalogue.gifts_mut() = vec![
        gift("first", Some(1), Some(0), "2023-09-12"),
        gift("third", Some(1), Some(0), "2023-09-14"),
        gift("second", Some(2), Some(0), "2023-09-13"),
    ];
    let exchange = Exchange::new(&catalogue);
    check(&catalogue, &exchange);
    assert_eq!(ids(&catalogue, &exchange), ["first", "second", "third"]);
}

#[test]
fn what_the_protagonist_gave_runs_leftward() {
    let catalogue = state_visit();
    let exchange = Exchange::new(&catalogue);
    let found = |which: fn(&ExchangeRow) -> bool| -> Vec<String> {
        let rows = exchange.rows().filter(|row| which(row));
        rows.map(|row| catalogue[row.gift].id.clone()).collect()
    };
    assert_eq!(
        found(|row| row.kind == FlowKind::Returned),
        ["rifle-back", "fleet"]
    );
    assert_eq!(found(|row| row.doubtful), ["fleet", "paintings"]);
}

#[test]
fn nothing_given_is_nothing_drawn() {
    let exchange = Exchange::new(&Catalogue::default());
    assert_eq!(exchange, Exchange::default());
}

#[test]
fn one_gift_runs_from_its_giver_to_its_recipient() {
    for (giver, recipient) in [(Some(0), Some(1)), (None, Some(1)), (Some(0), None)] {
        let mut catalogue = people(2);
        catalogue
            .gifts_mut()
            .push(gift("only", giver, recipient, "XXXX"));
        let exchange = Exchange::new(&catalogue);
        check(&catalogue, &exchange);
        assert_eq!(left(&exchange), [(giver, 1, 0)]);
        assert_eq!(right(&exchange), [(recipient, 0, 1)]);
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
        let exchange = Exchange::new(&catalogue);
        check(&catalogue, &exchange);
        assert_eq!(frames(&exchange), 1);
        assert_eq!(ids(&catalogue, &exchange), expected);
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
    let exchange = Exchange::new(&catalogue);
    check(&catalogue, &exchange);
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
    let exchange = Exchange::new(&catalogue);
    check(&catalogue, &exchange);
    assert_eq!(ids(&catalogue, &exchange), ["first", "answer", "other"]);
    assert_eq!(
        left(&exchange),
        [(Some(1), 1, 0), (Some(2), 0, 1), (Some(1), 1, 0)]
    );
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
    let exchange = Exchange::new(&catalogue);
    check(&catalogue, &exchange);
    assert_eq!(left(&exchange), [(Some(0), 2, 0)]);
    assert_eq!(right(&exchange), [(Some(0), 0, 2)]);
}

#[test]
fn three_hundred_gifts_are_all_there() {
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
    let exchange = Exchange::new(&catalogue);
    check(&catalogue, &exchange);
    assert_eq!(exchange.rows().count(), 300);
}

proptest! {
    #[test]
    fn every_gift_is_drawn_once(
        gifts in prop::collection::vec(
            (prop::option::of(0_usize..6), prop::option::of(0_usize..6), 1_u8..28, any::<bool>(), 0_usize..60),
            0..60,
        ),
    ) {
        let mut catalogue = people(6);
        let count = gifts.len();
        for (i, (giver, recipient, day, answers, other)) in gifts.into_iter().enumerate() {
            let mut gift = gift(&i.to_string(), giver, recipient, &format!("2023-09-{day:02}"));
            gift.in_return_for = (answers && other < count).then(|| Key::at(other));
            catalogue.gifts_mut().push(gift);
        }
        let exchange = Exchange::new(&catalogue);
        check(&catalogue, &exchange);
        let drawn = catalogue.gifts().iter().filter(|g| g.giver.is_some() || g.recipient.is_some());
        prop_assert_eq!(exchange.rows().count(), drawn.count());
        // Without answers, each section is in the order of giving.
        for gift in catalogue.gifts_mut() {
            gift.in_return_for = None;
        }
        for section in Exchange::new(&catalogue).sections {
            let days = section.rows.iter().map(|row| catalogue[row.gift].date.latest());
            prop_assert!(days.is_sorted());
        }
    }
}
