//! Host configurations of a published folder; real servers read them in `tests/browser/hosts.spec.mjs`.

use std::fs;
use std::path::Path;

use vitrine_publish::write_host_configurations;

/// What is written as `_headers` for files of these names, but for what goes with every file.
fn check(files: &[&str], expected: &str) {
    // Tests run side by side, each in a thread that is named after it.
    let thread = std::thread::current();
    let dist = Path::new(env!("CARGO_TARGET_TMPDIR")).join(thread.name().unwrap());
    let _ = fs::remove_dir_all(&dist);
    for file in files {
        let file = dist.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, "").unwrap();
    }
    write_host_configurations(&dist).unwrap();
    let text = fs::read_to_string(dist.join("_headers")).unwrap();
    let rules = text
        .split_once("  X-Content-Type-Options: nosniff\n")
        .unwrap()
        .1;
    let found = rules
        .replace(
            "  Content-Security-Policy: frame-ancestors 'none'\n  Cross-Origin-Resource-Policy: same-origin\n",
            "  ours\n",
        )
        .replace(
            "  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n",
            "  open\n",
        )
        .replace("  Cache-Control: public, max-age=31536000, immutable\n", "  for ever\n");
    assert_eq!(found, expected, "{files:?}");
    for name in [
        "Caddyfile",
        "README.md",
        "nginx-exhibit.conf",
        "nginx-http.conf",
    ] {
        let text = fs::read_to_string(dist.join("hosting").join(name)).unwrap();
        let unfilled = text
            .split('@')
            .find(|word| word.len() > 1 && word.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'_')));
        assert_eq!(unfilled, None, "{name}");
    }
}

#[test]
fn every_file_is_shared_and_kept_as_its_name_and_folder_say() {
    check(&["index.html"], "/\n  ours\n");
    check(
        &["gifts/index.html", "gifts/hat/index.html"],
        "/gifts/*\n  ours\n",
    );
    check(&["sw.js", "sw.js.br", ".nojekyll"], "/sw.js\n  ours\n");
    check(&["plates/hat.svg"], "/plates/*\n  open\n");
    check(&["catalogue.json"], "/catalogue.json\n  open\n");
    check(
        &["catalogue.jsonld"],
        "/catalogue.jsonld\n  Access-Control-Allow-Origin: *\n  Content-Type: application/ld+json\n  \
         Cross-Origin-Resource-Policy: cross-origin\n",
    );
    check(
        &["embed/gifts/hat/index.html"],
        "/embed/*\n  Access-Control-Allow-Origin: *\n  Content-Security-Policy: frame-ancestors *\n  \
         Cross-Origin-Resource-Policy: cross-origin\n",
    );
}

#[test]
fn what_is_named_after_its_content_is_kept_for_ever_and_nothing_else_is() {
    let hash = "0123456789abcdef";
    let both = [&format!("a-{hash}.wasm")[..], &format!("a-b-{hash}.wasm")];
    check(&both, "/a-*\n  for ever\n  ours\n");
    let beside = [&format!("a-{hash}.js")[..], "a-b.js"];
    check(
        &beside,
        "/a-0123456789abcdef.js\n  for ever\n  ours\n/a-b.js\n  ours\n",
    );
    let folder = [
        &format!("fonts/a-{hash}.woff2")[..],
        &format!("fonts/b-{hash}.woff2"),
    ];
    check(&folder, "/fonts/*\n  for ever\n  ours\n");
    let mixed = [&format!("fonts/a-{hash}.woff2")[..], "fonts/OFL.txt"];
    check(&mixed, "/fonts/*\n  ours\n/fonts/a-*\n  for ever\n");
    check(&["a-0123456789abcde.js"], "/a-0123456789abcde.js\n  ours\n");
    check(
        &["a-0123456789abcdeg.js"],
        "/a-0123456789abcdeg.js\n  ours\n",
    );
    check(
        &[&format!("a-{hash}.d/b.js")],
        "/a-0123456789abcdef.d/*\n  ours\n",
    );
}
