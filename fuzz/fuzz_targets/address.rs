//! Any text parses to a route, and the URL of a route parses to the same route.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vitrine_route::Route;

fuzz_target!(|text: &str| {
    let route = Route::parse(text);
    let url = route.to_string();
    assert_eq!(Route::parse(&url), route, "{url:?}");
    assert!(url.is_ascii() && !url.starts_with('/'));
    assert!(!url.contains(|c: char| c.is_control() || "\"<> \\#".contains(c)));
    let path = route.path();
    assert!(!path.contains(':') && path.split('/').all(|segment| segment != ".."));
    assert!(path.ends_with('/') && url.starts_with(&path));
});
