// Whether two builds in two folders give the same bytes.
//
//   make build && node tests/published/reproducible.mjs
//
// Copies the files that git knows into a temporary folder, builds them there, with the tools that are
// in target/tools, and compares what is published with dist/, byte by byte. All that is for the
// browser and all that is ours is compiled again; what is others' and runs on this machine is not: the
// libraries that the program for publishing is linked with, and macros and build scripts. What agreed once is kept in target/, and nothing is built again for the same
// sources that gave the same bytes. Exits 1 if anything differs.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const HERE = new URL("../../", import.meta.url).pathname;
const AGREED = join(HERE, "target/reproduced");

const bytesOf = (path) => (lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path));

/** A folder's files by their paths, each with a digest of its bytes. */
function digestsOf(folder, files) {
  return new Map(files.map((file) => [file, createHash("sha256").update(bytesOf(join(folder, file))).digest("hex")]));
}

const published = (dist) => digestsOf(dist, readdirSync(dist, { recursive: true }).filter((file) => statSync(join(dist, file)).isFile()).sort());

const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: HERE, encoding: "utf8" }).split("\0").filter((file) => file && existsSync(join(HERE, file)));
const ours = published(join(HERE, "dist"));
const state = createHash("sha256").update(JSON.stringify([[...digestsOf(HERE, tracked)], [...ours]])).digest("hex");
if (existsSync(AGREED) && readFileSync(AGREED, "utf8") === state) {
  console.log(`${ours.size} files, as two builds of the same sources gave them before`);
  process.exit();
}

const there = mkdtempSync(join(tmpdir(), "vitrine-elsewhere-"));
for (const file of tracked) {
  mkdirSync(dirname(join(there, file)), { recursive: true });
  cpSync(join(HERE, file), join(there, file), { verbatimSymlinks: true });
}
mkdirSync(join(there, "target"));
symlinkSync(join(HERE, "target/tools"), join(there, "target/tools"));
// Of the program for publishing, and of the machine's part in building for the browser.
const PROFILES = ["target/debug", "target/wasm"];
for (const part of PROFILES.flatMap((profile) => ["deps", "build", ".fingerprint"].map((name) => join(profile, name)))) {
  mkdirSync(join(there, part), { recursive: true });
  const ofOthers = readdirSync(join(HERE, part)).filter((name) => !/^(lib)?vitrine/.test(name));
  for (const name of ofOthers) symlinkSync(join(HERE, part, name), join(there, part, name));
}
execFileSync("sh", ["scripts/with-tools.sh", "trunk", "build", "--release"], { cwd: there, stdio: ["ignore", "ignore", "inherit"] });

const theirs = published(join(there, "dist"));
const names = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
const differing = names.filter((file) => ours.get(file) !== theirs.get(file));
for (const file of differing) console.log(`${file}: differs`);
console.log(`${names.length} files, ${differing.length} differ`);
rmSync(there, { recursive: true, force: true });
if (differing.length === 0) writeFileSync(AGREED, state);
process.exitCode = differing.length === 0 ? 0 : 1;
