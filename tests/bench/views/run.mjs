// Weighs three pages of the exhibit with each of three runtimes for their views: ours, Leptos' own,
// and Leptos' own with --cfg erase_components.
//
//   sh scripts/with-tools.sh node tests/bench/views/run.mjs
//
// Builds tests/bench/views three times as the exhibit itself is built (opt-level z, LTO), with
// wasm-bindgen and wasm-opt -Oz after that, and prints a table in bytes: of the module as it is,
// and in brotli 11. The table is docs/view-runtime.md's. It takes some ten minutes the first time.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const ROOT = new URL("../../../", import.meta.url).pathname;
const BENCH = join(ROOT, "tests/bench/views");
const TARGET = join(ROOT, "target/views-bench");

const LEPTOS = ["--features", "leptos-views"];
const RUNTIMES = [
  { name: "vitrine-view", arguments: [], flags: "" },
  { name: "Leptos 0.8.23", arguments: LEPTOS, flags: "" },
  { name: "Leptos 0.8.23, `erase_components`", arguments: LEPTOS, flags: "--cfg erase_components" },
];

const run = (command, args, env) =>
  execFileSync(command, args, { cwd: BENCH, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } });

function weigh(runtime, at) {
  const out = join(TARGET, `out-${at}`);
  mkdirSync(out, { recursive: true });
  const build = ["build", "--profile", "wasm", "--target", "wasm32-unknown-unknown", "--target-dir", TARGET];
  // `erase_components` is a flag for every crate, so these builds share nothing but the folder.
  run("cargo", [...build, ...runtime.arguments], { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: runtime.flags });
  const module = join(TARGET, "wasm32-unknown-unknown/wasm/views-bench.wasm");
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", out, module]);
  const bound = join(out, "views-bench_bg.wasm");
  const small = join(out, "small.wasm");
  run("wasm-opt", ["-Oz", bound, "-o", small]);
  const bytes = readFileSync(small);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { name: runtime.name, raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

const results = RUNTIMES.map(weigh);
const number = (bytes) => bytes.toLocaleString("en");
const least = results[0].brotli;
console.log("| views | module | brotli 11 | against ours |");
console.log("|---|---:|---:|---:|");
for (const { name, raw, brotli } of results) {
  const more = brotli === least ? "" : `+${number(brotli - least)}`;
  console.log(`| ${name} | ${number(raw)} | ${number(brotli)} | ${more} |`);
}
