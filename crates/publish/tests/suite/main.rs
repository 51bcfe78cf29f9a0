//! What is published, and what is checked before.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod compress;
mod desk;
mod formats;
mod hosts;
mod names;
mod publish;
