//! The shaders of every model, parsed and validated by naga, as browsers do it on their way to a device.

use naga::ShaderStage;
use naga::front::glsl::{Frontend, Options};
use naga::valid::{Capabilities, ValidationFlags, Validator};
use vitrine_engraver::models::ALL;
use vitrine_engraver::{MODEL, turn_program};

/// A shader in the GLSL that naga reads: that of Vulkan, in which uniforms are bound, a sampler is made
/// of a texture and its sampling, and there are no precisions.
fn for_vulkan(shader: &str, code: &str) -> String {
    let code = code.replace("highp ", "");
    let lines = code.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.starts_with("precision"));
    let lines: Vec<String> = lines.map(|(number, line)| bind(2 * number, line)).collect();
    format!("#version 450\n#define {shader}\n{}\n", lines.join("\n"))
}

/// Binds the uniform that a line declares to a number, a sampler to that and the next; other lines stay.
fn bind(number: usize, line: &str) -> String {
    let Some(uniform) = line.strip_prefix("uniform ") else {
        return line.to_owned();
    };
    let (kind, name) = uniform.trim_end_matches(';').split_once(' ').unwrap();
    let texture = kind.replace("sampler", "texture");
    if texture == kind {
        return format!("layout(binding={number}) uniform Block{number} {{ {kind} {name}; }};");
    }
    format!(
        "layout(binding={number}) uniform {texture} {name}Texture;
layout(binding={}) uniform sampler {name}Sampling;
#define {name} {kind}({name}Texture, {name}Sampling)",
        number + 1
    )
}

fn validate(code: &str) -> Result<(), String> {
    let module = Frontend::default()
        .parse(&Options::from(ShaderStage::Fragment), code)
        .map_err(|errors| errors.emit_to_string(code))?;
    // GLSL ES 3.00 has `packHalf2x16`, and nothing else that naga asks for.
    let capabilities = Capabilities::SHADER_FLOAT16_IN_FLOAT32;
    Validator::new(ValidationFlags::all(), capabilities)
        .validate(&module)
        .map(|_| ())
        .map_err(|error| error.emit_to_string(code))
}

#[test]
fn the_shaders_of_every_model_are_valid() {
    let program = turn_program();
    for (name, plate) in ALL {
        let code = program.replace(MODEL, &plate().turn_model());
        for shader in ["BAKE", "SURFACE", "INK"] {
            let result = validate(&for_vulkan(shader, &code));
            assert_eq!(result, Ok(()), "{name}, {shader}");
        }
    }
}

#[test]
fn what_is_not_valid_is_refused() {
    let code = turn_program().replace(MODEL, &ALL[0].1().turn_model());
    for (from, to) in [
        ("vec2 nearest(vec3 p)", "vec2 nearest(vec2 p)"),
        ("distances.x=nearest(p).x", "distances.x=nearest(p).z"),
        ("uniform highp sampler3D field;", ""),
    ] {
        let broken = code.replace(from, to);
        assert_ne!(broken, code, "no {from}");
        assert!(validate(&for_vulkan("BAKE", &broken)).is_err(), "{to}");
    }
}
