//! The engraver: distances of solids, generated shader code, engraved plates.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod shaders;
mod solids;
mod turn;

use vitrine_engraver::{Axis, Colour, Fineness, Material, Plate, all, block, sphere};

/// Fine enough to tell plates apart, and fast.
const DRAFT: Fineness = Fineness {
    pitch: 5.0,
    scale: 0.25,
    detail: 40.0,
    ..Fineness::FULL
};

fn ball() -> Plate {
    Plate::on_plinth(
        sphere(0.7)
            .of(Material::Lacquer, Colour::Red)
            .at(0.0, 0.7, 0.0),
    )
}

#[test]
fn the_same_plate_gives_the_same_bytes() {
    assert_eq!(ball().engrave(DRAFT), ball().engrave(DRAFT));
}

#[test]
fn a_plate_has_the_inks_of_its_parts_and_no_others() {
    let cases = [
        (ball(), "#b03c2d", true),
        (ball(), "#ffb59c", true),
        (ball(), "#b9ab90", true),
        (ball(), "#f3ead6", false),
        (Plate::on_plinth(all([])), "#b03c2d", false),
    ];
    for (plate, ink, expected) in cases {
        assert_eq!(plate.engrave(DRAFT).contains(ink), expected, "{ink}");
    }
}

#[test]
fn numbers_in_a_plate_are_whole_except_in_its_frame() {
    let svg = ball().engrave(DRAFT);
    let drawn = svg.split("<g transform=\"scale(0.1)\">").nth(1).unwrap();
    let drawn = drawn.split("</g>").next().unwrap();
    let numbers: Vec<&str> = drawn
        .split("d=\"")
        .skip(1)
        .filter_map(|d| d.split('"').next())
        .collect();
    assert!(numbers.len() > 8, "{} paths", numbers.len());
    assert!(
        numbers
            .iter()
            .all(|d| !d.contains('.') && !d.contains("NaN") && !d.contains("inf"))
    );
}

#[test]
fn glass_lets_what_is_behind_it_through_and_bends_it() {
    let behind = || {
        block(0.9, 0.9, 0.05, 0.02)
            .of(Material::Paper, Colour::Brass)
            .at(0.0, 0.9, -0.6)
    };
    let glass = || {
        sphere(0.6)
            .of(Material::Glass, Colour::Clear)
            .at(0.0, 0.8, 0.2)
    };
    let clear = Plate::on_plinth(behind())
        .with_glass(glass())
        .engrave(DRAFT);
    let alone = Plate::on_plinth(all([])).with_glass(glass()).engrave(DRAFT);
    let solid = Plate::on_plinth(behind().and(glass())).engrave(DRAFT);
    assert_ne!(clear, alone);
    assert_ne!(clear, solid);
}

#[test]
fn a_coarser_pitch_draws_fewer_lines() {
    let bytes = |pitch| ball().engrave(Fineness { pitch, ..DRAFT }).len();
    assert!(bytes(3.0) > bytes(6.0));
}

#[test]
fn a_solid_compiles_to_shader_code() {
    let solid = sphere(0.5)
        .of(Material::Steel, Colour::Steel)
        .at(1.0, 0.0, -2.0)
        .and(block(1.0, 0.5, 0.25, 0.1).of(Material::Wood, Colour::Brown));
    let code = solid.shader();
    let function = &code[code.find("vec2 nearest(").unwrap()..];
    let expected = "vec2 nearest(vec3 p) {
vec2 v1 = vec2(1e9, 0.0);
vec3 v2 = p - vec3(1.0, 0.0, -2.0);
v1 = nearer(v1, vec2(length(v2) - 0.5, 0.0));
v1 = nearer(v1, vec2(block(p, vec3(1.0, 0.5, 0.25), 0.1), 1.0));
return v1;
}
";
    assert_eq!(function, expected);
    let opened = code.matches('{').count();
    assert_eq!(opened, code.matches('}').count());
    assert_eq!(code.matches('(').count(), code.matches(')').count());
}

/// FNV-1a (Fowler, Noll and Vo).
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Sines are not rounded alike on every system, so this holds where CI runs. A change of this
/// number is a change of every plate: engrave them all again, look at them, and update it.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn a_plate_is_engraved_to_the_same_bytes_as_before() {
    let solid = all([
        sphere(0.5)
            .of(Material::Fur, Colour::Sable)
            .at(-0.5, 0.5, 0.0),
        block(0.3, 0.6, 0.3, 0.05)
            .turn(Axis::Y, 30.0)
            .of(Material::Wood, Colour::Brown)
            .at(0.5, 0.6, 0.0),
    ]);
    let glass = sphere(0.3)
        .of(Material::Glass, Colour::Clear)
        .at(0.0, 0.3, 0.6);
    let plate = Plate::on_plinth(solid).with_glass(glass);
    assert_eq!(
        hash(plate.engrave(DRAFT).as_bytes()),
        7_776_834_647_612_650_940
    );
}
