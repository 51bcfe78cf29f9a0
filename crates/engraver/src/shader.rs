//! Compiles a solid to GLSL ES 3.00: `vec2 nearest(vec3 p)` gives the distance and the number of
//! the part, as [`Solid::distance`] measures them, so that a browser can show a solid from any
//! side.
//!
//! This module never runs a shader.

use std::fmt::Write;

use crate::distance::{FAR, SHORTENED};
use crate::outline::Outline;
use crate::solid::{Shape, Solid};
use crate::vector::{Axis, Vector};

/// The functions that generated code calls; `distance.rs` names their sources.
const PRELUDE: &str = include_str!("shader.glsl");

/// What generated code calls.
pub(crate) fn prelude() -> String {
    format!("const float FAR = {};\n{PRELUDE}", n(FAR))
}

/// What an expression gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Measure {
    /// The distance, a `float`.
    Distance,
    /// The distance and the part's number, a `vec2`.
    Nearest,
}

impl Measure {
    fn kind(self) -> &'static str {
        match self {
            Self::Distance => "float",
            Self::Nearest => "vec2",
        }
    }

    /// Where there is no solid.
    fn nothing(self) -> &'static str {
        match self {
            Self::Distance => "1e9",
            Self::Nearest => "vec2(1e9, 0.0)",
        }
    }
}

/// Generates the code: functions for outlines and chains, then the lines of `nearest`.
#[derive(Default)]
struct CodeGenerator {
    functions: String,
    lines: String,
    names: u32,
}

impl Solid {
    /// The solid as the function `vec2 nearest(vec3 p)` in GLSL ES 3.00, with all that it calls.
    /// Parts are numbered in depth-first order, from 0.
    #[must_use]
    pub fn shader(&self) -> String {
        let mut solid = self.clone();
        solid.number_parts(&mut Vec::new());
        let (functions, nearest) = solid.functions("nearest", 0);
        [prelude(), functions, nearest].concat()
    }

    /// The function `vec2 NAME(vec3 p)` of a solid whose parts are numbered, and before it those that
    /// it calls, but for [`prelude`]. Numbers in names start after `names`.
    pub(crate) fn functions(&self, name: &str, names: u32) -> (String, String) {
        let mut code = CodeGenerator {
            names,
            ..CodeGenerator::default()
        };
        let result = code.nearest(self, "p");
        let function = format!(
            "vec2 {name}(vec3 p) {{\n{}return {result};\n}}\n",
            code.lines
        );
        (code.functions, function)
    }

    /// The cases of a `switch` that, by the number of a part, transform `p` into its own coordinates.
    pub(crate) fn local_cases(&self) -> String {
        let mut cases = String::new();
        self.add_cases("", &mut cases);
        cases
    }

    fn add_cases(&self, before: &str, cases: &mut String) {
        match &self.shape {
            Shape::Part { number, .. } => {
                if !before.is_empty() {
                    let _ = writeln!(cases, "  case {number}:{before} break;");
                }
            }
            Shape::Union(solids) => solids.iter().for_each(|s| s.add_cases(before, cases)),
            Shape::Smooth { a, b, .. } | Shape::Common { a, b } => {
                a.add_cases(before, cases);
                b.add_cases(before, cases);
            }
            Shape::Cut { from, .. } => from.add_cases(before, cases),
            Shape::Shell { solid, .. }
            | Shape::Swollen { solid, .. }
            | Shape::Rippled { solid, .. }
            | Shape::Fluted { solid, .. }
            | Shape::Rough { solid, .. } => solid.add_cases(before, cases),
            _ => {
                if let Some((solid, q)) = transformed(&self.shape, "p") {
                    solid.add_cases(&format!("{before} p = {q};"), cases);
                }
            }
        }
    }

    /// About how many primitives its distance takes.
    fn effort(&self) -> usize {
        match &self.shape {
            Shape::Chain { links } => links.len() - 1,
            Shape::Extrusion { outline, .. } | Shape::Revolution { outline, .. } => {
                1 + outline.points.len() / 2
            }
            Shape::Union(solids) => solids.iter().map(Self::effort).sum(),
            Shape::Smooth { a, b, .. } | Shape::Common { a, b } => a.effort() + b.effort(),
            Shape::Cut { from, tool, .. } => from.effort() + tool.effort(),
            Shape::Rippled { solid, .. }
            | Shape::Fluted { solid, .. }
            | Shape::Ring { solid, .. }
            | Shape::Rough { solid, .. } => 1 + solid.effort(),
            Shape::Shell { solid, .. }
            | Shape::Swollen { solid, .. }
            | Shape::Part { solid, .. } => solid.effort(),
            _ => transformed(&self.shape, "").map_or(1, |(solid, _)| solid.effort()),
        }
    }
}

