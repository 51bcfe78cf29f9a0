// pa11y finds nothing on a page of each kind, prerendered with script off, and hydrated.
//
//   make build && node tests/published/pa11y.mjs
//
// HTML_CodeSniffer at WCAG 2 AA; axe runs in tests/browser/ on many more states. What pa11y finds is
// printed, one line a finding.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import pa11y from "pa11y";
import puppeteer from "puppeteer";
import { launchOptions } from "../browser/chromium.mjs";
import { serve } from "../browser/server.mjs";

const PAGES = [
  "",
  "gifts/",
  "gifts/cosmonaut-glove/",
  "journey/",
  "people/",
  "people/vladimir-putin/",
  "places/",
  "places/vostochny/",
  "sources/",
  "sources/alchetron/",
  "questions/",
  "tour/",
  "tour/for-a-class/",
  "tour/for-a-class/a-fair-exchange/",
  "visit/",
  "about/",
];

/** Letters on a shape drawn by CSS, which pa11y does not see as a background. */
const UNSEEN = ".tally__letter";

/** How many pages are tested at once: most of the time is spent waiting for the browser. */
const AT_ONCE = 4;

const DIST = new URL("../../dist/", import.meta.url).pathname;

/** The page as a browser without script reads it; one that runs none cannot run pa11y's either. */
const withoutScript = (address) => {
  const file = `${address}index.html`;
  const html = readFileSync(join(DIST, file), "utf8");
  return [file, html.replaceAll(/<script\b.*?<\/script>|<\/?noscript>/gs, "")];
};

/** The page as one that is hydrated without waiting for an interaction. */
const hydrating = (address) => {
  const file = `${address}index.html`;
  return [file, readFileSync(join(DIST, file), "utf8").replace("<html", "<html data-hydrate")];
};

const browser = await puppeteer.launch(launchOptions());
const servers = {
  off: await serve(DIST, { instead: Object.fromEntries(PAGES.map(withoutScript)) }),
  on: await serve(DIST, { instead: Object.fromEntries(PAGES.map(hydrating)) }),
};
const runs = Object.keys(servers).flatMap((script) => PAGES.map((address) => ({ script, address, issues: [] })));
const next = runs.values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const run of next) {
      const address = servers[run.script].root + run.address;
      // The hydrated page is tested once it is.
      const actions = run.script === "on" ? ["wait for element html[data-hydrated] to be added"] : [];
      run.issues = (await pa11y(address, { browser, actions, standard: "WCAG2AA", timeout: 60_000, hideElements: UNSEEN })).issues;
    }
  }),
);
let count = 0;
for (const { script, address, issues } of runs) {
  for (const { code, message, selector } of issues) console.log(`/${address}, script ${script}: ${message} (${code}, ${selector})`);
  count += issues.length;
}
for (const server of Object.values(servers)) await server.close();
await browser.close();
console.log(`${PAGES.length} pages, script off and on: ${count} findings`);
process.exitCode = count === 0 ? 0 : 1;
