//! Each file of a small catalogue, to the letter.

use serde_json::{Value, json};
use vitrine_catalogue::{Catalogue, Tours};
use vitrine_publish::formats::{Site, files, json_ld};
use vitrine_route::Route;

use super::page::of_type;
use super::{SMALL, at_home, file, json as parsed, read};

/// A file of the small catalogue, at home.
#[track_caller]
fn check(path: &str, expected: &str) {
    let text = file(&read(SMALL), &at_home(), path);
    assert_eq!(text.as_deref(), Some(expected), "{path}");
}

/// The object with this identifier in the linked data.
fn linked(site: &Site, id: &str) -> Value {
    let text = file(&read(SMALL), site, "catalogue.jsonld").unwrap();
    let graph = parsed(&text)["@graph"].as_array().unwrap().clone();
    let found = graph.into_iter().find(|object| object["id"] == id);
    assert!(found.is_some(), "no {id}");
    found.unwrap()
}

#[test]
fn robots_txt_names_the_site_map_if_there_is_one() {
    check(
        "robots.txt",
        "User-agent: *\nAllow: /\n\nSitemap: https://example.org/x/sitemap.xml\n",
    );
    let unknown = file(&read(SMALL), &Site::unknown(), "robots.txt");
    assert_eq!(unknown.as_deref(), Some("User-agent: *\nAllow: /\n"));
}

#[test]
fn the_site_map_has_every_address_with_the_day_of_the_edition() {
    let paths = [
        "",
        "gifts/",
        "people/",
        "places/",
        "sources/",
        "questions/",
        "visit/",
        "about/",
        "gifts/cup/",
        "gifts/hat/",
        "people/one/",
        "people/fleet/",
        "places/port/",
        "sources/agency/",
    ];
    let urls = paths.map(|path| {
        format!(
            "  <url>\n    <loc>https://example.org/x/{path}</loc>\n    \
             <lastmod>2026-11-22</lastmod>\n  </url>\n"
        )
    });
    let expected = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        &urls.concat(),
        "</urlset>\n",
    ];
    check("sitemap.xml", &expected.concat());
}

#[test]
fn the_feed_has_the_present_edition() {
    check(
        "feed.xml",
        r#"<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://example.org/x/feed.xml</id>
  <title>A &amp; B</title>
  <updated>2026-11-22T00:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="https://example.org/x/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://example.org/x/"/>
  <author>
    <name>A &amp; B</name>
  </author>
  <rights>CC-BY-4.0</rights>
  <entry>
    <id>https://example.org/x/#edition-2026-11-22</id>
    <title>Edition of 22 November 2026</title>
    <updated>2026-11-22T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://example.org/x/"/>
    <summary>No objects, 2 more also reported, 1 source, 1 question on which the reports disagree.</summary>
  </entry>
</feed>
"#
        .replace("22 November", "22\u{a0}November")
        .as_str(),
    );
}

#[test]
fn a_frame_is_offered_with_its_title_escaped() {
    let text = file(&read(SMALL), &at_home(), "embed/gifts/cup/oembed.json").unwrap();
    let expected = json!({
        "version": "1.0",
        "type": "rich",
        "title": "<Cup>",
        "provider_name": "A & B",
        "provider_url": "https://example.org/x/",
        "cache_age": 86400,
        "html": "<iframe src=\"https://example.org/x/embed/gifts/cup/\" title=\"&lt;Cup&gt;\" \
                 width=\"480\" height=\"640\" loading=\"lazy\"></iframe>",
        "width": 480,
        "height": 640,
        "thumbnail_url": "https://example.org/x/cards/cup.png",
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    });
    assert_eq!(parsed(&text), expected);
}

