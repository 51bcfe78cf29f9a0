//! Views, printed on the host: what each thing that may stand in a view becomes.

use vitrine_view::prelude::*;

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
fn text_is_text_and_never_markup() {
    check(view! { "a < b & \"c\"" }, "a &lt; b &amp; &quot;c&quot;");
    check(
        view! { <p title="\"<&>\"">{"<i>".to_owned()}</p> },
        "<p title=\"&quot;&lt;&amp;&gt;&quot;\">&lt;i&gt;</p>",
    );
}

#[test]
fn elements_nest_and_void_ones_have_no_end() {
    check(
        view! { <ul><li>"one"</li><li>"two"<br /></li></ul><hr /> },
        "<ul><li>one</li><li>two<br></li></ul><hr>",
    );
}

#[test]
fn attributes_are_there_when_they_have_a_value() {
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
fn what_the_compiler_knows_is_written_as_it_is() {
    check(
        view! { <a title="a" href=concat!("b", "/") id=env!("CARGO_PKG_NAME") lang="c">"d"</a> },
        "<a title=\"a\" href=\"b/\" id=\"vitrine\" lang=\"c\">d</a>",
    );
}

#[test]
fn what_changes_is_printed_as_it_is_now() {
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
fn rows_and_components_stand_where_they_are_named() {
    with_owner(|| {
        let names = move || ["one", "two"];
        check(
            view! {
                <div><For each=names key=|name| *name let(name)><Named name loud=true /></For></div>
                <Show when=|| false>"never"</Show>
                <Named name="three" />
            },
            "<div><b class=\"loud\">one</b><b class=\"loud\">two</b></div><b>three</b>",
        );
    });
}

#[test]
fn views_made_anew_as_a_whole_stand_in_their_order() {
    let names = ["one", "two"];
    let view =
        view! { <p>{move || keyed(names, |name| *name, |name| view! { <Named name /> })}</p> };
    check(view, "<p><b>one</b><b>two</b></p>");
}

#[test]
fn drawings_hold_html_in_a_foreign_object() {
    check(
        view! { <svg><foreignObject><p><a href="#">"x"</a></p></foreignObject></svg> },
        "<svg><foreignObject><p><a href=\"#\">x</a></p></foreignObject></svg>",
    );
}
