// Requests that the app hydrate the page. The shell is hydrated without a request, the page only on
// the first interaction (src/hydration.rs).

import { preload } from "./preload.js";

/** Has the app hydrate the page: `data-hydrate` is for an app that starts later, the event for one that runs. */
export function requestHydration() {
  const { dataset } = document.documentElement;
  if ("hydrate" in dataset) return;
  dataset.hydrate = "";
  preload("page");
  dispatchEvent(new Event("vitrine:hydrate"));
}

/** Calls `onHydrated` once the page is hydrated. */
export function whenHydrated(onHydrated) {
  new MutationObserver(onHydrated).observe(document.documentElement, { attributeFilter: ["data-hydrated"] });
}
