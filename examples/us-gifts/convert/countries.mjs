// Countries as the lists write them, made into ISO 3166-1 codes. What is not a country, or not
// understood, has none.

import { createRequire } from "node:module";
import { fold, oneOf } from "./text.mjs";

const require = createRequire(import.meta.url);
const iso = require("i18n-iso-countries");
iso.registerLocale(require("i18n-iso-countries/langs/en.json"));

const CODES = new Map(
  Object.entries(iso.getNames("en", { select: "all" })).flatMap(([code, names]) =>
    [names].flat().map((name) => [fold(name), code]),
  ),
);

// Names that the package does not know, with the lists' own misspellings; folded.
const VARIANTS = {
  "abu dhabi": "AE",
  "argentine nation": "AR",
  "argentine republic": "AR",
  bavaria: "DE",
  "bosnia herzegovina": "BA",
  "brunei darussalem": "BN",
  "brunei darussalum": "BN",
  burma: "MM",
  "cabo verde": "CV",
  "chinese taipei": "TW",
  "chinese taipei taiwan": "TW",
  "congo republic": "CG",
  "democratic rep of the congo": "CD",
  "democratic peoples republic of korea": "KP",
  dubai: "AE",
  "erbil province": "IQ",
  "french republic": "FR",
  "gabonese republic": "GA",
  "great britain and northern ireland": "GB",
  guatamala: "GT",
  "hellenic republic": "GR",
  "holy see": "VA",
  "hong kong special administrative region": "HK",
  indian: "IN",
  "iraqi kurdistan region": "IQ",
  italian: "IT",
  "italian republic": "IT",
  kurdistan: "IQ",
  "kurdistan regional government": "IQ",
  "kyrgyz republic": "KG",
  "lebanese republic": "LB",
  london: "GB",
  macedonia: "MK",
  "mecklenburg west pomerania": "DE",
  moldova: "MD",
  "northern ireland": "GB",
  palestinian: "PS",
  "palestinian authority": "PS",
  "palestinian national authority": "PS",
  "portuguese republic": "PT",
  qassim: "SA",
  "republic of china taiwan": "TW",
  "republic of congo": "CG",
  "republic of tatarstan": "RU",
  "rhineland palatinate": "DE",
  "slovak republic": "SK",
  "st kitts west indies": "KN",
  swaziland: "SZ",
  "swiss confederation": "CH",
  hague: "NL",
  "united mexican states": "MX",
  "vatican city": "VA",
  wales: "GB",
  zanzibar: "TZ",
  bethlehem: "PS",
};

// Of those, what is a part of a country, or a word for what comes from it.
const SUBDIVISIONS = new Set(
  (
    "abu dhabi|bavaria|bethlehem|dubai|erbil province|great britain and northern ireland|hague|indian|" +
    "iraqi kurdistan region|italian|kurdistan|kurdistan regional government|london|" +
    "mecklenburg west pomerania|northern ireland|palestinian|qassim|republic of tatarstan|" +
    "rhineland palatinate|st kitts west indies|wales|zanzibar"
  ).split("|"),
);

// Words before a country's short name.
const ADJECTIVES = oneOf`
  co operative|democratic|democratic socialist|federal|federative|islamic|arab|hashemite|socialist
  peoples|peoples democratic|bolivarian|plurinational|oriental|eastern|independent|united|portuguese
  syrian
`;
const STATES = oneOf`
  republic|kingdom|state|states|sultana(?:te|nte)|principality|commonwealth|union|grand duchy
  republic of the union|republic of union
`;
const STYLE = new RegExp(`^(?:(?:${ADJECTIVES}) )*(?:${STATES}) of (?:the )?`);

// Where the name of the package is not what English calls it in a sentence.
const NAMES = {
  BN: "Brunei",
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  CI: "Côte d’Ivoire",
  CN: "China",
  CV: "Cabo Verde",
  CZ: "Czechia",
  GB: "United Kingdom",
  GM: "The Gambia",
  IR: "Iran",
  KN: "Saint Kitts and Nevis",
  KP: "North Korea",
  KR: "South Korea",
  LA: "Laos",
  MD: "Moldova",
  MK: "North Macedonia",
  PS: "Palestinian Authority",
  RU: "Russia",
  SY: "Syria",
  TW: "Taiwan",
  TZ: "Tanzania",
  US: "United States",
  VA: "Holy See",
};
const WITH_ARTICLE = new Set(["AE", "BS", "CD", "CG", "DO", "GB", "KM", "MH", "MV", "NL", "PH", "PS", "US", "VA"]);

/** The ISO code of the country that `name` names, or undefined. */
export function countryCode(name) {
  const folded = fold(name).replace(/^the /, "");
  if (!folded) return undefined;
  const short = folded.replace(STYLE, "");
  return known(folded) ?? known(short) ?? known(short.replace(STYLE, ""));
}

function known(folded) {
  return VARIANTS[folded] ?? CODES.get(folded);
}

/** Whether `name` names a part of its country. */
export function isSubdivision(name) {
  return SUBDIVISIONS.has(fold(name).replace(/^the /, ""));
}

/** What the catalogue calls the country. */
export function countryName(code) {
  return NAMES[code] ?? iso.getName(code, "en", { select: "official" });
}

/** As it stands after “of” or “in”. */
export function countryInSentence(code) {
  const name = countryName(code);
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** The country that a donor's line ends with: “…, Minister of Finance of the Lebanese Republic”. */
export function countryAtEnd(line) {
  const parts = line.split(/,| of /);
  // “Republic of Korea” is split too, so longer ends are tried first.
  for (let from = Math.max(parts.length - 3, 1); from < parts.length; from += 1) {
    const end = parts.slice(from).join(" of ");
    const code = countryCode(end);
    if (code) return code;
  }
  return undefined;
}
