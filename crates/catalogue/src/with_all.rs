//! The macro that lists the variants of an enum, so that no list of them is kept in step by hand.

/// Gives an enum `ALL`: every variant, in the order of their declaration.
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
}
