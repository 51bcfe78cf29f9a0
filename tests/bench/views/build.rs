//! Names the file that the exhibit's own build.rs names.

fn main() {
    println!("cargo::rustc-env=VITRINE_EMPTY_CASE=plates/empty-case.small.svg");
}
