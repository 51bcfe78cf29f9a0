//! What a page shows, as <https://schema.org> has it, for its `<script type="application/ld+json">`.
//!
//! A gift is a thing, its giving an action, and a point on which reports disagree a claim with the
//! claims it was found in. Identifiers are relative to the exhibit's root if the site is unknown,
//! and so to the page's `<base>`. It must never end the script it is in.

mod claims;
mod records;

use serde_json::{Map, Value, json};

use super::edition::Edition;
use super::{Site, known};
use vitrine_catalogue::export::licence_address;
use vitrine_catalogue::{Catalogue, Gift, Tour, Tours};
use vitrine_route::{Page, Route, TourPage};

/// How many records a page of many describes: each has a page of its own, and the site map has all.
const MOST_LISTED: usize = 100;

/// The graph of the page at an address. For one that shows nothing of the catalogue's, the page
/// alone.
#[must_use]
pub fn json_ld(catalogue: &Catalogue, tours: &Tours, address: &Route, site: &Site) -> Value {
    let edition = Edition {
        catalogue,
        tours,
        site,
        language: address.language,
    };
    let mut graph = Graph {
        edition,
        nodes: Vec::new(),
    };
    graph.show(address);
    json!({ "@context": "https://schema.org", "@graph": graph.nodes })
}

/// A value as the script of a page, which holds data and is never run: nothing in it opens or closes
/// an element, and nothing in it breaks a line of an older JavaScript.
///
/// ```
/// use vitrine_publish::formats::script;
///
/// let script = script(&serde_json::json!("</script>"));
/// let data = r#""\u003c/script\u003e""#;
/// assert_eq!(script, format!("<script type=\"application/ld+json\">{data}</script>"));
/// ```
#[must_use]
pub fn script(value: &Value) -> String {
    let mut script = String::from("<script type=\"application/ld+json\">");
    for letter in value.to_string().chars() {
        // They are in strings only, where each may be written as an escape.
        match letter {
            '<' => script.push_str("\\u003c"),
            '>' => script.push_str("\\u003e"),
            '&' => script.push_str("\\u0026"),
            '\u{2028}' => script.push_str("\\u2028"),
            '\u{2029}' => script.push_str("\\u2029"),
            letter => script.push(letter),
        }
    }
    script.push_str("</script>");
    script
}

/// An object of which some properties are not reported.
#[derive(Default)]
struct Node(Map<String, Value>);

impl Node {
    fn new(kind: &str, id: String) -> Self {
        Self::default().with("@type", kind).with("@id", id)
    }

    fn of(kind: &str) -> Self {
        Self::default().with("@type", kind)
    }

    /// Empty values are left out.
    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        known::write(&mut self.0, name, value.into());
        self
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Value::Object(node.0)
    }
}

/// A reference to what is elsewhere in the graph, or on another page.
fn to(id: String) -> Value {
    Node::default().with("@id", id).into()
}

/// The nodes of a page.
struct Graph<'a> {
    edition: Edition<'a>,
    nodes: Vec<Value>,
}

impl<'a> Graph<'a> {
    fn show(&mut self, address: &Route) {
        let Edition { catalogue, .. } = self.edition;
        self.exhibit();
        match &address.page {
            Page::Entrance | Page::Gifts { .. } => {
                let gifts = catalogue.gifts().iter().take(MOST_LISTED);
                let parts: Vec<Value> = gifts.map(|gift| self.listed(gift)).collect();
                let introduction = &catalogue.exhibit().introduction;
                self.nodes[0]["description"] = self.edition.localized(introduction).into();
                self.nodes[0]["hasPart"] = parts.into();
                self.nodes[0]["collectionSize"] = catalogue.gifts().len().into();
            }
            Page::Gift { id, .. } => {
                if let Some(key) = catalogue.gift(id) {
                    self.gift(key);
                }
            }
            Page::Person { id } => {
                if let Some(key) = catalogue.person(id) {
                    self.person(key);
                }
            }
            Page::Place { id } => {
                if let Some(key) = catalogue.place(id) {
                    self.place(key);
                }
            }
            Page::Source { id } => {
                if let Some(key) = catalogue.source(id) {
                    self.source(key);
                }
            }
            Page::Tour(TourPage::Overview { tour, .. } | TourPage::Stop { tour, .. }) => {
                if let Some(tour) = self.edition.tours.tour(tour) {
                    self.tour(tour);
                }
            }
            Page::Journey { .. } | Page::Topics => self.events(),
            Page::Questions { .. } => self.questions(),
            Page::Sources => {
                for key in catalogue.source_keys().take(MOST_LISTED) {
                    self.source(key);
                }
            }
            _ => {}
        }
        self.page(address);
    }

    /// The exhibit as a whole. Its pages refer to it by its id; only the entrance and the gallery,
    /// which are about it, describe it.
    fn exhibit(&mut self) {
        let edition = self.edition;
        let exhibit = edition.catalogue.exhibit();
        let licence = match licence_address(&exhibit.licence) {
            "" => exhibit.licence.as_str(),
            address => address,
        };
        let node = Node::new("Collection", edition.id())
            .with("name", edition.title())
            .with("url", edition.url(Page::Entrance))
            .with("inLanguage", edition.tag())
            .with("dateModified", exhibit.edition.as_str())
            .with("license", licence);
        self.nodes.push(node.into());
    }

