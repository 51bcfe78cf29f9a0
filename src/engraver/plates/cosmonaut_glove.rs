//! The glove of a cosmonaut's spacesuit, upright on a turned stand. That it is one glove, and that
//! it was worn in space, is reported; cloth, fingertips, wrist ring and stand are imagined.

use super::tag;
use crate::engraver::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, cylinder, ellipsoid,
    revolution, rope, torus, v,
};

/// Where the wrist ring stands on its stand.
const RING: f64 = 0.20;
/// Where the cloth rises out of the ring.
const CUFF: f64 = RING + 0.42;
/// How the whole hand is turned, in degrees: its back towards the light.
const TURN: f64 = -20.0;

/// A finger: where it grows from the hand, how far it leans, how long and thick it is, and how
/// far it curls at each joint, in degrees.
struct Finger {
    root: [f64; 3],
    lean: f64,
    long: f64,
    thick: f64,
    curl: f64,
}

const FINGERS: [Finger; 4] = [
    Finger {
        root: [-0.355, 1.69, 0.02],
        lean: 10.0,
        long: 0.84,
        thick: 0.132,
        curl: 14.0,
    },
    Finger {
        root: [-0.115, 1.76, 0.04],
        lean: 2.5,
        long: 0.95,
        thick: 0.138,
        curl: 9.0,
    },
    Finger {
        root: [0.128, 1.73, 0.03],
        lean: -4.5,
        long: 0.88,
        thick: 0.132,
        curl: 13.0,
    },
    Finger {
        root: [0.345, 1.62, 0.0],
        lean: -14.0,
        long: 0.70,
        thick: 0.118,
        curl: 20.0,
    },
];

/// The sleeve of a finger from root to tip: how far along, and how thick. Two sets of folds let
/// it bend while it is under pressure.
const SLEEVE: [(f64, f64); 22] = [
    (-0.22, 0.98),
    (0.0, 1.04),
    (0.12, 1.02),
    (0.26, 1.00),
    (0.295, 0.89),
    (0.33, 1.03),
    (0.365, 0.88),
    (0.40, 1.03),
    (0.435, 0.88),
    (0.47, 1.01),
    (0.56, 0.98),
    (0.60, 0.97),
    (0.63, 0.86),
    (0.66, 0.98),
    (0.69, 0.85),
    (0.72, 0.96),
    (0.75, 0.87),
    (0.78, 0.92),
    (0.82, 0.92),
    (0.90, 0.91),
    (0.96, 0.88),
    (1.0, 0.82),
];
/// Where the rubber begins.
const RUBBER: f64 = 0.775;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let glove = all([hand(), cuff(), ring(), latch()]).turn(Axis::Y, TURN);
    Plate::on_plinth(all([stand(), glove, label()]))
}

/// The hand with its fingers, run together where they are sewn.
fn hand() -> Solid {
    let fingers = FINGERS.iter().map(|finger| {
        let [x, y, z] = finger.root;
        sleeve(finger).turn(Axis::Z, finger.lean).at(x, y, z)
    });
    let tips = FINGERS.iter().map(|finger| {
        let [x, y, z] = finger.root;
        fingertip(finger).turn(Axis::Z, finger.lean).at(x, y, z)
    });
    let back = back().melt(all(fingers), 0.05);
    all([back.melt(thumb(), 0.07), thumb_tip(), all(tips)])
}

/// The line a finger follows in its own space: up from its root and curling away.
fn spine(finger: &Finger, from: f64) -> Vec<(Vector, f64)> {
    let at = |t: f64| {
        let joints = [0.36, 0.69];
        let step = 0.02;
        let (mut point, mut along) = (v(0.0, t.min(0.0) * finger.long, 0.0), 0.0);
        while along < t {
            let bent = joints
                .iter()
                .map(|joint| ((along - joint) / 0.14 + 0.5).clamp(0.0, 1.0))
                .sum::<f64>();
            let (sine, cosine) = (finger.curl * (0.4 + bent)).to_radians().sin_cos();
            point = point + v(0.0, cosine, -sine) * (step * finger.long);
            along += step;
        }
        point
    };
    SLEEVE
        .iter()
        .filter(|(t, _)| *t >= from)
        .map(|(t, thick)| (at(*t), thick * finger.thick))
        .collect()
}

