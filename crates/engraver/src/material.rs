//! Materials and inks: how each is shaded, and how its lines are drawn.
//!
//! No other module of the engraver treats a material or an ink specially, but for fur and the
//! plinth. This module never shades: it gives coefficients.

use crate::vector::{Vector, v};

/// What a part is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Material {
    /// Woven cloth and canvas: dull, lit softly.
    Cloth,
    /// Polished steel: mirrors the strips's strip lights.
    Steel,
    /// Polished brass.
    Brass,
    /// Matt rubber with a broad shine.
    Rubber,
    /// Fur, drawn in combed strokes; its `cut` is the direction it is combed in.
    Fur,
    /// Clear glass: what is behind it shows through.
    Glass,
    /// Oiled wood.
    Wood,
    /// Paper, photographic print, board.
    Paper,
    /// Glazed porcelain.
    Porcelain,
    /// Leather.
    Leather,
    /// Lacquer and hard paint: dark, with sharp lights.
    Lacquer,
    /// Stone; the plinth is of it.
    Stone,
}

/// The ink a part is printed in: five flat tones from dark to light, and the colour of its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Colour {
    /// Warm white.
    Ivory,
    /// Cool grey.
    Steel,
    /// Gold.
    Brass,
    /// Grey blue.
    Blue,
    /// Red. By convention one element of each plate has it, and no other.
    Red,
    /// Brown, for wood and leather.
    Brown,
    /// Dull olive green.
    Olive,
    /// Nearly black.
    Black,
    /// Dark brown with light tips, for fur.
    Sable,
    /// Clear.
    Clear,
    /// The plinth's own.
    Plinth,
}

/// The coefficients of a material's shading, as shares of full light unless said otherwise.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finish {
    /// Diffuse reflection of the key light.
    pub diffuse: f64,
    /// The exponent of its falloff with the angle.
    pub fall: f64,
    /// Ambient light.
    pub sky: f64,
    /// Specular reflection of the key light.
    pub gloss: f64,
    /// Its exponent: the higher, the smaller the highlight.
    pub shine: f64,
    /// Reflection of the rim light.
    pub rim: f64,
    /// Reflection at grazing angles.
    pub edge: f64,
    /// Mirror reflection of the strip lights.
    pub strips: f64,
}

/// How the lines of a material are drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LineStyle {
    /// The pitch of its lines, as a multiple of the plate's.
    pub pitch: f64,
    /// The width of a line in full light, as a share of the pitch.
    pub gain: f64,
    /// The exponent by which the width falls off with the light.
    pub fall: f64,
    /// How far lines deviate from their planes, in pitches: the grain of wood.
    pub waver: f64,
    /// The least width of a line, in plate units.
    pub thinnest: f64,
    /// Whether its deep tones are cross-hatched.
    pub crossed: bool,
}

impl Material {
    /// The normal of the planes that its lines lie in, unless a model sets another.
    pub(crate) const fn cut(self) -> Vector {
        match self {
            Self::Fur => v(0.0, -1.0, 0.2),
            Self::Steel | Self::Brass => v(0.0, 1.0, -0.05),
            Self::Stone => v(0.0, 0.93, -0.29),
            _ => v(0.1, 0.93, -0.36),
        }
    }

    /// How it is shaded.
    pub(crate) const fn finish(self) -> Finish {
        // diffuse, fall, sky, gloss, shine, rim, edge, strips
        match self {
            Self::Cloth => finish([0.80, 1.15, 0.10, 0.06, 12.0, 0.46, 0.0, 0.0]),
            Self::Paper => finish([0.74, 0.95, 0.10, 0.06, 12.0, 0.20, 0.0, 0.0]),
            Self::Steel | Self::Brass => finish([0.05, 1.15, 0.10, 0.50, 40.0, 0.25, 0.0, 1.0]),
            Self::Rubber => finish([0.36, 1.0, 0.07, 0.42, 22.0, 0.26, 0.10, 0.0]),
            Self::Fur => finish([0.70, 0.8, 0.08, 0.0, 12.0, 0.36, 0.12, 0.0]),
            Self::Glass => finish([0.02, 1.15, 0.04, 1.0, 60.0, 0.35, 0.42, 0.42]),
            Self::Wood => finish([0.62, 1.15, 0.09, 0.30, 26.0, 0.30, 0.06, 0.10]),
            Self::Porcelain => finish([0.62, 1.05, 0.10, 0.55, 60.0, 0.42, 0.06, 0.14]),
            Self::Leather => finish([0.56, 1.15, 0.09, 0.26, 16.0, 0.34, 0.05, 0.0]),
            Self::Lacquer => finish([0.30, 1.15, 0.06, 0.55, 48.0, 0.34, 0.10, 0.32]),
            Self::Stone => finish([0.60, 1.0, 0.10, 0.0, 12.0, 0.10, 0.0, 0.0]),
        }
    }

