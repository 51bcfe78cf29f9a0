//! What is found, and in what order.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod search;
