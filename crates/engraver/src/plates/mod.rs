//! The plates, one file a gift: each models what the reports say of it, and nothing they don't.
//!
//! A plate is modelled from solids on the plinth, whose top is at y = 0, 2.2 wide and 1.76 deep;
//! about 2.9 units of height and width can be seen above it. No lettering, no likeness, no maker's
//! mark; one red element, the tag of the house, and no other red.

mod attack_drones;
mod body_armour;
mod castro_rifle;
mod cosmonaut_glove;
mod crystalware;
mod empty_case;
mod fleet_gift;
mod fur_hat;
mod geran_25;
mod north_korean_rifle;
mod paintings_of_pyongyang;
mod russian_rifle;
mod signed_basketball;
mod signed_photographs;
mod tea_cup_set;

use super::{Axis, Colour, Material, Outline, Plate, Solid, all, extrusion, rope, torus, v};

/// A plate's name, which is that of its file and of the gift it is of, and its model.
pub type Model = (&'static str, fn() -> Plate);

/// Every plate.
pub const ALL: [Model; 15] = [
    ("signed-photographs", signed_photographs::plate),
    ("cosmonaut-glove", cosmonaut_glove::plate),
    ("russian-rifle", russian_rifle::plate),
    ("north-korean-rifle", north_korean_rifle::plate),
    ("body-armour", body_armour::plate),
    ("attack-drones", attack_drones::plate),
    ("geran-25", geran_25::plate),
    ("fur-hat", fur_hat::plate),
    ("paintings-of-pyongyang", paintings_of_pyongyang::plate),
    ("fleet-gift", fleet_gift::plate),
    ("crystalware", crystalware::plate),
    ("tea-cup-set", tea_cup_set::plate),
    ("signed-basketball", signed_basketball::plate),
    ("castro-rifle", castro_rifle::plate),
    ("empty-case", empty_case::plate),
];

/// The house mark: a red tag on a cord, its eyelet at the origin, hanging down 0.4 and facing the
/// viewer. `cord` is the way from the eyelet to where it is tied.
fn tag(cord: &[[f64; 3]]) -> Solid {
    let card = Outline::from(-0.12, -0.40)
        .line(0.12, -0.40)
        .line(0.12, -0.02)
        .line(0.06, 0.06)
        .line(-0.06, 0.06)
        .line(-0.12, -0.02);
    let eyelet = torus(0.03, 0.012).turn(Axis::X, 90.0).at(0.0, 0.0, 0.016);
    let way: Vec<_> = std::iter::once([0.0, 0.0, 0.02])
        .chain(cord.iter().copied())
        .map(|[x, y, z]| (v(x, y, z), 0.009))
        .collect();
    all([
        extrusion(card, 0.012, 0.004).of(Material::Paper, Colour::Red),
        eyelet.of(Material::Brass, Colour::Brass),
        rope(&way, 6).of(Material::Cloth, Colour::Ivory),
    ])
}
