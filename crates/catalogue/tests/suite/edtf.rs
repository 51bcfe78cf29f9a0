//! Dates: the specification's examples, what is refused, and what is never done.
//!
//! The examples marked with a section are those of the Library of Congress's specification of
//! 4 February 2019, <https://www.loc.gov/standards/datetime/>.

use proptest::prelude::*;
use vitrine_catalogue::Edtf;
use vitrine_catalogue::edtf::{Choice, Day, End, Form, Precision};

/// What a date comes to: its first and last day, its precision, and its marks of doubt.
fn check(text: &str, expected: &str) {
    let shown = match Edtf::parse(text) {
        Err(error) => error.to_string(),
        Ok(date) => {
            assert_eq!(date.to_string(), text, "prints as it was parsed");
            let day = |day: Option<Day>| match day {
                Some(Day { year, month, day }) => format!("{year:04}-{month:02}-{day:02}"),
                None => "none".into(),
            };
            let precision = match date.precision() {
                Precision::Unknown => "unknown",
                Precision::Century => "century",
                Precision::Decade => "decade",
                Precision::Year => "year",
                Precision::Month => "month",
                Precision::Day => "day",
            };
            let mut shown = format!(
                "{} to {}, {precision}",
                day(date.earliest()),
                day(date.latest())
            );
            if date.is_uncertain() {
                shown.push_str(", uncertain");
            }
            if date.is_approximate() {
                shown.push_str(", approximate");
            }
            shown
        }
    };
    assert_eq!(shown, expected, "{text}");
}

#[test]
fn dates_of_level_0_are_read() {
    // Section "Level 0", "Date" and "Time Interval".
    check("1985-04-12", "1985-04-12 to 1985-04-12, day");
    check("1985-04", "1985-04-01 to 1985-04-30, month");
    check("1985", "1985-01-01 to 1985-12-31, year");
    check("1964/2008", "1964-01-01 to 2008-12-31, year");
    check("2004-06/2006-08", "2004-06-01 to 2006-08-31, month");
    check("2004-02-01/2005-02-08", "2004-02-01 to 2005-02-08, day");
    check("2004-02-01/2005-02", "2004-02-01 to 2005-02-28, month");
    check("2004-02-01/2005", "2004-02-01 to 2005-12-31, year");
    check("2005/2006-02", "2005-01-01 to 2006-02-28, year");
}

#[test]
fn dates_of_level_1_are_read() {
    // Section "Level 1": qualification, unspecified digits, extended interval, negative year.
    check("1984?", "1984-01-01 to 1984-12-31, year, uncertain");
    check("2004-06~", "2004-06-01 to 2004-06-30, month, approximate");
    check(
        "2004-06-11%",
        "2004-06-11 to 2004-06-11, day, uncertain, approximate",
    );
    check("201X", "2010-01-01 to 2019-12-31, decade");
    check("20XX", "2000-01-01 to 2099-12-31, century");
    check("2004-XX", "2004-01-01 to 2004-12-31, year");
    check("1985-04-XX", "1985-04-01 to 1985-04-30, month");
    check("1985-XX-XX", "1985-01-01 to 1985-12-31, year");
    check("1985-04-12/..", "1985-04-12 to none, day");
    check("1985-04/..", "1985-04-01 to none, month");
    check("1985/..", "1985-01-01 to none, year");
    check("../1985-04-12", "none to 1985-04-12, day");
    check("../1985-04", "none to 1985-04-30, month");
    check("../1985", "none to 1985-12-31, year");
    check("1985-04-12/", "1985-04-12 to none, day");
    check("1985-04/", "1985-04-01 to none, month");
    check("1985/", "1985-01-01 to none, year");
    check("/1985-04-12", "none to 1985-04-12, day");
    check("/1985-04", "none to 1985-04-30, month");
    check("/1985", "none to 1985-12-31, year");
    check(
        "1984~/2004-06",
        "1984-01-01 to 2004-06-30, year, approximate",
    );
    check(
        "1984/2004-06~",
        "1984-01-01 to 2004-06-30, year, approximate",
    );
    check(
        "1984?/2004%",
        "1984-01-01 to 2004-12-31, year, uncertain, approximate",
    );
    check("-1985", "-1985-01-01 to -1985-12-31, year");
}

