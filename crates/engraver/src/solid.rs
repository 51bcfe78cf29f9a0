//! Solids: what a gift is modelled from, as values.
//!
//! A solid is a tree of shapes and operations. It can be measured ([`Solid::distance`]), which is
//! all the engraver needs, and printed as shader code ([`Solid::shader`](super::shader)), since it
//! is a value and not a closure. It knows nothing of light or lines.

use super::bound::Bound;
use super::material::{Colour, Material};
use super::outline::Outline;
use super::shapes::all;
use super::vector::{Axis, Vector, v};

/// A body in space, with a box that holds all of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Solid {
    pub(super) shape: Shape,
    pub(super) bound: Bound,
}

/// What a part is made of and how it is cut by the burin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// What it is made of.
    pub material: Material,
    /// Its ink.
    pub colour: Colour,
    /// The direction that the cutting planes are stacked in, in the part's own space; lines run
    /// at right angles to it.
    pub cut: Vector,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    Sphere {
        radius: f64,
    },
    Ellipsoid {
        radii: Vector,
    },
    Block {
        half: Vector,
        round: f64,
    },
    Cylinder {
        radius: f64,
        half: f64,
        round: f64,
    },
    Cone {
        foot: f64,
        top: f64,
        half: f64,
        round: f64,
    },
    Torus {
        radius: f64,
        tube: f64,
    },
    Chain {
        links: Vec<(Vector, f64)>,
    },
    Extrusion {
        outline: Outline,
        half: f64,
        round: f64,
    },
    Revolution {
        outline: Outline,
        round: f64,
    },
    Union(Vec<Solid>),
    Smooth {
        a: Box<Solid>,
        b: Box<Solid>,
        blend: f64,
    },
    Cut {
        from: Box<Solid>,
        tool: Box<Solid>,
        blend: f64,
    },
    Common {
        a: Box<Solid>,
        b: Box<Solid>,
    },
    Shell {
        solid: Box<Solid>,
        offset: f64,
        thickness: f64,
    },
    Swollen {
        solid: Box<Solid>,
        by: f64,
    },
    Moved {
        solid: Box<Solid>,
        by: Vector,
    },
    Turned {
        solid: Box<Solid>,
        axis: Axis,
        sine: f64,
        cosine: f64,
    },
    Scaled {
        solid: Box<Solid>,
        by: f64,
    },
    Mirrored {
        solid: Box<Solid>,
        axis: Axis,
    },
    Bent {
        solid: Box<Solid>,
        by: f64,
    },
    Row {
        solid: Box<Solid>,
        step: Vector,
        last: f64,
    },
    Ring {
        solid: Box<Solid>,
        count: f64,
    },
    Rippled {
        solid: Box<Solid>,
        waves: Vector,
        depth: f64,
    },
    Fluted {
        solid: Box<Solid>,
        count: f64,
        depth: f64,
    },
    Rough {
        solid: Box<Solid>,
        grain: f64,
        depth: f64,
    },
    Part {
        solid: Box<Solid>,
        part: Part,
        number: u16,
    },
}

impl Solid {
    pub(super) fn new(shape: Shape, bound: Bound) -> Self {
        Self { shape, bound }
    }

    fn kept(self, wrap: impl FnOnce(Box<Self>) -> Shape, more: f64) -> Self {
        let bound = self.bound.grown(more);
        Self {
            shape: wrap(Box::new(self)),
            bound,
        }
    }

