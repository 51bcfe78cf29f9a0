//! Shading: a key light from the upper left, a weak rim light from the right, strip lights that
//! metal reflects, shadows and ambient occlusion.
//!
//! The terms are those of a Blinn-Phong model with a Fresnel-like edge; their weights come from the
//! material. This module never draws: it gives a brightness from 0 to a little over 1.

use crate::material::{Colour, Finish};
use crate::solid::{Part, Solid};
use crate::vector::{Vector, ramp, v};

/// The direction of the key light.
pub(crate) const KEY: Vector = v(-0.710_6, 0.564_9, 0.419_1);
/// The direction of the rim light.
pub(crate) const RIM: Vector = v(0.977_4, 0.210_2, -0.021);
/// The direction of the fill light, weak, so that shadows keep their form.
pub(crate) const FILL: Vector = v(0.512, 0.128, 0.849);
/// The directions of the strip lights that metal reflects, the long one at its left and the short
/// one at its right.
pub(crate) const LONG_STRIP: Vector = v(-0.799_6, 0.299_9, 0.519_7);
pub(crate) const SHORT_STRIP: Vector = v(0.949_7, 0.161_9, 0.269_8);

/// A point of a surface, as the eye sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SurfacePoint {
    pub point: Vector,
    pub normal: Vector,
    /// The direction of the ray that met it.
    pub ray: Vector,
}

/// What lights and shadows a scene.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lighting<'a> {
    /// What casts shadows.
    pub solid: &'a Solid,
    /// What filters light.
    pub glass: Option<&'a Solid>,
}

impl Lighting<'_> {
    /// How bright a point of a surface of `part` is.
    pub(crate) fn brightness(&self, seen: SurfacePoint, part: Part) -> f64 {
        let SurfacePoint { point, normal, ray } = seen;
        let Part {
            material, colour, ..
        } = part;
        let open = self.ambient_openness(point, normal);
        let finish = material.finish();
        let facing = normal.dot(KEY).max(0.0);
        // A face turned away is in its own shadow, though metal may still reflect what is lit.
        let own_shadow = facing == 0.0 && finish.strips == 0.0;
        let lit = if own_shadow {
            0.0
        } else {
            self.key_light(point + normal * 0.006)
        };
        let reflected = ray - normal * (2.0 * ray.dot(normal));
        let half = (KEY - ray).unit();
        let graze = (1.0 + ray.dot(normal)).clamp(0.0, 1.0).powi(3);
        let Finish {
            diffuse,
            fall,
            sky,
            gloss,
            shine,
            rim,
            edge,
            strips,
        } = finish;
        let diffuse = diffuse * colour.albedo();
        let light = 0.02
            + diffuse * facing.powf(fall) * lit * (0.5 + 0.5 * open)
            + sky * (0.5 + 0.5 * normal.y) * open * open
            + 0.14 * diffuse * normal.dot(FILL).max(0.0) * open
            + gloss * half.dot(normal).max(0.0).powf(shine) * lit
            + rim * normal.dot(RIM).max(0.0).powf(2.4) * open
            + edge * graze * open
            + strips * strip_lights(reflected) * (0.35 + 0.65 * lit) * open.powf(0.8);
        if colour == Colour::Plinth {
            return plinth_light(light, point, normal);
        }
        light.min(1.15)
    }

    /// How much of the key light arrives: 1 all, 0 none; in between in a penumbra. After Quilez,
    /// “soft shadows in raymarched SDFs”. Glass absorbs some of it, and focuses some into the
    /// middle of its shadow: a caustic.
    fn key_light(&self, from: Vector) -> f64 {
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
        ramp(0.0, 1.0, shadow) * self.glass_shadow(from)
    }

    /// The factor by which glass dims or, in the caustic, brightens the key light.
    fn glass_shadow(&self, from: Vector) -> f64 {
        let Some(glass) = self.glass else { return 1.0 };
        let (mut nearest, mut along) = (f64::INFINITY, 0.03);
        while along < 4.0 {
            let gap = glass.distance(from + KEY * along);
            nearest = nearest.min(gap / (0.4 + along));
            along += gap.abs().clamp(0.02, 0.30);
        }
        let shadow = 1.0 - 0.55 * ramp(0.03, -0.01, nearest);
        shadow + 0.75 * ramp(-0.035, -0.09, nearest)
    }

    /// How much of the ambient light arrives. After Quilez, “fast ambient occlusion”.
    fn ambient_openness(&self, point: Vector, normal: Vector) -> f64 {
        let (mut kept, mut share) = (0.0, 1.0);
        for step in 0..5 {
            let away = 0.03 + 0.10 * f64::from(step);
            kept += (away - self.solid.distance(point + normal * away)).max(0.0) * share;
            share *= 0.62;
        }
        (1.0 - 1.5 * kept).clamp(0.05, 1.0)
    }
}

/// The light on the plinth: a pool on its top, falling off down its sides.
fn plinth_light(light: f64, point: Vector, normal: Vector) -> f64 {
    let pool = (-((point.x + 0.10) / 1.25).powi(2) - ((point.z - 0.05) / 1.1).powi(2)).exp();
    if normal.y > 0.5 {
        return light * (0.30 + 0.75 * pool);
    }
    let across = ramp(1.5, -1.2, point.x);
    (0.10 + 0.18 * across) * (0.45 + 0.55 * ramp(-1.3, 0.0, point.y))
}

/// The brightness of the strip lights in a direction of reflection.
fn strip_lights(reflected: Vector) -> f64 {
    0.85 * ramp(0.25, 0.75, reflected.dot(LONG_STRIP))
        + 0.50 * ramp(0.80, 0.93, reflected.dot(SHORT_STRIP))
        + 0.22 * ramp(-0.2, 0.9, reflected.y)
}
