// Whether two builds in two folders give the same bytes.
//
//   make build && node tests/bench/reproducible.mjs
//
// Copies the files that git knows into a temporary folder, builds them there from nothing, with the
// tools that are in target/tools, and compares what is published with dist/, byte by byte. It takes
// as long as a first build. Exits 1 if anything differs.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const HERE = new URL("../../", import.meta.url).pathname;

const there = mkdtempSync(join(tmpdir(), "vitrine-elsewhere-"));
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: HERE, encoding: "utf8" }).split("\0").filter(Boolean);
for (const file of tracked) {
  mkdirSync(dirname(join(there, file)), { recursive: true });
  cpSync(join(HERE, file), join(there, file), { verbatimSymlinks: true });
}
mkdirSync(join(there, "target"));
symlinkSync(join(HERE, "target/tools"), join(there, "target/tools"));
execFileSync("sh", ["scripts/with-tools.sh", "trunk", "build", "--release"], { cwd: there, stdio: ["ignore", "ignore", "inherit"] });

const filesOf = (dist) => readdirSync(dist, { recursive: true }).filter((file) => statSync(join(dist, file)).isFile());
const [ours, theirs] = [join(HERE, "dist"), join(there, "dist")];
const [here, elsewhere] = [new Set(filesOf(ours)), new Set(filesOf(theirs))];
const names = new Set([...here, ...elsewhere]);
const differing = [...names].sort().filter(
  (file) => !here.has(file) || !elsewhere.has(file) || !readFileSync(join(ours, file)).equals(readFileSync(join(theirs, file))),
);
for (const file of differing) console.log(`${file}: differs`);
console.log(`${names.size} files, ${differing.length} differ`);
rmSync(there, { recursive: true, force: true });
process.exitCode = differing.length === 0 ? 0 : 1;
