//! Three canvases, one on an easel: Pyongyang in the 1950s. That they are original paintings of
//! the city in those years, with streets, a holiday and a soldier’s portrait among them and no
//! landscape, is reported; how many they are, the houses, the people, the uniform, the brushwork and
//! the easel are imagined. The soldier’s face is left blank, and no landmark is shown.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, cylinder, ellipsoid,
    extrusion, rope, v,
};

/// Half the depth of a stretcher.
const DEEP: f64 = 0.055;
/// How far a canvas's face lies before its middle plane: between two of the burin's planes, which
/// would else run along the face and fray it.
const FACE: f64 = 0.009_8;
/// How far the paint lies before the canvas.
const PAINT: f64 = 0.012;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let street = canvas(0.90, 0.66, street())
        .turn(Axis::X, -9.0)
        .at(0.0, 0.98, 0.03);
    let easel = all([easel(), street])
        .turn(Axis::Y, -10.0)
        .at(-0.06, 0.0, -0.16);
    let holiday = canvas(0.58, 0.44, holiday())
        .turn(Axis::X, -17.0)
        .turn(Axis::Y, -27.0)
        .at(0.55, 0.0, 0.48);
    let soldier = canvas(0.37, 0.46, soldier())
        .turn(Axis::X, -15.0)
        .turn(Axis::Y, 14.0)
        .at(-0.64, 0.0, 0.40);
    Plate::on_plinth(all([easel, holiday, soldier, house_mark()]))
}

/// The red tag, tied about the easel's mast.
fn house_mark() -> Solid {
    tag(&[
        [-0.03, 0.10, 0.01],
        [-0.12, 0.18, 0.0],
        [-0.22, 0.20, -0.03],
    ])
    .turn(Axis::Z, -4.0)
    .at(0.20, 2.56, -0.17)
}

/// A canvas on its stretcher, standing at y = 0: half its width and height, and what is painted.
fn canvas(x: f64, y: f64, painted: Solid) -> Solid {
    let cloth = block(x, y, DEEP, 0.0).at(0.0, 0.0, FACE - DEEP).cut_along(
        Material::Paper,
        Colour::Ivory,
        v(0.0, 0.0, 1.0),
    );
    let edge = 0.024;
    let painted = painted.common(block(x - edge, y - edge, 0.2, 0.0));
    all([cloth, tacks(x, y), painted]).at(0.0, y, 0.0)
}

/// The tacks along the two upright edges.
fn tacks(x: f64, y: f64) -> Solid {
    let tack = cylinder(0.020, 0.012, 0.006)
        .turn(Axis::Z, 90.0)
        .of(Material::Brass, Colour::Brass);
    let step = 0.13;
    let count = (2.0 * y / step).floor();
    let first = -0.5 * step * (count - 1.0);
    let side = tack
        .row(v(0.0, step, 0.0), count as u32)
        .at(x, first, -DEEP);
    side.clone()
        .and(side.turn(Axis::Y, 180.0).at(0.0, 0.0, -2.0 * DEEP))
}

/// A tripod with a ledge for the canvas and a mast with a clamp.
fn easel() -> Solid {
    let wood = |solid: Solid, cut: Vector| solid.cut_along(Material::Wood, Colour::Brown, cut);
    let (foot, head) = (v(0.70, 0.0, 0.10), v(0.10, 2.74, -0.34));
    let upright = v(1.0, 0.1, 0.0);
    let mirrored = |p: Vector| v(-p.x, p.y, p.z);
    let leg = |from, to| chain(&[(from, 0.045), (to, 0.038)]);
    let ledge = block(0.62, 0.035, 0.075, 0.012).at(0.0, 0.945, 0.02);
    let lip = block(0.62, 0.02, 0.012, 0.008).at(0.0, 0.985, 0.09);
    let bar = block(0.50, 0.035, 0.025, 0.010).at(0.0, 0.55, -0.03);
    let mast = block(0.045, 0.42, 0.03, 0.010)
        .turn(Axis::X, -9.0)
        .at(0.0, 2.45, -0.24);
    let clamp = block(0.10, 0.05, 0.06, 0.014).at(0.0, 2.27, -0.13);
    let screw = cylinder(0.035, 0.03, 0.008)
        .turn(Axis::X, 90.0)
        .at(0.0, 2.27, -0.05)
        .of(Material::Brass, Colour::Brass);
    all([
        wood(leg(foot, head), upright),
        wood(leg(mirrored(foot), mirrored(head)), upright),
        wood(leg(v(0.0, 0.0, -0.62), v(0.0, 2.6, -0.36)), upright),
        wood(ledge, v(0.0, 1.0, 0.0)),
        wood(lip, v(0.0, 1.0, 0.0)),
        wood(bar, v(0.0, 1.0, 0.0)),
        wood(mast, v(1.0, 0.0, 0.0)),
        wood(clamp, v(0.0, 1.0, 0.0)),
        screw,
    ])
}