#[test]
fn gifts_that_answered_each_other_passed_in_one_activity() {
    let gift =
        json!({ "id": "http://vocab.getty.edu/aat/300417637", "type": "Type", "_label": "Gift" });
    let name = |content: &str, number: &str, label: &str| {
        json!([{
            "type": "Name",
            "content": content,
            "classified_as": [{
                "id": format!("http://vocab.getty.edu/aat/{number}"), "type": "Type", "_label": label,
            }],
        }])
    };
    let one = json!([{ "id": "people/one/#person", "type": "Person", "_label": "One" }]);
    let fleet = json!([{ "id": "people/fleet/#person", "type": "Group", "_label": "Fleet" }]);
    let expected = json!({
        "id": "gifts/cup/#given",
        "type": "Activity",
        "_label": "Exchange: <Cup> · Hat",
        "classified_as": [
            { "id": "http://vocab.getty.edu/aat/300055863", "type": "Type", "_label": "Provenance Activity" },
            { "id": "http://vocab.getty.edu/aat/300263427", "type": "Type", "_label": "Exchange" },
        ],
        "identified_by": name("Exchange: <Cup> · Hat", "300404670", "Primary Name"),
        "part": [
            {
                "type": "Acquisition",
                "_label": "Giving: <Cup>",
                "classified_as": [gift],
                "transferred_title_of": [{ "id": "gifts/cup/#gift", "type": "HumanMadeObject", "_label": "<Cup>" }],
                "transferred_title_from": one,
                "transferred_title_to": fleet,
                "took_place_at": [{ "id": "places/port/#place", "type": "Place", "_label": "Port" }],
                "timespan": {
                    "type": "TimeSpan",
                    "_label": "September 2023, day not reported",
                    "identified_by": name("September 2023, day not reported", "300404669", "Display Title"),
                    "begin_of_the_begin": "2023-09-01T00:00:00Z",
                    "end_of_the_end": "2023-09-30T23:59:59Z",
                },
            },
            {
                "type": "Acquisition",
                "_label": "Giving: Hat",
                "classified_as": [gift],
                "transferred_title_of": [{ "id": "gifts/hat/#gift", "type": "HumanMadeObject", "_label": "Hat" }],
                "transferred_title_from": fleet,
                "transferred_title_to": one,
                "timespan": {
                    "type": "TimeSpan",
                    "_label": "16\u{a0}September 2023, probably",
                    "identified_by": name("16\u{a0}September 2023, probably", "300404669", "Display Title"),
                },
            },
        ],
    });
    assert_eq!(linked(&Site::unknown(), "gifts/cup/#given"), expected);
}

#[test]
fn what_a_source_says_against_the_record_or_to_a_question_is_its_assignment() {
    let cup = linked(&Site::unknown(), "gifts/cup/#gift");
    let assigned: Vec<_> = cup["attributed_by"]
        .as_array()
        .unwrap()
        .iter()
        .map(|assignment| {
            assert_eq!(
                assignment["influenced_by"],
                json!([{ "id": "sources/agency/#source", "type": "LinguisticObject", "_label": "Agency" }])
            );
            (&assignment["_label"], &assignment["assigned"][0]["content"])
        })
        .collect();
    assert_eq!(
        assigned,
        [
            (&json!("Date, by Agency"), &json!("In October")),
            (&json!("Which cup?"), &json!("This")),
        ]
    );
}