    /// The page of a gift among others: parts of a collection are works, which a gift need not be.
    fn listed(&self, gift: &Gift) -> Value {
        let edition = self.edition;
        let url = edition.site.reference(&edition.path_of_gift(gift));
        Node::new("ItemPage", [&url, "#page"].concat())
            .with("name", edition.localized(&gift.title))
            .with("mainEntity", to(edition.id_of_gift(gift)))
            .with("url", url)
            .into()
    }

    fn tour(&mut self, tour: &'a Tour) {
        let edition = self.edition;
        let overview = Page::Tour(TourPage::Overview {
            tour: tour.id.clone(),
            paper: None,
        });
        let url = edition.url(overview);
        let mut about: Vec<Value> = Vec::new();
        for stop in &tour.stops {
            let gift = to(edition.id_of_gift(&edition.catalogue[stop.gift]));
            if !about.contains(&gift) {
                about.push(gift);
            }
        }
        let node = Node::new("LearningResource", [&url, "#tour"].concat())
            .with("name", edition.localized(&tour.title))
            .with("description", edition.localized(&tour.introduction))
            .with("url", url)
            .with("inLanguage", edition.tag())
            .with("isPartOf", to(edition.id()))
            .with("about", about);
        self.nodes.push(node.into());
    }

    /// The page itself, and its breadcrumbs.
    fn page(&mut self, address: &Route) {
        let edition = self.edition;
        let page = &address.page;
        let head = super::head(edition.catalogue, edition.tours, address, edition.site);
        let path = address.path();
        let url = edition.site.reference(&path);
        let kind = match page {
            Page::About => "AboutPage",
            Page::Gift { .. } => "ItemPage",
            Page::Entrance
            | Page::Gifts { .. }
            | Page::People
            | Page::Places
            | Page::Sources
            | Page::Tour(TourPage::All) => "CollectionPage",
            _ => "WebPage",
        };
        // The exhibit is the first node, and what the page is about the second.
        let shown = self
            .nodes
            .get(1)
            .filter(|_| !matches!(page, Page::Journey { .. } | Page::Topics));
        let shown = shown.and_then(|node| node.get("@id")).cloned();
        let crumbs = self.crumbs(address);
        let node = Node::new(kind, [url.as_str(), "#page"].concat())
            .with("name", head.title)
            .with("description", head.description)
            .with("url", url.as_str())
            .with("inLanguage", edition.tag())
            .with("isPartOf", to(edition.id()))
            .with("mainEntity", shown.map(|id| json!({ "@id": id })))
            .with(
                "breadcrumb",
                crumbs.clone().map(|_| to([url.as_str(), "#way"].concat())),
            );
        self.nodes.push(node.into());
        if let Some(crumbs) = crumbs {
            let node = Node::new("BreadcrumbList", [url.as_str(), "#way"].concat())
                .with("itemListElement", crumbs);
            self.nodes.push(node.into());
        }
    }

    /// The pages from the entrance to this one; none for the entrance itself.
    fn crumbs(&self, address: &Route) -> Option<Vec<Value>> {
        let edition = self.edition;
        let messages = edition.messages();
        if address.page == Page::Entrance {
            return None;
        }
        let mut way = vec![(edition.title().to_owned(), edition.path(Page::Entrance))];
        let above = match &address.page {
            Page::Gift { .. } => Some((edition.with_nouns(messages.gifts), "gifts/")),
            Page::Person { .. } => Some((messages.people.to_owned(), "people/")),
            Page::Place { .. } => Some((messages.places.to_owned(), "places/")),
            Page::Source { .. } => Some((messages.sources.to_owned(), "sources/")),
            Page::Tour(TourPage::Overview { .. } | TourPage::Stop { .. }) => {
                Some((messages.tours.to_owned(), "tour/"))
            }
            _ => None,
        };
        if let Some((name, path)) = above {
            let parsed = Route::new(edition.language, Route::parse(path).page);
            way.push((name, parsed.path()));
        }
        if let Page::Tour(TourPage::Stop { tour, .. }) = &address.page
            && let Some(tour) = edition.tours.tour(tour)
        {
            let overview = Page::Tour(TourPage::Overview {
                tour: tour.id.clone(),
                paper: None,
            });
            way.push((
                edition.localized(&tour.title).to_owned(),
                edition.path(overview),
            ));
        }
        let head = super::head(edition.catalogue, edition.tours, address, edition.site);
        let own = head
            .title
            .split(" · ")
            .next()
            .unwrap_or_default()
            .to_owned();
        way.push((own, address.path()));
        let steps = (1_u32..).zip(way).map(|(position, (name, path))| {
            Node::of("ListItem")
                .with("position", position)
                .with("name", name)
                .with("item", edition.site.reference(&path))
                .into()
        });
        Some(steps.collect())
    }
}
