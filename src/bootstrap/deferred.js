// What is below the fold: while `data-deferred` is set, `content-visibility: auto` keeps `.deferred`
// sections out of the first layout (style/layout.css).

import { nextPaint } from "./frame.js";

/**
 * Whether all of a page is laid out at once: a link into it, a reload, and back and forward lead to a
 * scroll position, which needs every section at its own height.
 */
export function needsFullLayout(hash, navigationType) {
  return hash !== "" || navigationType !== "navigate";
}

/** Lays out everything at once if the navigation needs it. */
export function skipDeferralIfNeeded() {
  const [navigation] = performance.getEntriesByType("navigation");
  if (needsFullLayout(location.hash, navigation?.type)) delete document.documentElement.dataset.deferred;
}

/** Lays out the deferred sections, one a frame, so that no single layout blocks the main thread. */
export async function layOutDeferred() {
  for (const section of document.querySelectorAll("[data-deferred] .deferred")) {
    await nextPaint();
    section.classList.remove("deferred");
  }
  delete document.documentElement.dataset.deferred;
}
