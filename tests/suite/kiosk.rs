//! When a kiosk's session is over: after a warning of twenty seconds, and not before.

use crate::support::Idle;

#[track_caller]
fn check(seconds: u16, idle_for: u32, expected: Idle) {
    assert_eq!(
        Idle::after(seconds, idle_for),
        expected,
        "{seconds} s, idle for {idle_for} ms"
    );
}

#[test]
fn a_visitor_is_warned_before_the_session_is_over() {
    check(90, 0, Idle::Busy(90_000));
    check(90, 89_999, Idle::Busy(1));
    check(90, 90_000, Idle::Warned(20));
    check(90, 90_001, Idle::Warned(20));
    check(90, 91_000, Idle::Warned(19));
    check(90, 109_999, Idle::Warned(1));
    check(90, 110_000, Idle::Over);
    check(10, u32::MAX, Idle::Over);
    check(3600, 3_600_000, Idle::Warned(20));
}
