// The kind of a gift, from its title: what the first thing that it names is called. Only the head of a
// phrase counts, so that a watch box is no watch and a rug with a horse no horse. Nothing is concluded from
// a material or a maker, and a title whose first thing is in no list of kinds.mjs has no kind.

import { KINDS, OF_NO_KIND } from "./kinds.mjs";
import { fold, oneOf } from "./text.mjs";

const named = (list) => list.split(",").map((thing) => fold(thing));

// The kind of each thing; undefined for what only looks like a thing of a kind.
const THINGS = new Map(KINDS.flatMap(({ id, things }) => named(things).map((thing) => [thing, id])));
for (const thing of named(OF_NO_KIND)) THINGS.set(thing, undefined);
const MOST_WORDS = Math.max(...[...THINGS.keys()].map((thing) => thing.split(" ").length));

const TRAVEL = /^(?:Travel: |in-kind (?:lodging|travel|transportation)|round-?trip |(?:all )?travel expenses)/i;

// Makers with “and” or “of” in their names.
const MAKER_NAMES = oneOf`
  Baume (?:and|&) Merc\w+|William (?:and|&) Sons?(?: of London)?,?|Tiffany (?:and|&) Co\.|Dale of Norway|Weems and Plath
`;
const MAKERS = new RegExp(`(?:${MAKER_NAMES}) `, "i");

// “A set of pens” is pens, and “a box of chocolates” chocolates; a box that is not said to hold something is
// a box.
const MEASURE_WORDS = oneOf`
  sets?|pairs?|collections?|assortment|selection|variety|series|suite|trio|group|pieces?|cop(?:y|ies)
  bottles?|box(?:es)?|cases?|cartons?|packs?|packages?|packets?|bags?|baskets?|tins?|jars?|cans?|barrels?
  chests?|crates?|bunch|bundles?|lengths?|strands?|rolls?|dozens?|pounds|kilos|items|pouch(?:es)?
  portfolios?|folios?
`;
const HOLDING = "of|containing|contains|filled with|full of|consisting of|comprised of|including";
const MEASURE = new RegExp(String.raw`^((?:[\p{L}\d.’'-]+ )*?(?:${MEASURE_WORDS})(?: set)?) (?:${HOLDING}) `, "iu");
// What is in a bottle is drunk, unless it is one of these.
const BOTTLE = /^(?:[\p{L}\d]+ ){0,3}bottles? of /iu;
const SCENT = /perfume|cologne|fragrance|parfum|toilette|pour homme/i;
const NOT_DRUNK = /oil|water|incense|sand|soil|ink|vinegar|shampoo|lotion/i;

// Here a phrase ends; what follows these words is said of the thing.
const END_WORDS = oneOf`
  with|of|in|from|by|for|on|to|at|about|under|over|atop|between|within|inside|into|around|as|that|which|w\/
  is|are|has|have|having|was|were|titled|entitled|depicting|featuring|showing|displaying|portraying|bearing
  representing|commemorating|celebrating|symboli[sz]ing|honou?ring|stating|reading|made|used|given|designed|created
  valued|produced|containing|including|consisting|comprised|comprising|accompanied|presented|inscribed|signed
  autographed|marked|stamped|engraved|decorated|adorned|embossed|embellished|studded|accented|trimmed|lined
  bordered|inlaid|topped|encased|mounted|housed|held|perched|resting|attached|seated|standing|holding|riding|wearing
  painted by|carved (?:from|in|by|with)|framed in
`;
const END = new RegExp(String.raw`[,:;(“"”—–]| - | (?=(?:${END_WORDS}) )| (?:and|&|plus) |\/`, "i");

