//! Routes that strangers make up: each parses to something that can be shown.

use super::*;

#[test]
fn hostile_queries_are_sanitized() {
    let many: String = (0..100)
        .map(|n| format!("kind=k{n:02}"))
        .collect::<Vec<_>>()
        .join("&");
    let sixty_four: Vec<String> = (0..64).map(|n| format!("kind=k{n:02}")).collect();
    let sixty_four: Vec<&str> = sixty_four.iter().map(String::as_str).collect();
    let cases = [
        ("q=%00sextant%00".to_owned(), searched("sextant")),
        ("q=fur%0A%09%0D%00hat".to_owned(), searched("fur hat")),
        (
            "q=%E2%80%AEtah ruf%E2%80%AC".to_owned(),
            searched("tah ruf"),
        ),
        (
            "q=sext%E2%80%8Bant%EF%BB%BF".to_owned(),
            searched("sextant"),
        ),
        ("q=%E2%81%A6sextant%D8%9C".to_owned(), searched("sextant")),
        ("q=%FF%FE%C3".to_owned(), searched("")),
        ("q=100%".to_owned(), searched("100%")),
        ("q=%zz%4".to_owned(), searched("%zz%4")),
        ("q=a+++b%20%20c".to_owned(), searched("a b c")),
        ("q=a%26q%3Db".to_owned(), searched("a&q=b")),
        (
            "Q=sextant&__proto__=x&utm_source=y&a--b=c&-=d".to_owned(),
            searched(""),
        ),
        // It may be the name of a facet: the catalogue says.
        (
            "constructor=y".to_owned(),
            gifts(query("", &["constructor=y"], Sort::Best), GalleryView::Grid),
        ),
        (format!("{}=x", "a".repeat(65)), searched("")),
        ("sort=DATE&view=<b>".to_owned(), searched("")),
        (
            "q=<img src=x onerror=alert(1)>".to_owned(),
            searched("<img src=x onerror=alert(1)>"),
        ),
        (
            format!("q={}", "a".repeat(10 * 1024)),
            searched(&"a".repeat(MAX_QUERY_LENGTH)),
        ),
        (
            format!("q={}", "장".repeat(10 * 1024)),
            searched(&"장".repeat(MAX_QUERY_LENGTH)),
        ),
        (
            many,
            gifts(query("", &sixty_four, Sort::Best), GalleryView::Grid),
        ),
        (
            format!("kind={}", "b".repeat(200)),
            gifts(
                query(
                    "",
                    &[&format!("kind={}", "b".repeat(MAX_QUERY_LENGTH))],
                    Sort::Best,
                ),
                GalleryView::Grid,
            ),
        ),
    ];
    for (text, page) in cases {
        let text = ["gifts/?", &text].concat();
        assert_eq!(Route::parse(&text).page, page, "{text}");
    }
}

#[test]
fn unknown_paths_are_not_found_and_kept_as_words() {
    for (text, path, printed) in [
        ("Gifts/", "Gifts", "Gifts/"),
        ("gifts/a/b/", "gifts/a/b", "gifts/a/b/"),
        ("sources/a/b", "sources/a/b", "sources/a/b/"),
        ("about/us/", "about/us", "about/us/"),
        (
            "questions/whose-sextant/",
            "questions/whose-sextant",
            "questions/whose-sextant/",
        ),
        ("en/", "en", "en/"),
        ("fur%20hat", "fur hat", "fur%20hat/"),
        ("шапка", "шапка", "%D1%88%D0%B0%D0%BF%D0%BA%D0%B0/"),
        ("gifts%2Ffur-hat", "gifts fur-hat", "gifts%20fur-hat/"),
        ("%3Fq=a%23b", "?q=a#b", "%3Fq=a%23b/"),
        ("%00x%E2%80%AEy", "xy", "xy/"),
        ("a\\b%25", "a\\b%", "a%5Cb%25/"),
        (
            "1/2/3/4/5/6/7/8/9/10",
            "1/2/3/4/5/6/7/8",
            "1/2/3/4/5/6/7/8/",
        ),
        ("%ff/%fe", "", "./"),
    ] {
        let page = if path.is_empty() {
            Page::Entrance
        } else {
            not_found(path)
        };
        check(text, page, printed);
    }
}

/// A reference that starts with a name and a colon, or climbs, would lead out of the exhibit.
#[test]
fn a_printed_route_never_leaves_the_exhibit() {
    for text in [
        "javascript:alert(1)",
        "javascript:alert(1)%3C!--",
        "javascript%3Aalert(1)",
        "https:example.org",
        "data:text",
        "%2e%2e/",
        "gifts/%E2%80%8B../",
        "sources/..%E2%80%8B/",
    ] {
        let printed = Route::parse(text).to_string();
        let segments: Vec<&str> = printed.split('/').collect();
        assert!(!segments[0].contains(':'), "{text} prints {printed}");
        assert!(!segments.contains(&".."), "{text} prints {printed}");
    }
}

#[test]
fn the_words_of_an_unknown_path_can_be_searched_for() {
    for (path, expected) in [
        ("", ""),
        ("gifts/fur-hat", "gifts fur hat"),
        ("fur_hat.html", "fur hat html"),
        ("Шойгу/меч", "Шойгу меч"),
        ("김정은", "김정은"),
        ("%D0%A8", "D0 A8"),
        ("--/..//!", ""),
        ("<script>alert(1)</script>", "script alert 1 script"),
    ] {
        assert_eq!(Route::words_of_path(path), expected, "{path:?}");
    }
    let long = Route::words_of_path(&"a/".repeat(200));
    assert_eq!(long.chars().count(), MAX_QUERY_LENGTH - 1);
}

#[test]
fn sanitizing_leaves_text_that_can_be_shown() {
    for (text, most, expected) in [
        ("", 5, ""),
        ("  ", 5, ""),
        (" a  b ", 5, "a b"),
        ("abc", 0, ""),
        ("abc", 2, "ab"),
        ("ab c", 3, "ab"),
        ("ab c", 4, "ab c"),
        ("ab \u{200b} c", 9, "ab c"),
        ("\u{202e}ab\u{2069}\u{feff}\u{61c}\u{fffd}", 9, "ab"),
        ("a\u{85}b\u{a0}c\u{2028}d", 9, "a b c d"),
        ("é\u{301}👩🏽", 2, "é\u{301}"),
    ] {
        assert_eq!(sanitize(text, most), expected, "{text:?} to {most}");
    }
}
