//! The sources behind one gift as a directed acyclic graph, and what they come down to.
//!
//! This module knows nothing of pixels.

use vitrine_catalogue::order::{sort, sort_by_key};
use vitrine_catalogue::{About, Catalogue, Gift, Key, Source};

use super::tally::{ArticleTally, Tally, Tier, Witness};

/// CSL types of sources that are somebody's own words, not a report of them.
const UTTERANCES: [&str; 5] = ["speech", "interview", "broadcast", "hearing", "event"];

/// The sources behind one gift, and what rests on what.
pub(super) struct Lineage {
    /// Articles by letter, then other sources in the order of the catalogue.
    pub members: Vec<Member>,
    /// Acyclic: no member rests on itself, directly or indirectly.
    pub links: Vec<Link>,
}

/// A source.
pub(super) struct Member {
    /// The source.
    pub source: Key<Source>,
    /// Its letter, if it has one.
    pub letter: Option<char>,
    /// Its tier.
    pub tier: Tier,
    /// What it says of the gift or the fact.
    pub witness: Witness,
    /// The layer: 0 for articles; for others the longest path down to a source that no report rests
    /// on, at least 1.
    pub height: usize,
    /// Whether it is somebody's own words.
    utterance: bool,
}

/// That one source was made from another.
#[derive(Clone, Copy)]
pub(super) struct Link {
    /// The position of the member that the other was made from.
    pub origin: usize,
    /// The position of the member that was made from it.
    pub derived: usize,
    /// Whether the derived text names its origin.
    pub named: bool,
}

impl Lineage {
    /// The sources behind what is said of `gift`, or of one fact about it.
    pub fn of(catalogue: &Catalogue, gift: Key<Gift>, about: Option<About>) -> Self {
        let claims: Vec<_> = catalogue[gift]
            .claims
            .iter()
            .filter(|claim| about.is_none_or(|about| claim.about == about))
            .collect();
        let count = catalogue.sources().len();
        let mut says = vec![None; count];
        let mut credits: Vec<Vec<(Key<Source>, bool)>> = vec![Vec::new(); count];
        for claim in claims {
            let witness = says[claim.source.position()].get_or_insert(Witness::States);
            if claim.differs {
                *witness = Witness::Differs;
            }
            credits[claim.source.position()].extend(claim.after.iter().map(|key| (*key, true)));
        }
        // What a silent article rests on is left out, but not for one fact: there the article is
        // grouped with those that share its report.
        let mut there: Vec<bool> = says.iter().map(Option::is_some).collect();
        let lettered = |i: usize| catalogue.sources()[i].letter.is_some();
        let mut waiting: Vec<usize> = (0..count)
            .filter(|i| there[*i] || (about.is_some() && lettered(*i)))
            .collect();
        let mut pairs: Vec<(usize, usize, bool)> = Vec::new();
        for (i, there) in there.iter_mut().enumerate() {
            *there |= lettered(i);
        }
        while let Some(derived) = waiting.pop() {
            let origins = &catalogue.sources()[derived].rests_on;
            credits[derived].extend(origins.iter().map(|rests| (rests.source, rests.named)));
            for (origin, named) in std::mem::take(&mut credits[derived]) {
                let origin = origin.position();
                match pairs
                    .iter_mut()
                    .find(|pair| (pair.0, pair.1) == (origin, derived))
                {
                    Some(pair) => pair.2 |= named,
                    None if origin != derived => pairs.push((origin, derived, named)),
                    None => {}
                }
                if !there[origin] {
                    there[origin] = true;
                    waiting.push(origin);
                }
            }
        }
        let mut order: Vec<usize> = (0..count).filter(|i| there[*i]).collect();
        sort_by_key(&mut order, |i| {
            (!lettered(*i), catalogue.sources()[*i].letter, *i)
        });
        let keys: Vec<Key<Source>> = catalogue.source_keys().collect();
        let mut at = vec![0; count];
        let mut members = Vec::with_capacity(order.len());
        for (position, i) in order.into_iter().enumerate() {
            let source = &catalogue.sources()[i];
            at[i] = position;
            members.push(Member {
                source: keys[i],
                letter: source.letter,
                tier: if source.letter.is_some() {
                    Tier::Article
                } else {
                    Tier::Report
                },
                witness: says[i].unwrap_or(if source.letter.is_some() {
                    Witness::Silent
                } else {
                    Witness::Behind
                }),
                height: usize::from(source.letter.is_none()),
                utterance: UTTERANCES.contains(&source.csl.kind.as_str()),
            });
        }
        sort(&mut pairs, Ord::cmp);
        let links = pairs
            .into_iter()
            .map(|(origin, derived, named)| Link {
                origin: at[origin],
                derived: at[derived],
                named,
            })
            .collect();
        let mut lineage = Lineage { members, links };
        lineage.assign_tiers();
        lineage
    }

