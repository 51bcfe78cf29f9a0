//! What the record may say: no field more than its claims, and no finding more than is known.

use vitrine_catalogue::{About, Certainty, Claim, Evidence, Gift, Person, Record};

use super::{catalogue, english, gift, name_of};

/// The claims on `gift` about a property that are not at odds with its record.
fn behind(gift: &Gift, about: About) -> impl Iterator<Item = &Claim> {
    let claims = gift.claims.iter();
    claims.filter(move |claim| claim.about == about && !claim.differs)
}

/// A claim about a list of gifts of which some are meant, and which says of none that it is.
fn is_of_a_list(claim: &Claim) -> bool {
    let quote = claim.quote.as_deref().unwrap_or_default();
    quote.contains("some of which") || english(&claim.says).starts_with("Some ")
}

#[test]
fn a_breach_is_reported_only_of_a_gift_that_a_claim_means() {
    let embargo = catalogue().field_with_id("embargo").unwrap();
    let about = About::Field(embargo);
    for gift in catalogue().gifts() {
        if gift.field(embargo).is_some() {
            let mut claims = behind(gift, about);
            assert!(claims.any(|claim| !is_of_a_list(claim)), "{}", gift.id);
        }
    }
    for (id, expected) in [
        ("cosmonaut-glove", ""),
        ("russian-rifle", ""),
        ("attack-drones", "Reported as a breach"),
        ("geran-25", "Reported as a breach"),
    ] {
        let reported = catalogue().field_texts(gift(id), embargo, "en");
        assert_eq!(reported.join(", "), expected, "{id}");
        let mut claims = behind(gift(id), about);
        assert!(claims.next().is_some(), "{id} has no claim about it");
    }
}

/// Whether a claim names somebody: by a name, or by an office.
fn names(claim: &Claim, person: &Person) -> bool {
    let says = english(&claim.says).to_lowercase();
    let name = english(&person.name).to_lowercase();
    let last = name.rsplit(' ').next().unwrap_or_default();
    let role = english(&person.role).to_lowercase();
    let mut offices = role.split(' ').filter(|word| word.len() > 5);
    says.contains(last) || (!person.body && offices.any(|word| says.contains(word)))
}

#[test]
fn whoever_gave_or_received_is_named_by_a_claim() {
    let catalogue = catalogue();
    for gift in catalogue.gifts() {
        let people = [
            (gift.giver, About::Giver),
            (gift.recipient, About::Recipient),
        ];
        for (person, about) in people {
            if let Some(person) = person.map(|key| &catalogue[key]) {
                let mut claims = behind(gift, about);
                let named = claims.any(|claim| names(claim, person));
                assert!(named, "{}: {} is not named", gift.id, person.id);
            }
        }
    }
}

#[test]
fn givers_and_recipients_are_whom_the_claims_name() {
    let catalogue = catalogue();
    let id = |key: Option<vitrine_catalogue::Key<Person>>| {
        key.map_or("not reported", |key| catalogue[key].id.as_str())
    };
    for (of, giver, recipient) in [
        ("signed-basketball", "madeleine-albright", "kim-jong-il"),
        ("crystalware", "jimmy-carter", "north-korean-leaders"),
        ("frigate-model", "not reported", "kim-jong-un"),
        ("paintings-of-pyongyang", "not reported", "kim-jong-un"),
    ] {
        let gift = gift(of);
        assert_eq!(
            (id(gift.giver), id(gift.recipient)),
            (giver, recipient),
            "{of}"
        );
    }
}

#[test]
fn a_gift_takes_its_date_from_a_visit_only_where_a_source_ties_it_to_it() {
    for (id, expected) in [
        ("crystalware", "XXXX"),
        ("tea-cup-set", "XXXX"),
        ("castro-rifle", "XXXX"),
        ("signed-basketball", "2000-10"),
    ] {
        assert_eq!(gift(id).date.to_string(), expected, "{id}");
    }
    for gift in catalogue()
        .gifts()
        .iter()
        .filter(|gift| !gift.date.is_unknown())
    {
        let mut claims = behind(gift, About::Date);
        let tied = claims.any(|claim| !english(&claim.says).contains("mentioned"));
        assert!(tied, "{} is dated from where it is not mentioned", gift.id);
    }
}