#[test]
fn one_of_sets_of_level_2_are_read() {
    // Section "Level 2", "Set representation".
    check("[1667,1668,1670..1672]", "1667-01-01 to 1672-12-31, year");
    check("[..1760-12-03]", "none to 1760-12-03, day");
    check("[1760-12..]", "1760-12-01 to none, month");
    check("[1760-01,1760-02,1760-12..]", "1760-01-01 to none, month");
    check("[1760-01, 1760-02, 1760-12..]", "1760-01-01 to none, month");
    check("[1667,1760-12]", "1667-01-01 to 1760-12-31, year");
    check("[2023-09-12,2023-09-13]", "2023-09-12 to 2023-09-13, day");
    check("[2023-09-13,2023-09-12]", "2023-09-12 to 2023-09-13, day");
}

#[test]
fn the_dates_of_the_exhibit_are_read() {
    check("2023-09-16?", "2023-09-16 to 2023-09-16, day, uncertain");
    check("XXXX", "none to none, unknown");
    check("XXXX?", "none to none, unknown, uncertain");
    check("XXXX-XX-XX", "none to none, unknown");
    check("2023-09-12/2023-09-17", "2023-09-12 to 2023-09-17, day");
    check("1981-02?", "1981-02-01 to 1981-02-28, month, uncertain");
    check("2024-02-29", "2024-02-29 to 2024-02-29, day");
    check("2000-02", "2000-02-01 to 2000-02-29, month");
    check("0000", "0000-01-01 to 0000-12-31, year");
    check("-001X", "-019-01-01 to -010-12-31, decade");
}

#[test]
fn days_that_do_not_exist_are_refused() {
    check("2023-02-30", "there is no such day");
    check("2023-02-29", "there is no such day");
    check("1900-02-29", "there is no such day");
    check("2023-04-31", "there is no such day");
    check("2023-04-00", "there is no such day");
    check("2023-00", "there is no such month");
    check("2023-13", "there is no such month");
    check("2023-13-01", "there is no such month");
    check("2023-21-01", "there is no such month");
    check("2023-09-17/2023-09-12", "it ends before it starts");
    check("[2023-09-17..2023-09-12]", "it ends before it starts");
}

#[test]
fn what_the_specification_has_and_we_do_not_is_refused_by_name() {
    // Examples of levels 0, 1 and 2.
    let digits =
        "unspecified digits with specified ones after them or beside them are not read here";
    let marks = "marks of doubt on a part of a date are not read here";
    let years = "years of more than four digits are not read here";
    check("1985-04-12T23:20:30", "times of day are not read here");
    check("1985-04-12T23:20:30Z", "times of day are not read here");
    check(
        "1985-04-12T23:20:30+04:30",
        "times of day are not read here",
    );
    check("Y170000002", years);
    check("Y-170000002", years);
    check("Y-17E7", years);
    check("1950S2", "years with significant digits are not read here");
    check("2001-21", "seasons are not read here");
    check("2001-34", "seasons are not read here");
    check(
        "{1960,1961-12}",
        "sets of which all members are meant are not read here",
    );
    check("2004-06~-11", marks);
    check("?2004-06-~11", marks);
    check("156X-12-25", digits);
    check("15XX-12-XX", digits);
    check("XXXX-12-XX", digits);
    check("1XXX-XX", digits);
    check("1984-1X", digits);
    check("1985-XX-12", digits);
}

#[test]
fn what_is_not_edtf_is_refused() {
    for text in [
        "",
        " ",
        "yesterday",
        "Tuesday",
        "September 2023",
        "13.9.2023",
        "2023-9-13",
        "20230913",
        "2023/09/13",
        "2023-09-13-01",
        "23",
        "20233",
        "2023-",
        "-2023-",
        "--2023",
        "2023-09-1",
        "/",
        "../..",
        "..",
        "[]",
        "[..]",
        "[2023",
        "2023]",
        "[,]",
        "[2023,]",
        "2023??",
        "?",
        "X",
        "XX",
        "XXXXX",
        "-0000",
        "-XXXX",
        "２０２３",
        "2023-09-13 ",
        " 2023",
        "2023-０9",
        "xxxx",
    ] {
        let refused = Edtf::parse(text);
        assert!(refused.is_err(), "{text:?} is read as {refused:?}");
    }
    check("September 2023", "it is not EDTF");
    check("Tuesday", "it is not EDTF");
    check("2023/09/13", "it is not EDTF");
}

