//! Distances of solids, against values that follow from geometry.

use proptest::prelude::*;
use vitrine_engraver::{
    Axis, Colour, Material, Outline, Solid, Vector, all, block, chain, cone, cylinder, ellipsoid,
    extrusion, revolution, rope, sphere, torus, v,
};

fn square() -> Outline {
    Outline::polygon(&[[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
}

/// A name, a solid, a point, and the point's distance from the solid.
#[allow(
    clippy::too_many_lines,
    reason = "a case a line, as the formatter leaves them"
)]
fn measured() -> Vec<(&'static str, Solid, Vector, f64)> {
    let ball = || sphere(1.0);
    let rod = || chain(&[(v(0.0, 0.0, 0.0), 0.5), (v(4.0, 0.0, 0.0), 0.5)]);
    vec![
        ("sphere, outside", ball(), v(3.0, 0.0, 0.0), 2.0),
        ("sphere, inside", ball(), v(0.0, 0.5, 0.0), -0.5),
        (
            "ellipsoid, on an axis",
            ellipsoid(1.0, 2.0, 1.0),
            v(0.0, 3.0, 0.0),
            1.0,
        ),
        (
            "block, off a face",
            block(1.0, 2.0, 3.0, 0.0),
            v(0.0, 0.0, 5.0),
            2.0,
        ),
        (
            "block, off a corner",
            block(1.0, 1.0, 1.0, 0.0),
            v(2.0, 2.0, 1.0),
            2.0_f64.sqrt(),
        ),
        (
            "block, inside",
            block(1.0, 2.0, 3.0, 0.2),
            v(0.5, 0.0, 0.0),
            -0.5,
        ),
        (
            "cylinder, off its side",
            cylinder(1.0, 2.0, 0.1),
            v(0.0, 0.0, 3.0),
            2.0,
        ),
        (
            "cylinder, off its top",
            cylinder(1.0, 2.0, 0.1),
            v(0.0, 3.0, 0.0),
            1.0,
        ),
        (
            "cone, over its tip",
            cone(1.0, 0.0, 1.0, 0.0),
            v(0.0, 2.0, 0.0),
            1.0,
        ),
        (
            "cone, under its foot",
            cone(1.0, 0.5, 1.0, 0.0),
            v(0.0, -1.5, 0.0),
            0.5,
        ),
        ("torus, in its hole", torus(2.0, 0.5), v(0.0, 0.0, 0.0), 1.5),
        ("chain, beside it", rod(), v(2.0, 2.0, 0.0), 1.5),
        ("chain, past its end", rod(), v(6.0, 0.0, 0.0), 1.5),
        (
            "rope, at a point of it",
            rope(&[(v(0.0, 0.0, 0.0), 0.2), (v(1.0, 0.0, 0.0), 0.2)], 4),
            v(1.0, 0.0, 0.0),
            -0.2,
        ),
        (
            "extrusion, off its edge",
            extrusion(square(), 0.5, 0.1),
            v(3.0, 0.0, 0.0),
            2.0,
        ),
        (
            "extrusion, off its face",
            extrusion(square(), 0.5, 0.1),
            v(0.0, 0.0, 2.0),
            1.5,
        ),
        (
            "revolution, off its side",
            revolution(square(), 0.0),
            v(0.0, 0.0, 2.5),
            1.5,
        ),
        (
            "all, the nearer",
            all([ball(), ball().at(5.0, 0.0, 0.0)]),
            v(3.6, 0.0, 0.0),
            0.4,
        ),
        ("all, of none", all([]), v(0.0, 0.0, 0.0), f64::INFINITY),
        (
            "cut, in the hole",
            ball().cut(sphere(0.5)),
            v(0.0, 0.0, 0.0),
            0.5,
        ),
        (
            "common, outside one",
            ball().common(block(9.0, 0.5, 9.0, 0.0)),
            v(0.0, 1.0, 0.0),
            0.5,
        ),
        (
            "shell, within its skin",
            ball().shell(0.2, 0.1),
            v(1.2, 0.0, 0.0),
            -0.1,
        ),
        ("swell", ball().swell(0.5), v(2.0, 0.0, 0.0), 0.5),
        ("at", ball().at(0.0, 2.0, 0.0), v(0.0, 4.0, 0.0), 1.0),
        (
            "turn, x goes to y about z",
            block(2.0, 0.1, 0.1, 0.0).turn(Axis::Z, 90.0),
            v(0.0, 3.0, 0.0),
            1.0,
        ),
        (
            "turn, y goes to z about x",
            block(0.1, 2.0, 0.1, 0.0).turn(Axis::X, 90.0),
            v(0.0, 0.0, 3.0),
            1.0,
        ),
        (
            "turn, z goes to x about y",
            block(0.1, 0.1, 2.0, 0.0).turn(Axis::Y, 90.0),
            v(3.0, 0.0, 0.0),
            1.0,
        ),
        ("scale", ball().scale(3.0), v(5.0, 0.0, 0.0), 2.0),
        (
            "mirror",
            ball().at(3.0, 0.0, 0.0).mirror(Axis::X),
            v(-3.0, 2.0, 0.0),
            1.0,
        ),
        (
            "row, the third",
            ball().row(v(4.0, 0.0, 0.0), 3),
            v(8.0, 2.0, 0.0),
            1.0,
        ),
        (
            "row, past the last",
            ball().row(v(4.0, 0.0, 0.0), 3),
            v(11.0, 0.0, 0.0),
            2.0,
        ),
        (
            "ring, the quarter",
            sphere(0.5).at(2.0, 0.0, 0.0).ring(4),
            v(0.0, 0.0, 3.0),
            0.5,
        ),
        (
            "a part",
            ball().of(Material::Stone, Colour::Ivory),
            v(2.0, 0.0, 0.0),
            1.0,
        ),
    ]
}

#[test]
fn a_solid_is_at_its_true_distance() {
    for (name, solid, point, expected) in measured() {
        let found = solid.distance(point);
        let near = if expected.is_finite() {
            (found - expected).abs() < 1e-9
        } else {
            found.is_infinite()
        };
        assert!(near, "{name}: found {found}, expected {expected}");
    }
}

#[test]
fn a_smooth_union_blends_only_where_two_solids_are_near() {
    let melted = sphere(1.0).melt(sphere(1.0).at(1.9, 0.0, 0.0), 0.4);
    let sharp = sphere(1.0).and(sphere(1.0).at(1.9, 0.0, 0.0));
    let between = v(0.95, 0.6, 0.0);
    assert!(melted.distance(between) < sharp.distance(between));
    assert!((melted.distance(v(-3.0, 0.0, 0.0)) - 2.0).abs() < 1e-9);
}

/// Every operation whose distance is a bound, on a suitable solid.
fn uneven() -> Vec<Solid> {
    let body = || block(1.0, 0.4, 0.4, 0.1);
    vec![
        body().bend(0.3),
        body().ripple(v(0.0, 3.0, 0.0), 0.03),
        cylinder(0.8, 0.8, 0.1).flute(12, 0.04),
        body().rough(6.0, 0.03),
        ellipsoid(1.0, 0.6, 0.8),
    ]
}

proptest! {
    /// The distance is a lower bound: a ray that steps that far never goes through a surface.
    #[test]
    fn no_step_goes_through_a_surface(
        x in -3.0..3.0, y in -3.0..3.0, z in -3.0..3.0,
        dx in -1.0..1.0, dy in -1.0..1.0, dz in -1.0..1.0,
    ) {
        let way = v(dx, dy, dz).unit();
        for solid in uneven() {
            let gap = solid.distance(v(x, y, z));
            if gap > 0.0 {
                let there = solid.distance(v(x, y, z) + way * (gap * 0.9));
                prop_assert!(there > -1e-9, "{gap} away, and {there} after the step");
            }
        }
    }

    /// A bounding box never makes a solid seem farther than it is.
    #[test]
    fn what_is_skipped_is_never_the_nearest(x in -6.0..6.0, y in -3.0..3.0) {
        let bodies = || [sphere(0.3).at(-2.0, 0.0, 0.0), torus(0.6, 0.1), block(0.2, 0.2, 0.2, 0.0).at(2.5, 1.0, 0.0)];
        let point = v(x, y, 0.4);
        let nearest = bodies().iter().map(|body| body.distance(point)).fold(f64::INFINITY, f64::min);
        let found = all(bodies()).distance(point);
        prop_assert!(found <= nearest + 1e-9 && (nearest > 0.6 || (found - nearest).abs() < 1e-9));
    }
}

#[test]
fn an_outline_has_an_inside_and_an_extent() {
    let drawn = Outline::from(0.0, 0.0)
        .line(2.0, 0.0)
        .curve([2.0, 2.0], [0.0, 2.0]);
    let expected = [0.0, 0.0, 2.0, 2.0];
    let extent = drawn.extent();
    assert!(
        extent
            .iter()
            .zip(expected)
            .all(|(a, b)| (a - b).abs() < 1e-9)
    );
    let cases = [
        ([0.5, 0.5], true),
        ([1.9, 1.9], false),
        ([-0.5, 1.0], false),
    ];
    for ([x, y], inside) in cases {
        assert_eq!(drawn.distance(x, y) < 0.0, inside, "{x}, {y}");
    }
}
