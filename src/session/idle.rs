//! How long a kiosk has stood idle, and what follows from it.
//!
//! Never looks at a clock, nor at what the visitor does: `kiosk.rs` does.

/// How many seconds a visitor has to say that they are still there: what WCAG 2.2 asks for
/// under 2.2.1 at the least.
const WARNING: u32 = 20;

/// Where a visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idle {
    /// Under way; it cannot stand elsewhere for so many milliseconds.
    Busy(u32),
    /// So many seconds are left to stay, counted up.
    Warned(usize),
    /// Over.
    Over,
}

impl Idle {
    /// After how many seconds nothing happened for so many milliseconds.
    #[must_use]
    pub fn after(seconds: u16, still: u32) -> Self {
        let allowed = u32::from(seconds) * 1000;
        let end = allowed + WARNING * 1000;
        if still < allowed {
            Self::Busy(allowed - still)
        } else if still < end {
            Self::Warned((end - still).div_ceil(1000) as usize)
        } else {
            Self::Over
        }
    }
}
