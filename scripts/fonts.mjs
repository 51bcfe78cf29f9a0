// Subsets the exhibit's fonts from their npm packages, and writes the style sheet that declares them.
//
//   make fonts
//
// Writes assets/fonts/*.woff2, the licences beside them, style/fonts.css, and crates/publish/src/type:
// the fonts of social cards, and the letters that any of all these fonts has. All are kept in the
// repository, so a build needs none of this. Left out: weights outside 400 to 600, optical sizes below
// 20 (body text is 17 px; nobody sees the difference, and it is a third of the bytes), hinting, small
// capitals and fractions.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fromBuffer } from "@capsizecss/unpack";
import { create } from "fontkitten";
import { convert } from "fontverter";
import subsetFont from "subset-font";

const FOLDER = "assets/fonts";
const SHEET = "style/fonts.css";
const FEATURES = ["calt", "case", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "onum", "pnum", "rlig", "rvrn", "tnum"];

// What a first visit needs is in LATIN; each other range is a file of its own, which a browser fetches
// where a page has one of its letters, and which is published with an exhibit that has one. No letter
// is in two. A range may ask for more than a font has: what is declared is what the file has.
const LATIN = [[0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026, 0x20ac, 0x2212];
// Not the arrows, of which the packages have two of four: the interface has all four from the system.
// And the dotless i of Turkish, which the packages have with these.
const PUNCTUATION = [0x131, [0x2bb, 0x2bc], 0x2c6, 0x2da, 0x2dc, 0x201a, 0x201e, [0x2032, 0x2033], [0x2039, 0x203a], 0x2044, 0x2122, 0x2215];
const LATIN_EXT = [[0x100, 0x151], [0x154, 0x17f], 0x192, [0x218, 0x21b], 0x237, [0x1e80, 0x1e85], 0x1e9e, [0x1ef2, 0x1ef3], 0x2020];
const VIETNAMESE = [[0x1a0, 0x1a1], [0x1af, 0x1b0], [0x300, 0x36f], [0x1ea0, 0x1ef1], [0x1ef4, 0x1ef9], 0x20ab];
// Pinyin, transliterations, phonetics and currencies: what is left of the package's file.
const LATIN_ADDITIONAL = [
  [0x180, 0x191], [0x193, 0x19f], [0x1a2, 0x1ae], [0x1b1, 0x217], [0x21c, 0x236], [0x238, 0x2ba], [0x2bd, 0x2c5], [0x2c7, 0x2d9], 0x2db, [0x2dd, 0x2ff],
  [0x1d00, 0x1e7f], [0x1e86, 0x1e9d], 0x1e9f, [0x1efa, 0x1eff], [0x20a0, 0x20aa], [0x20ad, 0x20c0], 0x2113, [0x2c60, 0x2c7f], [0xa720, 0xa7ff],
];
const GREEK = [[0x370, 0x3ff], [0x1f00, 0x1fff]];
const CYRILLIC = [[0x400, 0x45f], 0x2116];
// Of Ukrainian and Kazakh, in the package's file of basic Cyrillic.
const CYRILLIC_ADDITIONAL = [[0x490, 0x491], [0x4b0, 0x4b1]];
const CYRILLIC_EXT = [[0x460, 0x48f], [0x492, 0x4af], [0x4b2, 0x52f]];

// Of the eleven thousand syllables only those in the catalogue: they are few, and the visitor's system
// has a font for any other.
const HANGUL = [[0xac00, 0xd7a3]];
const SYLLABLES = [...new Set(readFileSync("public/catalogue.json", "utf8").match(/[\uac00-\ud7a3]/g))].sort().join("");

const TEXT_WEIGHTS = { wght: { min: 400, max: 600 } };
const SERIF_AXES = { ...TEXT_WEIGHTS, opsz: { min: 20, max: 60 } };
const ITALIC_AXES = { wght: 400, opsz: 20 };

/** Ranges by the script that a file is named after; `from` is the file of the package, where that has another name. */
const SCRIPTS = [
  { script: "latin", range: LATIN },
  { script: "cyrillic", range: CYRILLIC },
  { script: "punctuation", range: PUNCTUATION, from: "latin" },
  { script: "latin-ext", range: LATIN_EXT },
  { script: "latin-additional", range: LATIN_ADDITIONAL, from: "latin-ext" },
  { script: "vietnamese", range: VIETNAMESE },
  { script: "greek", range: GREEK },
  { script: "cyrillic-additional", range: CYRILLIC_ADDITIONAL, from: "cyrillic" },
  { script: "cyrillic-ext", range: CYRILLIC_EXT },
];

const FACES = [
  ...SCRIPTS.map((script) => ({ family: "Source Serif 4", ...script, axes: SERIF_AXES, weights: "400 600" })),
  ...SCRIPTS.map((script) => ({ family: "Source Serif 4", ...script, axes: ITALIC_AXES, weights: "400", italic: true })),
  ...SCRIPTS.map((script) => ({ family: "Golos Text", ...script, axes: TEXT_WEIGHTS, weights: "400 600" })),
  { family: "Noto Serif KR", script: "hangul", range: HANGUL, weights: "400" },
  { family: "Noto Sans KR", script: "hangul", range: HANGUL, weights: "400" },
];

// Complete fonts of a hundred megabytes, which only this script needs: installed when it runs.
const HANGUL_PACKAGES = "target/fonts";
const HANGUL_VERSION = "0.4.3";

// Metric-matched fallback fonts: local fonts with the average width and line height of the web font
// (size-adjust and metric overrides), so that nothing shifts when that is loaded. `width` is the
// average width of English text in ems, from @capsizecss/metrics 4.3.0; Liberation has the same
// widths. The web fonts are measured at `axes`, the size at which that style is mostly used; `fit`
// corrects it by our labels as a browser lays them out, so that as many lines as can break alike.
const FALLBACKS = [
  { family: "Source Serif 4", weight: "400", width: 832 / 2048, fit: 0.991, axes: { wght: 400, opsz: 20 },
    local: ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"] },
  { family: "Source Serif 4", weight: "600", width: 886 / 2048, fit: 0.985, axes: { wght: 600, opsz: 26 },
    local: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Tinos Bold"] },
  { family: "Source Serif 4", weight: "400", italic: true, width: 836 / 2048, fit: 0.9986, axes: ITALIC_AXES,
    local: ["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic", "Tinos Italic"] },
  { family: "Golos Text", weight: "400", width: 913 / 2048, fit: 0.9965, axes: { wght: 400 },
    local: ["Arial", "ArialMT", "Liberation Sans", "Arimo", "Roboto"] },
  { family: "Golos Text", weight: "600", width: 983 / 2048, fit: 0.9967, axes: { wght: 600 },
    local: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold", "Roboto Bold"] },
];

// The fonts of social cards, which are rendered on the host: one weight each, as TrueType. One file a
// file of the package, for there the first visit's bytes are nobody's concern.
const CARD_FOLDER = "crates/publish/src/type";
const CARD_FACES = [
  { family: "Source Serif 4", axes: { wght: 600, opsz: 48 }, file: "source-serif-4-semibold" },
  { family: "Golos Text", axes: { wght: 500 }, file: "golos-text-medium" },
];
const CARD_SCRIPTS = [
  { script: "latin", range: [...LATIN, ...PUNCTUATION] },
  { script: "latin-ext", range: [...LATIN_EXT, ...LATIN_ADDITIONAL] },
  { script: "cyrillic", range: [...CYRILLIC, ...CYRILLIC_ADDITIONAL] },
  ...["vietnamese", "greek", "cyrillic-ext"].map((name) => SCRIPTS.find(({ script }) => script === name)),
];
/** The letters that any font has, as a unicode-range: `vitrine check` counts those of an exhibit that are none of them. */
const LETTERS = join(CARD_FOLDER, "letters.txt");

const slug = (family) => family.toLowerCase().replaceAll(" ", "-");
const require = createRequire(import.meta.url);
const packageOf = (family) =>
  family.endsWith("KR")
    ? join(HANGUL_PACKAGES, "node_modules/@expo-google-fonts", slug(family))
    : dirname(require.resolve(`@fontsource-variable/${slug(family)}/package.json`));
const licenceOf = (family) => join(packageOf(family), family.endsWith("KR") ? "LICENSE_FONT" : "LICENSE");

/** The file of a package that a script is cut from; none where the family does not have it. */
function original({ family, script = "latin", from = script, italic }) {
  if (script === "hangul") return readFileSync(join(packageOf(family), "400Regular", `${family.replaceAll(" ", "")}_400Regular.ttf`));
  const axis = family === "Source Serif 4" ? "opsz" : "wght";
  const file = join(packageOf(family), "files", `${slug(family)}-${from}-${axis}-${italic ? "italic" : "normal"}.woff2`);
  return existsSync(file) ? readFileSync(file) : undefined;
}

const ends = (span) => [span].flat();
const codesOf = (range) =>
  range.flatMap((span) => {
    const [first, last = first] = ends(span);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
const lettersOf = (range) => String.fromCodePoint(...codesOf(range));
/** The code points that a font has a glyph for. */
const codesIn = async (font) => new Set(create(await convert(font, "sfnt")).characterSet);
/** Code points as a range. */
function rangeOf(codes) {
  const spans = [];
  for (const code of [...new Set(codes)].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  return spans.map(([first, last]) => (first === last ? first : [first, last]));
}
const unicodeRange = (range) =>
  range.map((span) => `U+${ends(span).map((end) => end.toString(16).padStart(2, "0")).join("-")}`).join(", ");

const percent = (ratio) => `${Number((ratio * 100).toFixed(2))}%`;

function face(descriptors) {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};`);
  return ["@font-face {", ...lines, "}", ""].join("\n");
}

/** All code points that a font of any family has. */
const carried = new Set();

/** Writes the file of a face, and gives its rule; none where the family has no letter of its range. */
async function subsetFace({ family, script, range, from, axes, weights, italic }) {
  const font = original({ family, script, from, italic });
  if (!font) return [];
  const known = await codesIn(font);
  const codes = (script === "hangul" ? [...SYLLABLES].map((letter) => letter.codePointAt(0)) : codesOf(range)).filter((code) => known.has(code));
  if (codes.length === 0) return [];
  for (const code of codes) carried.add(code);
  const bytes = await subsetFont(font, String.fromCodePoint(...codes), {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const file = `${slug(family)}-${script}${italic ? "-italic" : ""}.woff2`;
  writeFileSync(join(FOLDER, file), bytes);
  console.log(`${file}: ${bytes.length.toLocaleString("en-GB")} bytes`);
  const rule = face({
    "font-family": `"${family}"`,
    "font-style": italic ? "italic" : "normal",
    "font-weight": weights,
    "font-display": "swap",
    src: `url("fonts/${file}") format("woff2")`,
    // Every syllable by itself would be longer than all the rest of the sheet.
    "unicode-range": unicodeRange(script === "hangul" ? range : rangeOf(codes)),
  });
  return [rule];
}

async function fallbackFace({ family, weight, italic, width, fit, axes, local }) {
  const instance = await subsetFont(original({ family, italic }), lettersOf(LATIN), {
    targetFormat: "sfnt",
    variationAxes: axes,
  });
  const metrics = await fromBuffer(instance);
  const stretch = (fit * metrics.xWidthAvg) / metrics.unitsPerEm / width;
  const height = (part) => percent(Math.abs(part) / metrics.unitsPerEm / stretch);
  return face({
    "font-family": `"${family} Fallback"`,
    "font-style": italic ? "italic" : "normal",
    "font-weight": weight,
    src: local.map((name) => `local("${name}")`).join(", "),
    "size-adjust": percent(stretch),
    "ascent-override": height(metrics.ascent),
    "descent-override": height(metrics.descent),
    "line-gap-override": height(metrics.lineGap),
  });
}

async function cardFace({ family, axes, file }, { script, range }) {
  const font = original({ family, script });
  if (!font) return;
  const bytes = await subsetFont(font, lettersOf(range), {
    targetFormat: "sfnt",
    variationAxes: axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const path = join(CARD_FOLDER, `${file}-${script}.ttf`);
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length.toLocaleString("en-GB")} bytes`);
}

const hangul = ["noto-serif-kr", "noto-sans-kr"].map((name) => `@expo-google-fonts/${name}@${HANGUL_VERSION}`);
execFileSync("npm", ["install", "--no-save", "--prefix", HANGUL_PACKAGES, ...hangul], { stdio: ["ignore", "ignore", "inherit"] });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const sheet = ["/* Written by scripts/fonts.mjs; change it there and run make fonts. */\n"];
for (const each of FACES) sheet.push(...(await subsetFace(each)));
for (const each of FALLBACKS) sheet.push(await fallbackFace(each));
writeFileSync(SHEET, sheet.join("\n"));
rmSync(CARD_FOLDER, { recursive: true, force: true });
mkdirSync(CARD_FOLDER, { recursive: true });
for (const each of CARD_FACES) for (const script of CARD_SCRIPTS) await cardFace(each, script);
writeFileSync(LETTERS, `${unicodeRange(rangeOf(carried))}\n`);
for (const family of new Set(FACES.map((each) => each.family))) {
  writeFileSync(join(FOLDER, `${slug(family)}-OFL.txt`), readFileSync(licenceOf(family)));
}
