//! A leg of the journey: a smooth curve through its points, with an arrow head halfway.
//!
//! The curve is a Catmull-Rom spline (1974), written as cubic Béziers.

use vitrine_catalogue::{Catalogue, Evidence, Key, Leg, Place};

use super::sheet::Viewport;
use crate::path::PathBuilder;

/// A leg in the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapLeg {
    /// Its position in the journey.
    pub leg: usize,
    /// Which sources report it.
    pub evidence: Evidence,
    /// The data of an SVG path.
    pub path: String,
    /// The arrow head halfway: the data of an SVG path.
    pub arrow: String,
}

/// The leg, if both its ends are on the sheet. Adds points on its curve to `passed`.
pub(super) fn lay_out(
    catalogue: &Catalogue,
    position: usize,
    leg: &Leg,
    viewport: Viewport,
    passed: &mut Vec<(i32, i32)>,
) -> Option<MapLeg> {
    let end = |key: Key<Place>| catalogue[key].at.filter(|at| viewport.sheet.contains(*at));
    let mut degrees = vec![end(leg.from)?];
    degrees.extend(
        leg.via
            .iter()
            .map(|via| via.map(|part| f64::from(part) / 1000.0)),
    );
    degrees.push(end(leg.to)?);
    let points: Vec<(i32, i32)> = degrees.into_iter().map(|at| viewport.pixel(at)).collect();
    let mut pen = PathBuilder::start(points[0].0, points[0].1);
    let middle = (points.len() - 1) / 2;
    let mut arrow = String::new();
    for at in 0..points.len() - 1 {
        let (one, two) = controls(&points, at);
        let (from, to) = (points[at], points[at + 1]);
        if at == middle {
            arrow = arrow_head(from, one, two, to);
        }
        passed.extend((0..16).map(|part| on_curve(part, [from, one, two, to])));
        pen = pen.push("C", &[one.0, one.1, two.0, two.1, to.0, to.1]);
    }
    Some(MapLeg {
        leg: position,
        evidence: leg.evidence,
        path: pen.finish(),
        arrow,
    })
}

/// The two control points of the curve between a point and the next.
fn controls(points: &[(i32, i32)], at: usize) -> ((i32, i32), (i32, i32)) {
    let point = |at: usize| points[at.min(points.len() - 1)];
    let before = point(at.saturating_sub(1));
    let (from, to) = (point(at), point(at + 1));
    let after = point(at + 2);
    let one = (
        from.0 + (to.0 - before.0) / 6,
        from.1 + (to.1 - before.1) / 6,
    );
    let two = (to.0 - (after.0 - from.0) / 6, to.1 - (after.1 - from.1) / 6);
    (one, two)
}

/// The point of a cubic Bézier curve at `part` sixteenths of its parameter.
fn on_curve(part: i32, [from, one, two, to]: [(i32, i32); 4]) -> (i32, i32) {
    let rest = 16 - part;
    let along = |a: i32, b: i32, c: i32, d: i32| {
        (a * rest * rest * rest
            + 3 * b * rest * rest * part
            + 3 * c * rest * part * part
            + d * part * part * part)
            / 4096
    };
    (
        along(from.0, one.0, two.0, to.0),
        along(from.1, one.1, two.1, to.1),
    )
}

/// An arrow head halfway along a cubic Bézier curve, twelve pixels long.
fn arrow_head(from: (i32, i32), one: (i32, i32), two: (i32, i32), to: (i32, i32)) -> String {
    let mid = |a: i32, b: i32, c: i32, d: i32| (a + 3 * b + 3 * c + d) / 8;
    let (x, y) = (
        mid(from.0, one.0, two.0, to.0),
        mid(from.1, one.1, two.1, to.1),
    );
    let along = (to.0 + two.0 - one.0 - from.0, to.1 + two.1 - one.1 - from.1);
    let length = f64::from(along.0).hypot(f64::from(along.1)).max(1.0);
    #[expect(clippy::cast_possible_truncation, reason = "at most a few pixels")]
    let part = |part: i32, pixels: f64| (f64::from(part) * pixels / length).round() as i32;
    let (ahead, side) = (
        (part(along.0, 6.0), part(along.1, 6.0)),
        (part(-along.1, 5.0), part(along.0, 5.0)),
    );
    PathBuilder::start(x + ahead.0, y + ahead.1)
        .push("L", &[x - ahead.0 + side.0, y - ahead.1 + side.1])
        .push("L", &[x - ahead.0 - side.0, y - ahead.1 - side.1])
        .close()
}