#[test]
fn a_manifest_says_what_is_known_in_the_order_of_the_label() {
    let text = file(&read(SMALL), &at_home(), "iiif/cup/manifest.json").unwrap();
    let manifest = parsed(&text);
    let rows: Vec<(&str, &str)> = manifest["metadata"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let value = row["value"].as_object().unwrap().values().next().unwrap();
            (
                row["label"]["en"][0].as_str().unwrap(),
                value[0].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("Given by", "One"),
        ("Given to", "Fleet"),
        ("Date and place", "September 2023, day not reported, Port"),
        ("Object, material", "A cup"),
        ("Answered by", "Hat"),
        ("Known from", "Agency"),
        ("Number", "1"),
    ];
    assert_eq!(rows, expected);
    // A viewer takes text between angle brackets for HTML.
    assert_eq!(
        manifest["label"],
        json!({ "en": ["<span>&lt;Cup&gt;</span>"] })
    );
    assert_eq!(
        manifest["rights"],
        "http://creativecommons.org/licenses/by/4.0/"
    );
    assert_eq!(manifest["navDate"], "2023-09-01T00:00:00Z");
    let canvas = &manifest["items"][0];
    assert_eq!(
        (&canvas["width"], &canvas["height"]),
        (&json!(1200), &json!(630))
    );
    let body = &canvas["items"][0]["items"][0]["body"];
    assert_eq!(body["id"], "https://example.org/x/cards/cup.png");
    assert_eq!(body["format"], "image/png");
}

#[test]
fn without_a_site_what_needs_one_is_left_out() {
    let files = files(
        &read(SMALL),
        &vitrine_catalogue::Tours::default(),
        &Site::unknown(),
    );
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let expected = [
        "robots.txt",
        "manifest.webmanifest",
        "catalogue.csv",
        "catalogue.jsonld",
        "datapackage.json",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn a_catalogue_without_an_edition_has_no_feed_and_no_days_in_the_site_map() {
    let reading =
        vitrine_catalogue::Catalogue::read(SMALL.replace("2026-11-22", "someday").as_bytes());
    let catalogue = reading.unwrap().catalogue;
    assert_eq!(file(&catalogue, &at_home(), "feed.xml"), None);
    let map = file(&catalogue, &at_home(), "sitemap.xml").unwrap();
    assert!(map.contains("<loc>") && !map.contains("lastmod"), "{map}");
}

/// The small catalogue with fields for who made a cup, when, how large it is and whom to thank.
fn with_makers() -> Catalogue {
    let mut file = parsed(SMALL);
    file["fields"] = json!([
        { "id": "potter", "label": "Potter", "type": "person", "property": "creator" },
        { "id": "painter", "label": "Painter", "type": "text", "property": "creator" },
        { "id": "made", "label": "Made", "type": "date", "property": "dateCreated" },
        { "id": "height", "label": "Height", "type": "number", "unit": "cm", "property": "size" },
        { "id": "thanks", "label": "Credit line", "type": "text", "property": "creditText" },
        { "id": "glaze", "label": "Glaze", "type": "text", "on_label": false },
    ]);
    let cup = &mut file["gifts"][0];
    cup["fields"] = json!({
        "potter": "fleet", "painter": "A sailor", "made": "1911", "height": 9, "thanks": "Lent",
        "glaze": "Blue",
    });
    let claims = cup["claims"].as_array_mut().unwrap();
    claims.push(json!({ "about": "record", "source": "agency" }));
    read(&file.to_string())
}

#[test]
fn who_made_a_gift_is_in_every_format_that_has_a_word_for_it() {
    let catalogue = with_makers();
    let text = file(&catalogue, &at_home(), "catalogue.jsonld").unwrap();
    let graph = parsed(&text);
    let mut objects = graph["@graph"].as_array().unwrap().iter();
    let cup = objects
        .find(|object| object["type"] == "HumanMadeObject")
        .unwrap();
    let made = json!({
        "type": "Production",
        "carried_out_by": [{
            "id": "https://example.org/x/people/fleet/#person",
            "type": "Group",
            "_label": "Fleet",
        }],
        "timespan": {
            "type": "TimeSpan",
            "_label": "1911",
            "identified_by": [{
                "type": "Name",
                "classified_as": [{
                    "id": "http://vocab.getty.edu/aat/300404669",
                    "type": "Type",
                    "_label": "Display Title",
                }],
                "content": "1911",
            }],
            "begin_of_the_begin": "1911-01-01T00:00:00Z",
            "end_of_the_end": "1911-12-31T23:59:59Z",
        },
    });
    assert_eq!(cup["produced_by"], made);
    let statements: Vec<(&str, &str)> = cup["referred_to_by"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| {
            let class = one["classified_as"][0]["_label"].as_str()?;
            Some((one["content"].as_str()?, class))
        })
        .collect();
    for expected in [
        ("Painter: A sailor", "Description"),
        ("Height: 9\u{a0}cm", "Dimension Statement"),
        ("Credit line: Lent", "Credit Line"),
    ] {
        assert!(
            statements.contains(&expected),
            "{expected:?} in {statements:?}"
        );
    }

    let address = Route::parse("gifts/cup/");
    let page = json_ld(&catalogue, &Tours::default(), &address, &Site::unknown());
    let cup = of_type(&page, "VisualArtwork")[0];
    let creators = json!([
        { "@id": "people/fleet/#person" },
        "A sailor",
    ]);
    assert_eq!(cup["creator"], creators);
    assert_eq!(cup["dateCreated"], "1911");
    assert_eq!(cup["size"], "9\u{a0}cm");
    assert_eq!(cup["creditText"], "Lent");

    let manifest = file(&catalogue, &at_home(), "iiif/cup/manifest.json").unwrap();
    let rows: Vec<(String, String)> = parsed(&manifest)["metadata"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            ["label", "value"].map(|of| row[of]["en"][0].as_str().unwrap_or_default().to_owned())
        })
        .map(|[label, value]| (label, value))
        .collect();
    assert!(
        rows.contains(&("Potter".to_owned(), "Fleet".to_owned())),
        "{rows:?}"
    );
    assert!(rows.iter().all(|(label, _)| label != "Glaze"), "{rows:?}");
}
