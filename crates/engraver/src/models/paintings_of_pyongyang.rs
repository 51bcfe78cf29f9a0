//! Three canvases, one on an easel: Pyongyang in the 1950s. That they are original paintings of
//! the city in those years, its streets among them, is reported; how many they are, the river, the
//! bridge, the trees, the brushwork and the easel are imagined, and no landmark is shown.

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
    let bridge = canvas(0.58, 0.44, bridge())
        .turn(Axis::X, -17.0)
        .turn(Axis::Y, -27.0)
        .at(0.55, 0.0, 0.48);
    let house = canvas(0.37, 0.46, house())
        .turn(Axis::X, -15.0)
        .turn(Axis::Y, 14.0)
        .at(-0.64, 0.0, 0.40);
    Plate::on_plinth(all([easel, bridge, house, house_mark()]))
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

/// A tree: a trunk, and foliage in dabs run together, each with its place, width and height.
fn tree(trunk: &[[f64; 2]], dabs: &[[f64; 4]]) -> Solid {
    let trunk = stroke(trunk, 0.022, 2.0, Colour::Brown);
    let foliage = dabs
        .iter()
        .map(|&[x, y, wide, tall]| ellipsoid(wide, tall, 0.035).at(x, y, PAINT * 3.0))
        .reduce(|crown, dab| crown.melt(dab, 0.03));
    match foliage {
        Some(crown) => trunk.and(crown.cut_along(Material::Paper, Colour::Olive, v(0.5, 0.8, 0.0))),
        None => trunk,
    }
}

/// A low house seen from its corner: wall, gable, roof, door.
fn cottage(x: f64, y: f64, size: f64, turned: f64) -> Solid {
    let wall = patch(
        &[[-0.16, 0.0], [0.10, 0.0], [0.10, 0.13], [-0.16, 0.13]],
        3.0,
        Colour::Ivory,
        v(1.0, 0.0, 0.0),
    );
    let gable = patch(
        &[
            [0.10, 0.0],
            [0.20, 0.02],
            [0.20, 0.14],
            [0.15, 0.24],
            [0.10, 0.13],
        ],
        3.0,
        Colour::Brass,
        v(1.0, 0.2, 0.0),
    );
    let roof = patch(
        &[[-0.21, 0.11], [0.115, 0.115], [0.165, 0.26], [-0.13, 0.26]],
        4.0,
        Colour::Blue,
        v(1.0, -0.34, 0.0),
    );
    let door = patch(
        &[[-0.06, 0.0], [0.0, 0.0], [0.0, 0.09], [-0.06, 0.09]],
        4.0,
        Colour::Brown,
        v(0.0, 0.0, 1.0),
    );
    let house = all([wall, gable, roof, door]);
    let house = if turned < 0.0 {
        house.turn(Axis::Y, 180.0).at(0.0, 0.0, PAINT * 7.0)
    } else {
        house
    };
    house.scale(size).at(x, y, 0.0)
}

/// A street going away between low houses, with poplars, and hills behind.
fn street() -> Solid {
    let sky = patch(
        &[[-1.0, -0.1], [1.0, -0.1], [1.0, 1.0], [-1.0, 1.0]],
        0.0,
        Colour::Ivory,
        v(0.22, 1.0, 0.0),
    );
    let hills = Outline::from(-1.0, -0.1)
        .line(1.0, -0.1)
        .line(1.0, 0.12)
        .curve([0.80, 0.24], [0.58, 0.16])
        .curve([0.40, 0.08], [0.22, 0.17])
        .curve([0.06, 0.26], [-0.14, 0.17])
        .curve([-0.34, 0.08], [-0.52, 0.26])
        .curve([-0.70, 0.36], [-1.0, 0.16]);
    let hills = patch(&hills.points, 1.0, Colour::Blue, v(0.4, 0.9, 0.0));
    let ground = patch(
        &[
            [-1.0, -1.0],
            [1.0, -1.0],
            [1.0, 0.0],
            [0.1, 0.05],
            [-1.0, 0.0],
        ],
        1.6,
        Colour::Brown,
        v(-0.2, 1.0, 0.0),
    );
    let road = Outline::from(-0.46, -0.66)
        .line(0.36, -0.66)
        .curve([0.36, -0.36], [0.20, -0.18])
        .curve([0.11, -0.08], [0.16, 0.04])
        .line(0.13, 0.04)
        .curve([0.0, -0.08], [0.0, -0.20])
        .curve([-0.02, -0.40], [-0.46, -0.66]);
    let road = patch(&road.points, 2.2, Colour::Ivory, v(0.25, 1.0, 0.0));
    let houses = [
        cottage(-0.58, -0.34, 1.70, 1.0),
        cottage(-0.20, -0.12, 1.0, 1.0),
        cottage(-0.01, -0.02, 0.56, 1.0),
        cottage(0.62, -0.20, 1.25, -1.0),
        cottage(0.32, -0.04, 0.66, -1.0),
    ];
    let trees = [
        tree(
            &[[0.78, -0.16], [0.77, -0.10], [0.79, 0.24]],
            &[
                [0.78, 0.46, 0.05, 0.10],
                [0.75, 0.32, 0.08, 0.12],
                [0.82, 0.20, 0.08, 0.13],
                [0.74, 0.10, 0.10, 0.12],
                [0.82, 0.00, 0.09, 0.10],
            ],
        ),
        tree(
            &[[0.31, -0.27], [0.31, 0.10]],
            &[[0.312, 0.26, 0.040, 0.11], [0.308, 0.12, 0.058, 0.13]],
        ),
        tree(
            &[[0.215, -0.10], [0.215, 0.08]],
            &[[0.215, 0.13, 0.030, 0.08]],
        ),
        tree(
            &[[-0.36, -0.06], [-0.36, 0.1]],
            &[[-0.355, 0.34, 0.05, 0.12], [-0.37, 0.19, 0.065, 0.12]],
        ),
    ];
    all([sky, hills, ground, road]
        .into_iter()
        .chain(houses)
        .chain(trees))
}