    /// How its lines are drawn.
    pub(crate) const fn line_style(self) -> LineStyle {
        let plain = LineStyle {
            pitch: 1.0,
            gain: 0.92,
            fall: 1.12,
            waver: 0.0,
            thinnest: 0.22,
            crossed: true,
        };
        match self {
            Self::Steel | Self::Brass => LineStyle {
                pitch: 0.85,
                gain: 0.84,
                crossed: false,
                ..plain
            },
            Self::Glass => LineStyle {
                pitch: 1.0,
                gain: 0.80,
                fall: 1.25,
                crossed: false,
                ..plain
            },
            Self::Rubber | Self::Lacquer => LineStyle {
                gain: 0.82,
                fall: 1.0,
                ..plain
            },
            Self::Wood => LineStyle {
                pitch: 0.95,
                gain: 0.74,
                waver: 1.0,
                ..plain
            },
            Self::Stone => LineStyle {
                pitch: 1.2,
                gain: 0.58,
                fall: 0.9,
                thinnest: 0.08,
                crossed: false,
                ..plain
            },
            Self::Paper => LineStyle {
                gain: 0.90,
                crossed: false,
                ..plain
            },
            _ => plain,
        }
    }
}

const fn finish(row: [f64; 8]) -> Finish {
    let [diffuse, fall, sky, gloss, shine, rim, edge, strips] = row;
    Finish {
        diffuse,
        fall,
        sky,
        gloss,
        shine,
        rim,
        edge,
        strips,
    }
}

impl Colour {
    /// The flat tones from dark to light, in hexadecimal sRGB.
    pub(crate) const fn tones(self) -> [&'static str; 5] {
        match self {
            Self::Ivory => ["#1c1f24", "#2b2f36", "#43474d", "#66675f", "#8d8a7c"],
            Self::Steel => ["#15181c", "#272c32", "#424a52", "#666f77", "#8d959b"],
            Self::Brass => ["#241a0c", "#4a3516", "#745522", "#a07a36", "#c79f54"],
            Self::Blue => ["#11161b", "#19222b", "#243342", "#33485b", "#456076"],
            Self::Red => ["#2a0d0c", "#4a1512", "#6f1f19", "#942c22", "#b03c2d"],
            Self::Brown => ["#17100b", "#281a11", "#3f2a1a", "#5b3c24", "#785231"],
            Self::Olive => ["#14150f", "#1f2117", "#303323", "#464a33", "#626748"],
            Self::Black => ["#0c0d0f", "#14161a", "#1e2227", "#2d3339", "#444c54"],
            Self::Sable => ["#15130f", "#1f1a14", "#2c251b", "#3b3226", "#4b4232"],
            Self::Clear => ["#111519", "#19212a", "#2a3740", "#4c5f69", "#8ca3ab"],
            Self::Plinth => ["#141415", "#201f1d", "#2e2b27", "#3d3932", "#4d473d"],
        }
    }

    /// The share of light that it reflects.
    pub(crate) const fn albedo(self) -> f64 {
        match self {
            Self::Blue => 0.62,
            Self::Black => 0.55,
            Self::Olive => 0.72,
            Self::Brown => 0.85,
            Self::Red => 0.90,
            _ => 1.0,
        }
    }

    /// The colour of its lines, in hexadecimal sRGB.
    pub(crate) const fn line(self) -> &'static str {
        match self {
            Self::Ivory => "#f3ead6",
            Self::Steel => "#eef2f3",
            Self::Brass => "#ffe6ae",
            Self::Blue => "#9fb9cd",
            Self::Red => "#ffb59c",
            Self::Brown => "#e3bd8b",
            Self::Olive => "#d3d6b0",
            Self::Black => "#c4cdd3",
            Self::Sable => "#e6d8bb",
            Self::Clear => "#e8f4f6",
            Self::Plinth => "#b9ab90",
        }
    }
}
