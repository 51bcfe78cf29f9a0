//! The flat tones under the lines: for each ink, five nested regions from dark to light (a
//! posterized shading), and the outline around everything but the plinth.
//!
//! This module never shades: brightness comes from the G-buffer.

use crate::contour::{Polyline, contours};
use crate::fineness::Fineness;
use crate::g_buffer::{GBuffer, NO_PART, Pixel};
use crate::material::Colour;
use crate::polyline::{area, simplify, smooth};
use crate::scene::Scene;
use crate::svg::{PLINTH_SIDE, PLINTH_TOP, Path, Svg};

/// The least brightness of each tone.
pub(crate) const THRESHOLDS: [f64; 5] = [-1.0, 0.12, 0.27, 0.45, 0.66];
/// The ink of outlines.
pub(crate) const OUTLINE: &str = "#0b0c0e";
/// Their width, in plate units; the inner half is covered.
pub(crate) const OUTLINE_WIDTH: f64 = 1.8;
/// The ink of the shadow on the plinth.
pub(crate) const SHADOW: &str = "#121314";

/// Draws the tones of every part and the outline. A plate without fine details has one tone less.
pub(crate) fn draw_tones(svg: &mut Svg, scene: &Scene, buffer: &GBuffer, fineness: Fineness) {
    let detail = fineness.detail;
    let colours = scene.colours();
    let of = |pixel: &Pixel| scene.part(pixel.part).map(|part| part.colour);
    if colours.contains(&Colour::Plinth) {
        draw_plinth(svg, buffer, detail, &of);
    }
    let edges = regions(buffer, svg.grain, 0.22, detail, |pixel| {
        if pixel.part != NO_PART && of(pixel) != Some(Colour::Plinth) {
            1.0
        } else {
            -1.0
        }
    });
    svg.lines(&edges, OUTLINE, OUTLINE_WIDTH);
    for colour in colours.into_iter().filter(|c| *c != Colour::Plinth) {
        for (step, paint) in colour.tones().into_iter().enumerate() {
            let lowest = step == 0;
            if step == 1 && !fineness.fine {
                continue;
            }
            let (tolerance, detail) = if lowest {
                (0.075 * detail.sqrt(), detail / 3.0)
            } else {
                (0.15 * detail.sqrt(), detail)
            };
            let tone = regions(buffer, svg.grain, tolerance, detail, |pixel| {
                if of(pixel) != Some(colour) {
                    -1.0
                } else if lowest {
                    1.0
                } else {
                    ((f64::from(pixel.light) - THRESHOLDS[step]) * 6.0).clamp(-1.0, 1.0)
                }
            });
            svg.fill(&tone, paint);
        }
    }
}

/// Draws the plinth, whose tones are gradients and not steps.
fn draw_plinth(
    svg: &mut Svg,
    buffer: &GBuffer,
    detail: f64,
    of: &impl Fn(&Pixel) -> Option<Colour>,
) {
    let on = |pixel: &Pixel| of(pixel) == Some(Colour::Plinth);
    let sides = regions(buffer, svg.grain, 0.25, detail, |pixel| {
        if on(pixel) { 1.0 } else { -1.0 }
    });
    svg.fill(&sides, PLINTH_SIDE);
    let level = |pixel: &Pixel| on(pixel) && pixel.normal.y > 0.55;
    let top = regions(buffer, svg.grain, 0.25, detail, |pixel| {
        if level(pixel) { 1.0 } else { -1.0 }
    });
    svg.fill(&top, PLINTH_TOP);
    let shadow = regions(buffer, svg.grain, 0.35, detail, |pixel| {
        if level(pixel) {
            ((0.115 - f64::from(pixel.light)) * 8.0).clamp(-1.0, 1.0)
        } else {
            -1.0
        }
    });
    svg.fill(&shadow, SHADOW);
}

/// The regions where a field over the pixels is positive, as a path; those smaller than `detail`
/// are left out.
fn regions(
    buffer: &GBuffer,
    grain: f64,
    tolerance: f64,
    detail: f64,
    field: impl Fn(&Pixel) -> f64,
) -> Path {
    let lines = contours(buffer.width, buffer.height, |x, y| {
        buffer.at(x, y).map_or(-1.0, &field)
    });
    let mut path = Path::new(grain);
    for line in lines {
        let line: Polyline = line.into_iter().map(|p| buffer.to_plate(p)).collect();
        if area(&line) >= detail {
            path.polygon(&simplify(&smooth(&line, 2), tolerance));
        }
    }
    path
}
