// What became of a gift, and why it was accepted: hundreds of wordings in a few groups, by rules. What
// fits no rule is not reported.

export const DISPOSITIONS = [
  ["pending-gsa", "Pending transfer to the General Services Administration", ["GSA"]],
  ["gsa", "Transferred to the General Services Administration", ["GSA"]],
  ["archives", "National Archives", ["NARA", "Archives Foreign"]],
  ["congress", "Deposited with the Senate or the House"],
  ["official-use", "In official use or on official display"],
  ["kept", "Kept by the recipient"],
  ["purchased", "Bought by the recipient, or about to be"],
  ["policy", "Handled under the policy of the Secret Service or another agency", ["perishable"]],
  ["disposed", "Destroyed or disposed of"],
  ["other-agency", "Passed to another agency"],
  ["storage", "In storage or a gift office"],
  ["returned", "Returned to the donor"],
  ["lost", "Lost"],
].map(([id, name, also]) => ({ id, name, ...(also && { also }) }));

// “Retained … for official use” is use; “retained” without it is keeping.
const RULES = [
  ["lost", /^Missing|^Report of loss/i],
  ["returned", /^Returned to (?:His|Her|the donor)/i],
  ["purchased", /purchase/i],
  ["policy", /(?:handled|disposed of) (?:pursuant|persuant)|handle pursuant/i],
  ["disposed", /^(?:Pending )?dispos(?:al|ed)|^Item destroyed|^Destroyed|disposed of\b|disca?r/i],
  ["archives", /\bNARA\b|Archives|National Ach/i],
  ["congress", /Secretary of (?:the )?Senate|Clerk of the House|Office of the Clerk|^Pending in the Hart/i],
  ["other-agency", /Treasury|JMD|Justice Management|Fish (?:&|and) Wildlife|Department of the Army|Post Management|Cashier|Emergencies in the Diplomatic|Awards Branch|Charity|on behalf of the Department|Accepted by DOJ/i],
  ["pending-gsa", /(?:pending|pend|awaiting|returning|excess).*(?:GSA|General Services?)\b|Pending Transfer to General Services/i],
  ["gsa", /GSA|General Services?\b/],
  ["official-use", /official|offical|display(?! box)|conduct of official|Curator|History Center|museum/i],
  ["storage", /locker|vault|stored|storage|locked safe|Gifts? Office|OSD Value|Foreign Gift Room|Property Management/i],
  ["kept", /retained(?! (?:on|at) )|retain\b/i],
];

// Parts that are treated differently are joined by these.
const PARTS = /(?<!U\.S)[.;] |, (?!DOJ|\d)|(?<=General Services Administration) (?=[A-Z])/;

// Headings, and cells of another column.
const SAYS_NOTHING =
  /^(?:|Unknown|N\/A|Disposition|Pending|Rec['’]d|CISA|Non-acceptance.*|The NTSB participated.*|Flights in Brazil.*)$/i;

/** The text of a disposition without footnote numbers and headings; undefined if it says nothing. */
export function disposition(cell) {
  const text = cell
    .replace(/^(?:Disposition|Location)[—-] ?/i, "")
    .replace(/^(Pending .*) (?:2[5-9]|3[01]|45)$/, "$1")
    .trim();
  return SAYS_NOTHING.test(text) ? undefined : text;
}

/** The ids of the groups that a disposition is in, in its own order: several where parts went different ways. */
export function dispositionTerms(text) {
  const found = new Set();
  for (const part of text.split(PARTS)) {
    const term = RULES.find(([, pattern]) => pattern.test(part))?.[0];
    if (term) found.add(term);
  }
  // A thing that waits in a gift office or with the Senate to go on is pending, and in one place.
  if (found.has("pending-gsa") || found.has("gsa")) found.delete("storage");
  if (found.has("pending-gsa")) found.delete("congress");
  return [...found];
}

export const CIRCUMSTANCES = [
  ["donor-and-government", "Refusing it would have embarrassed the donor and the United States"],
  ["donor", "Refusing it would have embarrassed the donor"],
  ["embarrassment", "Refusing it would have caused embarrassment"],
  ["returned", "Accepted to avoid embarrassment, then returned to the donor"],
  ["work", "Travel that the work required"],
].map(([id, name]) => ({ id, name }));

const WHY = [
  ["returned", /returned to donor/],
  ["donor-and-government", /^Non-acceptance .*donor and U\.S[.,] Government/],
  ["donor", /^Non-acceptance would cause donor embarrassment/],
  ["embarrassment", /^Non-acceptance would cause embarrassment/],
  ["work", /^The investigation of this|^Santa Rosa is one|^This was an overflight|^No commercial transportation/],
];

/** The id of the circumstance; where its cell has slipped, it may stand in the one of the disposition. */
export function circumstance(cell, dispositionCell) {
  for (const text of [cell, dispositionCell]) {
    const term = WHY.find(([, pattern]) => pattern.test(text))?.[0];
    if (term) return term;
  }
  return undefined;
}
