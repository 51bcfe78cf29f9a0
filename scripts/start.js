// Starts the exhibit's program over a page that can be read already, and says so if it does not
// start. scripts/split.mjs makes one file of this and what loads the program.

import init from "./vitrine.js";

const root = document.documentElement;

/** The letters that every page is set in. */
const LETTERS = ["1em 'Source Serif 4'", "1em 'Golos Text'"];
/** For how long rooms wait for letters, in milliseconds. */
const PATIENCE = 3000;

// Light or dark as the visitor chose, before anything is seen if it comes to that.
try {
  root.dataset.theme = localStorage.getItem("vitrine-theme") ?? "system";
} catch {
  // Storage is barred, so nothing was chosen.
}
// What the exhibit keeps for when there is no network, its letters among it, is at hand.
if (navigator.serviceWorker?.controller) delete root.dataset.unlettered;
// Who comes back to where they were on the page needs all of it to be as high as it was.
if (location.hash || performance.getEntriesByType("navigation")[0]?.type !== "navigate") delete root.dataset.unlaid;
// A query asks for another state of the page than was published, and only the program has it.
if (location.search.length > 1) root.dataset.asked = "";

/** Shows what the page has to say for itself, and does what its button says. */
function tell(notice, press = () => location.reload()) {
  const section = document.querySelector(`[data-notice=${notice}]`);
  section.hidden = false;
  section.querySelector("button").onclick = press;
  if (notice !== "program") return;
  // What was published is to be seen after all, and its links lead where they lead.
  delete root.dataset.asked;
  answer();
}

const stops = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
addEventListener("error", ({ error }) => stops(error) && tell("program"));
addEventListener("unhandledrejection", ({ reason }) => stops(reason) && tell("program"));

// A page can be read without the program, so that has it only once something on it is to be used.
// What was done until then is done again as soon as it answers.
const ANSWERS = "button, input, select, label, [tabindex='0'], a[href*='?'], [data-answers]";
const STEERING = /^(Arrow|Page|Escape)/;
const LEADING = /^(Tab|Shift|Control|Alt|Meta)/;
const listening = new AbortController();
const done = [];
const chosen = new Set();
let boxes = [];

function want() {
  if ("wanted" in root.dataset) return;
  root.dataset.wanted = "";
  ask("page");
  dispatchEvent(new Event("wanted"));
}

/** What on the page an event is for, if only the program answers it. */
function usedBy({ type, target, key }) {
  const used = target.closest?.("main") ? target.closest(ANSWERS) : null;
  // A key is for what has the focus, or steers the page as a whole.
  if (type === "keydown") {
    if (used?.matches("[tabindex='0']")) return LEADING.test(key) ? null : used;
    if (!STEERING.test(key)) return null;
    return used ?? (target === document.body ? document.querySelector("main [data-answers]") : null);
  }
  const looks = type === "pointerover" || type === "focusin";
  return looks && used?.matches("[data-answers]") ? null : used;
}

// Looked at, typed and chosen in, and done.
const SIGNS = ["pointerover", "focusin", "input", "change", "pointerdown", "pointerup", "pointercancel", "keydown", "click", "dblclick", "toggle"];
const DEEDS = /^(key|dbl|toggle|pointer(?!over))/;

function use(event) {
  const { type } = event;
  const used = usedBy(event);
  if (!used) return;
  if (type === "change" && used.matches("select")) chosen.add(used);
  // What is picked is answered around the page, which then shows it.
  if ("open" in root.dataset && used.matches("[data-pick]") && type !== "pointerover") return;
  const presses = type === "click" && used.matches("[type=button], a");
  if (presses) {
    // A link leads where it leads, unless that is another state of this page.
    const elsewhere = used.matches("a") && used.pathname !== location.pathname;
    if (elsewhere || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
  }
  want();
  if (!presses && !DEEDS.test(type)) return;
  event.stopImmediatePropagation();
  done.push(event);
}

for (const sign of SIGNS) addEventListener(sign, use, { capture: true, signal: listening.signal });

/** The page answers, or never will: what was done is done again, once, by the visitor's own hand. */
function answer() {
  if (listening.signal.aborted) return;
  listening.abort();
  for (const box of boxes) {
    // What was published and is gone has nobody to answer; of several that exclude each other, the
    // one that was chosen answers.
    if (!box.isConnected || (box.type === "radio" && !box.checked)) continue;
    const changed = box.checked !== box.defaultChecked || chosen.has(box);
    if (changed || (box.value !== box.defaultValue && box.matches("input"))) {
      box.dispatchEvent(new Event(changed ? "change" : "input", { bubbles: true }));
    }
  }
  for (const event of done) {
    if (event.target.isConnected) event.target.dispatchEvent(new event.constructor(event.type, event));
  }
}
new MutationObserver(answer).observe(root, { attributeFilter: ["data-whole"] });

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
    fit();
    boxes = document.querySelectorAll("main :is(input, select)");
    ask("program");
    finish();
    // What was not published for this very address has no page to be left as it is.
    if ("asked" in root.dataset || !document.body.dataset.address) ask("page");
    return init({ module_or_path: program });
  })
  .catch((error) => {
    tell("program");
    // For whoever looks: the exact fault.
    console.warn(error);
  });

/** After what is seen first: our own letters, all at once, and then what is further down, a room at a time. */
async function finish() {
  const plate = document.querySelector("img[fetchpriority=high]");
  const letters = Promise.allSettled([plate?.decode()])
    .then(drawn)
    .then(() => Promise.allSettled(LETTERS.map((font) => document.fonts.load(font))));
  // What does not come keeps nothing else from coming.
  await Promise.race([letters, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  delete root.dataset.unlettered;
  for (const room of document.querySelectorAll("[data-unlaid] .later")) {
    await drawn();
    room.classList.remove("later");
  }
  delete root.dataset.unlaid;
}

/** Waits until what there is has been drawn. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Leaves of each drawing the one that fits the window, for the program to find it alone. */
function fit() {
  // To ask each whether it shows would have the browser lay out all that is further down.
  const fits = `.printed--${getComputedStyle(root).getPropertyValue("--window").trim() || "wide"}`;
  for (const drawing of document.querySelectorAll(".printed")) {
    if (drawing.matches(fits)) drawing.className = "drawn";
    else drawing.remove();
  }
  // In a wider or narrower window another fits, and the program lays it out.
  const { innerWidth } = window;
  if (document.querySelector(".drawn")) addEventListener("resize", () => window.innerWidth !== innerWidth && want());
}

/** Asks at once for all that the program will ask for, or what has the page. */
function ask(what) {
  for (const file of document.querySelector(`meta[name=${what}]`)?.content.split(" ") ?? []) {
    // On its way already.
    if (file === "@program") continue;
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
