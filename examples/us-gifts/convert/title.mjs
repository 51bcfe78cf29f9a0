// A short title from the description of a gift. Its words are the description's own.

import { capitalised, fold, oneOf } from "./text.mjs";

const MOST = 90;
const LEAST = 12;

// Headings under which the White House listed its gifts; what follows says what the thing is.
const HEADING_WORDS = oneOf`
  accessor(?:y|ies)|art ?works?|cloth|clothing|collect[ai]bles?|consumables?|crafts?
  (?:athletic|ranch|sports?) equipment|furniture|house?hold|(?:house?hold|holiday|religious) items?
  jewelry|miscellaneous|musical instruments?|shoe care|toys?|weapons?
`;
const HEADING = new RegExp(
  String.raw`^(?:(?:household|smoking|desk|clothing) )?(?:${HEADING_WORDS})(?: \([^)]*\))?: (?=.{3})`,
  "i",
);
// Here what follows is only the name of a book.
const BOOK_HEADING = /^(books?), (?:hard|soft)cover(?: \([^)]*\))?: |^(books?), leatherbound(?: \([^)]*\))?: /i;
const TRAVEL = /^(?:gift of travel:?|travel:) */i;

const NUMBER = String.raw`\d+(?:[.,]\d+)?(?:[ –-]?\d?[⁄/]\d+)?[¼½¾⅛⅜⅝⅞]?`;
const UNIT = String.raw`(?:["″”'′’]{1,2}| ?(?:inch(?:es)?|in\.|feet|foot|ft\.|cm|mm|m)(?![a-z]))`;
const LENGTH = `(?:${NUMBER}${UNIT})+`;
const SIZE = new RegExp(
  `^(?:${LENGTH}|${NUMBER}(?= ?(?:x|×|by) ?\\d))(?: ?(?:x|×|by) ?(?:${LENGTH}|${NUMBER})){0,2}` +
    "(?: (?:tall|high|wide|long|in height|in length|in diameter|diameter)(?![a-z]))?,? +",
  "i",
);
// Numbers of a store, and what the store says after them.
const INVENTORY = /(?:—| )(?:DB ?# ?\d|Barcode \d|#\d{3}).*$/;

// A full stop after these ends no sentence.
const INITIALS = /(?:^|[\s(“"])(?:\p{Lu}\.)*\p{Lu}$/u;
const ABBREVIATION_WORDS = oneOf`
  Mr|Mrs|Ms|Dr|St|Nos?|vols?|ca|approx|Jr|Sr|Gen|Lt|Col|Capt|Adm|Maj|Sgt|Hon|Prof|Rev|Sen|Rep|Gov|Ft
  Mt|Co|Inc|Ltd|vs|in|oz|lbs?|ft|eds?
`;
const ABBREVIATION = new RegExp(String.raw`(?:^|[\s(“"])(?:${ABBREVIATION_WORDS})$`, "i");

// A comma after these stands between attributes, and the thing is still to come.
const ATTRIBUTE_WORDS = oneOf`
  red|blue|green|yellow|white|black|brown|gr[ae]y|gold|golden|silver|purple|pink|orange|beige|tan
  cream|ivory|turquoise|burgundy|maroon|navy|multi-?colou?red|colou?red|large|small|medium|big|tall
  long|round|square|oval|rectangular|circular|octagonal|hexagonal
  hand-?(?:made|woven|painted|carved|crafted|knotted|blown|tooled|embroidered)|woven|carved|painted
  wooden|wood|leather|silk|wool|woolen|cotton|marble|brass|bronze|copper|crystal|glass|ceramic
  porcelain|stone|framed|matted|gilded|plated|engraved|embroidered|decorative|ornate|antique
  traditional|sterling|fine|new|soft|hard|two-tone|toned?|high|wide|style|lined|edged|shaped|beveled
`;
const ATTRIBUTE = new RegExp(String.raw`(?:^|[\s-])(?:${ATTRIBUTE_WORDS})$`, "i");

// Where a phrase may end before more is said of the thing.
const CONTINUATION_WORDS = oneOf`
  depicting|featuring|showing|displaying|portraying|containing|including|consisting|comprised
  presented|inscribed|engraved|decorated|adorned|embossed|accompanied|housed|mounted|encased
  enclosed|entitled|titled|made|matted|framed|set|resting|attached|from the|that|which|with|on|in
  and|by|for|to
`;
const CONTINUATION = new RegExp(String.raw` (?=(?:${CONTINUATION_WORDS}) )`, "g");
// What leaves an open phrase when it is cut off after it.
const OPEN_END_WORDS = oneOf`
  of|the|a|an|and|or|with|in|on|by|for|to|from|at|as|is|are|was|its|his|her|their|two|three|four
  hand|decorated|framed|held|inscribed|made|mounted|perched|presented|published|set|signed|written
  \d+
`;
const OPEN_END = new RegExp(String.raw`(?:^|\s)(?:${OPEN_END_WORDS})$`, "i");

/** The title of a gift that is described as `description`, a cleaned cell; empty if it says nothing. */
export function title(description) {
  const isTravel = TRAVEL.test(description);
  let text = description
    .replace(TRAVEL, "")
    .replace(HEADING, "")
    .replace(BOOK_HEADING, (_, covers, bound) => `${covers ?? bound}: `);
  text = text.replace(/^[—–-]+(?:Travel (?=to ))?/, "");
  const isNumbered = /^\(?1[.):] +/.test(text);
  text = text.replace(/^\(?1[.):] +/, "").replace(/[—:] ?\(?1[.)] .*$/, "");
  if (isNumbered) text = text.replace(/\s\(?2[.):]\s.*$/, "");
  // A size alone is no title, and neither is a number of a store.
  for (const pattern of [SIZE, INVENTORY]) {
    const rest = text.replace(pattern, "");
    if (/\p{L}{3}/u.test(rest)) text = rest;
  }
  text = firstSentence(text);
  const prefix = isTravel ? "Travel: " : "";
  const phrase = shortened(text, MOST - prefix.length);
  if (!isTravel) return capitalised(phrase);
  return prefix + phrase.replace(/^\p{Lu}(?=\p{Ll}*,? (?!\p{Lu}))/u, (letter) => letter.toLowerCase());
}

/** Whether the description says more than its title. */
export function saysMore(description, name) {
  return fold(description.replace(TRAVEL, "Travel: ")) !== fold(name);
}

// Up to the first full stop or semicolon.
function firstSentence(text) {
  for (const { index, 0: mark } of text.matchAll(/;|\.”?(?=\s|$)/g)) {
    const head = text.slice(0, index);
    if (mark !== ";" && (INITIALS.test(head) || ABBREVIATION.test(head))) continue;
    const sentence = head + mark.slice(1);
    if (head.trim().length < 3 || !isBalanced(sentence)) continue;
    return trimmed(sentence);
  }
  return trimmed(text);
}

function shortened(text, most) {
  if (text.length <= most) return text;
  const isThing = (head) => !ATTRIBUTE.test(head) && !/ (?:that|which) \w+$/.test(head);
  const phrase =
    cut(text, /,”?(?=\s(?!and |or ))/g, most, isThing) ??
    cut(text, CONTINUATION, most, (head) => isThing(head) && !OPEN_END.test(head)) ??
    cut(text, /,”?(?=\s)/g, most, isThing);
  if (phrase) return phrase;
  const bracket = text.indexOf(" (");
  if (bracket >= LEAST && bracket <= most) return trimmed(text.slice(0, bracket));
  const head = trimmed(text.slice(0, text.lastIndexOf(" ", most - 2)));
  return `${head}…${isBalanced(head) ? "" : "”"}`;
}

// The longest head of at most `most` characters that ends before a `mark` and makes sense.
function cut(text, mark, most, makesSense) {
  return [...text.matchAll(mark)]
    .map(({ index, 0: { length } }) => trimmed(text.slice(0, index + (length > 1 ? length : 0))))
    .filter((head) => head.length >= LEAST && head.length <= most && head.includes(" "))
    .filter((head) => isBalanced(head) && makesSense(head))
    .at(-1);
}

function isBalanced(text) {
  const count = (mark) => text.split(mark).length;
  return count("(") === count(")") && count("“") === count("”");
}

function trimmed(text) {
  return text
    .trim()
    .replace(/[\s.,;:–—-]+$/, "")
    .replace(/[.,;]”$/, "”");
}
