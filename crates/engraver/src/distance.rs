//! The signed distance from a point to a solid: all that the renderer asks of it.
//!
//! Negative inside. Where a solid is rippled or bent it is a lower bound, so that a ray may always
//! step that far. This module never changes the shape of a solid. Shapes and operations are after
//! Inigo Quilez, “3D distance functions” (<https://iquilezles.org/articles/distfunctions/>), unless
//! said otherwise.

use crate::solid::{Part, Shape, Solid};
use crate::vector::{Axis, Vector, v};

/// Beyond this distance a solid's bounding box is measured in its place. Larger than the reach of
/// ambient occlusion, so that nothing visible depends on it.
pub(crate) const FAR: f64 = 0.6;

/// Of a bent solid the distance is shortened by so much, for bending shortens some.
pub(crate) const SHORTENED: f64 = 0.8;

/// What of a solid is nearest to a point.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nearest {
    /// The signed distance; negative inside.
    pub distance: f64,
    /// The number of its part, as [`Solid::number_parts`] gave it.
    pub part: u16,
    /// The point in the part's own coordinates, before the part was moved and turned.
    pub local: Vector,
}

impl Nearest {
    fn new(distance: f64, local: Vector) -> Self {
        Self {
            distance,
            part: 0,
            local,
        }
    }

    fn at(self, distance: f64) -> Self {
        Self { distance, ..self }
    }
}

impl Solid {
    /// The signed distance from a point to the surface, in model units; negative inside, infinite
    /// if the solid is empty.
    #[must_use]
    pub fn distance(&self, point: Vector) -> f64 {
        self.nearest(point).distance
    }

    /// Numbers the parts in depth-first order, and appends them to `parts`.
    pub(crate) fn number_parts(&mut self, parts: &mut Vec<Part>) {
        match &mut self.shape {
            Shape::Union(solids) => solids.iter_mut().for_each(|s| s.number_parts(parts)),
            Shape::Smooth { a, b, .. } | Shape::Common { a, b } => {
                a.number_parts(parts);
                b.number_parts(parts);
            }
            Shape::Cut { from, .. } => from.number_parts(parts),
            Shape::Shell { solid, .. }
            | Shape::Swollen { solid, .. }
            | Shape::Moved { solid, .. }
            | Shape::Turned { solid, .. }
            | Shape::Scaled { solid, .. }
            | Shape::Mirrored { solid, .. }
            | Shape::Bent { solid, .. }
            | Shape::Row { solid, .. }
            | Shape::Ring { solid, .. }
            | Shape::Rippled { solid, .. }
            | Shape::Fluted { solid, .. }
            | Shape::Rough { solid, .. } => solid.number_parts(parts),
            Shape::Part { part, number, .. } => {
                *number = u16::try_from(parts.len()).unwrap_or(u16::MAX);
                parts.push(*part);
            }
            _ => {}
        }
    }

    /// What of the solid is nearest to a point.
    pub(crate) fn nearest(&self, p: Vector) -> Nearest {
        match &self.shape {
            Shape::Sphere { radius } => Nearest::new(p.length() - radius, p),
            Shape::Ellipsoid { radii } => Nearest::new(ellipsoid(p, *radii), p),
            Shape::Block { half, round } => Nearest::new(block(p, *half, *round), p),
            Shape::Cylinder {
                radius,
                half,
                round,
            } => {
                let across = p.x.hypot(p.z) - radius + round;
                Nearest::new(corner(across, p.y.abs() - half + round) - round, p)
            }
            Shape::Cone {
                foot,
                top,
                half,
                round,
            } => Nearest::new(cone(p, *foot, *top, *half) - round, p),
            Shape::Torus { radius, tube } => {
                Nearest::new((p.x.hypot(p.z) - radius).hypot(p.y) - tube, p)
            }
            Shape::Chain { links } => Nearest::new(chain(p, links), p),
            Shape::Extrusion {
                outline,
                half,
                round,
            } => {
                let flat = outline.distance(p.x, p.y) + round;
                Nearest::new(corner(flat, p.z.abs() - half + round) - round, p)
            }
            Shape::Revolution { outline, round } => {
                Nearest::new(outline.distance(p.x.hypot(p.z), p.y) - round, p)
            }
            Shape::Union(solids) => union(solids, p),
            Shape::Smooth { a, b, blend } => smooth(a.nearest(p), b.nearest(p), *blend),
            Shape::Cut { from, tool, blend } => cut(from.nearest(p), tool, *blend, p),
            Shape::Common { a, b } => {
                let near = a.nearest(p);
                near.at(near.distance.max(b.distance(p)))
            }
            Shape::Part { solid, number, .. } => Nearest {
                distance: solid.distance(p),
                part: *number,
                local: p,
            },
            _ => self.nearest_modified(p),
        }
    }

