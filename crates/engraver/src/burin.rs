//! The burin: lines along planes that cut the form, as wide as the light is strong.
//!
//! Each part is cut by a stack of parallel planes. Where a plane meets the surface there may be a
//! line; where the form turns away and the planes crowd, every second line is left out, and where
//! it turns to the viewer more are let in, so that their pitch stays near the plate's. Deep tones
//! are crossed by a second set. (The manner is that of Nanteuil and the banknote engravers; for
//! the programme compare Ostromoukhov, “Digital facial engraving”, 1999.)

use super::buffer::{Buffer, NOTHING, Pixel};
use super::contour::Pieces;
use super::line::{length, smooth, spaced, stroke};
use super::material::{Colour, Hand, Material};
use super::plate::Fineness;
use super::scene::Scene;
use super::solid::Part;
use super::svg::{Path, Svg};
use super::vector::{Vector, ramp, v};

/// So many planes for one line of the plate's pitch: the reserve that lines are let in from.
const RESERVE: f64 = 8.0;
/// A line may be this much closer to its neighbours than the pitch, before every second is left
/// out.
const CROWDED: f64 = 0.64;
/// A line fills at most this share of the pitch.
const FULL: f64 = 0.86;

/// A set of lines: the planes, and how wide their lines are.
#[derive(Clone, Copy, Debug)]
struct Set {
    fineness: Fineness,
    crossing: bool,
}

/// Cuts the lines of every part into the plate. `units` is how many plate units one unit of space
/// covers.
pub(super) fn cut(svg: &mut Svg, scene: &Scene, buffer: &Buffer, fineness: Fineness, units: f64) {
    let mut paths: Vec<(Colour, Vec<Path>)> = scene
        .colours()
        .into_iter()
        .map(|colour| (colour, vec![Path::new(svg.grain)]))
        .collect();
    for crossing in [true, false] {
        if crossing && !fineness.fine {
            continue;
        }
        let set = Set { fineness, crossing };
        for (part, line) in hatch(scene, buffer, set, units) {
            let Some(of) = scene.part(part) else { continue };
            let paths = paths.iter_mut().find(|(colour, _)| *colour == of.colour);
            let Some((colour, paths)) = paths else {
                continue;
            };
            // The plinth's long thin level lines are apart, each a path: Chromium smooths edges
            // in one of two ways by how large and how simple a path is, tile by tile of the
            // screen, and with many lines in one path the tiles would differ.
            if *colour == Colour::Plinth {
                paths.push(Path::new(svg.grain));
            }
            if let Some(path) = paths.last_mut() {
                swell(path, buffer, part, of, set, &line);
            }
        }
    }
    for (colour, paths) in paths {
        for path in &paths {
            svg.strokes(path, colour.line());
        }
    }
}

/// The lines of a set, each with the part it lies on, in pixels.
fn hatch(scene: &Scene, buffer: &Buffer, set: Set, units: f64) -> Vec<(u16, Vec<[f64; 2]>)> {
    let field = |pixel: &Pixel| planes(scene.part(pixel.part)?, pixel, set, units);
    let mut pieces = Pieces::default();
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
            if !whole(buffer, x, y) {
                continue;
            }
            // How many planes one plate unit crosses here, and so how many to pass over.
            let steep = ((b - a + c - d) / 2.0).hypot((d - a + c - b) / 2.0) * buffer.scale;
            let part = buffer.at(x, y).map_or(NOTHING, |p| p.part);
            let Some(of) = scene.part(part) else { continue };
            let pitch = set.fineness.pitch * of.material.hand().pitch;
            let over = (CROWDED * pitch * steep)
                .log2()
                .ceil()
                .clamp(0.0, 12.0)
                .exp2();
            let low = a.min(b).min(c).min(d);
            let high = a.max(b).max(c).max(d);
            let mut level = (low / over).ceil() * over;
            while level <= high {
                let family = (level as i64).rem_euclid(1 << 28) as u32;
                pieces.add(x, y, [a - level, b - level, c - level, d - level], family);
                level += over;
            }
        }
        above = below;
    }
    let part_at = |line: &[[f64; 2]]| {
        let [x, y] = line[line.len() / 2];
        buffer
            .at(x.floor() as i64, y.floor() as i64)
            .map_or(NOTHING, |p| p.part)
    };
    let lines = pieces.join().into_iter();
    lines.map(|line| (part_at(&line), line)).collect()
}

