//! The burin: hatching lines along planes that intersect the form, wider where it is brighter.
//!
//! Each part is intersected by a stack of parallel planes; the intersections are contours of a
//! plane coordinate in image space. Where the form turns away and lines crowd, every second one is
//! left out, and where it faces the viewer more are added, so that their pitch stays near the
//! plate's. Deep tones are cross-hatched by a second set. (The manner is that of Nanteuil and of
//! banknote engravers; for the method compare V. Ostromoukhov, “Digital facial engraving”, 1999.)
//! This module never shades: brightness comes from the G-buffer.

use crate::contour::Segments;
use crate::fineness::Fineness;
use crate::g_buffer::{GBuffer, NO_PART, Pixel};
use crate::material::{Colour, LineStyle, Material};
use crate::polyline::{length, resample, smooth, stroke_outline};
use crate::scene::Scene;
use crate::solid::Part;
use crate::svg::{Path, Svg};
use crate::vector::{Vector, ramp, v};

/// So many planes for one line at the plate's pitch; lines are added from these.
pub(crate) const OVERSAMPLING: f64 = 8.0;
/// When lines are closer than this share of the pitch, every second one is left out.
pub(crate) const MIN_SPACING: f64 = 0.64;
/// The greatest width of a line, as a share of the pitch.
pub(crate) const MAX_WIDTH: f64 = 0.86;

/// A set of lines: the first, or the cross-hatching.
#[derive(Clone, Copy, Debug)]
struct LineSet {
    fineness: Fineness,
    crossing: bool,
}

/// Draws the lines of every part. `units` is how many plate units one model unit covers.
pub(crate) fn engrave_lines(
    svg: &mut Svg,
    scene: &Scene,
    buffer: &GBuffer,
    fineness: Fineness,
    units: f64,
) {
    let mut paths: Vec<(Colour, Vec<Path>)> = scene
        .colours()
        .into_iter()
        .map(|colour| (colour, vec![Path::new(svg.grain)]))
        .collect();
    for crossing in [true, false] {
        if crossing && !fineness.fine {
            continue;
        }
        let set = LineSet { fineness, crossing };
        for (part, line) in hatching(scene, buffer, set, units) {
            let Some(of) = scene.part(part) else { continue };
            let paths = paths.iter_mut().find(|(colour, _)| *colour == of.colour);
            let Some((colour, paths)) = paths else {
                continue;
            };
            // The plinth's long, thin, level lines each have a path of their own: Chromium chooses
            // between two kinds of antialiasing by the size and complexity of a path, for each tile
            // of the screen, and with many lines in one path the tiles would differ.
            if *colour == Colour::Plinth {
                paths.push(Path::new(svg.grain));
            }
            if let Some(path) = paths.last_mut() {
                add_strokes(path, buffer, part, of, set, &line);
            }
        }
    }
    for (colour, paths) in paths {
        for path in &paths {
            svg.strokes(path, colour.line());
        }
    }
}

/// The lines of a set, in pixels, each with the number of its part.
fn hatching(
    scene: &Scene,
    buffer: &GBuffer,
    set: LineSet,
    units: f64,
) -> Vec<(u16, Vec<[f64; 2]>)> {
    let field = |pixel: &Pixel| plane_coordinate(scene.part(pixel.part)?, pixel, set, units);
    let mut segments = Segments::default();
    let (width, height) = (buffer.width as i64, buffer.height as i64);
    let row = |y: i64| {
        (0..width)
            .map(|x| buffer.at(x, y).and_then(&field))
            .collect::<Vec<_>>()
    };
    let mut above = row(0);
    for y in 0..height - 1 {
        let below = row(y + 1);
        for x in 0..width - 1 {
            let i = x as usize;
            let (Some(a), Some(b), Some(c), Some(d)) =
                (above[i], above[i + 1], below[i + 1], below[i])
            else {
                continue;
            };
            if !is_continuous(buffer, x, y) {
                continue;
            }
            // How many planes there are in one plate unit, and so which of them get lines: one in a
            // power of two, so that lines continue where the density changes.
            let density = ((b - a + c - d) / 2.0).hypot((d - a + c - b) / 2.0) * buffer.scale;
            let part = buffer.at(x, y).map_or(NO_PART, |p| p.part);
            let Some(of) = scene.part(part) else { continue };
            let pitch = set.fineness.pitch * of.material.line_style().pitch;
            let step = (MIN_SPACING * pitch * density)
                .log2()
                .ceil()
                .clamp(0.0, 12.0)
                .exp2();
            let low = a.min(b).min(c).min(d);
            let high = a.max(b).max(c).max(d);
            let mut level = (low / step).ceil() * step;
            while level <= high {
                let family = (level as i64).rem_euclid(1 << 28) as u32;
                segments.add(x, y, [a - level, b - level, c - level, d - level], family);
                level += step;
            }
        }
        above = below;
    }
    let part_at = |line: &[[f64; 2]]| {
        let [x, y] = line[line.len() / 2];
        buffer
            .at(x.floor() as i64, y.floor() as i64)
            .map_or(NO_PART, |p| p.part)
    };
    let lines = segments.join().into_iter();
    lines.map(|line| (part_at(&line), line)).collect()
}

