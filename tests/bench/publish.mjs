// How long publishing takes, with the program as curators get it.
//
//   make release && node tests/bench/publish.mjs target/dist/vitrine
//
// Publishes the first exhibit and the examples three times each, and prints the median in seconds, with
// the documents and files of each. Exits 1 if the first takes longer than 5 s or us-gifts than 60 s, which
// is what curators are promised on two cores.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARGUMENTS, table, write } from "./report.mjs";

const RUNS = 3;
const EXHIBITS = [
  { folder: "public", most: 5 },
  { folder: "examples/three-things", most: 5 },
  { folder: "examples/us-gifts", most: 60 },
];

const [program] = ARGUMENTS;
if (!program) {
  console.error("usage: node tests/bench/publish.mjs PROGRAM");
  process.exit(2);
}

const out = mkdtempSync(join(tmpdir(), "vitrine-publish-"));
const rows = [];
try {
  for (const { folder, most } of EXHIBITS) {
    const seconds = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      const { status, stderr } = spawnSync(program, ["publish", folder, "--out", join(out, "dist")], { encoding: "utf8" });
      if (status !== 0) throw new Error(`${folder}: ${stderr}`);
      seconds.push((performance.now() - start) / 1000);
    }
    const median = seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
    const files = readdirSync(join(out, "dist"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const documents = files.filter(({ name }) => name.endsWith(".html"));
    rows.push([`\`${folder}\``, documents.length.toLocaleString("en-GB"), files.length.toLocaleString("en-GB"), median.toFixed(1)]);
    console.log(`${folder}: ${documents.length} documents, ${files.length} files, ${median.toFixed(1)} s, at most ${most} s ${median > most ? "EXCEEDED" : "kept"}`);
    if (median > most) process.exitCode = 1;
  }
} finally {
  rmSync(out, { recursive: true });
}
write("publishing", "node tests/bench/publish.mjs target/dist/vitrine --write", table(["exhibit", "documents", "files", "seconds, median of 3"], rows));
