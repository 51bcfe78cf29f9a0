//! Quotation marks within quotations, and the scripts of a text.

use vitrine_app::components::quoted;
use vitrine_catalogue::script_runs;

#[test]
fn quotation_marks_within_a_quotation_are_single() {
    for (text, expected) in [
        ("a glove", "a glove"),
        ("of a “used” glove", "of a ‘used’ glove"),
        ("his own \"very large head\"", "his own ‘very large head’"),
        (
            "\"One\" (\"two\") North Korea's",
            "‘One’ (‘two’) North Korea's",
        ),
    ] {
        assert_eq!(quoted(text), expected);
    }
}

#[track_caller]
fn check(text: &str, declared: Option<&str>, expected: &[(&str, Option<&str>)]) {
    let runs: Vec<_> = script_runs(text, declared)
        .into_iter()
        .map(|run| (run.text, run.language))
        .collect();
    assert_eq!(runs, expected, "{text}");
}

#[test]
fn each_script_of_a_text_has_its_language() {
    check("", None, &[]);
    check("1, 2", None, &[("1, 2", None)]);
    check("A hat.", Some("ru"), &[("A hat.", None)]);
    check(
        "Geran, in Russian Герань-25.",
        None,
        &[
            ("Geran, in Russian ", None),
            ("Герань", Some("und-Cyrl")),
            ("-25.", None),
        ],
    );
    check(
        "Хасан · 하산",
        Some("ru-RU"),
        &[
            ("Хасан", Some("ru-RU")),
            (" · ", None),
            ("하산", Some("ko")),
        ],
    );
    check(
        "«Ким Чен Ын выехал» (TASS)",
        Some("ru"),
        &[
            ("«", None),
            ("Ким Чен Ын выехал", Some("ru")),
            ("» (TASS)", None),
        ],
    );
}