/// The plane coordinate of a point: which plane it lies in, counted in planes.
fn plane_coordinate(part: Part, pixel: &Pixel, set: LineSet, units: f64) -> Option<f64> {
    let style = part.material.line_style();
    if part.material == Material::Fur || (set.crossing && !style.crossed) {
        return None;
    }
    let cut = if set.crossing {
        crossing_normal(part.cut)
    } else {
        part.cut
    };
    let pitch = set.fineness.pitch * style.pitch;
    let local = pixel.local;
    let waver = if set.fineness.fine { style.waver } else { 0.0 };
    let waver = waver
        * OVERSAMPLING
        * 0.8
        * (local.dot(v(3.1, 0.7, 2.3)).sin()
            + (local.dot(v(1.9, 1.1, 5.3)) + 2.0 * local.x.sin()).sin());
    Some(local.dot(cut) * units / pitch * OVERSAMPLING + waver)
}

/// The normal of the planes of the cross-hatching: the first normal tilted by somewhat more than
/// 45°.
fn crossing_normal(cut: Vector) -> Vector {
    let beside = cut.cross(v(0.0, 0.0, 1.0));
    let beside = if beside.length() < 0.1 {
        v(1.0, 0.0, 0.0)
    } else {
        beside.unit()
    };
    (cut * 0.62 + beside).unit()
}

/// Whether the cell of four pixels at a column and a row shows one continuous surface.
fn is_continuous(buffer: &GBuffer, x: i64, y: i64) -> bool {
    let (Some(a), Some(b), Some(c), Some(d)) = (
        buffer.at(x, y),
        buffer.at(x + 1, y),
        buffer.at(x + 1, y + 1),
        buffer.at(x, y + 1),
    ) else {
        return false;
    };
    GBuffer::is_continuous(a, b)
        && GBuffer::is_continuous(b, c)
        && GBuffer::is_continuous(c, d)
        && GBuffer::is_continuous(d, a)
}

/// Adds a line to the path as strokes whose width follows the brightness along it.
fn add_strokes(
    path: &mut Path,
    buffer: &GBuffer,
    part: u16,
    of: Part,
    set: LineSet,
    line: &[[f64; 2]],
) {
    let style = of.material.line_style();
    let pitch = set.fineness.pitch * style.pitch;
    let line = resample(&smooth(line, 2), 0.8 * set.fineness.pitch * buffer.scale);
    if line.len() < 2 {
        return;
    }
    let width = |light: f64| {
        let wide = if set.crossing {
            crosshatch_width(light) * pitch
        } else {
            line_width(light, style) * pitch
        };
        // Less than a step of the grid would round to nothing.
        if wide < style.thinnest {
            0.0
        } else {
            wide.max(1.0 / set.fineness.grain)
        }
    };
    let rough: Vec<f64> = line
        .iter()
        .map(|p| width(buffer.mean_light(*p, part)))
        .collect();
    let widths: Vec<f64> = (0..rough.len())
        .map(|i| {
            let (before, after) = (
                rough[i.saturating_sub(1)],
                rough[(i + 1).min(rough.len() - 1)],
            );
            if rough[i] > 0.0 {
                rough[i] * 0.5 + (before + after) * 0.25
            } else {
                0.0
            }
        })
        .collect();
    let line: Vec<[f64; 2]> = line.into_iter().map(|p| buffer.to_plate(p)).collect();
    let mut from = 0;
    while from < line.len() {
        let run = widths[from..].iter().take_while(|w| **w > 0.0).count();
        if run >= 2 && length(&line[from..from + run]) > pitch {
            path.polygon(&stroke_outline(
                &line[from..from + run],
                &widths[from..from + run],
                set.fineness.tolerance,
            ));
        }
        from += run.max(1);
    }
}

/// The width of a line of the first set, in pitches.
fn line_width(light: f64, style: LineStyle) -> f64 {
    let floor = if style.crossed {
        1.2 * crosshatch_width(light)
    } else {
        0.0
    };
    (style.gain * light.clamp(0.0, 1.1).powf(style.fall))
        .max(floor)
        .min(MAX_WIDTH)
}

/// The width of a line of the cross-hatching, in pitches: above 0 only where it is dark, not black.
fn crosshatch_width(light: f64) -> f64 {
    0.14 * ramp(0.02, 0.07, light) * ramp(0.30, 0.17, light)
}
