// The bill of materials in dist/ is one: it keeps to CycloneDX's own schema, every part that it
// says another needs is in it, and so is every font, as it is published.
//
//   make build && node tests/published/sbom.mjs

import { readFileSync, readdirSync } from "node:fs";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

const DIST = new URL("../../dist/", import.meta.url);

const text = readFileSync(new URL("sbom.cdx.json", DIST), "utf8");
const faults = [];
const found = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
faults.push(...(found ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`));

const { metadata, components, dependencies } = JSON.parse(text);
const refs = new Set([metadata.component, ...components].map((component) => component["bom-ref"]));
for (const { ref, dependsOn } of dependencies) {
  for (const part of [ref, ...dependsOn]) if (!refs.has(part)) faults.push(`${part}: needed by ${ref}, and not in it`);
}
for (const name of ["leptos", "wasm-bindgen", "Natural Earth"]) {
  if (!components.some((component) => component.name === name)) faults.push(`${name}: not in it`);
}
const files = new Set(components.flatMap((component) => component.components ?? []).map(({ name }) => name));
const published = readdirSync(new URL("fonts/", DIST)).map((file) => `fonts/${file}`);
for (const name of published.filter((file) => file.endsWith(".woff2"))) {
  if (!files.has(name)) faults.push(`${name}: not in it`);
}
for (const fault of faults) console.log(`sbom.cdx.json: ${fault}`);
console.log(`sbom.cdx.json: ${components.length} parts, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
