//! In the browser the exhibit; on the host the curator's desk.

#[cfg(target_arch = "wasm32")]
fn main() {
    vitrine::app::arrive();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    vitrine::desk::run(std::env::args_os().skip(1))
}
