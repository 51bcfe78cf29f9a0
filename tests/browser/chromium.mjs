// Which Chromium the tests drive: the one named by CHROMIUM, else the system's, else Playwright's.
// Run by itself it prints the path, and exits 1 if there is none.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "google-chrome", "google-chrome-stable"];

// The headless shell: the same engine without a user interface, in six tenths of the time.
const BARE = "chromium-headless-shell";

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of an installed browser, or undefined; `whole` for the full Chromium instead of the headless shell. */
export function chromiumPath({ whole = false } = {}) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const inPath = (names) => folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const bare = whole ? [] : inPath([BARE]);
  const candidates = [process.env.CHROMIUM, ...bare, ...inPath(NAMES), ...MAC, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

/**
 * How every test and bench starts the browser: quiet, and without network requests of its own. Glyphs
 * are not hinted, as on phones and Macs, so that widths are not rounded to whole pixels; `hinted` for
 * glyphs as the system draws them. `webgl` for WebGL, which is rendered in software.
 */
export function launchOptions({ hinted = false, webgl = false, ...which } = {}) {
  return {
    executablePath: chromiumPath(which),
    args: [
      "--no-sandbox",
      ...(webgl ? ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"] : ["--disable-gpu"]),
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(hinted ? [] : ["--font-render-hinting=none"]),
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE ::1, EXCLUDE localhost",
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = chromiumPath({ whole: true });
  if (path) console.log(path);
  process.exitCode = path ? 0 : 1;
}
