//! The index: built once from a catalogue, then searched.
//!
//! Inside, gifts, terms and facet values are dense numbers; the public functions take and give
//! ids and keys. This module never changes an index and never words anything for the visitor.

use vitrine_catalogue::order::{ranks, sorted};
use vitrine_catalogue::{Catalogue, Direction, Facet, Field, FieldValue, Gift, Key};

use crate::facet_column::{FacetColumn, FacetValue};
use crate::histogram::{Histogram, number_of};
use crate::matcher::{Matcher, Scores};
use crate::postings::{Postings, build_postings};
use crate::query::{Query, Sort};
use crate::query_term::{QueryTerm, query_terms};
use crate::results::Results;
use crate::tokenizer::fold;
use crate::vocabulary::Vocabulary;
use crate::words::{Thesaurus, Words};

/// What a catalogue is searched and filtered by. It never changes after it is built, and its
/// results hold for the catalogue it was built from alone.
#[derive(Debug, Clone)]
pub struct Index {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) postings: Postings,
    thesaurus: Thesaurus,
    /// How many questions there are.
    question_count: usize,
    /// The facets of the catalogue, each with its name.
    pub(crate) facets: Vec<(Facet, Box<str>)>,
    /// One for each facet.
    columns: Vec<FacetColumn>,
    /// The key of each gift.
    keys: Vec<Key<Gift>>,
    /// For each gift whether only sources outside the exhibit's own mention it.
    also_reported: Vec<bool>,
    /// The rank of each gift when sorted by date.
    date_ranks: Vec<u32>,
    /// The rank of each gift when sorted by giver.
    giver_ranks: Vec<u32>,
    /// The ranks of the gifts by each declared field that visitors sort by, with its id.
    field_ranks: Vec<(Box<str>, Vec<u32>)>,
}

impl Index {
    /// The index of `catalogue` for a visitor who reads `language`, a BCP 47 tag.
    ///
    /// Names are indexed in every language and spelling that the catalogue has, labels and other
    /// running text in `language`. No word is a stop word or has synonyms. Takes time and memory in
    /// proportion to the catalogue's text.
    #[must_use]
    pub fn new(catalogue: &Catalogue, language: &str) -> Self {
        Self::with_words(catalogue, language, &Words::default())
    }

    /// The same with the stop words, synonyms and names of the language.
    #[must_use]
    pub fn with_words(catalogue: &Catalogue, language: &str, words: &Words) -> Self {
        let agreements = catalogue.agreements();
        let (vocabulary, postings) = build_postings(catalogue, language, words, &agreements);
        let facets: Vec<(Facet, Box<str>)> = Facet::all(catalogue)
            .map(|facet| (facet, facet.name_in(catalogue).into()))
            .collect();
        let columns = facets.iter();
        let columns = columns.map(|(facet, _)| FacetColumn::new(*facet, catalogue, &agreements));
        let columns = columns.collect();
        let names: Vec<String> = catalogue
            .people()
            .iter()
            .map(|person| fold(person.name.in_language(language)))
            .collect();
        let gifts = catalogue.gifts();
        let dates: Vec<_> = gifts.iter().map(|gift| gift.date.earliest()).collect();
        let date_ranks = ranks(&sorted(gifts.len(), &mut |a, b| {
            (dates[a].is_none(), dates[a]).cmp(&(dates[b].is_none(), dates[b]))
        }));
        let name = |gift: usize| gifts[gift].giver.map(|giver| &names[giver.position()]);
        let giver_ranks = ranks(&sorted(gifts.len(), &mut |a, b| {
            (name(a).is_none(), name(a)).cmp(&(name(b).is_none(), name(b)))
        }));
        let also_reported = catalogue
            .gifts()
            .iter()
            .map(|gift| gift.also_reported)
            .collect();
        Self {
            vocabulary,
            postings,
            thesaurus: Thesaurus::new(words),
            question_count: catalogue.questions().count(),
            facets,
            columns,
            keys: catalogue.gift_keys().collect(),
            also_reported,
            date_ranks,
            giver_ranks,
            field_ranks: field_ranks(catalogue, language),
        }
    }

