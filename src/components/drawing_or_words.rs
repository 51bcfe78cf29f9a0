//! A drawing and the same in words, of which a switch shows one.
//!
//! The switch is two radio buttons that the style sheet reads (`style/drawing-or-words.css`), so it
//! works before hydration and without script. Assistive technology gets the words alone, whichever
//! is shown; they take the drawing's place while they have focus.

use vitrine_view::prelude::*;

/// What the switch and its two sides are called.
#[derive(Debug, Clone, Copy)]
pub struct DrawingOrWordsNames {
    /// The accessible name of the switch.
    pub legend: &'static str,
    /// The side of the drawing.
    pub drawing: &'static str,
    /// The side of the words.
    pub words: &'static str,
}

/// The switch, the drawing and the words.
#[component]
pub fn DrawingOrWords(
    /// The name of the radio buttons, one of its own on a page.
    name: &'static str,
    names: DrawingOrWordsNames,
    /// Hidden from assistive technology: its links must have `tabindex="-1"`.
    drawing: View,
    /// Everything that the drawing says.
    words: View,
) -> impl IntoView {
    view! {
        <div class="drawing-or-words">
            <fieldset class="drawing-or-words__switch">
                <legend class="visually-hidden">{names.legend}</legend>
                <label class="drawing-or-words__choice">
                    <input class="visually-hidden" type="radio" name=name value="drawing" checked />
                    {names.drawing}
                </label>
                <label class="drawing-or-words__choice">
                    <input class="visually-hidden" type="radio" name=name value="words" />
                    {names.words}
                </label>
            </fieldset>
            <div class="drawing-or-words__drawing" aria-hidden="true">{drawing}</div>
            <div class="drawing-or-words__words">{words}</div>
        </div>
    }
}
