//! The `vitrine` command.

fn main() -> std::process::ExitCode {
    vitrine_cli::run(std::env::args_os())
}