impl CodeGenerator {
    /// Declares a variable with a value, and returns its name.
    fn declare(&mut self, kind: &str, value: &str) -> String {
        self.names += 1;
        let name = format!("v{}", self.names);
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.lines, "{kind} {name} = {value};");
        name
    }

    /// An expression for what of a solid is nearest to the point `p`: a `vec2` of its distance and its
    /// part's number.
    fn nearest(&mut self, solid: &Solid, p: &str) -> String {
        match &solid.shape {
            Shape::Part { solid, number, .. } => {
                format!("vec2({}, {number}.0)", self.distance(solid, p))
            }
            Shape::Union(_)
            | Shape::Smooth { .. }
            | Shape::Cut { .. }
            | Shape::Common { .. }
            | Shape::Shell { .. }
            | Shape::Swollen { .. }
            | Shape::Moved { .. }
            | Shape::Turned { .. }
            | Shape::Scaled { .. }
            | Shape::Mirrored { .. }
            | Shape::Bent { .. }
            | Shape::Row { .. }
            | Shape::Ring { .. }
            | Shape::Rippled { .. }
            | Shape::Fluted { .. }
            | Shape::Rough { .. } => self.operation(solid, p, Measure::Nearest),
            _ => format!("vec2({}, 0.0)", self.distance(solid, p)),
        }
    }

    /// An expression for the distance of a solid from the point `p`, a `float`.
    fn distance(&mut self, solid: &Solid, p: &str) -> String {
        match &solid.shape {
            Shape::Sphere { radius } => format!("length({p}) - {}", n(*radius)),
            Shape::Ellipsoid { radii } => format!("ellipsoid({p}, {})", vec3(*radii)),
            Shape::Block { half, round } => {
                format!("block({p}, {}, {})", vec3(*half), n(*round))
            }
            Shape::Cylinder {
                radius,
                half,
                round,
            } => {
                format!("cylinder({p}, {}, {}, {})", n(*radius), n(*half), n(*round))
            }
            Shape::Cone {
                foot,
                top,
                half,
                round,
            } => {
                let (foot, top, half) = (n(*foot), n(*top), n(*half));
                format!("cone({p}, {foot}, {top}, {half}) - {}", n(*round))
            }
            Shape::Torus { radius, tube } => {
                format!("torus({p}, {}, {})", n(*radius), n(*tube))
            }
            Shape::Chain { links } => format!("{}({p})", self.chain(links)),
            Shape::Extrusion {
                outline,
                half,
                round,
            } => {
                let flat = self.outline(outline);
                format!(
                    "extruded({flat}({p}.xy), {p}.z, {}, {})",
                    n(*half),
                    n(*round)
                )
            }
            Shape::Revolution { outline, round } => {
                let flat = self.outline(outline);
                format!("{flat}(vec2(length({p}.xz), {p}.y)) - {}", n(*round))
            }
            Shape::Part { solid, .. } => self.distance(solid, p),
            _ => self.operation(solid, p, Measure::Distance),
        }
    }

    fn measure(&mut self, solid: &Solid, p: &str, measure: Measure) -> String {
        match measure {
            Measure::Distance => self.distance(solid, p),
            Measure::Nearest => self.nearest(solid, p),
        }
    }

    /// An expression for an operation on one solid or several. The functions that it calls are
    /// overloaded for both measures.
    fn operation(&mut self, solid: &Solid, p: &str, measure: Measure) -> String {
        match &solid.shape {
            Shape::Union(solids) => self.union(solids, p, measure),
            Shape::Smooth { a, b, blend } => {
                let (a, b) = (self.measure(a, p, measure), self.measure(b, p, measure));
                format!("melt({a}, {b}, {})", n(*blend))
            }
            Shape::Cut { from, tool, blend } => {
                let (from, tool) = (self.measure(from, p, measure), self.distance(tool, p));
                format!("carve({from}, {tool}, {})", n(*blend))
            }
            Shape::Common { a, b } => {
                let (a, b) = (self.measure(a, p, measure), self.distance(b, p));
                format!("both({a}, {b})")
            }
            Shape::Shell {
                solid,
                offset,
                thickness,
            } => {
                let of = self.measure(solid, p, measure);
                format!("shell({of}, {}, {})", n(*offset), n(*thickness))
            }
            Shape::Swollen { solid, by } => {
                let of = self.measure(solid, p, measure);
                format!("swollen({of}, {})", n(*by))
            }
            Shape::Rippled {
                solid,
                waves,
                depth,
            } => {
                let of = self.measure(solid, p, measure);
                format!("rippled({of}, {p}, {}, {})", vec3(*waves), n(*depth))
            }
            Shape::Fluted {
                solid,
                count,
                depth,
            } => {
                let of = self.measure(solid, p, measure);
                format!("fluted({of}, {p}, {}, {})", n(*count), n(*depth))
            }
            Shape::Rough {
                solid,
                grain,
                depth,
            } => {
                let of = self.measure(solid, p, measure);
                format!("rough({of}, {p}, {}, {})", n(*grain), n(*depth))
            }
            shape => {
                // What is left is shapes, which `distance` handles.
                let Some((of, q)) = transformed(shape, p) else {
                    return measure.nothing().to_owned();
                };
                let q = self.declare("vec3", &q);
                let of = self.measure(of, &q, measure);
                match shape {
                    Shape::Scaled { by, .. } => format!("scaled({of}, {})", n(*by)),
                    Shape::Bent { .. } => format!("scaled({of}, {})", n(SHORTENED)),
                    _ => of,
                }
            }
        }
    }

    /// A union: a distant solid is not measured, as in `distance.rs`, if its box costs less.
    fn union(&mut self, solids: &[Solid], p: &str, measure: Measure) -> String {
        let nearest = self.declare(measure.kind(), measure.nothing());
        for each in solids {
            let boxed = each.effort() > 1;
            if boxed {
                let (middle, half) = each.bounds.middle_and_half();
                let (middle, half) = (vec3(middle), vec3(half));
                let _ = writeln!(
                    self.lines,
                    "if (isNear({p}, {middle}, {half}, {nearest})) {{"
                );
            }
            let other = self.measure(each, p, measure);
            let _ = writeln!(self.lines, "{nearest} = nearer({nearest}, {other});");
            if boxed {
                self.lines.push_str("}\n");
            }
        }
        nearest
    }

    /// The name of a function that measures an outline, side by side: a loop over an array would have
    /// to copy the array first on some devices.
    fn outline(&mut self, outline: &Outline) -> String {
        self.names += 1;
        let name = format!("outline{}", self.names);
        let corner = |[x, y]: [f64; 2]| format!("vec2({}, {})", n(x), n(y));
        let last = outline.points.last().copied().unwrap_or_default();
        let _ = writeln!(
            self.functions,
            "float {name}(vec2 p) {{\nfloat d = 1e9, s = 1.0;\nvec2 a = {};",
            corner(last)
        );
        for point in &outline.points {
            let _ = writeln!(self.functions, "side(p, {}, a, d, s);", corner(*point));
        }
        self.functions.push_str("return s * sqrt(d);\n}\n");
        name
    }

    /// The name of a function that measures a chain, link by link.
    fn chain(&mut self, links: &[(Vector, f64)]) -> String {
        self.names += 1;
        let name = format!("chain{}", self.names);
        let end = |(at, r): (Vector, f64)| {
            format!("vec4({}, {}, {}, {})", n(at.x), n(at.y), n(at.z), n(r))
        };
        let first = links.first().copied().unwrap_or_default();
        let _ = writeln!(
            self.functions,
            "float {name}(vec3 p) {{\nfloat d = 1e9;\nvec4 a = {};",
            end(first)
        );
        for link in links.iter().skip(1) {
            let _ = writeln!(self.functions, "link(p, {}, a, d);", end(*link));
        }
        self.functions.push_str("return d;\n}\n");
        name
    }
}

