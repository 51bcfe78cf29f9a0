//! Routes: every page parses and prints, whatever else was typed is sanitized, none panics.

mod favourites;
mod page_kind;
mod properties;

use vitrine_catalogue::{Certainty, Facet};
use vitrine_i18n::Language;
use vitrine_route::{GalleryView, MAX_QUERY_LENGTH, Page, Paper, Route, TourPage, sanitize};
use vitrine_search::{Query, Selection, Sort};

/// A query for words, the filters written `facet=value`.
fn query(words: &str, chosen: &[&str], sort: Sort) -> Query {
    let mut query = Query {
        words: words.to_owned(),
        sort,
        ..Query::default()
    };
    for filter in chosen {
        let (facet, value) = filter.split_once('=').unwrap();
        query = query.toggled(Facet::from_key(facet).unwrap(), value);
    }
    query
}

fn gifts(query: Query, view: GalleryView) -> Page {
    Page::Gifts { query, view }
}

fn gift(id: &str, query: Query) -> Page {
    Page::Gift {
        id: id.to_owned(),
        query,
    }
}

fn journey(day: Option<&str>, place: Option<&str>, person: Option<&str>) -> Page {
    Page::Journey {
        selection: Selection {
            day: day.map(str::to_owned),
            place: place.map(str::to_owned),
            person: person.map(str::to_owned),
        },
    }
}

fn tour(id: &str, paper: Option<Paper>) -> Page {
    Page::Tour(TourPage::Overview {
        tour: id.to_owned(),
        paper,
    })
}

fn stop(id: &str, presenter: bool) -> Page {
    Page::Tour(TourPage::Stop {
        tour: "two-minutes".to_owned(),
        stop: id.to_owned(),
        presenter,
    })
}

fn source(id: &str) -> Page {
    Page::Source { id: id.to_owned() }
}

fn not_found(path: &str) -> Page {
    Page::NotFound {
        path: path.to_owned(),
    }
}

fn searched(words: &str) -> Page {
    gifts(query(words, &[], Sort::Best), GalleryView::Grid)
}

/// `text` is the route of `page`, which prints as `printed`.
#[track_caller]
fn check(text: &str, page: Page, printed: &str) {
    let route = Route::new(Language::English, page);
    assert_eq!(Route::parse(text), route, "{text:?}");
    assert_eq!(route.to_string(), printed, "{text:?}");
    assert_eq!(Route::parse(printed), route, "{printed:?}");
    let slashed = ["/", printed].concat();
    assert_eq!(Route::parse(&slashed), route, "{slashed:?}");
}

