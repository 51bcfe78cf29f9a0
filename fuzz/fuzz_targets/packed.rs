//! Any bytes are unpacked or refused; no key of an unpacked catalogue dangles.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vitrine_catalogue::Reading;
use vitrine_search::{Index, Query};

fuzz_target!(|bytes: &[u8]| {
    let Ok(reading) = Reading::unpack(bytes) else {
        return;
    };
    let catalogue = &reading.catalogue;
    let _ = Index::new(catalogue, "en").search(&Query::default());
    for record in catalogue.records() {
        for claim in catalogue.claims_on(record) {
            let _ = &catalogue[claim.source];
        }
    }
    for question in catalogue.questions() {
        let _ = question;
    }
    let packed = reading.pack();
    let again = Reading::unpack(packed.as_bytes()).expect("what was packed can be unpacked");
    assert_eq!(again.pack(), packed);
});
