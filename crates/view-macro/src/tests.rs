//! What the macro refuses, with the exact messages.

use proc_macro2::TokenStream;
use quote::quote;

use super::expand;

#[track_caller]
fn check_refused(tokens: TokenStream, expected: &str) {
    let message =
        expand(tokens).map_or_else(|error| error.to_string(), |tokens| tokens.to_string());
    assert_eq!(message, expected);
}

#[track_caller]
fn check_accepted(tokens: TokenStream) {
    let message = expand(tokens).map_or_else(|error| error.to_string(), |_| String::new());
    assert_eq!(message, "");
}

#[test]
fn literal_text_for_visitors_is_refused() {
    let message = "literal text \"Zoom in\" in view!: text for visitors comes from the messages or \
                   the catalogue";
    check_refused(quote! { "Zoom in" }, message);
    check_refused(quote! { <p>"Zoom in"</p> }, message);
    check_refused(quote! { <p>{"Zoom in"}</p> }, message);
    check_refused(quote! { {"Zoom in"} }, message);
    check_refused(quote! { <p><>"Zoom in"</></p> }, message);
    check_refused(quote! { <Show when=when><p>"Zoom in"</p></Show> }, message);
    check_refused(
        quote! { <For each key let(item)>"Zoom in"{item}</For> },
        "For needs `each`",
    );
    check_refused(
        quote! { <For each=all key=key let(item)>"Zoom in"{item}</For> },
        message,
    );
}

#[test]
fn literal_text_is_refused_where_an_attribute_is_read_to_visitors() {
    let message = "literal text \"Zoom in\" in view!: text for visitors comes from the messages or \
                   the catalogue";
    check_refused(quote! { <img alt="Zoom in" /> }, message);
    check_refused(quote! { <p aria-description="Zoom in"></p> }, message);
    check_refused(quote! { <p aria-label="Zoom in"></p> }, message);
    check_refused(quote! { <p aria-roledescription="Zoom in"></p> }, message);
    check_refused(quote! { <p aria-valuetext="Zoom in"></p> }, message);
    check_refused(quote! { <input placeholder="Zoom in" /> }, message);
    check_refused(quote! { <p title="Zoom in"></p> }, message);
    check_refused(quote! { <Panel title="Zoom in" /> }, message);
}

#[test]
fn punctuation_numbers_and_single_letters_are_accepted() {
    check_accepted(quote! { <p title="" aria-label="x">" · "<b>"2"</b>{" → "}"x."</p> });
    check_accepted(quote! { <p>{"\u{a0}"}"\u{2009}"</p> });
    check_accepted(quote! { <p class="zoom" id="zoom">{text}{move || "zoom".len()}</p> });
    check_accepted(quote! { <Panel class="zoom" /> });
}

#[test]
fn style_attributes_and_raw_html_are_refused() {
    check_refused(
        quote! { <p style="color: red"></p> },
        "`style` in view!: the content security policy forbids it: use a class, or \
         `style:name=value`",
    );
    check_refused(
        quote! { <p style=style></p> },
        "`style` in view!: the content security policy forbids it: use a class, or \
         `style:name=value`",
    );
    check_refused(
        quote! { <p inner_html=html></p> },
        "`inner_html` in view!: unescaped HTML is never rendered: use elements and text",
    );
    check_accepted(quote! { <p style:color="red" class:open=open></p> });
}

#[test]
fn what_is_not_supported_of_leptos_is_refused() {
    check_refused(
        quote! { <p {..attributes}></p> },
        "spread attributes are not supported",
    );
    check_refused(
        quote! { <Panel><p></p></Panel> },
        "only <For> and <Show> have children; give a component its content as a prop",
    );
    check_refused(quote! { <Show><p></p></Show> }, "Show needs `when`");
    check_refused(
        quote! { <For each=all key=key><p></p></For> },
        "For needs `let(..)`",
    );
}

#[test]
fn operation_codes_are_refused_in_text() {
    check_refused(
        quote! { <p>"\u{14}"</p> },
        "control character U+0014 in view!",
    );
    check_refused(
        quote! { <p lang="\u{15}"></p> },
        "control character U+0015 in view!",
    );
    check_accepted(quote! { <pre>"\t\n"</pre> });
}
