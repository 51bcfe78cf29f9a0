//! A slow, obvious reference implementation of search: every word against every word of every
//! gift, distances by the whole table, every count by filtering again.
//!
//! For plain lower-case words and hyphens only; folding has tests of its own.

use std::collections::HashMap;

use vitrine_catalogue::{Catalogue, Facet, FieldValue, Gift, Key, Question, Record};
use vitrine_search::{Index, Query, Results, Sort};

/// What the index should answer; `matched` is left out.
pub fn search(catalogue: &Catalogue, index: &Index, query: &Query) -> Results {
    let documents = documents(catalogue);
    let terms = terms(&query.words);
    let all = scores(&documents, &terms, 0);
    let most = scores(&documents, &terms, terms.len() / 3);
    let partial = all.iter().all(Option::is_none) && most.iter().any(Option::is_some);
    let scores = if partial { most } else { all };
    let mut results = Results {
        partial,
        ..Results::default()
    };
    let (of_gifts, of_questions) = scores.split_at(catalogue.gifts().len());
    if !terms.is_empty() {
        let mut questions: Vec<_> = (0..of_questions.len())
            .filter_map(|at| Some((of_questions[at]?, at)))
            .collect();
        questions.sort_unstable();
        results.questions = questions.into_iter().map(|(_, at)| at).collect();
    }
    let mut found: Vec<((usize, usize), usize)> = Vec::new();
    for (at, gift) in catalogue.gifts().iter().enumerate() {
        if let Some(score) = of_gifts[at]
            && Facet::all(catalogue).all(|facet| has_chosen(catalogue, gift, facet, query))
        {
            found.push((score, at));
        }
    }
    let giver = |gift: &Gift| {
        gift.giver
            .map(|giver| catalogue[giver].name.in_language("en"))
    };
    found.sort_by_key(|(score, at)| {
        let gift = &catalogue.gifts()[*at];
        let date = (gift.date.is_unknown(), gift.date.earliest());
        let giver = (gift.giver.is_none(), giver(gift).map(str::to_lowercase));
        let most_first = value_of(gift).map_or((true, 0), |value| (false, -value));
        match query.sort {
            Sort::Best => (Some(*score), None, None, None, *at),
            Sort::Number => (None, None, None, None, *at),
            Sort::Date => (None, Some(date), None, None, *at),
            Sort::Giver => (None, None, Some(giver), None, *at),
            Sort::Field(_) => (None, None, None, Some(most_first), *at),
        }
    });
    for (_, at) in found {
        if catalogue.gifts()[at].also_reported {
            results.also_reported.push(Key::at(at));
        } else {
            results.gifts.push(Key::at(at));
        }
    }
    results.counts = Facet::all(catalogue)
        .map(|facet| {
            let values = index.values(facet).iter();
            values
                .map(|value| count(catalogue, of_gifts, query, facet, &value.id))
                .collect()
        })
        .collect();
    results
}

/// How many there would be if `value` alone were chosen in `facet`.
fn count(
    catalogue: &Catalogue,
    scores: &[Option<(usize, usize)>],
    query: &Query,
    facet: Facet,
    value: &str,
) -> u32 {
    let mut alone = query.clone();
    let name = facet.name_in(catalogue);
    let others = query.filters.iter().filter(|(one, _)| one != name);
    let others = others.cloned();
    alone.filters = others
        .chain([(name.to_owned(), value.to_owned())])
        .collect();
    let mut count = 0;
    let gifts = catalogue.gifts().iter().zip(scores);
    for (gift, score) in gifts.filter(|(gift, _)| !gift.also_reported) {
        let chosen = Facet::all(catalogue).all(|one| has_chosen(catalogue, gift, one, &alone));
        count += u32::from(chosen && score.is_some());
    }
    count
}

fn has_chosen(catalogue: &Catalogue, gift: &Gift, facet: Facet, query: &Query) -> bool {
    let mut chosen = query.filters.of(facet.name_in(catalogue)).peekable();
    chosen.peek().is_none() || {
        let is_of_numbers = facet.name_in(catalogue) == "value" && has_bins(catalogue);
        let values = facet.values(catalogue, gift);
        chosen.any(|id| {
            if is_of_numbers && id != "unknown" {
                value_of(gift).is_some_and(|value| is_within(value, id))
            } else {
                values.iter().any(|value| value == id)
            }
        })
    }
}

