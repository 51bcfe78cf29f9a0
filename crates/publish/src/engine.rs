//! The engine: the files that every exhibit shares, as `vitrine bundle` leaves them in a folder.

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use vitrine_bundle::Manifest;

use crate::PublishError;
use crate::compress::ENDINGS;
use crate::folder::{files_in, write};

/// The files of an engine: what Trunk wrote for the root of a site (`public_url` "/"), and the bundle
/// with its manifest.
#[derive(Debug, Clone)]
pub struct Engine(Vec<(String, Cow<'static, [u8]>)>);

impl Engine {
    /// The engine in a folder.
    ///
    /// # Errors
    ///
    /// If a file cannot be read, or if the folder is not that of an engine.
    pub fn read(folder: &Path) -> Result<Self, PublishError> {
        let no_engine = || PublishError::NoEngine(folder.to_owned());
        if !folder.is_dir() {
            return Err(no_engine());
        }
        let read = |file: String| {
            let path = folder.join(&file);
            let bytes = fs::read(&path).map_err(PublishError::file(&path))?;
            Ok::<_, PublishError>((file, Cow::Owned(bytes)))
        };
        let files = files_in(folder)?.into_iter().map(read);
        Self::of(files.collect::<Result<_, _>>()?).ok_or_else(no_engine)
    }

    /// An engine of files, each with its path from the root; none if it has no manifest.
    #[must_use]
    pub fn of(files: Vec<(String, Cow<'static, [u8]>)>) -> Option<Self> {
        let has_manifest = files.iter().any(|(path, _)| path == Manifest::FILE);
        has_manifest.then_some(Self(files))
    }

    /// Writes the files into a folder, without those that are compressed.
    pub(crate) fn write(&self, out: &Path) -> Result<(), PublishError> {
        let files = self.0.iter();
        let plain = files.filter(|(path, _)| !ENDINGS.iter().any(|ending| path.ends_with(ending)));
        for (path, bytes) in plain {
            write(&out.join(path), bytes)?;
        }
        Ok(())
    }

    /// The compressed file with this ending of a file that has these bytes; none if the engine has
    /// none, or if its file has others.
    pub(crate) fn compressed(&self, file: &str, ending: &str, bytes: &[u8]) -> Option<&[u8]> {
        let find = |wanted: &str| self.0.iter().find(|(path, _)| path == wanted);
        let (_, own) = find(file)?;
        let (_, compressed) = find(&[file, ending].concat())?;
        (own.as_ref() == bytes).then_some(compressed.as_ref())
    }
}
