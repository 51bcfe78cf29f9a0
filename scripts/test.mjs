// Runs every check, keeps going after a failure, and ends with what failed and one line, "N passed, N
// failed": cargo's tests, the browser's and the visits in three engines are counted one by one, from
// their own reports, and every other step as one.

import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const BROWSER_REPORT = "target/browser-tests.json";

// What cargo compiles depends on the features that its command turns on in libraries: steps that name the
// whole workspace share what they compile.
const STEPS = [
  { name: "formatting", run: "cargo fmt --all --check" },
  { name: "sources", run: "node scripts/sources.mjs" },
  { name: "Clippy on the host", run: "cargo clippy --workspace --all-targets -- -D warnings" },
  { name: "Clippy for the browser", run: "cargo clippy -p vitrine-app -p vitrine-view --target wasm32-unknown-unknown -- -D warnings" },
  { name: "licences, bans and sources", run: "cargo deny --workspace --locked check licenses bans sources" },
  { name: "host tests", run: "cargo test --workspace --no-fail-fast", count: cargoTests },
  { name: "merging chunks", run: "cargo test --workspace --lib -- --ignored", count: cargoTests },
  {
    name: "the view runtime in Chromium",
    run: "cargo test -p vitrine-view --target wasm32-unknown-unknown --test browser",
    env: { CHROMEDRIVER: "chromedriver", CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: "wasm-bindgen-test-runner" },
    count: cargoTests,
  },
  { name: "fuzzing", run: "node scripts/fuzz.mjs" },
  { name: "documentation", run: "cargo doc --workspace --no-deps", env: { RUSTDOCFLAGS: "-D warnings" } },
  { name: "published formats", run: "node tests/formats/check.mjs" },
  { name: "bootstrap and chunk loader", run: "node --test src/bootstrap/*.test.js crates/bundle/tests/*.test.mjs" },
  { name: "the archive of the program", run: "node --test scripts/*.test.mjs" },
  { name: "the conversion of an example", run: "node --test examples/us-gifts/*.test.mjs" },
  { name: "style sheets", run: "stylelint 'style/*.css'" },
  { name: "release build", run: "trunk build --release" },
  { name: "no path of this machine", run: "node tests/published/paths.mjs", after: "release build" },
  { name: "names of files", run: "node tests/published/names.mjs", after: "release build" },
  { name: "browsers that are needed", run: "node tests/published/browsers.mjs", after: "release build" },
  { name: "HTML of every page", run: "node tests/published/html.mjs", after: "release build" },
  { name: "pa11y", run: "node tests/published/pa11y.mjs", after: "release build" },
  { name: "bill of materials", run: "node tests/published/sbom.mjs", after: "release build" },
  { name: "an exhibit by the program alone", run: "node tests/published/alone.mjs", after: "release build" },
  { name: "bytes on the wire", run: "node tests/bench/bytes.mjs", after: "release build" },
  {
    name: "browser tests",
    run: "playwright test --config tests/browser/playwright.config.mjs",
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT },
    after: "release build",
    count: browserTests,
  },
  { name: "bytes of a small exhibit", run: "node tests/bench/bytes.mjs target/exhibits/minimal", after: "release build" },
  { name: "bytes of a large exhibit", run: "node tests/bench/bytes.mjs target/exhibits/us-gifts", after: "release build" },
  { name: "a visit in three engines", run: "node tests/engines/run.mjs", after: "release build", count: engineTests },
  { name: "the same bytes from another folder", run: "node tests/published/reproducible.mjs", after: "release build" },
];

/** How many lines of a failed step are shown again at the end. */
const LAST_LINES = 12;

/** Adds up cargo's "test result" lines, one for each test binary. */
function cargoTests(output) {
  const results = [...output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed/gm)];
  return {
    passed: results.reduce((sum, [, passed]) => sum + Number(passed), 0),
    failed: results.reduce((sum, [, , failed]) => sum + Number(failed), 0),
    names: [...output.matchAll(/^test (.*) \.\.\. FAILED$/gm)].map(([, name]) => name),
  };
}

/** Reads Playwright's own report; a test that passed only on a second try counts as failed. */
function browserTests() {
  try {
    const { stats, suites } = JSON.parse(readFileSync(BROWSER_REPORT, "utf8"));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names: suites.flatMap((suite) => failedIn(suite)) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Reads the last line of the visits in three engines; what an engine's automation cannot do is neither passed nor failed. */
function engineTests(output) {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed, \d+ that an engine's automation cannot do$/m.exec(output) ?? [0, 0, 0];
  return { passed: Number(passed), failed: Number(failed), names: output.match(/^FAILED .*$/gm) ?? [] };
}

/** The failed tests of a suite of Playwright's report, each with the first line of what happened. */
function failedIn({ title, specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ results }) => `${title}: ${stripVTControlCharacters(results[0]?.error?.message ?? "").split("\n")[0]}`),
  );
  return [...own, ...suites.flatMap((suite) => failedIn(suite))].map((name) => `${title} › ${name}`);
}

/** Runs a step in the shell, shows its output as it comes, and gives its exit code and output. */
function run({ run: command, env }) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let output = "";
    for (const stream of ["stdout", "stderr"]) {
      child[stream].setEncoding("utf8").on("data", (text) => {
        output += text;
        process[stream].write(text);
      });
    }
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

const totals = { passed: 0, failed: 0 };
/** What is shown again at the end of each step that failed, by its name. */
const broken = new Map();

for (const step of STEPS) {
  console.log(`\n— ${step.name} —`);
  if (broken.has(step.after)) {
    console.log(`not run: the ${step.after} failed`);
    broken.set(step.name, [`not run: the ${step.after} failed`]);
    totals.failed += 1;
    continue;
  }
  rmSync(BROWSER_REPORT, { force: true });
  const started = performance.now();
  const { code, output } = await run(step);
  const counted = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A command that fails without reporting a failed test did not get as far as its tests.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (step.count && code === 0 && counted.passed === 0) counted.failed = 1;
  if (counted.failed > 0) {
    const names = counted.names ?? [];
    broken.set(step.name, names.length > 0 ? names : output.trimEnd().split("\n").slice(-LAST_LINES));
  }
  totals.passed += counted.passed;
  totals.failed += counted.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${step.name}: ${counted.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
}

for (const [name, lines] of broken) console.log(`\n${name} failed:\n  ${lines.join("\n  ")}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
