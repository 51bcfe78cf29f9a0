//! The `vitrine` command.

fn main() -> std::process::ExitCode {
    vitrine_publish::run(std::env::args_os().skip(1))
}
