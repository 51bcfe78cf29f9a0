//! The bins of numbers and dates, and ranges of them in a URL.

use vitrine_catalogue::{Day, Edtf};
use vitrine_search::Histogram;

/// The ranges of all bins.
fn bins(histogram: Option<Histogram>) -> String {
    let histogram = histogram.expect("bins");
    let ranges = (0..histogram.bins()).map(|bin| histogram.range(bin..bin + 1));
    ranges.collect::<Vec<_>>().join(" ")
}

fn days(dates: &[&str]) -> Vec<Day> {
    let day = |date: &&str| Edtf::parse(date).unwrap().earliest().unwrap();
    dates.iter().map(day).collect()
}

#[test]
fn numbers_are_put_into_bins_with_round_edges() {
    for (numbers, decimals, expected) in [
        (&[7][..], 0, "7..8"),
        (&[3, 5, 4, 4], 0, "3..4 4..5 5..6"),
        (
            &[-40, 60, 20],
            0,
            "-40..-35 -35..-30 -30..-25 -25..-20 -20..-15 -15..-10 -10..-5 -5..0 0..5 5..10 10..15 15..20 20..25 25..30 30..35 35..40 40..45 45..50 50..55 55..60 60..65",
        ),
        (
            &[100, 250],
            2,
            "1..1.1 1.1..1.2 1.2..1.3 1.3..1.4 1.4..1.5 1.5..1.6 1.6..1.7 1.7..1.8 1.8..1.9 1.9..2 2..2.1 2.1..2.2 2.2..2.3 2.3..2.4 2.4..2.5 2.5..2.6",
        ),
        // Most are small, one is not: each bin is about twice as wide as the one before.
        (
            &[3, 12, 15, 20, 31, 8000],
            0,
            "2..5 5..10 10..20 20..50 50..100 100..200 200..500 500..1000 1000..2000 2000..5000 5000..10000",
        ),
        (
            &[0, 1, 1, 90],
            0,
            "0..1 1..2 2..5 5..10 10..20 20..50 50..100",
        ),
    ] {
        assert_eq!(
            bins(Histogram::of_numbers(numbers, decimals)),
            expected,
            "{numbers:?}"
        );
    }
    assert_eq!(Histogram::of_numbers(&[], 0), None);
    for numbers in [[i64::MIN, i64::MAX], [i64::MAX, i64::MAX], [0, i64::MAX]] {
        let histogram = Histogram::of_numbers(&numbers, 6).unwrap();
        assert!(histogram.bins() < 60, "{numbers:?}");
    }
}

#[test]
fn dates_are_put_into_bins_of_months_or_years() {
    for (dates, expected) in [
        (&["2023-09-13"][..], "2023-09..2023-09"),
        (
            &["2023-09-13", "2023-11"],
            "2023-09..2023-09 2023-10..2023-10 2023-11..2023-11",
        ),
        (
            &["2019", "2023-05"],
            "2019-01..2019-03 2019-04..2019-06 2019-07..2019-09 2019-10..2019-12 2020-01..2020-03 2020-04..2020-06 2020-07..2020-09 2020-10..2020-12 2021-01..2021-03 2021-04..2021-06 2021-07..2021-09 2021-10..2021-12 2022-01..2022-03 2022-04..2022-06 2022-07..2022-09 2022-10..2022-12 2023-01..2023-03 2023-04..2023-06",
        ),
        (
            &["2001-05", "2010"],
            "2001..2001 2002..2002 2003..2003 2004..2004 2005..2005 2006..2006 2007..2007 2008..2008 2009..2009 2010..2010",
        ),
        (
            &["1800", "1950"],
            "1800..1809 1810..1819 1820..1829 1830..1839 1840..1849 1850..1859 1860..1869 1870..1879 1880..1889 1890..1899 1900..1909 1910..1919 1920..1929 1930..1939 1940..1949 1950..1959",
        ),
    ] {
        assert_eq!(
            bins(Histogram::of_dates(&days(dates))),
            expected,
            "{dates:?}"
        );
    }
    assert_eq!(Histogram::of_dates(&[]), None);
}

#[test]
fn a_range_in_a_url_is_of_bins() {
    let numbers = Histogram::of_numbers(&[3, 12, 15, 20, 31, 8000], 0).unwrap();
    let years = Histogram::of_dates(&days(&["2001-05", "2010"])).unwrap();
    assert_eq!(numbers.range(1..4), "5..50");
    assert_eq!(years.range(1..4), "2002..2004");
    assert_eq!(years.range(1..2), "2002..2002");
    for (histogram, range, expected) in [
        (&numbers, "5..50", Some(1..4)),
        // Edges that are no edges of bins: the bins that they touch.
        (&numbers, "6..51", Some(1..5)),
        (&numbers, "..5", Some(0..1)),
        (&numbers, "5000..", Some(10..11)),
        (&numbers, "90000..", Some(10..11)),
        (&numbers, "50..5", None),
        (&numbers, "5", None),
        (&numbers, "few..many", None),
        (&years, "2002..2004", Some(1..4)),
        (&years, "2002", Some(1..2)),
        (&years, "2002-03-04", Some(1..2)),
        (&years, "2009..", Some(8..10)),
        (&years, "soon", None),
    ] {
        assert_eq!(histogram.bins_in(range), expected, "{range}");
    }
}