#[test]
fn every_hour_is_in_a_claim() {
    for event in catalogue().events() {
        if let Some(hour) = event.hour {
            let said = event.claims.iter().any(|claim| {
                claim.about == About::Date && english(&claim.says).contains(&hour.to_string())
            });
            assert!(said, "{}: {hour}", event.id);
        }
    }
}

#[test]
fn every_answer_is_given_by_sources_that_have_a_claim_there() {
    let catalogue = catalogue();
    let mut without = Vec::new();
    for (record, question) in catalogue.questions() {
        let concerned = question.concerns.iter().map(|gift| Record::Gift(*gift));
        let claims: Vec<&Claim> = std::iter::once(record)
            .chain(concerned)
            .flat_map(|record| catalogue.claims_on(record))
            .collect();
        for answer in &question.answers {
            assert!(!answer.sources.is_empty(), "{}", question.id);
            let silent = answer.sources.iter().map(|key| &catalogue[*key]);
            let silent = silent.filter(|source| {
                !claims
                    .iter()
                    .any(|claim| catalogue[claim.source].id == source.id)
            });
            without.extend(silent.map(|source| format!("{}: {}", question.id, source.id)));
        }
    }
    assert_eq!(without, Vec::<String>::new());
}

#[test]
fn a_finding_settles_or_leaves_open_and_never_both() {
    const OPEN: [&str; 4] = ["not known", "not settled", "unsettled", "a forecast"];
    for (_, question) in catalogue().questions() {
        let finding = english(&question.finding).to_lowercase();
        let leaves_open = OPEN.iter().any(|words| finding.contains(words));
        let is_open = question.certainty == Certainty::Open;
        assert_eq!(leaves_open, is_open, "{}: {finding}", question.id);
    }
}

#[test]
fn no_question_has_an_answer_twice_and_no_answer_a_source_twice() {
    for (_, question) in catalogue().questions() {
        for (place, answer) in question.answers.iter().enumerate() {
            let others = &question.answers[place + 1..];
            let twice = others.iter().any(|other| other.says == answer.says);
            assert!(!twice, "{}: {}", question.id, english(&answer.says));
            let mut sources = answer.sources.clone();
            sources.dedup();
            assert_eq!(sources.len(), answer.sources.len(), "{}", question.id);
        }
    }
}

#[test]
fn the_certainty_is_what_the_evidence_allows() {
    for (id, expected) in [
        ("size-of-the-exhibition", Certainty::Open),
        ("widely-used", Certainty::Open),
        ("bound-for-the-museum", Certainty::Open),
        ("was-there-an-arms-deal", Certainty::Open),
        ("hat-size", Certainty::Likely),
        ("whose-glove", Certainty::Settled),
    ] {
        let mut questions = catalogue().questions();
        let (_, question) = questions.find(|(_, found)| found.id == id).expect(id);
        assert_eq!(question.certainty, expected, "{id}");
    }
}

#[test]
fn a_slip_bears_on_no_gift() {
    let catalogue = catalogue();
    for source in catalogue.sources() {
        for slip in source.slips.iter().filter_map(|slip| slip.quote.as_deref()) {
            for claim in catalogue.gifts().iter().flat_map(|gift| &gift.claims) {
                let quote = claim.quote.as_deref().unwrap_or_default();
                let same = !quote.is_empty() && (slip.contains(quote) || quote.contains(slip));
                let same = same && catalogue[claim.source].id == source.id;
                assert!(!same, "{}: {slip}", source.id);
            }
        }
    }
}

#[test]
fn a_leg_rests_on_the_articles_only_between_stops_that_they_report() {
    let journey = catalogue().journey().unwrap();
    let legs: Vec<(&str, &str, Evidence)> = journey
        .legs
        .iter()
        .map(|leg| {
            let [from, to] = [leg.from, leg.to].map(|key| catalogue()[key].id.as_str());
            (from, to, leg.evidence)
        })
        .collect();
    let expected = [
        ("pyongyang", "khasan", Evidence::OtherSources),
        ("khasan", "vostochny", Evidence::ChiefSources),
        ("vostochny", "komsomolsk-on-amur", Evidence::OtherSources),
        ("komsomolsk-on-amur", "vladivostok", Evidence::OtherSources),
        ("vladivostok", "exhibition", Evidence::Forecast),
    ];
    assert_eq!(legs, expected);
}

