//! Points on which reports disagree, as claims: what each report has, and what we find.

use serde_json::Value;

use super::{Graph, MOST_LISTED, Node, to};
use crate::formats::edition::{Edition, disputed_facts};
use vitrine_app::components::format;
use vitrine_catalogue::{About, Gift, Key, Question, Record};
use vitrine_route::certainty_key;

impl Graph<'_> {
    /// Everything that is disputed of a gift: the questions that bear on it, and the facts of
    /// which a report has something else.
    pub(super) fn disputes(&mut self, key: Key<Gift>) {
        let catalogue = self.edition.catalogue;
        for (record, question) in catalogue.questions_on(key) {
            self.question(record, question);
        }
        let gift = &catalogue[key];
        for about in disputed_facts(&gift.claims) {
            self.fact(gift, about);
        }
    }

    /// The questions of a record's own.
    pub(super) fn questions_of(&mut self, record: Record) {
        let catalogue = self.edition.catalogue;
        for question in catalogue.own_questions(record) {
            self.question(record, question);
        }
    }

    /// The questions, as far as a page lists them. What each report answers is on the pages of
    /// the records that they are asked of; an event has none.
    pub(super) fn questions(&mut self) {
        let catalogue = self.edition.catalogue;
        for (record, question) in catalogue.questions().take(MOST_LISTED) {
            if let Record::Event(_) = record {
                self.question(record, question);
            } else {
                let node = finding(self.edition, record, question);
                self.nodes.push(node.into());
            }
        }
    }

    /// Our finding and why, with each answer and the reports that give it.
    fn question(&mut self, record: Record, question: &Question) {
        let edition = self.edition;
        let mut answers: Vec<Value> = Vec::new();
        for answer in &question.answers {
            let sources = answer.sources.iter();
            let appearance: Vec<Value> = sources.map(|source| self.cited(*source)).collect();
            let node = Node::of("Claim")
                .with("text", edition.localized(&answer.says))
                .with("appearance", appearance);
            answers.push(node.into());
        }
        let node = finding(edition, record, question)
            .with("description", edition.localized(&question.why))
            .with("hasPart", answers);
        self.nodes.push(node.into());
    }

    /// A fact of which a report has something else than the label: all that is said of it.
    fn fact(&mut self, gift: &Gift, about: About) {
        let edition = self.edition;
        let name = format::about(edition.catalogue, about, edition.messages(), edition.tag());
        let mut parts: Vec<Value> = Vec::new();
        for claim in gift.claims.iter().filter(|claim| claim.about == about) {
            let node = Node::of("Claim")
                .with("text", edition.localized(&claim.says))
                .with("appearance", vec![self.cited(claim.source)]);
            parts.push(node.into());
        }
        let node = Node::new("Claim", edition.id_of_fact(gift, about))
            .with("name", name)
            .with("isPartOf", to(edition.id()))
            .with("about", vec![to(edition.id_of_gift(gift))])
            .with("hasPart", parts);
        self.nodes.push(node.into());
    }
}

/// Our finding, and what it is about.
fn finding(edition: Edition, record: Record, question: &Question) -> Node {
    let mut about = vec![to(edition.id_of_record(record))];
    for gift in &question.concerns {
        let gift = to(edition.id_of_gift(&edition.catalogue[*gift]));
        if !about.contains(&gift) {
            about.push(gift);
        }
    }
    Node::new("Claim", edition.id_of_question(question))
        .with("name", edition.localized(&question.ask))
        .with("text", edition.localized(&question.finding))
        .with("creativeWorkStatus", certainty_key(question.certainty))
        .with("isPartOf", to(edition.id()))
        .with("about", about)
}
