//! The URLs of tours: the list, a tour's overview, its stops, and how each is shown.

use super::{MAX_QUERY_LENGTH, sanitize};

/// A page at or below `/tour/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TourPage {
    /// `/tour/`
    All,
    /// `/tour/<tour>/`
    Overview {
        /// The tour's id, known or not.
        tour: String,
        /// The handout to be printed, if any.
        paper: Option<Paper>,
    },
    /// `/tour/<tour>/<stop>/`
    Stop {
        /// The tour's id, known or not.
        tour: String,
        /// The stop's id, known or not.
        stop: String,
        /// In large type, for an audience.
        presenter: bool,
    },
}

/// A handout of a tour, laid out for print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// A5 pages, one for each stop.
    Booklet,
    /// Questions with lines for answers, A4.
    Worksheet,
}

impl TourPage {
    /// The page at these path segments below `tour/`; none if there are too many.
    pub(super) fn parse(segments: &[&str], query: &str) -> Option<Self> {
        let view = form_urlencoded::parse(query.as_bytes())
            .filter(|(key, _)| key == "view")
            .last()
            .map(|(_, view)| sanitize(&view, MAX_QUERY_LENGTH))
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

    /// Its path segments.
    pub(super) fn segments(&self) -> Vec<&str> {
        match self {
            TourPage::All => vec!["tour"],
            TourPage::Overview { tour, .. } => vec!["tour", tour],
            TourPage::Stop { tour, stop, .. } => vec!["tour", tour, stop],
        }
    }

    /// Its query string.
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
