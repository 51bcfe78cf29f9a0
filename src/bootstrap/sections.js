// Sections that open and close (<details>). A link into a closed one opens it: not every browser does
// that by itself. Those that are open at first in a wide window are prerendered open, so that they
// can be read without script (src/pages/gift.rs).

import { hasModifier } from "./early-events.js";

/** The width from which a window is wide, in pixels. */
const WIDE = 768;

/**
 * Closes on a phone what is open at first in a wide window; but not what a visitor has scrolled to, or
 * was brought to by a link to its text, which scripts cannot see in the address.
 */
export function closeWhereNarrow() {
  if (innerWidth >= WIDE) return;
  for (const section of document.querySelectorAll("[data-open-where-wide]")) {
    section.open = scrollY > 0 && section.getBoundingClientRect().top < innerHeight;
  }
}

/** Opens every section around the element of a fragment such as `#fact-date`, and that itself; returns the element. */
export function openTarget(hash) {
  const target = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null;
  for (let section = target?.closest("details"); section; section = section.parentElement?.closest("details")) section.open = true;
  return target;
}

/** Opens what the document's own fragment points to; shows it unless the browser restores where the visitor was. */
export function openTargetOnArrival() {
  const target = openTarget(location.hash);
  const [navigation] = performance.getEntriesByType("navigation");
  if (target && navigation?.type === "navigate") show(target);
}

function show(target) {
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

/** From now on opens what links on the page lead to, and what back and forward do. */
export function openTargets() {
  // Before the browser scrolls there.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href*='#']");
    if (link?.pathname !== location.pathname) return;
    const target = openTarget(link.hash);
    // The links of the prerendered page lack the query of the address: followed, they would load the
    // page without it.
    if (target && !hasModifier(event) && document.documentElement.dataset.query === "pending") {
      event.preventDefault();
      show(target);
    }
  }, { capture: true });
  addEventListener("hashchange", () => openTarget(location.hash)?.scrollIntoView());
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
