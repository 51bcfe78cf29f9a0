// Starts the exhibit's program over a page that can be read already, and says so if it does not
// start. scripts/split.mjs makes one file of this and what loads the program.

import init from "./vitrine.js";

const root = document.documentElement;

// Light or dark as the visitor chose, before anything is seen if it comes to that.
try {
  root.dataset.theme = localStorage.getItem("vitrine-theme") ?? "system";
} catch {
  // Storage is barred, so nothing was chosen.
}
// A query asks for another state of the page than was published, and only the program has it.
if (location.search.length > 1) root.dataset.asked = "";

/** Shows what the page has to say for itself. */
function tell(notice) {
  const section = document.querySelector(`[data-notice=${notice}]`);
  if (!section) return addEventListener("DOMContentLoaded", () => tell(notice), { once: true });
  section.hidden = false;
  section.querySelector("button").onclick = () => location.reload();
  // What was published is to be seen after all.
  delete root.dataset.asked;
}

const stops = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
addEventListener("error", ({ error }) => stops(error) && tell("program"));
addEventListener("unhandledrejection", ({ reason }) => stops(reason) && tell("program"));

init({ module_or_path: fetch(new URL("@program", import.meta.url), { integrity: "@integrity" }) }).catch((error) => {
  tell("program");
  // For whoever looks: the exact fault.
  console.warn(error);
});
