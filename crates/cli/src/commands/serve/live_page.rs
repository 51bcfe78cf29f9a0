//! What a page of a draft has beside what it will have: a script that waits for the next draft, and
//! shows what is wrong with the catalogue, and warnings.

use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};

use super::Draft;
use crate::commands::preview::Reply;

/// The script.
pub(super) const SCRIPT_PATH: &str = "/vitrine-serve.js";
/// The draft with a higher number than the one `?after=` names, as JSON.
pub(super) const DRAFT_PATH: &str = "/vitrine-serve.json";

const SCRIPT: &str = include_str!("live_page.js");

/// In place of the worker that an earlier release may have left at this address: it goes away.
const NO_SERVICE_WORKER: &str = "addEventListener(\"install\", () => skipWaiting());\n\
     addEventListener(\"activate\", () => registration.unregister());\n";

pub(super) fn script() -> Reply {
    text("text/javascript; charset=utf-8", SCRIPT.to_owned())
}

pub(super) fn no_service_worker() -> Reply {
    text(
        "text/javascript; charset=utf-8",
        NO_SERVICE_WORKER.to_owned(),
    )
}

/// A draft, for the script.
pub(super) fn describe(draft: &Draft) -> Reply {
    let Draft {
        number,
        problems,
        warnings,
        ..
    } = draft;
    let value = serde_json::json!({ "number": number, "problems": problems, "warnings": warnings });
    text("application/json", value.to_string())
}

/// A page with the script; anything else as it is.
pub(super) fn with_script(mut reply: Reply) -> Reply {
    let is_page =
        |(name, value): &(String, String)| name == "Content-Type" && value.starts_with("text/html");
    if reply.headers.iter().any(is_page)
        && let Ok(html) = std::str::from_utf8(&reply.body)
    {
        let tag = [
            "<script type=\"module\" src=\"",
            SCRIPT_PATH,
            "\"></script>",
        ]
        .concat();
        let append = element!("body", |body| {
            body.append(&tag, ContentType::Html);
            Ok(())
        });
        let settings = RewriteStrSettings::new().append_element_content_handler(append);
        if let Ok(html) = rewrite_str(html, settings) {
            reply.body = html.into_bytes();
        }
    }
    reply
}

fn text(media_type: &str, text: String) -> Reply {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    Reply {
        status: 200,
        headers: vec![
            header("Content-Type", media_type),
            header("Cache-Control", "no-store"),
        ],
        body: text.into_bytes(),
    }
}
