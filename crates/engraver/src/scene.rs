//! A scene: the solids of a plate, ready to be looked at.
//!
//! It finds what a ray meets. It knows nothing of lines or of the plate's paper.

use super::light::Seen;
use super::material::{Colour, Material};
use super::shapes::{all, block};
use super::solid::{Part, Solid};
use super::vector::{Vector, v};

/// A ray that has gone so far has met nothing.
const END: f64 = 16.0;
/// A ray this near a surface has met it.
const TOUCH: f64 = 0.000_8;
/// How much glass bends light: the ratio of the speeds outside and in.
const GLASS: f64 = 1.0 / 1.45;

/// Solids with their parts numbered, the glass apart from the rest.
#[derive(Clone, Debug)]
pub(super) struct Scene {
    pub solid: Solid,
    pub glass: Option<Solid>,
    parts: Vec<Part>,
}

/// What a ray meets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Met {
    pub part: u16,
    pub depth: f64,
    pub normal: Vector,
    /// The point as the part sees it.
    pub own: Vector,
    pub light: f64,
}

impl Scene {
    pub(super) fn new(solid: Solid, glass: Option<Solid>) -> Self {
        let (mut solid, mut glass, mut parts) = (solid, glass, Vec::new());
        solid.number_parts(&mut parts);
        if let Some(glass) = &mut glass {
            glass.number_parts(&mut parts);
        }
        Self {
            solid,
            glass,
            parts,
        }
    }

    /// The distance to the nearest surface, of glass or not.
    fn distance(&self, point: Vector) -> f64 {
        let solid = self.solid.distance(point);
        self.glass
            .as_ref()
            .map_or(solid, |glass| solid.min(glass.distance(point)))
    }

    /// How far along a ray its whole cone is sure to meet nothing: where the march of each ray
    /// within the cone may start. `spread` is the cone's radius at distance 1.
    pub(super) fn clear(&self, eye: Vector, gaze: Vector, from: f64, spread: f64) -> f64 {
        let mut along = from;
        for _ in 0..80 {
            let gap = self.distance(eye + gaze * along) - spread * along;
            if gap < 0.01 || along > END {
                break;
            }
            along += gap;
        }
        along
    }

    /// What a ray meets, from `along` on; after Hart, “sphere tracing” (1996).
    pub(super) fn meet(&self, eye: Vector, gaze: Vector, along: f64) -> Option<Met> {
        let depth = march(|p| self.distance(p), eye, gaze, along)?;
        let point = eye + gaze * depth;
        let glass = self
            .glass
            .as_ref()
            .filter(|g| g.distance(point) < self.solid.distance(point));
        let body = glass.unwrap_or(&self.solid);
        let near = body.nearest(point);
        let normal = normal(body, point);
        let seen = Seen {
            point,
            normal,
            gaze,
        };
        let mut light = self.light(seen, self.part(near.part)?);
        if let Some(glass) = glass {
            light += self.behind(glass, seen);
        }
        Some(Met {
            part: near.part,
            depth,
            normal,
            own: near.own,
            light,
        })
    }

    /// The light that comes through glass from what is behind it: bent at the first face, bent
    /// back at the last (Snell's law), and a little of it lost.
    fn behind(&self, glass: &Solid, seen: Seen) -> f64 {
        let inward = refract(seen.gaze, seen.normal, GLASS);
        let start = seen.point + inward * 0.02;
        let Some(through) = march(|p| -glass.distance(p), start, inward, 0.0) else {
            return 0.0;
        };
        let out = start + inward * through;
        let outward = refract(inward, -normal(glass, out), 1.0 / GLASS);
        let Some(depth) = march(|p| self.solid.distance(p), out, outward, 0.02) else {
            return 0.03;
        };
        let point = out + outward * depth;
        let normal = normal(&self.solid, point);
        let part = self.part(self.solid.nearest(point).part);
        part.map_or(0.0, |part| {
            0.78 * self.light(
                Seen {
                    point,
                    normal,
                    gaze: outward,
                },
                part,
            )
        })
    }

    /// The part of a number; none where nothing is seen.
    pub(super) fn part(&self, number: u16) -> Option<Part> {
        self.parts.get(usize::from(number)).copied()
    }

    /// The inks of its parts, each once, in the order they are laid.
    pub(super) fn colours(&self) -> Vec<Colour> {
        let mut colours: Vec<Colour> = self.parts.iter().map(|part| part.colour).collect();
        colours.sort_unstable();
        colours.dedup();
        colours
    }
}

/// How far a ray goes until it meets what `distance` measures.
fn march(distance: impl Fn(Vector) -> f64, eye: Vector, gaze: Vector, from: f64) -> Option<f64> {
    let mut along = from;
    for _ in 0..190 {
        let gap = distance(eye + gaze * along);
        if gap < TOUCH {
            return Some(along);
        }
        along += gap * 0.9;
        if along > END {
            break;
        }
    }
    None
}

/// The direction a surface faces: Quilez, “normals for an SDF”, by four samples.
fn normal(solid: &Solid, point: Vector) -> Vector {
    [
        v(1., -1., -1.),
        v(-1., -1., 1.),
        v(-1., 1., -1.),
        v(1., 1., 1.),
    ]
    .into_iter()
    .fold(Vector::default(), |sum, to| {
        sum + to * solid.distance(point + to * 0.001_2)
    })
    .unit()
}

/// Snell's law; where there is total reflection, the ray is mirrored.
fn refract(gaze: Vector, normal: Vector, ratio: f64) -> Vector {
    let facing = -gaze.dot(normal);
    let rest = 1.0 - ratio * ratio * (1.0 - facing * facing);
    if rest < 0.0 {
        return gaze + normal * (2.0 * facing);
    }
    (gaze * ratio + normal * (ratio * facing - rest.sqrt())).unit()
}

/// The plinth every gift stands on: its top is at y = 0, 2.2 wide and 1.76 deep.
pub(super) fn plinth() -> Solid {
    all([
        block(1.02, 1.0, 0.80, 0.025).at(0.0, -1.0, 0.0),
        block(1.10, 0.075, 0.88, 0.028).at(0.0, -0.075, 0.0),
    ])
    .of(Material::Stone, Colour::Plinth)
}
