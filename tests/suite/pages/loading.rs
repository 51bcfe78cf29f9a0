//! While the catalogue loads, and when it cannot be loaded.

use vitrine_catalogue::Unreadable;

use crate::support::html::{all, elements, texts, the};
use crate::support::{CatalogueState, FetchError, prerender};

#[test]
fn while_the_catalogue_loads_the_shell_says_how_much_has_been_received() {
    for (received, expected, retries, status, bytes) in [
        (0, None, 0, "Loading the catalogue…", ""),
        (40_000, None, 0, "Loading the catalogue…", "40 KB"),
        (
            40_000,
            Some(130_000),
            0,
            "Loading the catalogue…",
            "40 of 130 KB",
        ),
        (0, None, 1, "Trying again…", ""),
    ] {
        let loading = CatalogueState::Loading {
            received,
            expected,
            retries,
        };
        let html = prerender("gifts/", loading, None);
        assert_eq!(texts(&html, "loading__words"), [status]);
        assert_eq!(texts(&html, "loading__bytes"), [bytes]);
        let bar = elements(&html).find(|e| e.name == "progress").unwrap();
        let numbers = ["value", "max"].map(|name| bar.attribute(name));
        let expected = expected.map(|all| [received, all].map(|n| n.to_string()));
        assert_eq!(numbers, expected.map_or([None, None], |n| n.map(Some)));
        // The footer is left out, so that it does not jump.
        assert_eq!(all(&html, "nav").len(), 1);
    }
}

#[test]
fn each_fault_says_what_happened_and_offers_to_try_again() {
    let unreadable = |unreadable| FetchError::Unreadable(unreadable);
    for (fault, happened, detail) in [
        (FetchError::Unreachable, "The network did not answer.", None),
        (
            FetchError::Status(404),
            "The server answered with status 404.",
            None,
        ),
        (
            unreadable(Unreadable::WebPage),
            "A web page was received instead of the catalogue.",
            Some("a web page"),
        ),
        (
            unreadable(Unreadable::CutShort { line: 3, column: 7 }),
            "The download was interrupted.",
            Some("line 3, column 7"),
        ),
        (
            unreadable(Unreadable::NotJson {
                reason: "a <b>".to_owned(),
                line: 1,
                column: 2,
            }),
            "The file is not valid JSON.",
            Some("line 1, column 2: a <b>"),
        ),
        (
            unreadable(Unreadable::OtherFormat {
                found: "\"vitrine-catalogue/2\"".to_owned(),
                expected: "vitrine-catalogue/2",
            }),
            "This edition of the exhibit does not support the catalogue’s format.",
            Some("vitrine-catalogue/2"),
        ),
        (
            unreadable(Unreadable::NotUtf8 { byte: 9 }),
            "The catalogue could not be read.",
            Some("byte 9"),
        ),
        (
            unreadable(Unreadable::NotAnObject {
                found: "a list".to_owned(),
            }),
            "The catalogue could not be read.",
            Some("a list"),
        ),
    ] {
        let html = prerender("gifts/", CatalogueState::Failed(fault.clone()), None);
        assert_eq!(
            the("h1", &html),
            "The catalogue could not be loaded",
            "{fault:?}"
        );
        let main = the("main", &html);
        assert!(main.contains(happened), "{fault:?}: {main}");
        assert!(main.contains("Try again"), "{fault:?}: {main}");
        let code = all(&html, "code");
        assert_eq!(code.len(), usize::from(detail.is_some()), "{fault:?}");
        if let Some(detail) = detail {
            assert!(code[0].contains(detail), "{fault:?}: {code:?}");
        }
        let alerts = elements(&html).filter(|e| e.attribute("role").as_deref() == Some("alert"));
        assert_eq!(alerts.count(), 1, "{fault:?}");
    }
}
