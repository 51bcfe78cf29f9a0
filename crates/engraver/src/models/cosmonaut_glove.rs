//! The glove of a cosmonaut's spacesuit, upright on a turned stand. That it is one glove, and that
//! it was worn in space, is reported; cloth, fingertips, wrist ring and stand are imagined.

use super::tag::tag;
use crate::{
    Axis, Colour, Material, Outline, Plate, Solid, Vector, all, block, chain, cone, cylinder,
    ellipsoid, revolution, rope, torus, v,
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
        root: [-0.39, 1.68, 0.02],
        lean: 11.0,
        long: 0.86,
        thick: 0.150,
        curl: 14.0,
    },
    Finger {
        root: [-0.125, 1.75, 0.05],
        lean: 2.5,
        long: 0.97,
        thick: 0.156,
        curl: 7.0,
    },
    Finger {
        root: [0.142, 1.72, 0.04],
        lean: -5.0,
        long: 0.90,
        thick: 0.150,
        curl: 12.0,
    },
    Finger {
        root: [0.385, 1.60, 0.0],
        lean: -15.0,
        long: 0.72,
        thick: 0.134,
        curl: 20.0,
    },
];

const THUMB: Finger = Finger {
    root: [-0.38, 1.27, 0.13],
    lean: 38.0,
    long: 0.74,
    thick: 0.162,
    curl: -5.0,
};

/// The sleeve of a finger from root to tip: how far along, and how thick. It is waisted where the
/// folds are.
const SLEEVE: [(f64, f64); 14] = [
    (-0.20, 0.98),
    (0.0, 1.05),
    (0.12, 1.03),
    (0.24, 1.00),
    (0.29, 0.84),
    (0.46, 0.84),
    (0.51, 0.97),
    (0.57, 0.96),
    (0.61, 0.82),
    (0.74, 0.82),
    (0.80, 0.92),
    (0.88, 0.93),
    (0.95, 0.89),
    (1.0, 0.82),
];
/// Where the joints are. At each, three folds let the finger bend while it is under pressure.
const JOINTS: [f64; 2] = [0.375, 0.675];
/// From fold to fold.
const FOLD: f64 = 0.062;
/// Where the rubber begins.
const RUBBER: f64 = 0.785;

/// The plate.
#[must_use]
pub(super) fn plate() -> Plate {
    let glove = all([hand(), cuff(), ring(), latch(), label()]).turn(Axis::Y, TURN);
    Plate::on_plinth(stand().and(glove))
}

impl Finger {
    /// The point of its spine so far along, in its own space, and how far it is bent there, in
    /// degrees: up from its root and curling away.
    fn spine(&self, t: f64) -> (Vector, f64) {
        let step = 0.02;
        let mut point = v(0.0, t.min(0.0) * self.long, 0.0);
        let (mut along, mut bent) = (0.0, 0.0);
        while along < t {
            let joints = JOINTS
                .iter()
                .map(|joint| ((along - joint) / 0.16 + 0.5).clamp(0.0, 1.0));
            bent = self.curl * (0.4 + joints.sum::<f64>());
            let (sine, cosine) = bent.to_radians().sin_cos();
            point = point + v(0.0, cosine, -sine) * (step * self.long);
            along += step;
        }
        (point, bent)
    }

    fn sleeve(&self) -> Solid {
        let links = SLEEVE.map(|(t, thick)| (self.spine(t).0, thick * self.thick));
        let folds = JOINTS
            .iter()
            .flat_map(|joint| [-1.0, 0.0, 1.0].map(|k| self.fold(joint + k * FOLD)));
        chain(&links).melt(all(folds), 0.015)
    }

    fn fold(&self, t: f64) -> Solid {
        let (point, bent) = self.spine(t);
        torus(0.78 * self.thick, 0.21 * self.thick)
            .turn(Axis::X, -bent)
            .at(point.x, point.y, point.z)
    }

