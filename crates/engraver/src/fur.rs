//! Fur: thousands of combed strokes, each as bright as the surface that it grows from.
//!
//! Its variation is hashed from positions: this module never uses a random number generator.

use crate::camera::Camera;
use crate::g_buffer::{GBuffer, Pixel};
use crate::material::{Colour, Material};
use crate::scene::Scene;
use crate::solid::Part;
use crate::svg::{Path, Svg};
use crate::vector::{Vector, v};

/// The distance from root to root at a pitch of one plate unit; it grows faster than the pitch.
const ROOT_DISTANCE: f64 = 1.05;

/// The inks of hair from dark to light, each with the least brightness it is for and its width.
pub(crate) const INKS: [(&str, f64, f64); 4] = [
    (Colour::Sable.tones()[0], -1.0, 1.5),
    ("#5c5140", 0.10, 0.9),
    ("#a3937a", 0.24, 0.8),
    ("#e6d8bb", 0.42, 0.75),
];

/// Draws the fur of a scene. `pitch` is in plate units.
pub(crate) fn draw_fur(svg: &mut Svg, scene: &Scene, buffer: &GBuffer, camera: Camera, pitch: f64) {
    let mut paths = INKS.map(|_| Path::new(svg.grain));
    let step = (pitch.powf(1.3) * ROOT_DISTANCE * buffer.scale).max(1.0);
    let (columns, rows) = (buffer.width as f64 / step, buffer.height as f64 / step);
    for row in 0..rows as u32 {
        for column in 0..columns as u32 {
            let chance = |salt| hash(column, row, salt);
            let x = (f64::from(column) + chance(1)) * step;
            let y = (f64::from(row) + chance(2)) * step;
            let Some(pixel) = buffer.at(x as i64, y as i64) else {
                continue;
            };
            let fur = |part: &Part| part.material == Material::Fur;
            let Some(part) = scene.part(pixel.part).filter(fur) else {
                continue;
            };
            let tip = direction(camera, pixel, part.cut, [chance(3), chance(4), chance(5)]);
            let root = buffer.to_plate([x, y]);
            let long = pitch * (2.8 + 2.8 * chance(6));
            let bright = f64::from(pixel.light) * (0.55 + 0.8 * chance(7));
            let ink = INKS
                .iter()
                .rposition(|(_, from, _)| bright >= *from)
                .unwrap_or(0);
            let half = [
                root[0] + tip[0] * long * 0.55,
                root[1] + tip[1] * long * 0.55,
            ];
            let sway = (chance(8) - 0.5) * long * 0.35;
            let end = [
                root[0] + tip[0] * long - tip[1] * sway,
                root[1] + tip[1] * long + tip[0] * sway,
            ];
            paths[ink].line(&[root, half, end]);
        }
    }
    for (path, (ink, _, width)) in paths.iter().zip(INKS) {
        svg.lines(path, ink, width * (pitch / 2.5).sqrt());
    }
}

/// The direction of a hair on the plate, with length about 1: as combed along the surface, raised
/// from it a little, and varied.
fn direction(camera: Camera, pixel: &Pixel, comb: Vector, chance: [f64; 3]) -> [f64; 2] {
    let normal = pixel.normal;
    let variation = v(chance[0] - 0.5, chance[1] - 0.5, chance[2] - 0.5) * 0.9;
    let lying = comb - normal * comb.dot(normal);
    let in_space = (lying.unit() + normal * 0.45 + variation).unit();
    let (from, to) = (
        camera.project(v(0.0, 1.2, 0.0)),
        camera.project(v(0.0, 1.2, 0.0) + in_space * 0.1),
    );
    let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
    let scale = 1.0 / (camera.units * 0.1);
    [dx * scale, dy * scale]
}

/// A hash as a number from 0 to 1: `pcg` of M. Jarzynski and M. Olano, “Hash functions for GPU
/// rendering” (2020).
fn hash(column: u32, row: u32, salt: u32) -> f64 {
    let seed =
        column.wrapping_mul(7919) ^ row.wrapping_mul(104_729) ^ salt.wrapping_mul(15_485_863);
    let state = seed.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
    let word = ((state >> ((state >> 28) + 4)) ^ state).wrapping_mul(277_803_737);
    f64::from((word >> 22) ^ word) / f64::from(u32::MAX)
}