/// The solid of an operation that transforms the point, and the transformed point; none for others.
fn transformed<'a>(shape: &'a Shape, p: &str) -> Option<(&'a Solid, String)> {
    let (solid, q) = match shape {
        Shape::Moved { solid, by } => (solid, format!("{p} - {}", vec3(*by))),
        Shape::Turned {
            solid,
            axis,
            sine,
            cosine,
        } => (
            solid,
            format!("turned{axis:?}({p}, {}, {})", n(-sine), n(*cosine)),
        ),
        Shape::Scaled { solid, by } => (solid, format!("{p} / {}", n(*by))),
        Shape::Bent { solid, by } => (solid, format!("bent({p}, {})", n(*by))),
        Shape::Mirrored { solid, axis } => (
            solid,
            match axis {
                Axis::X => format!("vec3(abs({p}.x), {p}.yz)"),
                Axis::Y => format!("vec3({p}.x, abs({p}.y), {p}.z)"),
                Axis::Z => format!("vec3({p}.xy, abs({p}.z))"),
            },
        ),
        Shape::Row { solid, step, last } => {
            (solid, format!("inRow({p}, {}, {})", vec3(*step), n(*last)))
        }
        Shape::Ring { solid, count } => (solid, format!("inRing({p}, {})", n(*count))),
        _ => return None,
    };
    Some((solid, q))
}

/// A number as a GLSL float literal, which needs a point, to a hundred-thousandth.
pub(crate) fn n(number: f64) -> String {
    format!("{:?}", (number * 1e5).round() / 1e5 + 0.0)
}

pub(crate) fn vec3(vector: Vector) -> String {
    format!("vec3({}, {}, {})", n(vector.x), n(vector.y), n(vector.z))
}
