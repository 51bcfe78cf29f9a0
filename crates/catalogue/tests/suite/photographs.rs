//! Where the files of a photograph are, which picture stands for a gift, and what rights are called.

use vitrine_catalogue::{
    Catalogue, Photograph, Picture, Text, height_at, rights_address, rights_name,
};

fn photograph(file: &str, size: Option<[u32; 2]>) -> Photograph {
    Photograph {
        file: file.into(),
        alt: Text::default(),
        caption: None,
        credit: None,
        rights: None,
        size,
    }
}

#[test]
fn a_photograph_is_never_wider_than_it_is() {
    let check = |width, expected: &[u32]| {
        let widths: Vec<u32> = photograph("a.jpg", Some([width, 100])).widths().collect();
        assert_eq!(widths, expected, "{width}");
    };
    check(200, &[200]);
    check(480, &[480]);
    check(481, &[480, 481]);
    check(1600, &[480, 960, 1600]);
    check(4096, &[480, 960, 1600, 4096]);
}

#[test]
fn its_files_are_named_after_their_widths() {
    let published = photograph("kettle-0123.jpg", Some([1000, 500]));
    assert_eq!(published.path(), "photographs/kettle-0123.jpg");
    assert_eq!(
        published.srcset(".webp"),
        "photographs/kettle-0123.480.webp 480w, photographs/kettle-0123.960.webp 960w, \
         photographs/kettle-0123.webp 1000w"
    );
    let check = |width, expected| assert_eq!(published.path_from(width), expected, "{width}");
    check(100, "photographs/kettle-0123.480.jpg");
    check(480, "photographs/kettle-0123.480.jpg");
    check(961, "photographs/kettle-0123.jpg");
    check(1600, "photographs/kettle-0123.jpg");
    assert_eq!(published.height_of(480), 240);
}

#[test]
fn before_it_is_published_there_is_only_the_curators_file() {
    let own = photograph("Kettle (front).JPG", None);
    assert_eq!(own.path_from(960), "photographs/Kettle (front).JPG");
    assert_eq!(
        (own.srcset(".webp"), own.widths().count()),
        (String::new(), 0)
    );
}

#[test]
fn a_height_keeps_the_proportions_and_is_never_nothing() {
    let check = |size, width, expected| assert_eq!(height_at(size, width), expected, "{size:?}");
    check([1200, 1600], 480, 640);
    check([3, 2], 100, 67);
    check([10_000, 1], 480, 1);
    check([1, u32::MAX], u32::MAX, u32::MAX);
    check([0, 5], 5, 5 * 5);
}

#[test]
fn a_plate_stands_for_a_gift_before_its_photographs() {
    let file = include_bytes!("../../../../tests/fixtures/catalogue/valid.json");
    let catalogue = Catalogue::read(file).unwrap().catalogue;
    let mut gift = catalogue.gifts()[0].clone();
    assert!(matches!(gift.picture(), Some(Picture::Plate(_))));
    assert_eq!(gift.further_photographs().len(), 2);
    gift.plate = None;
    let picture = gift.picture().unwrap();
    assert_eq!(picture, Picture::Photograph(&gift.photographs[0]));
    assert_eq!(picture.alt().in_language("en"), "A vase.");
    assert_eq!(gift.further_photographs(), &gift.photographs[1..]);
    gift.photographs.clear();
    assert_eq!(
        (gift.picture(), gift.further_photographs().len()),
        (None, 0)
    );
}

#[test]
fn rights_have_a_short_name_where_it_is_known() {
    let check = |rights, name, address| {
        assert_eq!(rights_name(rights), name, "{rights}");
        assert_eq!(rights_address(rights), address, "{rights}");
    };
    for (address, name) in [
        ("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
        (
            "http://creativecommons.org/licenses/by-nc-sa/2.0/",
            "CC BY-NC-SA 2.0",
        ),
        (
            "https://creativecommons.org/publicdomain/zero/1.0/",
            "CC0 1.0",
        ),
        (
            "https://creativecommons.org/publicdomain/mark/1.0/",
            "Public Domain Mark 1.0",
        ),
        ("http://rightsstatements.org/vocab/InC/1.0/", "In Copyright"),
        (
            "https://rightsstatements.org/page/NoC-US/1.0/?language=en",
            "No Copyright - United States",
        ),
        ("https://example.org/terms", "https://example.org/terms"),
        (
            "https://creativecommons.org/licenses/xx/4.0/",
            "https://creativecommons.org/licenses/xx/4.0/",
        ),
    ] {
        check(address, name, Some(address));
    }
    check(
        "CC-BY-4.0",
        "CC-BY-4.0",
        Some("https://creativecommons.org/licenses/by/4.0/"),
    );
    check("MIT", "MIT", None);
    check("Ask the museum", "Ask the museum", None);
}