#[test]
fn background_is_marked_as_background() {
    let catalogue = catalogue();
    let mut numbers = Vec::new();
    for source in catalogue
        .sources()
        .iter()
        .filter(|s| s.id.starts_with("un-"))
    {
        assert!(
            english(&source.about).starts_with("Background: "),
            "{}",
            source.id
        );
        let key = catalogue.source(&source.id).unwrap();
        for (record, claim) in catalogue.claims_by(key) {
            assert_eq!(name_of(record), "event resolutions");
            assert!(
                english(&claim.says).starts_with("Background: "),
                "{}",
                source.id
            );
        }
        numbers.extend(source.id.strip_prefix("un-"));
    }
    assert_eq!(numbers, ["1718", "1874", "2270"]);
    let promised = catalogue
        .exhibit()
        .about
        .iter()
        .map(|section| english(&section.text));
    let promised: String = promised.collect();
    for number in numbers {
        assert!(promised.contains(number), "{number}");
    }
}

#[test]
fn an_event_tells_of_whom_its_claims_name() {
    let catalogue = catalogue();
    let mut linked = 0;
    for event in catalogue.events() {
        let claims = event.claims.iter().flat_map(|claim| {
            let quote = claim.quote.as_deref().unwrap_or_default();
            [english(&claim.says), quote]
        });
        let told: Vec<&str> = claims.chain([english(&event.title)]).collect();
        for person in &event.people {
            // By a name, of which a North Korean one begins with the family’s, or by an office.
            let person = &catalogue[*person];
            let name = english(&person.name);
            let own_words = name
                .split(' ')
                .filter(|part| !["Jong", "Un"].contains(part));
            let offices = english(&person.role).split(' ');
            let mut words = own_words.chain(offices.filter(|word| word.len() > 8));
            let named = words.any(|word| told.iter().any(|text| text.contains(word)));
            assert!(named, "{}: {name}", event.id);
            linked += 1;
        }
    }
    assert!(linked > 10, "only {linked}");
    let sochi = &catalogue[catalogue.event("sochi").unwrap()];
    assert_eq!(sochi.place, catalogue.place("sochi"));
    let people = sochi.people.iter().map(|key| catalogue[*key].id.as_str());
    assert!(people.eq(["vladimir-putin", "alexander-lukashenko"]));
}

#[test]
fn a_source_that_credits_another_says_which() {
    const CREDITS: [&str; 5] = [
        "After TASS",
        "Cites ",
        " after TASS",
        "It credits ",
        "Relays ",
    ];
    let catalogue = catalogue();
    let mut without = Vec::new();
    for key in catalogue.source_keys() {
        let source = &catalogue[key];
        let about = english(&source.about);
        let credits = CREDITS.iter().any(|words| about.contains(words));
        let of_single_facts = catalogue
            .claims_by(key)
            .any(|(_, claim)| !claim.after.is_empty());
        // What was not seen by us is known only from those that rest on it.
        let seen = source.csl.url.is_some();
        if seen && credits && source.rests_on.is_empty() && !of_single_facts {
            without.push(source.id.as_str());
        }
    }
    assert_eq!(without, Vec::<&str>::new());
}

#[test]
fn what_was_talked_about_is_recorded_with_who_says_so() {
    let catalogue = catalogue();
    for (event, letters) in [
        ("visit", "ABCDE"),
        ("summit", "ABC"),
        ("fleet-visit", "BE"),
        ("peskov-speaks", "B"),
        ("talks", "ABCE"),
        ("verdicts", "ABD"),
        ("sochi", "B"),
        ("plans-for-lavrov", "B"),
        ("plans-for-putin", "B"),
        ("resolutions", "DE"),
    ] {
        let event = &catalogue[catalogue.event(event).expect(event)];
        let mut found: Vec<char> = event
            .claims
            .iter()
            .filter_map(|claim| catalogue[claim.source].letter)
            .collect();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.iter().collect::<String>(), letters, "{}", event.id);
    }
}