/// A flat patch of paint: its corners, how many coats lie under it, its ink, and the way across
/// the brush.
fn patch(corners: &[[f64; 2]], coats: f64, colour: Colour, cut: Vector) -> Solid {
    extrusion(Outline::polygon(corners), PAINT, 0.004)
        .at(0.0, 0.0, PAINT * coats)
        .cut_along(Material::Paper, colour, cut)
}

/// The corners of a rectangle.
fn rectangle([left, low]: [f64; 2], [right, high]: [f64; 2]) -> [[f64; 2]; 4] {
    [[left, low], [right, low], [right, high], [left, high]]
}

/// A loaded stroke of the brush.
fn stroke(points: &[[f64; 2]], wide: f64, coats: f64, colour: Colour) -> Solid {
    let last = points.len() - 1;
    let links: Vec<_> = points
        .iter()
        .enumerate()
        .map(|(i, p)| {
            let thin = if i == last { 0.6 } else { 1.0 };
            (v(p[0], p[1], PAINT * coats), wide * thin)
        })
        .collect();
    rope(&links, 3).cut_along(Material::Paper, colour, v(0.3, 1.0, 0.0))
}

/// A street of town houses going away to its vanishing point, with lamps along the pavement.
fn street() -> Solid {
    let sky = patch(
        &rectangle([-1.0, -0.2], [1.0, 1.0]),
        0.0,
        Colour::Ivory,
        v(0.22, 1.0, 0.0),
    );
    let ground = patch(
        &rectangle([-1.0, -1.0], [1.0, -0.1]),
        1.0,
        Colour::Brown,
        v(-0.2, 1.0, 0.0),
    );
    let road = patch(
        &[[-0.62, -0.70], [0.56, -0.70], [0.09, -0.02], [0.03, -0.02]],
        2.0,
        Colour::Ivory,
        v(0.25, 1.0, 0.0),
    );
    let left = [
        (1.0, 0.64, 0.50, Colour::Brass),
        (0.63, 0.24, 0.66, Colour::Ivory),
    ];
    let right = [
        (1.0, 0.58, 0.62, Colour::Ivory),
        (0.57, 0.22, 0.46, Colour::Brass),
    ];
    let houses = left
        .map(|(near, far, tall, colour)| town_house(-1.0, [near, far], tall, colour))
        .into_iter()
        .chain(right.map(|(near, far, tall, colour)| town_house(1.0, [near, far], tall, colour)));
    let lamps = [(-0.58, 0.86), (0.56, 0.60)].map(|(side, near)| lamp(side, near));
    all([sky, ground, road].into_iter().chain(houses).chain(lamps))
}

/// A point of the street: how far aside and how high it would be at the picture's edge, drawn
/// towards the vanishing point by its nearness, 1 at the edge.
fn in_perspective(aside: f64, up: f64, near: f64) -> [f64; 2] {
    let vanishing = [0.06, -0.02];
    [
        vanishing[0] + (aside - vanishing[0]) * near,
        vanishing[1] + (up - vanishing[1]) * near,
    ]
}

