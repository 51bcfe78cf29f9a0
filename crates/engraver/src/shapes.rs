//! The primitive shapes that models begin with, centred on the origin unless they say otherwise.
//!
//! Lengths are in model units. This module never measures a distance: `distance` does.

use crate::aabb::Aabb;
use crate::outline::Outline;
use crate::solid::{Shape, Solid};
use crate::vector::{Vector, v};

/// A sphere about the origin.
#[must_use]
pub fn sphere(radius: f64) -> Solid {
    Solid::new(
        Shape::Sphere { radius },
        Aabb::centred(radius, radius, radius),
    )
}

/// An ellipsoid about the origin with these three radii.
#[must_use]
pub fn ellipsoid(x: f64, y: f64, z: f64) -> Solid {
    Solid::new(
        Shape::Ellipsoid { radii: v(x, y, z) },
        Aabb::centred(x, y, z),
    )
}

/// A box centred on the origin, `x`, `y` and `z` its half extents, its edges rounded.
#[must_use]
pub fn block(x: f64, y: f64, z: f64, round: f64) -> Solid {
    let half = v(x, y, z);
    Solid::new(Shape::Block { half, round }, Aabb::centred(x, y, z))
}

/// A vertical cylinder centred on the origin, `half` its half height, its edges rounded.
#[must_use]
pub fn cylinder(radius: f64, half: f64, round: f64) -> Solid {
    let shape = Shape::Cylinder {
        radius,
        half,
        round,
    };
    Solid::new(shape, Aabb::centred(radius, half, radius))
}

/// A vertical truncated cone centred on the origin: radius `foot` below and `top` above, `half` its
/// half height, its edges rounded.
#[must_use]
pub fn cone(foot: f64, top: f64, half: f64, round: f64) -> Solid {
    let shape = Shape::Cone {
        foot,
        top,
        half,
        round,
    };
    let wide = foot.max(top);
    Solid::new(shape, Aabb::centred(wide, half, wide).grown(round))
}

/// A horizontal torus centred on the origin, `radius` to the middle of its tube.
#[must_use]
pub fn torus(radius: f64, tube: f64) -> Solid {
    let wide = radius + tube;
    Solid::new(
        Shape::Torus { radius, tube },
        Aabb::centred(wide, tube, wide),
    )
}

/// A chain of round cones through points, each with its own radius: for cords, fingers, barrels,
/// handles.
#[must_use]
pub fn chain(links: &[(Vector, f64)]) -> Solid {
    let ball = |&(at, thick): &(Vector, f64)| Aabb::centred(thick, thick, thick).moved(at);
    let bounds = links.iter().map(ball).fold(Aabb::EMPTY, Aabb::around);
    let links = links.to_vec();
    Solid::new(Shape::Chain { links }, bounds)
}

/// A [`chain`] along a Catmull–Rom spline through the points, in `pieces` pieces between one point
/// and the next.
#[must_use]
pub fn rope(links: &[(Vector, f64)], pieces: u32) -> Solid {
    let at = |i: usize| links[i.min(links.len() - 1)];
    let mut smooth = Vec::new();
    for i in 0..links.len().saturating_sub(1) {
        let (a, b, c, d) = (at(i.saturating_sub(1)), at(i), at(i + 1), at(i + 2));
        for k in 0..pieces {
            let t = f64::from(k) / f64::from(pieces);
            let weights = [
                ((2.0 - t) * t - 1.0) * t,
                (3.0 * t - 5.0) * t * t + 2.0,
                ((4.0 - 3.0 * t) * t + 1.0) * t,
                (t - 1.0) * t * t,
            ];
            let [wa, wb, wc, wd] = weights.map(|w| w * 0.5);
            smooth.push((
                a.0 * wa + b.0 * wb + c.0 * wc + d.0 * wd,
                a.1 * wa + b.1 * wb + c.1 * wc + d.1 * wd,
            ));
        }
    }
    smooth.extend(links.last());
    chain(&smooth)
}

/// An outline extruded along z, `half` its half thickness, its edges rounded.
#[must_use]
pub fn extrusion(outline: Outline, half: f64, round: f64) -> Solid {
    let [left, bottom, right, top] = outline.extent();
    let bounds = Aabb::new(v(left, bottom, -half), v(right, top, half));
    let shape = Shape::Extrusion {
        outline,
        half,
        round,
    };
    Solid::new(shape, bounds)
}

/// A solid of revolution: the outline's x is the distance from the vertical axis.
#[must_use]
pub fn revolution(outline: Outline, round: f64) -> Solid {
    let [_, bottom, right, top] = outline.extent();
    let bounds = Aabb::new(v(-right, bottom, -right), v(right, top, right));
    Solid::new(Shape::Revolution { outline, round }, bounds.grown(round))
}

/// The union of several solids; of none, nothing.
#[must_use]
pub fn all(solids: impl IntoIterator<Item = Solid>) -> Solid {
    Solid::union(solids)
}