/// Whether there are bins of the numbers, which are then chosen by ranges and not one by one.
fn has_bins(catalogue: &Catalogue) -> bool {
    let index = Index::new(catalogue, "en");
    index.histogram(Facet::Field(Key::at(1))).is_some()
}

/// The gift's value of the declared field of numbers.
fn value_of(gift: &Gift) -> Option<i64> {
    match gift.field(Key::at(1))? {
        FieldValue::Number(number) => Some(*number),
        _ => None,
    }
}

/// Whether a number of hundredths is in a range such as `0.5..12`, its upper end not in it.
fn is_within(hundredths: i64, range: &str) -> bool {
    let Some((from, to)) = range.split_once("..") else {
        return false;
    };
    #[expect(clippy::cast_precision_loss, reason = "the test's numbers are small")]
    let number = hundredths as f64 / 100.0;
    let end = |text: &str, open: f64| {
        if text.is_empty() {
            open
        } else {
            text.parse().unwrap_or(f64::NAN)
        }
    };
    end(from, f64::NEG_INFINITY) <= number && number < end(to, f64::INFINITY)
}

/// A document's terms by the rank of the field that has them.
type Fields = [Vec<String>; 7];

/// The distinct words. A number is the same with hyphens and without.
fn terms(words: &str) -> Vec<&str> {
    let matched_as = |word: &str| {
        let is_number = !word.contains(char::is_alphabetic);
        if is_number {
            word.replace('-', "")
        } else {
            word.to_owned()
        }
    };
    let mut terms: Vec<&str> = Vec::new();
    for word in words.split(' ').map(|word| word.trim_matches('-')) {
        let is_new = |term: &&str| matched_as(term) != matched_as(word);
        if !word.is_empty() && terms.iter().all(is_new) {
            terms.push(word);
        }
    }
    terms
}

/// The sums of each document's field ranks and closenesses, if no more than so many words are
/// missing; those count as rank 7 and closeness 3.
fn scores(documents: &[Fields], terms: &[&str], allowed: usize) -> Vec<Option<(usize, usize)>> {
    // Whether each word, and each part of one, is spelled right somewhere.
    let spelled: HashMap<String, bool> = terms
        .iter()
        .flat_map(|word| {
            word.split('-')
                .map(str::to_owned)
                .chain([word.replace('-', "")])
        })
        .map(|word| (word.clone(), is_spelled(documents, &word)))
        .collect();
    let score = |fields: &Fields| {
        let mut sum = (0, 0);
        let mut missing = 0;
        for word in terms {
            let best = |word: &str| best(fields, word, !spelled[word]);
            let whole = best(&word.replace('-', ""));
            let mut parts = None;
            if word.contains('-') && word.contains(char::is_alphabetic) {
                let each: Option<Vec<_>> = word.split('-').map(best).collect();
                let worst = each.and_then(|each| each.into_iter().max());
                parts = worst.map(|(field, closeness)| (field, closeness.max(1)));
            }
            let found = whole.into_iter().chain(parts).min();
            missing += usize::from(found.is_none());
            let (field, closeness) = found.unwrap_or((7, 3));
            sum = (sum.0 + field, sum.1 + closeness);
        }
        (missing <= allowed).then_some(sum)
    };
    documents.iter().map(score).collect()
}

/// The best match of `word` in any field.
fn best(fields: &Fields, word: &str, typos: bool) -> Option<(usize, usize)> {
    let terms = fields.iter().enumerate().flat_map(|(rank, terms)| {
        terms
            .iter()
            .filter_map(move |term| Some((rank, closeness(word, term, typos)?)))
    });
    terms.min()
}

/// Whether some document has a word that begins so: then no typing error is looked for.
fn is_spelled(documents: &[Fields], word: &str) -> bool {
    let mut terms = documents.iter().flatten().flatten();
    terms.any(|term| term.starts_with(word))
}

fn closeness(word: &str, term: &str, typos: bool) -> Option<usize> {
    if term == word {
        return Some(0);
    }
    if term.starts_with(word) {
        return Some(1);
    }
    if !typos {
        return None;
    }
    let letters = word
        .chars()
        .filter(|letter| !letter.is_ascii_digit())
        .count();
    let max_typos = usize::from(letters >= 4) + usize::from(letters >= 8);
    let term: Vec<char> = term.chars().collect();
    let word: Vec<char> = word.chars().collect();
    let errors = (0..=term.len())
        .map(|end| distance(&word, &term[..end]))
        .min()?;
    (errors <= max_typos).then_some(1 + errors)
}

