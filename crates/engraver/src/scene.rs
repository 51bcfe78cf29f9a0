//! A scene: the solids of a plate, and what a ray hits of them.
//!
//! This module never draws, and knows nothing of pixels or plate units.

use crate::light::{Lighting, SurfacePoint};
use crate::material::Colour;
use crate::solid::{Part, Solid};
use crate::vector::{Vector, v};

/// A ray that has gone so far has hit nothing.
const MAX_DEPTH: f64 = 16.0;
/// A ray this near a surface has hit it.
pub(crate) const HIT_DISTANCE: f64 = 0.000_8;
/// The ratio of the refractive indices of air and glass.
pub(crate) const AIR_TO_GLASS: f64 = 1.0 / 1.45;

/// Solids with their parts numbered, the glass separate from the rest.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    pub solid: Solid,
    pub glass: Option<Solid>,
    pub parts: Vec<Part>,
}

/// What a ray hits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    /// The number of the part.
    pub part: u16,
    /// The distance from the eye.
    pub depth: f64,
    pub normal: Vector,
    /// The point in the part's own coordinates.
    pub local: Vector,
    /// Its brightness, from 0 to a little over 1.
    pub light: f64,
}

impl Scene {
    /// The scene of a solid and some glass.
    pub(crate) fn new(solid: Solid, glass: Option<Solid>) -> Self {
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

    /// The distance to the nearest surface, opaque or of glass.
    fn distance(&self, point: Vector) -> f64 {
        let solid = self.solid.distance(point);
        self.glass
            .as_ref()
            .map_or(solid, |glass| solid.min(glass.distance(point)))
    }

    /// How far along a ray a whole cone about it is empty (cone marching): where the march of each
    /// ray within the cone may start. `spread` is the cone's radius at distance 1.
    pub(crate) fn march_cone(&self, eye: Vector, ray: Vector, from: f64, spread: f64) -> f64 {
        let mut along = from;
        for _ in 0..80 {
            let gap = self.distance(eye + ray * along) - spread * along;
            if gap < 0.01 || along > MAX_DEPTH {
                break;
            }
            along += gap;
        }
        along
    }

    /// What a ray hits, from `along` on, by sphere tracing (J. C. Hart, “Sphere tracing”, 1996).
    pub(crate) fn trace(&self, eye: Vector, ray: Vector, along: f64) -> Option<Hit> {
        let depth = march(|p| self.distance(p), eye, ray, along)?;
        let point = eye + ray * depth;
        let glass = self
            .glass
            .as_ref()
            .filter(|g| g.distance(point) < self.solid.distance(point));
        let body = glass.unwrap_or(&self.solid);
        let near = body.nearest(point);
        let normal = normal(body, point);
        let seen = SurfacePoint { point, normal, ray };
        let lighting = self.lighting();
        let mut light = lighting.brightness(seen, self.part(near.part)?);
        if let Some(glass) = glass {
            light += self.transmitted(glass, seen);
        }
        Some(Hit {
            part: near.part,
            depth,
            normal,
            local: near.local,
            light,
        })
    }

    fn lighting(&self) -> Lighting<'_> {
        Lighting {
            solid: &self.solid,
            glass: self.glass.as_ref(),
        }
    }

    /// The light transmitted by glass from what is behind it: refracted at the first face and at
    /// the last, and a little of it lost.
    fn transmitted(&self, glass: &Solid, seen: SurfacePoint) -> f64 {
        let inward = refract(seen.ray, seen.normal, AIR_TO_GLASS);
        let start = seen.point + inward * 0.02;
        let Some(through) = march(|p| -glass.distance(p), start, inward, 0.0) else {
            return 0.0;
        };
        let out = start + inward * through;
        let outward = refract(inward, -normal(glass, out), 1.0 / AIR_TO_GLASS);
        let Some(depth) = march(|p| self.solid.distance(p), out, outward, 0.02) else {
            return 0.03;
        };
        let point = out + outward * depth;
        let normal = normal(&self.solid, point);
        let part = self.part(self.solid.nearest(point).part);
        part.map_or(0.0, |part| {
            0.78 * self.lighting().brightness(
                SurfacePoint {
                    point,
                    normal,
                    ray: outward,
                },
                part,
            )
        })
    }

    /// The part with a number, if there is one.
    pub(crate) fn part(&self, number: u16) -> Option<Part> {
        self.parts.get(usize::from(number)).copied()
    }

    /// The inks of its parts, each once, in the order in which they are drawn.
    pub(crate) fn colours(&self) -> Vec<Colour> {
        let mut colours: Vec<Colour> = self.parts.iter().map(|part| part.colour).collect();
        colours.sort_unstable();
        colours.dedup();
        colours
    }
}

/// How far a ray goes until it hits the surface that `distance` measures.
fn march(distance: impl Fn(Vector) -> f64, eye: Vector, ray: Vector, from: f64) -> Option<f64> {
    let mut along = from;
    for _ in 0..190 {
        let gap = distance(eye + ray * along);
        if gap < HIT_DISTANCE {
            return Some(along);
        }
        along += gap * 0.9;
        if along > MAX_DEPTH {
            break;
        }
    }
    None
}

/// The normal of a surface: the gradient of the distance by four samples at the corners of a
/// tetrahedron (Quilez, “normals for an SDF”).
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

/// The direction of a ray refracted by Snell's law; reflected where there is total reflection.
fn refract(ray: Vector, normal: Vector, ratio: f64) -> Vector {
    let facing = -ray.dot(normal);
    let rest = 1.0 - ratio * ratio * (1.0 - facing * facing);
    if rest < 0.0 {
        return ray + normal * (2.0 * facing);
    }
    (ray * ratio + normal * (ratio * facing - rest.sqrt())).unit()
}
