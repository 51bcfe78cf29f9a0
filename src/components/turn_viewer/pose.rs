//! From where a model is seen: plain data.

use js_sys::Math;

/// The least and the greatest tilt, in degrees: from a little below, and from above.
const TILTS: [f64; 2] = [-8.0, 50.0];
/// The greatest magnification.
const CLOSEST: f64 = 4.0;
/// How far apart the named views are, in degrees.
const APART: f64 = 45.0;

/// From where a model is seen.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Pose {
    /// How far the viewer has gone around it, to the right, in degrees, from 0 to below 360.
    around: f64,
    /// How far above the view of the plate, in degrees.
    above: f64,
    /// How much closer than the plate, at least 1.
    closer: f64,
}

impl Pose {
    /// As the plate shows it.
    pub(super) const PLATE: Self = Self {
        around: 0.0,
        above: 0.0,
        closer: 1.0,
    };

    /// The view of this number, from the front and then around by the right.
    pub(super) fn view(number: u32) -> Self {
        Self {
            around: f64::from(number) * APART,
            ..Self::PLATE
        }
    }

    /// The number of the view that it is, if it has a name.
    pub(super) fn named(self) -> Option<usize> {
        let number = self.around / APART;
        (self.above == 0.0 && number.fract() == 0.0).then(|| index(number))
    }

    /// By how many whole degrees it is turned.
    pub(super) fn degrees(self) -> usize {
        index(self.around)
    }

    /// Turned on by degrees.
    pub(super) fn turned(self, around: f64, above: f64) -> Self {
        let around = self.around + around;
        let turns = f64::from(whole(around / 360.0)) - if around < 0.0 { 1.0 } else { 0.0 };
        let around = around - 360.0 * turns;
        Self {
            around: if around >= 360.0 { 0.0 } else { around },
            above: (self.above + above).clamp(TILTS[0], TILTS[1]),
            ..self
        }
    }

    /// Closer by a factor.
    pub(super) fn magnified(self, by: f64) -> Self {
        Self {
            closer: (self.closer * by).clamp(1.0, CLOSEST),
            ..self
        }
    }

    pub(super) fn zoom(self) -> f32 {
        narrow(self.closer)
    }

    /// The rotation from the viewer's coordinates to the model's, column by column.
    pub(super) fn matrix(self) -> [f32; 9] {
        let [a, b] = [self.around, -self.above].map(f64::to_radians);
        // Those of the browser: Rust's would be downloaded.
        let [sa, sb] = [a, b].map(Math::sin);
        let [ca, cb] = [a, b].map(Math::cos);
        [ca, 0.0, -sa, sa * sb, cb, ca * sb, sa * cb, -sb, ca * cb].map(narrow)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "WebGL has no more digits")]
fn narrow(number: f64) -> f32 {
    number as f32
}

#[expect(clippy::cast_possible_truncation, reason = "saturates, as wanted")]
fn whole(number: f64) -> i32 {
    number as i32
}

fn index(number: f64) -> usize {
    usize::try_from(whole(number)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Pose;

    #[test]
    fn a_view_has_a_name_only_where_it_is_exactly_that_view() {
        let cases = [
            (Pose::PLATE, Some(0)),
            (Pose::view(4), Some(4)),
            (Pose::PLATE.turned(-45.0, 0.0), Some(7)),
            (Pose::PLATE.turned(360.0, 0.0), Some(0)),
            (Pose::PLATE.turned(-15.0, 0.0), None),
            (Pose::PLATE.turned(0.0, 15.0), None),
            (Pose::PLATE.turned(0.0, 15.0).turned(0.0, -15.0), Some(0)),
        ];
        for (number, (pose, expected)) in cases.into_iter().enumerate() {
            assert_eq!(pose.named(), expected, "{number}");
        }
    }

    #[test]
    fn the_viewer_goes_around_and_neither_below_the_plinth_nor_over_the_top() {
        let cases = [(-15.0, 345), (725.0, 5), (-360.0, 0), (0.0, 0)];
        for (around, expected) in cases {
            assert_eq!(Pose::PLATE.turned(around, 0.0).degrees(), expected);
        }
        assert!(Pose::PLATE.turned(0.0, 80.0) == Pose::PLATE.turned(0.0, 50.0));
        assert!(Pose::PLATE.turned(0.0, -80.0) == Pose::PLATE.turned(0.0, -8.0));
        assert!(Pose::PLATE.magnified(0.5) == Pose::PLATE);
    }
}
