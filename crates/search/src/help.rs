//! What to offer a visitor whose query found nothing.
//!
//! This file never guesses twice: the same query gets the same help.

use super::asked::{Asked, asked, forgiven};
use super::index::Index;
use super::query::Query;
use super::results::Help;
use vitrine_catalogue::Facet;

/// The most words that a spelling is looked for.
const MOST_WORDS: usize = 12;

impl Index {
    /// What to offer when `query` finds nothing: the words with the nearest spellings that
    /// find something, and the chosen value whose removal brings most back.
    ///
    /// The nearest spelling of a word is the term with the fewest typing errors, among those
    /// the one that most gifts have, among those the first in the alphabet. No spelling is
    /// offered when a word has none with one error more than is forgiven anyway, or when the
    /// new words together find no gift even without filters, or for more than twelve words:
    /// those were not typed into a search box.
    #[must_use]
    pub fn help(&self, query: &Query) -> Help {
        Help {
            spelling: self.spelling(query),
            without: self.without(query),
        }
    }

    fn spelling(&self, query: &Query) -> Option<String> {
        let matcher = self.matcher();
        let mut spelling = String::with_capacity(query.words.len());
        let mut copied = 0;
        let mut words = asked(&query.words);
        if words.len() > MOST_WORDS {
            return None;
        }
        words.retain(|word| !matcher.is_known(word));
        if words.is_empty() {
            return None;
        }
        for word in &words {
            let nearest = self.nearest(word)?;
            spelling.push_str(&query.words[copied..word.typed.start]);
            spelling.push_str(nearest);
            copied = word.typed.end;
        }
        spelling.push_str(&query.words[copied..]);
        let found = self.search(&Query {
            words: spelling.clone(),
            ..Query::default()
        });
        (!found.gifts.is_empty() || !found.also_reported.is_empty()).then_some(spelling)
    }

    fn nearest(&self, word: &Asked) -> Option<&str> {
        let letters: Vec<char> = word.joined.chars().collect();
        if letters.len() < 2 {
            return None;
        }
        let most = forgiven(&word.joined) + 1;
        let mut nearest: Option<(u8, usize, usize)> = None;
        self.vocabulary.near(&letters, most, &mut |near| {
            if near.whole > most {
                return;
            }
            let fewer = usize::MAX - self.postings.of(near.term).len();
            let candidate = (near.whole, fewer, near.term);
            if nearest.is_none_or(|nearest| candidate < nearest) {
                nearest = Some(candidate);
            }
        });
        nearest.map(|(_, _, term)| self.vocabulary.term(term))
    }

    /// A value brings gifts back only if it is the one chosen in its facet: of several, each
    /// only adds.
    fn without(&self, query: &Query) -> Option<(Facet, String, usize)> {
        let scores = self.scores(&asked(&query.words));
        let mut best: Option<(Facet, String, usize)> = None;
        for facet in Facet::ALL {
            let mut of_facet = query.chosen.iter().filter(|(one, _)| *one == facet);
            let (Some((_, id)), None) = (of_facet.next(), of_facet.next()) else {
                continue;
            };
            let found = self
                .filter(&query.toggled(facet, id), scores.as_ref())
                .gifts
                .len();
            if found > best.as_ref().map_or(0, |(_, _, most)| *most) {
                best = Some((facet, id.clone(), found));
            }
        }
        best
    }
}