    /// The gifts that match `query`, and the facet counts.
    ///
    /// A gift matches if all words match it and if, for each facet with chosen values, it has
    /// one of them. A value that the index does not know matches nothing. [The crate's
    /// documentation](crate) says how words match and how gifts rank.
    #[must_use]
    pub fn search(&self, query: &Query) -> Results {
        self.answer(query, self.scores(&self.terms(&query.words)))
    }

    /// The same for words that are meant as a name: only titles, people and facts are searched, and
    /// no word may be missing.
    #[must_use]
    pub fn search_names(&self, words: &str) -> Results {
        let query = Query {
            words: words.to_owned(),
            ..Query::default()
        };
        let terms = self.terms(words);
        let scores = (!terms.is_empty()).then(|| self.matcher().name_scores(&terms));
        self.answer(&query, scores)
    }

    fn answer(&self, query: &Query, scores: Option<Scores>) -> Results {
        let mut results = self.filter(query, scores.as_ref());
        self.sort(&mut results.gifts, &query.sort, scores.as_ref());
        self.sort(&mut results.also_reported, &query.sort, scores.as_ref());
        if let Some(scores) = scores {
            let gifts = self.keys.len();
            let by_question = &scores.by_document[gifts..];
            let matches = |at: &usize| by_question[*at] != Scores::NO_MATCH;
            let found: Vec<usize> = (0..self.question_count).filter(matches).collect();
            let order = sorted(found.len(), &mut |a, b| {
                by_question[found[a]].cmp(&by_question[found[b]])
            });
            results.questions = order.iter().map(|at| found[*at as usize]).collect();
            results.partial = scores.partial;
            results.matched = self.matched_terms(&scores.matched);
        }
        results
    }

    /// The facets, in the order in which visitors see them.
    #[must_use]
    pub fn facets(&self) -> impl ExactSizeIterator<Item = Facet> {
        self.facets.iter().map(|(facet, _)| *facet)
    }

    /// The values of `facet` that at least one of the exhibit's own gifts has, with their counts
    /// before any filter. Values that are records come by descending count and then in the order
    /// of the catalogue, days by date, sources with the exhibit's own first, terms as declared;
    /// `unknown` is last. Of a facet with a [`histogram`](Self::histogram) they are its bins, empty
    /// ones included.
    #[must_use]
    pub fn values(&self, facet: Facet) -> &[FacetValue] {
        self.column(facet).map_or(&[], FacetColumn::listed)
    }

    /// The bins of a facet of numbers, or of dates where there are many.
    #[must_use]
    pub fn histogram(&self, facet: Facet) -> Option<&Histogram> {
        self.column(facet)?.histogram()
    }

    fn column(&self, facet: Facet) -> Option<&FacetColumn> {
        let position = self.facets().position(|one| one == facet)?;
        self.columns.get(position)
    }

