//! Positions in the frame of a loupe, in whole CSS pixels.

use web_sys::{HtmlDivElement, MouseEvent};

/// The position of an event in the frame, in CSS pixels.
pub(super) fn position_in(frame: &HtmlDivElement, event: &MouseEvent) -> (i32, i32) {
    let bounds = frame.get_bounding_client_rect();
    (
        event.client_x() - pixels(bounds.left()),
        event.client_y() - pixels(bounds.top()),
    )
}

/// A length in whole pixels.
#[allow(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
pub(super) fn pixels(length: f64) -> i32 {
    length as i32
}
