//! The plate as SVG: short numbers, few elements, no external references, no text.
//!
//! This module writes; it never decides what is drawn.

use std::fmt::Write;

/// The `d` attribute of a path, in relative coordinates.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    d: String,
    at: [i64; 2],
    grain: f64,
}

impl Path {
    /// An empty path whose coordinates are whole numbers, `grain` of them to one plate unit.
    pub(crate) fn new(grain: f64) -> Self {
        Self {
            d: String::new(),
            at: [0, 0],
            grain,
        }
    }

    /// Points in steps of the grid, without consecutive repetition.
    fn grains(&self, points: &[[f64; 2]]) -> Vec<[i64; 2]> {
        let mut grains: Vec<[i64; 2]> = points
            .iter()
            .map(|point| point.map(|unit| (unit * self.grain).round() as i64))
            .collect();
        grains.dedup();
        grains
    }

    /// Adds a closed polygon, its points in plate units.
    pub(crate) fn polygon(&mut self, points: &[[f64; 2]]) {
        let mut grains = self.grains(points);
        if grains.len() > 1 && grains.first() == grains.last() {
            grains.pop();
        }
        if grains.len() < 3 {
            return;
        }
        self.moves(&grains);
        self.d.push('z');
        self.at = grains[0];
    }

    /// Adds a line of one width, its points in plate units.
    pub(crate) fn line(&mut self, points: &[[f64; 2]]) {
        let grains = self.grains(points);
        if let [.., last] = grains[..]
            && grains.len() > 1
        {
            self.moves(&grains);
            self.at = last;
        }
    }

    /// A relative move, then lines, which need no command letter of their own.
    fn moves(&mut self, grains: &[[i64; 2]]) {
        self.d.push('m');
        let mut at = self.at;
        for (i, &[x, y]) in grains.iter().enumerate() {
            let (dx, dy) = (x - at[0], y - at[1]);
            if i > 0 && dx >= 0 {
                self.d.push(' ');
            }
            self.d.push_str(&dx.to_string());
            if dy >= 0 {
                self.d.push(' ');
            }
            self.d.push_str(&dy.to_string());
            at = [x, y];
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.d.is_empty()
    }
}

/// An SVG document being written, from the background to the front.
#[derive(Clone, Debug)]
pub(crate) struct Svg {
    text: String,
    /// Steps to a plate unit of every path on it.
    pub grain: f64,
}

impl Svg {
    /// The document with its background: a wall with a pool of light, ruled at a pitch in plate
    /// units. The paths on it have `grain` steps to one plate unit.
    pub(crate) fn new(pitch: f64, grain: f64) -> Self {
        let mut text = HEAD.to_owned();
        // Writing to a `String` cannot fail.
        let _ = write!(
            text,
            "{}<radialGradient id=\"f\" cx=\"{}%\" cy=\"{}%\" r=\"{}%\">\
             <stop stop-color=\"#fff\" stop-opacity=\"{}\"/><stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></radialGradient>\
             <mask id=\"m\"><path fill=\"url(#f)\" d=\"M0 0h480v600H0z\"/></mask>",
            WALL.radial("w"),
            RULING.x,
            RULING.y,
            RULING.radius,
            short(RULED),
        );
        let (top, side) = (
            PLINTH_TOP_TONES.linear("t", grain),
            PLINTH_SIDE_TONES.linear("s", grain),
        );
        let _ = write!(
            text,
            "{top}{side}<pattern id=\"r\" width=\"6\" height=\"{}\" patternUnits=\"userSpaceOnUse\">\
             <path d=\"M0 {}H6\" stroke=\"{PALE}\" stroke-width=\"{}\"/></pattern></defs>\
             <path fill=\"url(#w)\" d=\"M0 0h480v600H0z\"/>\
             <path fill=\"url(#r)\" mask=\"url(#m)\" opacity=\"{}\" d=\"M0 0h480v600H0z\"/><g transform=\"scale({})\">",
            rule_distance(pitch),
            RULE_AT,
            short(RULE_WIDTH),
            short(RULED),
            1.0 / grain
        );
        Self { text, grain }
    }

    /// Fills a path by the even-odd rule, so that holes stay open.
    pub(crate) fn fill(&mut self, path: &Path, paint: &str) {
        if !path.is_empty() {
            self.text.push_str("<path fill-rule=\"evenodd\" fill=\"");
            self.text.push_str(paint);
            self.d(path);
        }
    }

    /// Fills the outlines of strokes by the nonzero rule, so that crossings stay filled.
    pub(crate) fn strokes(&mut self, path: &Path, paint: &str) {
        if !path.is_empty() {
            self.text.push_str("<path fill=\"");
            self.text.push_str(paint);
            self.d(path);
        }
    }

