//! The macros that declare languages and messages, so that each is written once.

/// Declares [`Language`](crate::Language): a row is a variant, a BCP 47 tag, the language's own name
/// and the module with its messages. Rows `for_tests` can be parsed and are in no list.
macro_rules! languages {
    (
        released {
            $( $(#[doc = $doc:literal])* $variant:ident, $tag:literal, $name:literal, $module:ident; )*
        }
        for_tests {
            $(
                $(#[doc = $test_doc:literal])*
                #[cfg($cfg:meta)]
                $test_variant:ident, $test_tag:literal, $test_name:literal, $test_module:ident;
            )*
        }
    ) => {
        /// A language of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language {
            $( $(#[doc = $doc])* $variant, )*
            $( $(#[doc = $test_doc])* #[cfg($cfg)] $test_variant, )*
        }

        impl Language {
            /// Every language of a release, the default one first.
            pub const ALL: [Language; [$(Language::$variant),*].len()] = [$(Language::$variant),*];

            /// The BCP 47 tag, which is also the first segment of the path: `en`.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self {
                    $( Language::$variant => $tag, )*
                    $( #[cfg($cfg)] Language::$test_variant => $test_tag, )*
                }
            }

            /// The language with this tag.
            #[must_use]
            pub fn from_tag(tag: &str) -> Option<Language> {
                match tag {
                    $( $tag => Some(Language::$variant), )*
                    $( #[cfg($cfg)] $test_tag => Some(Language::$test_variant), )*
                    _ => None,
                }
            }

            /// What its speakers call it.
            #[must_use]
            pub fn native_name(self) -> &'static str {
                match self {
                    $( Language::$variant => $name, )*
                    $( #[cfg($cfg)] Language::$test_variant => $test_name, )*
                }
            }

            /// What things and chief sources are called in an exhibit that does not say.
            #[must_use]
            pub fn nouns(self) -> Nouns<'static> {
                match self {
                    $( Language::$variant => $module::NOUNS, )*
                    $( #[cfg($cfg)] Language::$test_variant => $test_module::NOUNS, )*
                }
            }

            /// The messages that every page has.
            #[must_use]
            pub fn messages(self) -> &'static Messages {
                match self {
                    $( Language::$variant => &$module::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::MESSAGES, )*
                }
            }

            /// The messages of the entrance.
            #[must_use]
            pub fn entrance_messages(self) -> &'static EntranceMessages {
                match self {
                    $( Language::$variant => &$module::entrance::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::entrance::MESSAGES, )*
                }
            }

            /// The messages of the gallery.
            #[must_use]
            pub fn gallery_messages(self) -> &'static GalleryMessages {
                match self {
                    $( Language::$variant => &$module::gallery::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::gallery::MESSAGES, )*
                }
            }

            /// The messages of a gift’s page, and of what other pages show of it.
            #[must_use]
            pub fn gift_messages(self) -> &'static GiftMessages {
                match self {
                    $( Language::$variant => &$module::gift::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::gift::MESSAGES, )*
                }
            }

            /// The messages of the journey and the exchange.
            #[must_use]
            pub fn journey_messages(self) -> &'static JourneyMessages {
                match self {
                    $( Language::$variant => &$module::journey::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::journey::MESSAGES, )*
                }
            }

            /// The messages of the pages of people, places, sources and questions, and of the page about the exhibit.
            #[must_use]
            pub fn reference_messages(self) -> &'static ReferenceMessages {
                match self {
                    $( Language::$variant => &$module::reference::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::reference::MESSAGES, )*
                }
            }

            /// The messages of the visitor’s own selection, and of downloads.
            #[must_use]
            pub fn favourites_messages(self) -> &'static FavouritesMessages {
                match self {
                    $( Language::$variant => &$module::favourites::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::favourites::MESSAGES, )*
                }
            }

            /// The messages of tours, which are in the chunk of tours.
            #[must_use]
            pub fn tour_messages(self) -> &'static TourMessages {
                match self {
                    $( Language::$variant => &$module::tour::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::tour::MESSAGES, )*
                }
            }

            /// The messages of a model that is turned, which are in the chunk that turns it.
            #[must_use]
            pub fn turn_messages(self) -> &'static TurnMessages {
                match self {
                    $( Language::$variant => &$module::turn::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::turn::MESSAGES, )*
                }
            }

            /// The notices of a published page.
            #[cfg(not(target_arch = "wasm32"))]
            #[must_use]
            pub fn notice_messages(self) -> &'static NoticeMessages {
                match self {
                    $( Language::$variant => &$module::notices::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::notices::MESSAGES, )*
                }
            }

            /// The texts of what is published beside the pages.
            #[cfg(not(target_arch = "wasm32"))]
            #[must_use]
            pub fn published_messages(self) -> &'static PublishedMessages {
                match self {
                    $( Language::$variant => &$module::published::MESSAGES, )*
                    $( #[cfg($cfg)] Language::$test_variant => &$test_module::published::MESSAGES, )*
                }
            }
        }

        impl Default for Language {
            fn default() -> Self {
                Language::ALL[0]
            }
        }
    };
}