    /// Assigns heights and tiers in topological order (Kahn's algorithm), from the members that
    /// nothing rests on. Links in a cycle, which reading a catalogue excludes, are removed.
    fn assign_tiers(&mut self) {
        let count = self.members.len();
        let mut under = vec![0_usize; count];
        for link in &self.links {
            under[link.origin] += 1;
        }
        let mut done = vec![false; count];
        let mut ready: Vec<usize> = (0..count).filter(|i| under[*i] == 0).collect();
        while let Some(derived) = ready.pop() {
            done[derived] = true;
            for link in self.links.iter().filter(|link| link.derived == derived) {
                let height = self.members[derived].height + 1;
                let origin = &mut self.members[link.origin];
                if origin.letter.is_none() {
                    origin.height = origin.height.max(height);
                }
                under[link.origin] -= 1;
                if under[link.origin] == 0 {
                    ready.push(link.origin);
                }
            }
        }
        self.links
            .retain(|link| done[link.origin] && done[link.derived]);
        for i in 0..count {
            let rests = self.links.iter().any(|link| link.derived == i);
            let bears = self.links.iter().any(|link| link.origin == i);
            let member = &mut self.members[i];
            if member.letter.is_none() && bears && !rests {
                member.tier = Tier::Root;
            }
            if member.letter.is_none() && !bears {
                member.witness = Witness::Outside;
            }
        }
        // Roots are above every report.
        let reports = self
            .members
            .iter()
            .filter(|member| member.tier == Tier::Report);
        let above = reports.map(|member| member.height + 1).max().unwrap_or(1);
        let roots = || {
            self.members
                .iter()
                .filter(|member| member.tier == Tier::Root)
        };
        let top = roots()
            .map(|member| member.height)
            .max()
            .unwrap_or(1)
            .max(above);
        for member in &mut self.members {
            if member.tier == Tier::Root {
                member.height = top;
            }
        }
    }

    /// What the articles that speak come down to.
    pub fn tally(&self) -> Tally {
        let speaking: Vec<usize> = (0..self.members.len())
            .filter(|i| self.members[*i].letter.is_some() && self.speaks(*i))
            .collect();
        let mut letters: Vec<_> = speaking.iter().map(|i| self.members[*i].letter).collect();
        letters.dedup();
        Tally {
            articles: letters.len(),
            reports: self.ends(&speaking, true).len(),
            roots: self.ends(&speaking, false).len(),
        }
    }

    /// The articles by letter, but those that share a report next to each other.
    pub fn articles(&self) -> Vec<ArticleTally> {
        let mut articles: Vec<ArticleTally> = Vec::new();
        let mut reports: Vec<Vec<usize>> = Vec::new();
        for (i, member) in self.members.iter().enumerate() {
            let Some(letter) = member.letter else {
                continue;
            };
            let mut ours = self.ends(&[i], true);
            let mut group = reports.len();
            for (other, theirs) in reports.iter_mut().enumerate() {
                if theirs.iter().any(|end| ours.contains(end)) {
                    // A later group that shares a report as well is merged into the first.
                    for tally in articles.iter_mut().filter(|tally| tally.group == other) {
                        tally.group = group.min(other);
                    }
                    group = group.min(other);
                    ours.append(theirs);
                }
            }
            reports.push(Vec::new());
            reports[group].append(&mut ours);
            articles.push(ArticleTally {
                letter,
                source: member.source,
                witness: member.witness,
                group,
            });
        }
        sort_by_key(&mut articles, |tally| tally.group);
        let mut number = 0;
        let mut before = articles.first().map_or(0, |tally| tally.group);
        for tally in &mut articles {
            if tally.group != before {
                before = tally.group;
                number += 1;
            }
            tally.group = number;
        }
        articles
    }

    fn speaks(&self, member: usize) -> bool {
        matches!(
            self.members[member].witness,
            Witness::States | Witness::Differs
        )
    }

    /// The reports, or the roots, that are reached going up from `members`.
    fn ends(&self, members: &[usize], at_reports: bool) -> Vec<usize> {
        let mut seen = vec![false; self.members.len()];
        let mut waiting = members.to_vec();
        let mut ends = Vec::new();
        while let Some(derived) = waiting.pop() {
            if std::mem::replace(&mut seen[derived], true) {
                continue;
            }
            let mut end = true;
            for link in self.links.iter().filter(|link| link.derived == derived) {
                if !at_reports || !self.members[link.origin].utterance {
                    waiting.push(link.origin);
                    end = false;
                }
            }
            if end {
                ends.push(derived);
            }
        }
        ends
    }
}
