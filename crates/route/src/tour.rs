//! Addresses of tours: all of them, one, one of its stops, and how each is shown.

use super::{MOST_LETTERS, clean};

/// A page at or below `/tour/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TourPage {
    /// `/tour/`
    All,
    /// `/tour/<tour>/`
    Overview {
        /// The tour's id, known or not.
        tour: String,
        /// What of it is to be printed.
        paper: Option<Paper>,
    },
    /// `/tour/<tour>/<stop>/`
    Stop {
        /// The tour's id, known or not.
        tour: String,
        /// The stop's id, known or not.
        stop: String,
        /// Large, for a room full of people.
        presenter: bool,
    },
}

/// What can be printed of a tour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// A page a stop, A5.
    Booklet,
    /// Questions with lines for answers, A4.
    Worksheet,
}

impl TourPage {
    /// The page behind these segments of a path, if there can be one.
    pub(super) fn parse(segments: &[&str], query: &str) -> Option<Self> {
        let view = form_urlencoded::parse(query.as_bytes())
            .filter(|(key, _)| key == "view")
            .last()
            .map(|(_, view)| clean(&view, MOST_LETTERS))
            .unwrap_or_default();
        Some(match segments {
            [] => TourPage::All,
            [tour] => TourPage::Overview {
                tour: (*tour).to_owned(),
                paper: match view.as_str() {
                    "booklet" => Some(Paper::Booklet),
                    "worksheet" => Some(Paper::Worksheet),
                    _ => None,
                },
            },
            [tour, stop] => TourPage::Stop {
                tour: (*tour).to_owned(),
                stop: (*stop).to_owned(),
                presenter: view == "presenter",
            },
            _ => return None,
        })
    }

    /// The segments of its path.
    pub(super) fn segments(&self) -> Vec<&str> {
        match self {
            TourPage::All => vec!["tour"],
            TourPage::Overview { tour, .. } => vec!["tour", tour],
            TourPage::Stop { tour, stop, .. } => vec!["tour", tour, stop],
        }
    }

    /// What stands behind the question mark.
    pub(super) fn query(&self) -> &'static str {
        match self {
            TourPage::Overview { paper, .. } => match paper {
                Some(Paper::Booklet) => "view=booklet",
                Some(Paper::Worksheet) => "view=worksheet",
                None => "",
            },
            TourPage::Stop {
                presenter: true, ..
            } => "view=presenter",
            _ => "",
        }
    }
}
