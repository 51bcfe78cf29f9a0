//! `vitrine serve`: the drafts that a curator sees while a file changes.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const ENGINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/engine");
const MINIMAL: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/minimal/catalogue.json"
);

/// A server of an exhibit of the test's own, which stops with the test.
struct Serving {
    child: Child,
    address: String,
    catalogue: PathBuf,
}

impl Serving {
    fn start(name: &str) -> Self {
        let exhibit = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&exhibit).unwrap();
        let catalogue = exhibit.join("catalogue.json");
        fs::copy(MINIMAL, &catalogue).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_vitrine"))
            .args(["serve", "--port", "0", "--engine", ENGINE])
            .arg(&exhibit)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines
            .map(|line| line.unwrap())
            .find_map(|line| {
                let (_, address) = line.split_once("http://")?;
                Some(address.split(',').next()?.to_owned())
            })
            .unwrap();
        Self {
            child,
            address,
            catalogue,
        }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.0\r\n\r\n").unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        reply
    }

    /// Waits for a draft after this one.
    fn after(&self, number: u64) -> serde_json::Value {
        let reply = self.get(&format!("/vitrine-serve.json?after={number}"));
        let (_, body) = reply.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap()
    }

    fn change(&self, change: impl Fn(String) -> String) {
        let catalogue = fs::read_to_string(MINIMAL).unwrap();
        fs::write(&self.catalogue, change(catalogue)).unwrap();
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_change_is_the_next_draft() {
    let serving = Serving::start("serve-change");
    let page = serving.get("/");
    assert!(page.contains("Three things") && page.contains("/vitrine-serve.js"));
    assert_eq!(serving.after(0)["number"], 1);
    serving.change(|catalogue| catalogue.replace("Three things", "Three other things"));
    let draft = serving.after(1);
    assert_eq!(draft["problems"], serde_json::json!([]));
    assert!(serving.get("/").contains("Three other things"));
}

/// As a browser does, which opens six connections at once and keeps them.
#[test]
fn connections_that_are_opened_at_once_and_kept_are_all_answered() {
    let serving = Serving::start("serve-connections");
    let mut kept = Vec::new();
    for _ in 0..5 {
        let connect = |_| TcpStream::connect(&serving.address).unwrap();
        let mut streams: Vec<TcpStream> = (0..6).map(connect).collect();
        for stream in &mut streams {
            write!(stream, "GET /vitrine-serve.js HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        }
        for stream in &mut streams {
            stream
                .set_read_timeout(Some(Duration::from_secs(20)))
                .unwrap();
            let mut status = [0; 12];
            stream.read_exact(&mut status).unwrap();
            assert_eq!(&status, b"HTTP/1.1 200");
        }
        kept.append(&mut streams);
    }
}

#[test]
fn what_is_wrong_is_told_by_record_and_field_and_the_rest_is_shown() {
    let serving = Serving::start("serve-problem");
    serving.change(|catalogue| catalogue.replacen("\"kind\": \"things\"", "\"kind\": \"hats\"", 1));
    let draft = serving.after(1);
    let problem = draft["problems"][0].as_str().unwrap();
    assert!(problem.starts_with("catalogue.json:"), "{problem}");
    assert!(
        problem.contains("gift kettle, kind: found \"hats\""),
        "{problem}"
    );
    assert!(serving.get("/gifts/umbrella/").contains("Umbrella"));
}

#[test]
fn a_letter_that_no_font_has_is_a_warning_of_the_draft() {
    let serving = Serving::start("serve-warning");
    serving.change(|catalogue| catalogue.replace("Three things", "Three ☃"));
    let draft = serving.after(1);
    assert_eq!(draft["problems"], serde_json::json!([]));
    let warning =
        "1 letter is in none of the exhibit's fonts and is shown in the visitor's own: ☃ (2)";
    assert_eq!(draft["warnings"], serde_json::json!([warning]));
}

#[test]
fn a_catalogue_that_cannot_be_read_leaves_the_draft_before_it() {
    let serving = Serving::start("serve-broken");
    serving.change(|_| "{".to_owned());
    let draft = serving.after(1);
    let problem = draft["problems"][0].as_str().unwrap();
    assert!(problem.contains("catalogue.json"), "{problem}");
    assert!(serving.get("/").contains("Three things"));
    // And goes on once it can.
    serving.change(|catalogue| catalogue);
    let number = draft["number"].as_u64().unwrap();
    assert_eq!(serving.after(number)["problems"], serde_json::json!([]));
}
