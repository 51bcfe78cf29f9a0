// What the conversion reports, so that a person can judge it.

import { agencyOf } from "./agencies.mjs";
import { countryNotUnderstood } from "./donor.mjs";
import { clean } from "./text.mjs";
import { disposition, dispositionTerms } from "./terms.mjs";

/** The report as text. */
export function report(rows, { people, countries, kinds, fields, gifts }) {
  const countryOf = new Map(people.map(({ id, country }) => [id, country]));
  const reported = (has) => String(gifts.filter(has).length).padStart(6);
  const lines = [`${gifts.length} gifts, of which reported:`];
  for (const member of ["title", "kind", "object", "giver", "recipient", "people", "date", "whereabouts"]) {
    lines.push(`${reported((gift) => gift[member] !== undefined)}  ${member}`);
  }
  lines.push(`${reported((gift) => countryOf.get(gift.giver))}  country of the giver`);
  for (const { id } of fields) lines.push(`${reported((gift) => gift.fields?.[id] !== undefined)}  ${id}`);
  lines.push("", "Kind:");
  for (const { id, name } of kinds) lines.push(`${reported((gift) => gift.kind === id)}  ${name}`);
  for (const { id, label, terms } of fields) {
    if (!terms) continue;
    lines.push("", `${label}:`);
    for (const term of terms) lines.push(`${reported((gift) => [gift.fields?.[id]].flat().includes(term.id))}  ${term.name}`);
  }
  const bodies = people.filter(({ body }) => body).length;
  lines.push("", `${people.length} people, of whom ${bodies} are bodies; ${countries.length} countries`);
  lines.push(...counted("Donor countries not understood", rows.map(countryNotUnderstood)));
  lines.push(...counted("Dispositions not understood", rows.map(notUnderstood)));
  lines.push(...counted("Recipients whose agency is not understood", rows.map(withoutAgency)).slice(0, 22));
  return lines.join("\n");
}

function notUnderstood(row) {
  const cell = clean(row.disposition);
  const text = disposition(cell);
  return text && dispositionTerms(text).length > 0 ? undefined : cell || undefined;
}

function withoutAgency(row) {
  const line = clean(row.name_and_title);
  return agencyOf(line) ? undefined : line;
}

// The texts, the most frequent first.
function counted(heading, texts) {
  const counts = new Map();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return ["", `${heading}: ${total} in ${counts.size} wordings`, ...sorted.map(([text, count]) => `${String(count).padStart(6)}  ${text}`)];
}