// A phrase of these alone has not come to its thing yet; after the thing they are passed over.
const ATTRIBUTE_WORDS = oneOf`
  an?|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|twenty|dozen|her|his|its|their
  new|old|used|large|larger|small|medium|big|tall|long|short|round|square|oval|rectangular|circular
  octagonal|hexagonal|low|high|wide|tiny|miniature|mini|oversized|red|blue|green|yellow|white|black|brown
  gr[ae]y|gold|golden|silver|silvered|purple|pink|orange|beige|tan|cream|ivory|turquoise|burgundy|maroon
  navy|multi|multicolou?r(?:ed)?|colou?red|colou?rful|light|dark|taupe|rust|off|blush|aqua|teal|lavender
  magenta|hand|handmade|handwoven|woven|carved|painted|wooden|wood|leather|silk|wool|woolen|cotton
  cashmere|velvet|satin|marble|brass|bronze|copper|crystal|glass|ceramic|porcelain|stone|pewter|platinum
  titanium|steel|stainless|metal|lacquer|lacquered|enamel|enameled|jade|lapis|lazuli|onyx|malachite|agate
  diamond|ruby|emerald|sapphire|pearl|amber|coral|amethyst|mahogany|walnut|rosewood|ebony|cedar|oak|teak
  bamboo|nickel|rhodium|framed|unframed|matted|gilded|gilt|plated|overlaid|overlay|engraved|embroidered
  decorative|decorated|ornate|ornamental|antique|vintage|traditional|contemporary|modern|abstract|sterling
  fine|pure|solid|soft|hard|tone|toned|lined|edged|shaped|beveled|polished|natural|custom|personalized
  elegant|etched|cut|frosted|inlaid|embossed|filigree|mens?|womens?|ladies|ladys?|gentlemans?|male|female
  limited|special|edition|original|authentic|rare|double|sided|single|illustrated|carat|karat|k|kt|tooled
  textured|patterned|plain|matching|assorted|various|several|different|glazed|hammered|blown|ceremonial
  commemorative|hardcover|softcover|hardbound|leatherbound|bound|cover|brand|signed|dated|wrapped|beaded
  pleated|hinged|lidded|footed|stylish|beautiful|x|cm|mm|in|inch|inches|ft|feet
`;
const ATTRIBUTE = new RegExp(String.raw`^(?:${ATTRIBUTE_WORDS}|\p{L}?\d[\p{L}\d]*)$`, "iu");

/** The id of the kind of a gift with this title, or undefined. */
export function kindOf(title) {
  if (TRAVEL.test(title)) return "travel";
  return ofPhrase(
    withoutName(title)
      // Hyphens join attributes, and names to numbers of models.
      .replace(/[-–](?=\p{L})|(?<=\p{L})[-–](?=\d)/gu, " ")
      .replace(MAKERS, "")
      .replace(/\bmother of pearl\b/i, "pearl")
      .replace(/\boil on canvas (?=painting)/i, "")
      .replace(/ \(.*?\)/g, "")
      // A size ends the phrase.
      .replace(/(?<=\p{L}) \d[\d.]*[″"']? ?x ?\d/u, ", "),
  );
}

// A name in quotation marks before the thing is the maker’s: “Seoan” reading table.
function withoutName(title) {
  const [name, before] = /^([^“]*)“[^”]*” (?=\p{L})/u.exec(title) ?? [];
  return name && isAttributes(before) ? before + title.slice(name.length) : title;
}

function ofPhrase(text) {
  if (BOTTLE.test(text)) {
    if (SCENT.test(text)) return "perfume";
    return NOT_DRUNK.test(text) ? undefined : "food";
  }
  const [measured, measure] = MEASURE.exec(text) ?? [];
  if (measured && !END.test(measure)) {
    // “A jewelry set consisting of a ring” has said what it is.
    const own = /(?:set|collection)s?$/i.test(measure) ? ofHead(measure) : undefined;
    return own ?? ofPhrase(text.slice(measured.length));
  }
  const phrase = text.split(END).find((part) => !isAttributes(part));
  return phrase && ofHead(phrase);
}

function isAttributes(phrase) {
  return fold(phrase).split(" ").every((word) => !word || ATTRIBUTE.test(word));
}

// The kind of the last thing in a phrase that has only attributes after it.
function ofHead(phrase) {
  const words = fold(phrase).split(" ");
  for (let end = words.length; end > 0; end--) {
    const last = words[end - 1];
    for (let start = Math.max(0, end - MOST_WORDS); start < end; start++) {
      for (const noun of singulars(last)) {
        const thing = [...words.slice(start, end - 1), noun].join(" ");
        if (THINGS.has(thing)) return THINGS.get(thing);
      }
    }
    // A set is of the things before it: “gold cufflink set”.
    if (!ATTRIBUTE.test(last) && !/^sets?$/.test(last)) return undefined;
  }
  return undefined;
}

// The word, and what it may be the plural of.
function singulars(word) {
  const known = { knives: "knife", scarves: "scarf" }[word];
  if (known) return [known];
  return [word, word.replace(/(?<!s)s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
}