/// Declares a struct of messages: fixed texts, templates that an exhibit's nouns are put in, lists of
/// texts, formatters that return a text, lookups that return a fixed one, and groups, which are structs of messages themselves. The second name of a
/// group is the marker in `pseudo.rs` that leads to its English.
macro_rules! messages {
    (
        $(#[doc = $doc:literal])*
        $name:ident;
        texts { $( $(#[doc = $text_doc:literal])* $text:ident; )* }
        $( templates { $( $(#[doc = $template_doc:literal])* $template:ident; )* } )?
        lists { $( $(#[doc = $list_doc:literal])* $list:ident: $length:literal; )* }
        formatters {
            $( $(#[doc = $formatter_doc:literal])* $formatter:ident($($argument:ident: $type:ty),*); )*
        }
        $( lookups { $( $(#[doc = $lookup_doc:literal])* $lookup:ident($key:ident: &str); )* } )?
        groups { $( $(#[doc = $group_doc:literal])* $group:ident: $group_type:ident, $marker:ident; )* }
    ) => {
        $(#[doc = $doc])*
        #[allow(missing_docs, reason = "the name of a fixed text says what it is")]
        pub struct $name {
            $( $(#[doc = $text_doc])* pub $text: &'static str, )*
            $($( $(#[doc = $template_doc])* pub $template: crate::Template, )*)?
            $( $(#[doc = $list_doc])* pub $list: [&'static str; $length], )*
            $( $(#[doc = $formatter_doc])* pub $formatter: fn($($argument: $type),*) -> String, )*
            $($( $(#[doc = $lookup_doc])* pub $lookup: fn($key: &str) -> &'static str, )*)?
            $( $(#[doc = $group_doc])* pub $group: $group_type, )*
        }

        #[cfg(feature = "pseudo-language")]
        impl $name {
            /// The same in the pseudo-language, made of English.
            pub(crate) fn pseudo<E: crate::pseudo::English<Self>>() -> Self {
                Self {
                    $( $text: crate::pseudo::leaked(E::MESSAGES.$text), )*
                    $($(
                        $template: crate::Template(crate::pseudo::leaked(E::MESSAGES.$template.0)),
                    )*)?
                    $( $list: E::MESSAGES.$list.map(crate::pseudo::leaked), )*
                    $(
                        $formatter: |$($argument: $type),*| {
                            crate::pseudo::localized(&(E::MESSAGES.$formatter)($($argument),*))
                        },
                    )*
                    $($( $lookup: |$key: &str| crate::pseudo::leaked((E::MESSAGES.$lookup)($key)), )*)?
                    $( $group: $group_type::pseudo::<crate::pseudo::$marker>(), )*
                }
            }
        }
    };
}
