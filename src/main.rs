//! The binary that Trunk builds for the browser. On the host the command is `vitrine`, of
//! `crates/cli`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    vitrine_app::hydration::start();
}
