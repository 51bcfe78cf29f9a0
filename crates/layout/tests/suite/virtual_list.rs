//! Which items of a long list are rendered.

use proptest::prelude::*;
use vitrine_layout::{VisibleRange, visible_range};

fn check(input: (usize, usize, u32, i32, u32, usize), expected: (usize, usize, u64, u64)) {
    let (count, per_row, row_height, top, height, overscan) = input;
    let (start, end, before, after) = expected;
    assert_eq!(
        visible_range(count, per_row, row_height, top, height, overscan),
        VisibleRange {
            start,
            end,
            before,
            after
        },
        "{input:?}"
    );
}

#[test]
fn only_visible_rows_are_rendered() {
    // Nothing to show.
    check((0, 3, 400, 0, 900, 1), (0, 0, 0, 0));
    // Everything fits.
    check((14, 3, 100, 0, 900, 0), (0, 14, 0, 0));
    // A row that only touches the viewport's edge is not visible.
    check((30, 3, 100, 100, 100, 0), (3, 6, 100, 800));
    // A row that is cut is visible.
    check((30, 3, 100, 101, 100, 0), (3, 9, 100, 700));
    check((10_000, 3, 400, 4_000, 900, 1), (27, 42, 3_600, 1_328_000));
    // The list begins further down than the viewport ends.
    check((30, 3, 100, -5_000, 900, 2), (0, 6, 0, 800));
    // The viewport is past the list.
    check((30, 3, 100, 9_000, 900, 2), (24, 30, 800, 0));
    // A last row that is not full.
    check((31, 3, 100, 1_000, 900, 0), (30, 31, 1_000, 0));
    // Before anything is measured.
    check((30, 0, 0, 0, 0, 0), (0, 0, 0, 0));
}

proptest! {
    #[test]
    fn every_visible_row_is_rendered_and_the_height_is_constant(
        count in 0_usize..20_000,
        per_row in 1_usize..8,
        row_height in 1_u32..800,
        top in -100_000_i32..10_000_000,
        height in 0_u32..3_000,
        overscan in 0_usize..5,
    ) {
        let range = visible_range(count, per_row, row_height, top, height, overscan);
        prop_assert!(range.start <= range.end && range.end <= count);
        prop_assert_eq!(range.start % per_row * usize::from(range.start < count), 0);
        let rendered = (range.end - range.start).div_ceil(per_row) as u64 * u64::from(row_height);
        let total = count.div_ceil(per_row) as u64 * u64::from(row_height);
        prop_assert_eq!(range.before + rendered + range.after, total);
        // At most what fits the viewport, two that are cut, and overscan.
        let most = u64::from(height / row_height) + 2 + 2 * overscan as u64;
        prop_assert!(rendered <= most * u64::from(row_height));
        for row in 0..count.div_ceil(per_row) {
            let y = i64::try_from(row).expect("few rows") * i64::from(row_height);
            let seen = y < i64::from(top) + i64::from(height)
                && y + i64::from(row_height) > i64::from(top);
            let there = range.start <= row * per_row && row * per_row < range.end;
            prop_assert!(!seen || there, "row {}", row);
        }
    }

    #[test]
    fn no_number_overflows(
        count: usize, per_row: usize, row_height: u32, top: i32, height: u32, overscan: usize,
    ) {
        // Fewer pixels than fit a u64, as any list that fits in memory has.
        let range = visible_range(count >> 32, per_row, row_height, top, height, overscan);
        prop_assert!(range.start <= range.end && range.end <= count >> 32);
    }
}
