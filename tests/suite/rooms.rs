//! The rooms themselves: what the sources under `src/` may import and what they may never say.
//!
//! The rules are those of the design, as pure functions of a source's text; each is tried on
//! a bad sample too, so that a rule that finds nothing is known to be able to.

mod cases;
mod lexer;
mod spoken;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use lexer::{Token, blank_literals, tokens};
use spoken::literal_text;

/// The most lines of a source.
const MOST_LINES: usize = 400;

/// Crates through which a source reaches the browser.
const WEB: [&str; 6] = [
    "gloo_net",
    "js_sys",
    "leptos",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
];

/// The rooms that may touch the web.
const VIEWS: [&str; 6] = ["exhibit", "markup", "parts", "pages", "app", "main"];

/// A room, the rooms it may import from and the crates; `*` is all of them.
struct Room {
    name: &'static str,
    rooms: &'static str,
    crates: &'static str,
}

const ROOMS: [Room; 15] = [
    room("lib", "", ""),
    room("words", "", ""),
    room("order", "", ""),
    room("catalogue", "order", "serde serde_json"),
    room("search", "order catalogue", ""),
    room("layout", "order catalogue", ""),
    room(
        "address",
        "words catalogue search",
        "form_urlencoded percent_encoding",
    ),
    room(
        "exhibit",
        "words catalogue search layout address",
        "gloo_net js_sys leptos wasm_bindgen wasm_bindgen_futures web_sys",
    ),
    room(
        "markup",
        "",
        "any_spawner js_sys leptos vitrine_markup wasm_bindgen web_sys",
    ),
    room(
        "parts",
        "words catalogue search layout address markup",
        "js_sys leptos wasm_bindgen wasm_bindgen_futures web_sys",
    ),
    room(
        "pages",
        "words catalogue search layout order address exhibit markup parts",
        "js_sys leptos wasm_bindgen wasm_bindgen_futures web_sys",
    ),
    room(
        "app",
        "words catalogue search layout address exhibit markup parts pages",
        "js_sys leptos wasm_bindgen wasm_bindgen_futures web_sys",
    ),
    room("engraver", "", ""),
    room("desk", "*", "*"),
    room("main", "*", "*"),
];

const fn room(name: &'static str, rooms: &'static str, crates: &'static str) -> Room {
    Room {
        name,
        rooms,
        crates,
    }
}

impl Room {
    fn may_enter(&self, room: &str) -> bool {
        self.name == room || allows(self.rooms, room)
    }

    fn may_use(&self, name: &str) -> bool {
        allows(self.crates, name)
    }
}

fn allows(list: &str, name: &str) -> bool {
    list == "*" || list.split_whitespace().any(|allowed| allowed == name)
}

/// The room that the source at `path` stands in: `src/layout/stemma.rs` in `layout`.
fn room_of(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    let first = inside.split('/').next().unwrap_or(inside);
    first.strip_suffix(".rs").unwrap_or(first)
}

/// How many modules deep the source at `path` is: 0 for the library, 1 for a room's door.
fn depth_of(path: &str) -> usize {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    let module = inside.strip_suffix(".rs").unwrap_or(inside);
    match module {
        "lib" | "main" => 0,
        _ => module.split('/').filter(|name| *name != "mod").count(),
    }
}

/// The rooms that a source names by a path from the root of the crate, by line.
fn rooms_named(path: &str, text: &str) -> Vec<(usize, String)> {
    let code = blank_literals(text);
    let tokens = tokens(&code);
    let depth = depth_of(path);
    let mut named = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let root = match token.text {
            "crate" => at,
            "vitrine" if room_of(path) == "main" => at,
            "super" if !follows(&tokens, at, "::") => {
                let supers = (0..=depth)
                    .take_while(|n| is(&tokens, at + 2 * n, "super"))
                    .count();
                if supers != depth {
                    continue;
                }
                at + 2 * (supers - 1)
            }
            _ => continue,
        };
        if is(&tokens, root + 1, "::") {
            named.extend(heads(&tokens[root + 2..]));
        }
    }
    named
}

/// The first names of what stands behind `crate::`: one name, or each item of a group.
fn heads(tokens: &[Token]) -> Vec<(usize, String)> {
    let head = |token: &Token| (token.line, token.text.to_owned());
    match tokens.first() {
        Some(token) if token.text == "{" => {
            let mut depth = 0;
            let mut heads = Vec::new();
            let mut is_first = true;
            for token in tokens {
                match token.text {
                    "{" => depth += 1,
                    "}" => depth -= 1,
                    "," if depth == 1 => is_first = true,
                    _ if is_first && depth == 1 => {
                        heads.push(head(token));
                        is_first = false;
                    }
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
            }
            heads
        }
        Some(token) => vec![head(token)],
        None => Vec::new(),
    }
}

/// Which of `crates` a source names, by line.
fn crates_named(text: &str, crates: &[String]) -> Vec<(usize, String)> {
    let code = blank_literals(text);
    let tokens = tokens(&code);
    let names = |at: usize, token: &Token| {
        crates.iter().any(|name| name == token.text)
            && !follows(&tokens, at, "::")
            && (is(&tokens, at + 1, "::") || follows(&tokens, at, "use"))
    };
    tokens
        .iter()
        .enumerate()
        .filter(|(at, token)| names(*at, token))
        .map(|(_, token)| (token.line, token.text.to_owned()))
        .collect()
}

/// The crates that a manifest depends on, as the sources name them.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines() {
        if let Some(section) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            inside = section == "dependencies" || section.ends_with("'.dependencies");
            names.extend(section.strip_prefix("dependencies.").map(rust_name));
        } else if let (true, Some((name, _))) = (inside, line.split_once(" = ")) {
            names.push(rust_name(name));
        }
    }
    names
}

