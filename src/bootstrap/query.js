// A page at an address with a query, before the app shows what is asked for.

import { showNotice } from "./notices.js";

/** Writes the words that are searched for into the search box, and shows that the rest is being loaded. */
export function announceQuery() {
  const box = document.querySelector("main [name=q]");
  // As if it were typed, so that it stays when the page is hydrated. Of several the last counts.
  if (box) box.value = new URLSearchParams(location.search).getAll("q").at(-1) ?? "";
  showNotice("loading");
}
