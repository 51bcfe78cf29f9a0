//! How long a kiosk has been idle, and what follows from it.
//!
//! Never reads a clock and never listens to events: `kiosk.rs` does.

/// The seconds for which the warning stays: the least that WCAG 2.2 requires (2.2.1, timing
/// adjustable).
const WARNING: u32 = 20;

/// The state of a kiosk after some time without input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idle {
    /// In use; the state cannot change within so many milliseconds.
    Busy(u32),
    /// The visitor is warned; so many seconds are left, rounded up.
    Warned(usize),
    /// The session is over.
    Over,
}

impl Idle {
    /// The state after `idle` milliseconds without input, in a kiosk that waits for `seconds`.
    #[must_use]
    pub fn after(seconds: u16, idle: u32) -> Self {
        let allowed = u32::from(seconds) * 1000;
        let end = allowed + WARNING * 1000;
        if idle < allowed {
            Self::Busy(allowed - idle)
        } else if idle < end {
            Self::Warned((end - idle).div_ceil(1000) as usize)
        } else {
            Self::Over
        }
    }
}
