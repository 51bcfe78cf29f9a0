//! The light in the case: a key light from the upper left, a weak rim from the right, strip
//! lights that metal mirrors, and what the solids keep from one another.
//!
//! It says how bright a point of a surface is, from 0 to a little over 1; it draws nothing.

use super::material::{Colour, Finish};
use super::scene::Scene;
use super::solid::Part;
use super::vector::{Vector, ramp, v};

/// Where the key light stands.
const KEY: Vector = v(-0.710_6, 0.564_9, 0.419_1);
/// Where the rim light stands.
const RIM: Vector = v(0.977_4, 0.210_2, -0.021);
/// Where light comes back from the room, weakly, so that shadows keep their form.
const FILL: Vector = v(0.512, 0.128, 0.849);
/// The long strip that metal mirrors on its left, and the short one on its right.
const LONG_STRIP: Vector = v(-0.799_6, 0.299_9, 0.519_7);
const SHORT_STRIP: Vector = v(0.949_7, 0.161_9, 0.269_8);

/// A point of a surface, seen from the eye.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub point: Vector,
    pub normal: Vector,
    /// The direction the eye looks along.
    pub gaze: Vector,
}

impl Scene {
    /// How bright a point of a surface is.
    pub(super) fn light(&self, seen: Seen, part: Part) -> f64 {
        let Seen {
            point,
            normal,
            gaze,
        } = seen;
        let Part {
            material, colour, ..
        } = part;
        let open = self.openness(point, normal);
        let finish = material.finish();
        let facing = normal.dot(KEY).max(0.0);
        // What faces away is in its own shadow, though metal may still mirror what is lit.
        let own_shadow = facing == 0.0 && finish.studio == 0.0;
        let lit = if own_shadow {
            0.0
        } else {
            self.lit(point + normal * 0.006)
        };
        let mirrored = gaze - normal * (2.0 * gaze.dot(normal));
        let half = (KEY - gaze).unit();
        let graze = (1.0 + gaze.dot(normal)).clamp(0.0, 1.0).powi(3);
        let Finish {
            diffuse,
            fall,
            sky,
            gloss,
            shine,
            rim,
            edge,
            studio,
        } = finish;
        let diffuse = diffuse * colour.albedo();
        let light = 0.02
            + diffuse * facing.powf(fall) * lit * (0.5 + 0.5 * open)
            + sky * (0.5 + 0.5 * normal.y) * open * open
            + 0.14 * diffuse * normal.dot(FILL).max(0.0) * open
            + gloss * half.dot(normal).max(0.0).powf(shine) * lit
            + rim * normal.dot(RIM).max(0.0).powf(2.4) * open
            + edge * graze * open
            + studio * strips(mirrored) * (0.35 + 0.65 * lit) * open.powf(0.8);
        if colour == Colour::Plinth {
            return on_plinth(light, point, normal);
        }
        light.min(1.15)
    }

    /// How much of the key light arrives: 1 all, 0 none; in between at the edge of a shadow.
    /// After Quilez, “soft shadows”. Glass keeps back some of it, and gathers some in the middle
    /// of its shadow: the caustic.
    fn lit(&self, from: Vector) -> f64 {
        let (mut shadow, mut along) = (1.0_f64, 0.02);
        for _ in 0..56 {
            let gap = self.solid.distance(from + KEY * along);
            shadow = shadow.min(11.0 * gap / along);
            if shadow < 0.002 {
                return 0.0;
            }
            along += gap.clamp(0.014, 0.30);
            if along > 4.0 {
                break;
            }
        }
        ramp(0.0, 1.0, shadow) * self.through_glass(from)
    }

    fn through_glass(&self, from: Vector) -> f64 {
        let Some(glass) = &self.glass else { return 1.0 };
        let (mut nearest, mut along) = (f64::INFINITY, 0.03);
        while along < 4.0 {
            let gap = glass.distance(from + KEY * along);
            nearest = nearest.min(gap / (0.4 + along));
            along += gap.abs().clamp(0.02, 0.30);
        }
        let shadow = 1.0 - 0.55 * ramp(0.03, -0.01, nearest);
        shadow + 0.75 * ramp(-0.035, -0.09, nearest)
    }

    /// How much of the sky a point sees. After Quilez, “fast ambient occlusion”.
    fn openness(&self, point: Vector, normal: Vector) -> f64 {
        let (mut kept, mut share) = (0.0, 1.0);
        for step in 0..5 {
            let away = 0.03 + 0.10 * f64::from(step);
            kept += (away - self.solid.distance(point + normal * away)).max(0.0) * share;
            share *= 0.62;
        }
        (1.0 - 1.5 * kept).clamp(0.05, 1.0)
    }
}

/// The pool of light on the plinth's top, and the dark its sides go down into.
fn on_plinth(light: f64, point: Vector, normal: Vector) -> f64 {
    let pool = (-((point.x + 0.10) / 1.25).powi(2) - ((point.z - 0.05) / 1.1).powi(2)).exp();
    if normal.y > 0.5 {
        return light * (0.30 + 0.75 * pool);
    }
    let across = ramp(1.5, -1.2, point.x);
    (0.10 + 0.18 * across) * (0.45 + 0.55 * ramp(-1.3, 0.0, point.y))
}

/// What the studio's lights look like in a mirror.
fn strips(mirrored: Vector) -> f64 {
    0.85 * ramp(0.25, 0.75, mirrored.dot(LONG_STRIP))
        + 0.50 * ramp(0.80, 0.93, mirrored.dot(SHORT_STRIP))
        + 0.22 * ramp(-0.2, 0.9, mirrored.y)
}
