//! Which rows of a long list are in sight.
//!
//! So that a page of 10,000 gifts holds only those on screen. Never looks at the rows
//! themselves: all have the same height.

/// The items to build, and the space that stands for the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rows {
    /// The first item to build.
    pub first: usize,
    /// One past the last item to build.
    pub last: usize,
    /// Pixels that stand for the rows before.
    pub before: u64,
    /// Pixels that stand for the rows after.
    pub after: u64,
}

/// The items of a list that a viewport shows.
///
/// The list has `count` items, `per_row` in a row, each row `row_height` pixels high, its gap
/// included. `viewport_top` is the viewport's upper edge, measured from the list's own: negative
/// while the list begins further down. `overscan` rows more are built on either side. A list
/// out of sight keeps `overscan` rows at the end that is nearer.
///
/// ```
/// use crate::visible_rows;
///
/// let rows = visible_rows(10_000, 3, 400, 4_000, 900, 1);
/// assert_eq!((rows.first, rows.last), (27, 42));
/// assert_eq!(rows.before, 9 * 400);
/// ```
#[must_use]
pub fn visible_rows(
    count: usize,
    per_row: usize,
    row_height: u32,
    viewport_top: i32,
    viewport_height: u32,
    overscan: usize,
) -> Rows {
    let per_row = per_row.max(1);
    let rows = count.div_ceil(per_row);
    let height = i64::from(row_height.max(1));
    let top = i64::from(viewport_top);
    let bottom = top + i64::from(viewport_height);
    let seen = |row: i64| usize::try_from(row).unwrap_or(0).min(rows);
    let first = seen(top.div_euclid(height)).saturating_sub(overscan);
    let last = seen((bottom + height - 1).div_euclid(height))
        .saturating_add(overscan)
        .min(rows);
    let pixels = |rows: usize| u64::from(row_height) * u64::try_from(rows).unwrap_or(u64::MAX);
    Rows {
        first: first.saturating_mul(per_row).min(count),
        last: last.saturating_mul(per_row).min(count),
        before: pixels(first),
        after: pixels(rows - last),
    }
}
