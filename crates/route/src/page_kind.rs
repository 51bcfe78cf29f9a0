//! Kinds of page: what chunks, style sheets and the manifest of a release are named after.

/// A kind of page. Pages of one kind share a WebAssembly chunk and a style sheet; the first of a
/// kind that is opened loads them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// `/`
    Entrance,
    /// `/gifts/`
    Gallery,
    /// `/gifts/<id>/`
    Gift,
    /// `/journey/`
    Journey,
    /// `/tour/` and below, `/visit/`, and the warning of a kiosk. They share one chunk, since each
    /// further chunk splits what pages share into smaller pieces, which all pages load.
    Tour,
    /// The pages to consult: people, places, sources, questions, about, and any that is not found.
    Reference,
    /// `/embed/gifts/<id>/`, which other sites frame. It runs no script, so it has no chunk, and no
    /// [`Page`](crate::Page) is of this kind.
    Embed,
}

impl PageKind {
    /// Every kind, in the order in which their style sheets are linked.
    pub const ALL: [PageKind; 7] = [
        PageKind::Entrance,
        PageKind::Gallery,
        PageKind::Gift,
        PageKind::Journey,
        PageKind::Tour,
        PageKind::Reference,
        PageKind::Embed,
    ];

    /// The name in chunks, style sheets and the manifest: one word in lower case, so that it is an
    /// identifier of Rust too.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            PageKind::Entrance => "entrance",
            PageKind::Gallery => "gallery",
            PageKind::Gift => "gift",
            PageKind::Journey => "journey",
            PageKind::Tour => "tour",
            PageKind::Reference => "reference",
            PageKind::Embed => "embed",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<PageKind> {
        PageKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
