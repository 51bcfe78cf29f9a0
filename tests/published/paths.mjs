// Nothing in a published folder says where it was built: no path of the machine is in any file.
//
//   make build && node tests/published/paths.mjs

import { readFileSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const HERE = new URL("../../", import.meta.url).pathname;

/** What paths of this machine and of other builders' begin with, or have within. */
const LOCAL = [HERE.slice(0, -1), process.env.CARGO_HOME, `${homedir()}/`, "/.cargo/", "/.rustup/", "/home/", "/Users/", "/root/"]
  .filter(Boolean)
  .map((path) => Buffer.from(path));

let faults = 0;
const files = readdirSync(DIST, { recursive: true }).filter((file) => statSync(join(DIST, file)).isFile() && !/\.(br|gz)$/.test(file));
for (const file of files.sort()) {
  const bytes = readFileSync(join(DIST, file));
  for (const path of LOCAL) {
    const at = bytes.indexOf(path);
    if (at < 0) continue;
    faults += 1;
    console.log(`${file}: ${bytes.subarray(at, at + 80).toString("latin1").replace(/[^ -~].*/s, "")}`);
  }
}
console.log(`${files.length} files, ${faults} with a path of this machine`);
process.exitCode = faults === 0 ? 0 : 1;
