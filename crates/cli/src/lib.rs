//! The `vitrine` command: reads its arguments, runs one subcommand, and exits with its code.
//!
//! Each subcommand is a file of `commands/` that reads and writes files and prints; what it does to a
//! catalogue or to a published folder is in `vitrine-publish`. It is never part of what runs in the
//! browser.

mod arguments;
mod commands;
mod findings;
mod warnings;

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

pub use self::arguments::Format;
use self::arguments::{Arguments, Command};
pub use self::commands::check::check;
pub use self::findings::{Finding, findings, findings_in_tours};

/// Runs the command with these arguments, the program's own name first.
///
/// Exits with 0 if all went well; with 1 if something is wrong with what was read or written; with 2
/// if the arguments are not understood, or if `check` cannot open a file.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let command = match Arguments::read(arguments) {
        Ok(command) => command,
        Err(error) => {
            // Help and its errors are written by clap, to the stream that each belongs on.
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            return match error.print() {
                Ok(()) => ExitCode::from(code),
                Err(_) => ExitCode::FAILURE,
            };
        }
    };
    match execute(command) {
        Ok(code) => ExitCode::from(code),
        // The reader has closed the pipe: `check | head`.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::FAILURE
        }
        Err(Failure::Output(error)) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
        Err(Failure::Command(error)) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Why a subcommand stopped.
enum Failure {
    /// Its output could not be written.
    Output(io::Error),
    /// It failed, for this reason.
    Command(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<String> for Failure {
    fn from(error: String) -> Self {
        Self::Command(error)
    }
}

/// Runs a subcommand, and gives the code to exit with.
fn execute(command: Command) -> Result<u8, Failure> {
    match command {
        Command::New { folder } => print(&commands::new::new(&folder)?)?,
        Command::Check { exhibit, format } => {
            return Ok(check(&exhibit, format, &mut io::stdout().lock())?);
        }
        Command::Stats { exhibit, format } => {
            commands::stats::stats(&exhibit, format, &mut io::stdout().lock())?;
        }
        Command::Convert { exhibit } => print(&commands::convert::convert(&exhibit)?)?,
        Command::Publish(arguments) => commands::publish::publish(&arguments)?,
        Command::Bundle(arguments) => commands::bundle::bundle(&arguments)?,
        Command::Serve {
            exhibit,
            port,
            engine,
        } => commands::serve::serve(&exhibit, port, engine.as_deref())?,
        Command::Preview { dist, port } => commands::preview::preview(&dist, port)?,
        Command::Schema { tours } => print(commands::schema::schema(tours))?,
        Command::Export { folder, exhibit } => commands::export::export(&exhibit, &folder)?,
        Command::Pack { file } => print(&commands::pack::pack(&file)?)?,
        Command::Engrave { plates } => commands::engrave::engrave(&plates)?,
        Command::Cards { exhibit } => commands::cards::cards(&exhibit)?,
        Command::Map { exhibit } => commands::map::map(&exhibit)?,
    }
    Ok(0)
}

fn print(text: &str) -> io::Result<()> {
    io::Write::write_all(&mut io::stdout(), text.as_bytes())
}
