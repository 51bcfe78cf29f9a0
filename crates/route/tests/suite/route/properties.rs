//! Properties of routes: for any text, and for text that looks like a URL.

use proptest::prelude::*;
use vitrine_route::{Route, sanitize};

/// What a route is likely to be made of, and what it never should be.
fn a_fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "/",
            "//",
            "?",
            "#",
            "&",
            "&&",
            "=",
            "+",
            "%",
            "%2F",
            "%2f",
            "%00",
            "%0A",
            "%25",
            "%3F",
            "%23",
            "%26",
            "%3D",
            "%2B",
            "%FF",
            "%C3",
            "%E2%80%AE",
            "%E2%80%8B",
            "..",
            ".",
            "index.html",
            "gifts",
            "gifts/",
            "sources/",
            "questions/",
            "people/",
            "journey/",
            "?day=",
            "&person=",
            "places/",
            "tour/",
            "?view=presenter",
            "?view=booklet",
            "about/",
            "en",
            "visit/",
            "?gifts=",
            "&compare=",
            "&rows=differing",
            ",",
            "%2C",
            "?q=",
            "&q=",
            "&sort=date",
            "&sort=x",
            "&view=list",
            "&kind=",
            "&place=harbour",
            "&certainty=open",
            "?certainty=likely",
            "sextant",
            "fur hat",
            "\u{202e}",
            "\u{2067}",
            "\u{200d}",
            "\u{feff}",
            "\u{0}",
            "\u{7f}",
            "\u{2028}",
            "ш",
            "김",
            "👩\u{200d}🚀",
            "e\u{301}",
            "\\",
            "\"",
            "<",
            ">",
            ":",
            "@",
            "\t",
            "\r\n",
        ])
        .prop_map(str::to_owned),
        "[a-z0-9-]{1,6}",
        any::<char>().prop_map(String::from),
        "%[0-9A-Fa-f]{2}",
    ]
}

fn check_identity(text: &str) -> Result<(), TestCaseError> {
    let route = Route::parse(text);
    let printed = route.to_string();
    prop_assert_eq!(&Route::parse(&printed), &route, "printed {:?}", printed);
    prop_assert!(printed.is_ascii() && !printed.starts_with('/'));
    prop_assert!(!printed.contains(|c: char| c.is_control() || "\"<> \\#".contains(c)));
    let path = route.path();
    prop_assert!(!path.contains(':') && path.split('/').all(|segment| segment != ".."));
    prop_assert!(path.ends_with('/') && printed.starts_with(&path));
    Ok(())
}

proptest! {
    #[test]
    fn any_text_parses_and_is_itself_when_printed(text in any::<String>()) {
        check_identity(&text)?;
    }

    #[test]
    fn anything_like_a_url_parses_and_is_itself_when_printed(
        fragments in prop::collection::vec(a_fragment(), 0..40),
    ) {
        check_identity(&fragments.concat())?;
    }

    #[test]
    fn sanitizing_is_idempotent(text in any::<String>(), most in 0..50_usize) {
        let once = sanitize(&text, most);
        prop_assert!(once.chars().count() <= most);
        prop_assert_eq!(sanitize(&once, most), once);
    }
}
