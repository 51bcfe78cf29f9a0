//! One sort for all types.
//!
//! Each instance of the standard library's generic sort is a few kilobytes of WebAssembly. Here
//! is a single one, of dense indices by a comparison of what they refer to, and all code for the
//! browser sorts through it. This file never knows what the indices refer to.

use std::cmp::Ordering;
use std::mem;

/// A position as a dense number.
#[must_use]
pub fn dense(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

/// The numbers from 0 up to `count`, sorted; those that compare equal keep their order.
// Inlining would duplicate it at each call.
#[inline(never)]
pub fn sorted(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut numbers: Vec<u32> = (0..dense(count)).collect();
    numbers.sort_unstable_by(|a, b| compare(*a as usize, *b as usize).then(a.cmp(b)));
    numbers
}

/// Sorts a list; those that compare equal keep their order.
pub fn sort<T>(list: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = sorted(list.len(), &mut |a, b| compare(&list[a], &list[b]));
    let mut unsorted: Vec<Option<T>> = mem::take(list).into_iter().map(Some).collect();
    for from in order {
        list.extend(unsorted[from as usize].take());
    }
}

/// Sorts a list by a key; those of one key keep their order.
pub fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort(list, |a, b| key(a).cmp(&key(b)));
}

/// The rank of each number in `sorted`, which is a permutation.
#[must_use]
pub fn ranks(sorted: &[u32]) -> Vec<u32> {
    let mut ranks = vec![0; sorted.len()];
    for (rank, number) in sorted.iter().enumerate() {
        ranks[*number as usize] = dense(rank);
    }
    ranks
}
