//! The sheet of a journey's map: engraved from Natural Earth's outlines.
//!
//! The outlines are `countries-50m.json` of the npm package `world-atlas` 2.0.2 (ISC licence; the
//! data is in the public domain), in `TopoJSON`. A sheet is one SVG file of named parts without
//! colours, which the exhibit draws in its own. The same sheet always has the same bytes.

mod extent;
mod fit;
mod outline;
mod sea;
mod topology;

use std::fmt::Write;

use self::extent::Extent;
pub(crate) use self::fit::fitted;
use self::topology::Topology;
use vitrine_layout::Sheet;

pub(super) type Line = Vec<(f64, f64)>;

/// Between degree figures and the frame there is a band so wide.
const BAND: i32 = 8;

/// Natural Earth's countries.
const OUTLINES: &[u8] = include_bytes!("map/countries-50m.json");

/// Engraves a sheet, as SVG.
///
/// # Errors
///
/// Says what the outlines lack, which are part of the program.
pub fn map_sheet(sheet: &Sheet) -> Result<String, String> {
    engrave(sheet, OUTLINES)
}

fn engrave(sheet: &Sheet, outlines: &[u8]) -> Result<String, String> {
    let topology = Topology::read(outlines)?;
    let extent = Extent::of(sheet);
    let project = sheet.projector();
    let onto_sheet = |line: &Line| -> Line { line.iter().map(|(x, y)| project(*x, *y)).collect() };
    let (coasts, borders, rings) = topology.near(&extent);
    let lines = |lines: &[Line], allowed: f64| {
        let lines: Vec<Line> = lines.iter().map(onto_sheet).collect();
        outline::path(&lines, allowed)
    };
    let rings: Vec<Line> = rings.iter().map(onto_sheet).collect();
    let distances = sea::distances(&rings);
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 1000\"><title>Made from Natural Earth (public domain)</title>\n",
    );
    let mut part = |id: &str, path: &str| {
        let _ = writeln!(svg, "<path id=\"{id}\" d=\"{path}\"/>");
    };
    part("grid", &lines(&extent.graticule(), 0.2));
    part("border", &lines(&borders, 0.5));
    part("coast", &lines(&coasts, 0.4));
    part("frame", &frame());
    let (bars, figures) = degrees(sheet, extent.step);
    part("degrees", &bars);
    let _ = writeln!(svg, "<g id=\"figures\">{figures}</g>");
    for (id, pitch) in [("sea", 4), ("sea-coarse", 9)] {
        let _ = writeln!(svg, "<g id=\"{id}\">{}</g>", sea::ruled(&distances, pitch));
    }
    svg.push_str("</svg>\n");
    Ok(svg)
}

/// The line that frames the map, and the plate's edge around the band of degrees.
fn frame() -> String {
    let rectangle = |inset: i32| {
        let (right, bottom) = (Sheet::WIDTH - inset, Sheet::HEIGHT - inset);
        format!("M{inset} {inset}H{right}V{bottom}H{inset}Z")
    };
    [rectangle(Sheet::FRAME), rectangle(Sheet::FRAME - BAND)].concat()
}

/// The band of degrees along the four edges, in fifths of a step, every other one inked, and a figure
/// at every step.
fn degrees(sheet: &Sheet, step: i32) -> (String, String) {
    let fifth = f64::from(step) / 5.0;
    let (mut bars, mut figures) = (String::new(), String::new());
    let (near, frame) = (Sheet::FRAME - BAND / 2, Sheet::FRAME);
    for (level, fixed) in [
        (true, near),
        (true, Sheet::HEIGHT - near),
        (false, near),
        (false, Sheet::WIDTH - near),
    ] {
        let length = if level { Sheet::WIDTH } else { Sheet::HEIGHT };
        let (mut from, mut before) = (f64::from(frame), None);
        for quarter in frame * 4..=(length - frame) * 4 {
            let along = f64::from(quarter) / 4.0;
            let (x, y) = if level {
                (along, f64::from(fixed))
            } else {
                (f64::from(fixed), along)
            };
            let (longitude, latitude) = sheet.degrees(x, y);
            #[expect(clippy::cast_possible_truncation, reason = "degrees of the globe")]
            let whole = (if level { longitude } else { latitude } / fifth).floor() as i32;
            let last = quarter == (length - frame) * 4;
            if let Some(degree) = before.filter(|degree| *degree != whole || last) {
                let (start, end) = (outline::short(from), outline::short(along));
                if degree % 2 != 0 {
                    let _ = if level {
                        write!(bars, "M{start} {fixed}H{end}")
                    } else {
                        write!(bars, "M{fixed} {start}V{end}")
                    };
                }
                // Eastward a degree begins here, southward it ends here.
                let named = if level { whole } else { degree };
                if degree != whole && named % 5 == 0 {
                    figures.push_str(&figure(level, fixed, along, (named / 5 * step).abs()));
                }
                from = along;
            }
            before = Some(whole);
        }
    }
    (bars, figures)
}

fn figure(level: bool, fixed: i32, along: f64, degree: i32) -> String {
    let first = fixed < Sheet::WIDTH / 2;
    let (x, y, anchor) = match (level, first) {
        (true, true) => (along, 24.0, "middle"),
        (true, false) => (along, f64::from(Sheet::HEIGHT - 13), "middle"),
        (false, true) => (29.0, along + 5.0, "end"),
        (false, false) => (f64::from(Sheet::WIDTH - 29), along + 5.0, "start"),
    };
    let (x, y) = (outline::short(x), outline::short(y));
    format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{degree}°</text>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrine_catalogue::MapSheet;

    fn far_east() -> Sheet {
        Sheet::new(&MapSheet {
            file: "map/far-east.svg".to_owned(),
            centre: [131_150, 45_150],
            parallels: [40_000, 50_000],
            meridian: 131_000,
            width: 1696,
        })
    }

    #[test]
    fn a_square_of_land_has_a_coast_and_sea_around_it() {
        let outlines = br#"{"type":"Topology","transform":{"scale":[1,1],"translate":[128,44]},
            "arcs":[[[0,0],[4,0],[0,3],[-4,0],[0,-3]]],
            "objects":{"countries":{"geometries":[{"type":"Polygon","arcs":[[0]]}]}}}"#;
        let svg = engrave(&far_east(), outlines).unwrap_or_default();
        for id in [
            "grid",
            "border",
            "coast",
            "frame",
            "degrees",
            "figures",
            "sea",
            "sea-coarse",
        ] {
            assert!(svg.contains(&format!("id=\"{id}\"")), "{id}");
        }
        assert!(svg.contains("<path id=\"border\" d=\"\"/>"));
        let figure = "<text x=\"363.5\" y=\"24\" text-anchor=\"middle\">130°</text>";
        assert!(svg.contains(figure));
        assert_eq!(engrave(&far_east(), outlines), Ok(svg));
    }

    #[test]
    fn a_file_that_is_no_topology_is_refused() {
        for (bytes, expected) in [
            (
                &b"x"[..],
                "the outlines are not JSON: expected value at line 1 column 1",
            ),
            (b"{}", "the outlines have no arcs"),
            (br#"{"arcs":[]}"#, "the outlines have no transform"),
        ] {
            assert_eq!(engrave(&far_east(), bytes), Err(expected.to_owned()));
        }
    }
}
