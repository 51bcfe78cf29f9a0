// Subsets the exhibit's fonts from their npm packages, and writes the style sheet that declares them.
//
//   make fonts
//
// Writes assets/fonts/*.woff2, the licences beside them, style/fonts.css, and crates/publish/src/type
// for social cards. All are kept in the repository, so a build needs none of this. Left out: glyphs
// that no text of ours uses, weights outside 400 to 600, optical sizes below 20 (body text is 17 px;
// nobody sees the difference, and it is a third of the bytes), hinting, small capitals and fractions.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fromBuffer } from "@capsizecss/unpack";
import subsetFont from "subset-font";

const FOLDER = "assets/fonts";
const SHEET = "style/fonts.css";
const FEATURES = ["calt", "case", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "onum", "pnum", "rlig", "rvrn", "tnum"];

const LATIN = [[0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026, 0x20ac, 0x2212];
const CYRILLIC = [[0x400, 0x45f], 0x2116];

// Of the eleven thousand syllables only those in the catalogue: they are few, and the visitor's system
// has a font for any other.
const HANGUL = [[0xac00, 0xd7a3]];
const SYLLABLES = [...new Set(readFileSync("public/catalogue.json", "utf8").match(/[\uac00-\ud7a3]/g))].sort().join("");

const TEXT_WEIGHTS = { wght: { min: 400, max: 600 } };
const SERIF_AXES = { ...TEXT_WEIGHTS, opsz: { min: 20, max: 60 } };
const ITALIC_AXES = { wght: 400, opsz: 20 };

const FACES = [
  { family: "Source Serif 4", script: "latin", range: LATIN, axes: SERIF_AXES, weights: "400 600" },
  { family: "Source Serif 4", script: "cyrillic", range: CYRILLIC, axes: SERIF_AXES, weights: "400 600" },
  { family: "Source Serif 4", script: "latin", range: LATIN, axes: ITALIC_AXES, weights: "400", italic: true },
  { family: "Source Serif 4", script: "cyrillic", range: CYRILLIC, axes: ITALIC_AXES, weights: "400", italic: true },
  { family: "Golos Text", script: "latin", range: LATIN, axes: TEXT_WEIGHTS, weights: "400 600" },
  { family: "Golos Text", script: "cyrillic", range: CYRILLIC, axes: TEXT_WEIGHTS, weights: "400 600" },
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

// The fonts of social cards, which are rendered on the host: one weight each, as TrueType.
const CARD_FOLDER = "crates/publish/src/type";
const CARD_FACES = [
  { family: "Source Serif 4", axes: { wght: 600, opsz: 48 }, file: "source-serif-4-semibold.ttf" },
  { family: "Golos Text", axes: { wght: 500 }, file: "golos-text-medium.ttf" },
];

const slug = (family) => family.toLowerCase().replaceAll(" ", "-");
const require = createRequire(import.meta.url);
const packageOf = (family) =>
  family.endsWith("KR")
    ? join(HANGUL_PACKAGES, "node_modules/@expo-google-fonts", slug(family))
    : dirname(require.resolve(`@fontsource-variable/${slug(family)}/package.json`));
const licenceOf = (family) => join(packageOf(family), family.endsWith("KR") ? "LICENSE_FONT" : "LICENSE");

function original({ family, script = "latin", italic }) {
  if (script === "hangul") return readFileSync(join(packageOf(family), "400Regular", `${family.replaceAll(" ", "")}_400Regular.ttf`));
  const axis = family === "Source Serif 4" ? "opsz" : "wght";
  const name = `${slug(family)}-${script}-${axis}-${italic ? "italic" : "normal"}.woff2`;
  return readFileSync(join(packageOf(family), "files", name));
}

const ends = (span) => [span].flat();
const lettersOf = (range) =>
  range
    .flatMap((span) => {
      const [first, last = first] = ends(span);
      return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
    })
    .join("");
const unicodeRange = (range) =>
  range.map((span) => `U+${ends(span).map((end) => end.toString(16).padStart(2, "0")).join("-")}`).join(", ");

const percent = (ratio) => `${Number((ratio * 100).toFixed(2))}%`;

function face(descriptors) {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};`);
  return ["@font-face {", ...lines, "}", ""].join("\n");
}

async function subsetFace({ family, script, range, axes, weights, italic }) {
  const letters = script === "hangul" ? SYLLABLES : lettersOf(range);
  const bytes = await subsetFont(original({ family, script, italic }), letters, {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const file = `${slug(family)}-${script}${italic ? "-italic" : ""}.woff2`;
  writeFileSync(join(FOLDER, file), bytes);
  console.log(`${file}: ${bytes.length.toLocaleString("en-GB")} bytes`);
  return face({
    "font-family": `"${family}"`,
    "font-style": italic ? "italic" : "normal",
    "font-weight": weights,
    "font-display": "swap",
    src: `url("fonts/${file}") format("woff2")`,
    "unicode-range": unicodeRange(range),
  });
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

async function cardFace({ family, axes, file }) {
  const bytes = await subsetFont(original({ family }), lettersOf(LATIN), {
    targetFormat: "sfnt",
    variationAxes: axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  mkdirSync(CARD_FOLDER, { recursive: true });
  writeFileSync(join(CARD_FOLDER, file), bytes);
}

const hangul = ["noto-serif-kr", "noto-sans-kr"].map((name) => `@expo-google-fonts/${name}@${HANGUL_VERSION}`);
execFileSync("npm", ["install", "--no-save", "--prefix", HANGUL_PACKAGES, ...hangul], { stdio: ["ignore", "ignore", "inherit"] });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const sheet = ["/* Written by scripts/fonts.mjs; change it there and run make fonts. */\n"];
for (const each of FACES) sheet.push(await subsetFace(each));
for (const each of FALLBACKS) sheet.push(await fallbackFace(each));
for (const each of CARD_FACES) await cardFace(each);
writeFileSync(SHEET, sheet.join("\n"));
for (const family of new Set(FACES.map((each) => each.family))) {
  writeFileSync(join(FOLDER, `${slug(family)}-OFL.txt`), readFileSync(licenceOf(family)));
}
