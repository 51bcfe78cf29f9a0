// A row of the CSV made into a gift. A cell that is blank, or not understood, leaves its field out.

import { agencyOf } from "./agencies.mjs";
import { donors, isGiverWithheld } from "./donor.mjs";
import { kindOf } from "./kind.mjs";
import { office, recipients } from "./recipient.mjs";
import { circumstance, disposition, dispositionTerms } from "./terms.mjs";
import { clean, slug } from "./text.mjs";
import { saysMore, title } from "./title.mjs";

/** The term of a gift whose giver the lists may not name. */
export const BY_LAW = "by-law";

// The Act is of 1966; the data set was published in 2024.
const YEARS = [1966, 2024];

/** When it was received, in EDTF, or undefined. */
export function received(cell) {
  const [, from, to] = /^(\d{4}(?:-\d\d){0,2})(?:[–-](\d{4}-\d\d-\d\d))?$/.exec(cell.trim()) ?? [];
  if (!from || ![from, to].filter(Boolean).every(isPlausible)) return undefined;
  return to ? `${from}/${to}` : from;
}

function isPlausible(date) {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  const then = new Date(Date.UTC(year, month - 1, day));
  const isDay = then.getUTCMonth() === month - 1 && then.getUTCDate() === day;
  return isDay && year >= YEARS[0] && year <= YEARS[1];
}

/** The estimated value in dollars; a value of nothing is none. */
export function value(cell) {
  const number = Number(cell);
  return Number.isFinite(number) && number > 0 ? Math.round(number * 100) / 100 : undefined;
}

/** The gift of a row, the `number`th of the file. `people` gives each person an id. */
export function gift(row, number, people, source) {
  const description = clean(row.gift_description);
  const name = title(description) || "Not described";
  const [giver, ...givers] = donors(row).map((draft) => people.id(draft));
  const [recipient, ...recipientsToo] = recipients(row).map((draft) => people.id(draft));
  const others = [...new Set([...givers, ...recipientsToo])].filter((id) => id !== giver && id !== recipient);
  const became = disposition(clean(row.disposition));
  const dispositions = became ? dispositionTerms(became) : [];
  const fields = without({
    value: value(row.estimated_value),
    agency: agencyOf(clean(row.name_and_title)),
    office: office(row),
    "giver-withheld": isGiverWithheld(row) ? BY_LAW : undefined,
    disposition: dispositions.length > 0 ? dispositions : undefined,
    circumstances: circumstance(clean(row.circumstances), clean(row.disposition)),
  });
  return without({
    id: `${slug(name, 50)}-${row.id}`,
    number: row.id,
    title: name,
    kind: kindOf(name),
    giver,
    recipient,
    people: others.length > 0 ? others : undefined,
    date: received(row.received),
    object: description && saysMore(description, name) ? description : undefined,
    whereabouts: became,
    fields: Object.keys(fields).length > 0 ? fields : undefined,
    claims: [{ about: "record", source, at: `row ${number}` }],
  });
}

function without(record) {
  return Object.fromEntries(Object.entries(record).filter(([, member]) => member !== undefined));
}
