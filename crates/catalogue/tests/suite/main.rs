//! What a catalogue is read to, cited as and exported to.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod catalogue;
mod cite;
mod edtf;
mod export;
mod photographs;
mod tours;
