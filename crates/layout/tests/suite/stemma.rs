//! The stemma: how few reports many articles come down to, and where they are placed.

use proptest::prelude::*;
use vitrine_catalogue::{About, Catalogue, Key};
use vitrine_layout::{Rect, Stemma, StemmaForm, Tally, Tier, Witness};

use super::{claim, gift, people, source};

const WIDTHS: [f64; 6] = [320.0, 390.0, 640.0, 820.0, 1100.0, 1376.0];

/// A vase: four articles, three reports, one briefing; C is silent, and a quoted agency states it
/// from outside.
fn vase() -> Catalogue {
    let mut catalogue = people(0);
    *catalogue.sources_mut() = vec![
        source("blog", Some('A'), &[(7, false)]),
        source("magazine-1", Some('B'), &[(6, true)]),
        source("magazine-2", Some('C'), &[(10, true)]),
        source("rewrite", Some('D'), &[(5, false)]),
        source("market-news", Some('E'), &[(8, true)]),
        source("agency", None, &[]),
        source("newspaper", None, &[(9, false)]),
        source("gazeta", None, &[(9, true)]),
        source("portal", None, &[(5, true)]),
        source("briefing", None, &[]),
        source("ministry", None, &[]),
        source("quoted-agency", None, &[]),
        source("state-agency", None, &[(9, true)]),
    ];
    let mut vase = gift("vase", None, None, "2023-09-13");
    vase.claims = vec![
        claim(About::Object, 0, true, &[]),
        claim(About::Object, 1, false, &[]),
        claim(About::Object, 3, false, &[]),
        claim(About::Object, 4, false, &[]),
        claim(About::Giver, 3, false, &[]),
        claim(About::Giver, 4, false, &[]),
        claim(About::Giver, 1, false, &[]),
        claim(About::Date, 0, false, &[]),
        claim(About::Object, 5, false, &[12]),
        claim(About::Date, 11, false, &[]),
    ];
    catalogue.gifts_mut().push(vase);
    catalogue
}

/// What holds of every stemma.
fn check(catalogue: &Catalogue, stemma: &Stemma) {
    for (i, node) in stemma.nodes.iter().enumerate() {
        let (label, r) = (node.label, node.radius);
        let mark = Rect {
            x: node.x - r,
            y: node.y - r,
            width: 2 * r,
            height: 2 * r,
        };
        for rect in [label, mark] {
            let inside = rect.x >= 0
                && rect.y >= 0
                && rect.right() <= stemma.width
                && rect.bottom() <= stemma.height;
            assert!(
                inside,
                "{rect:?} of {node:?} in {} by {}",
                stemma.width, stemma.height
            );
        }
        assert!(label.width >= 100, "{node:?}");
        assert!(!label.overlaps(mark), "{node:?}");
        for other in &stemma.nodes[i + 1..] {
            assert!(!label.overlaps(other.label), "{node:?} {other:?}");
            let r = other.radius;
            let theirs = Rect {
                x: other.x - r,
                y: other.y - r,
                width: 2 * r,
                height: 2 * r,
            };
            assert!(!mark.overlaps(theirs), "{node:?} {other:?}");
            assert_ne!(node.source, other.source);
        }
        for head in &stemma.heads {
            assert!(!head.text.overlaps(label) && !head.text.overlaps(mark));
        }
        assert_eq!(node.letter, catalogue[node.source].letter);
    }
    for pair in stemma.heads.windows(2) {
        assert!(!pair[0].text.overlaps(pair[1].text), "{pair:?}");
    }
    for edge in &stemma.edges {
        for end in [edge.origin, edge.derived] {
            assert!(stemma.nodes.iter().any(|node| node.source == end));
        }
        assert!(edge.path.starts_with('M') && !edge.path.contains('.'));
    }
}

fn witness(stemma: &Stemma, source: usize) -> (Tier, Witness) {
    let node = stemma
        .nodes
        .iter()
        .find(|node| node.source == Key::at(source))
        .expect("the source is drawn");
    (node.tier, node.witness)
}

#[test]
fn four_articles_rest_on_three_reports_of_one_briefing() {
    let catalogue = vase();
    for width in WIDTHS {
        let stemma = Stemma::new(&catalogue, Key::at(0), width);
        check(&catalogue, &stemma);
        assert_eq!(
            stemma.tally,
            Tally {
                articles: 4,
                reports: 3,
                roots: 1
            }
        );
        assert_eq!(witness(&stemma, 0), (Tier::Article, Witness::Differs));
        assert_eq!(witness(&stemma, 1), (Tier::Article, Witness::States));
        assert_eq!(witness(&stemma, 2), (Tier::Article, Witness::Silent));
        assert_eq!(witness(&stemma, 5), (Tier::Report, Witness::States));
        assert_eq!(witness(&stemma, 9), (Tier::Root, Witness::Behind));
        assert_eq!(witness(&stemma, 11), (Tier::Report, Witness::Outside));
        // Nobody speaks for what only the silent article rests on.
        assert_eq!(stemma.nodes.len(), 12);
        assert_eq!(stemma.edges.len(), 9);
        let traced = stemma.edges.iter().filter(|edge| !edge.named).count();
        assert_eq!(traced, 3);
    }
}

