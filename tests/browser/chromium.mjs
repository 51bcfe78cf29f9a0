// Which Chromium the tests drive: the one named by CHROMIUM, else the system's, else Playwright's.
// Run by itself it prints the path, and exits 1 if there is none.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "google-chrome", "google-chrome-stable"];

// Chromium without windows, menus and all else that nobody sees in a test: what is tested runs in it as
// in the others, in six tenths of the time.
const BARE = "chromium-headless-shell";

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a browser that exists, or undefined; `whole` for one that has all that visitors have. */
export function chromiumPath({ whole = false } = {}) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const inPath = (names) => folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const bare = whole ? [] : inPath([BARE]);
  const candidates = [process.env.CHROMIUM, ...bare, ...inPath(NAMES), ...MAC, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

/** How every test and bench starts the browser: quiet, and never asking the network for anything. */
export function launchOptions(which) {
  return {
    executablePath: chromiumPath(which),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Letters as wide as they are drawn, as on phones and Macs, not rounded to whole pixels.
      "--font-render-hinting=none",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = chromiumPath({ whole: true });
  if (path) console.log(path);
  process.exitCode = path ? 0 : 1;
}