/// Which plane a point lies on, counted in planes.
fn planes(part: Part, pixel: &Pixel, set: Set, units: f64) -> Option<f64> {
    let hand = part.material.hand();
    if part.material == Material::Fur || (set.crossing && !hand.crossed) {
        return None;
    }
    let cut = if set.crossing {
        across(part.cut)
    } else {
        part.cut
    };
    let pitch = set.fineness.pitch * hand.pitch;
    let own = pixel.own;
    let waver = if set.fineness.fine { hand.waver } else { 0.0 };
    let waver = waver
        * RESERVE
        * 0.8
        * (own.dot(v(3.1, 0.7, 2.3)).sin() + (own.dot(v(1.9, 1.1, 5.3)) + 2.0 * own.x.sin()).sin());
    Some(own.dot(cut) * units / pitch * RESERVE + waver)
}

/// The second set of planes: the first leant over by half a right angle and a little more.
fn across(cut: Vector) -> Vector {
    let beside = cut.cross(v(0.0, 0.0, 1.0));
    let beside = if beside.length() < 0.1 {
        v(1.0, 0.0, 0.0)
    } else {
        beside.unit()
    };
    (cut * 0.62 + beside).unit()
}

/// Whether the cell at a column and a row shows one unbroken surface.
fn whole(buffer: &Buffer, x: i64, y: i64) -> bool {
    let (Some(a), Some(b), Some(c), Some(d)) = (
        buffer.at(x, y),
        buffer.at(x + 1, y),
        buffer.at(x + 1, y + 1),
        buffer.at(x, y + 1),
    ) else {
        return false;
    };
    Buffer::joined(a, b) && Buffer::joined(b, c) && Buffer::joined(c, d) && Buffer::joined(d, a)
}

/// Gives a line its width from the light along it, and adds it to the path.
fn swell(path: &mut Path, buffer: &Buffer, part: u16, of: Part, set: Set, line: &[[f64; 2]]) {
    let hand = of.material.hand();
    let pitch = set.fineness.pitch * hand.pitch;
    let line = spaced(&smooth(line, 2), 0.8 * set.fineness.pitch * buffer.scale);
    if line.len() < 2 {
        return;
    }
    let width = |light: f64| {
        let wide = if set.crossing {
            faint(light) * pitch
        } else {
            full(light, hand) * pitch
        };
        // Less than a step wide would be nothing on paper.
        if wide < hand.thinnest {
            0.0
        } else {
            wide.max(1.0 / set.fineness.grain)
        }
    };
    let rough: Vec<f64> = line
        .iter()
        .map(|p| width(buffer.light_about(*p, part)))
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
    let line: Vec<[f64; 2]> = line.into_iter().map(|p| buffer.place(p)).collect();
    let mut from = 0;
    while from < line.len() {
        let run = widths[from..].iter().take_while(|w| **w > 0.0).count();
        if run >= 2 && length(&line[from..from + run]) > pitch {
            path.polygon(&stroke(
                &line[from..from + run],
                &widths[from..from + run],
                set.fineness.tolerance,
            ));
        }
        from += run.max(1);
    }
}

/// The width of a line of the first set, in pitches.
fn full(light: f64, hand: Hand) -> f64 {
    let faint = if hand.crossed {
        1.2 * faint(light)
    } else {
        0.0
    };
    (hand.gain * light.clamp(0.0, 1.1).powf(hand.fall))
        .max(faint)
        .min(FULL)
}

/// The width of a line of the second set, in pitches: only where it is dark, and not black.
fn faint(light: f64) -> f64 {
    0.14 * ramp(0.02, 0.07, light) * ramp(0.30, 0.17, light)
}
