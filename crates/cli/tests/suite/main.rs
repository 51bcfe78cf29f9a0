//! The command's subcommands, on files of the tests' own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod check;
