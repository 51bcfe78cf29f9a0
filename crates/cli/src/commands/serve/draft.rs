//! The drafts of an exhibit: each is published into a folder of its own, and the one before it stays
//! until it is whole.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use vitrine_publish::formats::Site;
use vitrine_publish::{CATALOGUE, Engine, Publication};

use super::super::check::{self, FileFindings, Found};
use super::super::preview::ServedFolder;
use crate::findings::problems_in_words;

/// A published draft.
pub(super) struct Draft {
    /// How many there have been, this one included.
    pub(super) number: u64,
    /// Where it is.
    pub(super) folder: ServedFolder,
    /// What is wrong with the catalogue, a line each; with one that cannot be read at all this is the
    /// draft before it.
    pub(super) problems: Vec<String>,
    /// What else there is to say of it.
    pub(super) warnings: Vec<String>,
}

/// The latest draft of an exhibit.
pub(super) struct Drafts {
    exhibit: PathBuf,
    engine: Engine,
    /// Two folders, of which the latest draft is in one, and the next will be in the other.
    folders: [PathBuf; 2],
    latest: Mutex<Arc<Draft>>,
    changed: Condvar,
}

impl Drafts {
    /// Publishes the first draft.
    ///
    /// # Errors
    ///
    /// If the exhibit cannot be published.
    pub(super) fn new(exhibit: &Path, engine: Engine) -> Result<Self, String> {
        let folder = |name| {
            let process = std::process::id().to_string();
            std::env::temp_dir().join(["vitrine-", &process, "-", name].concat())
        };
        let folders = [folder("a"), folder("b")];
        let (problems, warnings) = look(exhibit)?;
        publish(exhibit, &engine, &folders[1])?;
        let first = Draft {
            number: 1,
            folder: ServedFolder::open(&folders[1])?,
            problems,
            warnings,
        };
        first.print();
        Ok(Self {
            exhibit: exhibit.to_owned(),
            engine,
            folders,
            latest: Mutex::new(Arc::new(first)),
            changed: Condvar::new(),
        })
    }

    /// Publishes the next draft. If that is not possible, the latest one stays, with the reason as its
    /// problem.
    pub(super) fn publish(&self) {
        let latest = self.latest();
        let number = latest.number + 1;
        let folder = &self.folders[usize::from(number % 2 == 1)];
        let published = look(&self.exhibit).and_then(|said| {
            publish(&self.exhibit, &self.engine, folder)?;
            Ok((ServedFolder::open(folder)?, said))
        });
        let (folder, (problems, warnings)) =
            published.unwrap_or_else(|error| (latest.folder.clone(), (vec![error], Vec::new())));
        let draft = Draft {
            number,
            folder,
            problems,
            warnings,
        };
        draft.print();
        *self.lock() = Arc::new(draft);
        self.changed.notify_all();
    }

    /// The latest draft.
    pub(super) fn latest(&self) -> Arc<Draft> {
        Arc::clone(&self.lock())
    }

    /// The latest draft, once there is one with a higher number than this.
    pub(super) fn after(&self, number: u64) -> Arc<Draft> {
        let waiting = self
            .changed
            .wait_while(self.lock(), |latest| latest.number <= number);
        Arc::clone(&waiting.unwrap_or_else(PoisonError::into_inner))
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Draft>> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Draft {
    fn print(&self) {
        let Self {
            number,
            problems,
            warnings,
            ..
        } = self;
        let mut text = String::new();
        for problem in problems {
            text.push_str(problem);
            text.push('\n');
        }
        for warning in warnings {
            text.extend(["warning: ", warning, "\n"]);
        }
        let count = problems_in_words(problems.len());
        // Whoever read the output may have gone; the pages have not.
        let _ = writeln!(io::stdout(), "{text}draft {number}: {count}");
    }
}

/// What is wrong with the catalogue and its tours, and the warnings, a line each.
fn look(exhibit: &Path) -> Result<(Vec<String>, Vec<String>), String> {
    let of_file = |(file, findings): &FileFindings| -> Vec<String> {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let line = |finding| format!("{name}:{finding}");
        findings.iter().map(line).collect()
    };
    let Found { files, warnings } = check::find(&exhibit.join(CATALOGUE))?;
    Ok((files.iter().flat_map(of_file).collect(), warnings))
}

fn publish(exhibit: &Path, engine: &Engine, out: &Path) -> Result<(), String> {
    let publication = Publication {
        exhibit,
        engine,
        out,
        site: &Site::unknown(),
        is_draft: true,
    };
    vitrine_publish::publish(&publication)
        .map(drop)
        .map_err(|error| error.to_string())
}
