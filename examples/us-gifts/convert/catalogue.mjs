// The rows of the CSV made into a catalogue.

import { parse } from "csv-parse/sync";
import { AGENCIES } from "./agencies.mjs";
import { countryCode, countryName, isSubdivision } from "./countries.mjs";
import { CHOSEN, SOURCE, YEARS, exhibit, fields, sources } from "./exhibit.mjs";
import { gift } from "./gift.mjs";
import { KINDS } from "./kinds.mjs";
import { People } from "./people.mjs";
import { CIRCUMSTANCES, DISPOSITIONS } from "./terms.mjs";
import { clean, fold } from "./text.mjs";

/** The rows of a CSV text, each an object by the names of the columns. */
export function rowsOf(csv) {
  return parse(csv, { columns: true, bom: true });
}

/** The catalogue of these rows. */
export function catalogueOf(rows) {
  const people = new People();
  const gifts = rows.map((row, index) => gift(row, index + 1, people, SOURCE));
  const persons = people.records();
  const used = (field, terms) => {
    const ids = new Set(gifts.flatMap((one) => one.fields?.[field] ?? []));
    return terms.filter(({ id }) => ids.has(id));
  };
  const [first, last] = YEARS;
  const isDated = ({ date }) => date && date.slice(0, 4) >= first && date.slice(0, 4) <= last;
  const counts = { all: gifts.length, dated: gifts.filter(isDated).length };
  return {
    format: "vitrine-catalogue/2",
    exhibit: {
      ...exhibit(counts),
      chosen: CHOSEN.map((number) => gifts.find((one) => one.number === number)?.id).filter(Boolean),
    },
    fields: fields({
      agencies: used("agency", AGENCIES),
      dispositions: used("disposition", DISPOSITIONS),
      circumstances: used("circumstances", CIRCUMSTANCES),
    }),
    kinds: KINDS.map(({ id, name, also }) => ({ id, name, ...(also && { also }) })),
    countries: countries(rows, persons),
    sources: sources(counts),
    people: persons,
    gifts,
  };
}

// The countries of people, each with the other names that the lists have for it.
function countries(rows, persons) {
  const also = new Map();
  for (const row of rows) {
    const cell = clean(row.donor_country).replace(/^the /i, "");
    const code = countryCode(cell);
    if (!code || isSubdivision(cell) || fold(cell) === fold(countryName(code))) continue;
    const names = also.get(code) ?? also.set(code, new Map()).get(code);
    if (!names.has(fold(cell))) names.set(fold(cell), cell);
  }
  const codes = [...new Set(persons.map(({ country }) => country).filter(Boolean))].sort();
  return codes.map((id) => {
    const names = [...(also.get(id)?.values() ?? [])];
    return { id, name: countryName(id), ...(names.length > 0 && { also: names }) };
  });
}
