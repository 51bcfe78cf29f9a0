//! The macro that lists the variants of an enum, so that no list of them is kept in step by hand.

/// Gives an enum `ALL`: every variant, in the order of their declaration. One whose last variant, after
/// a semicolon, is for what an exhibit declares, has `BUILT_IN` instead: every other.
macro_rules! with_all {
    (
        $( #[$attribute:meta] )*
        $visibility:vis enum $name:ident {
            $( $( #[$variant_attribute:meta] )* $variant:ident, )*
        }
    ) => {
        $( #[$attribute] )*
        $visibility enum $name {
            $( $( #[$variant_attribute] )* $variant, )*
        }

        impl $name {
            /// Every variant, in the order in which visitors see them.
            $visibility const ALL: [$name; [$( $name::$variant ),*].len()] = [$( $name::$variant ),*];
        }
    };
    (
        $( #[$attribute:meta] )*
        $visibility:vis enum $name:ident {
            $( $( #[$variant_attribute:meta] )* $variant:ident, )*;
            $( #[$declared_attribute:meta] )* $declared:ident($field:ty),
        }
    ) => {
        $( #[$attribute] )*
        $visibility enum $name {
            $( $( #[$variant_attribute] )* $variant, )*
            $( #[$declared_attribute] )* $declared($field),
        }

        impl $name {
            /// Those of every exhibit, in the order in which visitors see them.
            $visibility const BUILT_IN: [$name; [$( $name::$variant ),*].len()] = [$( $name::$variant ),*];
        }
    };
}
