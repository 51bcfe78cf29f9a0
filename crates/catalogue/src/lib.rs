//! What we hold, parsed and valid.
//!
//! A [`Catalogue`] is valid by construction: every [`Key`] in it names a record it holds,
//! every date parses, every fact that is shown has a claim behind it. This room never
//! touches the web, and knows nothing of how a record is shown.

mod cite;
mod claim;
pub mod edtf;
mod event;
mod exhibit;
pub mod export;
pub mod facet;
mod gift;
mod ids;
mod journey;
mod key;
mod lookup;
pub mod order;
mod packed;
mod person;
mod place;
mod problem;
mod question;
mod read;
mod source;
mod term;
mod text;
mod tour;

pub use cite::Format;
pub use claim::{About, Claim, Figure};
pub use edtf::{Choice, Date, Day, Edtf, End, Form, Precision};
pub use event::{Event, Hour};
pub use exhibit::{Exhibit, Section};
pub use facet::Facet;
pub use gift::{Embargo, Gift, Plate, Point};
pub use journey::{Journey, Leg, Told};
pub use key::Key;
pub use lookup::Record;
pub use person::Person;
pub use place::Place;
pub use problem::Problem;
pub use question::{Answer, Certainty, Question};
pub use read::{Reading, Unreadable};
pub use source::{Csl, CslName, RestsOn, Slip, Source};
pub use term::Term;
pub use text::Text;
pub use tour::{Exercise, Stop, Tour, Tours, ToursReading};

/// The published collection, in the order of its file.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// The exhibit's own record: title, introduction, edition, licence.
    pub exhibit: Exhibit,
    /// Kinds of gift, in the order the gallery lists them.
    pub kinds: Vec<Term>,
    /// Countries, their ids ISO 3166-1 alpha-2 codes.
    pub countries: Vec<Term>,
    /// Publications and the briefings behind them.
    pub sources: Vec<Source>,
    /// Givers, recipients and others, bodies such as a fleet among them.
    pub people: Vec<Person>,
    /// Where gifts were given and where they are said to be shown.
    pub places: Vec<Place>,
    /// The occasions at which gifts were given, and other events.
    pub events: Vec<Event>,
    /// The journey on which they were given, if there was one.
    pub journey: Option<Journey>,
    /// The gifts, in exhibit order, those `also_reported` included.
    pub gifts: Vec<Gift>,
    /// The file beside this one that holds the tours, if there are any; see [`Tours`].
    pub tours: Option<String>,
    /// Private, with `concerns`, so that they always agree with the lists.
    ids: ids::Ids,
    /// Ordered.
    concerns: Vec<lookup::Concern>,
}
