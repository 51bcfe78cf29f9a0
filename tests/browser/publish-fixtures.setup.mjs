// Publishes the exhibits of tests/fixtures with the engine of the release, for the tests of what any
// exhibit has.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@playwright/test";
import { EXHIBITS, folderOf } from "./published-fixtures.mjs";

// At the address at which a test serves them, whatever that is.
const { VITRINE_URL, ...env } = process.env;
const cwd = new URL("../../", import.meta.url).pathname;

test("the fixtures are published", () => {
  test.slow();
  for (const exhibit of EXHIBITS) publish(`tests/fixtures/${exhibit}`, exhibit);
});

test("an exhibit whose photographs are missing is published", () => {
  test.slow();
  const catalogue = JSON.parse(readFileSync(`${cwd}tests/fixtures/minimal/catalogue.json`, "utf8"));
  catalogue.gifts[0].photographs = [{ file: "missing.jpg", alt: "What is not there" }];
  const exhibit = mkdtempSync(join(tmpdir(), "vitrine-"));
  try {
    writeFileSync(join(exhibit, "catalogue.json"), JSON.stringify(catalogue));
    publish(exhibit, "missing-photographs");
  } finally {
    rmSync(exhibit, { recursive: true });
  }
});

function publish(exhibit, name) {
  const command = ["scripts/with-tools.sh", "cargo", "vitrine", "publish", exhibit, "--out", folderOf(name)];
  execFileSync("sh", command, { cwd, stdio: ["ignore", "ignore", "inherit"], env });
}
