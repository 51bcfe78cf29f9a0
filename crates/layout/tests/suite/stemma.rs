//! The stemma: how few reports many articles come down to, and where they are placed.

use proptest::prelude::*;
use vitrine_catalogue::{About, Catalogue, Key};
use vitrine_layout::{Stemma, StemmaContent, Tally, Tier, Witness};

use super::{claim, gift, people, source};

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
    for layer in &stemma.layers {
        let mut free = 0;
        for cell in &layer.cells {
            assert!(cell.column >= free, "{layer:?}");
            assert!(cell.span > 0 && cell.span % 2 == 0, "{cell:?}");
            free = cell.column + cell.span;
        }
        assert!(free <= stemma.columns, "{} < {layer:?}", stemma.columns);
        for line in &layer.lines {
            assert!(line.path.starts_with('M') && !line.path.contains('.'));
        }
    }
    let nodes: Vec<_> = stemma.nodes().collect();
    for (i, node) in nodes.iter().enumerate() {
        assert_eq!(node.letter, catalogue[node.source].letter);
        assert!(
            nodes[i + 1..]
                .iter()
                .all(|other| other.source != node.source)
        );
    }
    for edge in &stemma.edges {
        for end in [edge.origin, edge.derived] {
            assert!(nodes.iter().any(|node| node.source == end));
        }
    }
}

fn witness(stemma: &Stemma, source: usize) -> (Tier, Witness) {
    let node = stemma
        .nodes()
        .find(|node| node.source == Key::at(source))
        .expect("the source is drawn");
    (node.tier, node.witness)
}

#[test]
fn four_articles_rest_on_three_reports_of_one_briefing() {
    let catalogue = vase();
    let stemma = Stemma::new(&catalogue, Key::at(0));
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
    assert_eq!(stemma.nodes().count(), 12);
    assert_eq!(stemma.edges.len(), 9);
    let traced = stemma.edges.iter().filter(|edge| !edge.named).count();
    assert_eq!(traced, 3);
}

/// What each layer holds, from the top, with its tier's heading.
fn layers(stemma: &Stemma) -> Vec<(Option<Tier>, String)> {
    let of_cell = |content: &StemmaContent| match content {
        StemmaContent::Line { named: true } => '|',
        StemmaContent::Line { named: false } => ':',
        StemmaContent::Source(node) => node.letter.unwrap_or(match node.tier {
            Tier::Root => '*',
            _ if node.witness == Witness::Outside => 'o',
            _ => '.',
        }),
    };
    let layers = stemma.layers.iter();
    layers
        .map(|layer| {
            let cells = layer.cells.iter().map(|cell| of_cell(&cell.content));
            (layer.head, cells.collect())
        })
        .collect()
}

#[test]
fn roots_are_at_the_top_and_articles_at_the_foot() {
    let stemma = Stemma::new(&vase(), Key::at(0));
    let expected = [
        (Some(Tier::Root), "*"),
        (None, "|:."),
        (None, "|:."),
        (Some(Tier::Report), "..:.o"),
        (Some(Tier::Article), "ABDEC"),
    ];
    let expected = expected.map(|(head, cells)| (head, cells.to_owned()));
    assert_eq!(layers(&stemma), expected);
    let lines: Vec<usize> = stemma
        .layers
        .iter()
        .map(|layer| layer.lines.len())
        .collect();
    assert_eq!(lines, [0, 3, 3, 4, 4]);
}

#[test]
fn a_layer_with_room_gives_its_sources_more_columns() {
    let stemma = Stemma::new(&vase(), Key::at(0));
    let spans = |layer: usize| -> Vec<usize> {
        let cells = stemma.layers[layer].cells.iter();
        cells.map(|cell| cell.span).collect()
    };
    assert_eq!(stemma.columns, 40);
    assert_eq!(spans(0), [16]);
    assert_eq!(spans(4), [8; 5]);
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
    let stemma = Stemma::new(&catalogue, Key::at(0));
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

#[test]
fn no_sources_make_no_drawing() {
    let mut catalogue = people(0);
    catalogue.gifts_mut().push(gift("bare", None, None, "XXXX"));
    let stemma = Stemma::new(&catalogue, Key::at(0));
    assert_eq!(
        (stemma.nodes().count(), stemma.tally),
        (0, Tally::default())
    );
}

proptest! {
    #[test]
    fn any_sources_have_columns_of_their_own(
        rests in prop::collection::vec(prop::collection::vec((0_usize..16, any::<bool>()), 0..4), 16),
        claims in prop::collection::vec((0_usize..16, any::<bool>(), 0_usize..16), 0..20),
    ) {
        let mut catalogue = people(0);
        for (i, rests_on) in rests.iter().enumerate() {
            let letter = (i < 5).then(|| char::from(b'A' + u8::try_from(i).unwrap()));
            catalogue.sources_mut().push(source(&i.to_string(), letter, rests_on));
        }
        let mut some = gift("some", None, None, "XXXX");
        some.claims = claims.iter().map(|(s, d, a)| claim(About::Object, *s, *d, &[*a])).collect();
        catalogue.gifts_mut().push(some);
        let stemma = Stemma::new(&catalogue, Key::at(0));
        check(&catalogue, &stemma);
        let tally = stemma.tally;
        prop_assert!(tally.articles <= 5);
        prop_assert_eq!(tally.articles > 0, tally.reports > 0);
        prop_assert_eq!(tally.articles > 0, tally.roots > 0);
        let fact = Stemma::tally_of(&catalogue, Key::at(0), About::Object);
        prop_assert_eq!(fact.articles.len(), 5);
        prop_assert_eq!(stemma, Stemma::new(&catalogue, Key::at(0)));
    }
}
