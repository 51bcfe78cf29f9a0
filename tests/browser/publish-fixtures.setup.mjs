// Publishes the exhibits of tests/fixtures with the engine of the release, for the tests of what any
// exhibit has.

import { execFileSync } from "node:child_process";
import { test } from "@playwright/test";
import { EXHIBITS, folderOf } from "./published-fixtures.mjs";

// At the address at which a test serves them, whatever that is.
const { VITRINE_URL, ...env } = process.env;
const cwd = new URL("../../", import.meta.url).pathname;

test("the fixtures are published", () => {
  test.slow();
  for (const exhibit of EXHIBITS) {
    const publish = ["scripts/with-tools.sh", "cargo", "vitrine", "publish", `tests/fixtures/${exhibit}`, "--out", folderOf(exhibit)];
    execFileSync("sh", publish, { cwd, stdio: ["ignore", "ignore", "inherit"], env });
  }
});
