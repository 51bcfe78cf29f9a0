//! The index: built once, never changed.
//!
//! Gifts, terms and facet values are dense numbers inside and only become keys and ids at the
//! door. This file never touches the web and never words anything for the visitor.

use super::asked::{Asked, Matcher, Scores, asked};
use super::columns::{Column, FacetValue};
use super::fold::fold;
use super::gather::{Postings, gather};
use super::query::{Query, Sort};
use super::results::Results;
use super::vocabulary::Vocabulary;
use vitrine_catalogue::order::{ranks, sorted};
use vitrine_catalogue::{Catalogue, Facet, Gift, Key};

/// What a catalogue can be searched and filtered by.
#[derive(Debug, Clone)]
pub struct Index {
    pub(super) vocabulary: Vocabulary,
    pub(super) postings: Postings,
    /// One for each of [`Facet::ALL`].
    columns: Vec<Column>,
    /// For each gift whether only pages outside the exhibit's own articles mention it.
    also_reported: Vec<bool>,
    /// Each gift's place when sorted by date.
    by_date: Vec<u32>,
    /// Each gift's place when sorted by giver.
    by_giver: Vec<u32>,
}

impl Index {
    /// The index of `catalogue` for a visitor who reads `language`, a BCP 47 tag.
    ///
    /// Names are found in every language and spelling the catalogue has, labels and other
    /// running text in `language`.
    #[must_use]
    pub fn new(catalogue: &Catalogue, language: &str) -> Self {
        let (vocabulary, postings) = gather(catalogue, language);
        let agreements = catalogue.agreements();
        let columns = Facet::ALL
            .map(|facet| Column::new(facet, catalogue, &agreements))
            .into_iter()
            .collect();
        let names: Vec<String> = catalogue
            .people
            .iter()
            .map(|person| fold(person.name.in_language(language)))
            .collect();
        let gifts = &catalogue.gifts;
        let dates: Vec<_> = gifts.iter().map(|gift| gift.date.earliest()).collect();
        let by_date = ranks(&sorted(gifts.len(), &mut |a, b| {
            (dates[a].is_none(), dates[a]).cmp(&(dates[b].is_none(), dates[b]))
        }));
        let name = |gift: usize| gifts[gift].giver.map(|giver| &names[giver.position()]);
        let by_giver = ranks(&sorted(gifts.len(), &mut |a, b| {
            (name(a).is_none(), name(a)).cmp(&(name(b).is_none(), name(b)))
        }));
        let also_reported = catalogue
            .gifts
            .iter()
            .map(|gift| gift.also_reported)
            .collect();
        Self {
            vocabulary,
            postings,
            columns,
            also_reported,
            by_date,
            by_giver,
        }
    }

    /// The gifts that match `query`, and what each facet value would give.
    ///
    /// A gift matches if all words match it and if, for each facet with chosen values, it has
    /// one of them. A value the index does not know matches nothing. How words match and how
    /// gifts rank, [the room's door](super) says.
    #[must_use]
    pub fn search(&self, query: &Query) -> Results {
        let scores = self.scores(&asked(&query.words));
        let mut results = self.filter(query, scores.as_ref());
        self.sort(&mut results.gifts, query.sort, scores.as_ref());
        self.sort(&mut results.also_reported, query.sort, scores.as_ref());
        if let Some(scores) = scores {
            results.matched = self.matched(&scores.terms);
        }
        results
    }

    /// The values of `facet` that at least one of the exhibit's own gifts has, those of records
    /// by count and then in the order of the catalogue, days by date, sources with the articles
    /// that the exhibit rests on first; `unknown` last.
    #[must_use]
    pub fn values(&self, facet: Facet) -> &[FacetValue] {
        self.columns[facet as usize].listed()
    }

