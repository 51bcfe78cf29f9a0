//! The program that shows a plate's model from any side, as the plate is engraved: GLSL ES 3.00 for
//! WebGL2, with what it draws by printed from the tables that plates are engraved by.
//!
//! One text has three fragment shaders, chosen by a definition before it: `BAKE` measures distances
//! into a 3D texture, `SURFACE` renders the G-buffer by it, `INK` draws tones and lines from that.
//! This module never runs a shader, and repeats no number of a table.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::aabb::Aabb;
use crate::burin::{MAX_WIDTH, MIN_SPACING, OVERSAMPLING};
use crate::camera::{AIM, Camera, EYE, FOCUS, HEIGHT, WIDTH};
use crate::fineness::Fineness;
use crate::fur::INKS;
use crate::g_buffer::{EDGE_DEPTH, HALO};
use crate::light::{FILL, KEY, LONG_STRIP, RIM, SHORT_STRIP};
use crate::material::{Colour, Material};
use crate::plate::Plate;
use crate::scene::{AIR_TO_GLASS, HIT_DISTANCE, Scene};
use crate::shader::{n, prelude, vec3};
use crate::solid::Part;
use crate::svg::{
    Gradient, Linear, MARK_INSET, MARK_OPACITY, MARK_WIDTH, PALE, PLINTH_SIDE_TONES,
    PLINTH_TOP_TONES, RULE_AT, RULE_WIDTH, RULED, RULING, Radial, WALL, rule_distance,
};
use crate::tones::{OUTLINE, OUTLINE_WIDTH, SHADOW, THRESHOLDS};
use crate::vector::{Vector, v};

/// The three shaders' code, behind the tables that it uses.
const PROGRAM: &str = include_str!("turn.glsl");

/// The distance between two samples of the baked distance field, in model units.
const CELL: f64 = 0.036;
/// So many of its cells one of the coarse field has a side, which is baked before it.
const COARSE: u32 = 3;
/// Nearer than this to a surface, in model units, the coarse field does not do.
const NEAR: f64 = 0.17;
/// How far the baked field reaches beyond the model, so that a ray enters it well before a surface.
const MARGIN: f64 = 0.09;
/// What lies below this is under the edge of the plate from every side that is shown.
const LOWEST: f64 = -1.5;
/// About this point, on the plinth's axis, the model turns.
const PIVOT: Vector = v(0.0, AIM.y, 0.0);

/// The line of [`turn_program`] in whose place a model's code goes.
pub const MODEL: &str = "//MODEL\n";

/// What turns every model: the code around that of a model, which goes in the place of [`MODEL`].
#[must_use]
pub fn turn_program() -> String {
    let mut text = String::new();
    constants(&mut text);
    gradients(&mut text);
    text.push_str(PROGRAM);
    [&compact(&prelude()), MODEL, &compact(&text)].concat()
}

impl Plate {
    /// The model's code: its distances, and the tables of its parts, materials and inks. It begins
    /// with the line `const ivec3 FIELD=ivec3(w,h,d);`, the size in texels of the 3D texture that is to
    /// be baked, and has the line `#define GLASS` where there is glass, whose distances are in the
    /// texture's second channel.
    #[must_use]
    pub fn turn_model(&self) -> String {
        let scene = Scene::new(self.solid.clone(), self.glass.clone());
        let mut text = String::new();
        field(&mut text, &scene);
        let (functions, nearest) = scene.solid.functions("nearest", 0);
        text.push_str("#ifndef INK\n");
        text.push_str(&functions);
        text.push_str(&nearest);
        let mut cases = scene.solid.local_cases();
        if let Some(glass) = &scene.glass {
            let (functions, nearest) = glass.functions("nearestGlass", 10_000);
            text.push_str(&functions);
            text.push_str(&nearest);
            cases.push_str(&glass.local_cases());
        }
        let _ = write!(
            text,
            "vec3 inPart(vec3 p, int part) {{\n  switch (part) {{\n{cases}  default: break;\n  }}\n  return p;\n}}\n#endif\n"
        );
        parts(&mut text, &scene.parts);
        compact(&text)
    }
}

