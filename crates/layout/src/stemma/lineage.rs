//! Who has it from whom: the sources behind one gift, as a graph without circles.
//!
//! Knows nothing of pixels.

use vitrine_catalogue::order::{sort, sort_by_key};
use vitrine_catalogue::{About, Catalogue, Gift, Key, Source};

use super::{LetterTally, Tally, Tier, Witness};

/// Kinds of source, in CSL's words, that are somebody's own words and not a report of them.
const UTTERANCES: [&str; 5] = ["speech", "interview", "broadcast", "hearing", "event"];

/// The sources behind one gift, and what rests on what.
pub(super) struct Lineage {
    /// Lettered articles by letter, then the others in the catalogue's order.
    pub members: Vec<Member>,
    /// No member rests on itself, however far one climbs.
    pub links: Vec<Link>,
}

/// A source.
pub(super) struct Member {
    /// The source.
    pub source: Key<Source>,
    /// Its letter, if it has one.
    pub letter: Option<char>,
    /// Where it stands.
    pub tier: Tier,
    /// What it says.
    pub witness: Witness,
    /// 0 for articles; for others the longest way down to one that no report rests on, from 1.
    pub height: usize,
    utterance: bool,
}

/// One source made from another.
#[derive(Clone, Copy)]
pub(super) struct Link {
    /// The member behind.
    pub behind: usize,
    /// The member made from it.
    pub made: usize,
    /// Whether the text names it.
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
        let count = catalogue.sources.len();
        let mut says = vec![None; count];
        let mut credits: Vec<Vec<(Key<Source>, bool)>> = vec![Vec::new(); count];
        for claim in claims {
            let said = says[claim.source.position()].get_or_insert(Witness::States);
            if claim.differs {
                *said = Witness::Differs;
            }
            credits[claim.source.position()].extend(claim.after.iter().map(|key| (*key, true)));
        }
        // A silent article brings nothing behind it; for one fact it does, to be put beside
        // those that share its report.
        let mut there: Vec<bool> = says.iter().map(Option::is_some).collect();
        let lettered = |i: usize| catalogue.sources[i].letter.is_some();
        let mut waiting: Vec<usize> = (0..count)
            .filter(|i| there[*i] || (about.is_some() && lettered(*i)))
            .collect();
        let mut pairs: Vec<(usize, usize, bool)> = Vec::new();
        for (i, there) in there.iter_mut().enumerate() {
            *there |= lettered(i);
        }
        while let Some(made) = waiting.pop() {
            let whole = &catalogue.sources[made].rests_on;
            credits[made].extend(whole.iter().map(|rests| (rests.source, rests.named)));
            for (behind, named) in std::mem::take(&mut credits[made]) {
                let behind = behind.position();
                match pairs
                    .iter_mut()
                    .find(|pair| (pair.0, pair.1) == (behind, made))
                {
                    Some(pair) => pair.2 |= named,
                    None if behind != made => pairs.push((behind, made, named)),
                    None => {}
                }
                if !there[behind] {
                    there[behind] = true;
                    waiting.push(behind);
                }
            }
        }
        let mut order: Vec<usize> = (0..count).filter(|i| there[*i]).collect();
        sort_by_key(&mut order, |i| {
            (!lettered(*i), catalogue.sources[*i].letter, *i)
        });
        let mut at = vec![0; count];
        let mut members = Vec::with_capacity(order.len());
        for (position, i) in order.into_iter().enumerate() {
            let source = &catalogue.sources[i];
            at[i] = position;
            members.push(Member {
                source: Key::at(i),
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
            .map(|(behind, made, named)| Link {
                behind: at[behind],
                made: at[made],
                named,
            })
            .collect();
        let mut lineage = Lineage { members, links };
        lineage.rise();
        lineage
    }

    /// Heights and tiers, from those that nothing rests on. What turns in a circle, which a
    /// catalogue that was read never does, is cut loose.
    fn rise(&mut self) {
        let count = self.members.len();
        let mut under = vec![0_usize; count];
        for link in &self.links {
            under[link.behind] += 1;
        }
        let mut done = vec![false; count];
        let mut ready: Vec<usize> = (0..count).filter(|i| under[*i] == 0).collect();
        while let Some(made) = ready.pop() {
            done[made] = true;
            for link in self.links.iter().filter(|link| link.made == made) {
                let height = self.members[made].height + 1;
                let behind = &mut self.members[link.behind];
                if behind.letter.is_none() {
                    behind.height = behind.height.max(height);
                }
                under[link.behind] -= 1;
                if under[link.behind] == 0 {
                    ready.push(link.behind);
                }
            }
        }
        self.links
            .retain(|link| done[link.behind] && done[link.made]);
        for i in 0..count {
            let rests = self.links.iter().any(|link| link.made == i);
            let bears = self.links.iter().any(|link| link.behind == i);
            let member = &mut self.members[i];
            if member.letter.is_none() && bears && !rests {
                member.tier = Tier::Root;
            }
            if member.letter.is_none() && !bears {
                member.witness = Witness::Outside;
            }
        }
        // Roots stand above every report.
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

    /// The lettered articles, those that share a report side by side.
    pub fn letters(&self) -> Vec<LetterTally> {
        let mut letters: Vec<LetterTally> = Vec::new();
        let mut reports: Vec<Vec<usize>> = Vec::new();
        for (i, member) in self.members.iter().enumerate() {
            let Some(letter) = member.letter else {
                continue;
            };
            let mut ours = self.ends(&[i], true);
            let mut group = reports.len();
            for (other, theirs) in reports.iter_mut().enumerate() {
                if theirs.iter().any(|end| ours.contains(end)) {
                    // A later group that shares a report, too, joins the first.
                    for tally in letters.iter_mut().filter(|tally| tally.group == other) {
                        tally.group = group.min(other);
                    }
                    group = group.min(other);
                    ours.append(theirs);
                }
            }
            reports.push(Vec::new());
            reports[group].append(&mut ours);
            letters.push(LetterTally {
                letter,
                source: member.source,
                witness: member.witness,
                group,
            });
        }
        sort_by_key(&mut letters, |tally| tally.group);
        let mut number = 0;
        let mut before = letters.first().map_or(0, |tally| tally.group);
        for tally in &mut letters {
            if tally.group != before {
                before = tally.group;
                number += 1;
            }
            tally.group = number;
        }
        letters
    }

    fn speaks(&self, member: usize) -> bool {
        matches!(
            self.members[member].witness,
            Witness::States | Witness::Differs
        )
    }

    /// Where one ends, climbing from `members`: at reports, or at roots.
    fn ends(&self, members: &[usize], at_reports: bool) -> Vec<usize> {
        let mut seen = vec![false; self.members.len()];
        let mut waiting = members.to_vec();
        let mut ends = Vec::new();
        while let Some(made) = waiting.pop() {
            if std::mem::replace(&mut seen[made], true) {
                continue;
            }
            let mut end = true;
            for link in self.links.iter().filter(|link| link.made == made) {
                if !at_reports || !self.members[link.behind].utterance {
                    waiting.push(link.behind);
                    end = false;
                }
            }
            if end {
                ends.push(made);
            }
        }
        ends
    }
}
