// pa11y finds nothing on a page of each kind, as the host sends it with script off, and as the
// program shows it.
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

/** Letters that stand on a shape of CSS's making, which pa11y takes for no background. */
const UNSEEN = ".tally__letter";

/** How many pages are looked at at a time: most of it is waiting for the browser. */
const AT_ONCE = 4;

const DIST = new URL("../../dist/", import.meta.url).pathname;

/** The page as a browser without script reads it; one that runs none cannot run pa11y's either. */
const withoutScript = (address) => {
  const file = `${address}index.html`;
  const html = readFileSync(join(DIST, file), "utf8");
  return [file, html.replaceAll(/<script\b.*?<\/script>|<\/?noscript>/gs, "")];
};

/** The page as one that the program takes over as a whole, without waiting for it to be used. */
const wanted = (address) => {
  const file = `${address}index.html`;
  return [file, readFileSync(join(DIST, file), "utf8").replace("<html", "<html data-hydrate")];
};

const browser = await puppeteer.launch(launchOptions());
const servers = {
  off: await serve(DIST, { instead: Object.fromEntries(PAGES.map(withoutScript)) }),
  on: await serve(DIST, { instead: Object.fromEntries(PAGES.map(wanted)) }),
};
const visits = Object.keys(servers).flatMap((script) => PAGES.map((address) => ({ script, address, issues: [] })));
const next = visits.values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const visit of next) {
      const address = servers[visit.script].root + visit.address;
      // What the program shows is looked at once it has taken the page over.
      const actions = visit.script === "on" ? ["wait for element html[data-hydrated] to be added"] : [];
      visit.issues = (await pa11y(address, { browser, actions, standard: "WCAG2AA", timeout: 60_000, hideElements: UNSEEN })).issues;
    }
  }),
);
let count = 0;
for (const { script, address, issues } of visits) {
  for (const { code, message, selector } of issues) console.log(`/${address}, script ${script}: ${message} (${code}, ${selector})`);
  count += issues.length;
}
for (const server of Object.values(servers)) await server.close();
await browser.close();
console.log(`${PAGES.length} pages, script off and on: ${count} findings`);
process.exitCode = count === 0 ? 0 : 1;