/// A river under a bridge of three arches, hills behind.
fn bridge() -> Solid {
    let sky = patch(
        &[[-1.0, -0.1], [1.0, -0.1], [1.0, 1.0], [-1.0, 1.0]],
        0.0,
        Colour::Ivory,
        v(-0.25, 1.0, 0.0),
    );
    let hills = Outline::from(-1.0, -0.1)
        .line(1.0, -0.1)
        .line(1.0, 0.28)
        .curve([0.50, 0.24], [0.24, 0.14])
        .curve([0.08, 0.10], [-0.06, 0.17])
        .curve([-0.26, 0.32], [-0.44, 0.22])
        .curve([-0.54, 0.16], [-0.7, 0.17]);
    let hills = patch(&hills.points, 1.0, Colour::Brown, v(0.5, 0.8, 0.0));
    let river = patch(
        &[[-1.0, -1.0], [1.0, -1.0], [1.0, -0.02], [-1.0, -0.02]],
        1.4,
        Colour::Blue,
        v(0.0, 1.0, 0.0),
    );
    let arch = |x: f64| {
        cylinder(0.125, 0.2, 0.0)
            .turn(Axis::X, 90.0)
            .at(x, -0.13, 0.0)
    };
    let deck = Outline::from(-0.62, -0.16)
        .line(0.62, -0.16)
        .line(0.62, 0.02)
        .curve([0.0, 0.14], [-0.62, 0.02]);
    let span = extrusion(deck, PAINT * 1.5, 0.004)
        .at(0.0, 0.0, PAINT * 3.0)
        .cut(all([arch(-0.33), arch(0.0), arch(0.33)]))
        .cut_along(Material::Paper, Colour::Brass, v(1.0, 0.0, 0.0));
    let parapet = stroke(
        &[[-0.6, 0.03], [0.0, 0.09], [0.6, 0.03]],
        0.018,
        4.0,
        Colour::Ivory,
    );
    let reflections = [-0.5, -0.165, 0.165, 0.5].map(|x: f64| {
        let edge = 0.042;
        patch(
            &[
                [x - edge, -0.17],
                [x + edge, -0.17],
                [x + 0.5 * edge, -0.25],
                [x - 0.8 * edge, -0.25],
            ],
            2.2,
            Colour::Brass,
            v(0.0, 1.0, 0.0),
        )
    });
    let ripples = [
        stroke(
            &[[-0.45, -0.30], [-0.25, -0.285], [-0.05, -0.30]],
            0.015,
            2.6,
            Colour::Ivory,
        ),
        stroke(
            &[[0.02, -0.36], [0.22, -0.345], [0.42, -0.36]],
            0.015,
            2.6,
            Colour::Ivory,
        ),
    ];
    all([sky, hills, river, span, parapet]
        .into_iter()
        .chain(reflections)
        .chain(ripples))
}

/// A low house under a tree, in evening light.
fn house() -> Solid {
    let sky = patch(
        &[[-1.0, -0.2], [1.0, -0.2], [1.0, 1.0], [-1.0, 1.0]],
        0.0,
        Colour::Brass,
        v(0.15, 1.0, 0.0),
    );
    let hill = Outline::from(-0.6, -0.2)
        .line(0.6, -0.2)
        .line(0.6, 0.04)
        .curve([0.2, 0.0], [-0.05, 0.10])
        .curve([-0.24, 0.18], [-0.6, 0.08]);
    let hill = patch(&hill.points, 1.0, Colour::Blue, v(0.4, 0.9, 0.0));
    let ground = patch(
        &[[-1.0, -1.0], [1.0, -1.0], [1.0, -0.08], [-1.0, -0.12]],
        2.0,
        Colour::Brown,
        v(-0.2, 1.0, 0.0),
    );
    let path = Outline::from(-0.26, -0.6)
        .line(0.10, -0.6)
        .curve([0.14, -0.36], [0.0, -0.22])
        .line(-0.07, -0.22)
        .curve([0.0, -0.36], [-0.26, -0.6]);
    let path = patch(&path.points, 3.0, Colour::Ivory, v(0.1, 1.0, 0.0));
    let tree = tree(
        &[[0.24, -0.30], [0.22, -0.06], [0.25, 0.12]],
        &[
            [0.17, 0.31, 0.09, 0.06],
            [0.28, 0.27, 0.08, 0.06],
            [0.08, 0.22, 0.10, 0.055],
            [0.20, 0.20, 0.12, 0.065],
            [0.31, 0.15, 0.08, 0.06],
            [0.15, 0.12, 0.07, 0.045],
        ],
    );
    all([
        sky,
        hill,
        ground,
        path,
        cottage(-0.07, -0.22, 1.2, 1.0),
        tree,
    ])
}