/// A house of two storeys on one side of the street, from its near corner to its far one.
fn town_house(side: f64, [near, far]: [f64; 2], tall: f64, colour: Colour) -> Solid {
    let foot = -0.42;
    let aside = 0.88 * side;
    let quad = |from: f64, to: f64, low: f64, high: f64| {
        [
            in_perspective(aside, low, from),
            in_perspective(aside, low, to),
            in_perspective(aside, high, to),
            in_perspective(aside, high, from),
        ]
    };
    let coats = 3.0 + near;
    let wall = patch(
        &quad(near, far, foot, tall),
        coats,
        colour,
        v(1.0, 0.1, 0.0),
    );
    let roof = patch(
        &quad(near, far, tall, tall + 0.12),
        coats + 0.8,
        Colour::Blue,
        v(1.0, -0.34, 0.0),
    );
    let along = |part: f64| near + (far - near) * part;
    let up = |part: f64| foot + (tall - foot) * part;
    let windows = [(0.18, 0.42), (0.58, 0.80)]
        .into_iter()
        .flat_map(|(from, to)| {
            [(0.20, 0.42), (0.62, 0.84)].map(|(low, high)| (from, to, low, high))
        })
        .map(|(from, to, low, high)| {
            patch(
                &quad(along(from), along(to), up(low), up(high)),
                coats + 0.8,
                Colour::Black,
                v(0.0, 1.0, 0.0),
            )
        });
    all([wall, roof].into_iter().chain(windows))
}

/// A street lamp.
fn lamp(side: f64, near: f64) -> Solid {
    let post = stroke(
        &[
            in_perspective(side, -0.48, near),
            in_perspective(side, 0.16, near),
        ],
        0.020 * near,
        5.0,
        Colour::Black,
    );
    let [x, y] = in_perspective(side, 0.20, near);
    let light = ellipsoid(0.045 * near, 0.05 * near, 0.03)
        .at(x, y, PAINT * 5.0)
        .cut_along(Material::Paper, Colour::Brass, v(1.0, 0.0, 0.0));
    post.and(light)
}

/// A holiday: people in a street, seen from behind, under a string of pennants.
fn holiday() -> Solid {
    let sky = patch(
        &rectangle([-1.0, -0.1], [1.0, 1.0]),
        0.0,
        Colour::Ivory,
        v(-0.25, 1.0, 0.0),
    );
    let ground = patch(
        &rectangle([-1.0, -1.0], [1.0, -0.06]),
        1.0,
        Colour::Brass,
        v(-0.1, 1.0, 0.0),
    );
    let wall = |from: f64, to: f64, colour: Colour| {
        patch(
            &rectangle([from, -0.14], [to, 0.36]),
            2.0,
            colour,
            v(1.0, 0.0, 0.0),
        )
    };
    let houses = all([
        wall(-0.60, -0.26, Colour::Brown),
        wall(0.24, 0.60, Colour::Blue),
    ]);
    let people = [
        person(-0.38, -0.20, 0.80, Colour::Blue),
        person(0.17, -0.17, 0.70, Colour::Brown),
        person(0.02, -0.27, 1.0, Colour::Blue),
        person(-0.25, -0.31, 1.10, Colour::Ivory),
        person(0.29, -0.32, 1.14, Colour::Olive),
    ];
    all([sky, ground, houses]
        .into_iter()
        .chain(people)
        .chain([pennants(0.31, 0.13)]))
}

/// A string of pennants that hangs between the two walls: its height there, and at its lowest.
fn pennants(ends: f64, middle: f64) -> Solid {
    let height = |x: f64| middle + (ends - middle) * (x / 0.34).powi(2);
    let at = |step: u32| -0.34 + 0.68 * f64::from(step) / 6.0;
    let cord: Vec<[f64; 2]> = (0..=6).map(|step| [at(step), height(at(step))]).collect();
    let flags = (1..6).map(|step| {
        let (x, y) = (at(step), height(at(step)));
        let colour = [Colour::Olive, Colour::Brass, Colour::Blue][step as usize % 3];
        patch(
            &[[x - 0.04, y], [x + 0.04, y], [x, y - 0.10]],
            5.0,
            colour,
            v(0.0, 1.0, 0.0),
        )
    });
    all([stroke(&cord, 0.008, 5.0, Colour::Brown)]
        .into_iter()
        .chain(flags))
}