    /// Both as one.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        all([self, other])
    }

    /// Both as one, run together as if of wax over about `blend`.
    #[must_use]
    pub fn melt(self, other: Self, blend: f64) -> Self {
        let bound = self.bound.around(other.bound).grown(blend / 4.0);
        let (a, b) = (Box::new(self), Box::new(other));
        Self {
            shape: Shape::Smooth { a, b, blend },
            bound,
        }
    }

    /// What is left when `tool` is cut away.
    #[must_use]
    pub fn cut(self, tool: Self) -> Self {
        self.carve(tool, 0.0)
    }

    /// [`cut`](Self::cut) with the edge of the cut softened over `blend`.
    #[must_use]
    pub fn carve(self, tool: Self, blend: f64) -> Self {
        let tool = Box::new(tool);
        self.kept(|from| Shape::Cut { from, tool, blend }, 0.0)
    }

    /// What lies in both; its surface is of the first one's material.
    #[must_use]
    pub fn common(self, other: Self) -> Self {
        let bound = self.bound.common(other.bound);
        let (a, b) = (Box::new(self), Box::new(other));
        Self {
            shape: Shape::Common { a, b },
            bound,
        }
    }

    /// A skin of the solid, `offset` outside its surface and `thickness` to either side: straps
    /// and trims that lie as the body lies.
    #[must_use]
    pub fn shell(self, offset: f64, thickness: f64) -> Self {
        self.kept(
            |solid| Shape::Shell {
                solid,
                offset,
                thickness,
            },
            offset + thickness,
        )
    }

    /// Thicker by so much all around; a negative amount makes it thinner.
    #[must_use]
    pub fn swell(self, by: f64) -> Self {
        self.kept(|solid| Shape::Swollen { solid, by }, by.max(0.0))
    }

    /// Moved.
    #[must_use]
    pub fn at(self, x: f64, y: f64, z: f64) -> Self {
        let by = v(x, y, z);
        let bound = self.bound.moved(by);
        Self {
            shape: Shape::Moved {
                solid: Box::new(self),
                by,
            },
            bound,
        }
    }

    /// Turned about an axis through the origin, by degrees, the right-handed way.
    #[must_use]
    pub fn turn(self, axis: Axis, degrees: f64) -> Self {
        let (sine, cosine) = degrees.to_radians().sin_cos();
        let bound = self.bound.turned(axis, sine, cosine);
        Self {
            shape: Shape::Turned {
                solid: Box::new(self),
                axis,
                sine,
                cosine,
            },
            bound,
        }
    }

    /// Larger or smaller, about the origin.
    #[must_use]
    pub fn scale(self, by: f64) -> Self {
        let bound = self.bound.scaled(by);
        Self {
            shape: Shape::Scaled {
                solid: Box::new(self),
                by,
            },
            bound,
        }
    }

    /// The half on the positive side of an axis, and its mirror image on the other.
    #[must_use]
    pub fn mirror(self, axis: Axis) -> Self {
        let bound = self.bound.mirrored(axis);
        Self {
            shape: Shape::Mirrored {
                solid: Box::new(self),
                axis,
            },
            bound,
        }
    }

    /// Bent upward along x by so many radians a unit (Quilez's `opCheapBend`): small bends only.
    #[must_use]
    pub fn bend(self, by: f64) -> Self {
        let reach = self.bound.reach();
        self.kept(|solid| Shape::Bent { solid, by }, reach * 0.25)
    }

    /// So many of it in a row, `step` from one to the next, the first where it stands.
    #[must_use]
    pub fn row(self, step: Vector, count: u32) -> Self {
        let last = f64::from(count.max(1) - 1);
        let bound = self.bound.around(self.bound.moved(step * last));
        Self {
            shape: Shape::Row {
                solid: Box::new(self),
                step,
                last,
            },
            bound,
        }
    }

    /// So many of it about the upright axis, the first where it stands (near the x axis).
    #[must_use]
    pub fn ring(self, count: u32) -> Self {
        let bound = self.bound.swept();
        let count = f64::from(count.max(1));
        Self {
            shape: Shape::Ring {
                solid: Box::new(self),
                count,
            },
            bound,
        }
    }

    /// Waves in the surface: `waves` points along their march, its length their number a unit.
    #[must_use]
    pub fn ripple(self, waves: Vector, depth: f64) -> Self {
        self.kept(
            |solid| Shape::Rippled {
                solid,
                waves,
                depth,
            },
            depth.abs(),
        )
    }

    /// So many flutes about the upright axis, for columns, domes of gores and cut glass.
    #[must_use]
    pub fn flute(self, count: u32, depth: f64) -> Self {
        let count = f64::from(count);
        self.kept(
            |solid| Shape::Fluted {
                solid,
                count,
                depth,
            },
            depth.abs(),
        )
    }

    /// An uneven surface: `grain` bumps a unit, `depth` high.
    #[must_use]
    pub fn rough(self, grain: f64, depth: f64) -> Self {
        self.kept(
            |solid| Shape::Rough {
                solid,
                grain,
                depth,
            },
            depth.abs() * 2.0,
        )
    }

    /// Made of a material, in a colour, cut as the material usually is.
    #[must_use]
    pub fn of(self, material: Material, colour: Colour) -> Self {
        self.cut_along(material, colour, material.cut())
    }

    /// Made of a material, in a colour, cut by planes stacked along `cut`: lines run at right
    /// angles to it, and follow the form where the planes meet it.
    #[must_use]
    pub fn cut_along(self, material: Material, colour: Colour, cut: Vector) -> Self {
        let part = Part {
            material,
            colour,
            cut: cut.unit(),
        };
        self.kept(
            |solid| Shape::Part {
                solid,
                part,
                number: 0,
            },
            0.0,
        )
    }
}
