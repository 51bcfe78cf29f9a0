// The program alone makes an exhibit: built with the engine inside it, and run with an empty PATH, it
// writes the starter exhibit, finds nothing wrong with it, and publishes it.
//
//   make build && node tests/published/alone.mjs

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "vitrine-alone-"));
execFileSync("cargo", ["build", "--quiet", "--package", "vitrine-cli", "--features", "engine"], { stdio: "inherit" });
// Away from the repository, so that nothing in it can help.
const program = join(folder, "vitrine");
cpSync("target/debug/vitrine", program);

const run = (...args) => execFileSync(program, args, { cwd: folder, env: { PATH: "" }, encoding: "utf8" });
const faults = [];
run("new", "mine");
const found = run("check", "mine").trim();
if (found !== "no problems") faults.push(found);
const started = performance.now();
run("publish", "mine", "--out", "published");
const seconds = ((performance.now() - started) / 1000).toFixed(1);
for (const file of ["index.html", "gifts/kettle/index.html", "cards/kettle.png", "sw.js", "manifest.json", "404.html"]) {
  if (!existsSync(join(folder, "published", file))) faults.push(`${file}: not published`);
}
const entrance = readFileSync(join(folder, "published/index.html"), "utf8");
if (!entrance.includes("Three things")) faults.push("index.html: not the starter exhibit");
rmSync(folder, { recursive: true });

for (const fault of faults) console.log(fault);
console.log(`a starter exhibit, published in ${seconds} s by the unoptimised program alone, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
