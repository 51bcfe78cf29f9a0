// Words of the glossary: what one means is shown beside it, in a popover. Where a browser has none, with
// a modifier key, and without script, it is the link to the glossary that it is rendered as
// (src/components/glossary.rs).

import { hasModifier } from "./early-events.js";

/** How far it stays from the word, and from the window's edge, in pixels. */
const [FROM_WORD, FROM_EDGE] = [4, 16];

/** Where a box stands that belongs to a word: below it, or above where there is no room; in the window. */
export function placeBeside(word, box, window) {
  const left = Math.max(FROM_EDGE, Math.min(word.left, window.width - box.width - FROM_EDGE));
  const below = word.bottom + FROM_WORD;
  const above = word.top - box.height - FROM_WORD;
  return { left, top: below + box.height > window.height && above > 0 ? above : below };
}

function createNote() {
  const note = document.createElement("div");
  Object.assign(note, { className: "term-note", popover: "auto", role: "dialog", autofocus: true, tabIndex: -1 });
  // Its link is followed, or the page is left: neither takes it away.
  for (const [target, type] of [[note, "click"], [window, "popstate"]]) target.addEventListener(type, () => note.hidePopover());
  document.body.append(note);
  return note;
}

function fill(note, link) {
  const word = Object.assign(document.createElement("a"), { href: link.href, textContent: link.textContent });
  note.replaceChildren(word, ` ${link.dataset.meaning}`);
  note.ariaLabel = link.textContent;
}

/** From now on explains the words of the glossary that are clicked. */
export function explainTerms() {
  if (!("popover" in HTMLElement.prototype)) return;
  let note;
  let shown;
  let wasShown;
  // The browser hides it when the pointer is down elsewhere; a click on its own word hides it too.
  addEventListener("pointerdown", () => (wasShown = note?.matches(":popover-open") ? shown : null), { capture: true });
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-meaning]");
    if (!link || hasModifier(event)) return;
    event.preventDefault();
    const isSame = link === wasShown;
    wasShown = null;
    if (isSame) return;
    shown = link;
    note ??= createNote();
    note.hidePopover();
    // In the window while it gets the focus, so that nothing scrolls.
    note.removeAttribute("style");
    fill(note, link);
    note.showPopover({ source: link });
    const { left, top } = placeBeside(link.getClientRects()[0], note.getBoundingClientRect(), { width: document.documentElement.clientWidth, height: innerHeight });
    Object.assign(note.style, { position: "absolute", left: `${left + scrollX}px`, top: `${top + scrollY}px` });
  }, { capture: true });
}
