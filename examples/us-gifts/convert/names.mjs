// A line such as “His Excellency Sauli Niinisto, President of the Republic of Finland” taken apart. The
// CSV has the name and the title in columns of their own, but a program made those, which now and then
// wrote what the line does not say: they are believed only where the line bears them out.

import { any, contains, fold, oneOf } from "./text.mjs";

const STYLE = `(?:${oneOf`
  (?:His|Her|Their)(?: Imperial)?(?: Royal)?(?: Serene)? (?:Excellenc(?:y|ies|e)|Majest(?:y|ies)|Highness(?:es)?|Holiness|All[- ]Holiness|Eminence|Beatitude|Honou?r|Grace)(?:\(\?\))?
  (?:The )?(?:Right |Rt\. )?Hon(?:ou?rable|\.)|Mr\.?|Mrs\.?|Ms\.?|Dr\.|Sir|Madame?|H\.E\.
`})`;
const STYLES = new RegExp(`^(?:${STYLE}(?: and ${STYLE})?[, ]+)+`, "i");
const RANK = `(?:${oneOf`
  King|Queen|Prince|Princess|Sheikha?h?|Shaikh|Pope|Emperor
  (?:Major |Brigadier |Lieutenant )?General|(?:Vice |Rear )?Admiral|(?:Lieutenant )?Colonel|Captain
  Ambassador|President|Prime Minister|Professor|Rabbi|Field Marshal|Archbishop|First Lady
`})`;
const RANKS = new RegExp(`^(?:${RANK},? )+`, "i");
const SECOND = new RegExp(
  String.raw`(?:,? (?:and|&)|[,.]) (?:the )?(?=${STYLE}[, ]|(?:Queen (?!of)|Sheikha |(?:First|Second) Lady (?!of)|The Duchess |the Duke ))`,
  "i",
);

/** The line without “His Excellency” and the like. */
export function withoutStyles(line) {
  return line.replace(STYLES, "").replace(/^the (?=\p{Lu})/u, "The ");
}

/** The persons of a line, each with the line's words about him or her. */
export function segments(line) {
  const [first, ...rest] = line.split(SECOND);
  // “Admiral and Mrs. Kumani” names nobody before “and”, and “His Excellency, Dr. Kuci” is one man.
  if (rest.length === 0 || withoutStyles(`${first} `).replace(RANKS, "").trim() === "") return [line];
  return [first, ...rest.map((segment) => segment.trim()).filter(Boolean)];
}

/**
 * The name and the office in `line`, given the name that the CSV has for it. A name of one word is
 * given with what stands before it: “Queen Letizia”. Undefined where the line does not bear the name out.
 */
export function person(line, given) {
  if (!given || !contains(line, given)) return undefined;
  // “Joseph R. Biden, Jr.” is “Joseph R. Biden Jr.” in the column.
  const words = given.split(/,? /).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const place = new RegExp(`(?<!\\p{L})${words.join(",? ")}`, "u").exec(line);
  const office = place ? officeAfter(line.slice(place.index + place[0].length)) : undefined;
  const name = words.length === 1 ? withTitle(line, given, words[0]) : given;
  return { name: name.replace(/^the (?=\p{Lu})/u, "The "), office };
}

// “Cheney” is “Mrs. Cheney”, “Letizia” is “Queen Letizia”, and “Mustafa” is “Herro Mustafa” where the
// line begins so.
function withTitle(line, name, pattern) {
  const head = line.split(",")[0];
  if (/^(?:Mrs?|Ms|Dr)\. \S+$/.test(head)) return head;
  const before = withoutStyles(head);
  const titled = new RegExp(`^(?:(?:${RANK} )*(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}’-]+) ?${pattern}(?: of \\p{Lu}\\p{L}+)?$`, "u");
  return titled.test(before) ? before : name;
}

// “, President of the Republic of Finland”
function officeAfter(text) {
  const office = /^\.?(?:, (?:Jr\.?|Sr\.?|P\.?C\.?|Q\.?C\.?|M\.?P\.?)(?=,))*,? (?!and |&|Jr)(?=\p{Lu})(.*)$/u.exec(text)?.[1];
  return office ? tidy(office) : undefined;
}

/** An office without what is no part of it; undefined if nothing of substance is left. */
export function tidy(office) {
  const text = withoutStyles(office)
    .replace(/; government official .*$/i, "")
    .replace(/^(?:II|(?:[A-Z]\.){2,},|US[NA],|USMC,|USAF,|Ph\.D\.,) (?=\p{Lu})/u, "")
    .replace(/,? (?:and|&)$/i, "")
    .replace(/[\s.,;]+$/, "")
    .trim();
  const saysNothing =
    /^(?:|The|Mr|Mrs|Ms|Dr|Sir|of the|of|Donor|Their Majesties|(?:His|Her) \w+(?: \w+)?|.*\b(?:of|the))$/i.test(text) ||
    /^[A-Z., ]+$/.test(text) ||
    /^\p{Ll}/u.test(text);
  return saysNothing ? undefined : text;
}

const BODY = any`
  \b(?:Academy|Administration|Agency|Air Force|Armed Forces|Army|Asia-Pacific Economic Cooperation|Assembly|Association)\b
  \b(?:Authority|Bank|Bureau|Center|Centre|Chamber|Church|City of|College)\b
  \b(?:Commission|Committee|Company|Conference|Corporation|Corportation|Council|Court|delegation)\b
  \b(?:Department|Diplomatic Corps|Embassy|Emirates Center|Engine|Factory|Faculty|Forum|Foundation)\b
  \b(?:Fund|Government|Group|Headquarters|Heritage Korea|Hosts|Initiative|Institutes?|Kingdom of)\b
  \b(?:KulturKontakt|Lembaga|Ministry|Mission|Municipality|Navy|Office|Organi[sz]ation|Parliament)\b
  \b(?:Party|Police|Presidency|Program|Programme|Republic of|SAIC|School|Security)\b
  \b(?:Service|Society|State of|Temple|Union|United Nations|University|Village Elders|FIRA)\b
`;
const PERSON = oneOf`
  RADM|Brig|Lt|Gen|Maj|Major|Air Marshal|Speaker|Senator|Wu Yi|Engineer|Minister|Director|Chairman
  Representative|Under ?[Ss]ecretary|Judge|Justice
`;
const PERSONAL = new RegExp(String.raw`^(?:${STYLE}|${RANK}|${PERSON})\b`, "i");

/** The name of a body that gave, where the line names one and no person. */
export function body(line) {
  const text = line.replace(/; government official .*$/i, "").replace(/ ?\((?:Invitation|OAS).*$/i, "");
  // The office of a person stands after the comma, so a body's word before it is a body's.
  const head = text.split(",")[0];
  if ((PERSONAL.test(text) && !/University/.test(head)) || !BODY.test(head)) return undefined;
  return text.replace(/^the /i, "").replace(/(?:;|—Hostelco).*$/, "").trim();
}

/** The key by which two spellings of a name are one. */
export const nameKey = (name) => fold(name.replace(/^(?:Mrs?|Ms|Dr)\. (?=\S+ \S)/, ""));
