//! Published numbers side by side: how many rooms, objects, countries, and who says so.
//!
//! A scale for each thing that is counted, from nothing up to a round number, and on it a row
//! for each claim: a point where the number is exact, a bar where it is from one to another, an
//! arrow where it is only "over". Never draws, words nothing, and never guesses a number.

use vitrine_catalogue::order::sort_by_key;
use vitrine_catalogue::{Claim, Figure, Key, Source};

use super::shape::{Rect, whole};

/// From this width there is room for who says it beside the row; else it stands above.
const WIDE: i32 = 640;
/// The most marks on a scale, beside the one for nothing.
const MOST_TICKS: u64 = 4;
/// How far an arrow reaches beyond the least that a number can be.
const ARROW: i32 = 36;

/// Every scale of some claims, at one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures<'a> {
    /// Of the drawing.
    pub width: i32,
    /// Of the drawing; 0 when no claim gives a number.
    pub height: i32,
    /// In the order in which the claims first count something.
    pub scales: Vec<FigureScale<'a>>,
}

/// Everything that was counted of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureScale<'a> {
    /// A figure that names the thing.
    pub of: &'a Figure,
    /// Room for that name.
    pub head: Rect,
    /// The marks: where they stand, and for which number.
    pub ticks: Vec<(i32, u64)>,
    /// Where the marks begin and end.
    pub top: i32,
    /// Where the marks end, and the numbers under them begin.
    pub bottom: i32,
    /// From the least.
    pub rows: Vec<FigureRow<'a>>,
}

/// One claim's number on its scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureRow<'a> {
    /// The number.
    pub figure: &'a Figure,
    /// Who says so.
    pub source: Key<Source>,
    /// Room for who says so.
    pub label: Rect,
    /// Room for the number in words; it stands clear of the mark.
    pub value: Rect,
    /// The height of the mark.
    pub y: i32,
    /// Where it begins.
    pub from: i32,
    /// Where it ends; an arrow's tip, if `most` is none.
    pub to: i32,
}

impl<'a> Figures<'a> {
    /// The numbers that `claims` give, `width` pixels wide.
    #[must_use]
    pub fn new(claims: &'a [Claim], width: f64) -> Self {
        let width = whole(width);
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
        let mut y = 0;
        let mut scales = Vec::with_capacity(groups.len());
        for mut group in groups {
            sort_by_key(&mut group, |(figure, _)| (figure.least, figure.most));
            scales.push(scale(width, &mut y, &group));
        }
        Figures {
            width,
            height: y,
            scales,
        }
    }
}

fn scale<'a>(width: i32, y: &mut i32, group: &[(&'a Figure, Key<Source>)]) -> FigureScale<'a> {
    let wide = width >= WIDE;
    let (start, value) = if wide { (310, 160) } else { (0, 0) };
    // The scale leaves room for an arrow beyond its end, and for the numbers at the right.
    let length = width - start - value - ARROW - 8;
    let highest = group
        .iter()
        .map(|(figure, _)| figure.most.unwrap_or(figure.least))
        .max();
    let (step, steps) = ticks(highest.unwrap_or_default().into());
    let at = |value: u64| start + share(length.max(0), value, step * steps);
    let head = Rect {
        x: 0,
        y: *y,
        width,
        height: 28,
    };
    *y += 36;
    let top = *y;
    let pitch = if wide { 34 } else { 48 };
    let mut rows = Vec::with_capacity(group.len());
    for (figure, source) in group {
        let mark = *y + if wide { pitch / 2 } else { pitch - 12 };
        let from = at(figure.least.into());
        let to = figure.most.map_or(from + ARROW, |most| at(most.into()));
        let text = |x: i32, width: i32| Rect {
            x,
            y: *y,
            width,
            height: if wide { pitch } else { 24 },
        };
        rows.push(FigureRow {
            figure,
            source: *source,
            label: text(0, if wide { start - 24 } else { width * 3 / 5 }),
            value: if wide {
                text(width - value, value)
            } else {
                text(width * 3 / 5, width * 2 / 5)
            },
            y: mark,
            from,
            to,
        });
        *y += pitch;
    }
    let bottom = *y + 4;
    *y = bottom + 44;
    FigureScale {
        of: group[0].0,
        head,
        ticks: (0..=steps)
            .map(|tick| (at(tick * step), tick * step))
            .collect(),
        top,
        bottom,
        rows,
    }
}

/// The distance between marks, a one, two or five with noughts, and how many it takes to reach
/// `highest` with some to spare.
fn ticks(highest: u64) -> (u64, u64) {
    let mut step = 1;
    let mut factors = [(2, 1), (5, 2), (2, 1)].into_iter().cycle();
    while highest / step >= MOST_TICKS {
        let (more, less) = factors.next().unwrap_or((10, 1));
        step = step / less * more;
    }
    (step, highest / step + 1)
}

/// The part of `length` that `value` is of `end`, in whole pixels.
fn share(length: i32, value: u64, end: u64) -> i32 {
    let part = u64::from(length.unsigned_abs()) * value / end.max(1);
    i32::try_from(part).unwrap_or(length)
}
