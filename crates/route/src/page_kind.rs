//! Kinds of page: what chunks, style sheets and the manifest of a release are named after.

/// Declares the kinds with their names, so that no list of them is kept in step by hand.
macro_rules! page_kinds {
    ($( $(#[doc = $doc:literal])* $kind:ident, $name:literal; )*) => {
        /// A kind of page. Pages of one kind share a WebAssembly chunk and a style sheet; the first of
        /// a kind that is opened loads them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PageKind {
            $( $(#[doc = $doc])* $kind, )*
        }

        impl PageKind {
            /// Every kind.
            pub const ALL: [PageKind; [$(PageKind::$kind),*].len()] = [$(PageKind::$kind),*];

            /// The name in chunks, style sheets and the manifest: one word in lower case, so that it
            /// is an identifier of Rust too.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $( PageKind::$kind => $name, )*
                }
            }

            /// The kind with this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<PageKind> {
                match name {
                    $( $name => Some(PageKind::$kind), )*
                    _ => None,
                }
            }
        }
    };
}

page_kinds! {
    /// `/`
    Entrance, "entrance";
    /// `/gifts/`
    Gallery, "gallery";
    /// `/gifts/<id>/`
    Gift, "gift";
    /// `/journey/`
    Journey, "journey";
    /// `/tour/` and below, `/visit/`, and the warning of a kiosk. They share one chunk, since each
    /// further chunk splits what pages share into smaller pieces, which all pages load.
    Tour, "tour";
    /// The pages to consult: people, places, sources, questions, about, and any that is not found.
    Reference, "reference";
    /// `/embed/gifts/<id>/`, which other sites frame. It runs no script, so it has no chunk, and no
    /// [`Page`](crate::Page) is of this kind.
    Embed, "embed";
}
