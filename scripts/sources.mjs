// What Clippy does not check of our Rust sources: that no file is longer than 400 lines, and that every
// module begins with what it is for.
//
//   node scripts/sources.mjs
//
// Messages are tables, as long as an exhibit has to say.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const MOST = 400;
const IS_TABLE = /^crates\/i18n\/src\//;

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.rs"], { encoding: "utf8" }).trim().split("\n");
let faults = 0;
for (const file of files) {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const problems = [];
  if (lines.length > MOST && !IS_TABLE.test(file)) problems.push(`${lines.length} lines, expected at most ${MOST}`);
  if (!lines.find((line) => !line.startsWith("#!["))?.startsWith("//! ")) problems.push("begins without //!, expected the module's purpose");
  for (const problem of problems) console.log(`${file}: ${problem}`);
  faults += problems.length;
}
console.log(`${files.length} files, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
