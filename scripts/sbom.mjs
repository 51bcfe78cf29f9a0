// Writes what a published folder is made of, or the program with the engine inside it, as a CycloneDX bill
// of materials:
//
//   node scripts/sbom.mjs FOLDER [--program]
//
// Trunk's post_build hook runs it, and scripts/release.mjs. FOLDER/sbom.cdx.json names the crates that are in
// the WebAssembly (not those that only build it) and, of the program, those of the vitrine command too, the
// fonts and the maps' data, each with its licence and where it comes from. It says neither when nor where it was written: the same lock file gives the
// same bytes. The format: https://cyclonedx.org/docs/1.6/json/.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [FOLDER, OPTION] = process.argv.slice(2);
/** What cargo is to list: each a program, the component that the bill is of first. */
const IN_BROWSER = ["--package", "vitrine-app", "--target", "wasm32-unknown-unknown"];
const ON_HOST = ["--package", "vitrine-cli", "--features", "engine"];
const PROGRAMS = OPTION === "--program" ? [ON_HOST, IN_BROWSER] : [IN_BROWSER];
const FONTS = "assets/fonts";

/** Families of fonts, and the npm packages that scripts/fonts.mjs cuts them from. */
const FAMILIES = [
  { name: "Golos Text", slug: "golos-text", npm: "@fontsource-variable/golos-text" },
  { name: "Noto Sans KR", slug: "noto-sans-kr", npm: "@expo-google-fonts/noto-sans-kr" },
  { name: "Noto Serif KR", slug: "noto-serif-kr", npm: "@expo-google-fonts/noto-serif-kr" },
  { name: "Source Serif 4", slug: "source-serif-4", npm: "@fontsource-variable/source-serif-4" },
];

const sha256 = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
const hashes = (content) => (content ? { hashes: [{ alg: "SHA-256", content }] } : {});

/** The version that a package has in a text, by a pattern with one group. */
const versionIn = (file, pattern) => readFileSync(file, "utf8").match(pattern)?.[1];

/** Crates as `cargo tree` has them, and which of them needs which. */
function crates() {
  const found = new Map();
  const needs = new Map();
  for (const program of PROGRAMS) addCrates(program, found, needs);
  return { found, needs };
}

function addCrates(program, found, needs) {
  const tree = ["tree", "--locked", ...program, "--edges", "normal,no-proc-macro"];
  const lines = execFileSync("cargo", [...tree, "--prefix", "depth", "--format", "|{p}|{l}|{r}"], { encoding: "utf8" });
  const lock = readFileSync("Cargo.lock", "utf8");
  const above = [];
  for (const line of lines.trim().split("\n")) {
    const [depth, crate, licence, rest] = line.split("|");
    const [name, version] = crate.split(" v").flatMap((part, i) => (i === 0 ? [part] : [part.split(" ")[0]]));
    const ref = `pkg:cargo/${name}@${encodeURIComponent(version)}`;
    const [, locked = ""] = lock.split(`name = "${name}"\nversion = "${version}"\n`);
    const checksum = locked.split("\n\n", 1)[0].match(/^checksum = "(\w+)"/m);
    const repository = rest.replace(/ \(\*\)$/, "");
    found.set(ref, {
      type: "library",
      "bom-ref": ref,
      name,
      version,
      ...hashes(checksum?.[1]),
      // Before SPDX had expressions, crates wrote a slash.
      licenses: [{ expression: licence.replaceAll("/", " OR ") }],
      purl: ref,
      ...(repository ? { externalReferences: [{ type: "vcs", url: repository }] } : {}),
    });
    if (!needs.has(ref)) needs.set(ref, new Set());
    above.length = Number(depth);
    if (above.length > 0) needs.get(above.at(-1)).add(ref);
    above.push(ref);
  }
}

/** Fonts by family, each with its files. */
function fonts() {
  return FAMILIES.map(({ name, slug, npm }) => {
    const version = npm.startsWith("@expo")
      ? versionIn("scripts/fonts.mjs", /^const HANGUL_VERSION = "(.*)";/m)
      : versionIn("package.json", new RegExp(`"${npm}": "(.*)"`));
    const purl = `pkg:npm/${npm.replace("@", "%40")}@${version}`;
    const files = readdirSync(FONTS).filter((file) => file.startsWith(`${slug}-`) && file.endsWith(".woff2"));
    return {
      type: "library",
      "bom-ref": purl,
      name,
      version,
      licenses: [{ license: { id: "OFL-1.1" } }],
      purl,
      components: files.sort().map((file) => ({ type: "file", name: `fonts/${file}`, ...hashes(sha256(join(FONTS, file))) })),
    };
  });
}

function map() {
  return {
    type: "data",
    "bom-ref": "natural-earth",
    name: "Natural Earth",
    description: "Outlines of countries, from which the map is engraved",
    licenses: [{ license: { name: "Public domain" } }],
    externalReferences: [{ type: "website", url: "https://www.naturalearthdata.com/" }],
  };
}

const { found, needs } = crates();
const [exhibit, ...libraries] = found.values();
const shipped = [...fonts(), map()];
const byRef = (a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1);
for (const { "bom-ref": ref } of shipped) needs.get(exhibit["bom-ref"]).add(ref);
const bom = {
  $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: { component: { ...exhibit, type: "application" } },
  components: [...libraries, ...shipped].sort(byRef),
  dependencies: [...needs].map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
};
writeFileSync(join(FOLDER, "sbom.cdx.json"), `${JSON.stringify(bom, null, 1)}\n`);
