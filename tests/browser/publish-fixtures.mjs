// Publishes the exhibits of tests/fixtures with the engine of the release, for the tests of what any
// exhibit has.

import { execFileSync } from "node:child_process";

const REPOSITORY = new URL("../../", import.meta.url).pathname;

export const EXHIBITS = ["minimal", "everything"];

/** The folder of a published fixture. */
export const folderOf = (exhibit) => `${REPOSITORY}target/exhibits/${exhibit}/`;

export default function publishFixtures() {
  // At the address at which a test serves it, whatever that is.
  const { VITRINE_URL, ...env } = process.env;
  for (const exhibit of EXHIBITS) {
    execFileSync("sh", ["scripts/with-tools.sh", "cargo", "vitrine", "publish", `tests/fixtures/${exhibit}`, "--out", folderOf(exhibit)], {
      cwd: REPOSITORY,
      stdio: ["ignore", "ignore", "inherit"],
      env,
    });
  }
}