/// Somebody seen from behind: a coat and a head of hair, standing at (x, y).
fn person(x: f64, y: f64, size: f64, coat: Colour) -> Solid {
    let coats = 3.0 + size;
    let body = Outline::from(-0.075, -0.10)
        .line(0.075, -0.10)
        .line(0.060, 0.07)
        .curve([0.055, 0.115], [0.0, 0.115])
        .curve([-0.055, 0.115], [-0.060, 0.07]);
    let body = patch(&body.points, 0.0, coat, v(1.0, 0.3, 0.0));
    let head = ellipsoid(0.038, 0.046, 0.03)
        .at(0.0, 0.155, PAINT)
        .cut_along(Material::Paper, Colour::Black, v(0.4, 1.0, 0.0));
    body.and(head).scale(size).at(x, y, PAINT * coats)
}

/// The portrait of a soldier, whose face is left blank.
fn soldier() -> Solid {
    let wall = patch(
        &rectangle([-1.0, -1.0], [1.0, 1.0]),
        0.0,
        Colour::Brass,
        v(0.15, 1.0, 0.0),
    );
    let tunic = Outline::from(-0.33, -0.5)
        .line(0.33, -0.5)
        .curve([0.33, -0.20], [0.20, -0.15])
        .line(0.07, -0.09)
        .line(-0.07, -0.09)
        .line(-0.20, -0.15)
        .curve([-0.33, -0.20], [-0.33, -0.5]);
    let tunic = patch(&tunic.points, 1.5, Colour::Olive, v(1.0, 0.25, 0.0));
    let neck = patch(
        &[[-0.065, -0.14], [0.065, -0.14], [0.06, 0.0], [-0.06, 0.0]],
        1.2,
        Colour::Ivory,
        v(1.0, 0.0, 0.0),
    );
    let both_sides = |corners: [[f64; 2]; 4], cut: Vector| {
        let mirrored = |side: f64| corners.map(|[x, y]| [side * x, y]);
        [1.0, -1.0].map(|side| patch(&mirrored(side), 3.0, Colour::Brown, cut))
    };
    let collar = [[0.0, -0.19], [0.085, -0.06], [0.115, -0.14], [0.03, -0.24]];
    let strap = [
        [0.14, -0.125],
        [0.27, -0.19],
        [0.26, -0.235],
        [0.12, -0.165],
    ];
    let button = |y: f64| {
        ellipsoid(0.016, 0.016, 0.012)
            .at(0.0, y, PAINT * 3.4)
            .of(Material::Brass, Colour::Brass)
    };
    let face = ellipsoid(0.115, 0.150, 0.05)
        .at(0.0, 0.075, PAINT * 1.2)
        .cut_along(Material::Paper, Colour::Ivory, v(1.0, 0.15, 0.0));
    let cap = Outline::from(-0.135, 0.145)
        .line(0.135, 0.145)
        .line(0.135, 0.185)
        .curve([0.21, 0.235], [0.195, 0.275])
        .curve([0.0, 0.355], [-0.195, 0.275])
        .curve([-0.21, 0.235], [-0.135, 0.185]);
    let cap = patch(&cap.points, 5.6, Colour::Olive, v(1.0, -0.3, 0.0));
    let visor = Outline::from(-0.14, 0.15)
        .line(0.14, 0.15)
        .curve([0.10, 0.095], [0.0, 0.09])
        .curve([-0.10, 0.095], [-0.14, 0.15]);
    let visor = patch(&visor.points, 6.6, Colour::Black, v(0.0, 1.0, 0.0));
    let buttons = [-0.28, -0.37].map(button);
    all([wall, neck, tunic, face, cap, visor]
        .into_iter()
        .chain(both_sides(collar, v(0.3, 1.0, 0.0)))
        .chain(both_sides(strap, v(0.0, 1.0, 0.0)))
        .chain(buttons))
}
