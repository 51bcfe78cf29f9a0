//! Work that is spread over the cores of the machine.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does the work on every item, on as many at a time as the machine has cores; whatever fails, the
/// others are worked on all the same.
///
/// # Errors
///
/// One of the errors, if the work on any item failed.
pub(crate) fn for_each<T: Sync, E: Send>(
    items: &[T],
    work: impl Fn(&T) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let next = AtomicUsize::new(0);
    // Some items take many times longer than others, so each worker takes the next in line.
    let worker = || {
        let mut result = Ok(());
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            result = result.and(work(item));
        }
        result
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers = cores.min(items.len());
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| {
            let result = worker.join();
            result.unwrap_or_else(|panic| resume_unwind(panic))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Mutex, PoisonError};

    #[test]
    fn every_item_is_worked_on_whatever_fails() {
        let done = Mutex::new(Vec::new());
        let result = for_each(&[1, 2, 3, 4, 5], |item| {
            done.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(*item);
            if *item == 2 { Err("two") } else { Ok(()) }
        });
        let mut done = done.into_inner().unwrap_or_default();
        done.sort_unstable();
        assert_eq!((result, done), (Err("two"), vec![1, 2, 3, 4, 5]));
    }

    #[test]
    fn of_nothing_nothing_fails() {
        assert_eq!(for_each(&[], |(): &()| Err("never")), Ok(()));
    }
}
