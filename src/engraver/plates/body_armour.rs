//! body-armour

use super::tag;
use crate::engraver::{Axis, Plate};

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    Plate::on_plinth(
        tag(&[[0.05, 0.2, 0.0]])
            .turn(Axis::X, -20.0)
            .at(0.6, 0.36, 0.6),
    )
}