fn sleeve(finger: &Finger) -> Solid {
    chain(&spine(finger, -1.0)).cut_along(Material::Cloth, Colour::Ivory, v(0.04, 0.93, -0.34))
}

/// A cap of rubber over the last joint, its edge rolled.
fn fingertip(finger: &Finger) -> Solid {
    let links = spine(finger, RUBBER);
    let cap = chain(&links).swell(0.014);
    let roll = links
        .first()
        .zip(links.get(1))
        .map(|(a, b)| chain(&[(a.0, a.1 + 0.022), (a.0 + (b.0 - a.0) * 0.4, a.1 + 0.022)]));
    cap.melt(roll.unwrap_or_else(|| chain(&[])), 0.01)
        .cut_along(Material::Rubber, Colour::Blue, v(-0.05, 0.93, -0.34))
}

const THUMB: Finger = Finger {
    root: [-0.40, 1.27, 0.14],
    lean: 36.0,
    long: 0.70,
    thick: 0.148,
    curl: -4.0,
};

fn as_thumb(part: Solid) -> Solid {
    let [x, y, z] = THUMB.root;
    part.turn(Axis::X, 10.0)
        .turn(Axis::Z, THUMB.lean)
        .at(x, y, z)
}

fn thumb() -> Solid {
    as_thumb(sleeve(&THUMB))
}

fn thumb_tip() -> Solid {
    as_thumb(fingertip(&THUMB))
}

/// The back of the hand: the bones under the cloth, the ball of the thumb, and the folds the
/// cloth is drawn into.
fn back() -> Solid {
    let bones = FINGERS.iter().map(|finger| {
        let [x, y, z] = finger.root;
        chain(&[
            (v(x * 0.55, 1.00, 0.0), 0.22),
            (v(x * 0.95, y - 0.12, z), 0.17),
        ])
    });
    let hand = bones
        .reduce(|a, b| a.melt(b, 0.14))
        .unwrap_or_else(|| all([]));
    let ball = chain(&[(v(-0.10, 1.06, 0.06), 0.24), (v(-0.36, 1.30, 0.12), 0.19)]);
    let hand = hand.melt(ball, 0.16);
    let hand = folds()
        .into_iter()
        .fold(hand, |hand, fold| hand.melt(fold, 0.05));
    creases()
        .into_iter()
        .fold(hand, |hand, crease| hand.carve(crease, 0.03))
        .cut_along(Material::Cloth, Colour::Ivory, v(0.10, 0.93, -0.36))
}

/// Ridges where the cloth is pulled from thumb to wrist and over the knuckles.
fn folds() -> [Solid; 5] {
    [
        fold(&[
            [-0.46, 1.46, 0.24],
            [-0.28, 1.50, 0.24],
            [-0.06, 1.62, 0.22],
        ]),
        fold(&[[-0.46, 1.36, 0.30], [-0.24, 1.36, 0.26], [0.02, 1.44, 0.21]]),
        fold(&[[-0.34, 1.14, 0.25], [-0.06, 1.17, 0.25], [0.24, 1.24, 0.19]]),
        fold(&[[-0.28, 1.02, 0.22], [0.0, 1.05, 0.25], [0.32, 1.10, 0.16]]),
        fold(&[[0.40, 1.22, 0.13], [0.32, 1.34, 0.19], [0.18, 1.42, 0.21]]),
    ]
}

fn fold(way: &[[f64; 3]; 3]) -> Solid {
    let [a, b, c] = way.map(|[x, y, z]| v(x, y, z));
    rope(&[(a, 0.012), (b, 0.034), (c, 0.012)], 4)
}

/// Hollows beside the ridges.
fn creases() -> [Solid; 3] {
    [
        crease(&[
            [-0.44, 1.40, 0.33],
            [-0.24, 1.42, 0.285],
            [-0.04, 1.52, 0.24],
        ]),
        crease(&[
            [-0.36, 1.09, 0.27],
            [-0.06, 1.11, 0.275],
            [0.28, 1.17, 0.20],
        ]),
        crease(&[[0.44, 1.27, 0.16], [0.34, 1.39, 0.21], [0.18, 1.48, 0.235]]),
    ]
}

