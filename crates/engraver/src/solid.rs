//! Solids: what a plate is modelled from, by constructive solid geometry on signed distance fields.
//!
//! A solid is a tree of shapes and operations. It is data and not a closure, so it can be measured
//! ([`Solid::distance`]) as well as compiled to a shader ([`Solid::shader`]). This module knows
//! nothing of light or lines. Lengths are in model units, of which the plinth's top is 2.2 wide.

use crate::aabb::Aabb;
use crate::material::{Colour, Material};
use crate::outline::Outline;
use crate::vector::{Axis, Vector, v};

/// A solid in space, with its bounding box.
#[derive(Clone, Debug, PartialEq)]
pub struct Solid {
    pub(crate) shape: Shape,
    pub(crate) bounds: Aabb,
}

/// What a part of a solid is made of, and how its lines run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// What it is made of.
    pub material: Material,
    /// Its ink.
    pub colour: Colour,
    /// The normal of the planes that its lines lie in, in the part's own coordinates.
    pub cut: Vector,
}

/// A node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
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
    /// A shape with its bounding box.
    pub(crate) fn new(shape: Shape, bounds: Aabb) -> Self {
        Self { shape, bounds }
    }

    /// The union of several solids.
    pub(crate) fn union(solids: impl IntoIterator<Item = Self>) -> Self {
        let solids: Vec<Self> = solids.into_iter().collect();
        let bounds = solids.iter().map(|solid| solid.bounds);
        let bounds = bounds.fold(Aabb::EMPTY, Aabb::around);
        Self::new(Shape::Union(solids), bounds)
    }

    /// Wraps it in an operation that extends its bounds by `more`.
    fn wrapped(self, wrap: impl FnOnce(Box<Self>) -> Shape, more: f64) -> Self {
        let bounds = self.bounds.grown(more);
        Self {
            shape: wrap(Box::new(self)),
            bounds,
        }
    }

    /// The union of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::union([self, other])
    }

    /// The smooth union of both: run together like wax over about `blend`.
    #[must_use]
    pub fn melt(self, other: Self, blend: f64) -> Self {
        let bounds = self.bounds.around(other.bounds).grown(blend / 4.0);
        let (a, b) = (Box::new(self), Box::new(other));
        Self {
            shape: Shape::Smooth { a, b, blend },
            bounds,
        }
    }

    /// The difference: what is left when `tool` is cut away.
    #[must_use]
    pub fn cut(self, tool: Self) -> Self {
        self.carve(tool, 0.0)
    }

    /// The smooth difference: [`cut`](Self::cut) with its edge softened over `blend`.
    #[must_use]
    pub fn carve(self, tool: Self, blend: f64) -> Self {
        let tool = Box::new(tool);
        self.wrapped(|from| Shape::Cut { from, tool, blend }, 0.0)
    }

    /// The intersection; its surface is of the first one's material.
    #[must_use]
    pub fn common(self, other: Self) -> Self {
        let bounds = self.bounds.common(other.bounds);
        let (a, b) = (Box::new(self), Box::new(other));
        Self {
            shape: Shape::Common { a, b },
            bounds,
        }
    }

    /// A shell of the solid, `offset` outside its surface and `thickness` to either side: for
    /// straps and trims that follow a body.
    #[must_use]
    pub fn shell(self, offset: f64, thickness: f64) -> Self {
        self.wrapped(
            |solid| Shape::Shell {
                solid,
                offset,
                thickness,
            },
            offset + thickness,
        )
    }

    /// Offset by `by` on all sides; inwards if negative.
    #[must_use]
    pub fn swell(self, by: f64) -> Self {
        self.wrapped(|solid| Shape::Swollen { solid, by }, by.max(0.0))
    }

    /// Translated.
    #[must_use]
    pub fn at(self, x: f64, y: f64, z: f64) -> Self {
        let by = v(x, y, z);
        let bounds = self.bounds.moved(by);
        Self {
            shape: Shape::Moved {
                solid: Box::new(self),
                by,
            },
            bounds,
        }
    }

    /// Rotated about an axis through the origin, by degrees, right-handed.
    #[must_use]
    pub fn turn(self, axis: Axis, degrees: f64) -> Self {
        let (sine, cosine) = degrees.to_radians().sin_cos();
        let bounds = self.bounds.turned(axis, sine, cosine);
        Self {
            shape: Shape::Turned {
                solid: Box::new(self),
                axis,
                sine,
                cosine,
            },
            bounds,
        }
    }

    /// Scaled by a positive factor about the origin.
    #[must_use]
    pub fn scale(self, by: f64) -> Self {
        let bounds = self.bounds.scaled(by);
        Self {
            shape: Shape::Scaled {
                solid: Box::new(self),
                by,
            },
            bounds,
        }
    }

    /// The half on the positive side of an axis, and its mirror image on the other.
    #[must_use]
    pub fn mirror(self, axis: Axis) -> Self {
        let bounds = self.bounds.mirrored(axis);
        Self {
            shape: Shape::Mirrored {
                solid: Box::new(self),
                axis,
            },
            bounds,
        }
    }

    /// Bent upward along x, in radians a unit (Quilez's `opCheapBend`): for small bends only.
    #[must_use]
    pub fn bend(self, by: f64) -> Self {
        let length = self.bounds.diagonal();
        self.wrapped(|solid| Shape::Bent { solid, by }, length * 0.25)
    }

    /// Repeated `count` times, `step` from one to the next, the first in its place.
    #[must_use]
    pub fn row(self, step: Vector, count: u32) -> Self {
        let last = f64::from(count.max(1) - 1);
        let bounds = self.bounds.around(self.bounds.moved(step * last));
        Self {
            shape: Shape::Row {
                solid: Box::new(self),
                step,
                last,
            },
            bounds,
        }
    }

    /// Repeated `count` times around the vertical axis, the first in its place, which is near the x
    /// axis.
    #[must_use]
    pub fn ring(self, count: u32) -> Self {
        let bounds = self.bounds.swept();
        let count = f64::from(count.max(1));
        Self {
            shape: Shape::Ring {
                solid: Box::new(self),
                count,
            },
            bounds,
        }
    }

    /// Waves in the surface, `depth` high: `waves` is their wave vector, in waves a unit.
    #[must_use]
    pub fn ripple(self, waves: Vector, depth: f64) -> Self {
        self.wrapped(
            |solid| Shape::Rippled {
                solid,
                waves,
                depth,
            },
            depth.abs(),
        )
    }

    /// `count` flutes around the vertical axis, `depth` deep: for columns, domes of gores and cut
    /// glass.
    #[must_use]
    pub fn flute(self, count: u32, depth: f64) -> Self {
        let count = f64::from(count);
        self.wrapped(
            |solid| Shape::Fluted {
                solid,
                count,
                depth,
            },
            depth.abs(),
        )
    }

    /// A rough surface: `grain` bumps a unit, `depth` high.
    #[must_use]
    pub fn rough(self, grain: f64, depth: f64) -> Self {
        self.wrapped(
            |solid| Shape::Rough {
                solid,
                grain,
                depth,
            },
            depth.abs() * 2.0,
        )
    }

    /// One part of this material and colour, whose lines run as usual for the material.
    #[must_use]
    pub fn of(self, material: Material, colour: Colour) -> Self {
        self.cut_along(material, colour, material.cut())
    }

    /// One part of this material and colour, whose lines lie in planes with the normal `cut`, where
    /// those intersect the surface.
    #[must_use]
    pub fn cut_along(self, material: Material, colour: Colour, cut: Vector) -> Self {
        let part = Part {
            material,
            colour,
            cut: cut.unit(),
        };
        self.wrapped(
            |solid| Shape::Part {
                solid,
                part,
                number: 0,
            },
            0.0,
        )
    }
}
