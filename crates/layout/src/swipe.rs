//! Swipe recognition: whether the path of a finger was a horizontal swipe, and which way.
//!
//! This module never sees pointer events: it is given distances and a duration.

/// The shortest horizontal distance of a swipe, in CSS pixels.
const MIN_DISTANCE: i32 = 48;
/// The longest duration of a swipe, in milliseconds.
const MAX_DURATION: i32 = 900;

/// A swipe, by where it leads in a sequence of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swipe {
    /// To the right: to the page before.
    Back,
    /// To the left: to the next page.
    Forward,
}

impl Swipe {
    /// The swipe of a finger that moved by `dx` and `dy` pixels in so many milliseconds, if it was
    /// one. It has to move at least twice as far horizontally as vertically: vertical movement
    /// scrolls the page.
    ///
    /// ```
    /// use vitrine_layout::Swipe;
    ///
    /// assert_eq!(Swipe::recognize(-120, 20, 300), Some(Swipe::Forward));
    /// assert_eq!(Swipe::recognize(-120, 70, 300), None);
    /// ```
    #[must_use]
    pub fn recognize(dx: i32, dy: i32, milliseconds: i32) -> Option<Swipe> {
        let distance = dx.unsigned_abs();
        let horizontal = distance / 2 >= dy.unsigned_abs();
        (distance >= MIN_DISTANCE.unsigned_abs() && horizontal && milliseconds <= MAX_DURATION)
            .then_some(if dx < 0 { Swipe::Forward } else { Swipe::Back })
    }
}
