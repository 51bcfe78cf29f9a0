//! The case of a gift whose plate is still to be engraved: glass, plinth, numeral, red tag.

use leptos::prelude::*;

use super::{wording, words};

/// Burin lines across the plinth's top, lip and front.
const LINES: &str = "M97 452H389M94 460H393M90 469H397M86 478H401M82 487H406M78 496H411M77 508H413\
    M77 515H412M89 530H402M89 538H402M89 546H402M89 554H402M89 562H402M89 570H402M89 578H402\
    M89 586H402M89 594H402";

/// An empty case with the gift's number.
#[component]
pub fn EmptyCase(
    /// The exhibit number: `2023.2`.
    number: &'static str,
) -> impl IntoView {
    view! {
        <div class="plate empty-case" role="img" aria-label=words().empty_case>
            <svg viewBox="0 0 480 600" aria-hidden="true">
                <path class="empty-case__front" d="M89 522H402V600H89z" />
                <path class="empty-case__top" d="M100 445H386L415 501H75z" />
                <path class="empty-case__lip" d="M75 501H415L412 522H77z" />
                <path class="empty-case__lines" d=LINES />
                <path class="empty-case__shade" d="M262 494L336 452 380 447 407 494z" />
                <path
                    class="empty-case__glass"
                    d="M118 166H366V452M118 166V452M118 166L95 140H396L366 166M95 140V490H396V140"
                />
                <path class="empty-case__shine" d="M103 214V150L168 146M107 352V240M112 330V262" />
                <path class="empty-case__tag" d="M221 540H269V556H221z" />
                <path class="empty-case__mark" d="M14.5 14.5H465.5V585.5H14.5z" />
            </svg>
            <span class="empty-case__number" aria-hidden="true">{wording::short_number(number)}</span>
        </div>
    }
}
