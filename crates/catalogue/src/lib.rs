//! A museum's catalogue: records, reading and validation, dates, citations, export.
//!
//! A [`Catalogue`] is valid by construction: every [`Key`] in it refers to a record that it
//! holds, every date parses, every fact has a claim. This crate never touches the network or
//! the DOM, and knows nothing of how a record is shown.

#[macro_use]
mod with_all;

mod accent;
mod authority;
mod catalogue;
mod cite;
mod claim;
pub mod edtf;
mod event;
mod exhibit;
pub mod export;
pub mod facet;
mod field;
mod gift;
mod ids;
mod journey;
mod key;
mod lookup;
pub mod order;
mod packed;
mod person;
mod photograph;
mod place;
mod problem;
mod question;
mod read;
mod record;
mod rights;
mod script;
mod source;
mod summary;
mod term;
mod text;
mod tour;
mod unreadable;

pub use accent::{Accent, Colour};
pub use authority::authority_of;
pub use catalogue::Catalogue;
pub use cite::Format;
pub use claim::{About, Claim, Figure};
pub use edtf::{Choice, Date, Day, Edtf, End, Form, Precision};
pub use event::{Event, Hour};
pub use exhibit::{Exhibit, Noun, Section};
pub use facet::Facet;
pub use field::{
    Direction, Field, FieldType, FieldValue, Property, number_parts, parse_number, plain_number,
};
pub use gift::{Gift, Plate, Point};
pub use journey::{Evidence, Journey, Leg, MapName, MapSheet, Topics};
pub use key::Key;
pub use person::Person;
pub use photograph::{Photograph, Picture, height_at};
pub use place::Place;
pub use problem::Problem;
pub use question::{Answer, Certainty, Question};
pub use read::Reading;
pub use record::Record;
pub use rights::{rights_address, rights_name};
pub use script::{Run, script_runs};
pub use source::{Csl, CslName, RestsOn, Slip, Source};
pub use summary::{Part, Summary};
pub use term::Term;
pub use text::Text;
pub use tour::{Exercise, Stop, Tour, Tours, ToursReading};
pub use unreadable::Unreadable;
