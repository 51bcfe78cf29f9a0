// Which browsers the exhibit needs: from what its style sheets and its program use, by MDN's browser
// compatibility data, compared with the table in README.md.
//
//   make build && node tests/published/browsers.mjs
//
// Every property, value, function, unit, selector and at-rule of the published style sheets is looked
// up; so are what the program uses of the platform and of WebAssembly, which are named below. What is
// in PROGRESSIVE may be missing, and the page reads and works without it. The highest version that the
// rest needs must be the one in the table.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import bcd from "@mdn/browser-compat-data" with { type: "json" };
import { parse, walk } from "css-tree";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const README = new URL("../../README.md", import.meta.url).pathname;

/** Columns of the table, and the names in the data. */
const BROWSERS = { "Chrome, Edge": "chrome", Firefox: "firefox", Safari: "safari" };

/** What browsers may lack, with all below it in the data, and what visitors have then. */
const PROGRESSIVE = {
  "api.Document.startViewTransition": "a gift's page is there at once, and its picture does not move",
  "api.HTMLElement.popover": "a word of the glossary leads to the glossary",
  "api.HTMLElement.showPopover": "the same",
  "api.AbortSignal.timeout_static": "before Chrome 124 its error has another name, which nobody reads",
  "api.WebGL2RenderingContext": "a model is not turned, and a sentence says so",
  "css.at-rules.page": "paper is as large as the printer's settings say",
  "css.at-rules.property": "a case is a shade lighter in the dark theme",
  "css.at-rules.starting-style": "what opens is there at once",
  "css.properties.accent-color": "before Safari 26.2 the mark in a ticked box may have less contrast",
  "css.properties.align-content.safe": "what is higher than the presenter's window is cut",
  "css.properties.background-clip.text": "Firefox has it, but for uses that are not ours",
  "css.properties.break-after.avoid": "a heading may be the last line of a sheet of paper",
  "css.properties.content-visibility": "everything is laid out at once",
  "css.properties.forced-color-adjust": "colours are the system's",
  "css.properties.hanging-punctuation": "quotation marks stand in the line",
  "css.properties.hyphenate-limit-chars": "words are divided as the browser likes",
  "css.properties.overflow-anchor": "what is read may move when something above it grows",
  "css.properties.overflow-clip-margin": "a focus ring may be cut",
  "css.properties.overscroll-behavior": "what is behind a sheet scrolls with it",
  "css.properties.print-color-adjust": "paper is white",
  "css.properties.scrollbar-width": "scrollbars are as wide as ever",
  "css.properties.size": "paper is as large as the printer's settings say",
  "css.properties.text-size-adjust": "a phone may enlarge text",
  "css.properties.text-wrap": "lines are broken greedily",
  "css.properties.user-select": "a drag may select text",
  "css.properties.view-transition-name": "a picture does not move from page to page",
  "css.selectors.active-view-transition": "the same",
  "css.selectors.view-transition": "the same",
  "css.selectors.view-transition-group": "the same",
  "css.selectors.view-transition-new": "the same",
  "css.selectors.view-transition-old": "the same",
  "css.selectors.-moz-range-thumb": "Firefox alone has it, and the others have one of their own",
  "css.selectors.-moz-range-track": "the same",
  "css.selectors.-webkit-slider-runnable-track": "Firefox has one of its own; the data knows Safari's from 18 on",
  "css.selectors.-webkit-slider-thumb": "the same; a histogram is brushed over its bars all the same",
  "css.selectors.-webkit-search-cancel-button": "a browser's own button stays, or has none",
};

/** What the program and the bootstrap script use. */
const PROGRAM = [
  "api.AbortSignal.timeout_static",
  "api.Document.startViewTransition",
  "api.HTMLDialogElement.showModal",
  "api.HTMLElement.popover",
  "api.HTMLElement.showPopover",
  "api.WebGL2RenderingContext",
  "html.elements.script.type.module",
  "html.global_attributes.inert",
  "javascript.operators.optional_chaining",
  "javascript.operators.nullish_coalescing",
  "webassembly.bulk-memory-operations",
  "webassembly.multi-value",
  "webassembly.reference-types",
  "webassembly.sign-extension-operations",
  "webassembly.non-trapping-float-to-int-conversions",
];

