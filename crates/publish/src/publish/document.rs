//! A published document: what Trunk's page says in its head for every page, and what each page says.

use super::sheets::{SheetLinks, is_sheet};
use super::tags::{attribute, offset, relative, tags};
use super::{Published, Unpublishable, kind_of};
use vitrine_route::PageKind;

/// What a device needs to keep the exhibit among its programs.
const MANIFEST: &str = r#"<link rel="manifest" href="manifest.webmanifest">"#;

/// Where a page of ours may be that is not found, as far from the root as any address goes.
const CLIMBS: [&str; 5] = ["./", "../", "../../", "../../../", "../../../../"];

/// Says that a page has neither our letters yet nor all of its rooms: it is to be seen before either
/// has come (`scripts/start.js`).
const FIRST_SEEN: &str = "<html data-unlettered data-unlaid";

/// The root of the exhibit is where this very script was found; then what the head waits for can
/// come.
pub(super) const FIND_ROOT: &str = r#"if(!document.querySelector("base")){const base=document.createElement("base");base.href=new URL(".",document.currentScript.src).href;document.head.append(base,document.querySelector("template").content)}"#;

/// The page that Trunk built, cut where its `<base>` stands and where its head ends, with its
/// references made relative, and without what each page says for itself.
pub(super) struct Document {
    opening: String,
    links: String,
    sheets: SheetLinks,
}

impl Document {
    pub(super) fn parse(html: &str, sheets: SheetLinks) -> Result<Document, Unpublishable> {
        let base = tags(html, "base").next().ok_or(Unpublishable::NoBase)?;
        let start = offset(html, base);
        let (head, _) = html[start + base.len()..]
            .split_once("</head>")
            .ok_or(Unpublishable::NoHead)?;
        let mut links = head.to_owned();
        if let Some((before, title)) = links.split_once("<title>") {
            let (_, after) = title.split_once("</title>").unwrap_or_default();
            links = [before, after].concat();
        }
        let described = |tag: &&str| attribute(tag, "name") == Some("description");
        let own = tags(head, "link")
            .filter(is_sheet)
            .chain(tags(head, "meta").filter(described));
        for tag in own {
            links = links.replace(tag, "");
        }
        Ok(Document {
            opening: relative(&html[..start]),
            links: relative(&links),
            sheets,
        })
    }

    /// The page, with `body` as its body.
    pub(super) fn at(&self, page: &Published, body: &str) -> String {
        let Published { address, head, .. } = page;
        let kind = kind_of(address);
        // To the program the entrance is at its root itself.
        let known_as = if address.is_empty() { "./" } else { address };
        [
            &self.opening.replacen("<html", FIRST_SEEN, 1),
            &base_of(address),
            &self.sheets.of(kind),
            MANIFEST,
            &for_kind(&self.links, kind),
            head,
            "</head><body data-address=\"",
            known_as,
            "\">",
            body,
            "</body></html>",
        ]
        .concat()
    }

    /// A page that other sites may frame: nothing of it runs.
    pub(super) fn framed(&self, page: &Published) -> String {
        // Without an icon of its own, a browser asks the host for one that it does not have.
        let icon = tags(&self.links, "link").filter(|tag| attribute(tag, "rel") == Some("icon"));
        let still: String = tags(&self.links, "meta").chain(icon).collect();
        [
            &self.opening,
            &base_of(&page.address),
            &self.sheets.of(PageKind::Embed.name()),
            &still,
            &page.head,
            "</head><body>",
            &page.body,
            "</body></html>",
        ]
        .concat()
    }

    /// The page for what is not there. A host may send it for any path below the exhibit, so it
    /// looks for the script `finder` at every folder on the way up. Until that has found the root
    /// its links wait in a template, where browsers do not fetch them ahead of time.
    pub(super) fn lost(&self, page: &Published, finder: &str) -> String {
        let finders = CLIMBS.map(|climb| format!("<script src=\"{climb}{finder}\"></script>"));
        let links = for_kind(&self.links, PageKind::Reference.name());
        [
            self.opening.as_str(),
            &page.head,
            "<template>",
            &self.sheets.of(PageKind::Reference.name()),
            &links,
            "</template>",
            &finders.concat(),
            "</head><body>",
            &page.body,
            "</body></html>",
        ]
        .concat()
    }
}

/// The `<base>` of a page: from its address back to the root.
fn base_of(address: &str) -> String {
    let climb = match address.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    };
    ["<base href=\"", &climb, "\">"].concat()
}

/// The links that a kind of page needs: those that `data-pages` gives to others are left out. What
/// the program fetches is only named, for the script that starts it to ask for (`scripts/start.js`):
/// what opens the exhibit when the page is seen, what has the page when something on it is used.
fn for_kind(links: &str, kind: &str) -> String {
    let mut kept = links.to_owned();
    let (mut program, mut page) = (Vec::new(), Vec::new());
    for link in tags(links, "link") {
        if attribute(link, "as") != Some("fetch") {
            continue;
        }
        kept = kept.replace(link, "");
        let pages = attribute(link, "data-pages");
        if pages.is_none_or(|pages| pages.split(' ').any(|one| one == kind)) {
            let file = attribute(link, "href").unwrap_or_default();
            let named = if pages.is_none() {
                &mut program
            } else {
                &mut page
            };
            named.push(file.trim_start_matches("./"));
        }
    }
    let named = |name: &str, files: &[&str]| {
        let files = files.join(" ");
        format!("<meta name=\"{name}\" content=\"{files}\">")
    };
    let page = (!page.is_empty()).then(|| named("page", &page));
    [kept, named("program", &program), page.unwrap_or_default()].concat()
}
