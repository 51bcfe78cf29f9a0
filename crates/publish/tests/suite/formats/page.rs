//! What a page says of itself: its head, and its linked data.

use serde_json::{Value, json};
use vitrine_catalogue::{Catalogue, Tours};
use vitrine_publish::formats::{Alternate, Head, Picture, Site, json_ld, script};
use vitrine_route::Route;

use super::{SMALL, at_home, read};

/// The nodes of a type.
pub(crate) fn of_type<'a>(linked: &'a Value, kind: &str) -> Vec<&'a Value> {
    let graph = linked["@graph"].as_array().unwrap();
    graph.iter().filter(|node| node["@type"] == kind).collect()
}

#[test]
fn a_head_is_html_in_which_nothing_runs() {
    let head = Head {
        title: "</title><script>".to_owned(),
        description: "\"><img onerror=x>".to_owned(),
        canonical: Some("https://example.org/a&b/".to_owned()),
        image: Some(Picture {
            address: "https://example.org/a.png".to_owned(),
            alt: "'\"<".to_owned(),
            width: 1,
            height: 2,
        }),
        og_type: "article",
        site_name: "A & B".to_owned(),
        alternates: vec![Alternate {
            media_type: "application/json+oembed",
            address: "a?b&c".to_owned(),
        }],
    };
    let expected = "<title>&lt;/title&gt;&lt;script&gt;</title>\
        <meta name=\"description\" content=\"&quot;&gt;&lt;img onerror=x&gt;\">\
        <meta property=\"og:type\" content=\"article\">\
        <meta property=\"og:title\" content=\"&lt;/title&gt;&lt;script&gt;\">\
        <meta property=\"og:description\" content=\"&quot;&gt;&lt;img onerror=x&gt;\">\
        <meta property=\"og:site_name\" content=\"A &amp; B\">\
        <meta property=\"og:url\" content=\"https://example.org/a&amp;b/\">\
        <meta property=\"og:image\" content=\"https://example.org/a.png\">\
        <meta property=\"og:image:width\" content=\"1\">\
        <meta property=\"og:image:height\" content=\"2\">\
        <meta property=\"og:image:alt\" content=\"'&quot;&lt;\">\
        <meta name=\"twitter:card\" content=\"summary_large_image\">\
        <link rel=\"canonical\" href=\"https://example.org/a&amp;b/\">\
        <link rel=\"alternate\" type=\"application/json+oembed\" href=\"a?b&amp;c\">";
    assert_eq!(head.html(), expected);
}

#[test]
fn a_gift_is_an_object_given_by_one_to_another() {
    let catalogue = read(SMALL);
    let address = Route::parse("gifts/cup/");
    let linked = json_ld(&catalogue, &Tours::default(), &address, &Site::unknown());
    let expected = json!({
        "@type": "GiveAction",
        "@id": "gifts/cup/#given",
        "name": "Giving: <Cup>",
        "description": "September 2023, day not reported",
        "agent": { "@id": "people/one/#person" },
        "recipient": { "@id": "people/fleet/#person" },
        "object": { "@id": "gifts/cup/#gift" },
        "location": { "@id": "places/port/#place" },
        "startTime": "2023-09",
    });
    assert_eq!(of_type(&linked, "GiveAction"), [&expected]);
    assert_eq!(of_type(&linked, "VisualArtwork")[0]["name"], "<Cup>");
    assert_eq!(of_type(&linked, "Organization")[0]["name"], "Fleet");
    let claims = of_type(&linked, "Claim");
    let question = json!({
        "@type": "Claim",
        "@id": "questions/#which-cup",
        "name": "Which cup?",
        "text": "This cup.",
        "description": "It is the only one.",
        "creativeWorkStatus": "settled",
        "isPartOf": { "@id": "./#exhibit" },
        "about": [{ "@id": "gifts/cup/#gift" }],
        "hasPart": [{
            "@type": "Claim", "text": "This", "appearance": [{ "@id": "sources/agency/#source" }],
        }],
    });
    assert_eq!(claims[0], &question);
    assert_eq!(claims[1]["@id"], "gifts/cup/#date");
    assert_eq!(claims[1]["hasPart"].as_array().unwrap().len(), 2);
    assert_eq!(of_type(&linked, "NewsArticle").len(), 0);
    // A date in doubt is no start.
    let hat = json_ld(
        &catalogue,
        &Tours::default(),
        &Route::parse("gifts/hat/"),
        &Site::unknown(),
    );
    let action = of_type(&hat, "GiveAction")[0];
    assert_eq!(action["startTime"], Value::Null);
    assert_eq!(action["description"], "16\u{a0}September 2023, probably");
}

#[test]
fn the_same_in_authority_files_is_said_wherever_a_record_is_described() {
    let mut file: Value = serde_json::from_str(SMALL).unwrap();
    let (person, place) = ("https://viaf.org/viaf/1", "https://sws.geonames.org/2/");
    file["people"][0]["same_as"] = json!([person]);
    file["places"][0]["same_as"] = json!([place]);
    let catalogue = read(&file.to_string());
    let kind = "http://vocab.getty.edu/aat/300133025";
    for (address, class, property, expected) in [
        ("gifts/cup/", "VisualArtwork", "additionalType", kind),
        ("gifts/cup/", "Person", "sameAs", person),
        ("gifts/cup/", "Place", "sameAs", place),
        ("people/one/", "Person", "sameAs", person),
        ("places/port/", "Place", "sameAs", place),
    ] {
        let route = Route::parse(address);
        let linked = json_ld(&catalogue, &Tours::default(), &route, &Site::unknown());
        let node = of_type(&linked, class)[0];
        assert_eq!(node[property], json!([expected]), "{address}: {class}");
    }
}

#[test]
fn a_hostile_catalogue_stays_text_in_a_script() {
    let attack = "</script><img onerror=alert(1)>&\u{2028}\u{2029}<!--";
    let file = SMALL.replace("<Cup>", attack);
    let catalogue: Catalogue = read(&file);
    let address = Route::parse("gifts/cup/");
    let linked = json_ld(&catalogue, &Tours::default(), &address, &at_home());
    let script = script(&linked);
    let data = script
        .strip_prefix("<script type=\"application/ld+json\">")
        .and_then(|script| script.strip_suffix("</script>"))
        .unwrap();
    assert!(
        !data.contains(['<', '>', '&', '\u{2028}', '\u{2029}']),
        "{data}"
    );
    assert_eq!(serde_json::from_str::<Value>(data).unwrap(), linked);
    assert_eq!(of_type(&linked, "VisualArtwork")[0]["name"], attack);
}

#[test]
fn a_page_of_many_records_describes_a_hundred_and_counts_them_all() {
    let mut file: Value = serde_json::from_str(SMALL).unwrap();
    let gifts = file["gifts"].as_array_mut().unwrap();
    for number in 3..=150 {
        let mut gift = gifts[1].clone();
        gift["id"] = format!("hat-{number}").into();
        gift["number"] = number.to_string().into();
        gifts.push(gift);
    }
    let catalogue = read(&file.to_string());
    let gallery = Route::parse("gifts/");
    let linked = json_ld(&catalogue, &Tours::default(), &gallery, &Site::unknown());
    let exhibit = of_type(&linked, "Collection")[0];
    assert_eq!(exhibit["hasPart"].as_array().unwrap().len(), 100);
    assert_eq!(exhibit["collectionSize"], 150);
}
