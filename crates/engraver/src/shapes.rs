//! The shapes that models begin with. All stand about the origin unless they say otherwise;
//! sizes are in units of space, of which the plinth's top is 2.2 wide.

use super::bound::Bound;
use super::outline::Outline;
use super::solid::{Shape, Solid};
use super::vector::{Vector, v};

/// A sphere about the origin.
#[must_use]
pub fn sphere(radius: f64) -> Solid {
    Solid::new(
        Shape::Sphere { radius },
        Bound::about(radius, radius, radius),
    )
}

/// An ellipsoid about the origin with these three radii.
#[must_use]
pub fn ellipsoid(x: f64, y: f64, z: f64) -> Solid {
    Solid::new(
        Shape::Ellipsoid { radii: v(x, y, z) },
        Bound::about(x, y, z),
    )
}

/// A box about the origin, `x`, `y` and `z` from its middle to its faces, its edges rounded.
#[must_use]
pub fn block(x: f64, y: f64, z: f64, round: f64) -> Solid {
    let half = v(x, y, z);
    Solid::new(Shape::Block { half, round }, Bound::about(x, y, z))
}

/// An upright cylinder about the origin, `half` its height from the middle to either end.
#[must_use]
pub fn cylinder(radius: f64, half: f64, round: f64) -> Solid {
    let shape = Shape::Cylinder {
        radius,
        half,
        round,
    };
    Solid::new(shape, Bound::about(radius, half, radius))
}

/// An upright truncated cone about the origin: radius `foot` below and `top` above.
#[must_use]
pub fn cone(foot: f64, top: f64, half: f64, round: f64) -> Solid {
    let shape = Shape::Cone {
        foot,
        top,
        half,
        round,
    };
    let wide = foot.max(top);
    Solid::new(shape, Bound::about(wide, half, wide).grown(round))
}

/// A ring lying flat about the origin, `radius` to the middle of its tube.
#[must_use]
pub fn torus(radius: f64, tube: f64) -> Solid {
    let wide = radius + tube;
    Solid::new(
        Shape::Torus { radius, tube },
        Bound::about(wide, tube, wide),
    )
}

/// A rope through points, each with its own thickness: cord, finger, barrel, handle.
#[must_use]
pub fn chain(links: &[(Vector, f64)]) -> Solid {
    let ball = |&(at, thick): &(Vector, f64)| Bound::about(thick, thick, thick).moved(at);
    let bound = links.iter().map(ball).fold(Bound::NOTHING, Bound::around);
    let links = links.to_vec();
    Solid::new(Shape::Chain { links }, bound)
}

/// [`chain`] along a smooth curve through the points: a Catmull–Rom spline, in `pieces` pieces
/// between one point and the next.
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

/// A plate cut to an outline, `half` its thickness to the front and the back, its edges rounded.
#[must_use]
pub fn extrusion(outline: Outline, half: f64, round: f64) -> Solid {
    let [left, bottom, right, top] = outline.extent();
    let bound = Bound::new(v(left, bottom, -half), v(right, top, half));
    let shape = Shape::Extrusion {
        outline,
        half,
        round,
    };
    Solid::new(shape, bound)
}

/// A vessel turned on a lathe: the outline's x is the distance from the upright axis.
#[must_use]
pub fn revolution(outline: Outline, round: f64) -> Solid {
    let [_, bottom, right, top] = outline.extent();
    let bound = Bound::new(v(-right, bottom, -right), v(right, top, right));
    Solid::new(Shape::Revolution { outline, round }, bound.grown(round))
}

/// Several solids as one.
#[must_use]
pub fn all(solids: impl IntoIterator<Item = Solid>) -> Solid {
    let solids: Vec<Solid> = solids.into_iter().collect();
    let bounds = solids.iter().map(|solid| solid.bound);
    let bound = bounds.fold(Bound::NOTHING, Bound::around);
    Solid::new(Shape::Union(solids), bound)
}
