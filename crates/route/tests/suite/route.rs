//! Routes: every page parses and prints, whatever else was typed is sanitized, none panics.

mod favourites;
mod hostile;
mod page_kind;
mod properties;

use vitrine_catalogue::Certainty;
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
        query = query.toggled(facet, value);
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
        ("gifts/?q=sextant", searched("sextant")),
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
            "gifts/?agreement=agree&country=RU&day=2023-09-13&embargo=breach&giver=jane-doe&kind=firearms\
             &kind=spaceflight&place=harbour&source=daily-post&sort=giver",
            gifts(
                query(
                    "",
                    &[
                        "giver=jane-doe",
                        "country=RU",
                        "kind=spaceflight",
                        "kind=firearms",
                        "place=harbour",
                        "day=2023-09-13",
                        "source=daily-post",
                        "agreement=agree",
                        "embargo=breach",
                    ],
                    Sort::Giver,
                ),
                GalleryView::Grid,
            ),
        ),
        (
            "gifts/?value=500..1000&sort=value",
            gifts(
                query("", &["value=500..1000"], Sort::Field("value".to_owned())),
                GalleryView::Grid,
            ),
        ),
        (
            "gifts/?sort=number",
            gifts(query("", &[], Sort::Number), GalleryView::Grid),
        ),
        (
            "gifts/brass-sextant/",
            gift("brass-sextant", Query::default()),
        ),
        (
            "gifts/brass-sextant/?q=sextant&kind=spaceflight",
            gift(
                "brass-sextant",
                query("sextant", &["kind=spaceflight"], Sort::Best),
            ),
        ),
        ("journey/", journey(None, None, None)),
        (
            "journey/?day=2023-09-13&place=harbour&person=john-roe",
            journey(Some("2023-09-13"), Some("harbour"), Some("john-roe")),
        ),
        ("journey/?day=unknown", journey(Some("unknown"), None, None)),
        ("people/", Page::People),
        (
            "people/john-roe/",
            Page::Person {
                id: "john-roe".to_owned(),
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
        ("no/such/page/", not_found("no/such/page")),
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
        ("tour/two-minutes/the-sextant/", stop("the-sextant", false)),
        (
            "tour/two-minutes/the-sextant/?view=presenter",
            stop("the-sextant", true),
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
            "tour/two-minutes/the-sextant/?view=booklet&q=x",
            stop("the-sextant", false),
            "tour/two-minutes/the-sextant/",
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
        ("?q=sextant", Page::Entrance, "./"),
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
        ("sources/?q=sextant", Page::Sources, "sources/"),
        (
            "questions/?certainty=perhaps",
            Page::Questions { certainty: None },
            "questions/",
        ),
        ("about/?x", Page::About, "about/"),
        (
            "journey/?person=b&day=a&day=c&q=sextant&place=",
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
fn a_kiosk_says_how_long_it_waits_on_any_page() {
    for (text, seconds, printed) in [
        ("?kiosk=90", Some(90), "./?kiosk=90"),
        (
            "gifts/?kiosk=60&q=fur+hat",
            Some(60),
            "gifts/?q=fur+hat&kiosk=60",
        ),
        (
            "people/john-roe/?kiosk=3600",
            Some(3600),
            "people/john-roe/?kiosk=3600",
        ),
        ("no/such/page/?kiosk=10", Some(10), "no/such/page/?kiosk=10"),
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