    /// [`nearest`](Self::nearest) for the operations on one solid.
    fn nearest_modified(&self, p: Vector) -> Nearest {
        match &self.shape {
            Shape::Shell {
                solid,
                offset,
                thickness,
            } => {
                let near = solid.nearest(p);
                near.at((near.distance - offset).abs() - thickness)
            }
            Shape::Swollen { solid, by } => {
                let near = solid.nearest(p);
                near.at(near.distance - by)
            }
            Shape::Moved { solid, by } => solid.nearest(p - *by),
            Shape::Turned {
                solid,
                axis,
                sine,
                cosine,
            } => solid.nearest(p.turned(*axis, -sine, *cosine)),
            Shape::Scaled { solid, by } => {
                let near = solid.nearest(p * (1.0 / by));
                near.at(near.distance * by)
            }
            Shape::Mirrored { solid, axis } => solid.nearest(match axis {
                Axis::X => v(p.x.abs(), p.y, p.z),
                Axis::Y => v(p.x, p.y.abs(), p.z),
                Axis::Z => v(p.x, p.y, p.z.abs()),
            }),
            Shape::Bent { solid, by } => {
                let (sine, cosine) = (by * p.x).sin_cos();
                let near = solid.nearest(p.turned(Axis::Z, -sine, cosine));
                near.at(near.distance * SHORTENED)
            }
            Shape::Row { solid, step, last } => {
                let along = (p.dot(*step) / step.dot(*step)).round().clamp(0.0, *last);
                solid.nearest(p - *step * along)
            }
            Shape::Ring { solid, count } => {
                let slice = std::f64::consts::TAU / count;
                let (sine, cosine) = ((p.z.atan2(p.x) / slice).round() * slice).sin_cos();
                solid.nearest(p.turned(Axis::Y, sine, cosine))
            }
            Shape::Rippled {
                solid,
                waves,
                depth,
            } => {
                let near = solid.nearest(p);
                let wave = (p.dot(*waves) * std::f64::consts::TAU).sin();
                let steep = 1.0 + depth.abs() * waves.length() * std::f64::consts::TAU;
                near.at((near.distance - depth * wave) / steep.min(2.0))
            }
            Shape::Fluted {
                solid,
                count,
                depth,
            } => {
                let near = solid.nearest(p);
                let wave = (p.z.atan2(p.x) * count / 2.0).cos().abs();
                let steep = 1.0 + depth.abs() * count / p.x.hypot(p.z).max(0.05);
                near.at((near.distance - depth * wave) / steep.min(2.0))
            }
            Shape::Rough {
                solid,
                grain,
                depth,
            } => {
                let near = solid.nearest(p);
                let q = p * *grain;
                let bumps = (q.x * 1.3 + q.y * 0.6).sin()
                    * (q.y * 1.2 - q.z * 0.7).sin()
                    * (q.z * 1.4 + q.x * 0.5).sin();
                near.at((near.distance - depth * bumps) / (1.0 + depth * grain).min(2.0))
            }
            // Everything else has been measured by `nearest`.
            _ => Nearest::new(f64::INFINITY, p),
        }
    }
}

/// The nearest of several, skipping those whose bounding box is farther than the nearest so far.
fn union(solids: &[Solid], p: Vector) -> Nearest {
    let mut best = Nearest::new(f64::INFINITY, p);
    for solid in solids {
        let away = solid.bounds.distance(p);
        if away > 0.0 && away >= best.distance {
            continue;
        }
        let near = if away > FAR {
            Nearest::new(away, p)
        } else {
            solid.nearest(p)
        };
        if near.distance < best.distance {
            best = near;
        }
    }
    best
}

/// The quadratic smooth minimum (Quilez, “smooth minimum”).
fn smooth(a: Nearest, b: Nearest, blend: f64) -> Nearest {
    let near = if a.distance <= b.distance { a } else { b };
    let both = (blend - (a.distance - b.distance).abs()).max(0.0) / blend.max(1e-9);
    near.at(near.distance - both * both * blend * 0.25)
}

/// The smooth difference.
fn cut(from: Nearest, tool: &Solid, blend: f64, p: Vector) -> Nearest {
    let away = -tool.distance(p);
    let both = (blend - (from.distance - away).abs()).max(0.0) / blend.max(1e-9);
    from.at(from.distance.max(away) + both * both * blend * 0.25)
}

/// The intersection of two half spaces at a right angle, exact outside.
fn corner(a: f64, b: f64) -> f64 {
    a.max(b).min(0.0) + a.max(0.0).hypot(b.max(0.0))
}

/// Quilez's `sdRoundBox`.
fn block(p: Vector, half: Vector, round: f64) -> f64 {
    let q = p.abs() - half + v(round, round, round);
    v(q.x.max(0.0), q.y.max(0.0), q.z.max(0.0)).length() + q.x.max(q.y).max(q.z).min(0.0) - round
}

/// Quilez's `sdEllipsoid`: a bound that is accurate near the surface.
fn ellipsoid(p: Vector, radii: Vector) -> f64 {
    let near = v(p.x / radii.x, p.y / radii.y, p.z / radii.z);
    let far = v(near.x / radii.x, near.y / radii.y, near.z / radii.z);
    near.length() * (near.length() - 1.0) / far.length().max(1e-9)
}

/// Quilez's `sdCappedCone`.
fn cone(p: Vector, foot: f64, top: f64, half: f64) -> f64 {
    let (across, up) = (p.x.hypot(p.z), p.y);
    let lid = if up < 0.0 { foot } else { top };
    let (cap_x, cap_y) = (across - across.min(lid), up.abs() - half);
    let (k2x, k2y) = (top - foot, 2.0 * half);
    let along =
        (((top - across) * k2x + (half - up) * k2y) / (k2x * k2x + k2y * k2y)).clamp(0.0, 1.0);
    let (side_x, side_y) = (across - top + k2x * along, up - half + k2y * along);
    let inside = side_x < 0.0 && cap_y < 0.0;
    let nearest = (cap_x * cap_x + cap_y * cap_y).min(side_x * side_x + side_y * side_y);
    nearest.sqrt() * if inside { -1.0 } else { 1.0 }
}

/// The nearest link of a chain, whose radius is interpolated along it.
fn chain(p: Vector, links: &[(Vector, f64)]) -> f64 {
    let mut nearest = f64::INFINITY;
    for pair in links.windows(2) {
        let ((from, thick), (to, thin)) = (pair[0], pair[1]);
        let link = to - from;
        let along = ((p - from).dot(link) / link.dot(link).max(1e-18)).clamp(0.0, 1.0);
        let away = (p - from - link * along).length();
        nearest = nearest.min(away - thick - (thin - thick) * along);
    }
    nearest
}