    /// A cap of rubber over the last joint, its edge rolled.
    fn cap(&self) -> Solid {
        let links = SLEEVE
            .iter()
            .filter(|(t, _)| *t > RUBBER)
            .map(|(t, thick)| (self.spine(*t).0, thick * self.thick + 0.016));
        let (edge, bent) = self.spine(RUBBER + 0.01);
        let roll = torus(0.88 * self.thick, 0.030)
            .turn(Axis::X, -bent)
            .at(edge.x, edge.y, edge.z);
        chain(&links.collect::<Vec<_>>())
            .melt(roll, 0.03)
            .cut_along(Material::Leather, Colour::Blue, v(-0.05, 0.93, -0.34))
    }

    /// Puts a part of it where it grows on the hand.
    fn grown(&self, part: Solid) -> Solid {
        let [x, y, z] = self.root;
        part.turn(Axis::Z, self.lean).at(x, y, z)
    }
}

/// The hand: back and fingers are of one cloth, the thumb is sewn on.
fn hand() -> Solid {
    let fingers = FINGERS.iter().map(|finger| finger.grown(finger.sleeve()));
    let cloth = back().melt(all(fingers), 0.05).cut_along(
        Material::Cloth,
        Colour::Ivory,
        v(0.08, 0.93, -0.36),
    );
    let thumb = THUMB
        .sleeve()
        .cut_along(Material::Cloth, Colour::Ivory, v(0.04, 0.93, -0.34));
    let caps = FINGERS.iter().chain([&THUMB]);
    all([
        cloth.melt(THUMB.grown(thumb), 0.07),
        all(caps.map(|finger| finger.grown(finger.cap()))),
    ])
}

/// The back of the hand: the bones under the cloth, the ball of the thumb, and the folds that the
/// cloth is drawn into.
fn back() -> Solid {
    let bones = FINGERS.iter().map(|finger| {
        let [x, y, z] = finger.root;
        chain(&[
            (v(x * 0.36, 1.08, 0.0), 0.20),
            (v(x * 0.95, y - 0.14, z), 0.185),
        ])
    });
    let hand = bones
        .reduce(|a, b| a.melt(b, 0.12))
        .unwrap_or_else(|| all([]));
    let ball = chain(&[(v(-0.13, 1.11, 0.05), 0.225), (v(-0.36, 1.31, 0.12), 0.215)]);
    let hand = hand.melt(ball, 0.16);
    folds()
        .into_iter()
        .fold(hand, |hand, fold| hand.melt(fold, 0.07))
}

/// Ridges where the cloth is drawn: between thumb and wrist, and across the back.
fn folds() -> [Solid; 6] {
    [
        fold(&[
            [-0.50, 1.50, 0.20],
            [-0.30, 1.53, 0.21],
            [-0.06, 1.64, 0.20],
        ]),
        fold(&[[-0.50, 1.42, 0.26], [-0.24, 1.41, 0.25], [0.06, 1.50, 0.20]]),
        fold(&[[-0.40, 1.22, 0.27], [-0.12, 1.25, 0.24], [0.20, 1.34, 0.17]]),
        fold(&[[-0.30, 1.10, 0.23], [-0.02, 1.12, 0.21], [0.28, 1.18, 0.13]]),
        fold(&[[0.50, 1.36, 0.06], [0.38, 1.46, 0.17], [0.22, 1.52, 0.20]]),
        fold(&[[0.44, 1.22, 0.06], [0.34, 1.30, 0.15], [0.16, 1.34, 0.18]]),
    ]
}

fn fold(way: &[[f64; 3]; 3]) -> Solid {
    let [a, b, c] = way.map(|[x, y, z]| v(x, y, z));
    rope(&[(a, 0.008), (b, 0.032), (c, 0.008)], 2)
}