/// Where the distance field is baked, and of what size.
fn field(text: &mut String, scene: &Scene) {
    let bounds = scene.glass.iter().map(|glass| glass.bounds);
    let bounds = bounds.fold(scene.solid.bounds, Aabb::around).grown(MARGIN);
    let seen = Aabb::new(v(-9.0, LOWEST, -9.0), v(9.0, 9.0, 9.0));
    let (middle, half) = bounds.common(seen).middle_and_half();
    let texels = |half: f64| (2.0 * half / CELL).ceil();
    let size = v(texels(half.x), texels(half.y), texels(half.z));
    let low = middle - size * (CELL / 2.0);
    let _ = write!(
        text,
        "const ivec3 FIELD = ivec3({}, {}, {});\n{}const float CELL = {};\nconst vec3 FIELD_LOW = {};\n",
        size.x,
        size.y,
        size.z,
        if scene.glass.is_some() {
            "#define GLASS\n"
        } else {
            ""
        },
        n(CELL),
        vec3(low),
    );
}

/// Camera, lights, and how lines are drawn.
fn constants(text: &mut String) {
    let fineness = Fineness::FULL;
    let _ = writeln!(text, "const int COARSE = {COARSE};");
    for (name, number) in [
        ("NEAR", NEAR),
        ("WIDTH", WIDTH),
        ("HEIGHT", HEIGHT),
        ("FOCUS", FOCUS),
        ("UNITS", Camera::new().units),
        ("HIT", HIT_DISTANCE),
        ("AIR_TO_GLASS", AIR_TO_GLASS),
        ("HALO", HALO),
        ("EDGE_DEPTH", f64::from(EDGE_DEPTH)),
        ("OVERSAMPLING", OVERSAMPLING),
        ("MIN_SPACING", MIN_SPACING),
        ("MAX_WIDTH", MAX_WIDTH),
        ("PITCH", fineness.pitch),
        ("FINEST", 1.0 / fineness.grain),
        ("OUTLINE_WIDTH", OUTLINE_WIDTH),
        ("RULED", RULED),
        ("RULE_AT", RULE_AT),
        ("RULE_WIDTH", RULE_WIDTH),
        ("RULE_DISTANCE", rule_distance(fineness.pitch)),
        ("MARK_INSET", MARK_INSET),
        ("MARK_WIDTH", MARK_WIDTH),
        ("MARK_OPACITY", MARK_OPACITY),
    ] {
        let _ = writeln!(text, "const float {name} = {};", n(number));
    }
    for (name, vector) in [
        ("EYE", EYE),
        ("AIM", AIM),
        ("PIVOT", PIVOT),
        ("KEY", KEY),
        ("RIM", RIM),
        ("FILL", FILL),
        ("LONG_STRIP", LONG_STRIP),
        ("SHORT_STRIP", SHORT_STRIP),
        ("OUTLINE", ink(OUTLINE)),
        ("SHADOW", ink(SHADOW)),
        ("PALE", ink(PALE)),
    ] {
        let _ = writeln!(text, "const vec3 {name} = {};", vec3(vector));
    }
    let numbers: Vec<String> = THRESHOLDS.map(n).to_vec();
    list(text, "float", "THRESHOLD", &numbers);
    let hairs = INKS.map(|(colour, least, _)| format!("vec4({}, {})", colours(colour), n(least)));
    list(text, "vec4", "HAIR", &hairs);
}

/// What each part is made of: tables of the materials and inks that occur, and each part's rows.
fn parts(text: &mut String, parts: &[Part]) {
    let materials: BTreeSet<Material> = parts.iter().map(|part| part.material).collect();
    let materials: Vec<Material> = materials.into_iter().collect();
    let inks: BTreeSet<Colour> = parts.iter().map(|part| part.colour).collect();
    let inks: Vec<Colour> = inks.into_iter().collect();
    let material = |wanted: Material| materials.iter().position(|material| *material == wanted);
    let row =
        |position: Option<usize>| position.map_or_else(|| "-1".to_owned(), |at| at.to_string());
    let plinth = inks.iter().position(|ink| *ink == Colour::Plinth);
    if materials.contains(&Material::Fur) {
        text.push_str("#define FURRED\n");
    }
    for (name, number) in [
        ("PLINTH", row(plinth)),
        ("FUR", row(material(Material::Fur))),
        ("CLEAR", row(material(Material::Glass))),
    ] {
        let _ = writeln!(text, "const int {name} = {number};");
    }
    let of = |part: &Part| {
        let ink = inks.iter().position(|ink| *ink == part.colour);
        [material(part.material), ink].map(row)
    };
    let rows = |rows: &mut dyn Iterator<Item = String>| rows.collect::<Vec<String>>();
    let each = &mut parts
        .iter()
        .map(|part| format!("ivec2({})", of(part).join(", ")));
    list(text, "ivec2", "PART", &rows(each));
    list(
        text,
        "vec3",
        "CUT",
        &rows(&mut parts.iter().map(|part| vec3(part.cut))),
    );
    let finishes = materials.iter().map(|material| material.finish());
    let body = &mut finishes
        .clone()
        .map(|f| vec4([f.diffuse, f.fall, f.sky, f.gloss]));
    list(text, "vec4", "BODY", &rows(body));
    let gloss = &mut finishes.map(|f| vec4([f.shine, f.rim, f.edge, f.strips]));
    list(text, "vec4", "GLOSS", &rows(gloss));
    let styles = materials.iter().map(|material| material.line_style());
    let lines = &mut styles
        .clone()
        .map(|s| vec4([s.pitch, s.gain, s.fall, s.thinnest]));
    list(text, "vec4", "LINE", &rows(lines));
    let more = &mut styles.map(|s| {
        format!(
            "vec2({}, {})",
            n(s.waver),
            n(f64::from(u8::from(s.crossed)))
        )
    });
    list(text, "vec2", "WAVER_CROSSED", &rows(more));
    list(
        text,
        "float",
        "ALBEDO",
        &rows(&mut inks.iter().map(|ink| n(ink.albedo()))),
    );
    list(
        text,
        "vec3",
        "INK_LINE",
        &rows(&mut inks.iter().map(|i| vec3(ink(i.line())))),
    );
    let tones = &mut inks
        .iter()
        .flat_map(|i| i.tones().map(|tone| vec3(ink(tone))));
    list(text, "vec3", "TONE", &rows(tones));
}

