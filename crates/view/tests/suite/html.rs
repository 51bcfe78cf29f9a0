//! Views as HTML, on the host: what each part of a view becomes.

use vitrine_view::prelude::*;

// `view!` refuses literal text for visitors.
const ONE: &str = "one";
const TWO: &str = "two";

#[track_caller]
fn check(view: View, expected: &str) {
    assert_eq!(view.to_html(), expected);
}

fn with_owner(test: impl FnOnce()) {
    let owner = Owner::new();
    owner.with(test);
    owner.cleanup();
}

#[component]
fn Named(name: &'static str, #[prop(optional)] loud: bool) -> impl IntoView {
    view! { <b class:loud=loud>{name}</b> }
}

#[test]
fn text_is_escaped() {
    check(view! { "a < & \"\"" }, "a &lt; &amp; &quot;&quot;");
    check(
        view! { {"a < b & \"c\"".to_owned()} },
        "a &lt; b &amp; &quot;c&quot;",
    );
    check(
        view! { <p title="\"<&>\"">{"<i>".to_owned()}</p> },
        "<p title=\"&quot;&lt;&amp;&gt;&quot;\">&lt;i&gt;</p>",
    );
}

#[test]
fn elements_nest_and_void_ones_have_no_end_tag() {
    check(
        view! { <ul><li>{ONE}</li><li>{TWO}<br /></li></ul><hr /> },
        "<ul><li>one</li><li>two<br></li></ul><hr>",
    );
}

#[test]
fn attributes_are_rendered_if_they_have_a_value() {
    let none = None::<&str>;
    check(
        view! { <a href="x/" download hidden=false lang=none tabindex=3>"x"</a> },
        "<a href=\"x/\" download tabindex=\"3\">x</a>",
    );
    check(
        view! { <p class="a" class:b=true class:c=false style:color=Some("red")></p> },
        "<p class=\"a b\" style=\"color:red\"></p>",
    );
}

#[test]
fn constants_are_part_of_the_template() {
    check(
        view! { <a title="a" href=concat!("b", "/") id=env!("CARGO_PKG_NAME") lang="c">"d"</a> },
        "<a title=\"a\" href=\"b/\" id=\"vitrine-view\" lang=\"c\">d</a>",
    );
}

#[test]
fn signals_are_rendered_with_their_present_values() {
    with_owner(|| {
        let count = RwSignal::new(2_usize);
        let even = memo(move || count.get().is_multiple_of(2));
        let view = view! {
            <p class:even=even title=move || count.get()>{count}" "{move || even.get().then_some("even")}</p>
        };
        check(view, "<p title=\"2\" class=\"even\">2 even</p>");
    });
}

#[test]
fn lists_and_components_are_rendered_in_their_place() {
    with_owner(|| {
        let names = move || ["one", "two"];
        check(
            view! {
                <div><For each=names key=|name| *name let(name)><Named name loud=true /></For></div>
                <Show when=|| false>{ONE}</Show>
                <Named name="three" />
            },
            "<div><b class=\"loud\">one</b><b class=\"loud\">two</b></div><b>three</b>",
        );
    });
}

#[test]
fn keyed_views_are_rendered_in_order() {
    let names = ["one", "two"];
    let view =
        view! { <p>{move || keyed(names, |name| *name, |name| view! { <Named name /> })}</p> };
    check(view, "<p><b>one</b><b>two</b></p>");
}

#[test]
fn svg_holds_html_in_a_foreign_object() {
    check(
        view! { <svg><foreignObject><p><a href="#">"x"</a></p></foreignObject></svg> },
        "<svg><foreignObject><p><a href=\"#\">x</a></p></foreignObject></svg>",
    );
}