/// The cloth of the wrist, in rings that give when it bends.
fn cuff() -> Solid {
    let sleeve = cone(0.335, 0.28, 0.22, 0.0).at(0.0, CUFF + 0.20, 0.0);
    let rings = [
        (0.03, 0.345),
        (0.12, 0.33),
        (0.205, 0.312),
        (0.285, 0.29),
        (0.36, 0.265),
    ];
    let rings = rings.map(|(up, radius)| torus(radius, 0.046).at(0.0, CUFF + up, 0.0));
    sleeve
        .melt(all(rings), 0.02)
        .cut_along(Material::Cloth, Colour::Ivory, v(-0.06, 0.95, -0.28))
}

/// The ring that locks the glove to the sleeve: flange, body, groove and lip, and its rivets.
fn ring() -> Solid {
    let profile = Outline::from(0.0, 0.0)
        .line(0.43, 0.0)
        .line(0.43, 0.03)
        .line(0.53, 0.035)
        .line(0.555, 0.055)
        .line(0.555, 0.105)
        .line(0.53, 0.125)
        .line(0.475, 0.13)
        .line(0.455, 0.155)
        .line(0.455, 0.20)
        .line(0.425, 0.215)
        .line(0.425, 0.30)
        .line(0.455, 0.315)
        .line(0.455, 0.36)
        .line(0.43, 0.385)
        .line(0.43, 0.42)
        .line(0.41, 0.44)
        .line(0.0, 0.44);
    let rivet = ellipsoid(0.030, 0.028, 0.028)
        .at(0.425, 0.257, 0.0)
        .ring(20);
    revolution(profile, 0.004)
        .of(Material::Steel, Colour::Steel)
        .and(rivet.of(Material::Brass, Colour::Brass))
        .at(0.0, RING, 0.0)
}

/// The locking latch on the ring: a lever between two lugs, and the catch that it bites on.
fn latch() -> Solid {
    let plate = block(0.125, 0.15, 0.04, 0.02).at(0.0, 0.25, 0.44);
    let lug = block(0.022, 0.05, 0.05, 0.012).at(0.085, 0.345, 0.49);
    let pin = cylinder(0.022, 0.125, 0.006)
        .turn(Axis::Z, 90.0)
        .at(0.0, 0.35, 0.51);
    let lever = all([
        block(0.052, 0.13, 0.022, 0.014)
            .turn(Axis::X, -6.0)
            .at(0.0, 0.25, 0.515),
        ellipsoid(0.065, 0.045, 0.035).at(0.0, 0.12, 0.545),
    ]);
    all([
        plate.cut_along(Material::Steel, Colour::Steel, v(1.0, 0.1, 0.0)),
        lug.mirror(Axis::X).of(Material::Steel, Colour::Steel),
        lever.of(Material::Brass, Colour::Brass),
        pin.of(Material::Steel, Colour::Steel),
    ])
    .turn(Axis::Y, 14.0)
    .at(0.0, RING, 0.0)
}

/// The turned foot, of blackened steel.
fn stand() -> Solid {
    let profile = Outline::from(0.0, 0.0)
        .line(0.70, 0.0)
        .line(0.73, 0.02)
        .line(0.73, 0.06)
        .line(0.70, 0.08)
        .line(0.66, 0.085)
        .curve([0.56, 0.09], [0.53, 0.14])
        .line(0.56, 0.155)
        .line(0.56, 0.18)
        .line(0.54, RING)
        .line(0.0, RING);
    revolution(profile, 0.004).cut_along(Material::Steel, Colour::Black, v(0.0, 1.0, -0.2))
}

/// The tag, tied around the thumb.
fn label() -> Solid {
    let loop_of_cord = torus(0.168, 0.020)
        .turn(Axis::Z, 6.0)
        .at(0.0, 0.275, 0.0)
        .of(Material::Cloth, Colour::Ivory);
    let hung = tag(&[[0.0, 0.10, 0.0], [0.03, 0.20, -0.01], [0.02, 0.30, -0.04]])
        .turn(Axis::Y, 8.0)
        .at(-0.71, 1.09, 0.19);
    THUMB.grown(loop_of_cord).and(hung)
}
