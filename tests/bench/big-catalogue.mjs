// A catalogue of any size, made from a museum's own records: what the exhibit must stay quick with.
//
// Records come as JSON, one to a line, with id, title, maker, country, department, classification,
// medium, date_text, year and description; the file may be packed with xz. The same file gives the
// same catalogue. Nothing is made up: a label is the record's own words, repeated or cut.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const LABEL_WORDS = 75;
const SOURCE = "museum-records";

/** The catalogue, as an object, of `count` records spread evenly over the file. */
export function bigCatalogue(file, count) {
  const records = spread(read(file), count);
  const kinds = new Terms("kind");
  const countries = new Terms("country");
  const places = new Terms("place");
  const givers = new Terms("giver");

  const gifts = records.map((record, place) => {
    const country = record.country && countries.id(record.country);
    const says = (about, text) => ({ about, says: text, source: SOURCE, at: `record ${place + 1}` });
    const object = record.medium || record.classification || "Object";
    const gift = {
      id: `gift-${place + 1}`,
      number: `${place + 1}`,
      title: record.title || "Untitled",
      kind: kinds.id(record.classification || "Unclassified"),
      date: "XXXX",
      object,
      label: label(record),
      claims: [says("object", object)],
    };
    if (record.maker) {
      gift.giver = givers.id(record.maker, country ? { country } : {});
      gift.claims.push(says("giver", record.maker));
    }
    if (record.department) {
      gift.place = places.id(record.department);
      gift.claims.push(says("place", record.department));
    }
    if (record.year >= 1000 && record.year <= 2026) {
      gift.date = `${record.year}`;
      gift.claims.push(says("date", `${record.date_text || record.year}`));
    }
    return gift;
  });

  return {
    format: "vitrine-catalogue/2",
    exhibit: {
      // As in the exhibit whose prerendered pages it is opened in.
      nouns: { object: { one: "gift", other: "gifts" }, source: { one: "article", other: "articles" } },
      id: "bench",
      title: "A large collection",
      introduction: `${gifts.length} objects, to measure with.`,
      edition: "2026-11-22",
      licence: "CC0-1.0",
      languages: ["en"],
      chosen: gifts.slice(0, 3).map(({ id }) => id),
    },
    kinds: kinds.list,
    countries: countries.list,
    sources: [{ id: SOURCE, name: "Museum records", csl: { type: "dataset", title: "Museum records" }, about: "The museums’ own records." }],
    people: givers.list,
    places: places.list,
    events: [],
    gifts,
  };
}

/** Named things, each with an id of its own, in the order they were first met. */
class Terms {
  constructor(stem) {
    this.stem = stem;
    this.list = [];
    this.ids = new Map();
  }

  id(name, rest = {}) {
    if (!this.ids.has(name)) {
      const id = `${this.stem}-${this.list.length + 1}`;
      this.ids.set(name, id);
      this.list.push({ id, name, ...rest });
    }
    return this.ids.get(name);
  }
}

function read(file) {
  const text = file.endsWith(".xz")
    ? execFileSync("xz", ["-dc", file], { encoding: "utf8", maxBuffer: 2 ** 30 })
    : readFileSync(file, "utf8");
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

function spread(records, count) {
  if (records.length < count) throw new Error(`${records.length} records found, at least ${count} expected`);
  return Array.from({ length: count }, (_, place) => records[Math.floor((place * records.length) / count)]);
}

function label({ title, maker, country, department, classification, medium, date_text, description }) {
  const own = [title, maker, country, date_text, medium, classification, department, description]
    .filter(Boolean)
    .join(". ")
    .split(/\s+/)
    .filter(Boolean);
  return Array.from({ length: LABEL_WORDS }, (_, place) => own[place % own.length]).join(" ");
}
