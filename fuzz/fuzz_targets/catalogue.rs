//! Any bytes are read as a catalogue with problems or refused; a catalogue can be indexed and
//! searched, and is the same after packing and unpacking.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vitrine_catalogue::{Catalogue, Reading};
use vitrine_search::{Index, Query};

fuzz_target!(|bytes: &[u8]| {
    let reading = match Catalogue::read(bytes) {
        Ok(reading) => reading,
        Err(unreadable) => {
            assert!(!unreadable.to_string().is_empty());
            return;
        }
    };
    for problem in &reading.problems {
        assert!(!problem.to_string().is_empty());
    }
    let packed = reading.pack();
    let again = Reading::unpack(packed.as_bytes()).expect("what was packed can be unpacked");
    assert_eq!(again.pack(), packed);
    let all = Index::new(&reading.catalogue, "en").search(&Query::default());
    assert_eq!(
        all.gifts.len() + all.also_reported.len(),
        reading.catalogue.gifts().len()
    );
});
