//! The command's subcommands, on files of the tests' own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod check;
mod export;
mod new;
mod serve;
mod stats;
