// Writes an archive and the checksum beside it. The same files give the same bytes: times, owners and the
// order of the entries are fixed.

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";

/**
 * Writes `path`, a .tar.gz, and `path`.sha256, which `sha256sum --check` and `shasum -a 256 --check` read. Of
 * each file: its name in the archive, its bytes, and whether it is a program.
 */
export async function writeArchive(path, files) {
  const tar = pack();
  const root = basename(path, ".tar.gz");
  for (const { name, bytes, isProgram } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    tar.entry({ name: `${root}/${name}`, mode: isProgram ? 0o755 : 0o644, mtime: new Date(0), uid: 0, gid: 0 }, bytes);
  }
  tar.finalize();
  const archive = gzipSync(await buffer(tar), { level: 9 });
  // The operating system that wrote it, which RFC 1952 lets be unknown.
  archive[9] = 255;
  writeFileSync(path, archive);
  const digest = createHash("sha256").update(archive).digest("hex");
  writeFileSync(`${path}.sha256`, `${digest}  ${basename(path)}\n`);
}
