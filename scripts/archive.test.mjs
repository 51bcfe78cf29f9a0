import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { writeArchive } from "./archive.mjs";

const folder = mkdtempSync(join(tmpdir(), "archive-"));
after(() => rmSync(folder, { recursive: true }));

const FILES = [
  { name: "vitrine", bytes: Buffer.from("a program"), isProgram: true },
  { name: "README.md", bytes: Buffer.from("# Read me\n") },
];

test("an archive unpacks into one folder, in which the program can be run", async () => {
  await writeArchive(join(folder, "vitrine-1.tar.gz"), FILES);
  execFileSync("tar", ["-xzf", "vitrine-1.tar.gz"], { cwd: folder });
  assert.equal(readFileSync(join(folder, "vitrine-1/README.md"), "utf8"), "# Read me\n");
  assert.equal(statSync(join(folder, "vitrine-1/vitrine")).mode & 0o777, 0o755);
  assert.equal(statSync(join(folder, "vitrine-1/README.md")).mode & 0o777, 0o644);
});

test("the checksum is that of the archive, and of no other", async () => {
  const path = join(folder, "vitrine-2.tar.gz");
  await writeArchive(path, FILES);
  const [digest, name] = readFileSync(`${path}.sha256`, "utf8").trimEnd().split("  ");
  assert.equal(name, "vitrine-2.tar.gz");
  const { createHash } = await import("node:crypto");
  assert.equal(digest, createHash("sha256").update(readFileSync(path)).digest("hex"));
  await writeArchive(path, [...FILES, { name: "more", bytes: Buffer.from("more") }]);
  assert.notEqual(readFileSync(`${path}.sha256`, "utf8"), `${digest}  ${name}\n`);
});

test("the same files give the same bytes, in whichever order", async () => {
  const path = join(folder, "vitrine-3.tar.gz");
  await writeArchive(path, FILES);
  const first = readFileSync(path);
  await writeArchive(path, FILES.toReversed());
  assert.deepEqual(readFileSync(path), first);
});
