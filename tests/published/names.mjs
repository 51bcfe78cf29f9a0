// Plates, fonts and the map have a content hash in their names, and nothing references one that is
// missing: no page, style sheet, WebAssembly, catalogue or format.
//
//   make build && node tests/published/names.mjs

import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const DIST = new URL("../../dist/", import.meta.url).pathname;
// In WebAssembly data, parts of names are adjacent; no name begins with a dot.
const NAMED = /\b(?:fonts|map|plates)\/\w[\w.-]*?\.(?:svg|woff2)\b/g;

const files = readdirSync(DIST, { recursive: true }).filter((file) => statSync(join(DIST, file)).isFile() && !/\.(br|gz)$/.test(file));
const there = new Set(files);
const faults = new Set();
const named = new Set();
for (const file of files.sort()) {
  if (/\.(svg|woff2)$/.test(file) && /^(fonts|map|plates)\//.test(file) && !/-[0-9a-f]{16}\./.test(file)) {
    faults.add(`${file}: not named after its content`);
  }
  for (const [name] of readFileSync(join(DIST, file), "latin1").matchAll(NAMED)) {
    named.add(name);
    if (!there.has(name)) faults.add(`${file}: names ${name}, which is not there`);
  }
}
for (const fault of faults) console.log(fault);
console.log(`${named.size} files named, ${faults.size} faults`);
process.exitCode = faults.size === 0 && named.size > 0 ? 0 : 1;