    /// Strokes a path with one width, in plate units.
    pub(crate) fn lines(&mut self, path: &Path, paint: &str, width: f64) {
        if !path.is_empty() {
            let _ = write!(
                self.text,
                "<path fill=\"none\" stroke-linejoin=\"round\" stroke-width=\"{}\" stroke=\"",
                width * self.grain
            );
            self.text.push_str(paint);
            self.d(path);
        }
    }

    /// Closes the attribute before, and writes `d`.
    fn d(&mut self, path: &Path) {
        self.text.push_str("\" d=\"");
        self.text.push_str(&path.d);
        self.text.push_str("\"/>");
    }

    /// The finished document, with the plate mark around it.
    pub(crate) fn finish(mut self) -> String {
        let (least, wide) = (MARK_INSET, 480.0 - 2.0 * MARK_INSET);
        let tall = 600.0 - 2.0 * MARK_INSET;
        let _ = writeln!(
            self.text,
            "</g><path d=\"M{least} {least}h{wide}v{tall}h-{wide}z\" fill=\"none\" stroke=\"{PALE}\" stroke-opacity=\"{}\" stroke-width=\"{}\"/></svg>",
            short(MARK_OPACITY),
            short(MARK_WIDTH),
        );
        self.text
    }
}

/// The gradients of the plinth's top and its sides, as values of `fill`.
pub(crate) const PLINTH_TOP: &str = "url(#t)";
pub(crate) const PLINTH_SIDE: &str = "url(#s)";

const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 600\" width=\"480\" height=\"600\"><defs>";

/// The colour of the ruling of the wall, and of the plate mark.
pub(crate) const PALE: &str = "#cfc3a8";
/// The opacity of the ruling, and that of its mask in the middle of the pool of light.
pub(crate) const RULED: f64 = 0.55;
/// Where in its pattern a rule lies, and its width, in plate units.
pub(crate) const RULE_AT: f64 = 1.5;
pub(crate) const RULE_WIDTH: f64 = 0.42;
/// The plate mark: how far it is from the edge, its width and its opacity.
pub(crate) const MARK_INSET: f64 = 14.5;
pub(crate) const MARK_WIDTH: f64 = 0.8;
pub(crate) const MARK_OPACITY: f64 = 0.34;

/// A gradient of three colours.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gradient<Shape> {
    pub shape: Shape,
    /// Where between the ends the second colour is.
    pub middle: f64,
    pub colours: [&'static str; 3],
}

/// From the first point to the second, in plate units.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Linear {
    pub from: [f64; 2],
    pub to: [f64; 2],
}

/// About a point, in hundredths of the plate's width and height.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Radial {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
}

/// The wall, with its pool of light.
pub(crate) const WALL: Gradient<Radial> = Gradient {
    shape: Radial {
        x: 40.0,
        y: 37.0,
        radius: 72.0,
    },
    middle: 0.42,
    colours: ["#47484b", "#26282b", "#0e0f11"],
};

/// Where the wall is ruled, fainter from the middle on.
pub(crate) const RULING: Radial = Radial {
    x: 38.0,
    y: 36.0,
    radius: 60.0,
};

pub(crate) const PLINTH_TOP_TONES: Gradient<Linear> = Gradient {
    shape: Linear {
        from: [90.0, 470.0],
        to: [390.0, 510.0],
    },
    middle: 0.5,
    colours: ["#4d473d", "#3a362f", "#232220"],
};

pub(crate) const PLINTH_SIDE_TONES: Gradient<Linear> = Gradient {
    shape: Linear {
        from: [70.0, 510.0],
        to: [330.0, 600.0],
    },
    middle: 0.6,
    colours: ["#2c2925", "#1b1a19", "#111112"],
};

impl<Shape> Gradient<Shape> {
    fn stops(&self) -> String {
        let [first, second, last] = self.colours;
        let middle = short(self.middle);
        format!(
            "<stop stop-color=\"{first}\"/><stop offset=\"{middle}\" stop-color=\"{second}\"/><stop offset=\"1\" stop-color=\"{last}\"/>"
        )
    }
}

impl Gradient<Radial> {
    fn radial(&self, id: &str) -> String {
        let Radial { x, y, radius } = self.shape;
        let stops = self.stops();
        format!(
            "<radialGradient id=\"{id}\" cx=\"{x}%\" cy=\"{y}%\" r=\"{radius}%\">{stops}</radialGradient>"
        )
    }
}

impl Gradient<Linear> {
    fn linear(&self, id: &str, grain: f64) -> String {
        let Linear {
            from: [x1, y1],
            to: [x2, y2],
        } = self.shape;
        let stops = self.stops();
        format!(
            "<linearGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" gradientTransform=\"scale({grain})\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\">{stops}</linearGradient>"
        )
    }
}

/// How far apart the rules of the wall are at a pitch, both in plate units.
pub(crate) fn rule_distance(pitch: f64) -> f64 {
    (pitch * 12.0).round() / 10.0
}

/// A number below 1 without its zero.
fn short(number: f64) -> String {
    number.to_string().trim_start_matches('0').to_owned()
}
