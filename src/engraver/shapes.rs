//! The shapes that models begin with. All stand about the origin unless they say otherwise;
//! sizes are in units of space, of which the plinth's top is 2.2 wide.

use super::bound::Bound;
use super::outline::Outline;
use super::solid::{Shape, Solid};
use super::vector::{Vector, v};

/// A sphere about the origin.
#[must_use]
pub fn sphere(radius: f64) -> Solid {
    Solid::new(Shape::Sphere { radius }, radius)
}

/// An ellipsoid about the origin with these three radii.
#[must_use]
pub fn ellipsoid(x: f64, y: f64, z: f64) -> Solid {
    Solid::new(Shape::Ellipsoid { radii: v(x, y, z) }, x.max(y).max(z))
}

/// A box about the origin, `x`, `y` and `z` from its middle to its faces, its edges rounded.
#[must_use]
pub fn block(x: f64, y: f64, z: f64, round: f64) -> Solid {
    let half = v(x, y, z);
    Solid::new(Shape::Block { half, round }, half.length())
}

/// An upright cylinder about the origin, `half` its height from the middle to either end.
#[must_use]
pub fn cylinder(radius: f64, half: f64, round: f64) -> Solid {
    let shape = Shape::Cylinder {
        radius,
        half,
        round,
    };
    Solid::new(shape, radius.hypot(half))
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
    Solid::new(shape, foot.max(top).hypot(half) + round)
}

/// A ring lying flat about the origin, `radius` to the middle of its tube.
#[must_use]
pub fn torus(radius: f64, tube: f64) -> Solid {
    Solid::new(Shape::Torus { radius, tube }, radius + tube)
}

/// A rope through points, each with its own thickness: cord, finger, barrel, handle.
#[must_use]
pub fn chain(links: &[(Vector, f64)]) -> Solid {
    let middle = links.iter().fold(Vector::default(), |sum, l| sum + l.0)
        * (1.0 / f64::from(u32::try_from(links.len()).unwrap_or(1)).max(1.0));
    let radius = links
        .iter()
        .map(|l| (l.0 - middle).length() + l.1)
        .fold(0.0, f64::max);
    Solid {
        shape: Shape::Chain {
            links: links.to_vec(),
        },
        bound: Bound {
            centre: middle,
            radius,
        },
    }
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
    let centre = v(f64::midpoint(left, right), f64::midpoint(bottom, top), 0.0);
    let radius = v((right - left) / 2.0, (top - bottom) / 2.0, half).length();
    Solid {
        shape: Shape::Extrusion {
            outline,
            half,
            round,
        },
        bound: Bound { centre, radius },
    }
}

/// A vessel turned on a lathe: the outline's x is the distance from the upright axis.
#[must_use]
pub fn revolution(outline: Outline, round: f64) -> Solid {
    let [_, bottom, right, top] = outline.extent();
    let centre = v(0.0, f64::midpoint(bottom, top), 0.0);
    Solid {
        shape: Shape::Revolution { outline, round },
        bound: Bound {
            centre,
            radius: right.hypot((top - bottom) / 2.0) + round,
        },
    }
}

/// Several solids as one.
#[must_use]
pub fn all(solids: impl IntoIterator<Item = Solid>) -> Solid {
    let solids: Vec<Solid> = solids.into_iter().collect();
    let bound = solids.iter().map(|s| s.bound).reduce(Bound::around);
    Solid {
        bound: bound.unwrap_or(Bound {
            centre: Vector::default(),
            radius: 0.0,
        }),
        shape: Shape::Union(solids),
    }
}
