// Fuzzes the parsers of untrusted input (catalogues, dates, routes, queries) with libFuzzer, and stops
// at the first input that breaks an invariant:
//
//   node scripts/fuzz.mjs            a fixed number of runs with a fixed seed, for the tests
//   node scripts/fuzz.mjs SECONDS    as many runs as there is time for, per target, with a random seed
//
// Targets and seed corpora are in fuzz/. They are built with the stable compiler, with the coverage
// instrumentation that cargo-fuzz uses, and linked with libFuzzer's own main. A crashing input stays in
// target/fuzz/, and its name is printed.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ARGUMENTS, table, write } from "../tests/bench/report.mjs";

/** Runs of each target in the tests: some ten seconds each. */
const RUNS = { address: 100_000, catalogue: 10_000, edtf: 300_000, packed: 30_000, query: 5_000 };

const COVERAGE = [
  "--cfg=fuzzing",
  "-Cpasses=sancov-module",
  ...["level=4", "inline-8bit-counters", "pc-table", "trace-compares"].map((what) => `-Cllvm-args=-sanitizer-coverage-${what}`),
];

const seconds = Number(ARGUMENTS[0] ?? 0);
const { host } = /^host: (?<host>.*)$/m.exec(execFileSync("rustc", ["-vV"], { encoding: "utf8" })).groups;
const folder = join(import.meta.dirname, "../fuzz");
const target = join(folder, "../target/fuzz");

// With an explicit --target, so that build scripts and macros are not instrumented too.
const build = ["build", "--quiet", "--locked", "--release", "--manifest-path", join(folder, "Cargo.toml"), "--target", host, "--target-dir", target];
execFileSync("cargo", build, { stdio: "inherit", env: { ...process.env, CARGO_ENCODED_RUSTFLAGS: COVERAGE.join("\x1f") } });

const rows = [];
for (const [name, runs] of Object.entries(RUNS)) {
  const corpus = join(target, "corpus", name);
  rmSync(corpus, { recursive: true, force: true });
  mkdirSync(corpus, { recursive: true });
  cpSync(join(folder, "corpus", name), corpus, { recursive: true });
  const bound = seconds > 0 ? [`-max_total_time=${seconds}`] : [`-runs=${runs}`, "-seed=1"];
  const options = [...bound, "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1", `-artifact_prefix=${target}/${name}-`];
  const { status, stderr } = spawnSync(join(target, host, "release", name), [...options, corpus], { encoding: "utf8", maxBuffer: 2 ** 28 });
  const figure = (stat) => Number(new RegExp(`^stat::${stat}:\\s+(\\d+)`, "m").exec(stderr)?.[1] ?? 0);
  const [, covered = 0] = /.*cov: (\d+)/s.exec(stderr) ?? [];
  const summary = [`${figure("number_of_executed_units").toLocaleString("en-GB")} inputs`, `${covered} edges`, `slowest ${figure("slowest_unit_time_sec")} s`];
  rows.push([name, figure("number_of_executed_units").toLocaleString("en-GB"), Number(covered).toLocaleString("en-GB")]);
  console.log(`${name.padEnd(10)} ${summary.join(", ")}`);
  if (status !== 0 || figure("number_of_executed_units") === 0) {
    console.log(stderr.split("\n").slice(-60).join("\n"));
    process.exitCode = 1;
  }
}
write("fuzzing", "node scripts/fuzz.mjs 60 --write", table(["target", "inputs", "edges reached"], rows));
