//! A set of tea cups with their pot. The reports give no number, make or pattern: the pot, the
//! two cups and the lines of brass and blue are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, all, block, cylinder, ellipsoid, revolution,
    rope, sphere, torus, v,
};

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let stand = |solid: Solid| solid.scale(0.92).at(0.36, 0.0, -0.44);
    Plate::on_plinth(all([
        stand(pot().turn(Axis::Y, 20.0)),
        stand(label().turn(Axis::Y, 8.0)),
        served(-20.0).at(-0.26, 0.0, 0.43),
        served(214.0).at(-0.64, 0.0, -0.42),
    ]))
}

/// A cup on its saucer, the cup's handle turned so many degrees from the right.
fn served(turn: f64) -> Solid {
    let cup = cup().turn(Axis::Y, turn).at(0.0, 0.05, 0.0);
    saucer().and(cup).scale(0.84)
}

/// Glazed white, its lines `tilt` from level. It is cut as paper is, with no second set of lines:
/// in the small plate those would tangle.
fn white(solid: Solid, tilt: f64) -> Solid {
    solid.cut_along(Material::Paper, Colour::Ivory, v(tilt, 0.95, -0.30))
}

fn brass(solid: Solid) -> Solid {
    solid.of(Material::Brass, Colour::Brass)
}

/// The tea pot: round body, spout to the left, handle to the right, lid with a bud.
fn pot() -> Solid {
    let body = ellipsoid(0.82, 0.68, 0.82).at(0.0, 0.72, 0.0);
    let foot = cylinder(0.46, 0.06, 0.02).at(0.0, 0.075, 0.0);
    let blue = body
        .clone()
        .swell(0.008)
        .common(block(0.8, 0.022, 0.8, 0.0).at(0.0, 1.12, 0.0))
        .cut_along(Material::Porcelain, Colour::Blue, v(0.08, 0.95, -0.30));
    let lip = torus(0.062, 0.024).turn(Axis::Z, 30.0).at(-1.25, 1.29, 0.0);
    all([
        brass(torus(0.455, 0.026).at(0.0, 0.03, 0.0)),
        blue,
        brass(lip),
        white(
            body.melt(foot, 0.05)
                .melt(spout(), 0.12)
                .cut(sphere(0.055).at(-1.28, 1.34, 0.0)),
            0.08,
        ),
        white(handle(), 0.5),
        lid().at(0.0, 1.30, 0.0),
    ])
}

/// The spout, a swan's neck ending in a lip of brass.
fn spout() -> Solid {
    rope(
        &[
            (v(-0.62, 0.50, 0.0), 0.20),
            (v(-0.94, 0.70, 0.0), 0.135),
            (v(-1.08, 1.02, 0.0), 0.092),
            (v(-1.22, 1.25, 0.0), 0.074),
        ],
        4,
    )
}

/// The handle: an ear that springs up and comes back low.
fn handle() -> Solid {
    rope(
        &[
            (v(0.60, 1.06, 0.0), 0.055),
            (v(0.86, 1.27, 0.0), 0.062),
            (v(1.18, 1.18, 0.0), 0.062),
            (v(1.24, 0.84, 0.0), 0.055),
            (v(1.02, 0.54, 0.0), 0.052),
            (v(0.76, 0.46, 0.0), 0.05),
        ],
        4,
    )
}

/// The lid, from its own edge up.
fn lid() -> Solid {
    let dome = ellipsoid(0.44, 0.22, 0.44).cut(block(1.0, 0.3, 1.0, 0.0).at(0.0, -0.28, 0.0));
    all([
        brass(torus(0.445, 0.026)),
        white(dome, 0.0),
        white(cylinder(0.06, 0.05, 0.02).at(0.0, 0.24, 0.0), 0.0),
        brass(ellipsoid(0.10, 0.105, 0.10).at(0.0, 0.35, 0.0)),
    ])
}

/// The tag, lying on the pot's lobes, its cord tied below the bud.
fn label() -> Solid {
    let cord = rope(
        &[
            (v(0.0, 1.075, 0.80), 0.010),
            (v(0.0, 1.20, 0.71), 0.010),
            (v(0.01, 1.34, 0.49), 0.010),
            (v(0.02, 1.50, 0.30), 0.010),
            (v(0.02, 1.555, 0.07), 0.010),
        ],
        6,
    );
    tag(&[])
        .turn(Axis::X, -16.0)
        .at(0.0, 1.06, 0.77)
        .and(cord.of(Material::Cloth, Colour::Ivory))
}

/// A cup, its handle to the right.
fn cup() -> Solid {
    let body = ellipsoid(0.40, 0.44, 0.40)
        .cut(ellipsoid(0.375, 0.40, 0.375))
        .cut(block(1.0, 0.5, 1.0, 0.0).at(0.0, 0.5, 0.0))
        .at(0.0, 0.50, 0.0);
    let handle = rope(
        &[
            (v(0.37, 0.40, 0.0), 0.028),
            (v(0.52, 0.45, 0.0), 0.032),
            (v(0.60, 0.34, 0.0), 0.032),
            (v(0.52, 0.20, 0.0), 0.028),
            (v(0.34, 0.20, 0.0), 0.026),
        ],
        4,
    );
    all([
        brass(torus(0.388, 0.022).at(0.0, 0.50, 0.0)),
        white(body, 0.0),
        white(cylinder(0.20, 0.05, 0.02).at(0.0, 0.04, 0.0), 0.0),
        white(handle, 0.5),
    ])
}

/// A saucer with a turned-up edge.
fn saucer() -> Solid {
    let body = revolution(
        Outline::polygon(&[
            [0.0, 0.0],
            [0.27, 0.0],
            [0.30, 0.02],
            [0.42, 0.045],
            [0.53, 0.10],
            [0.525, 0.12],
            [0.40, 0.075],
            [0.28, 0.05],
            [0.0, 0.05],
        ]),
        0.006,
    );
    brass(torus(0.53, 0.02).at(0.0, 0.112, 0.0)).and(body.cut_along(
        Material::Paper,
        Colour::Ivory,
        v(0.0, 0.96, -0.28),
    ))
}
