//! What extends over several stations: spans, and brackets from a gift's date to a rival date.
//!
//! Each gets a lane by greedy interval partitioning: sorted by start, the first lane that is free.
//! This module knows nothing of pixels.

use vitrine_catalogue::facet::day_of;
use vitrine_catalogue::order::sort_by_key;
use vitrine_catalogue::{About, Catalogue, Gift, Key};

use super::schedule::Interval;
use super::station::Station;

/// A gift that could be any of several stations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The gift.
    pub gift: Key<Gift>,
    /// The position of the first of the stations.
    pub first: usize,
    /// The position of the last of them.
    pub last: usize,
    /// From the top, from 0; spans of one lane share no station.
    pub lane: usize,
}

/// Another date that a source gives for a gift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RivalDate {
    /// The gift.
    pub gift: Key<Gift>,
    /// The position of the station that the gift is at.
    pub ours: usize,
    /// The position of the station of the date that the source gives.
    pub theirs: usize,
    /// From the axis down, from 0; brackets of one lane share no more than an end.
    pub lane: usize,
}

/// The spans of gifts over stations, the earliest first.
pub(super) fn spans(mut intervals: Vec<Interval>, stations: &[Station]) -> Vec<Span> {
    sort_by_key(&mut intervals, |interval| (interval.from, interval.to));
    let mut lanes: Vec<usize> = Vec::new();
    let mut spans = Vec::with_capacity(intervals.len());
    for interval in intervals {
        let within = |station: &Station| {
            let (from, to) = (station.date.earliest, station.date.latest);
            from.number() <= interval.to && to.number() >= interval.from
        };
        let Some(first) = stations.iter().position(within) else {
            continue;
        };
        let last = stations.iter().rposition(within).unwrap_or(first);
        spans.push(Span {
            gift: interval.gift,
            first,
            last,
            lane: lane(&mut lanes, first, last + 1),
        });
    }
    spans
}

/// The rival dates, in the order of the stations.
pub(super) fn rivals(catalogue: &Catalogue, stations: &[Station]) -> Vec<RivalDate> {
    let mut rivals = Vec::new();
    for (ours, station) in stations.iter().enumerate() {
        for dated in &station.gifts {
            let claims = catalogue[dated.gift].claims.iter();
            let days = claims
                .filter(|claim| claim.differs && claim.about == About::Date)
                .filter_map(|claim| claim.date.as_ref());
            for day in days {
                let day = day_of(day);
                let theirs = stations.iter().position(|station| station.day == day);
                if let Some(theirs) = theirs.filter(|theirs| *theirs != ours) {
                    rivals.push((dated.gift, ours, theirs));
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
        .map(|(gift, ours, theirs)| RivalDate {
            gift,
            ours,
            theirs,
            lane: lane(&mut lanes, ours.min(theirs), ours.max(theirs)),
        })
        .collect()
}

/// The first lane that is free from `first` on. It is then taken up to `end`, exclusive. `lanes`
/// has the end of each lane so far.
fn lane(lanes: &mut Vec<usize>, first: usize, end: usize) -> usize {
    let lane = lanes.iter().position(|taken| *taken <= first);
    let lane = lane.unwrap_or_else(|| {
        lanes.push(0);
        lanes.len() - 1
    });
    lanes[lane] = end;
    lane
}
