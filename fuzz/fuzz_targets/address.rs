//! Any text is an address, and what an address prints is the same address.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vitrine_route::Route;

fuzz_target!(|text: &str| {
    let address = Route::parse(text);
    let printed = address.to_string();
    assert_eq!(Route::parse(&printed), address, "printed {printed:?}");
    assert!(printed.is_ascii() && !printed.starts_with('/'));
    assert!(!printed.contains(|c: char| c.is_control() || "\"<> \\#".contains(c)));
    let path = address.path();
    assert!(!path.contains(':') && path.split('/').all(|segment| segment != ".."));
    assert!(path.ends_with('/') && printed.starts_with(&path));
});
