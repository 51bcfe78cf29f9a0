//! The URL at which the exhibit is published.

use vitrine_publish::formats::Site;

/// An address given is a site at this root, or refused.
#[track_caller]
fn check(address: &str, root: Option<&str>) {
    match root {
        Some(root) => assert_eq!(Site::parse(address).unwrap().root(), Some(root)),
        None => assert_eq!(
            Site::parse(address).unwrap_err().to_string(),
            format!(
                "VITRINE_URL: found {address:?}, expected an address such as \
                 https://example.org/exhibit/, without a name to sign in with, a query or a fragment"
            )
        ),
    }
}

#[test]
fn a_site_is_a_folder_on_the_web() {
    let cases = [
        ("https://example.org", Some("https://example.org/")),
        ("https://example.org/", Some("https://example.org/")),
        ("https://example.org/x", Some("https://example.org/x/")),
        (
            "http://example.org:8080/x/y/",
            Some("http://example.org:8080/x/y/"),
        ),
        (
            "https://EXAMPLE.org/Gäste",
            Some("https://example.org/G%C3%A4ste/"),
        ),
        (
            "https://example.org/a\"b<c>",
            Some("https://example.org/a%22b%3Cc%3E/"),
        ),
        ("", None),
        ("example.org", None),
        ("/x/", None),
        ("//example.org/", None),
        ("ftp://example.org/", None),
        ("file:///x/", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https://me@example.org/", None),
        ("https://:secret@example.org/", None),
        ("https://example.org/?x", None),
        ("https://example.org/#x", None),
    ];
    for (address, root) in cases {
        check(address, root);
    }
}

#[test]
fn a_path_is_joined_to_the_root_or_stays_as_it_is() {
    let site = Site::parse("https://example.org/x").unwrap();
    let unknown = Site::unknown();
    for (path, address) in [
        ("./", "https://example.org/x/"),
        ("gifts/fur-hat/", "https://example.org/x/gifts/fur-hat/"),
    ] {
        assert_eq!(site.address(path).as_deref(), Some(address));
        assert_eq!(site.reference(path), address);
        assert_eq!(unknown.address(path), None);
        assert_eq!(unknown.reference(path), path);
    }
}
