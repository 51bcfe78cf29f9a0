//! Downloads: each format exactly, and its content read back.

mod properties;

use serde_json::{Value, json};
use vitrine_catalogue::export::{Chosen, Download, selection};
use vitrine_catalogue::{Catalogue, Gift, Key};

const VALID: &str = include_str!("../../../../tests/fixtures/catalogue/valid.json");

fn read(file: &str) -> Catalogue {
    let reading = Catalogue::read(file.as_bytes()).unwrap();
    assert_eq!(reading.problems, []);
    reading.catalogue
}

fn keys(catalogue: &Catalogue, ids: &[&str]) -> Vec<Key<Gift>> {
    ids.iter().map(|id| catalogue.gift(id).unwrap()).collect()
}

fn chosen<'a>(catalogue: &'a Catalogue, gifts: &'a [Key<Gift>]) -> Chosen<'a> {
    Chosen {
        catalogue,
        gifts,
        language: "en",
        root: "https://example.org/x/",
    }
}

/// The rows of a CSV as RFC 4180 reads it, every cell as it was written.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = csv.chars().peekable();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(letters.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\n' if !quoted => panic!("a line that ends without a carriage return"),
            letter => cell.push(letter),
        }
    }
    assert!(
        !quoted && row.is_empty() && cell.is_empty(),
        "a row that does not end"
    );
    rows
}

/// A cell without the apostrophe that keeps it from running.
fn unguarded(cell: &str) -> &str {
    let signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    let guarded = cell.trim_start_matches('\'').starts_with(signs);
    cell.strip_prefix('\'').filter(|_| guarded).unwrap_or(cell)
}

