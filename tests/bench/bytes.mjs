// Bytes on the wire: what a first visit costs, by kind of page and type of resource, as a host sends it.
//
//   make build && node tests/bench/bytes.mjs [FOLDER]
//
// Reads dist/, or another published folder, and prints a table: raw, gzip 9 and brotli 11. A page costs
// itself, its style sheets, scripts and WebAssembly, as its head names them, and the catalogue if that is
// loaded at once; of several pages of a kind the heaviest is counted, of very many that of the largest. The chunks that are loaded on the first interaction have a line of their own.
// Fonts count as they are (woff2 is brotli already), and only those that an English page requests
// count against their budget. Exits 1 if a budget is exceeded.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ARGUMENTS, table, write } from "./report.mjs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const OF_RELEASE = "dist";
const [DIST = OF_RELEASE] = ARGUMENTS;
/** Of so many pages of a kind, the largest, each is compressed. */
const MOST_WEIGHED = 40;
const PAGE_BUDGET = 180_000;
const FONT_BUDGET = 120_000;

/** Kinds of pages, and those that are of the kind. */
const PAGES = [
  { name: "the entrance", matches: /^index\.html$/ },
  { name: "the gallery", matches: /^gifts\/index\.html$/ },
  { name: "a gift", matches: /^gifts\/.+\/index\.html$/ },
  { name: "the journey", matches: /^journey\/index\.html$/ },
  { name: "a tour", matches: /^tour\/(.+\/)?index\.html$/ },
  { name: "my visit", matches: /^visit\/index\.html$/ },
  { name: "a page to read", matches: /^(?!gifts\/|journey\/|tour\/|visit\/).+\/index\.html$/ },
];

/** Types of resources, and the files that are of the type. */
const RESOURCES = [
  { name: "HTML", matches: /\.html$/ },
  { name: "CSS", matches: /\.css$/ },
  { name: "JavaScript", matches: /\.js$/ },
  { name: "WebAssembly", matches: /\.wasm$/ },
  { name: "catalogue", matches: /^catalogue-[0-9a-f]+\.json$/ },
];

/** What any page loads besides. */
const OTHERS = [
  { name: "fonts, English", matches: /^fonts\/.*-latin(?!-ext|-additional).*\.woff2$/, fonts: true, packed: true },
  { name: "fonts, other scripts", matches: /^fonts\/(?!.*-latin(?!-ext|-additional)).*\.woff2$/, packed: true },
  { name: "plates", matches: /^plates\// },
];

if (!existsSync(join(DIST, "index.html"))) {
  console.error(`${DIST}/index.html: not found; run make build first`);
  process.exit(1);
}

const files = readdirSync(DIST, { recursive: true })
  .filter((file) => statSync(join(DIST, file)).isFile() && !/\.(br|gz)$/.test(file))
  .sort();

const weights = new Map();

function weigh(file, packed = false) {
  if (!weights.has(file)) weights.set(file, weightOf(readFileSync(join(DIST, file)), packed));
  return weights.get(file);
}

function weightOf(bytes, packed) {
  const raw = bytes.length;
  if (packed) return { raw, gzip: raw, brotli: raw };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw,
  };
  return { raw, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, { params }).length };
}

const add = (a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli });
const nothing = { raw: 0, gzip: 0, brotli: 0 };

/** The files that a page loads at once, as its head names them, and those that it preloads on the first interaction. */
function loadedBy(page) {
  const [head] = readFileSync(join(DIST, page), "utf8").split("</head>");
  const [preloads = ""] = head.match(/<meta name="preload-page"[^>]*>/) ?? [];
  // The style sheets of other kinds of page are only named, and that of a browser without script is
  // for one that loads no program.
  const html = head.replace(/<meta name="style-[^>]*>/g, "").replace(/<noscript>.*?<\/noscript>/g, "").replace(preloads, "");
  const named = (html) => [...new Set(html.match(/[\w-]+\.(?:css|js|wasm|json)\b/g))].filter((name) => existsSync(join(DIST, name)));
  return { loaded: [page, ...named(html)], onInteraction: named(preloads) };
}

const figure = (bytes) => bytes.toLocaleString("en-GB");

function line(name, count, { raw, gzip, brotli }) {
  const cells = [count, raw, gzip, brotli].map((cell) => figure(cell).padStart(11));
  return name.padEnd(24) + cells.join("");
}

function head(name) {
  return name.padEnd(24) + ["files", "raw", "gzip 9", "brotli 11"].map((cell) => cell.padStart(11)).join("");
}

const verdicts = [];
const columns = [];

const sizeOf = (file) => statSync(join(DIST, file)).size;

for (const { name, matches } of PAGES) {
  const largest = files.filter((file) => matches.test(file)).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  // An exhibit without records of a kind has no page of them.
  if (largest.length === 0) continue;
  const pages = largest.slice(0, MOST_WEIGHED).map((page) => {
    const { loaded, onInteraction } = loadedBy(page);
    return { loaded, onInteraction, weight: loaded.map((file) => weigh(file)).reduce(add, nothing) };
  });
  const [{ loaded, onInteraction, weight }] = pages.toSorted((a, b) => b.weight.brotli - a.weight.brotli);
  console.log(head(name));
  for (const { name, matches } of RESOURCES) {
    const own = loaded.filter((file) => matches.test(file));
    console.log(line(`  ${name}`, own.length, own.map((file) => weigh(file)).reduce(add, nothing)));
  }
  const brotli = (files) => files.map((file) => weigh(file)).reduce(add, nothing).brotli;
  columns.push([...RESOURCES.map(({ matches }) => brotli(loaded.filter((file) => matches.test(file)))), weight.brotli, loaded.length, brotli(onInteraction)]);
  console.log(line("  together", loaded.length, weight));
  console.log(`${line("  on first interaction", onInteraction.length, onInteraction.map((file) => weigh(file)).reduce(add, nothing))}\n`);
  verdicts.push([`${name}, brotli`, weight.brotli, PAGE_BUDGET]);
}

console.log(head("besides"));
for (const { name, matches, fonts, packed } of OTHERS) {
  const own = files.filter((file) => matches.test(file));
  const weight = own.map((file) => weigh(file, packed)).reduce(add, nothing);
  console.log(line(`  ${name}`, own.length, weight));
  if (fonts) verdicts.push(["fonts of an English visit", weight.brotli, FONT_BUDGET]);
}

console.log();
for (const [name, bytes, most] of verdicts) {
  if (bytes > most) process.exitCode = 1;
  const verdict = bytes <= most ? "kept" : `missed by ${figure(bytes - most)}`;
  console.log(`${name}: ${figure(bytes)}, budget ${figure(most)} ${verdict}`);
}

const lines = [...RESOURCES.map(({ name }) => name), "**together**", "files", "on first interaction"];
if (DIST === OF_RELEASE) write(
  "bytes",
  "node tests/bench/bytes.mjs --write",
  table(["bytes, brotli 11", ...PAGES.map(({ name }) => name)], lines.map((name, row) => [name, ...columns.map((column) => figure(column[row]))])),
);
