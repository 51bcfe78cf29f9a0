// Checks the JSON Schemas of a catalogue and of tours against what the reader makes of the same files:
// they accept each file of the repository that is read without a problem, and of every rule in rules.txt
// they refuse what breaks it, or the rule is listed here as one that no schema can know.
//
//   node tests/formats/schema.mjs

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";

const RULES = "crates/catalogue/tests/suite/catalogue/rules.txt";
const VALID = "tests/fixtures/catalogue/valid.json";
const SCHEMAS = {
  catalogue: "crates/catalogue/schema/vitrine-catalogue-2.schema.json",
  tours: "crates/catalogue/schema/vitrine-tours-1.schema.json",
};
const FILES = [
  ["catalogue", VALID],
  ["catalogue", "public/catalogue.json"],
  ["catalogue", "examples/three-things/catalogue.json"],
  ["catalogue", "tests/fixtures/minimal/catalogue.json"],
  ["catalogue", "tests/fixtures/everything/catalogue.json"],
  ["tours", "public/tours.json"],
  ["tours", "tests/fixtures/everything/tours.json"],
];

/** What no schema can know, by the problem that the reader reports, and why. */
const UNKNOWABLE = [
  [/ found ".*", expected the id of an? (kind|country|source|person|place|event|field|gift|tour)$/, "which records there are"],
  [/, fields, [a-z-]+( \d+)?: found /, "what fields the exhibit declares"],
  [/expected one of record, .*, record-at$/, "what fields the exhibit declares"],
  [/ found no claim, /, "which claims there are"],
  [/ that no other .* has$| which another has, expected a number of its own$/, "what is elsewhere in the file"],
  [/expected the fewest and the most words, such as \[60, 90\]$/, "which of two numbers is larger"],
  [/expected a whole number from [1-9]\d+$/, "which of two numbers is larger"],
  [/found "\d{4}-02-30"/, "how long a month is"],
  [/, with a contrast of /, "how well a colour can be told from another"],
  [/csl, issued: found an object/, "how long a month is"],
];

/** What is wrong in tours, as fields of the first stop of the first tour; `undefined` takes one away. */
const BROKEN_STOPS = [
  { id: "First!" },
  { id: undefined },
  { title: undefined },
  { title: " " },
  { gift: 7 },
  { gift: undefined },
  { text: undefined },
  { look: 0 },
  { look: "2" },
  { ask: undefined },
  { answer: undefined },
  { answer: 7 },
  { minutes: 1 },
];

// Keywords that editors know and validators do not.
const OF_EDITORS = ["enumDescriptions", "errorMessage", "patternErrorMessage"];

const json = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The value without `null`, which the reader takes for no field; the schemas do not offer it. */
function withoutNull(value) {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(fields.map(([name, one]) => [name, withoutNull(one)]));
}

/** A copy of the file with a value at a JSON pointer, as rules.txt has them; `undefined` takes out what is there. */
function changed(file, pointer, value) {
  const copy = structuredClone(file);
  const names = pointer.slice(1).split("/").map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = names.pop();
  const parent = names.reduce((one, name) => one[name], copy);
  if (Array.isArray(parent) && last === "-") parent.push(value);
  else if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

/** The rules: the change, and the problems that the reader reports. */
function rules() {
  const cases = [];
  for (const line of readFileSync(RULES, "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("    ")) {
      cases.at(-1).problems.push(line.trim().replace(/ \[\/[^\]]*\]$/, ""));
      continue;
    }
    const [, pointer, value] = /^(\S+) (?:= (.*)|-)$/.exec(line);
    cases.push({ line, pointer, value: value === undefined ? undefined : JSON.parse(value), problems: [] });
  }
  return cases;
}

/** A function for each schema that gives what it finds wrong with a value. */
function validators(change) {
  const ajv = new Ajv({ strictTypes: false, strictTuples: false, allErrors: true });
  ajv.addVocabulary(OF_EDITORS);
  const validator = ([kind, file]) => {
    const validate = ajv.compile(change(json(file)));
    const errors = () => validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
    return [kind, (value) => (validate(withoutNull(value)) ? [] : errors())];
  };
  return Object.fromEntries(Object.entries(SCHEMAS).map(validator));
}

/** Every object of a schema that describes fields, with its path. */
function* properties(schema, path = "") {
  if (schema === null || typeof schema !== "object") return;
  // Conditions only restrict what is described elsewhere.
  for (const [name, one] of Object.entries(schema)) if (!/^(if|then|else|allOf)$/.test(name)) yield* properties(one, `${path}/${name}`);
  if (schema.type === "object" && schema.properties) yield [path, schema.properties];
}

/** What is wrong with the schemas; `change` is made to each before. */
export function problemsOfSchemas(change = (schema) => schema) {
  const problemsOf = validators(change);
  const problems = [];
  for (const [kind, file] of FILES) {
    for (const problem of problemsOf[kind](json(file))) problems.push(`${file}: refused: ${problem}`);
  }
  const valid = json(VALID);
  const used = new Set();
  let refused = 0;
  for (const { line, pointer, value, problems: reported } of rules()) {
    const found = problemsOf.catalogue(changed(valid, pointer, value));
    const why = reported.map((problem) => UNKNOWABLE.find(([pattern]) => pattern.test(problem)));
    why.forEach((one) => found.length === 0 && used.add(one));
    if (reported.length === 0 && found.length > 0) problems.push(`${line}: refused, though it breaks no rule: ${found.join("; ")}`);
    if (reported.length > 0 && found.length === 0 && why.includes(undefined)) problems.push(`${line}: not refused, and not listed as unknowable`);
    refused += reported.length > 0 && found.length > 0 ? 1 : 0;
  }
  for (const one of UNKNOWABLE) if (!used.has(one)) problems.push(`${one[0]}: listed as unknowable, but every such rule is refused`);
  if (refused < 100) problems.push(`${refused} rules are refused, expected at least 100`);

  const tours = json("tests/fixtures/everything/tours.json");
  for (const fields of BROKEN_STOPS) {
    const broken = structuredClone(tours);
    Object.assign(broken.tours[0].stops[0], fields);
    if (problemsOf.tours(JSON.parse(JSON.stringify(broken))).length === 0) problems.push(`tours with ${Object.entries(fields)}: not refused`);
  }
  for (const file of Object.values(SCHEMAS)) {
    const schema = json(file);
    for (const [path, fields] of properties(schema)) {
      for (const [name, field] of Object.entries(fields)) {
        // What stands beside a reference validators of draft-07 may pass over.
        const beside = Object.keys(field).filter((key) => !/^(description|examples|\$ref)$/.test(key));
        if (field.$ref && beside.length > 0) problems.push(`${file}${path}/${name}: ${beside} beside a reference`);
        const shared = field.$ref && schema.definitions[field.$ref.slice("#/definitions/".length)];
        const descriptions = [field, shared].filter((one) => one?.description).length;
        // Of two, VS Code would show that of the definition.
        if (descriptions !== 1) problems.push(`${file}${path}/${name}: ${descriptions} descriptions, expected one`);
      }
    }
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = problemsOfSchemas();
  console.log(problems.length === 0 ? "the schemas: sound" : problems.join("\n"));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
