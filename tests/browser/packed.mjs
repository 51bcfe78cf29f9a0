// The packed catalogue, which a published exhibit fetches.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = new URL("../../", import.meta.url).pathname;

/** What the file is called, by its path. */
export const PACKED = /\bcatalogue-[0-9a-f]{16}\.json$/;

/** What the tours are called. */
export const PACKED_TOURS = /\btours-[0-9a-f]{16}\.json$/;

/** Its name in a published folder. */
export const packedIn = (dist) => readdirSync(dist).find((file) => PACKED.test(file));

/** Another catalogue, as publishing would put it there. */
export function packed(catalogue) {
  const folder = mkdtempSync(join(tmpdir(), "vitrine-"));
  try {
    const file = join(folder, "catalogue.json");
    writeFileSync(file, JSON.stringify(catalogue));
    return execFileSync("cargo", ["vitrine", "pack", file], { cwd: ROOT, maxBuffer: 2 ** 30 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