#[test]
fn a_stemma_has_tiers_if_it_is_wide_enough() {
    let catalogue = vase();
    for width in WIDTHS {
        let stemma = Stemma::new(&catalogue, Key::at(0), width);
        let expected = if width < 600.0 {
            StemmaForm::List
        } else {
            StemmaForm::Tiers
        };
        assert_eq!(stemma.form, expected, "{width}");
        assert_eq!(stemma.heads.len(), if width < 1100.0 { 0 } else { 3 });
        if stemma.form == StemmaForm::Tiers {
            let y = |tier| {
                stemma
                    .nodes
                    .iter()
                    .filter(move |node| node.tier == tier)
                    .map(|n| n.y)
            };
            assert!(y(Tier::Root).max() < y(Tier::Report).min());
            assert!(y(Tier::Report).max() < y(Tier::Article).min());
            let silent = stemma
                .nodes
                .iter()
                .max_by_key(|node| (node.tier, node.x))
                .unwrap();
            assert_eq!(silent.witness, Witness::Silent);
        }
    }
}

#[test]
fn tiers_that_are_too_full_become_a_list() {
    let mut catalogue = vase();
    for i in 0..30 {
        catalogue
            .sources_mut()
            .push(source(&i.to_string(), None, &[]));
        catalogue.gifts_mut()[0]
            .claims
            .push(claim(About::Date, 13 + i, false, &[]));
    }
    for width in WIDTHS {
        let stemma = Stemma::new(&catalogue, Key::at(0), width);
        check(&catalogue, &stemma);
        assert_eq!(stemma.form, StemmaForm::List);
    }
}

#[test]
fn each_fact_has_a_tally_of_its_own() {
    let catalogue = vase();
    let check = |about, tally: (usize, usize, usize), letters: &str| {
        let found = Stemma::tally_of(&catalogue, Key::at(0), about);
        let (articles, reports, roots) = tally;
        assert_eq!(
            found.tally,
            Tally {
                articles,
                reports,
                roots
            },
            "{about:?}"
        );
        let mut line = String::new();
        for (i, letter) in found.articles.iter().enumerate() {
            if i > 0 && found.articles[i - 1].group != letter.group {
                line.push(' ');
            }
            line.push(match letter.witness {
                Witness::Silent => letter.letter.to_ascii_lowercase(),
                _ => letter.letter,
            });
            line.push_str(if letter.witness == Witness::Differs {
                "≠"
            } else {
                ""
            });
        }
        assert_eq!(line, letters, "{about:?}");
    };
    check(About::Object, (4, 3, 1), "A≠ B c DE");
    check(About::Giver, (3, 2, 2), "a B c DE");
    check(About::Date, (1, 1, 1), "A b c de");
    check(About::Material, (0, 0, 0), "a b c de");
}

#[test]
fn an_article_that_was_made_from_none_is_its_own_report() {
    let mut catalogue = people(0);
    *catalogue.sources_mut() = vec![
        source("a", Some('A'), &[]),
        source("b", Some('B'), &[(0, true)]),
    ];
    let mut only = gift("only", None, None, "XXXX");
    only.claims = vec![
        claim(About::Object, 0, false, &[]),
        claim(About::Object, 1, false, &[]),
    ];
    catalogue.gifts_mut().push(only);
    for width in WIDTHS {
        let stemma = Stemma::new(&catalogue, Key::at(0), width);
        check(&catalogue, &stemma);
        assert_eq!(
            stemma.tally,
            Tally {
                articles: 2,
                reports: 1,
                roots: 1
            }
        );
        assert_eq!(stemma.edges.len(), 1);
    }
}

#[test]
fn no_sources_make_no_drawing() {
    let mut catalogue = people(0);
    catalogue.gifts_mut().push(gift("bare", None, None, "XXXX"));
    for width in WIDTHS {
        let stemma = Stemma::new(&catalogue, Key::at(0), width);
        assert_eq!((stemma.nodes.len(), stemma.tally), (0, Tally::default()));
    }
}

proptest! {
    #[test]
    fn any_sources_are_drawn_without_overlap(
        rests in prop::collection::vec(prop::collection::vec((0_usize..16, any::<bool>()), 0..4), 16),
        claims in prop::collection::vec((0_usize..16, any::<bool>(), 0_usize..16), 0..20),
        width in 200_u16..2600,
    ) {
        let mut catalogue = people(0);
        for (i, rests_on) in rests.iter().enumerate() {
            let letter = (i < 5).then(|| char::from(b'A' + u8::try_from(i).unwrap()));
            catalogue.sources_mut().push(source(&i.to_string(), letter, rests_on));
        }
        let mut some = gift("some", None, None, "XXXX");
        some.claims = claims.iter().map(|(s, d, a)| claim(About::Object, *s, *d, &[*a])).collect();
        catalogue.gifts_mut().push(some);
        let stemma = Stemma::new(&catalogue, Key::at(0), f64::from(width));
        check(&catalogue, &stemma);
        let tally = stemma.tally;
        prop_assert!(tally.articles <= 5);
        prop_assert_eq!(tally.articles > 0, tally.reports > 0);
        prop_assert_eq!(tally.articles > 0, tally.roots > 0);
        let fact = Stemma::tally_of(&catalogue, Key::at(0), About::Object);
        prop_assert_eq!(fact.articles.len(), 5);
        prop_assert_eq!(stemma, Stemma::new(&catalogue, Key::at(0), f64::from(width)));
    }
}
