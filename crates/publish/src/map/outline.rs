//! Outlines as the data of a path: cut to the frame, simplified, written short.

use super::Line;
use vitrine_layout::Sheet;

/// The path of all that is inside the frame, off by no more than `allowed` units.
pub(super) fn path(lines: &[Line], allowed: f64) -> String {
    let mut path = String::new();
    for piece in lines.iter().flat_map(inside) {
        write(&mut path, &simple(&piece, allowed));
    }
    path
}

/// A number with one decimal at most, and no nought before the point.
pub(super) fn short(number: f64) -> String {
    let text = format!("{:.1}", (number * 10.0).round() / 10.0);
    let text = text.strip_suffix(".0").unwrap_or(&text);
    let (sign, digits) = text
        .strip_prefix('-')
        .map_or(("", text), |rest| ("-", rest));
    let digits = match digits.strip_prefix('0') {
        Some(rest) if !rest.is_empty() => rest,
        _ => digits,
    };
    if digits == "0" {
        return "0".to_owned();
    }
    [sign, digits].concat()
}

/// The runs of points inside the frame, each with the point before and after.
fn inside(line: &Line) -> Vec<Line> {
    let least = f64::from(Sheet::FRAME) - 4.0;
    let (right, bottom) = (
        f64::from(Sheet::WIDTH) - least,
        f64::from(Sheet::HEIGHT) - least,
    );
    let is_inside = |at: usize| {
        line.get(at)
            .is_some_and(|(x, y)| (least..right).contains(x) && (least..bottom).contains(y))
    };
    let mut pieces = vec![Line::new()];
    for (at, point) in line.iter().enumerate() {
        if is_inside(at) || is_inside(at + 1) || (at > 0 && is_inside(at - 1)) {
            pieces[0].push(*point);
        } else if !pieces[0].is_empty() {
            pieces.insert(0, Line::new());
        }
    }
    pieces.retain(|piece| piece.len() > 1);
    pieces.reverse();
    pieces
}

/// Fewer points, none of those left out farther than `allowed` from the line: David Douglas and
/// Thomas Peucker, "Algorithms for the reduction of the number of points required to represent
/// a digitized line or its caricature", Cartographica 10(2), 1973.
fn simple(line: &[(f64, f64)], allowed: f64) -> Line {
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return Line::new();
    };
    let (along, down) = (last.0 - first.0, last.1 - first.1);
    let length = along.hypot(down);
    let mut farthest = (0.0, 0);
    for (at, point) in line.iter().enumerate() {
        let (x, y) = (point.0 - first.0, point.1 - first.1);
        let away = if length > 0.0 {
            (along * y - down * x).abs() / length
        } else {
            x.hypot(y)
        };
        if away > farthest.0 {
            farthest = (away, at);
        }
    }
    if farthest.0 <= allowed {
        return vec![*first, *last];
    }
    let mut points = simple(&line[..=farthest.1], allowed);
    points.pop();
    points.extend(simple(&line[farthest.1..], allowed));
    points
}

/// Adds a line in relative steps of tenths.
fn write(path: &mut String, line: &[(f64, f64)]) {
    let tenth = |(x, y): &(f64, f64)| ((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0);
    let mut points = line.iter().map(tenth);
    let Some(mut last) = points.next() else {
        return;
    };
    path.push_str(&["M", &short(last.0), " ", &short(last.1), "l"].concat());
    let mut is_first = true;
    for point in points {
        let step = [short(point.0 - last.0), short(point.1 - last.1)];
        if step == ["0", "0"] {
            continue;
        }
        for part in step {
            if !is_first && !part.starts_with('-') {
                path.push(' ');
            }
            path.push_str(&part);
            is_first = false;
        }
        last = point;
    }
    if is_first {
        path.push_str("0 0");
    }
}
