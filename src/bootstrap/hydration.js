// Asking the app to hydrate the page. The app hydrates the shell by itself; the page only on the
// first interaction (src/app/hydration.rs).

import { preload } from "./preload.js";

/** Has the app hydrate the page: `data-hydrate` tells an app that starts later, the event one that runs. */
export function requestHydration() {
  const { dataset } = document.documentElement;
  if ("hydrate" in dataset) return;
  dataset.hydrate = "";
  preload("page");
  dispatchEvent(new Event("vitrine:hydrate"));
}

/** Calls `onHydrated` when the app says that the page is hydrated. */
export function whenHydrated(onHydrated) {
  new MutationObserver(onHydrated).observe(document.documentElement, { attributeFilter: ["data-hydrated"] });
}
