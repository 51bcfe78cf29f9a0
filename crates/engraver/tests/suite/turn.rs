//! The code that turns models.

use vitrine_engraver::models::ALL;
use vitrine_engraver::{Colour, MODEL, Material, Plate, all, block, sphere, turn_program};

fn plates() -> Vec<(&'static str, Plate)> {
    let ball = || sphere(0.5).at(0.0, 0.5, 0.0);
    vec![
        ("empty", Plate::on_plinth(all([]))),
        (
            "fur",
            Plate::on_plinth(ball().of(Material::Fur, Colour::Sable)),
        ),
        (
            "glass",
            Plate::on_plinth(all([])).with_glass(ball().of(Material::Glass, Colour::Clear)),
        ),
        (
            "in parts",
            Plate::on_plinth(all([
                ball().of(Material::Steel, Colour::Steel),
                block(0.1, 0.1, 0.1, 0.0)
                    .of(Material::Paper, Colour::Red)
                    .at(0.9, 0.1, 0.0),
            ])),
        ),
    ]
}

#[test]
fn a_model_begins_with_the_size_of_its_field() {
    for (name, plate) in plates() {
        let code = plate.turn_model();
        let first = code.lines().next().unwrap();
        let list = first.strip_prefix("const ivec3 FIELD=ivec3(").unwrap();
        let sizes: Vec<u32> = list
            .strip_suffix(");")
            .unwrap()
            .split(',')
            .map(|size| size.parse().unwrap())
            .collect();
        assert!(
            sizes.len() == 3 && sizes.iter().all(|size| (16..200).contains(size)),
            "{name}: {first}"
        );
    }
}

#[test]
fn a_model_has_what_it_is_made_of_and_no_more() {
    let cases = [
        ("empty", "#define GLASS", false),
        ("glass", "#define GLASS", true),
        ("glass", "vec2 nearestGlass(vec3 p)", true),
        ("fur", "#define FURRED", true),
        ("in parts", "#define FURRED", false),
        // The plinth’s parts come first; the block of paper was moved.
        ("in parts", "case 2:p=p - vec3(0.9,0.1,0.0);break;", true),
        ("in parts", "const ivec2 PART[3]=", true),
        // Of the ink of the tag, which nothing else has, the tones in its row.
        ("in parts", "0.69020,0.23529,0.17647", false),
        ("in parts", "vec3(0.6902,0.23529,0.17647)", true),
        ("empty", "vec3(0.6902,0.23529,0.17647)", false),
    ];
    for (name, expected, is_there) in cases {
        let plate = plates().into_iter().find(|(known, _)| *known == name);
        let code = plate.unwrap().1.turn_model();
        assert_eq!(
            code.contains(expected),
            is_there,
            "{name}: {expected}\n{code}"
        );
    }
}

#[test]
fn the_program_has_one_place_for_a_model() {
    let program = turn_program();
    assert_eq!(program.matches(MODEL).count(), 1);
    for name in ["BAKE", "SURFACE", "INK"] {
        assert!(program.contains(&format!("#ifdef {name}\n")), "{name}");
    }
}

#[test]
fn code_is_compact_and_its_brackets_match() {
    let models = ALL
        .iter()
        .map(|(name, plate)| (*name, plate().turn_model()));
    for (name, code) in models.chain([("program", turn_program())]) {
        for (open, close) in ["()", "[]", "{}"].map(|pair| pair.split_at(1)) {
            assert_eq!(
                code.matches(open).count(),
                code.matches(close).count(),
                "{name}: {open}{close}"
            );
        }
        let lines = code.lines().filter(|line| !line.starts_with(['#', '/']));
        for line in lines {
            assert!(
                line == line.trim() && !line.contains("//") && !line.contains("--"),
                "{name}: {line}"
            );
        }
    }
}
