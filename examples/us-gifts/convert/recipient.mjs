// The recipient of a gift, from the line that names him or her.

import { WITHHELD } from "./donor.mjs";
import { person, segments, tidy, withoutStyles } from "./names.mjs";
import { recipientName } from "./same.mjs";
import { clean, fold } from "./text.mjs";

// Lines that name an office, a household or an agency, but no person. The employees of an agency are
// many, so that “an agency employee” is no recipient of his own: those gifts have none.
const BODIES = {
  president: "The President",
  "vice president": "The Vice President",
  "first lady": "The First Lady",
  "first family": "The First Family",
  "first family children": "Children of the First Family",
  "department of state employee": "Department of State employees",
  "state department employee": "Department of State employees",
  "a department of defense employee": "Department of Defense employees",
  "u s air force employee": "U.S. Air Force employees",
  "the department of justice": "Department of Justice",
  "white house staff member": "White House staff",
  "unknown white house staff": "White House staff",
  "blair house": "Blair House",
  "embassy of the united states in the kingdom of the netherlands": "Embassy of the United States in the Netherlands",
  "the officers at marine barracks washington": "Officers at Marine Barracks Washington",
  "natural agricultural library nal": "Natural Agricultural Library",
  "agricultural research service ars": "Agricultural Research Service",
  "united states embassy": "United States Embassy",
  "family of the honorable joseph r biden jr vice president of the united states": "Family of Joseph R. Biden Jr.",
  "vice president and mrs cheney": "Vice President and Mrs. Cheney",
};
const NOBODY = /^(?:unknown|an? agency employee|(?:assistant (?:to the )?)?special agent(?: in charge)?, .*)$/i;

/** The people who received: each a draft with `name`, `isBody`, `role`. The first is the recipient. */
export function recipients(row) {
  const line = clean(row.name_and_title);
  if (WITHHELD.test(line) || NOBODY.test(line)) return [];
  const corporate = BODIES[fold(line)] ?? /^Special Operations Detachment[^,]*/.exec(line)?.[0];
  if (corporate) return [finished({ name: corporate, isBody: true, office: "Named in the lists in place of a person" })];

  const staff = /^White House Staff Member[.,]? (.+)$/.exec(line);
  if (staff) return [finished({ name: inOrder(staff[1]), office: "White House Staff Member" })];

  const parts = segments(line);
  const given = clean(row.recipient_name);
  const first = person(parts[0], given) ?? person(line, given) ?? head(parts[0]);
  if (!first) return [];
  first.office ??= titleOf(row, line);
  const found = [first];
  for (const segment of parts.slice(1)) {
    const second = head(segment);
    if (second) found.push(second);
  }
  return found.map(finished);
}

/** The recipient's office at the time, as the list gives it. */
export function office(row) {
  const line = clean(row.name_and_title);
  if (/^(?:President|First Lady)$/.test(line)) return line;
  const [first] = recipients(row);
  return first?.isBody ? undefined : first?.role;
}

// “Jones, James.” is James Jones.
function inOrder(name) {
  const [, family, given] = /^([^,]+), ([^,]+?)\.?$/.exec(name) ?? [];
  return given ? `${given} ${family}` : withoutStyles(name).replace(/\.$/, "");
}

function head(segment) {
  const [name, ...rest] = withoutStyles(segment).replace(/^(First Lady|Second Lady) (?=\p{Lu})/u, "").split(", ");
  if (!/ /.test(name) || name.split(" ").length > 5) return undefined;
  const lady = /^(First Lady|Second Lady) /.exec(withoutStyles(segment))?.[1];
  return { name, office: lady ?? tidy(rest.join(", ")) };
}

function titleOf(row, line) {
  const title = clean(row.recipient_title);
  // The column makes a Vice President and a Senator of 2008 “President of the United States”.
  const isInLine = line.includes(`, ${title}`) || line.startsWith(`${title}, `) || line.startsWith(`${title} `);
  return title && isInLine ? tidy(title) : undefined;
}

function finished({ name: spelling, isBody = false, office: role }) {
  return { name: recipientName(spelling), spelling, isBody, role, country: undefined };
}
