//! The canvases of a manifest: the plate with its points, the photographs, or the card.

use serde_json::{Map, Value, json};

use super::{in_interface, in_languages, put};
use crate::formats::edition::{Edition, path_of_raster, raster_size};
use crate::photographs::{image_service, is_tiled};
use crate::{cards, rasters};
use vitrine_catalogue::{Gift, Photograph, Picture, Plate, rights_address};
use vitrine_content_hash::stem_of;

/// The side of the square that marks a point, in pixels of the canvas.
const MARK: u32 = 64;

/// A canvas for each picture: the plate, then the photographs; the card where there is neither.
pub(super) fn canvases(edition: Edition, gift: &Gift) -> Vec<Value> {
    let photographs = gift.photographs.iter().zip(1..);
    let mut canvases: Vec<Value> = photographs
        .filter_map(|(photograph, number)| of_photograph(edition, gift, photograph, number))
        .collect();
    if gift.plate.is_some() || canvases.is_empty() {
        canvases.insert(0, canvas(edition, gift));
    }
    canvases
}

/// The canvas of a photograph, with who took it and what may be done with it; none before it is
/// published, since its size is not known.
fn of_photograph(
    edition: Edition,
    gift: &Gift,
    photograph: &Photograph,
    number: usize,
) -> Option<Value> {
    let [width, height] = photograph.size?;
    let path = format!("iiif/{}/photograph/{number}", gift.id);
    let id = edition.site.reference(&path);
    let address = edition.site.reference(&photograph.path());
    let mut body = image(&address, "image/jpeg", width, height);
    if let Some(body) = body.as_object_mut().filter(|_| is_tiled([width, height])) {
        let service = edition
            .site
            .reference(&image_service(stem_of(&photograph.file)));
        let service = json!([{ "id": service, "type": "ImageService3", "profile": "level0" }]);
        put(body, "service", service);
    }
    let mut object = Map::new();
    put(&mut object, "width", width);
    put(&mut object, "height", height);
    let label = photograph.caption.as_ref().unwrap_or(&photograph.alt);
    put(&mut object, "label", in_languages(label));
    put(&mut object, "summary", in_languages(&photograph.alt));
    if let Some(credit) = &photograph.credit {
        let label = in_interface(edition, edition.published_messages().attribution);
        let statement = json!({ "label": label, "value": in_languages(credit) });
        put(&mut object, "requiredStatement", statement);
    }
    let rights = photograph.rights.as_deref().and_then(rights_address);
    if let Some(rights) = rights.and_then(rights_uri) {
        put(&mut object, "rights", rights);
    }
    Some(painted(object, id, &body))
}

/// A canvas that a picture is painted on, of what is known of it otherwise.
fn painted(mut canvas: Map<String, Value>, id: String, picture: &Value) -> Value {
    let painting = json!({
        "id": format!("{id}/painting"),
        "type": "Annotation",
        "motivation": "painting",
        "body": picture,
        "target": id,
    });
    let page = json!({
        "id": format!("{id}/page"),
        "type": "AnnotationPage",
        "items": [painting],
    });
    put(&mut canvas, "items", vec![page]);
    put(&mut canvas, "type", "Canvas");
    put(&mut canvas, "id", id);
    canvas.into()
}

/// The address of a licence or of a rights statement, as the API names them: by their older
/// addresses, and no others than those of Creative Commons and rightsstatements.org.
pub(super) fn rights_uri(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let known = ["creativecommons.org/", "rightsstatements.org/vocab/"];
    let is_known = known.iter().any(|known| rest.starts_with(known));
    is_known.then(|| ["http://", rest].concat())
}

