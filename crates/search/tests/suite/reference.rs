//! A slow, obvious reference implementation of search: every word against every word of every
//! gift, distances by the whole table, every count by filtering again.
//!
//! For plain lower-case words and hyphens only; folding has tests of its own.

use vitrine_catalogue::{Catalogue, Facet, Gift, Key};
use vitrine_search::{Index, Query, Results, Sort};

/// What the index should answer; `matched` is left out.
pub fn search(catalogue: &Catalogue, index: &Index, query: &Query) -> Results {
    let mut results = Results::default();
    let mut found: Vec<((usize, usize), usize)> = Vec::new();
    for (at, gift) in catalogue.gifts().iter().enumerate() {
        if let Some(score) = score(catalogue, gift, &query.words)
            && Facet::ALL
                .into_iter()
                .all(|facet| has_chosen(catalogue, gift, facet, query))
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
        match query.sort {
            Sort::Best => (Some(*score), None, None, *at),
            Sort::Number => (None, None, None, *at),
            Sort::Date => (None, Some(date), None, *at),
            Sort::Giver => (None, None, Some(giver), *at),
        }
    });
    for (_, at) in found {
        if catalogue.gifts()[at].also_reported {
            results.also_reported.push(Key::at(at));
        } else {
            results.gifts.push(Key::at(at));
        }
    }
    results.counts = Facet::ALL
        .map(|facet| {
            let values = index.values(facet).iter();
            values
                .map(|value| count(catalogue, query, facet, &value.id))
                .collect()
        })
        .to_vec();
    results
}

/// How many there would be if `value` alone were chosen in `facet`.
fn count(catalogue: &Catalogue, query: &Query, facet: Facet, value: &str) -> u32 {
    let mut alone = query.clone();
    let others = query
        .filters
        .iter()
        .filter(|(one, _)| *one != facet)
        .cloned();
    alone.filters = others.chain([(facet, value.to_owned())]).collect();
    let mut count = 0;
    for gift in catalogue.gifts().iter().filter(|gift| !gift.also_reported) {
        let chosen = Facet::ALL
            .into_iter()
            .all(|one| has_chosen(catalogue, gift, one, &alone));
        count += u32::from(chosen && score(catalogue, gift, &query.words).is_some());
    }
    count
}

fn has_chosen(catalogue: &Catalogue, gift: &Gift, facet: Facet, query: &Query) -> bool {
    let mut chosen = query.filters.of(facet).peekable();
    chosen.peek().is_none() || {
        let values = facet.values(catalogue, gift);
        chosen.any(|id| values.iter().any(|value| value == id))
    }
}

/// The sums of the words' field ranks and closenesses, if all match.
fn score(catalogue: &Catalogue, gift: &Gift, words: &str) -> Option<(usize, usize)> {
    let fields = fields(catalogue, gift);
    let mut terms: Vec<&str> = Vec::new();
    for word in words.split(' ').map(|word| word.trim_matches('-')) {
        if !word.is_empty() && !terms.contains(&word) {
            terms.push(word);
        }
    }
    let mut sum = (0, 0);
    for word in terms {
        let best = |word: &str| best(&fields, word, !is_spelled(catalogue, word));
        let whole = best(&word.replace('-', ""));
        let mut parts = None;
        if word.contains('-') && word.contains(char::is_alphabetic) {
            let each: Option<Vec<_>> = word.split('-').map(best).collect();
            let worst = each.and_then(|each| each.into_iter().max());
            parts = worst.map(|(field, closeness)| (field, closeness.max(1)));
        }
        let (field, closeness) = whole.into_iter().chain(parts).min()?;
        sum = (sum.0 + field, sum.1 + closeness);
    }
    Some(sum)
}

/// The best match of `word` in any field.
fn best(fields: &[Vec<String>; 5], word: &str, typos: bool) -> Option<(usize, usize)> {
    let terms = fields.iter().enumerate().flat_map(|(rank, terms)| {
        terms
            .iter()
            .filter_map(move |term| Some((rank, closeness(word, term, typos)?)))
    });
    terms.min()
}

/// Whether some gift has a word that begins so: then no typing error is looked for.
fn is_spelled(catalogue: &Catalogue, word: &str) -> bool {
    catalogue.gifts().iter().any(|gift| {
        let fields = fields(catalogue, gift);
        fields.iter().flatten().any(|term| term.starts_with(word))
    })
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

/// The words of each field, hyphenated ones whole and in parts.
fn fields(catalogue: &Catalogue, gift: &Gift) -> [Vec<String>; 5] {
    let mut fields: [Vec<String>; 5] = Default::default();
    let mut put = |rank: usize, text: &str| {
        for word in text
            .to_lowercase()
            .split(' ')
            .map(|word| word.trim_matches('-'))
        {
            fields[rank].push(word.replace('-', ""));
            fields[rank].extend(word.split('-').map(str::to_owned));
        }
        fields[rank].retain(|term| !term.is_empty());
    };
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
    let kind = catalogue.kind(gift.kind);
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
