//! What the eye sees of a scene, point by point: the proof the burin works from.
//!
//! A grid of pixels with light, depth and surface; finer or coarser than the plate it is for.

use super::camera::{Camera, HEIGHT, WIDTH};
use super::scene::Scene;
use super::vector::{Vector, ramp};

/// The side of the tiles that are marched together, in pixels.
const TILE: usize = 8;
/// The eye is at least so far from everything.
const NEAR: f64 = 5.5;
/// Where one thing passes before another, the one behind is dark for so many plate units.
const GAP: f64 = 1.5;
/// A step in depth that makes one thing pass before another, per pixel.
const STEP: f32 = 0.045;

/// No part: the wall behind.
pub(super) const NOTHING: u16 = u16::MAX;

/// One point of the picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pixel {
    /// Which part is seen, or [`NOTHING`].
    pub part: u16,
    pub light: f32,
    pub depth: f32,
    /// The point as its part sees it.
    pub own: Vector,
    pub normal: Vector,
}

/// The whole picture, row by row from the top.
#[derive(Clone, Debug)]
pub(super) struct Buffer {
    pub width: usize,
    pub height: usize,
    /// Pixels for one plate unit.
    pub scale: f64,
    pixels: Vec<Pixel>,
}

impl Buffer {
    /// Looks at a scene, with `scale` pixels for one plate unit.
    pub(super) fn new(scene: &Scene, camera: Camera, scale: f64) -> Self {
        let (width, height) = ((WIDTH * scale) as usize, (HEIGHT * scale) as usize);
        let nothing = Pixel {
            part: NOTHING,
            light: 0.0,
            depth: f32::INFINITY,
            own: Vector::default(),
            normal: Vector::default(),
        };
        let mut buffer = Self {
            width,
            height,
            scale,
            pixels: vec![nothing; width * height],
        };
        let middle = TILE as f64 / 2.0;
        // From a tile's middle to its corner at distance 1, with a little to spare.
        let spread = middle * 1.5 / scale / camera.units / 10.0;
        for top in (0..height).step_by(TILE) {
            for left in (0..width).step_by(TILE) {
                let gaze = camera.ray(
                    (left as f64 + middle) / scale,
                    (top as f64 + middle) / scale,
                );
                let clear = scene.clear(camera.eye, gaze, NEAR, spread);
                buffer.look(scene, camera, [left, top], clear);
            }
        }
        buffer.gaps();
        buffer
    }

    fn look(&mut self, scene: &Scene, camera: Camera, [left, top]: [usize; 2], clear: f64) {
        for y in top..(top + TILE).min(self.height) {
            for x in left..(left + TILE).min(self.width) {
                let [px, py] = self.place([x as f64, y as f64]);
                let gaze = camera.ray(px, py);
                if let Some(met) = scene.meet(camera.eye, gaze, clear) {
                    self.pixels[y * self.width + x] = Pixel {
                        part: met.part,
                        light: met.light as f32,
                        depth: met.depth as f32,
                        own: met.own,
                        normal: met.normal,
                    };
                }
            }
        }
    }

    /// Darkens what lies just behind an edge, as an engraver leaves a gap there.
    fn gaps(&mut self) {
        let reach = (GAP * self.scale).ceil() as i64;
        let darkened: Vec<f32> = (0..self.pixels.len())
            .map(|i| {
                let (x, y) = ((i % self.width) as i64, (i / self.width) as i64);
                let here = self.pixels[i];
                if here.part == NOTHING {
                    return 1.0;
                }
                let mut nearest = f64::INFINITY;
                for dy in -reach..=reach {
                    for dx in -reach..=reach {
                        let away = ((dx * dx + dy * dy) as f64).sqrt();
                        let Some(other) = self.at(x + dx, y + dy) else {
                            continue;
                        };
                        if other.depth + STEP * (1.0 + away as f32) < here.depth {
                            nearest = nearest.min(away);
                        }
                    }
                }
                ramp(0.4, GAP, nearest / self.scale).mul_add(0.9, 0.1) as f32
            })
            .collect();
        for (pixel, share) in self.pixels.iter_mut().zip(darkened) {
            pixel.light *= share;
        }
    }

    /// The pixel in a column and a row, if there is one.
    pub(super) fn at(&self, x: i64, y: i64) -> Option<&Pixel> {
        let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
        if x < self.width {
            self.pixels.get(y * self.width + x)
        } else {
            None
        }
    }

    /// Whether two pixels beside each other show one unbroken surface.
    pub(super) fn joined(a: &Pixel, b: &Pixel) -> bool {
        a.part == b.part && (a.depth - b.depth).abs() < STEP
    }

    /// How bright the surface of a part is about a point, in pixels: the mean of those around.
    pub(super) fn light_about(&self, [x, y]: [f64; 2], part: u16) -> f64 {
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

    /// Where a point given in pixels lies on the plate.
    pub(super) fn place(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        [(x + 0.5) / self.scale, (y + 0.5) / self.scale]
    }
}
