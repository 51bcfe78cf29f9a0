//! What of the earth is on a sheet, and the grid that is drawn over it.

use vitrine_layout::Sheet;

use super::Line;

/// Longitudes and latitudes beyond which nothing is on a sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Extent {
    /// The meridian that is upright on the sheet.
    meridian: f64,
    /// How many degrees west and east of it the sheet extends, and the least and greatest latitude.
    turns: (f64, f64),
    latitudes: (f64, f64),
    /// How many degrees are between two lines of the grid.
    pub(super) step: i32,
}

/// The distances between the lines of a grid, of which a sheet has the first that gives it few.
const STEPS: [i32; 6] = [1, 2, 5, 10, 15, 30];
/// How many parallels a sheet has at most.
const PARALLELS: f64 = 6.0;
/// What lies so far beyond the edge may be part of a line that crosses it.
const MARGIN: f64 = 3.0;

impl Extent {
    /// The extent of a sheet.
    pub(super) fn of(sheet: &Sheet) -> Self {
        let meridian = sheet.meridian();
        let (mut turns, mut latitudes) = ((0.0_f64, 0.0_f64), (90.0_f64, -90.0_f64));
        for x in 0..=20 {
            for y in 0..=25 {
                let (longitude, latitude) = sheet.degrees(f64::from(x) * 40.0, f64::from(y) * 40.0);
                let turn = turn(longitude, meridian);
                turns = (turns.0.min(turn), turns.1.max(turn));
                latitudes = (latitudes.0.min(latitude), latitudes.1.max(latitude));
            }
        }
        let high = latitudes.1 - latitudes.0;
        let few = STEPS
            .into_iter()
            .find(|step| high / f64::from(*step) <= PARALLELS);
        Self {
            meridian,
            turns: (turns.0 - MARGIN, turns.1 + MARGIN),
            latitudes: (latitudes.0 - MARGIN, latitudes.1 + MARGIN),
            step: few.unwrap_or(STEPS[STEPS.len() - 1]),
        }
    }

    /// Whether any of a line's points can be on the sheet.
    pub(super) fn has(&self, line: &Line) -> bool {
        line.iter().any(|(longitude, latitude)| {
            let turn = turn(*longitude, self.meridian);
            (self.turns.0..self.turns.1).contains(&turn)
                && (self.latitudes.0..self.latitudes.1).contains(latitude)
        })
    }

    /// A line in pieces that do not cross the meridian opposite the upright one, at which the cone is
    /// cut open.
    pub(super) fn pieces(&self, line: &Line) -> Vec<Line> {
        let mut pieces = vec![Line::new()];
        let mut before = None;
        for point in line {
            let turn = turn(point.0, self.meridian);
            let crosses = before.is_some_and(|before: f64| (before - turn).abs() > 180.0);
            match pieces.last_mut() {
                Some(piece) if !crosses => piece.push(*point),
                _ => pieces.push(vec![*point]),
            }
            before = Some(turn);
        }
        pieces
    }

    /// Meridians and parallels.
    pub(super) fn graticule(&self) -> Vec<Line> {
        let step = f64::from(self.step);
        #[expect(clippy::cast_possible_truncation, reason = "degrees of the globe")]
        let whole = |degrees: f64| (degrees / step).round() as i32;
        let lines = |(from, to): (f64, f64), least: f64, most: f64| {
            let (from, to) = ((from / step).floor() * step, (to / step).ceil() * step);
            (whole(from.max(least)), whole(to.min(most)))
        };
        let meridian = self.meridian;
        let (west, east) = lines(
            (meridian + self.turns.0, meridian + self.turns.1),
            -360.0,
            360.0,
        );
        let (south, north) = lines(self.latitudes, -85.0, 85.0);
        // A tenth of a step is straight enough.
        let along =
            |from: i32, to: i32| (from * 10..=to * 10).map(|tenth| f64::from(tenth) * step / 10.0);
        let meridians = (west..=east).map(|at| {
            along(south, north)
                .map(|latitude| (f64::from(at) * step, latitude))
                .collect()
        });
        let parallels = (south..=north).map(|at| {
            along(west, east)
                .map(|longitude| (longitude, f64::from(at) * step))
                .collect()
        });
        meridians.chain(parallels).collect()
    }
}

/// How many degrees east of a meridian a longitude is, from -180 to 180.
fn turn(longitude: f64, meridian: f64) -> f64 {
    (longitude - meridian + 180.0).rem_euclid(360.0) - 180.0
}