const isProgressive = (feature) => Object.keys(PROGRESSIVE).some((name) => feature === name || feature.startsWith(`${name}.`));
const at = (path) => path.split(".").reduce((found, name) => found?.[name], bcd);

/** The version from which a browser has a feature without a prefix or a flag; null if none has. */
function versionOf(compat, browser) {
  const statements = [compat.support[browser]].flat().filter(Boolean);
  const plain = statements.filter(({ flags, prefix, alternative_name: other, partial_implementation: partial, version_removed: removed }) => !flags && !prefix && !other && !partial && !removed);
  const versions = plain.map(({ version_added: added }) => (typeof added === "string" ? parseFloat(added.replace("≤", "")) : null)).filter((version) => version !== null);
  return versions.length > 0 ? Math.min(...versions) : null;
}

/** The features of the data that a style sheet uses. */
function featuresOf(css) {
  const found = new Set();
  const add = (path) => at(path)?.__compat && found.add(path);
  walk(parse(css, { parseCustomProperty: true }), {
    enter(node) {
      const property = this.declaration?.property;
      if (node.type === "Declaration" && !node.property.startsWith("--")) add(`css.properties.${node.property}`);
      if (node.type === "Identifier" && property) add(`css.properties.${property}.${node.name}`);
      if (node.type === "Function") for (const kind of [`css.properties.${property}`, "css.types", "css.types.color", "css.types.image.gradient", "css.types.basic-shape", "css.properties.custom-property"]) add(`${kind}.${node.name}`);
      if (node.type === "Dimension") for (const kind of ["css.types.length", "css.types.length.viewport_percentage_units_dynamic", "css.types.length.container_query_length_units"]) add(`${kind}.${node.unit}`);
      if (node.type === "Dimension" && /^[dsl]v/.test(node.unit)) add("css.types.length.viewport_percentage_units_dynamic");
      if (node.type === "PseudoClassSelector" || node.type === "PseudoElementSelector") add(`css.selectors.${node.name}`);
      if (node.type === "NestingSelector") add("css.selectors.nesting");
      if (node.type === "Rule" && this.rule && this.rule !== node) add("css.selectors.nesting");
      if (node.type === "Atrule") add(`css.at-rules.${node.name}`);
      if (node.type === "Feature" || node.type === "MediaFeature") add(`css.at-rules.media.${node.name}`);
      if (node.type === "FeatureRange") add("css.at-rules.media.range_syntax");
    },
  });
  return found;
}

const sheets = readdirSync(DIST).filter((file) => file.endsWith(".css"));
const features = new Set(PROGRAM);
for (const sheet of sheets) for (const feature of featuresOf(readFileSync(join(DIST, sheet), "utf8"))) features.add(feature);

const readme = readFileSync(README, "utf8");
let faults = 0;
const complain = (text) => {
  console.log(text);
  faults += 1;
};
for (const name of Object.keys(PROGRESSIVE)) if (![...features].some((feature) => feature === name || feature.startsWith(`${name}.`))) complain(`${name}: in PROGRESSIVE, and not used`);
for (const feature of PROGRAM) if (!at(feature)?.__compat) complain(`${feature}: not in the data`);

for (const [column, browser] of Object.entries(BROWSERS)) {
  const needed = [...features]
    .filter((feature) => at(feature)?.__compat && !isProgressive(feature))
    .map((feature) => ({ feature, version: versionOf(at(feature).__compat, browser) }));
  for (const { feature, version } of needed) if (version === null) complain(`${feature}: ${browser} does not have it; if the page works without it, name it in PROGRESSIVE`);
  needed.sort((a, b) => b.version - a.version);
  const { version } = needed[0];
  console.log(`${column}: ${version}, for ${needed.slice(0, 4).map(({ feature, version }) => `${feature} (${version})`).join(", ")}`);
  const row = readme.split("\n").find((line) => line.startsWith(`| ${column} `));
  const stated = row?.split("|")[2].trim();
  if (stated !== String(version)) complain(`README.md, ${column}: found ${stated}, expected ${version}`);
}
console.log(`${features.size} features of ${sheets.length} style sheets and the program, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
