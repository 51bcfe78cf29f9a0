//! A set of tea cups: the reports give no number, make or pattern, so the pot, the lobed porcelain
//! and the lines of brass and blue are imagined.

use super::tag;
use crate::engraver::{
    Axis, Colour, Material, Outline, Plate, Solid, all, block, ellipsoid, revolution, rope, v,
};

/// How many lobes the porcelain has.
const LOBES: u32 = 14;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    Plate::on_plinth(all([
        pot().scale(1.14).turn(Axis::Y, -22.0).at(-0.20, 0.0, -0.34),
        served().turn(Axis::Y, -35.0).at(0.58, 0.0, 0.36),
        served().turn(Axis::Y, 205.0).at(-0.58, 0.0, 0.40),
        tag(&[[0.0, 0.1, 0.0]])
            .turn(Axis::X, -80.0)
            .at(0.0, 0.02, 0.5),
    ]))
}

/// Glazed white.
fn porcelain(solid: Solid) -> Solid {
    solid.of(Material::Porcelain, Colour::Ivory)
}

/// A line painted around a turned body between two heights.
fn line(body: &Solid, low: f64, high: f64, colour: Colour) -> Solid {
    let material = if colour == Colour::Brass {
        Material::Brass
    } else {
        Material::Porcelain
    };
    body.clone()
        .swell(0.007)
        .common(block(2.0, (high - low) / 2.0, 2.0, 0.0).at(0.0, f64::midpoint(low, high), 0.0))
        .of(material, colour)
}

/// The tea pot: lobed body, spout to the left, handle to the right, lid with a bud.
fn pot() -> Solid {
    let body = revolution(
        Outline::from(0.0, 0.0)
            .line(0.36, 0.0)
            .line(0.37, 0.05)
            .curve([0.33, 0.10], [0.40, 0.13])
            .curve([0.66, 0.26], [0.66, 0.55])
            .curve([0.65, 0.90], [0.36, 1.02])
            .line(0.33, 1.06)
            .line(0.0, 1.06),
        0.008,
    )
    .flute(LOBES, 0.022);
    let lid = revolution(
        Outline::from(0.0, 1.05)
            .line(0.36, 1.05)
            .line(0.37, 1.08)
            .curve([0.27, 1.20], [0.08, 1.23])
            .line(0.0, 1.24),
        0.01,
    );
    let bud = ellipsoid(0.075, 0.085, 0.075).at(0.0, 1.31, 0.0);
    let spout = rope(
        &[
            (v(-0.50, 0.38, 0.0), 0.16),
            (v(-0.76, 0.52, 0.0), 0.115),
            (v(-0.88, 0.78, 0.0), 0.08),
            (v(-1.02, 0.98, 0.0), 0.06),
        ],
        6,
    );
    let handle = rope(
        &[
            (v(0.46, 0.90, 0.0), 0.045),
            (v(0.70, 1.02, 0.0), 0.052),
            (v(0.98, 0.90, 0.0), 0.052),
            (v(0.98, 0.58, 0.0), 0.045),
            (v(0.80, 0.38, 0.0), 0.042),
            (v(0.58, 0.32, 0.0), 0.04),
        ],
        6,
    );
    all([
        line(&body, 0.86, 0.90, Colour::Blue),
        line(&body, 0.015, 0.05, Colour::Brass),
        line(&lid, 1.055, 1.09, Colour::Brass),
        porcelain(body.melt(spout, 0.10)),
        porcelain(lid),
        porcelain(handle),
        bud.of(Material::Brass, Colour::Brass),
    ])
}

/// A cup on its saucer.
fn served() -> Solid {
    saucer().and(cup().at(0.0, 0.055, 0.0))
}

/// A lobed cup, its handle to the right.
fn cup() -> Solid {
    let body = revolution(
        Outline::from(0.0, 0.0)
            .line(0.17, 0.0)
            .line(0.165, 0.045)
            .curve([0.34, 0.10], [0.355, 0.32])
            .curve([0.36, 0.42], [0.40, 0.50])
            .line(0.375, 0.505)
            .curve([0.33, 0.42], [0.325, 0.32])
            .curve([0.31, 0.13], [0.0, 0.10]),
        0.006,
    )
    .flute(LOBES, 0.014);
    let handle = rope(
        &[
            (v(0.34, 0.40, 0.0), 0.024),
            (v(0.50, 0.43, 0.0), 0.027),
            (v(0.55, 0.32, 0.0), 0.026),
            (v(0.46, 0.20, 0.0), 0.023),
            (v(0.32, 0.16, 0.0), 0.022),
        ],
        6,
    );
    all([
        line(&body, 0.475, 0.53, Colour::Brass),
        line(&body, 0.385, 0.41, Colour::Blue),
        porcelain(body),
        porcelain(handle),
    ])
}

/// A saucer with a turned-up edge.
fn saucer() -> Solid {
    let body = revolution(
        Outline::from(0.0, 0.0)
            .line(0.26, 0.0)
            .line(0.30, 0.02)
            .curve([0.42, 0.03], [0.53, 0.10])
            .line(0.52, 0.12)
            .curve([0.40, 0.06], [0.28, 0.05])
            .line(0.0, 0.05),
        0.006,
    )
    .flute(LOBES, 0.012);
    let rim = body
        .clone()
        .swell(0.007)
        .cut(crate::engraver::cylinder(0.495, 0.4, 0.0))
        .of(Material::Brass, Colour::Brass);
    rim.and(porcelain(body))
}