fn rust_name(name: &str) -> String {
    name.replace('-', "_")
}

/// Imports that run upward, or reach for a crate that is not the room's.
fn upward(path: &str, text: &str, crates: &[String]) -> Vec<String> {
    let Some(room) = ROOMS.iter().find(|room| room.name == room_of(path)) else {
        return vec![format!("{path}:1: stands in a room that has no row here")];
    };
    let known = |name: &str| ROOMS.iter().any(|room| room.name == name);
    let rooms = rooms_named(path, text)
        .into_iter()
        .filter(|(_, name)| known(name) && !room.may_enter(name));
    let crates = crates_named(text, crates)
        .into_iter()
        .filter(|(_, name)| !room.may_use(name));
    rooms
        .chain(crates)
        .map(|(line, name)| format!("{path}:{line}: {} imports {name}", room.name))
        .collect()
}

/// Web or DOM crates outside the views.
fn web_outside_views(path: &str, text: &str) -> Vec<String> {
    if VIEWS.contains(&room_of(path)) {
        return Vec::new();
    }
    crates_named(text, &WEB.map(str::to_owned))
        .into_iter()
        .map(|(line, name)| format!("{path}:{line}: {name} outside the views"))
        .collect()
}

/// A source that does not open with what it is for, or is too long to have one purpose.
fn unlike_a_module(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !text.starts_with("//! ") {
        found.push(format!("{path}:1: opens without //!"));
    }
    let lines = text.lines().count();
    // A language is one file, however much the exhibit says in it.
    if lines > MOST_LINES && room_of(path) != "words" {
        found.push(format!("{path}:{lines}: more than {MOST_LINES} lines"));
    }
    found
}

/// What could panic, or put markup or style into the page unseen.
fn forbidden(path: &str, text: &str) -> Vec<String> {
    let code = blank_literals(text);
    let tokens = tokens(&code);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let what = match token.text {
            "unwrap" | "expect" if follows(&tokens, at, ".") && is(&tokens, at + 1, "(") => {
                format!(".{}(", token.text)
            }
            "panic" | "todo" | "unimplemented" | "unreachable" | "dbg"
                if is(&tokens, at + 1, "!") && !is(&tokens, at + 2, "=") =>
            {
                format!("{}!", token.text)
            }
            name if ["inner_html", "outer_html", "innerHTML", "adjacent_html"]
                .iter()
                .any(|html| name.contains(html)) =>
            {
                name.to_owned()
            }
            "style"
                if code[token.start..].starts_with("style=") && opens_attribute(&code, token) =>
            {
                "style=".to_owned()
            }
            _ => continue,
        };
        found.push(format!("{path}:{}: {what}", token.line));
    }
    found
}

/// Whether an attribute could start where `token` does: after a space or a tag's name.
fn opens_attribute(code: &str, token: &Token) -> bool {
    code[..token.start].ends_with([' ', '\n', '<'])
}

fn is(tokens: &[Token], at: usize, text: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.text == text)
}

/// Whether the token before the one at `at` is `text`.
fn follows(tokens: &[Token], at: usize, text: &str) -> bool {
    at > 0 && is(tokens, at - 1, text)
}

/// Every source under `src/`, by path from the root of the house.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                sources.push((name.replace('\\', "/"), text));
            }
        }
    }
    sources.sort();
    assert!(sources.len() > 50, "found only {}", sources.len());
    sources
}

fn crates() -> Vec<String> {
    dependencies(include_str!("../../Cargo.toml"))
}

/// No source breaks `rule`.
#[track_caller]
fn check_house(rule: impl Fn(&str, &str) -> Vec<String>) {
    let mut found = String::new();
    for (path, text) in sources() {
        for finding in rule(&path, &text) {
            writeln!(found, "{finding}").unwrap();
        }
    }
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn rooms_import_downward_only() {
    let crates = crates();
    check_house(|path, text| upward(path, text, &crates));
}

#[test]
fn only_views_touch_the_web() {
    check_house(web_outside_views);
}

#[test]
fn every_source_opens_with_its_purpose_and_stays_short() {
    check_house(unlike_a_module);
}

#[test]
fn nothing_panics_and_nothing_writes_markup_or_style() {
    check_house(forbidden);
}

#[test]
fn no_text_for_visitors_stands_in_a_view() {
    check_house(literal_text);
}

#[test]
fn the_desk_is_on_the_host_only() {
    let library = include_str!("../../src/lib.rs");
    assert!(library.contains("#[cfg(not(target_arch = \"wasm32\"))]\npub mod desk;"));
}
