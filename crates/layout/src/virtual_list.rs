//! A virtual list (windowing): which items of a long list to render, and the space in place
//! of the others.
//!
//! So a page of 10,000 gifts has only those on screen in its DOM. This module never looks at the
//! items themselves: all rows have the same height.

/// The items to render, and the heights of the spacers before and after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisibleRange {
    /// The first item to render.
    pub start: usize,
    /// One past the last item to render.
    pub end: usize,
    /// The height of the spacer before them, in CSS pixels.
    pub before: u64,
    /// The height of the spacer after them, in CSS pixels.
    pub after: u64,
}

/// The items of a list that a viewport shows.
///
/// The list has `count` items, `per_row` in a row, each row `row_height` pixels high, its gap
/// included. `viewport_top` is the viewport's upper edge relative to the list's own, in pixels:
/// negative while the list begins further down. `overscan` rows more are rendered on either side.
/// A list outside the viewport keeps `overscan` rows at the end that is nearer to it.
///
/// ```
/// use vitrine_layout::visible_range;
///
/// let range = visible_range(10_000, 3, 400, 4_000, 900, 1);
/// assert_eq!((range.start, range.end), (27, 42));
/// assert_eq!(range.before, 9 * 400);
/// ```
#[must_use]
pub fn visible_range(
    count: usize,
    per_row: usize,
    row_height: u32,
    viewport_top: i32,
    viewport_height: u32,
    overscan: usize,
) -> VisibleRange {
    let per_row = per_row.max(1);
    let rows = count.div_ceil(per_row);
    let height = i64::from(row_height.max(1));
    let top = i64::from(viewport_top);
    let bottom = top + i64::from(viewport_height);
    let clamped = |row: i64| usize::try_from(row).unwrap_or(0).min(rows);
    let first = clamped(top.div_euclid(height)).saturating_sub(overscan);
    let last = clamped((bottom + height - 1).div_euclid(height))
        .saturating_add(overscan)
        .min(rows);
    let pixels = |rows: usize| u64::from(row_height) * u64::try_from(rows).unwrap_or(u64::MAX);
    VisibleRange {
        start: first.saturating_mul(per_row).min(count),
        end: last.saturating_mul(per_row).min(count),
        before: pixels(first),
        after: pixels(rows - last),
    }
}
