//! A range plot of published numbers: what each source counts, side by side.
//!
//! One scale for each thing that is counted, from zero up to a round number, and on it one row for
//! each claim: a point for an exact number, a bar for a range, an arrow for a lower bound
//! ("over"). This module never draws, never words anything, and never guesses a number.

use vitrine_catalogue::order::sort_by_key;
use vitrine_catalogue::{Claim, Figure, Key, Source};

use crate::geometry::{Rect, clamp_width};

/// From this width on, in pixels, the source is named beside its row; else above it.
const WIDE: i32 = 640;
/// The most ticks on a scale, zero not counted.
const MOST_TICKS: u64 = 4;
/// The length of an arrow, in pixels.
const ARROW: i32 = 36;

/// The plot of some claims, laid out at one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures<'a> {
    /// The width of the drawing: the one asked for, clamped to 240 to 8192 pixels.
    pub width: i32,
    /// The height of the drawing; 0 when no claim gives a number.
    pub height: i32,
    /// In the order in which the claims first mention each thing.
    pub scales: Vec<FigureScale<'a>>,
}

/// The scale of one thing that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureScale<'a> {
    /// A figure that names the thing.
    pub of: &'a Figure,
    /// The box for that name.
    pub head: Rect,
    /// The ticks: the x of each, and its number.
    pub ticks: Vec<(i32, u64)>,
    /// The upper end of the ticks.
    pub top: i32,
    /// The lower end of the ticks, under which their numbers are.
    pub bottom: i32,
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
    /// The box for the source's name.
    pub label: Rect,
    /// The box for the number as text; it never overlaps the mark.
    pub value: Rect,
    /// The y of the mark.
    pub y: i32,
    /// The x of the mark's start.
    pub from: i32,
    /// The x of its end; an arrow's tip, if the figure's `most` is none.
    pub to: i32,
}

impl<'a> Figures<'a> {
    /// The plot of the numbers that `claims` give, `width` pixels wide.
    #[must_use]
    pub fn new(claims: &'a [Claim], width: f64) -> Self {
        let width = clamp_width(width);
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
    // An arrow may point beyond the end of the scale, and the numbers are at the right.
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

/// `value` of `end` as a part of `length`, in whole pixels, rounded down.
fn share(length: i32, value: u64, end: u64) -> i32 {
    let part = u64::from(length.unsigned_abs()) * value / end.max(1);
    i32::try_from(part).unwrap_or(length)
}
