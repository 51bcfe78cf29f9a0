//! A range plot of published numbers: what each source counts, side by side.
//!
//! One scale for each thing that is counted, from zero up to a round number, and on it one row for
//! each claim: a point for an exact number, a bar for a range, an arrow for a lower bound
//! ("over"). Positions are thousandths of the scale, so that the rows can grow with their text. This
//! module never draws, never words anything, and never guesses a number.

use vitrine_catalogue::order::sort_by_key;
use vitrine_catalogue::{Claim, Figure, Key, Source};

/// The most ticks on a scale, zero not counted.
const MOST_TICKS: u64 = 4;

/// The scale of one thing that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureScale<'a> {
    /// A figure that names the thing.
    pub of: &'a Figure,
    /// The ticks: the place of each, in thousandths, and its number.
    pub ticks: Vec<(u64, u64)>,
    /// By ascending number.
    pub rows: Vec<FigureRow<'a>>,
}

/// One claim's number on its scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureRow<'a> {
    /// The number.
    pub figure: &'a Figure,
    /// The source of the claim.
    pub source: Key<Source>,
    /// Where the mark starts, in thousandths.
    pub from: u64,
    /// Where it ends, in thousandths; none for an arrow, if the figure's `most` is none.
    pub to: Option<u64>,
}

impl<'a> FigureScale<'a> {
    /// The scales of the numbers that `claims` give, in the order in which they first mention each
    /// thing.
    #[must_use]
    pub fn of(claims: &'a [Claim]) -> Vec<FigureScale<'a>> {
        let mut groups: Vec<Vec<(&'a Figure, Key<Source>)>> = Vec::new();
        for claim in claims {
            for figure in &claim.figures {
                let given = (figure, claim.source);
                match groups.iter_mut().find(|group| group[0].0.of == figure.of) {
                    Some(group) => group.push(given),
                    None => groups.push(vec![given]),
                }
            }
        }
        groups.into_iter().map(scale).collect()
    }
}

fn scale(mut group: Vec<(&Figure, Key<Source>)>) -> FigureScale<'_> {
    sort_by_key(&mut group, |(figure, _)| (figure.least, figure.most));
    let highest = group
        .iter()
        .map(|(figure, _)| figure.most.unwrap_or(figure.least))
        .max();
    let (step, steps) = ticks(highest.unwrap_or_default().into());
    let at = |value: u64| value * 1000 / (step * steps);
    let rows = group.iter().map(|(figure, source)| FigureRow {
        figure,
        source: *source,
        from: at(figure.least.into()),
        to: figure.most.map(|most| at(most.into())),
    });
    FigureScale {
        of: group[0].0,
        ticks: (0..=steps)
            .map(|tick| (at(tick * step), tick * step))
            .collect(),
        rows: rows.collect(),
    }
}

/// The distance between ticks, which is 1, 2 or 5 times a power of ten, and how many of them
/// exceed `highest`.
fn ticks(highest: u64) -> (u64, u64) {
    let mut step = 1;
    let mut factors = [(2, 1), (5, 2), (2, 1)].into_iter().cycle();
    while highest / step >= MOST_TICKS {
        let (more, less) = factors.next().unwrap_or((10, 1));
        step = step / less * more;
    }
    (step, highest / step + 1)
}
