//! The texts of what is published beside the pages, in English.

use super::grammar::{capital, count, objects, spelled};
use crate::{PublishedMessages, Template};

/// The texts of what is published beside the pages, in English.
pub const MESSAGES: PublishedMessages = PublishedMessages {
    the_exhibit: Template(
        "An exhibit of {objects}: what each is, how we know, and where the reports disagree.",
    ),
    journey: Template(
        "The days and the route of the journey, with every {object} that changed hands on it, and how sure each date is.",
    ),
    tours: Template(
        "Short walks from {object} to {object}, alone or with a class, with booklets and worksheets to print.",
    ),
    visit: Template(
        "The {objects} that you picked, in your order, to compare, print, share and download.",
    ),
    given: |giver, recipient, date| {
        let mut text = match (giver, recipient) {
            (Some(giver), Some(recipient)) => ["Given by ", giver, " to ", recipient].concat(),
            (Some(giver), None) => ["Given by ", giver].concat(),
            (None, Some(recipient)) => ["Given to ", recipient].concat(),
            (None, None) => return String::new(),
        };
        if let Some(date) = date {
            text.push_str(", ");
            text.push_str(date);
        }
        text.push('.');
        text
    },
    gallery: |gifts, nouns| {
        let gifts = capital(&[&spelled(gifts), " ", nouns.object.of(gifts)].concat());
        let rest = ", each in its case: what it is, how we know, and where the reports disagree.";
        [&gifts, rest].concat()
    },
    questions: |questions| {
        let questions = capital(&count(questions, "question", "questions"));
        let rest =
            " on which the reports disagree or err, with what each says, what we find and why.";
        [&questions, rest].concat()
    },
    sources: |sources| {
        let sources = capital(&count(sources, "source", "sources"));
        let rest = " behind the exhibit, what each of them rests on, and which facts rest on it.";
        [&sources, rest].concat()
    },
    person: |name, role, gave, received, nouns| {
        let mut deeds = Vec::new();
        if gave > 0 {
            deeds.push(["gave ", &objects(gave, nouns)].concat());
        }
        if received > 0 {
            deeds.push(["received ", &objects(received, nouns)].concat());
        }
        let rest = "Every claim about them, with its source.";
        description([name, role], &deeds, rest)
    },
    place: |name, given, shown, nouns| {
        let mut gifts = Vec::new();
        if given > 0 {
            gifts.push([&objects(given, nouns), " given here"].concat());
        }
        if shown > 0 {
            gifts.push([&objects(shown, nouns), " reported on show"].concat());
        }
        let rest = "Every claim about the place, with its source.";
        description([name, ""], &gifts, rest)
    },
    source: |title, claims| {
        let claims = count(claims, "claim", "claims");
        let rest = "”: what it is, what it rests on, and what rests on it: ";
        ["“", title, rest, &claims, "."].concat()
    },
    card: |title| ["A card with the title “", title, "”."].concat(),
    edition: |gifts, also, sources, questions, nouns| {
        let gifts = capital(&objects(gifts, nouns));
        let also = if also == 0 {
            String::new()
        } else {
            [", ", &also.to_string(), " more also reported"].concat()
        };
        let sources = count(sources, "source", "sources");
        let questions = count(questions, "question", "questions");
        let parts = [
            gifts.as_str(),
            &also,
            ", ",
            &sources,
            ", ",
            &questions,
            " on which the reports disagree.",
        ];
        parts.concat()
    },
    giving: |gift| ["Giving: ", gift].concat(),
    exchange: |gifts| ["Exchange: ", &gifts.join(" · ")].concat(),
    claim_of: |fact, source| [fact, ", by ", source].concat(),
    attribution: "Attribution",
    credit: |plate, exhibit, licence| [plate, " ", exhibit, ", ", licence].concat(),
    catalogue_file: Template(
        "The whole catalogue: {objects}, people, places, events and sources, with every claim and every question on which the sources differ.",
    ),
    gifts_file: Template(
        "One {object} per row, in the columns of CollectionBuilder-CSV and then in ours. A cell that a spreadsheet might run as a formula has an apostrophe before it.",
    ),
    tours_file: Template(
        "Walks through chosen {objects}, with what is said at each and what a class is asked.",
    ),
    linked_file: Template("The {objects} and those who had a part in them, as Linked Art."),
    plate_file: "The plate as it was engraved",
    column,
};

/// `Name, role: this, that. The rest.`
fn description(names: [&str; 2], facts: &[String], rest: &str) -> String {
    let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    let mut text = names.join(", ");
    if !facts.is_empty() {
        text.push_str(": ");
        text.push_str(&facts.join(", "));
    }
    [&text, ". ", rest].concat()
}

fn column(name: &str) -> &'static str {
    match name {
        "objectid" => "Its id, unique, as its address has it.",
        "title" => "What it is called on its label.",
        "creator" => "Who made it; empty where no field of the exhibit says so.",
        "date" => "When it was made; empty where no field of the exhibit says so.",
        "description" => "The label: what is known of it, in our words.",
        "subject" => "Its kind, then those who are shown in it, signed it or spoke of it.",
        "location" => "Where it was given, or where it is said to be shown: place_is says which.",
        "latitude" => "Degrees north of the place.",
        "longitude" => "Degrees east of the place.",
        "source" => "The sources whose claims stand behind its facts.",
        "identifier" => "Its number in the exhibit.",
        "type" => "The type that the Dublin Core has for it.",
        "format" => "The media type of its picture.",
        "language" => "The language of the texts, in ISO 639-2.",
        "rights" => "The licence of the texts and plates; of a photograph, its own.",
        "rightsstatement" => "The address of that licence.",
        "display_template" => "How CollectionBuilder shows it.",
        "object_location" => "The plate, an artist’s impression, or the photograph.",
        "image_small" => "The picture for small sizes.",
        "image_thumb" => "The picture for the smallest sizes.",
        "image_alt_text" => "What is to be seen on the picture.",
        "object_transcript" => "Always empty: nothing is transcribed.",
        "contributor" => "Who gave it.",
        "provenance" => {
            "From whom to whom it passed, when and on which occasion, as far as is reported."
        }
        "recipient" => "Who received it.",
        "occasion" => "The event at which it was given.",
        "date_given" => "The day, month or year it was given; of a span its first day.",
        "edtf_date" => "When it was given, with all doubt, in the Extended Date/Time Format.",
        "place_is" => "Whether the place is where it was given or where it is on show.",
        "object" => "What the object is, and what of it is not reported.",
        "material" => "What it is made of.",
        "quantity" => "How many there are of it.",
        "whereabouts" => "Where it is said to be, or to be bound for.",
        "in_return_for" => "What it was given in return for.",
        "agreement" => "Whether the sources agree on it.",
        "also_reported" => "Whether only sources other than the main ones mention it.",
        "page" => "Its page in the exhibit.",
        "kind_same_as" => "The addresses of its kind in authority files.",
        "giver_same_as" => "The addresses of who gave it in authority files.",
        "recipient_same_as" => "The addresses of who received it in authority files.",
        "place_same_as" => "The addresses of the place in authority files.",
        _ => "",
    }
}
