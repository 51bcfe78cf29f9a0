// The giver of a gift, from the line of the donor.

import { countryAtEnd, countryCode, countryInSentence } from "./countries.mjs";
import { body, person, segments, tidy, withoutStyles } from "./names.mjs";
import { countryElsewhere, donorName } from "./same.mjs";
import { any, clean, fold, oneOf } from "./text.mjs";

// The names of donors and recipients may be withheld under 5 U.S.C. 7342(f)(4).
export const WITHHELD = /^5 ?U\.?S\.?C/;
// A line that names an office, but nobody in it.
const OFFICES = oneOf`
  unknown.*|foreign government official|afghan protocol
  (?:afghanistan governmental|government|shanghai expo bureau protocol) offic(?:er|ial)\b.*
  (?:chairman|chief|general|head|ambassador|embassy representative|minister|chief justice)(?: of| in| supreme)[^,]*
  chief of general staff, taiwan|minister of education, ministry .*
`;
const UNNAMED = new RegExp(`^(?:|${OFFICES})$`, "i");

// Bodies of many countries have none of their own, wherever they have their seat.
const INTERNATIONAL = any`
  (?<!to the )United Nations|World (?:Health|Bank|Trade)|North Atlantic
  International A(?:gency|tomic)|European|Asian Development|African Development|ASEAN|Asia-Pacific
  Organization of American
`;

// Lines and columns that no rule reads right, by the number of the row.
const ERRATA = {
  // The Constitutional Court is South Korea's; the list writes North Korea.
  554: { country: null },
  // The letters of these names are broken in the line; the CSV has them whole.
  1181: { isTrusted: true },
  2225: { isTrusted: true, name: "Fikri Işık" },
  3224: { isTrusted: true },
  // A nuncio comes from the Holy See, and a consulate of Croatia in Oman is not Oman.
  1234: { country: "Holy See" },
  3720: { country: null },
  // His father's name stands in the line too.
  1066: { name: "Haji Al-Muhtadee Billah", isAlone: true },
  // The Embassy of Moldova to the United States.
  4238: { country: "Moldova" },
  // The title has taken a part of the name.
  4034: { name: "the Duke of Edinburgh" },
  // The line does not name her, the CSV does; the line is followed.
  4382: { name: "The Duchess of Cambridge" },
};
// Two who are named by their office alone.
const COUPLES = {
  "Their Majesties The King and Queen of the Hashemite Kingdom of Jordan": "The King and Queen of Jordan",
  "Their Majesties the Emperor and Empress of Japan": "The Emperor and Empress of Japan",
};