/// The cell of `column` in each row of the gifts.
fn column(csv: &str, column: &str) -> Vec<String> {
    let rows = rows(csv);
    let at = rows[0].iter().position(|name| name == column).unwrap();
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

#[test]
fn the_first_columns_are_collection_builders() {
    let catalogue = read(VALID);
    let header = rows(&chosen(&catalogue, &[]).csv()).remove(0);
    let theirs = "objectid,title,creator,date,description,subject,location,latitude,longitude,\
                  source,identifier,type,format,language,rights,rightsstatement,display_template,\
                  object_location,image_small,image_thumb,image_alt_text,object_transcript";
    assert_eq!(header[..22].join(","), theirs);
    assert_eq!(
        header[22..].join(","),
        "contributor,provenance,recipient,occasion,date_given,edtf_date,place_is,object,material,quantity,whereabouts,\
         in_return_for,agreement,also_reported,page,\
         kind_same_as,giver_same_as,recipient_same_as,place_same_as,\
         embargo,colours,mark,value,fired,kiln,potter,record_at"
    );
}

#[test]
fn a_gift_is_a_row_of_csv() {
    let catalogue = read(VALID);
    let gifts = keys(&catalogue, &["vase"]);
    let csv = chosen(&catalogue, &gifts).csv();
    for (name, expected) in [
        ("objectid", "vase"),
        ("title", "A vase"),
        ("creator", "A Giver"),
        ("date", "2023-09"),
        ("contributor", "A Giver"),
        ("provenance", "A Giver → A Giver; 2023-09-13; Summit"),
        ("type", "PhysicalObject"),
        ("format", "image/svg+xml"),
        ("language", "eng"),
        ("rights", "CC-BY-4.0"),
        (
            "rightsstatement",
            "https://creativecommons.org/licenses/by/4.0/",
        ),
        ("display_template", "image"),
        ("object_location", "https://example.org/x/plates/vase.svg"),
        ("image_small", "https://example.org/x/plates/vase.small.svg"),
        ("image_thumb", "https://example.org/x/plates/vase.small.svg"),
        ("object_transcript", ""),
        ("recipient", "A Giver"),
        ("also_reported", "false"),
        ("page", "https://example.org/x/gifts/vase/"),
    ] {
        assert_eq!(column(&csv, name), [expected], "{name}");
    }
}

#[test]
fn who_made_a_gift_and_when_is_empty_where_no_field_says_so() {
    let mut file: Value = serde_json::from_str(VALID).unwrap();
    for field in file["fields"].as_array_mut().unwrap() {
        field.as_object_mut().unwrap().remove("property");
    }
    let catalogue = read(&file.to_string());
    let gifts = keys(&catalogue, &["vase"]);
    let chosen = chosen(&catalogue, &gifts);
    let csv = chosen.csv();
    assert_eq!(column(&csv, "creator"), [""]);
    assert_eq!(column(&csv, "date"), [""]);
    assert_eq!(column(&csv, "potter"), ["A Giver"]);
    let feature = serde_json::from_str::<Value>(&chosen.geojson()).unwrap();
    assert_eq!(feature["features"][0]["properties"].get("creator"), None);
}

#[test]
fn no_two_columns_have_one_name() {
    let mut file: Value = serde_json::from_str(VALID).unwrap();
    let creator =
        json!({ "id": "creator", "label": "Made by", "type": "text", "property": "creator" });
    file["fields"].as_array_mut().unwrap().push(creator);
    let vase = &mut file["gifts"][0];
    vase["fields"]["creator"] = json!("A workshop");
    let claim = json!({ "about": "creator", "says": "Signed", "source": "rewrite" });
    vase["claims"].as_array_mut().unwrap().push(claim);
    let catalogue = read(&file.to_string());
    let gifts = keys(&catalogue, &["vase"]);
    let csv = chosen(&catalogue, &gifts).csv();
    assert_eq!(column(&csv, "creator"), ["A Giver; A workshop"]);
    assert_eq!(column(&csv, "field_creator"), ["A workshop"]);
}

#[test]
fn a_date_is_plain_and_its_doubts_are_in_a_column_of_their_own() {
    for (edtf, plain) in [
        ("2023-09-13", "2023-09-13"),
        ("2023-09-13?", "2023-09-13"),
        ("2023-09", "2023-09"),
        ("1981~", "1981"),
        ("0198", "0198"),
        ("198X", "1980"),
        ("2023-09-12/2023-09-17", "2023-09-12"),
        ("2023-09/..", "2023-09"),
        ("[2023-09-13,2023-09-16]", "2023-09-13"),
        ("XXXX", ""),
    ] {
        let file = with(&json!({ "date": edtf }));
        let catalogue = Catalogue::read(file.as_bytes()).unwrap().catalogue;
        let gifts = keys(&catalogue, &["vase"]);
        let csv = chosen(&catalogue, &gifts).csv();
        assert_eq!(column(&csv, "date_given"), [plain], "{edtf}");
        let whole = if edtf == "XXXX" { "" } else { edtf };
        assert_eq!(column(&csv, "edtf_date"), [whole], "{edtf}");
    }
}

/// The valid catalogue with fields of its vase changed.
fn with(fields: &Value) -> String {
    let mut file: Value = serde_json::from_str(VALID).unwrap();
    let gifts = file["gifts"].as_array_mut().unwrap();
    let vase = gifts.iter_mut().find(|gift| gift["id"] == "vase").unwrap();
    for (name, value) in fields.as_object().unwrap() {
        vase[name] = value.clone();
    }
    file.to_string()
}

#[test]
fn no_cell_runs_in_a_spreadsheet_and_every_cell_reads_back() {
    for (title, raw) in [
        ("Vase", "Vase"),
        ("Vase, used", "\"Vase, used\""),
        ("The \"vase\"", "\"The \"\"vase\"\"\""),
        (
            "=HYPERLINK(\"x\",\"y\")",
            "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
        ),
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1+1", "'-1+1"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("'=1+1", "''=1+1"),
        ("'''@x", "''''@x"),
        ("-117.009633", "-117.009633"),
        ("-1.", "'-1."),
        ("'tis", "'tis"),
        ("a=b", "a=b"),
        ("Перчатка, 장갑", "\"Перчатка, 장갑\""),
    ] {
        let file = with(&json!({ "title": title }));
        let catalogue = read(&file);
        let gifts = keys(&catalogue, &["vase"]);
        let csv = chosen(&catalogue, &gifts).csv();
        let start = ["\r\nvase,", raw, ","].concat();
        assert!(csv.contains(&start), "{title:?} in {csv:?}");
        assert_eq!(unguarded(&column(&csv, "title")[0]), title);
    }
}

#[test]
fn a_gift_is_a_feature_with_longitude_first() {
    let catalogue = read(VALID);
    let gifts = keys(&catalogue, &["vase"]);
    let found: Value = serde_json::from_str(&chosen(&catalogue, &gifts).geojson()).unwrap();
    let at = catalogue[catalogue.place("museum").unwrap()].at.unwrap();
    assert!(at[0] > at[1]);
    assert_eq!(
        found,
        json!({ "type": "FeatureCollection", "features": [{
            "type": "Feature",
            "id": "vase",
            "geometry": { "type": "Point", "coordinates": at },
            "properties": {
                "number": "2023.2",
                "title": "A vase",
                "kind": "Ceramics",
                "creator": ["A Giver"],
                "edtf_date_created": "2023-09?",
                "giver": "A Giver",
                "recipient": "A Giver",
                "edtf_date": "2023-09-13",
                "place": "City Museum",
                "country": "RU",
                "place_is": "given",
                "place_is_disputed": false,
                "agreement": "differ",
                "also_reported": false,
                "page": "https://example.org/x/gifts/vase/",
            },
        }] })
    );
}

/// The valid catalogue with addresses in authority files.
fn in_authority_files() -> String {
    let mut file: Value = serde_json::from_str(VALID).unwrap();
    for (list, addresses) in [
        ("kinds", json!(["http://vocab.getty.edu/aat/300151343"])),
        (
            "people",
            json!([
                "https://viaf.org/viaf/12345",
                "http://www.wikidata.org/entity/Q12345"
            ]),
        ),
        ("places", json!(["https://sws.geonames.org/2013348/"])),
    ] {
        file[list][0]["same_as"] = addresses;
    }
    file.to_string()
}

#[test]
fn a_gift_has_the_addresses_in_authority_files_beside_kind_people_and_place() {
    let giver = "https://viaf.org/viaf/12345; http://www.wikidata.org/entity/Q12345";
    for (name, expected) in [
        ("kind_same_as", "http://vocab.getty.edu/aat/300151343"),
        ("giver_same_as", giver),
        ("recipient_same_as", giver),
        ("place_same_as", "https://sws.geonames.org/2013348/"),
    ] {
        let catalogue = read(&in_authority_files());
        let gifts = keys(&catalogue, &["vase"]);
        let csv = chosen(&catalogue, &gifts).csv();
        assert_eq!(column(&csv, name), [expected], "{name}");
        let map: Value = serde_json::from_str(&chosen(&catalogue, &gifts).geojson()).unwrap();
        let addresses: Vec<&str> = expected.split("; ").collect();
        let properties = &map["features"][0]["properties"];
        assert_eq!(properties[name], json!(addresses), "{name}");

        let without = read(VALID);
        let gifts = keys(&without, &["vase"]);
        assert_eq!(
            column(&chosen(&without, &gifts).csv(), name),
            [""],
            "{name}"
        );
        let map: Value = serde_json::from_str(&chosen(&without, &gifts).geojson()).unwrap();
        assert_eq!(map["features"][0]["properties"].get(name), None, "{name}");
    }
}

#[test]
fn a_gift_without_a_place_is_a_feature_without_geometry() {
    for place in [json!("museum"), json!(null)] {
        check_places(&with(&json!({ "place": place })));
    }
}

/// Each gift is a feature, with a geometry if its place is located.
fn check_places(file: &str) {
    let catalogue = read(file);
    let gifts: Vec<Key<Gift>> = catalogue.gift_keys().collect();
    let found: Value = serde_json::from_str(&chosen(&catalogue, &gifts).geojson()).unwrap();
    for (feature, key) in found["features"].as_array().unwrap().iter().zip(&gifts) {
        let gift = &catalogue[*key];
        let place = gift.place.or(gift.shown_at).map(|place| &catalogue[place]);
        let is = match (gift.place, gift.shown_at) {
            (Some(_), _) => "given",
            (None, Some(_)) => "on-show",
            (None, None) => "not-reported",
        };
        assert_eq!(feature["id"], gift.id);
        assert_eq!(feature["properties"]["place_is"], is, "{}", gift.id);
        let located = place.is_some_and(|place| place.at.is_some());
        assert_eq!(feature["geometry"].is_null(), !located, "{}", gift.id);
    }
}

#[test]
fn a_selection_holds_what_its_gifts_touch_and_nothing_else() {
    let named = VALID.replacen('{', "{\"$schema\": \"catalogue.schema.json\",", 1);
    let cut = selection(named.as_bytes(), &["vase", "no-such-gift", "vase"]).unwrap();
    let cut: Value = serde_json::from_str(&cut).unwrap();
    let ids = |list: &str| -> Vec<&str> {
        let list = cut[list].as_array().unwrap();
        list.iter().map(|one| one["id"].as_str().unwrap()).collect()
    };
    assert_eq!(ids("gifts"), ["vase"]);
    assert_eq!(ids("kinds"), ["ceramics"]);
    assert_eq!(ids("sources"), ["rewrite", "agency", "briefing"]);
    assert_eq!(cut["exhibit"]["chosen"], json!(["vase"]));
    assert_eq!(cut.get("journey"), None);
    assert_eq!(cut.get("$schema"), None);
}

#[test]
fn what_is_no_catalogue_has_no_selection() {
    for file in ["", "[]", "7", "{", "<html>"] {
        assert_eq!(selection(file.as_bytes(), &["vase"]), None, "{file:?}");
    }
}

#[test]
fn a_file_is_named_after_what_it_holds_and_the_edition() {
    let names = Download::ALL.map(|download| download.file_name("gifts", "2026-11-22"));
    assert_eq!(
        names,
        [
            "vitrine-gifts-2026-11-22.csv",
            "vitrine-gifts-2026-11-22.json",
            "vitrine-gifts-2026-11-22.geojson",
        ]
    );
    assert_eq!(Download::Csv.file_name("visit", ""), "vitrine-visit.csv");
}
