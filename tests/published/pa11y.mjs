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

const DIST = new URL("../../dist/", import.meta.url).pathname;

/** The page as a browser without script reads it; one that runs none cannot run pa11y's either. */
const withoutScript = (address) => {
  const file = `${address}index.html`;
  const html = readFileSync(join(DIST, file), "utf8");
  return [file, html.replaceAll(/<script\b.*?<\/script>|<\/?noscript>/gs, "")];
};

const browser = await puppeteer.launch(launchOptions());
const servers = {
  off: await serve(DIST, { instead: Object.fromEntries(PAGES.map(withoutScript)) }),
  on: await serve(DIST),
};
let count = 0;
for (const [script, server] of Object.entries(servers)) {
  for (const address of PAGES) {
    const { issues } = await pa11y(server.root + address, { browser, standard: "WCAG2AA", timeout: 60_000, hideElements: UNSEEN });
    for (const { code, message, selector } of issues) console.log(`/${address}, script ${script}: ${message} (${code}, ${selector})`);
    count += issues.length;
  }
  await server.close();
}
await browser.close();
console.log(`${PAGES.length} pages, script off and on: ${count} findings`);
process.exitCode = count === 0 ? 0 : 1;
