//! The rail above the days, where the width allows it.
//!
//! It is decoration, hidden from the accessibility tree: the list of days has all that it shows.

use vitrine_catalogue::Precision;
use vitrine_layout::Timeline;
use vitrine_view::prelude::*;

/// The height of the rail above its brackets.
const RAIL: i32 = 26;
/// The height of a lane of brackets.
const LANE: i32 = 8;

/// The rail with its hours, its breaks and the brackets to rival days.
pub(super) fn rail(timeline: &Timeline) -> View {
    let width = timeline.width;
    let lanes = timeline.rivals.iter().map(|rival| rival.lane + 1).max();
    let lanes = i32::try_from(lanes.unwrap_or_default()).unwrap_or_default();
    let height = RAIL + lanes * LANE;
    let stations = timeline.stations.iter().map(|station| {
        let (x, width) = (station.x, station.width);
        let mut ticks = line((x, 2), (x, 16));
        if station.date.precision == Precision::Day {
            for eighth in 1..8 {
                let x = x + width * eighth / 8;
                ticks.push_str(&line((x, 2), (x, 8)));
            }
        }
        let hours = station.events.iter().filter_map(|(_, at)| *at);
        let hours = hours.map(|x| view! { <circle class="rail__hour" cx=x cy=2 r="5" /> });
        let broken = station.broken.then(|| {
            view! {
                <path class="rail__gap" d=line((x - 6, 12), (x + 2, -8)) />
                <path class="rail__break" d=[line((x - 10, 12), (x - 2, -8)), line((x - 3, 12), (x + 5, -8))].concat() />
            }
        });
        view! { <path class="rail__ticks" d=ticks />{hours.collect_view()}{broken} }
    });
    let rivals = timeline.rivals.iter().map(|rival| {
        let at = |station: usize| timeline.stations[station].x + 20;
        let lane = i32::try_from(rival.lane).unwrap_or_default();
        let y = RAIL - 6 + lane * LANE;
        let (from, to) = (at(rival.ours), at(rival.theirs));
        let path = [
            line((from, 4), (from, y)),
            line((from, y), (to, y)),
            line((to, y), (to, 4)),
        ];
        view! { <path class="rail__rival" d=path.concat() /> }
    });
    view! {
        <svg
            class="rail"
            viewBox=["0 -10 ", &width.to_string(), " ", &(height + 10).to_string()].concat()
            width=width
            height=height + 10
            preserveAspectRatio="none"
            aria-hidden="true"
        >
            <path class="rail__line" d=line((0, 2), (width, 2)) />
            {stations.collect_view()}
            {rivals.collect_view()}
        </svg>
    }
    .into_view()
}

fn line(from: (i32, i32), to: (i32, i32)) -> String {
    let numbers = [from.0, from.1, to.0, to.1].map(|number| number.to_string());
    let [x, y, to_x, to_y] = &numbers;
    ["M", x, " ", y, "L", to_x, " ", to_y].concat()
}
