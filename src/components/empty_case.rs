//! The case of a gift without a plate: glass, plinth, numeral, red tag.

use super::{format, messages, with_nouns};
use vitrine_view::prelude::*;

/// The file of the picture, which is one of the engine's.
pub const EMPTY_CASE: &str = env!("VITRINE_EMPTY_CASE");

/// The most letters of a number that there is room for in the numeral's full size.
const LONGEST_NUMERAL: usize = 3;

/// An empty case with the gift's number. One picture serves every case; the numeral is type.
#[component]
pub fn EmptyCase(
    /// The exhibit number: `2023.2`.
    number: &'static str,
) -> impl IntoView {
    let number = format::short_number(number);
    let is_long = number.len() > LONGEST_NUMERAL;
    view! {
        <div class="plate empty-case" role="img" aria-label=with_nouns(messages().empty_case)>
            <img src=EMPTY_CASE alt="" width="480" height="600" decoding="async" />
            <span class="empty-case__number" class:empty-case__number--long=is_long aria-hidden="true">{number}</span>
        </div>
    }
}
