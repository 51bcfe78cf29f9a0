//! What runs over several stations: spans, and the brackets from a day to its rival.

use vitrine_catalogue::order::sort_by_key;
use vitrine_catalogue::{About, Catalogue, Gift, Key};

use super::Station;
use super::stations::Spanned;

/// A gift that could be any of several stations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The gift.
    pub gift: Key<Gift>,
    /// The first of the stations, from 0.
    pub first: usize,
    /// The last of them.
    pub last: usize,
    /// From the top; spans of one lane share no station.
    pub lane: usize,
}

/// A source gives another day than the one a gift hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rival {
    /// The gift.
    pub gift: Key<Gift>,
    /// The station it hangs on, from 0.
    pub ours: usize,
    /// The station that the source gives.
    pub theirs: usize,
    /// From the rail down; brackets of one lane share no more than an end.
    pub lane: usize,
}

/// The spans with their stations, the earliest first.
pub(super) fn spans(mut spanned: Vec<Spanned>, stations: &[Station]) -> Vec<Span> {
    sort_by_key(&mut spanned, |span| (span.from, span.to));
    let mut lanes: Vec<usize> = Vec::new();
    let mut spans = Vec::with_capacity(spanned.len());
    for span in spanned {
        let within = |station: &Station| {
            let (from, to) = (station.date.earliest, station.date.latest);
            from.number() <= span.to && to.number() >= span.from
        };
        let Some(first) = stations.iter().position(within) else {
            continue;
        };
        let last = stations.iter().rposition(within).unwrap_or(first);
        spans.push(Span {
            gift: span.gift,
            first,
            last,
            lane: lane(&mut lanes, first, last + 1),
        });
    }
    spans
}

/// The brackets, in the order of the stations.
pub(super) fn rivals(catalogue: &Catalogue, stations: &[Station]) -> Vec<Rival> {
    let mut rivals = Vec::new();
    for (ours, station) in stations.iter().enumerate() {
        for hung in &station.gifts {
            let claims = catalogue[hung.gift].claims.iter();
            let days = claims
                .filter(|claim| claim.differs && claim.about == About::Date)
                .filter_map(|claim| claim.date.as_ref());
            for day in days {
                let day = vitrine_catalogue::facet::day_of(day);
                let theirs = stations.iter().position(|station| station.day == day);
                if let Some(theirs) = theirs.filter(|theirs| *theirs != ours) {
                    rivals.push((hung.gift, ours, theirs));
                }
            }
        }
    }
    sort_by_key(&mut rivals, |(_, ours, theirs)| {
        (*ours.min(theirs), *ours.max(theirs))
    });
    let mut lanes: Vec<usize> = Vec::new();
    rivals
        .into_iter()
        .map(|(gift, ours, theirs)| Rival {
            gift,
            ours,
            theirs,
            lane: lane(&mut lanes, ours.min(theirs), ours.max(theirs)),
        })
        .collect()
}

/// The first lane that is free from `first` on, which is then taken up to before `end`.
fn lane(lanes: &mut Vec<usize>, first: usize, end: usize) -> usize {
    let lane = lanes.iter().position(|taken| *taken <= first);
    let lane = lane.unwrap_or_else(|| {
        lanes.push(0);
        lanes.len() - 1
    });
    lanes[lane] = end;
    lane
}
