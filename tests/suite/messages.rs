//! How numbers, dates and judgements are worded.

use vitrine_catalogue::{Certainty, Edtf};
use vitrine_i18n::{Language, Noun, Nouns};

use crate::support::format;

const ENGLISH: Language = Language::English;

/// The nouns of an exhibit of gifts that rests on articles.
const NOUNS: Nouns = Nouns {
    object: Noun {
        one: "gift",
        other: "gifts",
    },
    source: Noun {
        one: "article",
        other: "articles",
    },
};

/// `say` of 0, 1, 2 and 21 gives these.
#[track_caller]
fn check(say: impl Fn(usize) -> String, expected: [&str; 4]) {
    assert_eq!([0, 1, 2, 21].map(say), expected);
}

#[test]
fn one_is_not_many() {
    let gallery_messages = ENGLISH.gallery_messages();
    let gift_messages = ENGLISH.gift_messages();
    let reference_messages = ENGLISH.reference_messages();
    check(
        |number| (gallery_messages.gallery_lead)(number, &NOUNS),
        ["No gifts.", "One gift.", "Two gifts.", "21 gifts."],
    );
    check(
        |number| (gift_messages.articles)(number, &NOUNS),
        ["no articles", "1 article", "2 articles", "21 articles"],
    );
    check(
        gift_messages.reports,
        ["no reports", "1 report", "2 reports", "21 reports"],
    );
    check(
        gift_messages.first_sources,
        [
            "no first sources",
            "1 first source",
            "2 first sources",
            "21 first sources",
        ],
    );
    check(
        |number| (gallery_messages.show_gifts)(number, &NOUNS),
        [
            "Show no gifts",
            "Show 1 gift",
            "Show 2 gifts",
            "Show 21 gifts",
        ],
    );
    check(
        gallery_messages.chosen,
        ["0 chosen", "1 chosen", "2 chosen", "21 chosen"],
    );
    check(
        gallery_messages.filters_on,
        ["Filters", "Filters (1)", "Filters (2)", "Filters (21)"],
    );
    check(
        gift_messages.outside_only,
        [
            "No other sources",
            "1 other source",
            "2 other sources",
            "21 other sources",
        ],
    );
    check(
        reference_messages.questions_count,
        ["No questions", "1 question", "2 questions", "21 questions"],
    );
    check(
        reference_messages.claims_count,
        ["no claims", "1 claim", "2 claims", "21 claims"],
    );
    check(
        reference_messages.problems_count,
        ["No problems", "1 problem", "2 problems", "21 problems"],
    );
    check(
        |number| (gallery_messages.without)("Art", number, &NOUNS),
        [
            "Remove “Art”: no gifts",
            "Remove “Art”: 1 gift",
            "Remove “Art”: 2 gifts",
            "Remove “Art”: 21 gifts",
        ],
    );
}

#[test]
fn gifts_of_people_and_places_are_counted() {
    let messages = ENGLISH.reference_messages();
    check(
        |number| (messages.gave)(number, &NOUNS),
        [
            "Gave no gifts",
            "Gave 1 gift",
            "Gave 2 gifts",
            "Gave 21 gifts",
        ],
    );
    check(
        |number| (messages.received)(number, &NOUNS),
        [
            "Received no gifts",
            "Received 1 gift",
            "Received 2 gifts",
            "Received 21 gifts",
        ],
    );
    check(
        |number| (messages.of_field)("Maker", number, &NOUNS),
        [
            "Maker: no gifts",
            "Maker: 1 gift",
            "Maker: 2 gifts",
            "Maker: 21 gifts",
        ],
    );
    check(
        |number| (messages.given_there)(number, &NOUNS),
        [
            "no gifts given here",
            "1 gift given here",
            "2 gifts given here",
            "21 gifts given here",
        ],
    );
    check(
        |number| (messages.shown_there)(number, &NOUNS),
        [
            "no gifts reported on show",
            "1 gift reported on show",
            "2 gifts reported on show",
            "21 gifts reported on show",
        ],
    );
}

#[test]
fn thousands_are_separated() {
    let numbers = [0, 999, 1_000, 115_000, 3_000_000_000].map(ENGLISH.messages().thousands);
    assert_eq!(numbers, ["0", "999", "1,000", "115,000", "3,000,000,000"]);
}

#[test]
fn two_numbers_agree_each_with_its_own_noun() {
    let gallery_messages = ENGLISH.gallery_messages();
    let gift_messages = ENGLISH.gift_messages();
    let journey_messages = ENGLISH.journey_messages();
    check(
        |number| (gallery_messages.gifts_of)(number, 21, &NOUNS),
        [
            "0 of 21 gifts",
            "1 of 21 gifts",
            "2 of 21 gifts",
            "21 gifts",
        ],
    );
    check(
        |number| (gallery_messages.gifts_of)(number, number, &NOUNS),
        ["no gifts", "1 gift", "2 gifts", "21 gifts"],
    );
    check(
        |number| (gallery_messages.announce)(number, 0, 0, &NOUNS),
        ["No gifts", "1 gift", "2 gifts", "21 gifts"],
    );
    check(
        |number| (gallery_messages.announce)(1, number, 0, &NOUNS),
        [
            "1 gift",
            "1 gift, and 1 also reported",
            "1 gift, and 2 also reported",
            "1 gift, and 21 also reported",
        ],
    );
    check(
        |number| (gift_messages.tally)(number, 0, &NOUNS),
        ["No articles", "One article", "Two articles", "21 articles"],
    );
    check(
        |number| (gift_messages.tally)(2, number, &NOUNS),
        [
            "Two articles",
            "Two articles, one report",
            "Two articles, two reports",
            "Two articles, 21 reports",
        ],
    );
    check(
        |number| (gift_messages.witnesses)(number, number, number, &NOUNS),
        [
            "No articles",
            "One article, one report, one first source",
            "Two articles, two reports, two first sources",
            "21 articles, 21 reports, 21 first sources",
        ],
    );
    assert_eq!(
        [1, 2, 21].map(|number| (journey_messages.exchange_heading)(number, number)),
        [
            "One went one way, one the other",
            "Two went one way, two the other",
            "21 went one way, 21 the other",
        ],
    );
}