    pub(crate) fn matcher(&self) -> Matcher<'_> {
        let Self {
            vocabulary,
            postings,
            keys,
            question_count,
            ..
        } = self;
        Matcher {
            vocabulary,
            postings,
            document_count: keys.len() + question_count,
        }
    }

    /// The terms of what was typed.
    pub(crate) fn terms(&self, words: &str) -> Vec<QueryTerm> {
        query_terms(words, &self.thesaurus)
    }

    /// How many distinct terms there are, and how many postings of them: the size of the index.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.vocabulary.len(), self.postings.len())
    }

    /// How well each gift and question matches `terms`; none when there are no terms.
    pub(crate) fn scores(&self, terms: &[QueryTerm]) -> Option<Scores> {
        (!terms.is_empty()).then(|| self.matcher().scores(terms))
    }

    /// The gifts that the terms match and that have the chosen values, in the order of the
    /// catalogue, and the facet counts, in one pass.
    ///
    /// Multi-select facet counts ("disjunctive facets"): a facet's own filter does not apply to
    /// its counts. A gift that fails no facet is counted in every facet; one that fails a single
    /// facet would match if another value were chosen there, so it is counted in that one.
    pub(crate) fn filter(&self, query: &Query, scores: Option<&Scores>) -> Results {
        let chosen: Vec<_> = self
            .columns
            .iter()
            .zip(&self.facets)
            .map(|(column, (_, name))| column.chosen(query.filters.of(name)))
            .collect();
        let mut counts: Vec<Vec<u32>> = self.columns.iter().map(FacetColumn::zeros).collect();
        let mut results = Results::default();
        for (gift, also_reported) in self.also_reported.iter().enumerate() {
            if scores.is_some_and(|scores| scores.by_document[gift] == Scores::NO_MATCH) {
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
                (None, true) => results.also_reported.push(self.keys[gift]),
                (None, false) => results.gifts.push(self.keys[gift]),
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

    fn sort(&self, gifts: &mut [Key<Gift>], sort: &Sort, scores: Option<&Scores>) {
        match (sort, scores) {
            (Sort::Best, Some(scores)) => sort_by_rank(gifts, &scores.by_document),
            (Sort::Best, None) | (Sort::Number, _) => {}
            (Sort::Date, _) => sort_by_rank(gifts, &self.date_ranks),
            (Sort::Giver, _) => sort_by_rank(gifts, &self.giver_ranks),
            (Sort::Field(id), _) => {
                let mut ranks = self.field_ranks.iter();
                if let Some((_, ranks)) = ranks.find(|(field, _)| **field == **id) {
                    sort_by_rank(gifts, ranks);
                }
            }
        }
    }

    /// The terms as text, sorted, each once with the most characters to mark.
    fn matched_terms(&self, terms: &[(usize, usize)]) -> Vec<(Box<str>, usize)> {
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

/// The ranks of the gifts by each declared field that visitors sort by: numbers and dates by size, the
/// rest by their folded words; those without a value last.
fn field_ranks(catalogue: &Catalogue, language: &str) -> Vec<(Box<str>, Vec<u32>)> {
    let rank_by = |key: Key<Field>, direction: Direction| {
        let by_number = |gift: &Gift| match gift.field(key)? {
            FieldValue::Number(number) => Some((*number, String::new())),
            FieldValue::Date(date) => date.earliest().map(|day| (number_of(day), String::new())),
            _ => {
                let words = catalogue.field_texts(gift, key, language);
                Some((0, fold(words.first()?)))
            }
        };
        let values: Vec<_> = catalogue.gifts().iter().map(by_number).collect();
        ranks(&sorted(values.len(), &mut |a, b| {
            let (a, b) = (&values[a], &values[b]);
            let by_value = match direction {
                Direction::Ascending => a.cmp(b),
                Direction::Descending => b.cmp(a),
            };
            a.is_none().cmp(&b.is_none()).then(by_value)
        }))
    };
    let fields = catalogue.field_keys();
    let sorted = fields.filter_map(|key| {
        let field = &catalogue[key];
        Some((field.id.as_str().into(), rank_by(key, field.sort?)))
    });
    sorted.collect()
}

/// Sorts gifts by the rank (or score) that each has in `ranks`; stable.
///
/// Ranks are small numbers, so this is a counting sort: at ten thousand gifts a comparison sort
/// would dominate the time of a keystroke. Scores can be large when a query has very many words;
/// then it falls back to comparisons.
fn sort_by_rank(gifts: &mut [Key<Gift>], ranks: &[u32]) {
    let rank = |gift: &Key<Gift>| ranks[gift.position()] as usize;
    let buckets = gifts.iter().map(rank).max().map_or(0, |most| most + 1);
    if buckets > 2 * ranks.len() + 256 {
        let unsorted = gifts.to_vec();
        let order = sorted(gifts.len(), &mut |a, b| {
            rank(&unsorted[a]).cmp(&rank(&unsorted[b]))
        });
        for (gift, from) in gifts.iter_mut().zip(order) {
            *gift = unsorted[from as usize];
        }
        return;
    }
    let mut next = vec![0_usize; buckets];
    for gift in &*gifts {
        next[rank(gift)] += 1;
    }
    let mut before = 0;
    for offset in &mut next {
        before += std::mem::replace(offset, before);
    }
    let unsorted = gifts.to_vec();
    for gift in unsorted {
        let offset = &mut next[rank(&gift)];
        gifts[*offset] = gift;
        *offset += 1;
    }
}
