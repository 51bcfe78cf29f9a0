//! Routes, parsed and printed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod route;
