//! The rules of `_headers`, as Netlify and Cloudflare Pages read it: a path, which may end in `*`,
//! and below it, indented, the headers of every URL path that it matches.
//!
//! It only reads; `vitrine-publish` writes the file.

/// The rules of a published folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct HeaderRules(Vec<Rule>);

#[derive(Debug, PartialEq, Eq)]
struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

impl HeaderRules {
    /// The rules of a file; says in which line it is malformed.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut rules: Vec<Rule> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule {
                    path: content.to_owned(),
                    headers: Vec::new(),
                });
                continue;
            }
            match (rules.last_mut(), content.split_once(':')) {
                (Some(rule), Some((name, value))) => {
                    let header = (name.trim().to_owned(), value.trim().to_owned());
                    rule.headers.push(header);
                }
                _ => {
                    return Err(format!(
                        "line {}: found {content:?}, expected a header below a path",
                        number + 1
                    ));
                }
            }
        }
        Ok(Self(rules))
    }

    /// The headers of a URL path, of all rules that match it, in the order of the file.
    pub(super) fn headers(&self, path: &str) -> Vec<(String, String)> {
        let matching = self.0.iter().filter(|rule| rule.matches(path));
        matching.flat_map(|rule| rule.headers.clone()).collect()
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.path.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_the_headers_of_every_rule_that_matches_it() {
        let text = "# read by hosts\n/*\n  A: 1\n/gifts/*\n  B: x: y\n/sw.js\n\tC: 3\n";
        let rules = HeaderRules::parse(text).unwrap();
        let check = |path: &str, expected: &[(&str, &str)]| {
            let headers = rules.headers(path);
            let headers: Vec<_> = headers
                .iter()
                .map(|(name, value)| (&**name, &**value))
                .collect();
            assert_eq!(headers, expected, "{path}");
        };
        check("/", &[("A", "1")]);
        check("/gifts/hat/", &[("A", "1"), ("B", "x: y")]);
        check("/sw.js", &[("A", "1"), ("C", "3")]);
        check("/sw.js.br", &[("A", "1")]);
    }

    #[test]
    fn what_is_no_header_is_refused() {
        let check = |text: &str, expected: &str| {
            assert_eq!(HeaderRules::parse(text), Err(expected.to_owned()));
        };
        check(
            "  A: 1",
            "line 1: found \"A: 1\", expected a header below a path",
        );
        check(
            "/*\n\n  A 1",
            "line 3: found \"A 1\", expected a header below a path",
        );
    }
}
