//! Compiles a solid to GLSL ES 3.00: `vec2 nearest(vec3 p)` gives the distance and the number of
//! the part, as [`Solid::distance`] measures them, so that a browser can show a solid from any
//! side.
//!
//! This module never runs a shader.

use std::fmt::Write;

use crate::outline::Outline;
use crate::solid::{Shape, Solid};
use crate::vector::{Axis, Vector};

/// The functions that generated code calls; `distance.rs` names their sources.
const PRELUDE: &str = include_str!("shader.glsl");

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
        let mut code = CodeGenerator::default();
        let result = code.solid(&solid, "p");
        [
            PRELUDE,
            &code.functions,
            "vec2 nearest(vec3 p) {\n",
            &code.lines,
            "  return ",
            &result,
            ";\n}\n",
        ]
        .concat()
    }
}

impl CodeGenerator {
    /// Declares a variable with a value, and returns its name.
    fn declare(&mut self, kind: &str, value: &str) -> String {
        self.names += 1;
        let name = format!("v{}", self.names);
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.lines, "  {kind} {name} = {value};");
        name
    }

    /// The name of the variable with what of a solid is nearest to the point `p`.
    fn solid(&mut self, solid: &Solid, p: &str) -> String {
        let distance = match &solid.shape {
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
                format!(
                    "cone({p}, {}, {}, {}) - {}",
                    n(*foot),
                    n(*top),
                    n(*half),
                    n(*round)
                )
            }
            Shape::Torus { radius, tube } => {
                format!(
                    "length(vec2(length({p}.xz) - {}, {p}.y)) - {}",
                    n(*radius),
                    n(*tube)
                )
            }
            Shape::Chain { links } => format!("{}({p})", self.chain(links)),
            Shape::Extrusion {
                outline,
                half,
                round,
            } => {
                let flat = self.outline(outline);
                let (half, round) = (n(*half), n(*round));
                format!("corner({flat}({p}.xy) + {round}, abs({p}.z) - {half} + {round}) - {round}")
            }
            Shape::Revolution { outline, round } => {
                let flat = self.outline(outline);
                format!("{flat}(vec2(length({p}.xz), {p}.y)) - {}", n(*round))
            }
            _ => return self.operation(solid, p),
        };
        self.declare("vec2", &format!("vec2({distance}, 0.0)"))
    }

    /// [`solid`](Self::solid) for the operations on one or several.
    fn operation(&mut self, solid: &Solid, p: &str) -> String {
        match &solid.shape {
            Shape::Union(solids) => {
                let mut nearest = self.declare("vec2", "vec2(1e9, 0.0)");
                for each in solids {
                    let other = self.solid(each, p);
                    nearest = self.declare("vec2", &format!("nearer({nearest}, {other})"));
                }
                nearest
            }
            Shape::Smooth { a, b, blend } => {
                let (a, b) = (self.solid(a, p), self.solid(b, p));
                self.declare("vec2", &format!("melt({a}, {b}, {})", n(*blend)))
            }
            Shape::Cut { from, tool, blend } => {
                let (from, tool) = (self.solid(from, p), self.solid(tool, p));
                self.declare("vec2", &format!("carve({from}, {tool}.x, {})", n(*blend)))
            }
            Shape::Common { a, b } => {
                let (a, b) = (self.solid(a, p), self.solid(b, p));
                self.declare("vec2", &format!("vec2(max({a}.x, {b}.x), {a}.y)"))
            }
            Shape::Part { solid, number, .. } => {
                let part = self.solid(solid, p);
                self.declare("vec2", &format!("vec2({part}.x, {number}.0)"))
            }
            Shape::Shell {
                solid,
                offset,
                thickness,
            } => {
                let of = self.solid(solid, p);
                let (offset, thickness) = (n(*offset), n(*thickness));
                self.declare(
                    "vec2",
                    &format!("vec2(abs({of}.x - {offset}) - {thickness}, {of}.y)"),
                )
            }
            Shape::Swollen { solid, by } => {
                let of = self.solid(solid, p);
                self.declare("vec2", &format!("{of} - vec2({}, 0.0)", n(*by)))
            }
            Shape::Scaled { solid, by } => {
                let q = self.declare("vec3", &format!("{p} / {}", n(*by)));
                let of = self.solid(solid, &q);
                self.declare("vec2", &format!("{of} * vec2({}, 1.0)", n(*by)))
            }
            Shape::Bent { solid, by } => {
                let q = self.declare("vec3", &format!("bent({p}, {})", n(*by)));
                let of = self.solid(solid, &q);
                self.declare("vec2", &format!("{of} * vec2(0.8, 1.0)"))
            }
            Shape::Rippled {
                solid,
                waves,
                depth,
            } => {
                let of = self.solid(solid, p);
                let (waves, depth) = (vec3(*waves), n(*depth));
                self.declare("vec2", &format!("rippled({of}, {p}, {waves}, {depth})"))
            }
            Shape::Fluted {
                solid,
                count,
                depth,
            } => {
                let of = self.solid(solid, p);
                self.declare(
                    "vec2",
                    &format!("fluted({of}, {p}, {}, {})", n(*count), n(*depth)),
                )
            }
            Shape::Rough {
                solid,
                grain,
                depth,
            } => {
                let of = self.solid(solid, p);
                self.declare(
                    "vec2",
                    &format!("rough({of}, {p}, {}, {})", n(*grain), n(*depth)),
                )
            }
            _ => self.transform(solid, p),
        }
    }

    /// [`operation`](Self::operation) for those that only transform the point.
    fn transform(&mut self, solid: &Solid, p: &str) -> String {
        let (of, q) = match &solid.shape {
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
            // The remaining ones are shapes, which `solid` handles.
            _ => return "vec2(1e9, 0.0)".to_owned(),
        };
        let q = self.declare("vec3", &q);
        self.solid(of, &q)
    }

    /// The name of a function that measures an outline.
    fn outline(&mut self, outline: &Outline) -> String {
        self.names += 1;
        let name = format!("outline{}", self.names);
        let count = outline.points.len();
        let points: Vec<String> = outline
            .points
            .iter()
            .map(|[x, y]| format!("vec2({}, {})", n(*x), n(*y)))
            .collect();
        let _ = writeln!(
            self.functions,
            "const vec2 {name}_at[{count}] = vec2[{count}]({});\n\
             float {name}(vec2 p) {{\n  float d = 1e9, s = 1.0;\n  vec2 b = {name}_at[{}];\n  \
             for (int i = 0; i < {count}; i++) {{ side(p, {name}_at[i], b, d, s); b = {name}_at[i]; }}\n  \
             return s * sqrt(d);\n}}",
            points.join(", "),
            count.saturating_sub(1),
        );
        name
    }

    /// The name of a function that measures a chain.
    fn chain(&mut self, links: &[(Vector, f64)]) -> String {
        self.names += 1;
        let name = format!("chain{}", self.names);
        let count = links.len();
        let points: Vec<String> = links
            .iter()
            .map(|(at, r)| format!("vec4({}, {}, {}, {})", n(at.x), n(at.y), n(at.z), n(*r)))
            .collect();
        let _ = writeln!(
            self.functions,
            "const vec4 {name}_at[{count}] = vec4[{count}]({});\n\
             float {name}(vec3 p) {{\n  float d = 1e9;\n  \
             for (int i = 1; i < {count}; i++) d = min(d, link(p, {name}_at[i - 1], {name}_at[i]));\n  \
             return d;\n}}",
            points.join(", "),
        );
        name
    }
}

/// A number as a GLSL float literal, which needs a point.
fn n(number: f64) -> String {
    format!("{number:?}")
}

fn vec3(vector: Vector) -> String {
    format!("vec3({}, {}, {})", n(vector.x), n(vector.y), n(vector.z))
}
