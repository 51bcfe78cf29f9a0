//! How a picture is drawn, so that a slow device answers in time: plain data.

/// So long may a picture take while it moves, and while it stands, in milliseconds.
const MOVING: f64 = 40.0;
const STILL: f64 = 2500.0;

/// How a picture is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Quality {
    /// Width and height in pixels.
    pub size: [i32; 2],
    /// By the baked field alone.
    pub quick: bool,
}

impl Quality {
    /// A picture of a size reduced to a half or a quarter.
    fn reduced([width, height]: [i32; 2], parts: i32) -> Self {
        Self {
            size: [width / parts, height / parts],
            quick: false,
        }
    }

    pub(super) fn pixels(self) -> f64 {
        f64::from(self.size[0]) * f64::from(self.size[1])
    }

    /// How a model that stands is drawn by a device that takes `rate` milliseconds a pixel: in `full`,
    /// if that is not too slow.
    pub(super) fn still(rate: f64, full: [i32; 2]) -> Self {
        let whole = Self::reduced(full, 1);
        if rate * whole.pixels() < STILL {
            whole
        } else {
            Self::reduced(full, 2)
        }
    }

    /// How a model that moves is drawn, as fine as the device can in time. Where it is not known yet how
    /// fast it is, `rate` is 0.
    pub(super) fn moving(rate: f64, full: [i32; 2]) -> Self {
        let [whole, half] = [1, 2].map(|parts| Self::reduced(full, parts));
        let takes = |quality: Self| rate * quality.pixels();
        if rate > 0.0 && takes(whole) < MOVING / 2.0 {
            whole
        } else if takes(half) < MOVING {
            half
        } else {
            let parts = if takes(half) < MOVING * 8.0 { 2 } else { 4 };
            Self {
                quick: true,
                ..Self::reduced(full, parts)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Quality;

    #[test]
    fn a_slower_device_draws_less() {
        let quality = |width, height, quick| Quality {
            size: [width, height],
            quick,
        };
        // Milliseconds that the whole takes; how it is drawn while it moves, and while it stands.
        let cases = [
            (0.0, quality(360, 450, false), quality(720, 900, false)),
            (10.0, quality(720, 900, false), quality(720, 900, false)),
            (100.0, quality(360, 450, false), quality(720, 900, false)),
            (1000.0, quality(360, 450, true), quality(720, 900, false)),
            (9000.0, quality(180, 225, true), quality(360, 450, false)),
        ];
        for (takes, moving, still) in cases {
            let rate = takes / (720.0 * 900.0);
            assert_eq!(Quality::moving(rate, [720, 900]), moving, "{takes}");
            assert_eq!(Quality::still(rate, [720, 900]), still, "{takes}");
        }
    }
}
