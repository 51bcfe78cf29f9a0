//! Prints the program that turns models, and distances of every model at points around it, as JSON, for
//! a test of its code in a browser: `{"program": "…", "distances": {"cosmonaut-glove": [[x, y, z,
//! distance], …], …}}`.

use vitrine_engraver::models::ALL;
use vitrine_engraver::{turn_program, v};

/// Points in each direction.
const POINTS: u32 = 9;

fn main() {
    let mut models = Vec::new();
    for (name, plate) in ALL {
        let plate = plate();
        let mut rows = Vec::new();
        for at in 0..POINTS.pow(3) {
            let [x, y, z] = [at % POINTS, at / POINTS % POINTS, at / POINTS.pow(2)]
                .map(|step| f64::from(step) / f64::from(POINTS - 1));
            let point = v(2.4 * x - 1.2, 3.0 * y - 0.5, 2.0 * z - 1.0);
            let glass = plate.glass.as_ref().map_or(9.0, |it| it.distance(point));
            let distance = plate.solid.distance(point).min(glass);
            rows.push(format!("[{},{},{},{distance}]", point.x, point.y, point.z));
        }
        models.push(format!("\"{name}\":[{}]", rows.join(",")));
    }
    // Shaders are ASCII without quotation marks: Rust escapes what is left as JSON does.
    let program = format!("{:?}", turn_program());
    println!(
        "{{\"program\":{program},\"distances\":{{{}}}}}",
        models.join(",")
    );
}