#[test]
fn the_form_shows_ends_and_choices() {
    let Form::Interval(start, end) = Edtf::parse("2023-09-12/..").unwrap().form().clone() else {
        panic!("an interval");
    };
    assert_eq!(
        start.date().unwrap().earliest,
        Day::new(2023, 9, 12).unwrap()
    );
    assert_eq!(end, End::Open);
    let Form::Interval(_, end) = Edtf::parse("2023-09-12/").unwrap().form().clone() else {
        panic!("an interval");
    };
    assert_eq!(end, End::Unknown);
    let Form::OneOf(choices) = Edtf::parse("[1760,1762..]").unwrap().form().clone() else {
        panic!("a set");
    };
    assert!(matches!(
        choices[..],
        [Choice::Date(_), Choice::Range(Some(_), None)]
    ));
}

#[test]
fn the_unknown_date_is_unknown() {
    assert!(Edtf::unknown().is_unknown());
    assert_eq!(Edtf::parse("XXXX"), Ok(Edtf::unknown()));
    assert_eq!(Edtf::default(), Edtf::unknown());
    assert!(!Edtf::parse("20XX").unwrap().is_unknown());
}

#[test]
fn days_are_ordered_and_only_those_of_the_calendar_are_made() {
    assert!(Day::new(2023, 9, 30) < Day::new(2023, 10, 1));
    assert!(Day::new(-1, 12, 31) < Day::new(0, 1, 1));
    for (year, month, day) in [(2023, 2, 29), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0)] {
        assert_eq!(Day::new(year, month, day), None);
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = Edtf::parse(&text);
    }

    #[test]
    fn any_text_of_the_signs_of_edtf_prints_as_parsed(text in "[0-9X/.,?~%\\-\\[\\]]{0,24}") {
        if let Ok(date) = Edtf::parse(&text) {
            prop_assert_eq!(date.to_string(), text);
            if let (Some(earliest), Some(latest)) = (date.earliest(), date.latest()) {
                prop_assert!(earliest <= latest);
            }
        }
    }

    #[test]
    fn any_day_of_the_calendar_is_read_as_itself(
        year in 0..=9999_i32, month in 1..=12_u8, day in 1..=31_u8,
    ) {
        let text = format!("{year:04}-{month:02}-{day:02}");
        let read = Edtf::parse(&text).ok().and_then(|date| date.earliest());
        prop_assert_eq!(read, Day::new(year, month, day));
    }
}

#[test]
fn days_are_counted_from_1970_and_have_their_weekday() {
    // Numbers and weekdays from the calendar itself; 29 February 2000 was a Tuesday.
    for (year, month, day, number, weekday) in [
        (1970, 1, 1, 0, 3),
        (1969, 12, 31, -1, 2),
        (2000, 2, 29, 11_016, 1),
        (2023, 9, 12, 19_612, 1),
        (2023, 9, 13, 19_613, 2),
        (2023, 9, 17, 19_617, 6),
        (1900, 3, 1, -25_508, 3),
        (0, 3, 1, -719_468, 2),
    ] {
        let day = Day::new(year, month, day).unwrap();
        assert_eq!((day.number(), day.weekday()), (number, weekday), "{day:?}");
        assert_eq!(Day::of_number(number), day);
    }
}

proptest! {
    #[test]
    fn a_day_is_itself_when_counted(number in -4_000_000..4_000_000_i32) {
        prop_assert_eq!(Day::of_number(number).number(), number);
        let (day, next) = (Day::of_number(number), Day::of_number(number + 1));
        prop_assert!(day < next);
        prop_assert_eq!((day.weekday() + 1) % 7, next.weekday());
    }
}
