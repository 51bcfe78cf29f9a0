//! Prints every work that an exhibit cites, as JSON: each gift's page and each source, with its
//! record in CSL-JSON and its citation in each style. `tests/formats/citations.mjs` compares these
//! with what citeproc makes of the record. Never reads anything but the catalogue.
//!
//! ```sh
//! cargo run -p vitrine-catalogue --example citations public/catalogue.json https://example.org/
//! ```

use std::error::Error;

use serde_json::{Value, json};
use vitrine_catalogue::{Catalogue, Csl, Format};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(root)) = (arguments.next(), arguments.next()) else {
        return Err("expected a catalogue’s path and the address of the exhibit".into());
    };
    let catalogue = Catalogue::read(&std::fs::read(file)?)?.catalogue;
    let exhibit = catalogue.exhibit();
    let gifts = catalogue.gifts().iter().map(|gift| {
        let page = Csl {
            url: Some([&root, "gifts/", &gift.id, "/"].concat()),
            ..Csl::of_page(gift.title.in_language("en"), exhibit, "en")
        };
        cited(&page, &[&exhibit.id, "-", &gift.id].concat())
    });
    let sources = catalogue.sources().iter();
    let sources = sources.map(|source| cited(&source.csl, &source.id));
    let works = gifts.chain(sources).collect::<Result<Vec<Value>, _>>()?;
    println!("{}", serde_json::to_string_pretty(&works)?);
    Ok(())
}

/// One work in every format.
fn cited(csl: &Csl, id: &str) -> Result<Value, serde_json::Error> {
    let cite = |format| csl.cite(format, id, None);
    let record: Value = serde_json::from_str(&cite(Format::CslJson))?;
    Ok(json!({
        "id": id,
        "csl": record[0],
        "chicago": cite(Format::Chicago),
        "apa": cite(Format::Apa),
        "mla": cite(Format::Mla),
        "bibtex": cite(Format::BibTex),
    }))
}
