//! Countries as `TopoJSON` has them: arcs that neighbours share.
//!
//! Source: the `TopoJSON` Format Specification, <https://github.com/topojson/topojson-specification>.

use serde_json::Value;

use super::Line;
use super::extent::Extent;

/// Arcs in degrees, and the rings of each country as numbers of arcs.
pub(super) struct Topology {
    arcs: Vec<Line>,
    countries: Vec<Vec<Vec<i64>>>,
}

impl Topology {
    /// Reads a file with the object `countries`.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, String> {
        let file: Value = serde_json::from_slice(bytes)
            .map_err(|error| format!("the outlines are not JSON: {error}"))?;
        let arcs = file["arcs"].as_array().ok_or("the outlines have no arcs")?;
        let pair = |name: &str| {
            let pair = &file["transform"][name];
            Some((pair[0].as_f64()?, pair[1].as_f64()?))
        };
        let (scale, translate) = pair("scale")
            .zip(pair("translate"))
            .ok_or("the outlines have no transform")?;
        let arcs = arcs
            .iter()
            .map(|arc| {
                let (mut x, mut y) = (0.0, 0.0);
                let points = arc.as_array().map(Vec::as_slice).unwrap_or_default();
                let steps = points
                    .iter()
                    .filter_map(|step| Some((step[0].as_f64()?, step[1].as_f64()?)));
                steps
                    .map(|step| {
                        (x, y) = (x + step.0, y + step.1);
                        (x * scale.0 + translate.0, y * scale.1 + translate.1)
                    })
                    .collect()
            })
            .collect();
        let countries = file["objects"]["countries"]["geometries"]
            .as_array()
            .ok_or("the outlines have no countries")?;
        Ok(Self {
            arcs,
            countries: countries.iter().map(rings).collect(),
        })
    }

    /// The coasts, the borders, and the rings of land, of what can be on a sheet.
    pub(super) fn near(&self, extent: &Extent) -> (Vec<Line>, Vec<Line>, Vec<Line>) {
        let mut users = vec![Vec::new(); self.arcs.len()];
        let mut land = Vec::new();
        for (country, rings) in self.countries.iter().enumerate() {
            for ring in rings {
                for arc in ring {
                    if let Some(users) = users.get_mut(position(*arc))
                        && !users.contains(&country)
                    {
                        users.push(country);
                    }
                }
                land.push(self.ring(ring));
            }
        }
        let arcs = |shared: bool| {
            let used = self.arcs.iter().zip(&users);
            used.filter(move |(arc, users)| {
                !users.is_empty() && (users.len() > 1) == shared && extent.has(arc)
            })
            .flat_map(|(arc, _)| extent.pieces(arc))
            .collect()
        };
        land.retain(|ring| extent.has(ring));
        (arcs(false), arcs(true), land)
    }

    /// A ring's points; a negative number is an arc backwards.
    fn ring(&self, arcs: &[i64]) -> Line {
        let mut ring = Line::new();
        for arc in arcs {
            let line = self.arcs.get(position(*arc)).cloned().unwrap_or_default();
            // Where two arcs meet, both have the point.
            let skip = usize::from(!ring.is_empty());
            if *arc < 0 {
                ring.extend(line.into_iter().rev().skip(skip));
            } else {
                ring.extend(line.into_iter().skip(skip));
            }
        }
        ring
    }
}

fn position(arc: i64) -> usize {
    usize::try_from(if arc < 0 { !arc } else { arc }).unwrap_or(usize::MAX)
}

/// The rings of a polygon or of several.
fn rings(geometry: &Value) -> Vec<Vec<i64>> {
    let ring = |ring: &Value| -> Vec<i64> {
        let arcs = ring.as_array().map(Vec::as_slice).unwrap_or_default();
        arcs.iter().filter_map(Value::as_i64).collect()
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let arcs = list(&geometry["arcs"]);
    match geometry["type"].as_str() {
        Some("Polygon") => arcs.iter().map(ring).collect(),
        Some("MultiPolygon") => arcs
            .iter()
            .flat_map(list)
            .map(|value| ring(&value))
            .collect(),
        _ => Vec::new(),
    }
}
