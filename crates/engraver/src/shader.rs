//! A solid as shader code: GLSL ES 3.00 for `vec2 nearest(vec3 p)`, which gives the distance and
//! the number of the part, as [`Solid::distance`] measures them.
//!
//! So that one day a visitor turns the object in the same light. Nothing here is drawn.

use std::fmt::Write;

use super::outline::Outline;
use super::solid::{Shape, Solid};
use super::vector::{Axis, Vector};

/// The shapes and operations that printed code calls; `distance.rs` says whose they are.
const PRELUDE: &str = include_str!("shader.glsl");

/// Code in the making: functions for outlines and chains, then the lines of `nearest`.
#[derive(Default)]
struct Code {
    functions: String,
    lines: String,
    names: u32,
}

impl Solid {
    /// The solid as a function in GLSL ES 3.00, with all that it calls. Parts are counted in the
    /// order they stand in the tree, from 0.
    #[must_use]
    pub fn shader(&self) -> String {
        let mut solid = self.clone();
        solid.number_parts(&mut Vec::new());
        let mut code = Code::default();
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

impl Code {
    /// A new variable with a value.
    fn set(&mut self, kind: &str, value: &str) -> String {
        self.names += 1;
        let name = format!("v{}", self.names);
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.lines, "  {kind} {name} = {value};");
        name
    }

    /// The variable that holds what is nearest to point `p` of a solid.
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
        self.set("vec2", &format!("vec2({distance}, 0.0)"))
    }

    /// [`solid`](Self::solid) for the operations on one or several.
    fn operation(&mut self, solid: &Solid, p: &str) -> String {
        match &solid.shape {
            Shape::Union(solids) => {
                let mut nearest = self.set("vec2", "vec2(1e9, 0.0)");
                for each in solids {
                    let other = self.solid(each, p);
                    nearest = self.set("vec2", &format!("nearer({nearest}, {other})"));
                }
                nearest
            }
            Shape::Smooth { a, b, blend } => {
                let (a, b) = (self.solid(a, p), self.solid(b, p));
                self.set("vec2", &format!("melt({a}, {b}, {})", n(*blend)))
            }
            Shape::Cut { from, tool, blend } => {
                let (from, tool) = (self.solid(from, p), self.solid(tool, p));
                self.set("vec2", &format!("carve({from}, {tool}.x, {})", n(*blend)))
            }
            Shape::Common { a, b } => {
                let (a, b) = (self.solid(a, p), self.solid(b, p));
                self.set("vec2", &format!("vec2(max({a}.x, {b}.x), {a}.y)"))
            }
            Shape::Part { solid, number, .. } => {
                let part = self.solid(solid, p);
                self.set("vec2", &format!("vec2({part}.x, {number}.0)"))
            }
            Shape::Shell {
                solid,
                offset,
                thickness,
            } => {
                let of = self.solid(solid, p);
                let (offset, thickness) = (n(*offset), n(*thickness));
                self.set(
                    "vec2",
                    &format!("vec2(abs({of}.x - {offset}) - {thickness}, {of}.y)"),
                )
            }
            Shape::Swollen { solid, by } => {
                let of = self.solid(solid, p);
                self.set("vec2", &format!("{of} - vec2({}, 0.0)", n(*by)))
            }
            Shape::Scaled { solid, by } => {
                let q = self.set("vec3", &format!("{p} / {}", n(*by)));
                let of = self.solid(solid, &q);
                self.set("vec2", &format!("{of} * vec2({}, 1.0)", n(*by)))
            }
            Shape::Bent { solid, by } => {
                let q = self.set("vec3", &format!("bent({p}, {})", n(*by)));
                let of = self.solid(solid, &q);
                self.set("vec2", &format!("{of} * vec2(0.8, 1.0)"))
            }
            Shape::Rippled {
                solid,
                waves,
                depth,
            } => {
                let of = self.solid(solid, p);
                let (waves, depth) = (vec3(*waves), n(*depth));
                self.set("vec2", &format!("rippled({of}, {p}, {waves}, {depth})"))
            }
            Shape::Fluted {
                solid,
                count,
                depth,
            } => {
                let of = self.solid(solid, p);
                self.set(
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
                self.set(
                    "vec2",
                    &format!("rough({of}, {p}, {}, {})", n(*grain), n(*depth)),
                )
            }
            _ => self.place(solid, p),
        }
    }

    /// [`operation`](Self::operation) for those that only change where the point is.
    fn place(&mut self, solid: &Solid, p: &str) -> String {
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
            // What is left are shapes, and `solid` has printed those.
            _ => return "vec2(1e9, 0.0)".to_owned(),
        };
        let q = self.set("vec3", &q);
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

/// A number as GLSL wants it: with a point.
fn n(number: f64) -> String {
    format!("{number:?}")
}

fn vec3(vector: Vector) -> String {
    format!("vec3({}, {}, {})", n(vector.x), n(vector.y), n(vector.z))
}
