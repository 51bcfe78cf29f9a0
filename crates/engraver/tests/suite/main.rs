//! Solids, shading and the plates.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod engraver;