/// The plate, or where there is none the card, and the details that are to be seen on it. The canvas
/// has the size of the picture: on one of another size, Mirador 4 marks the wrong places.
fn canvas(edition: Edition, gift: &Gift) -> Value {
    let id = edition
        .site
        .reference(&["iiif/", &gift.id, "/canvas"].concat());
    let mut object = Map::new();
    let [width, height] = match gift.plate {
        Some(_) => raster_size(rasters::LARGE).into(),
        None => [cards::WIDTH, cards::HEIGHT],
    };
    put(&mut object, "width", width);
    put(&mut object, "height", height);
    if let Some(plate) = &gift.plate {
        put(&mut object, "label", in_languages(&plate.alt));
        // As it was engraved; viewers offer it beside the raster that they show.
        let svg = json!({
            "id": edition.site.reference(&plate.path()),
            "type": "Image",
            "format": "image/svg+xml",
            "label": in_interface(edition, edition.published_messages().plate_file),
        });
        put(&mut object, "rendering", vec![svg]);
        let details = details(edition, plate, &id);
        if !details.is_empty() {
            let page = json!({
                "id": format!("{id}/details"),
                "type": "AnnotationPage",
                "items": details,
            });
            put(&mut object, "annotations", vec![page]);
        }
    }
    painted(object, id, &picture(edition, gift, rasters::LARGE))
}

/// What is to be seen where, as comments on squares around the points of the plate: viewers mark an
/// area, and most of them ignore a point.
fn details(edition: Edition, plate: &Plate, canvas: &str) -> Vec<Value> {
    let mut details = Vec::new();
    for (position, point) in (1_usize..).zip(&plate.points) {
        let [x, y] = point.at;
        let (width, height) = raster_size(rasters::LARGE);
        let along = |at: i32, of_plate: i32, of_canvas: u32| {
            let middle = at.unsigned_abs() * of_canvas / of_plate.unsigned_abs();
            middle.saturating_sub(MARK / 2).min(of_canvas - MARK)
        };
        let left = along(x, Plate::WIDTH, width);
        let top = along(y, Plate::HEIGHT, height);
        let target = format!("{canvas}#xywh={left},{top},{MARK},{MARK}");
        let id = format!("{canvas}/details/{position}");
        details.push(json!({
            "id": id,
            "type": "Annotation",
            "motivation": "commenting",
            "body": {
                "type": "TextualBody",
                "format": "text/plain",
                "language": edition.tag(),
                "value": point.says.in_language(edition.tag()),
            },
            "target": target,
        }));
    }
    details
}

/// The plate as a raster of so many pixels in height, since viewers paint no SVG; else the
/// photograph; else the card.
pub(super) fn picture(edition: Edition, gift: &Gift, height: u32) -> Value {
    let plate = match gift.picture() {
        Some(Picture::Plate(plate)) => plate,
        Some(Picture::Photograph(photograph)) if photograph.size.is_some() => {
            return thumbnail(edition, photograph);
        }
        _ => return card(edition, gift),
    };
    let (width, _) = raster_size(height);
    let path = path_of_raster(&plate.file, height);
    let mut raster = image(&edition.site.reference(&path), "image/webp", width, height);
    // Universal Viewer 4 offers a file of any format that it has no word for, WebP among them, as a
    // download. Without one it goes by the type, and paints.
    if let Some(raster) = raster.as_object_mut() {
        raster.remove("format");
    }
    raster
}

/// The smallest file of a photograph.
fn thumbnail(edition: Edition, photograph: &Photograph) -> Value {
    let width = photograph.widths().next().unwrap_or_default();
    let address = edition.site.reference(&photograph.path_from(width));
    image(&address, "image/jpeg", width, photograph.height_of(width))
}

/// The card that is shown where a gift's URL is shared.
fn card(edition: Edition, gift: &Gift) -> Value {
    let address = edition
        .site
        .reference(&cards::path_of_card(edition.catalogue, gift));
    image(&address, "image/png", cards::WIDTH, cards::HEIGHT)
}

fn image(address: &str, media_type: &str, width: u32, height: u32) -> Value {
    json!({
        "id": address,
        "type": "Image",
        "format": media_type,
        "width": width,
        "height": height,
    })
}
