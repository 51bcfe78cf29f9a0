//! Folding: how texts are compared.

use vitrine_search::fold;

#[test]
fn texts_are_folded_as_search_compares_them() {
    for (text, expected) in [
        ("", ""),
        ("  Park  Min-seo ", "park minseo"),
        ("Park Min‑seo’s", "park minseos"),
        ("Heron-25", "heron25"),
        ("ÀÉÎÕÜ àéîõü ÿ ñ ç", "aeiou aeiou y n c"),
        (
            "Straße Æsir Œuvre Þór Øre Łódź",
            "strasse aesir oeuvre thor ore lodz",
        ),
        ("ĀăĄ ćĉ Đđ ĞĠ Ħ ıİ Ĳ ŉ ſ Žž", "aaa cc dd gg h ii ij n s zz"),
        ("Жигуле\u{301}нко Пётр Йошкар", "жигуленко петр иошкар"),
        ("ЇЎЄҐ", "іуєґ"),
        ("e\u{301} и\u{306}", "e и"),
        ("박민서, 장갑", "박민서 장갑"),
        ("ＡＢＣ１２３－ｘ", "abc123x"),
        ("S\u{14f}kcho", "sokcho"),
        (
            "soft\u{ad}hyphen \u{202e}bidi\u{202c} zero\u{200b}width",
            "softhyphen bidi zerowidth",
        ),
        ("2023.2", "20232"),
        ("one—two/three_four", "one two three four"),
        ("🎩 \0 … ‘quoted’", "quoted"),
    ] {
        assert_eq!(fold(text), expected, "for {text:?}");
    }
}