#[test]
fn every_page_has_a_route_that_parses_and_prints() {
    let questions = |certainty| Page::Questions { certainty };
    for (text, page) in [
        ("./", Page::Entrance),
        ("gifts/", gifts(Query::default(), GalleryView::Grid)),
        ("gifts/?q=glove", searched("glove")),
        (
            "gifts/?view=list",
            gifts(Query::default(), GalleryView::List),
        ),
        (
            "gifts/?q=fur+hat&place=vladivostok&sort=date&view=list",
            gifts(
                query("fur hat", &["place=vladivostok"], Sort::Date),
                GalleryView::List,
            ),
        ),
        (
            "gifts/?giver=vladimir-putin&country=RU&kind=firearms&kind=spaceflight&place=vostochny\
             &day=2023-09-13&source=socialbites&agreement=agree&embargo=breach&sort=giver",
            gifts(
                query(
                    "",
                    &[
                        "giver=vladimir-putin",
                        "country=RU",
                        "kind=spaceflight",
                        "kind=firearms",
                        "place=vostochny",
                        "day=2023-09-13",
                        "source=socialbites",
                        "agreement=agree",
                        "embargo=breach",
                    ],
                    Sort::Giver,
                ),
                GalleryView::Grid,
            ),
        ),
        (
            "gifts/?sort=number",
            gifts(query("", &[], Sort::Number), GalleryView::Grid),
        ),
        (
            "gifts/cosmonaut-glove/",
            gift("cosmonaut-glove", Query::default()),
        ),
        (
            "gifts/cosmonaut-glove/?q=glove&kind=spaceflight",
            gift(
                "cosmonaut-glove",
                query("glove", &["kind=spaceflight"], Sort::Best),
            ),
        ),
        ("journey/", journey(None, None, None)),
        (
            "journey/?day=2023-09-13&place=vostochny&person=kim-jong-un",
            journey(Some("2023-09-13"), Some("vostochny"), Some("kim-jong-un")),
        ),
        ("journey/?day=unknown", journey(Some("unknown"), None, None)),
        ("people/", Page::People),
        (
            "people/kim-jong-un/",
            Page::Person {
                id: "kim-jong-un".to_owned(),
            },
        ),
        ("places/", Page::Places),
        (
            "places/exhibition/",
            Page::Place {
                id: "exhibition".to_owned(),
            },
        ),
        ("sources/", Page::Sources),
        ("sources/news-beast/", source("news-beast")),
        ("questions/", questions(None)),
        (
            "questions/?certainty=settled",
            questions(Some(Certainty::Settled)),
        ),
        (
            "questions/?certainty=likely",
            questions(Some(Certainty::Likely)),
        ),
        (
            "questions/?certainty=open",
            questions(Some(Certainty::Open)),
        ),
        ("about/", Page::About),
        ("no/such/room/", not_found("no/such/room")),
    ] {
        check(text, page, text);
    }
}

#[test]
fn a_tour_has_routes_for_itself_for_each_stop_and_for_each_view() {
    for (text, page) in [
        ("tour/", Page::Tour(TourPage::All)),
        ("tour/two-minutes/", tour("two-minutes", None)),
        (
            "tour/two-minutes/?view=booklet",
            tour("two-minutes", Some(Paper::Booklet)),
        ),
        (
            "tour/two-minutes/?view=worksheet",
            tour("two-minutes", Some(Paper::Worksheet)),
        ),
        ("tour/two-minutes/the-glove/", stop("the-glove", false)),
        (
            "tour/two-minutes/the-glove/?view=presenter",
            stop("the-glove", true),
        ),
        ("tour/a/b/c/", not_found("tour/a/b/c")),
    ] {
        check(text, page, text);
    }
    for (text, page, printed) in [
        ("tour/?view=booklet", Page::Tour(TourPage::All), "tour/"),
        (
            "tour/two-minutes?view=presenter",
            tour("two-minutes", None),
            "tour/two-minutes/",
        ),
        (
            "tour/two-minutes/?view=booklet&view=worksheet",
            tour("two-minutes", Some(Paper::Worksheet)),
            "tour/two-minutes/?view=worksheet",
        ),
        (
            "tour/two-minutes/the-glove/?view=booklet&q=x",
            stop("the-glove", false),
            "tour/two-minutes/the-glove/",
        ),
    ] {
        check(text, page, printed);
    }
}

