//! The red tag: the one red element that every plate of the exhibit has.

use crate::{Axis, Colour, Material, Outline, Solid, all, extrusion, rope, torus, v};

/// A red tag on a cord, its eyelet at the origin, hanging down 0.4 and facing the viewer. `cord` is
/// the path from the eyelet to where it is tied.
pub(super) fn tag(cord: &[[f64; 3]]) -> Solid {
    let card = Outline::from(-0.12, -0.40)
        .line(0.12, -0.40)
        .line(0.12, -0.02)
        .line(0.06, 0.06)
        .line(-0.06, 0.06)
        .line(-0.12, -0.02);
    let eyelet = torus(0.03, 0.012).turn(Axis::X, 90.0).at(0.0, 0.0, 0.016);
    let path: Vec<_> = std::iter::once([0.0, 0.0, 0.02])
        .chain(cord.iter().copied())
        .map(|[x, y, z]| (v(x, y, z), 0.009))
        .collect();
    all([
        extrusion(card, 0.012, 0.004).of(Material::Paper, Colour::Red),
        eyelet.of(Material::Brass, Colour::Brass),
        rope(&path, 6).of(Material::Cloth, Colour::Ivory),
    ])
}
