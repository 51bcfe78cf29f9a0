// Notices: what a page may have to say before the app runs, or without it. They are prerendered and
// hidden (crates/publish/src/prerender.rs), so that they are in the visitor's language.

/** Shows the notice of a name, and has its button call `onPress`, which reloads the page by default. */
export function showNotice(name, onPress = () => location.reload()) {
  const notice = document.querySelector(`[data-notice=${name}]`);
  notice.hidden = false;
  notice.querySelector("button").onclick = onPress;
}
