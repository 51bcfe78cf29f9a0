// Every URL of the exhibit that its published files name leads to a page or a file that is there.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder that hold text, with their paths. */
function filesIn(folder, under = "") {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = join(under, entry.name);
    if (entry.isDirectory()) return filesIn(folder, path);
    return /\.(json|jsonld|csv|xml|txt|webmanifest)$/.test(entry.name) ? [path] : [];
  });
}

/** The strings of a value in JSON, by name for those that are references. */
function* strings(value, name = "") {
  if (typeof value === "string") yield [name, value];
  else if (value && typeof value === "object") {
    for (const [key, one] of Object.entries(value)) yield* strings(one, Array.isArray(value) ? name : key);
  }
}

// What is an address in each of our formats, relative where the site is not known.
const REFERENCES = /^(@?id|path|url|contentUrl|thumbnailUrl|image|item|src|icon|start_url|mainEntityOfPage)$/;

/** What of a file of the exhibit is a URL. */
function urlsOf(path, text, site) {
  const found = [...text.matchAll(/https:\/\/example\.org\/exhibit\/[^\s"'<>,;\\)]*/g)].map(([url]) => url.slice(site.length));
  if (/\.csv$/.test(path)) found.push(...text.split(/[,\r\n]/).filter((cell) => /^(plates|gifts|cards)\//.test(cell)));
  if (/\.(json|jsonld|webmanifest)$/.test(path)) {
    for (const [name, value] of strings(JSON.parse(text))) {
      const isRelative = !/^([a-z]+:|#|\/|_:)/i.test(value) && /[/.]/.test(value) && !/\s/.test(value);
      if (REFERENCES.test(name) && isRelative) found.push(value);
    }
  }
  return found;
}

/** The URLs in a folder of exported files that lead nowhere: neither there nor in the other folders. */
export function urlsThatLeadNowhere(folder, others, site) {
  const problems = [];
  let tried = 0;
  for (const file of filesIn(folder)) {
    // The tests' own, and what a curator wrote.
    if (/(^|\/)broken-|enriched-|^(catalogue|tours)\.json$/.test(file)) continue;
    for (const url of new Set(urlsOf(file, readFileSync(join(folder, file), "utf8"), site))) {
      const path = decodeURIComponent(url.replace(/[?#].*$/, "")).replace(/^\.\//, "");
      tried += 1;
      // A page is there if its linked data is, and an embedded page if its oEmbed is.
      const there = [path, join(path, "page.jsonld"), join(path, "oembed.json")];
      const isThere = (one) => [folder, ...others].some((root) => existsSync(join(root, one)) && statSync(join(root, one)).isFile());
      // An identifier of a IIIF canvas, or of a part of it, is a name that no viewer asks for.
      if (!there.some(isThere) && !/^iiif\/[^/]+\/canvas/.test(path)) problems.push(`${file}: ${url} leads nowhere`);
    }
  }
  if (tried < 500) problems.push(`found ${tried} URLs, expected several hundred`);
  return problems;
}