    pub(super) fn matcher(&self) -> Matcher<'_> {
        let Self {
            vocabulary,
            postings,
            also_reported,
            ..
        } = self;
        Matcher {
            vocabulary,
            postings,
            gifts: also_reported.len(),
        }
    }

    /// How well each gift matches `words`; none when there are none.
    pub(super) fn scores(&self, words: &[Asked]) -> Option<Scores> {
        (!words.is_empty()).then(|| self.matcher().scores(words))
    }

    /// The gifts with a score that have the chosen values, in the order of the catalogue, and
    /// the counts.
    ///
    /// A gift that fails no facet counts for its values in every facet; one that fails a single
    /// facet would be there if another value were chosen in it, so it counts for its values in
    /// that one.
    pub(super) fn filter(&self, query: &Query, scores: Option<&Scores>) -> Results {
        let chosen = Facet::ALL.map(|facet| {
            let ids = query.chosen.iter().filter(|(one, _)| *one == facet);
            self.columns[facet as usize].chosen(ids.map(|(_, id)| id.as_str()))
        });
        let mut counts: Vec<Vec<u32>> = self.columns.iter().map(Column::zeros).collect();
        let mut results = Results::default();
        for (gift, also_reported) in self.also_reported.iter().enumerate() {
            if scores.is_some_and(|scores| scores.of[gift] == Scores::NONE) {
                continue;
            }
            let mut failed = None;
            let mut failures = 0;
            for (facet, (column, chosen)) in self.columns.iter().zip(&chosen).enumerate() {
                if chosen
                    .as_ref()
                    .is_some_and(|chosen| !column.has(gift, chosen))
                {
                    failed = Some(facet);
                    failures += 1;
                }
            }
            match (failed, also_reported) {
                (None, true) => results.also_reported.push(Key::at(gift)),
                (None, false) => results.gifts.push(Key::at(gift)),
                (Some(facet), false) if failures == 1 => {
                    self.columns[facet].count(gift, &mut counts[facet]);
                }
                _ => {}
            }
        }
        for (column, counts) in self.columns.iter().zip(&mut counts) {
            column.count_all(&results.gifts, counts);
        }
        results.counts = counts;
        results
    }

    fn sort(&self, gifts: &mut [Key<Gift>], sort: Sort, scores: Option<&Scores>) {
        match (sort, scores) {
            (Sort::Best, Some(scores)) => sort_by(gifts, &scores.of),
            (Sort::Best, None) | (Sort::Number, _) => {}
            (Sort::Date, _) => sort_by(gifts, &self.by_date),
            (Sort::Giver, _) => sort_by(gifts, &self.by_giver),
        }
    }

    /// The terms by name and sorted, each once with the most letters to mark.
    fn matched(&self, terms: &[(usize, usize)]) -> Vec<(Box<str>, usize)> {
        let mut matched: Vec<(Box<str>, usize)> = Vec::new();
        let mut before = usize::MAX;
        let more_first =
            |a: usize, b: usize| (terms[a].0, terms[b].1).cmp(&(terms[b].0, terms[a].1));
        for at in sorted(terms.len(), &mut |a, b| more_first(a, b)) {
            let (term, letters) = terms[at as usize];
            if term != before {
                matched.push((self.vocabulary.term(term).into(), letters));
                before = term;
            }
        }
        matched
    }
}

/// Sorts gifts, which stand in the order of the catalogue, by the number each has in `by`;
/// those with the same number keep their order.
///
/// The numbers are small, so the gifts are counted and put where they belong rather than
/// compared: at ten thousand gifts that is the difference between a keystroke that sorts and one
/// that searches.
fn sort_by(gifts: &mut [Key<Gift>], by: &[u32]) {
    let number = |gift: &Key<Gift>| by[gift.position()] as usize;
    let numbers = gifts.iter().map(number).max().map_or(0, |most| most + 1);
    if numbers > 2 * by.len() + 256 {
        let unsorted = gifts.to_vec();
        let order = sorted(gifts.len(), &mut |a, b| {
            number(&unsorted[a]).cmp(&number(&unsorted[b]))
        });
        for (gift, from) in gifts.iter_mut().zip(order) {
            *gift = unsorted[from as usize];
        }
        return;
    }
    let mut next = vec![0_usize; numbers];
    for gift in &*gifts {
        next[number(gift)] += 1;
    }
    let mut before = 0;
    for place in &mut next {
        before += std::mem::replace(place, before);
    }
    let unsorted = gifts.to_vec();
    for gift in unsorted {
        let place = &mut next[number(&gift)];
        gifts[*place] = gift;
        *place += 1;
    }
}
