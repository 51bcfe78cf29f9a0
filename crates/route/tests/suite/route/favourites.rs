//! `/visit/`: favourites, and hostile query strings.

use vitrine_route::{Favourites, FavouritesView, Page};

use super::check;

fn favourites_page(shared: &str, compared: &str, only_differing: bool) -> Page {
    let view = FavouritesView {
        shared: Favourites::parse(shared),
        compared: Favourites::parse(compared),
        only_differing,
    };
    Page::Favourites { view }
}

#[test]
fn favourites_parse_and_print() {
    for (text, page, printed) in [
        ("visit/", favourites_page("", "", false), "visit/"),
        (
            "visit/?gifts=a",
            favourites_page("a", "", false),
            "visit/?gifts=a",
        ),
        (
            "visit/?gifts=c,a,b&compare=b,c&rows=differing",
            favourites_page("c,a,b", "b,c", true),
            "visit/?gifts=c,a,b&compare=b,c&rows=differing",
        ),
        (
            "visit/?gifts=c%2Ca&gifts=b",
            favourites_page("c,a,b", "", false),
            "visit/?gifts=c,a,b",
        ),
        (
            "visit?rows=differing&compare=a,b",
            favourites_page("", "a,b", true),
            "visit/?compare=a,b&rows=differing",
        ),
    ] {
        check(text, page, printed);
    }
}

#[test]
fn what_is_odd_in_a_set_is_left_out() {
    let long = "a".repeat(121);
    for (text, ids) in [
        ("", &[][..]),
        (",,,", &[]),
        ("a,a,a", &["a"]),
        ("A,a b,a--b,-a,a-,a_b", &[]),
        ("a,<script>,b", &["a", "b"]),
        ("../x,a/b,%00,a\u{202e}b,김,\u{0}", &[]),
        (
            "fur-hat, fur-hat,brass-sextant",
            &["fur-hat", "brass-sextant"],
        ),
        (&long, &[]),
    ] {
        assert_eq!(Favourites::parse(text).ids(), ids, "{text:?}");
    }
}

#[test]
fn a_set_holds_two_hundred_gifts_and_a_comparison_four() {
    let many: Vec<String> = (0..300).map(|number| number.to_string()).collect();
    let set = Favourites::parse(&many.join(","));
    assert_eq!(set.len(), Favourites::MAX_LENGTH);
    assert!(set.is_full());
    let route = ["visit/?compare=", &many.join(",")].concat();
    check(
        &route,
        favourites_page("", "0,1,2,3", false),
        "visit/?compare=0,1,2,3",
    );
}

#[test]
fn a_set_keeps_its_order() {
    let changed = |change: &dyn Fn(&mut Favourites)| {
        let mut favourites = Favourites::parse("a,b,c");
        change(&mut favourites);
        favourites.to_string()
    };
    for (change, expected) in [
        (
            &(|p: &mut Favourites| p.add("d")) as &dyn Fn(&mut Favourites),
            "a,b,c,d",
        ),
        (&|p| p.add("a"), "a,b,c"),
        (
            &|p| {
                let _ = p.remove("b");
            },
            "a,c",
        ),
        (
            &|p| {
                let _ = p.remove("x");
            },
            "a,b,c",
        ),
        (&|p| p.move_up("c"), "a,c,b"),
        (&|p| p.move_up("a"), "a,b,c"),
        (&|p| p.move_down("a"), "b,a,c"),
        (&|p| p.move_down("c"), "a,b,c"),
        (&|p| p.move_down("x"), "a,b,c"),
        (&|p| p.retain(|id| id != "a"), "b,c"),
    ] {
        assert_eq!(changed(change), expected);
    }
}

#[test]
fn a_gift_is_added_to_the_comparison_and_removed_again() {
    let mut view = FavouritesView::default();
    for (id, compared) in [
        ("a", "a"),
        ("b", "a,b"),
        ("a", "b"),
        ("c", "b,c"),
        ("d", "b,c,d"),
        ("e", "b,c,d,e"),
        ("f", "b,c,d,e"),
        ("e", "b,c,d"),
    ] {
        view = view.with_toggled(id);
        assert_eq!(view.compared.to_string(), compared, "{id}");
    }
}
