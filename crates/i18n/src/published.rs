//! What the exhibit says to those who do not look at it: search engines, readers of feeds,
//! viewers of other museums, programs. A word that a language lacks does not compile.
//!
//! Only the desk publishes, so no visitor downloads any of this.

/// Everything the exhibit says beside its pages in one language. A description has 50 to 160
/// letters.
pub struct PublishedMessages {
    /// What a description ends with when there is little to say.
    pub the_exhibit: &'static str,
    /// What is told of the journey when the catalogue does not.
    pub journey: &'static str,
    /// What is told of all tours.
    pub tours: &'static str,
    /// What is told of the visitor's own choice.
    pub visit: &'static str,
    /// Who gave a gift, to whom and when, as far as it is known; empty if neither giver nor
    /// recipient is.
    pub given: fn(Option<&str>, Option<&str>, Option<&str>) -> String,
    /// What is told of the gallery: how many gifts.
    pub gallery: fn(usize) -> String,
    /// What is told of all questions: how many there are.
    pub questions: fn(usize) -> String,
    /// What is told of all sources: how many there are.
    pub sources: fn(usize) -> String,
    /// What is told of somebody: the name, the role, how many gifts they gave and received.
    pub person: fn(&str, &str, usize, usize) -> String,
    /// What is told of a place: the name, how many gifts were given there, how many are said to
    /// be shown.
    pub place: fn(&str, usize, usize) -> String,
    /// What is told of a source: its title, how many statements rest on it.
    pub source: fn(&str, usize) -> String,
    /// What is to be seen on the card of a gift without a plate: its title.
    pub card: fn(&str) -> String,
    /// The summary of an edition: gifts, gifts also reported, sources, questions.
    pub edition: fn(usize, usize, usize, usize) -> String,
    /// The giving of a gift, by its title.
    pub giving: fn(&str) -> String,
    /// The exchange of gifts, by their titles.
    pub exchange: fn(&[&str]) -> String,
    /// A claim of a fact, and whose it is: the fact, the source.
    pub claim_of: fn(&str, &str) -> String,
    /// The label of what must be said wherever a plate is shown.
    pub attribution: &'static str,
    /// What must be said there: of a plate, the exhibit, its licence.
    pub credit: fn(&str, &str, &str) -> String,
    /// What the catalogue's file is.
    pub catalogue_file: &'static str,
    /// What the file of gifts in rows is.
    pub gifts_file: &'static str,
    /// What the file of tours is.
    pub tours_file: &'static str,
    /// What the file of linked data is.
    pub linked_file: &'static str,
    /// What a column of the file of gifts holds, by the column's name; empty if it is not known.
    pub column: fn(&str) -> &'static str,
}
