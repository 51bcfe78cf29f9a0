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

/** Shows what the page has to say for itself, and does what its button says. */
function tell(notice, press = () => location.reload()) {
  const section = document.querySelector(`[data-notice=${notice}]`);
  section.hidden = false;
  section.querySelector("button").onclick = press;
  // What was published is to be seen after all.
  delete root.dataset.asked;
}

const stops = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
addEventListener("error", ({ error }) => stops(error) && tell("program"));
addEventListener("unhandledrejection", ({ reason }) => stops(reason) && tell("program"));

// The page comes first: its program is not asked for before something of it is seen.
const seen = new Promise((resolve) => {
  const canTell = globalThis.PerformanceObserver?.supportedEntryTypes?.includes("paint");
  if (document.hidden || !canTell) return resolve();
  new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
});
// And the program takes the page over once all of it has been read.
const whole = new Promise((resolve) =>
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", resolve, { once: true }) : resolve(),
);
Promise.all([seen, whole])
  .then(() => {
    const program = fetch(new URL("@program", import.meta.url), { integrity: "@integrity" });
    askForAll();
    return init({ module_or_path: program });
  })
  .catch((error) => {
    tell("program");
    // For whoever looks: the exact fault.
    console.warn(error);
  });

/** What the program will ask for, all at once. */
function askForAll() {
  for (const file of document.querySelector("meta[name=program]").content.split(" ")) {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "fetch";
    link.crossOrigin = "";
    link.href = file;
    document.head.append(link);
  }
}

// Then the exhibit is kept for when there is no network, after everything that the visitor waits for.
const policy = globalThis.trustedTypes?.createPolicy("vitrine", {
  // Nothing else is ever made a script of a text.
  createScriptURL: (url) => {
    if (url !== new URL("sw.js", document.baseURI).href) throw new TypeError(`${url} is no script of the exhibit`);
    return url;
  },
});
addEventListener("load", () => setTimeout(() => keep().catch(console.warn), 1000), { once: true });

async function keep() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const url = new URL("sw.js", document.baseURI).href;
  // A host that takes the worker away wants it gone.
  const present = await workers.getRegistration();
  if (present) {
    const answer = await fetch(url, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
    if (answer?.status === 404 || answer?.status === 410) return present.active?.postMessage("leave");
  }
  const registration = await workers.register(policy ? policy.createScriptURL(url) : url);
  const open = () => {
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage("open");
  };
  const tellOf = (worker) => workers.controller && worker?.state === "installed" && tell("edition", open);
  tellOf(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker.addEventListener("statechange", () => tellOf(worker));
  });
  // What costs the visitor money is theirs to ask for.
  const { saveData, type } = navigator.connection ?? {};
  if (saveData || type === "cellular") return;
  (await workers.ready).active.postMessage("keep the rest");
}
