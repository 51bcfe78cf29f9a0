//! Sorting, once for the whole room.
//!
//! Every generic sort is a few kilobytes of WebAssembly for each type it is used with. Here
//! there is one, of dense numbers by what they stand for. This file never knows what that is.

use std::cmp::Ordering;

/// A position as a dense number.
pub(super) fn dense(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

/// The numbers from 0 up to `count`, sorted; those that compare equal keep their order.
pub(super) fn sorted(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut numbers: Vec<u32> = (0..dense(count)).collect();
    numbers.sort_unstable_by(|a, b| compare(*a as usize, *b as usize).then(a.cmp(b)));
    numbers
}

/// For each number where it stands in `sorted`, which holds each once.
pub(super) fn places(sorted: &[u32]) -> Vec<u32> {
    let mut places = vec![0; sorted.len()];
    for (place, number) in sorted.iter().enumerate() {
        places[*number as usize] = dense(place);
    }
    places
}
