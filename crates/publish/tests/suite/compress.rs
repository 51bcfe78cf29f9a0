//! Each text file has compressed copies beside it.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use vitrine_publish::{Engine, compress, compress_modules};

use crate::folders::folder;

/// An engine of these files, beside its manifest.
fn engine(files: &[(&str, &[u8])]) -> Engine {
    let manifest = ("manifest.json", b"{}".as_slice());
    let files = files.iter().chain([&manifest]);
    let owned = files.map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec().into()));
    Engine::of(owned.collect()).unwrap()
}

fn unpacked(file: &Path) -> Vec<u8> {
    let packed = fs::read(file).unwrap();
    let mut bytes = Vec::new();
    if file.extension().unwrap() == "br" {
        brotli::BrotliDecompress(&mut &packed[..], &mut bytes).unwrap();
    } else {
        GzDecoder::new(&packed[..]).read_to_end(&mut bytes).unwrap();
    }
    bytes
}

/// The compressed copies of `name`.
fn check(name: &str, bytes: &[u8], expected: &[&str]) {
    let folder = folder("compress/beside", &[(name, bytes)]);
    compress(&folder, &engine(&[])).unwrap();
    let file = folder.join(name);
    let mut beside: Vec<String> = fs::read_dir(file.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|other| *other != file.file_name().unwrap().to_str().unwrap())
        .collect();
    beside.sort();
    assert_eq!(beside, expected, "{name}");
    assert_eq!(fs::read(&file).unwrap(), bytes, "{name} itself");
    for packed in beside {
        let packed = file.with_file_name(packed);
        assert!(fs::metadata(&packed).unwrap().len() < bytes.len() as u64);
        assert_eq!(unpacked(&packed), bytes, "{}", packed.display());
    }
}

#[test]
fn text_is_compressed_unless_it_saves_nothing_and_compressed_formats_are_not() {
    let long = "<p>A gift</p>".repeat(400);
    let long = long.as_bytes();
    check("index.html", long, &["index.html.br", "index.html.gz"]);
    check("a/b/index.html", long, &["index.html.br", "index.html.gz"]);
    check(
        "vitrine.wasm",
        long,
        &["vitrine.wasm.br", "vitrine.wasm.gz"],
    );
    check("sw.js", long, &["sw.js.br", "sw.js.gz"]);
    check("card.png", long, &[]);
    check("font.woff2", long, &[]);
    check("_headers", long, &[]);
    check("short.txt", b"Gift.", &[]);
    check("empty.txt", b"", &[]);
    // Of gzip, head and tail alone take eighteen bytes.
    check("letters.txt", &[b'a'; 18], &["letters.txt.br"]);
}

#[test]
fn a_packed_file_of_an_older_text_does_not_outlive_it() {
    let folder = folder(
        "compress/older",
        &[("a.txt", "Gift."), ("a.txt.br", "old"), ("a.txt.gz", "")],
    );
    compress(&folder, &engine(&[])).unwrap();
    let names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names, ["a.txt"]);
}

#[test]
fn the_same_folder_gives_the_same_bytes() {
    let packed = |name| {
        let folder = folder(
            &["compress/", name].concat(),
            &[("a.html", "a".repeat(900)), ("b/c.svg", "c".repeat(70_000))],
        );
        compress(&folder, &engine(&[])).unwrap();
        ["a.html.br", "a.html.gz", "b/c.svg.br", "b/c.svg.gz"]
            .map(|file| (file, fs::read(folder.join(file)).unwrap()))
            .into_iter()
            .collect::<BTreeMap<_, _>>()
    };
    assert_eq!(packed("once"), packed("again"));
    // Bytes 4 to 7 of gzip are a time (RFC 1952): none.
    assert_eq!(packed("time")["a.html.gz"][4..8], [0; 4]);
}

#[test]
fn what_the_engine_has_compressed_is_taken_as_it_is_unless_the_file_is_another() {
    let module = vec![b'm'; 900];
    let files = [("app.wasm", module.clone()), ("page.wasm", vec![b'p'; 900])];
    let folder = folder("compress/known", &files);
    let engine = engine(&[
        ("app.wasm", &module),
        ("app.wasm.br", b"brotli"),
        ("app.wasm.gz", b"gzip"),
        ("page.wasm", b"other"),
        ("page.wasm.br", b"brotli"),
    ]);
    compress(&folder, &engine).unwrap();
    assert_eq!(fs::read(folder.join("app.wasm.br")).unwrap(), b"brotli");
    assert_eq!(fs::read(folder.join("app.wasm.gz")).unwrap(), b"gzip");
    assert_eq!(unpacked(&folder.join("page.wasm.br")), [b'p'; 900]);
}

#[test]
fn of_an_engine_the_modules_are_compressed_as_they_would_be_in_an_exhibit() {
    let files = [("a.wasm", vec![b'a'; 900]), ("a.js", vec![b'a'; 900])];
    let of_engine = folder("compress/engine", &files);
    compress_modules(&of_engine).unwrap();
    let of_exhibit = folder("compress/exhibit", &files);
    compress(&of_exhibit, &engine(&[])).unwrap();
    for name in ["a.wasm.br", "a.wasm.gz"] {
        let [one, other] = [&of_engine, &of_exhibit].map(|folder| fs::read(folder.join(name)));
        assert_eq!(one.unwrap(), other.unwrap(), "{name}");
    }
    assert!(!of_engine.join("a.js.br").exists());
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let missing = folder::<&str>("compress/missing", &[]);
    let problem = compress(&missing, &engine(&[])).unwrap_err().to_string();
    let expected = format!(
        "{}: No such file or directory (os error 2)",
        missing.display()
    );
    assert_eq!(problem, expected);
}
