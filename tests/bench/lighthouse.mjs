// Lighthouse scores for a page of each kind, on a phone: simulated slow 4G, a processor four times
// slower, from a server that sends as a CDN does.
//
//   make build && node tests/bench/lighthouse.mjs [PAGE…]
//   node tests/bench/lighthouse.mjs --of FOLDER…
//
// The second form takes the entrance, the gallery and the first object of each published folder.
// Prints the four scores, largest contentful paint, total blocking time and layout shift, the median
// of three runs by the first; what keeps a score from 100 is printed below. A run before them is not
// counted: a browser that has just been started is busy with itself. Exits 1 if a score is under 100,
// the paint later than 1.2 s, the blocking longer than 50 ms, or anything shifts that Lighthouse shows.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "@playwright/test";
import { launchOptions } from "../browser/chromium.mjs";
import { cdn } from "./cdn.mjs";
import { ARGUMENTS, table, write } from "./report.mjs";

const RUNS = 3;
const PORT = 9333;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const DIST = new URL("../../dist/", import.meta.url).pathname;
const PAGES = ["", "gifts/", "gifts/cosmonaut-glove/", "journey/", "tour/"];
const [option, ...folders] = ARGUMENTS;
const EXHIBITS =
  option === "--of"
    ? folders.map((dist) => ({ dist, name: basename(dist), pages: ["", "gifts/", `gifts/${firstGift(dist)}/`] }))
    : [{ dist: DIST, name: "", pages: ARGUMENTS.length > 0 ? ARGUMENTS : PAGES }];
// To three decimals, nothing shifts.
const MOST = { "largest-contentful-paint": 1200, "total-blocking-time": 50, "cumulative-layout-shift": 0.0005 };

const { args, ...options } = launchOptions();
const browser = await chromium.launch({ ...options, args: [...args, "--ignore-certificate-errors", `--remote-debugging-port=${PORT}`] });

const heads = ["performance", "access", "practices", "SEO", "LCP ms", "TBT ms", "CLS"];
const row = (name, cells) => console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(12)).join(""));
const look = async (server, page) => {
  const { lhr } = await lighthouse(server.root + page, { port: PORT, onlyCategories: CATEGORIES, logLevel: "silent", throttlingMethod: "simulate" });
  if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
  return lhr;
};
const rows = [];
row("page", heads);
for (const { dist, name, pages } of EXHIBITS) {
  const server = await cdn(dist);
  await look(server, pages[0]);
  for (const page of pages) await measure(server, `${name}/${page}`, page);
  await server.close();
}
await browser.close();
const [section, command] = option === "--of" ? ["lighthouse-others", " --of FOLDER…"] : ["lighthouse", ""];
write(section, `node tests/bench/lighthouse.mjs${command} --write`, table(["page", "performance", "accessibility", "best practices", "SEO", "largest contentful paint, ms", "total blocking time, ms", "layout shift"], rows));

/** The first object of a published exhibit. */
function firstGift(dist) {
  return JSON.parse(readFileSync(join(dist, "catalogue.json"), "utf8")).gifts[0].id;
}

async function measure(server, name, page) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await look(server, page));
  const lcp = ({ audits }) => audits["largest-contentful-paint"].numericValue;
  const lhr = runs.toSorted((a, b) => lcp(a) - lcp(b))[Math.floor(RUNS / 2)];
  const scores = CATEGORIES.map((category) => Math.round(lhr.categories[category].score * 100));
  const figures = Object.keys(MOST).map((audit) => lhr.audits[audit].numericValue);
  const [paint, blocking, shift] = figures;
  rows.push([`\`${name}\``, ...scores, Math.round(paint).toLocaleString("en-GB"), Math.round(blocking), shift.toFixed(3)]);
  row(name, rows.at(-1).slice(1));
  if (scores.some((score) => score < 100) || figures.some((figure, i) => figure > Object.values(MOST)[i])) process.exitCode = 1;
  for (const category of CATEGORIES.filter((_, i) => scores[i] < 100)) {
    const short = lhr.categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1);
    for (const { id } of short) console.log(`  ${category}: ${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title}`);
  }
}