#[test]
fn bytes_are_rounded_up_to_thousands() {
    for (received, all, expected) in [
        (0, None, "0 KB"),
        (1, None, "1 KB"),
        (1000, Some(1001), "1 of 2 KB"),
        (130_000, Some(130_000), "130 of 130 KB"),
    ] {
        assert_eq!((ENGLISH.messages().loaded)(received, all), expected);
    }
}

/// The date `edtf` is worded so, whichever of its spaces break a line.
#[track_caller]
fn check_date(edtf: &str, expected: &str) {
    let date = Edtf::parse(edtf).unwrap();
    let localized = format::date(&date, ENGLISH.messages()).replace('\u{a0}', " ");
    assert_eq!(localized, expected, "{edtf}");
}

#[test]
fn a_day_and_its_month_stay_on_one_line() {
    let localized = format::day("2019-09-13", ENGLISH.messages());
    assert_eq!(localized, "13\u{a0}September 2019");
}

#[test]
fn a_date_is_worded_as_on_a_label() {
    for (edtf, expected) in [
        // Level 0.
        ("2019-09-13", "13 September 2019"),
        ("2019-09-01", "1 September 2019"),
        ("2019-09", "September 2019, day not reported"),
        ("2019", "2019"),
        ("2019-09-12/2019-09-17", "12 to 17 September 2019"),
        (
            "2019-08-31/2019-09-01",
            "31 August 2019 to 1 September 2019",
        ),
        (
            "2018-12-31/2019-01-01",
            "31 December 2018 to 1 January 2019",
        ),
        ("1981/1986", "1981 to 1986"),
        // Level 1: doubt.
        ("2019-09-16?", "16 September 2019, probably"),
        ("2019-09-16~", "about 16 September 2019"),
        ("2019-09-16%", "about 16 September 2019, probably"),
        ("1981-02?", "February 1981, probably"),
        ("1981-02~", "about February 1981"),
        ("1986?", "1986, probably"),
        ("1986~", "about 1986"),
        // Level 1: what is not specified.
        ("XXXX", "date not reported"),
        ("2019-09-XX", "September 2019, day not reported"),
        ("2019-XX", "2019"),
        ("2019-XX-XX", "2019"),
        ("198X", "1980 to 1989"),
        ("19XX", "1900 to 1999"),
        // Level 2: one of a set.
        (
            "[2019-09-12,2019-09-13]",
            "12 September 2019 or 13 September 2019",
        ),
        ("[1981,1986]", "1981 or 1986"),
        ("[1981..1986]", "1981 to 1986"),
    ] {
        check_date(edtf, expected);
    }
}

#[test]
fn an_interval_in_doubt_says_so() {
    for (edtf, expected) in [
        (
            "2019-09-12?/2019-09-17",
            "12 September 2019, probably to 17 September 2019",
        ),
        (
            "2019-09-12/2019-09-17~",
            "12 September 2019 to about 17 September 2019",
        ),
    ] {
        check_date(edtf, expected);
    }
}

/// An end that is unknown and one that is open are worded apart, and read as sentences.
#[test]
fn an_open_interval_reads_as_one() {
    let messages = ENGLISH.messages();
    let journey_messages = ENGLISH.journey_messages();
    for edtf in [
        "2019-09-12/..",
        "2019-09-12/",
        "../2019-09-17",
        "/2019-09-17",
    ] {
        let localized = format::date(&Edtf::parse(edtf).unwrap(), messages);
        assert!(
            !localized.contains("to not reported") && !localized.starts_with("not"),
            "{edtf}: {localized}"
        );
    }
    let nothing_back = (journey_messages.exchange_heading)(5, 0);
    assert!(nothing_back.ends_with("none the other"), "{nothing_back}");
}

#[test]
fn a_day_that_is_no_date_is_left_as_it_is() {
    for (text, expected) in [
        ("2026-11-22", "22 November 2026"),
        ("", ""),
        ("someday", "someday"),
        ("2019-13-01", "2019-13-01"),
    ] {
        assert_eq!(
            format::day(text, ENGLISH.messages()).replace('\u{a0}', " "),
            expected
        );
    }
}

#[test]
fn a_number_is_short_on_a_case() {
    for (number, expected) in [
        ("2019.2", "02"),
        ("2019.10", "10"),
        ("E.1", "E1"),
        ("R.8", "R8"),
        ("7", "07"),
        ("12", "12"),
        ("", ""),
        ("2019.", ""),
    ] {
        assert_eq!(format::short_number(number), expected, "{number:?}");
    }
}

#[test]
fn judgements_are_worded() {
    let messages = ENGLISH.messages();
    assert_eq!(
        [Certainty::Settled, Certainty::Likely, Certainty::Open]
            .map(|certainty| format::certainty(certainty, messages).0),
        ["Settled", "Likely", "Open"]
    );
}