/// The gradients of the wall and of the plinth.
fn gradients(text: &mut String) {
    let radial = |Radial { x, y, radius }: Radial| vec3(v(x / 100.0, y / 100.0, radius / 100.0));
    let linear = |Linear { from, to }: Linear| vec4([from[0], from[1], to[0], to[1]]);
    let _ = writeln!(
        text,
        "const vec3 WALL = {};\nconst vec3 RULING = {};",
        radial(WALL.shape),
        radial(RULING)
    );
    let _ = writeln!(text, "const vec4 TOP = {};", linear(PLINTH_TOP_TONES.shape));
    let _ = writeln!(
        text,
        "const vec4 SIDE = {};",
        linear(PLINTH_SIDE_TONES.shape)
    );
    stops(text, "WALL", &WALL);
    stops(text, "TOP", &PLINTH_TOP_TONES);
    stops(text, "SIDE", &PLINTH_SIDE_TONES);
}

fn stops<Shape>(text: &mut String, name: &str, gradient: &Gradient<Shape>) {
    let colours = gradient.colours.map(|colour| vec3(ink(colour)));
    list(text, "vec3", &[name, "_STOPS"].concat(), &colours);
    let _ = writeln!(text, "const float {name}_MIDDLE = {};", n(gradient.middle));
}

/// A constant array.
fn list(text: &mut String, kind: &str, name: &str, rows: &[String]) {
    let count = rows.len();
    let _ = writeln!(
        text,
        "const {kind} {name}[{count}] = {kind}[{count}]({});",
        rows.join(", ")
    );
}

fn vec4(numbers: [f64; 4]) -> String {
    format!("vec4({})", numbers.map(n).join(", "))
}

/// An ink as three numbers from 0 to 1, for a constructor.
fn colours(hexadecimal: &str) -> String {
    let Vector { x, y, z } = ink(hexadecimal);
    [x, y, z].map(n).join(", ")
}

/// An ink from hexadecimal sRGB: red, green and blue, from 0 to 1.
fn ink(hexadecimal: &str) -> Vector {
    let digits = u32::from_str_radix(hexadecimal.trim_start_matches('#'), 16).unwrap_or(0);
    let share = |shift: u32| f64::from(digits >> shift & 255) / 255.0;
    v(share(16), share(8), share(0))
}

/// The text without comments, indentation, empty lines and the spaces around punctuation, which a
/// visitor would download. Signs keep theirs: two of them without a space would be another operator.
fn compact(text: &str) -> String {
    let mut compact = String::new();
    let lines = text.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with("//")) {
        if line.starts_with('#') {
            compact.push_str(line);
        } else {
            let is_tight = |c: Option<char>| c.is_some_and(|c| ",=(){}<>*/;?:[]&|".contains(c));
            let mut rest = line.chars().peekable();
            while let Some(c) = rest.next() {
                if c != ' ' || !is_tight(compact.chars().last()) && !is_tight(rest.peek().copied())
                {
                    compact.push(c);
                }
            }
        }
        compact.push('\n');
    }
    compact
}
