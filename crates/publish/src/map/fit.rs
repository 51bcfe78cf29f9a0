//! The sheet that fits a journey: all its stops inside the frame, in the projection that distorts
//! what lies between them least.

use vitrine_catalogue::{Catalogue, MapSheet};
use vitrine_layout::{Lambert, Sheet};

/// The earth's mean radius in kilometres.
const EARTH: f64 = 6371.0;
/// How far from the edges of the sheet stops stay, in its units: there are names beside them.
const MARGIN: f64 = 120.0;
/// The narrowest and the widest sheet, in kilometres.
const WIDTHS: (f64, f64) = (200.0, 12_000.0);

/// A sheet for the journey of a catalogue; none if no leg has both its ends at known positions.
///
/// `file` is the one that it will be in.
pub(crate) fn fitted(catalogue: &Catalogue, file: &str) -> Option<MapSheet> {
    let mut points = Vec::new();
    for leg in &catalogue.journey()?.legs {
        if let (Some(from), Some(to)) = (catalogue[leg.from].at, catalogue[leg.to].at) {
            points.extend([from, to]);
            points.extend(
                leg.via
                    .iter()
                    .map(|via| via.map(|part| f64::from(part) / 1000.0)),
            );
        }
    }
    (!points.is_empty()).then(|| sheet_of(&points, file))
}

fn sheet_of(points: &[[f64; 2]], file: &str) -> MapSheet {
    let meridian = middle_longitude(points).round();
    let (south, north) = parallels(points);
    let lambert = Lambert::new(south, north, meridian);
    let (mut x, mut y) = ((f64::MAX, f64::MIN), (f64::MAX, f64::MIN));
    for [longitude, latitude] in points {
        let (east, up) = lambert.project(*longitude, latitude.clamp(-85.0, 85.0));
        (x, y) = ((x.0.min(east), x.1.max(east)), (y.0.min(up), y.1.max(up)));
    }
    let (longitude, latitude) = lambert.invert(f64::midpoint(x.0, x.1), f64::midpoint(y.0, y.1));
    let share = |length: i32| f64::from(length) - 2.0 * MARGIN;
    let across = (x.1 - x.0) / share(Sheet::WIDTH);
    let down = (y.1 - y.0) / share(Sheet::HEIGHT);
    let width = across.max(down) * EARTH * f64::from(Sheet::WIDTH);
    let width = (width / 10.0).ceil() * 10.0;
    MapSheet {
        file: file.to_owned(),
        // To a twentieth of a degree.
        centre: [longitude, latitude].map(|degrees| whole(degrees * 20.0) * 50),
        parallels: [south, north].map(|degrees| whole(degrees) * 1000),
        meridian: whole(meridian) * 1000,
        width: whole(width.clamp(WIDTHS.0, WIDTHS.1)),
    }
}

/// The middle of the longitudes, on the side of the globe where they are.
fn middle_longitude(points: &[[f64; 2]]) -> f64 {
    let mut longitudes: Vec<f64> = points.iter().map(|[longitude, _]| *longitude).collect();
    longitudes.sort_by(f64::total_cmp);
    // The widest gap between neighbours is what the points leave out.
    let first = longitudes.first().copied().unwrap_or_default();
    let next = longitudes.iter().skip(1).copied().chain([first + 360.0]);
    let gaps = longitudes.iter().copied().zip(next);
    let widest = gaps.max_by(|one, other| (one.1 - one.0).total_cmp(&(other.1 - other.0)));
    let (before, after) = widest.unwrap_or_default();
    let middle = f64::midpoint(before, after) - 180.0;
    (middle + 180.0).rem_euclid(360.0) - 180.0
}

/// A sixth of the latitudes from either end, in whole degrees and on one side of the equator: the rule
/// of Deetz and Adams, "Elements of Map Projection", US Coast and Geodetic Survey, Special Publication
/// 68, 1934.
fn parallels(points: &[[f64; 2]]) -> (f64, f64) {
    let latitudes = points.iter().map(|[_, latitude]| *latitude);
    let (least, most) = latitudes.fold((90.0_f64, -90.0_f64), |(least, most), latitude| {
        (least.min(latitude), most.max(latitude))
    });
    let middle = f64::midpoint(least, most);
    let half = ((most - least) / 3.0).max(1.0);
    // Northern, as it were; mirrored below.
    let south = (middle.abs() - half).floor().clamp(1.0, 78.0);
    let north = (middle.abs() + half).ceil().clamp(south + 2.0, 80.0);
    if middle < 0.0 {
        (-north, -south)
    } else {
        (south, north)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "degrees of the globe and kilometres on it"
)]
fn whole(number: f64) -> i32 {
    number.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_stop_is_inside_the_frame(
            west in -180.0..180.0_f64,
            south in -60.0..50.0_f64,
            at in prop::collection::vec((0.0..20.0_f64, 0.0..20.0_f64), 1..8),
        ) {
            let points: Vec<[f64; 2]> = at
                .iter()
                .map(|(x, y)| [(west + x + 180.0).rem_euclid(360.0) - 180.0, south + y])
                .collect();
            let sheet = Sheet::new(&sheet_of(&points, "map/journey.svg"));
            for point in points {
                prop_assert!(sheet.contains(point), "{point:?}");
            }
        }
    }

    #[test]
    fn a_journey_across_the_date_line_is_shown_on_its_side_of_the_globe() {
        let sheet = sheet_of(&[[170.0, -15.0], [-172.0, -13.0]], "map/journey.svg");
        assert_eq!(
            (sheet.meridian, sheet.parallels),
            (179_000, [-15_000, -13_000].map(|p| p))
        );
    }
}
