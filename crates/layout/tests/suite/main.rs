//! Where things are placed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod layout;
