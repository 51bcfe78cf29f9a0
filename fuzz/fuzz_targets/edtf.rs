//! Any text parses as a date or is refused; a date does not end before it starts.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vitrine_catalogue::Edtf;

fuzz_target!(|text: &str| {
    let Ok(date) = Edtf::parse(text) else { return };
    assert_eq!(date.as_str(), text);
    assert_eq!(Edtf::parse(date.as_str()), Ok(date.clone()));
    if let (Some(first), Some(last)) = (date.earliest(), date.latest()) {
        assert!(first <= last, "{first:?} to {last:?}");
    }
    let _ = (date.precision(), date.is_approximate(), date.is_uncertain());
});