fn crease(way: &[[f64; 3]; 3]) -> Solid {
    let [a, b, c] = way.map(|[x, y, z]| v(x, y, z));
    rope(&[(a, 0.012), (b, 0.026), (c, 0.008)], 4)
}

/// The cloth of the wrist, in rings that give when it bends, and its hem.
fn cuff() -> Solid {
    let rings = [
        (-0.06, 0.36),
        (0.04, 0.37),
        (0.075, 0.325),
        (0.135, 0.365),
        (0.18, 0.315),
        (0.235, 0.35),
        (0.28, 0.30),
        (0.33, 0.33),
        (0.38, 0.27),
    ];
    let links = rings.map(|(up, thick)| (v(0.0, CUFF + up, 0.0), thick));
    let floor = block(1.0, 0.5, 1.0, 0.0).at(0.0, CUFF + 0.46, 0.0);
    chain(&links)
        .common(floor)
        .cut_along(Material::Cloth, Colour::Ivory, v(-0.06, 0.95, -0.28))
}

/// The ring that locks the glove to the sleeve: flange, body, groove and lip, and its bolts.
fn ring() -> Solid {
    let profile = Outline::from(0.0, 0.0)
        .line(0.42, 0.0)
        .line(0.42, 0.03)
        .line(0.51, 0.035)
        .line(0.53, 0.055)
        .line(0.53, 0.105)
        .line(0.51, 0.125)
        .line(0.455, 0.13)
        .line(0.44, 0.15)
        .line(0.44, 0.225)
        .line(0.41, 0.24)
        .line(0.41, 0.275)
        .line(0.44, 0.29)
        .line(0.44, 0.35)
        .line(0.415, 0.375)
        .line(0.415, 0.42)
        .line(0.40, 0.44)
        .line(0.0, 0.44);
    let bolt = cylinder(0.024, 0.022, 0.008).at(0.487, 0.13, 0.0).ring(16);
    revolution(profile, 0.004)
        .of(Material::Steel, Colour::Steel)
        .and(bolt.of(Material::Brass, Colour::Brass))
        .at(0.0, RING, 0.0)
}

/// The locking latch on the ring: a lever on its pin over a keeper, with a button to press.
fn latch() -> Solid {
    let keeper = block(0.10, 0.15, 0.03, 0.012).at(0.0, 0.245, 0.45);
    let lever = chain(&[
        (v(0.0, 0.34, 0.50), 0.036),
        (v(0.0, 0.22, 0.505), 0.034),
        (v(0.0, 0.14, 0.53), 0.03),
    ]);
    let pin = cylinder(0.026, 0.085, 0.006)
        .turn(Axis::Z, 90.0)
        .at(0.0, 0.335, 0.49);
    let button = ellipsoid(0.03, 0.03, 0.02).at(0.0, 0.235, 0.545);
    all([
        keeper.cut_along(Material::Steel, Colour::Steel, v(1.0, 0.1, 0.0)),
        lever.cut_along(Material::Steel, Colour::Steel, v(0.0, 1.0, 0.0)),
        pin.of(Material::Brass, Colour::Brass),
        button.of(Material::Brass, Colour::Brass),
    ])
    .turn(Axis::Y, -12.0)
    .at(0.0, RING, 0.0)
}

/// The turned foot.
fn stand() -> Solid {
    let profile = Outline::from(0.0, 0.0)
        .line(0.70, 0.0)
        .line(0.72, 0.02)
        .line(0.72, 0.06)
        .line(0.70, 0.08)
        .curve([0.56, 0.085], [0.52, 0.14])
        .line(0.54, 0.155)
        .line(0.54, 0.185)
        .line(0.52, RING)
        .line(0.0, RING);
    revolution(profile, 0.004).cut_along(Material::Wood, Colour::Brown, v(0.0, 1.0, -0.2))
}

/// The tag, tied around the wrist above the ring.
fn label() -> Solid {
    let knot = torus(0.365, 0.010)
        .at(0.0, CUFF + 0.075, 0.0)
        .of(Material::Cloth, Colour::Ivory);
    let hung = tag(&[[-0.01, 0.10, -0.05], [-0.03, 0.145, -0.17]])
        .turn(Axis::Y, 24.0)
        .at(0.27, CUFF - 0.07, 0.50);
    knot.and(hung)
}