/** The people who gave: each a draft with `name`, `isBody`, `role`, `country`. The first is the giver. */
export function donors(row) {
  const line = clean(row.foreign_donor);
  if (WITHHELD.test(line) || UNNAMED.test(line)) return [];
  const erratum = ERRATA[row.id] ?? {};
  const given = clean(erratum.name ?? row.donor_name).replace(/^and (?:Mrs\. )?/, "");
  const country =
    erratum.country === null
      ? undefined
      : (donorCountry(line, clean(erratum.country ?? row.donor_country)) ?? countryElsewhere(given));

  if (/The Queen of the United Kingdom/.test(line)) {
    const duke = { name: "The Duke of Edinburgh", country: "GB" };
    const second = /Duke of Edinburgh/.test(line) ? [duke] : [];
    return [{ name: "The Queen of the United Kingdom", country: "GB" }, ...second].map(finished);
  }

  if (COUPLES[line]) return [finished({ name: COUPLES[line], isBody: true, country })];

  const corporate = body(line) ?? (countryCode(line) && line);
  if (corporate) {
    const seat = INTERNATIONAL.test(corporate) ? undefined : (country ?? countryCode(line));
    return [finished({ ...bodyNamed(corporate, seat), isBody: true, country: seat })];
  }

  const parts = erratum.isAlone ? [line] : segments(line);
  const separator = parts.length > 1 ? /,? (?:and|&) |, (?!Jr|Sr|II)/ : /,? (?:and|&) /;
  const names = given.split(separator).map(withoutStyles).filter(Boolean);
  const found = [];
  const first =
    person(parts[0], names[0]) ??
    person(line, given) ??
    (erratum.isTrusted ? { name: given, office: tidy(line.split(", ").slice(1).join(", ")) } : undefined) ??
    // A name in another order, or of a line in which the CSV found none, is taken from the line.
    (given && !isOrderedAnew(given, line) ? undefined : person(parts[0], headName(parts[0])));
  if (first) found.push({ ...first, country });
  for (const [index, segment] of parts.slice(1).entries()) {
    const second = person(segment, names[index + 1]) ?? person(segment, headName(segment));
    if (second) found.push({ ...second, country });
  }
  if (parts.length === 1 && names.length === 2 && / /.test(names[1])) {
    const second = person(line, names[1]);
    if (second) found.push({ ...second, country });
  }
  // A country alone is no office.
  for (const draft of found) if (countryCode(draft.office)) draft.office = undefined;
  if (found.length === 1 && !found[0].office) found[0].office = titleWithCountry(row, country);
  if (found.length > 1) shareOffice(found, row, country, /^(?:Mrs|Ms|Madam)/.test(parts.at(-1)));
  return found
    .filter(({ name }, index) => name.length > 2 && !/[?(]/.test(name) && !(index > 0 && name === found[0].name))
    .map(finished);
}

// Whether the line has the words of the name, but not one after another.
function isOrderedAnew(name, line) {
  const words = new Set(fold(line).split(" "));
  return fold(name).split(" ").every((word) => words.has(word));
}

function donorCountry(line, cell) {
  // “Korea” is one of two; the line says which.
  if (fold(cell) === "korea") return countryAtEnd(line);
  return countryCode(cell) ?? (cell ? undefined : countryAtEnd(line));
}

/** Whether the line cites the law in place of a giver. */
export function isGiverWithheld(row) {
  return WITHHELD.test(clean(row.foreign_donor));
}

/** Whether the CSV names a country that is not understood. */
export function countryNotUnderstood(row) {
  const cell = clean(row.donor_country);
  return cell && !countryCode(cell) && fold(cell) !== "korea" ? cell : undefined;
}

// Governments and embassies are one whichever style of the country the list uses.
function bodyNamed(text, country) {
  const pattern = /^(Government|Embassy) of (.*?)(?: (?:in|to) the (?:United States|U\.S\.).*)?$/;
  const [, what, of] = pattern.exec(text) ?? [];
  if (what && country && countryCode(of) === country) return { name: `${what} of ${countryInSentence(country)}` };
  return { name: text };
}

// The name of a person after “and”: up to the comma, without styles.
function headName(segment) {
  const rank = /^(?:Sheikha|Queen|First Lady|Second Lady|(?:Lieutenant |Major |Brigadier )?General) /i;
  const ranked = withoutStyles(segment).replace(rank, "");
  const head = withoutStyles(ranked).split(",")[0].replace(/^Sheikh /, "");
  return / /.test(head) ? head.replace(/ of the .*$/, "") : undefined;
}

function titleWithCountry(row, country) {
  const title = tidy(clean(row.donor_title).replace(/ of the(?: \w+)? (?:Kingdom|Republic)(?: of)?$/, ""));
  if (!title || /Government|Embassy| and (?:Queen|First Lady|Spouse|His|Her)/.test(title)) return undefined;
  return country ? `${title}, ${countryInSentence(country).replace(/^the /, "")}` : title;
}

// “King and Queen” are his office and hers. What else is said after a couple is said of the first.
function shareOffice(found, row, country, isCouple) {
  const [first, last] = [found[0], found.at(-1)];
  const shared = / (?:and|&) (?:First Lady|Queen|Spouse|Deputy)|^The Tri-/;
  const offices = /^(President|King|Prime Minister|Ambassador) (?:and|&) (First Lady|Queen|Spouse)$/.exec(clean(row.donor_title));
  if (isCouple && !first.office && last.office && !shared.test(last.office)) {
    first.office = last.office;
    last.office = undefined;
  }
  for (const [index, draft] of [first, last].entries()) {
    if (draft.office && !shared.test(draft.office)) continue;
    const office = offices?.[index + 1];
    const isKnown = office && office !== "Spouse" && country;
    draft.office = isKnown ? `${office} of ${countryInSentence(country)}` : undefined;
  }
}

function finished({ name: spelling, isBody = false, office, country }) {
  const name = donorName(spelling, country);
  return { name, spelling, isBody, role: office === name ? undefined : office, country };
}
