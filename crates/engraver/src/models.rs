//! The models of the first exhibit's plates, one file each, named as the plate is.
//!
//! A model is made of solids on the plinth, whose top is at y = 0, 2.2 wide and 1.76 deep; about
//! 2.9 units of height and width are visible above it. It shows what the sources report; what it
//! adds, its file says. No lettering, no likeness, no maker's mark; one red element, the tag, and
//! no other red. This module uses nothing of the engraver but what any other crate could.

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
mod tag;
mod tea_cup_set;

use crate::Plate;

/// The name of a plate, which is the stem of its files, and the function that models it.
pub type Model = (&'static str, fn() -> Plate);

/// Every model.
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
