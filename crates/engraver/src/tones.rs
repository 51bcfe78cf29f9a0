//! The flat tones under the lines: for each ink, five areas from dark to light, one inside the
//! other, and the outline around all that is not plinth.

use super::buffer::{Buffer, NOTHING, Pixel};
use super::contour::{Line, around};
use super::line::{area, smooth, thin};
use super::material::Colour;
use super::plate::Fineness;
use super::scene::Scene;
use super::svg::{PLINTH_SIDE, PLINTH_TOP, Path, Svg};

/// How bright a tone begins.
const STEPS: [f64; 5] = [-1.0, 0.12, 0.27, 0.45, 0.66];
/// The ink of outlines.
const OUTLINE: &str = "#0b0c0e";
/// The shadow on the plinth.
const SHADOW: &str = "#121314";

/// Lays the tones of every part, and the outline, on the plate. A small plate has one
/// tone less.
pub(super) fn lay(svg: &mut Svg, scene: &Scene, buffer: &Buffer, fineness: Fineness) {
    let detail = fineness.detail;
    let colours = scene.colours();
    let of = |pixel: &Pixel| scene.part(pixel.part).map(|part| part.colour);
    if colours.contains(&Colour::Plinth) {
        plinth(svg, buffer, detail, &of);
    }
    let edges = areas(buffer, svg.grain, 0.22, detail, |pixel| {
        if pixel.part != NOTHING && of(pixel) != Some(Colour::Plinth) {
            1.0
        } else {
            -1.0
        }
    });
    svg.lines(&edges, OUTLINE, 1.8);
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
            let tone = areas(buffer, svg.grain, tolerance, detail, |pixel| {
                if of(pixel) != Some(colour) {
                    -1.0
                } else if lowest {
                    1.0
                } else {
                    ((f64::from(pixel.light) - STEPS[step]) * 6.0).clamp(-1.0, 1.0)
                }
            });
            svg.fill(&tone, paint);
        }
    }
}

/// Stone is shaded evenly, not in steps: light and shadow lie on it as they fall.
fn plinth(svg: &mut Svg, buffer: &Buffer, detail: f64, of: &impl Fn(&Pixel) -> Option<Colour>) {
    let on = |pixel: &Pixel| of(pixel) == Some(Colour::Plinth);
    let sides = areas(buffer, svg.grain, 0.25, detail, |pixel| {
        if on(pixel) { 1.0 } else { -1.0 }
    });
    svg.fill(&sides, PLINTH_SIDE);
    let level = |pixel: &Pixel| on(pixel) && pixel.normal.y > 0.55;
    let top = areas(buffer, svg.grain, 0.25, detail, |pixel| {
        if level(pixel) { 1.0 } else { -1.0 }
    });
    svg.fill(&top, PLINTH_TOP);
    let shadow = areas(buffer, svg.grain, 0.35, detail, |pixel| {
        if level(pixel) {
            ((0.115 - f64::from(pixel.light)) * 8.0).clamp(-1.0, 1.0)
        } else {
            -1.0
        }
    });
    svg.fill(&shadow, SHADOW);
}

/// The areas where a field over the picture is positive, as a path.
fn areas(
    buffer: &Buffer,
    grain: f64,
    tolerance: f64,
    detail: f64,
    field: impl Fn(&Pixel) -> f64,
) -> Path {
    let lines = around(buffer.width, buffer.height, |x, y| {
        buffer.at(x, y).map_or(-1.0, &field)
    });
    let mut path = Path::new(grain);
    for line in lines {
        let line: Line = line.into_iter().map(|p| buffer.place(p)).collect();
        if area(&line) >= detail {
            path.polygon(&thin(&smooth(&line, 2), tolerance));
        }
    }
    path
}
