//! The bins of a facet whose values are numbers or dates, and ranges of them as text in a URL.
//!
//! A range of numbers is `500..1000`: from 500 to under 1,000. One of dates is `2004..2007`: from the
//! beginning of 2004 to the end of 2007, each end an EDTF date. An end that is missing is open. This
//! module never words a range for the visitor.

use std::ops::Range;

use vitrine_catalogue::order::sorted;
use vitrine_catalogue::{Day, Edtf, parse_number, plain_number};

/// The most bins of equal width.
const MOST_BINS: i64 = 24;
/// By how much the largest number is over the median where bins of equal width would put nearly all
/// into the first.
const SKEWED: i64 = 20;
/// How wide bins of dates may be, in months.
const MONTHS: [i64; 9] = [1, 3, 12, 24, 60, 120, 300, 600, 1200];
/// Days are numbered as if every month had so many, so that a month begins at a multiple.
const DAYS_IN_MONTH: i64 = 32;

/// The bins of a facet whose values are numbers or dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Histogram {
    scale: Scale,
    /// Where each bin begins and, last, where the last one ends; strictly increasing, at least two.
    edges: Vec<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scale {
    /// Numbers in units of the last of so many decimals.
    Number(u8),
    /// Days, numbered by [`number_of`].
    Date,
}

impl Histogram {
    /// Bins of equal width with round edges, or where the numbers are spread too unevenly for
    /// that, bins that each end at the next of 1, 2, 5, 10, 20, 50 and so on. None without numbers.
    #[must_use]
    pub fn of_numbers(numbers: &[i64], decimals: u8) -> Option<Histogram> {
        let order = sorted(numbers.len(), &mut |a, b| numbers[a].cmp(&numbers[b]));
        let at = |rank: usize| numbers[order[rank] as usize];
        let most = at(order.len().checked_sub(1)?);
        let (least, median) = (at(0), at(order.len() / 2));
        let edges = if least >= 0 && most / SKEWED > median.max(1) {
            let positive = (0..order.len()).map(at).find(|number| *number > 0);
            growing_edges(least, positive.unwrap_or(1), most)
        } else {
            even_edges(least, most)
        };
        Some(Histogram {
            scale: Scale::Number(decimals),
            edges,
        })
    }

    /// Bins of whole years, or of months where the dates are of a few years. None without dates.
    #[must_use]
    pub fn of_dates(days: &[Day]) -> Option<Histogram> {
        let months = || {
            days.iter()
                .map(|day| number_of(*day).div_euclid(DAYS_IN_MONTH))
        };
        let (first, last) = (months().min()?, months().max()?);
        let fits = |width: &i64| (last - first) / width < MOST_BINS;
        let width = MONTHS
            .into_iter()
            .find(fits)
            .unwrap_or((last - first) / MOST_BINS + 1);
        let first = first.div_euclid(width) * width;
        let bins = (last - first) / width + 1;
        let edges = (0..=bins).map(|bin| (first + bin * width) * DAYS_IN_MONTH);
        Some(Histogram {
            scale: Scale::Date,
            edges: edges.collect(),
        })
    }

    /// How many bins there are.
    #[must_use]
    pub fn bins(&self) -> usize {
        self.edges.len() - 1
    }

    /// The bin that a number, or a day as [`number_of`] has it, is in.
    pub(crate) fn bin_of(&self, number: i64) -> usize {
        let after = self.edges.partition_point(|edge| *edge <= number);
        after.saturating_sub(1).min(self.bins() - 1)
    }

    /// The range of some bins, as text in a URL: of numbers from the first one to the first one behind
    /// it, of dates from the first month or year to the last.
    #[must_use]
    pub fn range(&self, bins: Range<usize>) -> String {
        let last = self.bins();
        let from = self.edges[bins.start.min(last)];
        let to = self.edges[bins.end.min(last)];
        let [from, to] = match self.scale {
            Scale::Number(decimals) => [from, to].map(|number| plain_number(number, decimals)),
            Scale::Date => {
                let year = 12 * DAYS_IN_MONTH;
                let whole_years = self.edges.iter().all(|edge| edge % year == 0);
                [from, (to - 1).max(from)].map(|day| month_or_year(day, whole_years))
            }
        };
        [&from, "..", &to].concat()
    }

