//! The published files: the tours are valid, and packing and exporting lose nothing.

use std::sync::LazyLock;

use vitrine_catalogue::export::selection;
use vitrine_catalogue::{Catalogue, Problem, Reading, Record, Tours, ToursReading};

use super::catalogue;

const FILE: &str = include_str!("../../public/catalogue.json");

static READING: LazyLock<Reading> = LazyLock::new(|| Catalogue::read(FILE.as_bytes()).unwrap());

static TOURS: LazyLock<ToursReading> = LazyLock::new(|| {
    let file = include_bytes!("../../public/tours.json");
    Tours::read(file, catalogue()).unwrap()
});

#[test]
fn nothing_is_wrong_with_the_tours() {
    let problems: Vec<String> = TOURS.problems.iter().map(Problem::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
    assert!(!TOURS.tours.tours.is_empty());
}

#[test]
fn packing_loses_nothing() {
    let packed = READING.pack();
    let unpacked = Reading::unpack(packed.as_bytes()).unwrap();
    assert_eq!(unpacked.pack(), packed);
    let packed = TOURS.pack();
    let unpacked = ToursReading::unpack(packed.as_bytes(), catalogue()).unwrap();
    assert_eq!(unpacked.tours, TOURS.tours);
    assert_eq!(unpacked.pack(), packed);
}

fn questions_on<'a>(catalogue: &'a Catalogue, id: &str) -> Vec<&'a str> {
    let questions = catalogue.questions_on(catalogue.gift(id).unwrap());
    let mut ids: Vec<&str> = questions
        .map(|(_, question)| question.id.as_str())
        .collect();
    ids.sort_unstable();
    ids
}

#[test]
fn the_selection_of_each_gift_reads_without_a_problem_and_has_its_claims_and_questions() {
    for record in catalogue().records() {
        let Record::Gift(key) = record else { continue };
        let whole = &catalogue()[key];
        let cut = selection(FILE.as_bytes(), &[&whole.id]).unwrap();
        let reading = Catalogue::read(cut.as_bytes()).unwrap();
        assert_eq!(reading.problems, [], "{}", whole.id);
        let part = &reading.catalogue;
        let gift = &part[part.gift(&whole.id).unwrap()];
        assert_eq!((&gift.label, &gift.plate), (&whole.label, &whole.plate));
        let claims = |catalogue: &Catalogue, of: &vitrine_catalogue::Gift| -> Vec<String> {
            let claims = of.claims.iter();
            claims
                .map(|claim| catalogue[claim.source].id.clone())
                .collect()
        };
        assert_eq!(claims(part, gift), claims(catalogue(), whole));
        assert_eq!(
            questions_on(part, &whole.id),
            questions_on(catalogue(), &whole.id)
        );
        assert_eq!(selection(cut.as_bytes(), &[&whole.id]).unwrap(), cut);
    }
}

#[test]
fn an_open_question_has_no_found_answer() {
    for (_, question) in catalogue().questions() {
        let is_open = question.certainty == vitrine_catalogue::Certainty::Open;
        let has_found = question.answers.iter().any(|answer| answer.found);
        assert!(!(is_open && has_found), "{}", question.id);
    }
}
