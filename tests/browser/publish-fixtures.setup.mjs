// Publishes the exhibits of tests/fixtures with the engine of the release, for the tests of what any
// exhibit has.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@playwright/test";
import { EXHIBITS, MANY, folderOf } from "./published-fixtures.mjs";

// At the address at which a test serves them, whatever that is.
const { VITRINE_URL, ...env } = process.env;
const cwd = new URL("../../", import.meta.url).pathname;

test("the fixtures are published", () => {
  test.slow();
  const fixtures = EXHIBITS.filter((exhibit) => exhibit !== "us-gifts");
  for (const exhibit of fixtures) publish(`tests/fixtures/${exhibit}`, exhibit);
});

test("the beginning of a large exhibit is published", () => {
  test.slow();
  const catalogue = JSON.parse(readFileSync(`${cwd}examples/us-gifts/catalogue.json`, "utf8"));
  const chosen = new Set(catalogue.exhibit.chosen);
  const others = catalogue.gifts.filter(({ id }) => !chosen.has(id)).slice(0, MANY - chosen.size);
  catalogue.gifts = [...catalogue.gifts.filter(({ id }) => chosen.has(id)), ...others];
  const people = new Set(catalogue.gifts.flatMap(({ giver, recipient, people = [] }) => [giver, recipient, ...people]));
  catalogue.people = catalogue.people.filter(({ id }) => people.has(id));
  publishCatalogue(catalogue, "us-gifts");
});

test("an exhibit whose photographs are missing is published", () => {
  test.slow();
  const catalogue = JSON.parse(readFileSync(`${cwd}tests/fixtures/minimal/catalogue.json`, "utf8"));
  catalogue.gifts[0].photographs = [{ file: "missing.jpg", alt: "What is not there" }];
  // Another has one: where no gift has a picture, none stands in a case.
  const [photograph] = readdirSync(`${cwd}tests/fixtures/everything/photographs`);
  catalogue.gifts[1].photographs = [{ file: photograph, alt: "What is there" }];
  publishCatalogue(catalogue, "missing-photographs", [photograph]);
});

/** Publishes an exhibit that is a catalogue, and photographs of the fixture with everything. */
function publishCatalogue(catalogue, name, photographs = []) {
  const exhibit = mkdtempSync(join(tmpdir(), "vitrine-"));
  try {
    for (const file of photographs) {
      cpSync(`${cwd}tests/fixtures/everything/photographs/${file}`, join(exhibit, "photographs", file));
    }
    writeFileSync(join(exhibit, "catalogue.json"), JSON.stringify(catalogue));
    publish(exhibit, name);
  } finally {
    rmSync(exhibit, { recursive: true });
  }
}

function publish(exhibit, name) {
  const command = ["scripts/with-tools.sh", "cargo", "vitrine", "publish", exhibit, "--out", folderOf(name)];
  execFileSync("sh", command, { cwd, stdio: ["ignore", "ignore", "inherit"], env });
}
