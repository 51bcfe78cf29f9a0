// Archives the program `vitrine` for this platform, with the engine inside it:
//
//   make release
//
// It takes target/engine, which `make build` has written, and writes into target/release-archives
// vitrine-VERSION-TARGET.tar.gz, in which are the program, README, licences and a bill of materials, and
// beside it its SHA-256.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { writeArchive } from "./archive.mjs";

const OUT = "target/release-archives";
const FONTS = "assets/fonts";

const run = (command, ...args) => execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const target = /^host: (.+)$/m.exec(run("rustc", "--version", "--verbose"))[1];
const { packages } = JSON.parse(run("cargo", "metadata", "--locked", "--no-deps", "--format-version", "1"));
const { version } = packages.find(({ name }) => name === "vitrine-cli");
run("cargo", "build", "--locked", "--quiet", "--profile", "dist", "--package", "vitrine-cli", "--features", "engine");

mkdirSync(OUT, { recursive: true });
run("node", "scripts/sbom.mjs", OUT, "--program");
const program = target.includes("windows") ? "vitrine.exe" : "vitrine";
const file = (name, path = name) => ({ name, bytes: readFileSync(path) });
const fontLicences = readdirSync(FONTS).filter((name) => name.endsWith(".txt"));
const archive = join(OUT, `vitrine-${version}-${target}.tar.gz`);
await writeArchive(archive, [
  { ...file(program, join("target/dist", program)), isProgram: true },
  file("README.md"),
  file("curators.md", "docs/curators.md"),
  file("hosting.md", "docs/hosting.md"),
  file("LICENSE-APACHE"),
  file("LICENSE-MIT"),
  ...fontLicences.map((name) => file(`fonts/${name}`, join(FONTS, name))),
  file("sbom.cdx.json", join(OUT, "sbom.cdx.json")),
]);
console.log(`${archive}\n${archive}.sha256`);
