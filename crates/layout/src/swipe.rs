//! Which way a finger went, if it was meant to lead anywhere.

/// The shortest way that is a swipe, in pixels.
const SHORTEST: i32 = 48;
/// The longest time that it takes, in milliseconds.
const LONGEST: i32 = 900;

/// Where a swipe leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swiped {
    /// To the right, as one turns a page back.
    Back,
    /// To the left.
    On,
}

/// Where a finger that went so far across and along, in so many milliseconds, leads. It has to
/// go at least twice as far across as along: what goes up and down belongs to the page.
///
/// ```
/// use crate::{Swiped, swiped};
///
/// assert_eq!(swiped(-120, 20, 300), Some(Swiped::On));
/// assert_eq!(swiped(-120, 70, 300), None);
/// ```
#[must_use]
pub fn swiped(across: i32, along: i32, milliseconds: i32) -> Option<Swiped> {
    let far = across.unsigned_abs();
    let straight = far / 2 >= along.unsigned_abs();
    (far >= SHORTEST.unsigned_abs() && straight && milliseconds <= LONGEST)
        .then_some(if across < 0 { Swiped::On } else { Swiped::Back })
}
