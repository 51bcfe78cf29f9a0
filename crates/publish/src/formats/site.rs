//! Where the exhibit will be published, for formats that need absolute URLs.
//!
//! An environment variable says so, or it is not known: this file must never guess, and never use the
//! network to find out.

use std::fmt;

use url::Url;

/// The place on the web at which the exhibit is published, if that is known.
///
/// ```
/// use vitrine_publish::formats::Site;
///
/// let site = Site::parse("https://example.org/gifts-of-2023").unwrap();
/// assert_eq!(site.address("about/").unwrap(), "https://example.org/gifts-of-2023/about/");
/// assert_eq!(Site::unknown().address("about/"), None);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// Absolute, closed by a slash. Private, so that it is always one to which a path can be
    /// joined.
    root: Option<String>,
}

/// An address at which no exhibit can be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSite(String);

impl fmt::Display for NoSite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: found {:?}, expected an address such as https://example.org/exhibit/, without a \
             name to sign in with, a query or a fragment",
            Site::SETTING,
            self.0
        )
    }
}

impl std::error::Error for NoSite {}

impl Site {
    /// The setting that says it, a variable of the environment.
    pub const SETTING: &str = "VITRINE_URL";

    /// A site of which it is not known where it will be.
    #[must_use]
    pub fn unknown() -> Self {
        Self::default()
    }

    /// The site that the setting says; unknown if there is none, or an empty one.
    ///
    /// # Errors
    ///
    /// If the setting is there and is not the address of a folder on the web.
    pub fn of_setting() -> Result<Self, NoSite> {
        match std::env::var_os(Self::SETTING) {
            None => Ok(Self::unknown()),
            Some(setting) => match setting.to_string_lossy().trim() {
                "" => Ok(Self::unknown()),
                address => Self::parse(address),
            },
        }
    }

    /// The site at an absolute address; a slash is put to its end.
    ///
    /// # Errors
    ///
    /// If it is not an `http` or `https` address, or has a part that no folder has.
    pub fn parse(address: &str) -> Result<Self, NoSite> {
        let no_site = || NoSite(address.to_owned());
        let mut url = Url::parse(address).map_err(|_| no_site())?;
        let is_folder = matches!(url.scheme(), "http" | "https")
            && url.host_str().is_some_and(|host| !host.is_empty())
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        if !is_folder {
            return Err(no_site());
        }
        if !url.path().ends_with('/') {
            let folder = [url.path(), "/"].concat();
            url.set_path(&folder);
        }
        Ok(Self {
            root: Some(url.into()),
        })
    }

    /// The absolute address of the exhibit, closed by a slash, if it is known.
    #[must_use]
    pub fn root(&self) -> Option<&str> {
        self.root.as_deref()
    }

    /// The absolute address of a path from the exhibit's root: `gifts/fur-hat/`, or `./` for the
    /// entrance. None if the site is unknown.
    #[must_use]
    pub fn address(&self, path: &str) -> Option<String> {
        let root = self.root()?;
        Some([root, path.trim_start_matches("./")].concat())
    }

    /// The absolute address of a path, or the path itself, which is relative to the root, if the
    /// site is unknown.
    #[must_use]
    pub fn reference(&self, path: &str) -> String {
        self.address(path).unwrap_or_else(|| path.to_owned())
    }
}
