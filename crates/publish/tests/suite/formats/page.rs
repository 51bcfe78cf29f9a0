//! What a page says of itself: its head, and its linked data.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vitrine_catalogue::{Catalogue, Tours};
use vitrine_publish::addresses;
use vitrine_publish::formats::{Alternate, Head, Picture, Site, head, json_ld, script};
use vitrine_route::Route;

use super::published::{CATALOGUE, TOURS, values};
use super::{SMALL, at_home, read};

fn head_at(path: &str, site: &Site) -> Head {
    head(&CATALOGUE, &TOURS, &Route::parse(path), site)
}

fn linked_at(path: &str, site: &Site) -> Value {
    json_ld(&CATALOGUE, &TOURS, &Route::parse(path), site)
}

/// Every address, the entrance's and one of nothing among them.
fn everywhere() -> Vec<String> {
    let mut known = addresses(&CATALOGUE, &TOURS);
    known.extend(["./", "nowhere/", "gifts/nothing/", "tour/nothing/at-all/"].map(str::to_owned));
    known
}

/// The nodes of a type.
fn of_type<'a>(linked: &'a Value, kind: &str) -> Vec<&'a Value> {
    let graph = linked["@graph"].as_array().unwrap();
    graph.iter().filter(|node| node["@type"] == kind).collect()
}

#[test]
fn a_gift_says_what_it_is_and_where() {
    let head = head_at("gifts/cosmonaut-glove/", &at_home());
    assert_eq!(
        head.description,
        "Given by Vladimir Putin to Kim Jong Un, 13 September 2023. One glove, not a pair; who wore it, on which mission, and where its fellow is, nobody says."
    );
    assert_eq!(
        head.title,
        "Glove from a cosmonaut’s spacesuit · Of the Highest Quality"
    );
    assert_eq!(
        head.canonical.as_deref(),
        Some("https://example.org/x/gifts/cosmonaut-glove/")
    );
    assert_eq!(
        head.image
            .as_ref()
            .map(|image| (image.address.as_str(), image.width, image.height)),
        Some(("https://example.org/x/cards/cosmonaut-glove.png", 1200, 630))
    );
}

#[test]
fn every_page_describes_itself_in_fifty_to_a_hundred_and_sixty_letters() {
    for path in everywhere() {
        let description = head_at(&path, &Site::unknown()).description;
        let letters = description.chars().count();
        assert!(
            (50..=160).contains(&letters),
            "{path}: {letters}: {description}"
        );
        assert!(
            !description.contains(['\n', '\t']) && !description.contains("  "),
            "{path}"
        );
        assert!(
            description.ends_with(['.', '…', '?', '”', '!']),
            "{path}: {description}"
        );
    }
}

#[test]
fn every_page_has_a_title_of_its_own() {
    let known = addresses(&CATALOGUE, &TOURS);
    let titles: BTreeSet<String> = known
        .iter()
        .map(|path| head_at(path, &Site::unknown()).title)
        .collect();
    assert_eq!(titles.len(), known.len());
}

#[test]
fn what_is_not_there_has_no_address_and_no_picture() {
    for path in ["nowhere/", "gifts/nothing/", "tour/nothing/at-all/"] {
        let head = head_at(path, &at_home());
        assert_eq!((head.canonical, head.image), (None, None), "{path}");
        assert_eq!(
            head.title, "There is no such room · Of the Highest Quality",
            "{path}"
        );
    }
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
    assert_eq!(of_type(&linked, "NewsArticle").len(), 1);
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
fn the_way_to_a_page_is_told() {
    let linked = linked_at("tour/two-minutes/two-rifles/", &at_home());
    let way: Vec<(&str, &str)> = of_type(&linked, "BreadcrumbList")[0]["itemListElement"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| {
            (
                step["name"].as_str().unwrap(),
                step["item"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("Of the Highest Quality", "https://example.org/x/"),
        ("Tours", "https://example.org/x/tour/"),
        ("Two minutes", "https://example.org/x/tour/two-minutes/"),
        (
            "A rifle for a rifle",
            "https://example.org/x/tour/two-minutes/two-rifles/",
        ),
    ];
    assert_eq!(way, expected);
}

#[test]
fn each_room_is_of_its_own_type() {
    for (path, kind, count) in [
        ("./", "Collection", 1),
        ("gifts/", "Collection", 1),
        ("gifts/fur-hat/", "ItemPage", 1),
        ("people/pacific-fleet/", "Organization", 1),
        ("people/kim-jong-un/", "Person", 1),
        ("places/vostochny/", "Place", 1),
        ("sources/socialbites/", "WebPage", 2),
        ("sources/dagens-photographs/", "NewsArticle", 1),
        ("tour/two-minutes/", "LearningResource", 1),
        ("journey/", "Event", 17),
        ("questions/", "Claim", 23),
        ("about/", "AboutPage", 1),
    ] {
        let linked = linked_at(path, &Site::unknown());
        assert_eq!(of_type(&linked, kind).len(), count, "{path}");
    }
    let gallery = linked_at("gifts/", &Site::unknown());
    let parts = &of_type(&gallery, "Collection")[0]["hasPart"];
    assert_eq!(parts.as_array().unwrap().len(), CATALOGUE.gifts().len());
}

#[test]
fn every_source_of_a_claim_is_described() {
    for path in everywhere() {
        let linked = linked_at(&path, &Site::unknown());
        let graph = linked["@graph"].as_array().unwrap();
        let mut appearances = Vec::new();
        values(&linked, "appearance", &mut appearances);
        for source in appearances.iter().flat_map(|list| list.as_array().unwrap()) {
            let described = graph.iter().filter(|node| node["@id"] == source["@id"]);
            assert_eq!(described.count(), 1, "{path}: {source}");
        }
    }
}

#[test]
fn nothing_on_a_page_has_two_descriptions_or_an_address_made_up() {
    for path in everywhere() {
        let linked = linked_at(&path, &Site::unknown());
        let graph = linked["@graph"].as_array().unwrap();
        let ids: BTreeSet<&str> = graph
            .iter()
            .map(|node| node["@id"].as_str().unwrap())
            .collect();
        assert_eq!(ids.len(), graph.len(), "{path}");
        let text = linked.to_string();
        for wrong in ["localhost", "example.org", "\"/", ":null", ":\"\"", ":[]"] {
            assert!(!text.contains(wrong), "{path} has {wrong}");
        }
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
fn a_page_of_many_tells_of_a_hundred_and_counts_them_all() {
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
