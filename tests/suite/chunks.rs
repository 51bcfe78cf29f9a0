//! The WebAssembly chunks that a release is split into.

use vitrine_route::PageKind;

/// The chunk of a function that renders no page.
const EXPORT: &str = "export";

/// The names in the `wasm_split` attributes of a file.
fn chunk_names(source: &str) -> Vec<&str> {
    let mut lines = source.lines().map(str::trim);
    let mut names = Vec::new();
    while lines.any(|line| line == "leptos::wasm_split::wasm_split(") {
        names.extend(lines.next().map(|name| name.trim_end_matches(',')));
    }
    names
}

#[test]
fn a_chunk_is_named_after_its_kind_of_page() {
    let names = chunk_names(include_str!("../../src/lazy.rs"));
    let kinds = PageKind::ALL
        .into_iter()
        .filter(|kind| *kind != PageKind::Embed);
    for kind in kinds {
        assert!(names.contains(&kind.name()), "{kind:?} has no chunk");
    }
    for name in names {
        let kind = PageKind::from_name(name);
        assert!(kind.is_some(), "{name} is named after no kind of page");
    }
    let names = chunk_names(include_str!("../../src/pages/export_file.rs"));
    assert_eq!(names, [EXPORT]);
}
