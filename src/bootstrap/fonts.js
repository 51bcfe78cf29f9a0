// Web fonts, loaded after the first paint. Until then `data-fonts-pending` sets the page in
// metric-matched fallback fonts (style/tokens.css), so that text is painted without waiting and does
// not shift when the fonts are swapped in, all at once.

import { nextPaint } from "./frame.js";

/** The fonts that every page is set in. */
const FONTS = ["1em 'Source Serif 4'", "1em 'Golos Text'"];
/** How long the rest of the page waits for fonts, in milliseconds. */
const TIMEOUT = 3000;

/** Uses the web fonts from the first paint on where the service worker has them in its cache. */
export function useCachedFonts() {
  if (navigator.serviceWorker?.controller) delete document.documentElement.dataset.fontsPending;
}

/** Loads the fonts after the page's main picture has been painted, and resolves when they are in use or too late. */
export async function loadFonts() {
  const hero = document.querySelector("img[fetchpriority=high]");
  const fonts = Promise.allSettled([hero?.decode()])
    .then(nextPaint)
    .then(() => Promise.allSettled(FONTS.map((font) => document.fonts.load(font))));
  // A font that does not load keeps nothing else from loading.
  await Promise.race([fonts, new Promise((resolve) => setTimeout(resolve, TIMEOUT))]);
  delete document.documentElement.dataset.fontsPending;
}
