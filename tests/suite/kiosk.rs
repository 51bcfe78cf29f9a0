//! When a kiosk's visit is over: not before a warning, and not before twenty seconds of it.

use vitrine_app::session::Idle;

#[track_caller]
fn check(seconds: u16, still: u32, expected: Idle) {
    assert_eq!(
        Idle::after(seconds, still),
        expected,
        "{seconds} s, still for {still} ms"
    );
}

#[test]
fn a_visit_is_warned_and_only_then_over() {
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
