//! A published document: the head that the template and the manifest give every page of a kind, and
//! what each page has of its own.
//!
//! It never decides what a page needs: the manifest says so, by kinds of page.

use vitrine_bundle::{Asset, Manifest};
use vitrine_route::{PageKind, Route};

use super::packed_catalogue::PackedCatalogue;
use super::page_kind::kind_at;
use super::style_sheets::StyleAssets;
use super::tag::Tag;
use super::template::Template;
use crate::formats::WEB_APP_MANIFEST;
use crate::markup::escaped;
use crate::prerender::PrerenderedPage;

/// The kind of the page that the app shows for what is not found.
const NOT_FOUND: PageKind = PageKind::Reference;

/// How far a page that is not found may be from the root: as deep as any route is.
const CLIMBS: [&str; 5] = ["./", "../", "../../", "../../../", "../../../../"];

/// Makes the root of the exhibit the base of a page that is not found: the folder from which this
/// very script was loaded. Then what waits in the template can be fetched.
pub(super) const FIND_ROOT: &str = include_str!("find_root.js");

/// Writes documents for one build.
pub(super) struct Documents<'a> {
    template: &'a Template,
    manifest: &'a Manifest,
    styles: &'a StyleAssets,
    catalogue: &'a PackedCatalogue,
    /// What every page shows of the exhibit, as it is written into each.
    summary: String,
}

impl<'a> Documents<'a> {
    /// For a build whose catalogue has been written.
    pub(super) fn new(
        template: &'a Template,
        manifest: &'a Manifest,
        styles: &'a StyleAssets,
        catalogue: &'a PackedCatalogue,
    ) -> Self {
        Self {
            template,
            manifest,
            styles,
            catalogue,
            summary: escaped(&catalogue.summary.pack()),
        }
    }

    /// A page. Fonts are pending and what is below the fold is deferred until it has been painted.
    pub(super) fn page(&self, page: &PrerenderedPage) -> String {
        let PrerenderedPage { path, head, body } = page;
        let kind = kind_at(path);
        // To the app the entrance is at the root itself.
        let route = if path.is_empty() { "./" } else { path };
        let html = self
            .html(path)
            .with("data-fonts-pending", "")
            .with("data-deferred", "");
        [
            &opening(&html),
            &self.metas(),
            &base(path),
            &self.styles.head(kind),
            &self.links(|_| true),
            &web_app_manifest(),
            &self.app(kind),
            head,
            "</head>",
            &Tag::new("body", &[("data-route", route)]).to_string(),
            body,
            "</body></html>",
        ]
        .concat()
    }

    /// A page that other sites may embed: nothing of it runs.
    pub(super) fn embed(&self, page: &PrerenderedPage) -> String {
        [
            &opening(&self.html(&page.path)),
            &self.metas(),
            &base(&page.path),
            &self.styles.head(PageKind::Embed),
            // Without an icon, a browser requests `/favicon.ico`, which the host does not have.
            &self.links(|link| link.is("rel", "icon")),
            &page.head,
            "</head><body>",
            &page.body,
            "</body></html>",
        ]
        .concat()
    }

    /// The page for what is not found. A host may send it for any path below the exhibit, so it
    /// looks for the script `find_root` at every folder on the way up. Until that has found the root
    /// its links wait in a template, where browsers do not fetch them ahead of time.
    pub(super) fn not_found(&self, page: &PrerenderedPage, find_root: &Asset) -> String {
        let scripts = CLIMBS.map(|climb| {
            let src = [climb, &find_root.file].concat();
            format!("{}</script>", Tag::new("script", &[("src", &src)]))
        });
        [
            &opening(&self.html(&page.path)),
            &self.metas(),
            &page.head,
            "<template>",
            &self.styles.head(NOT_FOUND),
            &self.links(|_| true),
            &self.app(NOT_FOUND),
            "</template>",
            &scripts.concat(),
            "</head><body>",
            &page.body,
            "</body></html>",
        ]
        .concat()
    }

    /// `<html>` in the language of the page at a path.
    fn html(&self, path: &str) -> Tag {
        let language = Route::parse(path).language;
        let html = self.template.html.clone();
        html.unwrap_or_else(|| Tag::new("html", &[]))
            .with("lang", language.of_page(&self.catalogue.summary.languages))
    }

    fn metas(&self) -> String {
        self.template.metas.iter().map(Tag::to_string).collect()
    }

    fn links(&self, wanted: impl Fn(&Tag) -> bool) -> String {
        let links = self.template.links.iter().filter(|link| wanted(link));
        links.map(Tag::to_string).collect()
    }

    /// What starts the app, what its header and footer show of the exhibit, and the files that it
    /// will fetch, for the bootstrap to preload: those of the app once the page has been painted,
    /// those of the page's kind once it is used. The catalogue is among the one or the other.
    fn app(&self, kind: PageKind) -> String {
        let Asset { file, integrity } = &self.manifest.entry;
        let script = Tag::new("script", &[("type", "module"), ("async", "")])
            .with("crossorigin", "")
            .with("integrity", integrity)
            .with("src", file);
        let mut app = vec![&*self.manifest.wasm.file];
        let chunks = self.manifest.chunks_of(kind.name());
        let mut page: Vec<&str> = chunks.map(|chunk| &*chunk.file).collect();
        let with_catalogue = if self.catalogue.is_large {
            &mut page
        } else {
            &mut app
        };
        with_catalogue.push(&self.catalogue.asset.file);
        let meta = |name: &str, content: &str| {
            Tag::new("meta", &[("name", name), ("content", content)]).to_string()
        };
        let page = if page.is_empty() {
            String::new()
        } else {
            meta("preload-page", &page.join(" "))
        };
        let summary = meta("exhibit", &self.summary);
        let app = meta("preload-app", &app.join(" "));
        format!("{script}</script>{summary}{app}{page}")
    }
}

fn opening(html: &Tag) -> String {
    format!("<!doctype html>{html}<head>")
}

/// The `<base>` of a page: from its path back to the root.
fn base(path: &str) -> String {
    let climb = match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    };
    Tag::new("base", &[("href", &climb)]).to_string()
}

/// What a device needs to install the exhibit as an app.
fn web_app_manifest() -> String {
    Tag::new("link", &[("rel", "manifest"), ("href", WEB_APP_MANIFEST)]).to_string()
}