/// The optimal string alignment distance, by the whole table.
pub fn distance(a: &[char], b: &[char]) -> usize {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let wrong = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let least = wrong.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least.min(table[i - 2][j - 2] + 1)
                } else {
                    least
                }
            };
        }
    }
    table[a.len()][b.len()]
}

/// The gifts and after them the questions.
fn documents(catalogue: &Catalogue) -> Vec<Fields> {
    let gifts = (0..catalogue.gifts().len()).map(|at| of_gift(catalogue, Key::at(at)));
    let questions = catalogue
        .questions()
        .map(|(record, question)| of_question(catalogue, record, question));
    gifts.chain(questions).collect()
}

/// Puts the words of a text into the field of a rank, hyphenated ones whole and in parts.
fn put(fields: &mut Fields, rank: usize, text: &str) {
    for word in text
        .to_lowercase()
        .split(' ')
        .map(|word| word.trim_matches('-'))
    {
        fields[rank].push(word.replace('-', ""));
        fields[rank].extend(word.split('-').map(str::to_owned));
    }
    fields[rank].retain(|term| !term.is_empty());
}

/// What is asked in one field, what is answered in the other.
fn put_question(fields: &mut Fields, ranks: [usize; 2], question: &Question) {
    put(fields, ranks[0], question.ask.in_language("en"));
    put(fields, ranks[1], question.finding.in_language("en"));
    for answer in &question.answers {
        put(fields, ranks[1], answer.says.in_language("en"));
    }
}

fn of_question(catalogue: &Catalogue, record: Record, question: &Question) -> Fields {
    let mut fields = Fields::default();
    put_question(&mut fields, [0, 4], question);
    let name = match record {
        Record::Gift(key) => &catalogue[key].title,
        Record::Event(key) => &catalogue[key].title,
        Record::Place(key) => &catalogue[key].name,
        Record::Person(key) => &catalogue[key].name,
    };
    put(&mut fields, 1, name.in_language("en"));
    for gift in &question.concerns {
        put(&mut fields, 1, catalogue[*gift].title.in_language("en"));
    }
    fields
}

fn of_gift(catalogue: &Catalogue, key: Key<Gift>) -> Fields {
    let gift = &catalogue[key];
    let mut fields = Fields::default();
    for (record, question) in catalogue.questions() {
        if record == Record::Gift(key) || question.concerns.contains(&key) {
            put_question(&mut fields, [6, 6], question);
        }
    }
    let mut put = |rank: usize, text: &str| put(&mut fields, rank, text);
    for claim in &gift.claims {
        put(5, claim.says.in_language("en"));
    }
    if let Some(country) = gift.giver.and_then(|giver| catalogue[giver].country) {
        let country = catalogue.country(country);
        country.name.wordings().for_each(|(_, name)| put(2, name));
        country.also.iter().for_each(|also| put(2, also));
    }
    for (_, wording) in gift.title.wordings() {
        put(0, wording);
    }
    gift.also.iter().for_each(|also| put(0, also));
    let parties = [gift.giver, gift.recipient].into_iter().flatten();
    for person in parties.chain(gift.people.iter().copied()) {
        let person = &catalogue[person];
        person
            .name
            .wordings()
            .for_each(|(_, wording)| put(1, wording));
        person.also.iter().for_each(|also| put(1, also));
    }
    put(0, &gift.number.replace('.', "-"));
    if gift.field(Key::at(0)).is_some() {
        put(2, "Sanctions");
        put(2, "Reported as a breach");
    }
    let kind = catalogue.kind(gift.kind.expect("the test's own kind"));
    kind.name
        .wordings()
        .for_each(|(_, wording)| put(2, wording));
    kind.also.iter().for_each(|also| put(2, also));
    for place in [gift.place, gift.shown_at].into_iter().flatten() {
        let place = &catalogue[place];
        place
            .name
            .wordings()
            .for_each(|(_, wording)| put(2, wording));
        place.also.iter().for_each(|also| put(2, also));
    }
    if !gift.date.is_unknown() {
        put(2, &gift.date.to_string());
    }
    for claim in &gift.claims {
        let csl = &catalogue[claim.source].csl;
        put(3, &catalogue[claim.source].name);
        put(3, csl.container_title.as_deref().unwrap_or_default());
    }
    put(4, gift.label.in_language("en"));
    fields
}
