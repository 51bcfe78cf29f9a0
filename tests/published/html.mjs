// Every prerendered page is valid HTML, and small.
//
//   make build && node tests/published/html.mjs
//
// Holds each page of dist/ to html-validate's rules, and to 20,000 bytes in brotli 11; prints the
// heaviest page of each kind, and what is wrong.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const MOST = 20_000;
/** How many findings of a rule are printed. */
const SHOWN = 5;

const pages = readdirSync(DIST, { recursive: true })
  .filter((file) => file.endsWith(".html"))
  .sort();

const kinds = new Map();
for (const page of pages) {
  const [section, record] = page.split("/");
  const kind = record === undefined ? page : record === "index.html" ? `${section}/` : `${section}/…/`;
  const bytes = statSync(join(DIST, `${page}.br`)).size;
  const { pages = 0, most = 0, heaviest } = kinds.get(kind) ?? {};
  kinds.set(kind, { pages: pages + 1, ...(bytes > most ? { most: bytes, heaviest: page } : { most, heaviest }) });
}
const figure = (number) => number.toLocaleString("en-GB").padStart(10);
console.log(`${"kind".padEnd(16)}${"pages".padStart(10)}${"brotli 11".padStart(10)}  the heaviest`);
for (const [kind, { pages, most, heaviest }] of kinds) {
  console.log(`${kind.padEnd(16)}${figure(pages)}${figure(most)}  ${heaviest}${most > MOST ? `: over ${figure(MOST).trim()}` : ""}`);
  if (most > MOST) process.exitCode = 1;
}

const validator = new HtmlValidate(new FileSystemConfigLoader());
const found = new Map();
for (const page of pages) {
  const html = readFileSync(join(DIST, page), "utf8");
  const { results } = await validator.validateString(html, join(DIST, page));
  for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
    if (!found.has(ruleId)) found.set(ruleId, []);
    found.get(ruleId).push(`${page}:${line}:${column}: ${message}`);
  }
}
for (const [rule, faults] of found) {
  console.log(`\n${rule}: ${faults.length}`);
  for (const fault of faults.slice(0, SHOWN)) console.log(`  ${fault}`);
  process.exitCode = 1;
}
const count = [...found.values()].reduce((sum, faults) => sum + faults.length, 0);
console.log(`\n${pages.length} pages, ${count} faults`);
