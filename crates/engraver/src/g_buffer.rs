//! The G-buffer: part, brightness, depth and surface of a scene for each pixel, from which tones
//! and lines are drawn (as in deferred shading; T. Saito and T. Takahashi, “Comprehensible
//! rendering of 3-D shapes”, 1990).
//!
//! Its resolution is independent of the plate's. This module never draws.

use crate::camera::{Camera, HEIGHT, WIDTH};
use crate::scene::Scene;
use crate::vector::{Vector, ramp};

/// The side of a tile, in pixels; the rays of a tile share the start of their march.
const TILE: usize = 8;
/// Everything is at least so far from the eye, in model units.
const NEAR: f64 = 5.5;
/// Where one thing occludes another, the one behind is darkened for so many plate units.
pub(crate) const HALO: f64 = 1.5;
/// The least step in depth between neighbouring pixels that makes an edge.
pub(crate) const EDGE_DEPTH: f32 = 0.045;

/// The part number of the background.
pub(crate) const NO_PART: u16 = u16::MAX;

/// A pixel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pixel {
    /// The number of the visible part, or [`NO_PART`].
    pub part: u16,
    /// The brightness, from 0 to a little over 1.
    pub light: f32,
    /// The distance from the eye; infinite for the background.
    pub depth: f32,
    /// The point in the part's own coordinates.
    pub local: Vector,
    pub normal: Vector,
}

/// All pixels, row by row from the top.
#[derive(Clone, Debug)]
pub(crate) struct GBuffer {
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// Pixels along one plate unit.
    pub scale: f64,
    pixels: Vec<Pixel>,
}

impl GBuffer {
    /// Renders a scene, with `scale` pixels along one plate unit.
    pub(crate) fn render(scene: &Scene, camera: Camera, scale: f64) -> Self {
        let (width, height) = ((WIDTH * scale) as usize, (HEIGHT * scale) as usize);
        let background = Pixel {
            part: NO_PART,
            light: 0.0,
            depth: f32::INFINITY,
            local: Vector::default(),
            normal: Vector::default(),
        };
        let mut buffer = Self {
            width,
            height,
            scale,
            pixels: vec![background; width * height],
        };
        let middle = TILE as f64 / 2.0;
        // From a tile's middle to its corner at distance 1, with a little to spare.
        let spread = middle * 1.5 / scale / camera.units / 10.0;
        for top in (0..height).step_by(TILE) {
            for left in (0..width).step_by(TILE) {
                let ray = camera.ray(
                    (left as f64 + middle) / scale,
                    (top as f64 + middle) / scale,
                );
                let start = scene.march_cone(camera.eye, ray, NEAR, spread);
                buffer.render_tile(scene, camera, [left, top], start);
            }
        }
        buffer.darken_behind_edges();
        buffer
    }

    fn render_tile(&mut self, scene: &Scene, camera: Camera, [left, top]: [usize; 2], start: f64) {
        for y in top..(top + TILE).min(self.height) {
            for x in left..(left + TILE).min(self.width) {
                let [px, py] = self.to_plate([x as f64, y as f64]);
                let ray = camera.ray(px, py);
                if let Some(hit) = scene.trace(camera.eye, ray, start) {
                    self.pixels[y * self.width + x] = Pixel {
                        part: hit.part,
                        light: hit.light as f32,
                        depth: hit.depth as f32,
                        local: hit.local,
                        normal: hit.normal,
                    };
                }
            }
        }
    }

    /// Darkens what is just behind an edge (a halo), as an engraver leaves a gap there.
    fn darken_behind_edges(&mut self) {
        let reach = (HALO * self.scale).ceil() as i64;
        let darkened: Vec<f32> = (0..self.pixels.len())
            .map(|i| {
                let (x, y) = ((i % self.width) as i64, (i / self.width) as i64);
                let here = self.pixels[i];
                if here.part == NO_PART {
                    return 1.0;
                }
                let mut nearest = f64::INFINITY;
                for dy in -reach..=reach {
                    for dx in -reach..=reach {
                        let away = ((dx * dx + dy * dy) as f64).sqrt();
                        let Some(other) = self.at(x + dx, y + dy) else {
                            continue;
                        };
                        if other.depth + EDGE_DEPTH * (1.0 + away as f32) < here.depth {
                            nearest = nearest.min(away);
                        }
                    }
                }
                ramp(0.4, HALO, nearest / self.scale).mul_add(0.9, 0.1) as f32
            })
            .collect();
        for (pixel, share) in self.pixels.iter_mut().zip(darkened) {
            pixel.light *= share;
        }
    }

    /// The pixel in a column and a row, if there is one.
    pub(crate) fn at(&self, x: i64, y: i64) -> Option<&Pixel> {
        let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
        if x < self.width {
            self.pixels.get(y * self.width + x)
        } else {
            None
        }
    }

    /// Whether two neighbouring pixels show one continuous surface.
    pub(crate) fn is_continuous(a: &Pixel, b: &Pixel) -> bool {
        a.part == b.part && (a.depth - b.depth).abs() < EDGE_DEPTH
    }

    /// The mean brightness of a part in the nine pixels around a point, which is in pixels; 0 if it
    /// is not visible there.
    pub(crate) fn mean_light(&self, [x, y]: [f64; 2], part: u16) -> f64 {
        let (x, y) = (x.round() as i64, y.round() as i64);
        let (mut sum, mut count) = (0.0, 0.0);
        for dy in -1..=1 {
            for dx in -1..=1 {
                if let Some(pixel) = self.at(x + dx, y + dy).filter(|p| p.part == part) {
                    sum += f64::from(pixel.light);
                    count += 1.0;
                }
            }
        }
        if count > 0.0 { sum / count } else { 0.0 }
    }

    /// A point from pixels to plate units.
    pub(crate) fn to_plate(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        [(x + 0.5) / self.scale, (y + 0.5) / self.scale]
    }
}