    /// The bins that a range covers or touches; none if it is no range.
    #[must_use]
    pub fn bins_in(&self, range: &str) -> Option<Range<usize>> {
        let numbers = self.parse(range)?;
        let start = self.bin_of(numbers.start);
        let end = self.bin_of(numbers.end.saturating_sub(1)) + 1;
        Some(start..end.max(start + 1))
    }

    /// The numbers that a range in a URL covers; none if it is no range.
    pub(crate) fn parse(&self, range: &str) -> Option<Range<i64>> {
        let (from, to) = match (range.split_once(".."), self.scale) {
            (Some(ends), _) => ends,
            (None, Scale::Date) => (range, range),
            (None, Scale::Number(_)) => return None,
        };
        let numbers = match self.scale {
            Scale::Number(decimals) => {
                let end = |text: &str, open: i64| match text {
                    "" => Some(open),
                    text => parse_number(text, decimals),
                };
                end(from, i64::MIN)?..end(to, i64::MAX)?
            }
            Scale::Date => {
                let first = match from {
                    "" => i64::MIN,
                    from => number_of(Edtf::parse(from).ok()?.earliest()?),
                };
                let after = match to {
                    "" => i64::MAX,
                    to => number_of(Edtf::parse(to).ok()?.latest()?) + 1,
                };
                first..after
            }
        };
        (!numbers.is_empty()).then_some(numbers)
    }
}

/// Edges of bins of one width, which is round, as they are.
fn even_edges(least: i64, most: i64) -> Vec<i64> {
    let span = most.saturating_sub(least) / MOST_BINS;
    let width = round_numbers().find(|round| *round > span);
    let width = width.unwrap_or(i64::MAX);
    let mut edge = least.div_euclid(width).saturating_mul(width);
    let mut edges = vec![edge];
    while edge <= most && edge < i64::MAX {
        edge = edge.saturating_add(width);
        edges.push(edge);
    }
    if edges.len() < 2 {
        edges.insert(0, edge - 1);
    }
    edges
}

/// Edges that are round numbers, each the next of 1, 2, 5, 10 and so on, from the one up to the least
/// positive number; before them 0 where there are smaller ones.
fn growing_edges(least: i64, positive: i64, most: i64) -> Vec<i64> {
    let first = round_numbers().take_while(|round| *round <= positive);
    let first = first.last().unwrap_or(1);
    let mut edges = Vec::new();
    if least < first {
        edges.push(0);
    }
    for round in round_numbers().skip_while(|round| *round < first) {
        edges.push(round);
        if round > most {
            return edges;
        }
    }
    edges.push(i64::MAX);
    edges
}

/// The number of a day: larger for a later one.
pub(crate) fn number_of(day: Day) -> i64 {
    (i64::from(day.year) * 12 + i64::from(day.month) - 1) * DAYS_IN_MONTH + i64::from(day.day)
}

fn month_or_year(number: i64, whole_years: bool) -> String {
    let month = number.div_euclid(DAYS_IN_MONTH);
    let year = month.div_euclid(12);
    let sign = if year < 0 { "-" } else { "" };
    let digits = year.unsigned_abs().to_string();
    let zeros = "0".repeat(4_usize.saturating_sub(digits.len()));
    let year = [sign, &zeros, &digits].concat();
    if whole_years {
        return year;
    }
    let month = (month.rem_euclid(12) + 1).to_string();
    let zero = if month.len() < 2 { "-0" } else { "-" };
    [&year, zero, &month].concat()
}

/// 1, 2, 5, 10, 20, 50 and so on.
fn round_numbers() -> impl Iterator<Item = i64> {
    let tens = std::iter::successors(Some(1_i64), |ten| ten.checked_mul(10));
    tens.flat_map(|ten| [Some(ten), ten.checked_mul(2), ten.checked_mul(5)])
        .flatten()
}