#[test]
fn what_means_the_same_is_printed_one_way() {
    for (text, page, printed) in [
        ("", Page::Entrance, "./"),
        ("/", Page::Entrance, "./"),
        ("//", Page::Entrance, "./"),
        ("./", Page::Entrance, "./"),
        ("index.html", Page::Entrance, "./"),
        ("?q=glove", Page::Entrance, "./"),
        ("#main", Page::Entrance, "./"),
        ("gifts", searched(""), "gifts/"),
        ("gifts//index.html", searched(""), "gifts/"),
        ("gifts/#main", searched(""), "gifts/"),
        ("%67ifts/", searched(""), "gifts/"),
        ("gifts/?", searched(""), "gifts/"),
        ("gifts/?&&=&q", searched(""), "gifts/"),
        ("gifts/?sort=best&view=grid", searched(""), "gifts/"),
        ("gifts/?q=one&q=two", searched("two"), "gifts/?q=two"),
        (
            "gifts/?q=fur%20hat",
            searched("fur hat"),
            "gifts/?q=fur+hat",
        ),
        (
            "gifts/?q=%D0%A8%D0%BE%D0%B9%D0%B3%D1%83",
            searched("Шойгу"),
            "gifts/?q=%D0%A8%D0%BE%D0%B9%D0%B3%D1%83",
        ),
        (
            "gifts/?q=김정은",
            searched("김정은"),
            "gifts/?q=%EA%B9%80%EC%A0%95%EC%9D%80",
        ),
        (
            "gifts/?kind=b&place=x&kind=a&kind=b&kind=",
            gifts(
                query("", &["kind=a", "kind=b", "place=x"], Sort::Best),
                GalleryView::Grid,
            ),
            "gifts/?kind=a&kind=b&place=x",
        ),
        (
            "gifts/fur-hat/?view=list",
            gift("fur-hat", Query::default()),
            "gifts/fur-hat/",
        ),
        ("sources/?q=glove", Page::Sources, "sources/"),
        (
            "questions/?certainty=perhaps",
            Page::Questions { certainty: None },
            "questions/",
        ),
        ("about/?x", Page::About, "about/"),
        (
            "journey/?person=b&day=a&day=c&q=glove&place=",
            journey(Some("c"), None, Some("b")),
            "journey/?day=c&person=b",
        ),
        (
            "journey/?day=%00%E2%80%AE13%0A&place=%FF",
            journey(Some("13"), None, None),
            "journey/?day=13",
        ),
    ] {
        check(text, page, printed);
    }
}

#[test]
fn hostile_queries_are_sanitized() {
    let many: String = (0..100)
        .map(|n| format!("kind=k{n:02}"))
        .collect::<Vec<_>>()
        .join("&");
    let sixty_four: Vec<String> = (0..64).map(|n| format!("kind=k{n:02}")).collect();
    let sixty_four: Vec<&str> = sixty_four.iter().map(String::as_str).collect();
    let cases = [
        ("q=%00glove%00".to_owned(), searched("glove")),
        ("q=fur%0A%09%0D%00hat".to_owned(), searched("fur hat")),
        (
            "q=%E2%80%AEtah ruf%E2%80%AC".to_owned(),
            searched("tah ruf"),
        ),
        ("q=gl%E2%80%8Bove%EF%BB%BF".to_owned(), searched("glove")),
        ("q=%E2%81%A6glove%D8%9C".to_owned(), searched("glove")),
        ("q=%FF%FE%C3".to_owned(), searched("")),
        ("q=100%".to_owned(), searched("100%")),
        ("q=%zz%4".to_owned(), searched("%zz%4")),
        ("q=a+++b%20%20c".to_owned(), searched("a b c")),
        ("q=a%26q%3Db".to_owned(), searched("a&q=b")),
        ("Q=glove&__proto__=x&constructor=y".to_owned(), searched("")),
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
            "questions/whose-glove/",
            "questions/whose-glove",
            "questions/whose-glove/",
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

#[test]
fn a_kiosk_says_how_long_it_waits_on_any_page() {
    for (text, seconds, printed) in [
        ("?kiosk=90", Some(90), "./?kiosk=90"),
        (
            "gifts/?kiosk=60&q=fur+hat",
            Some(60),
            "gifts/?q=fur+hat&kiosk=60",
        ),
        (
            "people/kim-jong-un/?kiosk=3600",
            Some(3600),
            "people/kim-jong-un/?kiosk=3600",
        ),
        ("no/such/room/?kiosk=10", Some(10), "no/such/room/?kiosk=10"),
        ("?kiosk=9", None, "./"),
        ("?kiosk=3601", None, "./"),
        ("?kiosk=90000000000", None, "./"),
        ("?kiosk=-90", None, "./"),
        ("?kiosk=soon", None, "./"),
        ("?kiosk", None, "./"),
    ] {
        let route = Route::parse(text);
        assert_eq!(route.kiosk, seconds, "{text:?}");
        assert_eq!(route.to_string(), printed, "{text:?}");
        assert_eq!(Route::parse(printed), route, "{printed:?}");
    }
}
