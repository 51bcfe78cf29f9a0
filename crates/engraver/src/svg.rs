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
        let tall = (pitch * 12.0).round() / 10.0;
        // Writing to a `String` cannot fail.
        let _ = write!(
            text,
            "<linearGradient id=\"t\" gradientUnits=\"userSpaceOnUse\" gradientTransform=\"scale({grain})\" x1=\"90\" y1=\"470\" x2=\"390\" y2=\"510\">{TOP_STOPS}</linearGradient>\
             <linearGradient id=\"s\" gradientUnits=\"userSpaceOnUse\" gradientTransform=\"scale({grain})\" x1=\"70\" y1=\"510\" x2=\"330\" y2=\"600\">{SIDE_STOPS}</linearGradient>\
             <pattern id=\"r\" width=\"6\" height=\"{tall}\" patternUnits=\"userSpaceOnUse\">\
             <path d=\"M0 1.5H6\" stroke=\"#cfc3a8\" stroke-width=\".42\"/></pattern></defs>{WALL}<g transform=\"scale({})\">",
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
        self.text.push_str(TAIL);
        self.text
    }
}

/// The gradients of the plinth's top and its sides, as values of `fill`.
pub(crate) const PLINTH_TOP: &str = "url(#t)";
pub(crate) const PLINTH_SIDE: &str = "url(#s)";

const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 600\" width=\"480\" height=\"600\"><defs>\
<radialGradient id=\"w\" cx=\"40%\" cy=\"37%\" r=\"72%\"><stop stop-color=\"#47484b\"/><stop offset=\".42\" stop-color=\"#26282b\"/><stop offset=\"1\" stop-color=\"#0e0f11\"/></radialGradient>\
<radialGradient id=\"f\" cx=\"38%\" cy=\"36%\" r=\"60%\"><stop stop-color=\"#fff\" stop-opacity=\".55\"/><stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></radialGradient>\
<mask id=\"m\"><path fill=\"url(#f)\" d=\"M0 0h480v600H0z\"/></mask>";

const WALL: &str = "<path fill=\"url(#w)\" d=\"M0 0h480v600H0z\"/>\
<path fill=\"url(#r)\" mask=\"url(#m)\" opacity=\".55\" d=\"M0 0h480v600H0z\"/>";

const TOP_STOPS: &str = "<stop stop-color=\"#4d473d\"/><stop offset=\".5\" stop-color=\"#3a362f\"/><stop offset=\"1\" stop-color=\"#232220\"/>";

const SIDE_STOPS: &str = "<stop stop-color=\"#2c2925\"/><stop offset=\".6\" stop-color=\"#1b1a19\"/><stop offset=\"1\" stop-color=\"#111112\"/>";

const TAIL: &str = "</g><path d=\"M14.5 14.5h451v571h-451z\" fill=\"none\" stroke=\"#cfc3a8\" stroke-opacity=\".34\" stroke-width=\".8\"/></svg>\n";
