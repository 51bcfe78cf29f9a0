// Bytes on the wire: what a first visit costs, by page and by part, as a host would send it.
//
//   make build && node tests/bench/bytes.mjs
//
// Reads dist/ and prints a table: raw, gzip 9 and brotli 11. A page costs itself, its style sheets,
// scripts and program, as its own links name them, and the catalogue; of several pages of a kind
// the heaviest is counted. What comes only when something on the page is used (a button, a box, a
// drawing) stands in a line of its own. Fonts are as they are (woff2 is brotli already), and only
// those that an English page asks for count against theirs. Exits 1 if a goal is missed.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const MOST_OF_APP = 170_000;
const MOST_OF_FONTS = 120_000;

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

/** Parts of a page, and the files that are of the part. */
const PARTS = [
  { name: "HTML", matches: /\.html$/ },
  { name: "CSS", matches: /\.css$/ },
  { name: "JavaScript", matches: /\.js$/ },
  { name: "WebAssembly", matches: /\.wasm$/ },
  { name: "catalogue", matches: /^catalogue-[0-9a-f]+\.json$/ },
];

/** What a visit to any page loads besides. */
const OTHERS = [
  { name: "fonts, English", matches: /^fonts\/.*latin.*\.woff2$/, fonts: true, packed: true },
  { name: "fonts, other scripts", matches: /^fonts\/(?!.*latin).*\.woff2$/, packed: true },
  { name: "plates", matches: /^plates\// },
];

if (!existsSync(join(DIST, "index.html"))) {
  console.error("dist/index.html: not found; run make build first");
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

/** A page with every style sheet, script, program and catalogue that it names, and what it names for when it is used. */
function loadedBy(page) {
  const [head] = readFileSync(join(DIST, page), "utf8").split("</head>");
  const [later = ""] = head.match(/<meta name="preload-page"[^>]*>/) ?? [];
  // The sheets of other pages are only named.
  const html = head.replace(/<meta name="style-[^>]*>/g, "").replace(later, "");
  const named = (html) => [...new Set(html.match(/[\w-]+\.(?:css|js|wasm|json)\b/g))].filter((name) => existsSync(join(DIST, name)));
  return { loaded: [page, ...named(html)], later: named(later) };
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

for (const { name, matches } of PAGES) {
  const pages = files.filter((file) => matches.test(file)).map((page) => {
    const { loaded, later } = loadedBy(page);
    return { loaded, later, weight: loaded.map((file) => weigh(file)).reduce(add, nothing) };
  });
  const [{ loaded, later, weight }] = pages.toSorted((a, b) => b.weight.brotli - a.weight.brotli);
  console.log(head(name));
  for (const part of PARTS) {
    const own = loaded.filter((file) => part.matches.test(file));
    console.log(line(`  ${part.name}`, own.length, own.map((file) => weigh(file)).reduce(add, nothing)));
  }
  console.log(line("  together", loaded.length, weight));
  console.log(`${line("  once it is used", later.length, later.map((file) => weigh(file)).reduce(add, nothing))}\n`);
  verdicts.push([`${name}, brotli`, weight.brotli, MOST_OF_APP]);
}

console.log(head("besides"));
for (const { name, matches, fonts, packed } of OTHERS) {
  const own = files.filter((file) => matches.test(file));
  const weight = own.map((file) => weigh(file, packed)).reduce(add, nothing);
  console.log(line(`  ${name}`, own.length, weight));
  if (fonts) verdicts.push(["fonts of an English visit", weight.brotli, MOST_OF_FONTS]);
}

console.log();
for (const [name, bytes, most] of verdicts) {
  if (bytes > most) process.exitCode = 1;
  const verdict = bytes <= most ? "kept" : `missed by ${figure(bytes - most)}`;
  console.log(`${name}: ${figure(bytes)}, goal ${figure(most)} ${verdict}`);
}
