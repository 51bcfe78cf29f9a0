// Brings the viewers of IIIF that the published manifests are opened in, from npm into target/viewers.
// Not with `npm ci`: each ships a bundle that has all it needs, and the 570 packages that it was made
// of, with two Reacts that exclude each other, would be installed for nothing.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const PACKAGES = JSON.parse(readFileSync(new URL("packages.json", import.meta.url), "utf8"));

/** The folder of an installed viewer. */
export const folderOf = ({ name, version }) =>
  join(fileURLToPath(new URL("../../../target/viewers", import.meta.url)), `${name.replace("/", "-")}-${version}`);

/** Installs a viewer unless it is there. */
function install(viewer) {
  const folder = folderOf(viewer);
  if (existsSync(folder)) return;
  const parts = `${folder}.parts`;
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts, { recursive: true });
  console.log(`set-up: bringing ${viewer.name} ${viewer.version} into target/viewers`);
  const pack = ["pack", "--silent", "--pack-destination", parts, `${viewer.name}@${viewer.version}`];
  const archive = join(parts, execFileSync("npm", pack, { encoding: "utf8" }).trim());
  const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
  if (found !== viewer.integrity) throw new Error(`${viewer.name}: found ${found}, expected ${viewer.integrity}`);
  execFileSync("tar", ["xzf", archive, "-C", parts]);
  renameSync(join(parts, "package"), folder);
  rmSync(parts, { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) PACKAGES.forEach(install);
