//! URLs in a style sheet.
//!
//! Tokens are found by a CSS parser, and everything but the URLs stays as it was written, byte by
//! byte.

use cssparser::{ParseError, Parser, ParserInput, SourcePosition, Token, serialize_string};

/// A style sheet in which each URL that `rewrite` has another for is replaced.
pub(super) fn rewrite_urls(css: &str, rewrite: &dyn Fn(&str) -> Option<String>) -> String {
    let mut input = ParserInput::new(css);
    let mut parser = Parser::new(&mut input);
    let mut replaced = Vec::new();
    collect(&mut parser, rewrite, false, &mut replaced);
    let mut rewritten = String::with_capacity(css.len() + 512);
    let mut copied = 0;
    for Replaced { from, to, token } in replaced {
        let (from, to) = (from.byte_index(), to.byte_index());
        rewritten.push_str(&css[copied..from]);
        rewritten.push_str(&token);
        copied = to;
    }
    rewritten.push_str(&css[copied..]);
    rewritten
}

/// The text of a token that is replaced.
struct Replaced {
    from: SourcePosition,
    to: SourcePosition,
    token: String,
}

/// Collects what is replaced in a block and in the blocks in it; `in_url` says that the block is the
/// argument of `url()`, where a string is a URL.
fn collect(
    parser: &mut Parser,
    rewrite: &dyn Fn(&str) -> Option<String>,
    in_url: bool,
    replaced: &mut Vec<Replaced>,
) {
    loop {
        let from = parser.position();
        let (new, is_url_token, block) = match parser.next_including_whitespace_and_comments() {
            Err(_) => return,
            Ok(Token::UnquotedUrl(url)) => (rewrite(url), true, None),
            Ok(Token::QuotedString(text)) if in_url => (rewrite(text), false, None),
            Ok(Token::Function(name)) => (None, false, Some(name.eq_ignore_ascii_case("url"))),
            Ok(Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock) => {
                (None, false, Some(false))
            }
            Ok(_) => (None, false, None),
        };
        if let Some(new) = new {
            let mut quoted = String::new();
            // Writing to a `String` cannot fail.
            let _ = serialize_string(&new, &mut quoted);
            let token = if is_url_token {
                ["url(", &quoted, ")"].concat()
            } else {
                quoted
            };
            let to = parser.position();
            replaced.push(Replaced { from, to, token });
        }
        if let Some(in_url) = block {
            let _ = parser.parse_nested_block(|parser| -> Result<(), ParseError<()>> {
                collect(parser, rewrite, in_url, replaced);
                Ok(())
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_rewritten_and_nothing_else() {
        let check = |css: &str, expected: &str| {
            let rewrite = |url: &str| (url == "a.woff2").then(|| "b.woff2".to_owned());
            assert_eq!(rewrite_urls(css, &rewrite), expected);
        };
        check(
            "@font-face{src:url(a.woff2) format(\"woff2\")}",
            "@font-face{src:url(\"b.woff2\") format(\"woff2\")}",
        );
        check(
            "a{b:url( 'a.woff2' ),url(\"c.woff2\")}",
            "a{b:url( \"b.woff2\" ),url(\"c.woff2\")}",
        );
        check(
            "a{content:\"a.woff2\"}/* url(a.woff2) */",
            "a{content:\"a.woff2\"}/* url(a.woff2) */",
        );
        check(
            "@media (x){a{b:calc(1px + (2px))}",
            "@media (x){a{b:calc(1px + (2px))}",
        );
    }
}
