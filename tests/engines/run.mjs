// Three engines: one visit in Chromium, Firefox and WebKit, and their layout compared, of the release
// behind nginx with the headers that are published with it.
//
//   make build && node tests/engines/run.mjs [engine, or ""] [part of a step's name, or "layout"]
//
// Prints a line a step and engine, and a last line with counts: "N passed, N failed, N that an engine's
// automation cannot do". Pictures of each page by each engine are in target/engines/.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { host } from "../browser/hosts.mjs";
import { ENGINES } from "./engines.mjs";
import { boxes, differences } from "./layout.mjs";
import { PAGES, STEPS } from "./visit.mjs";
import { Visitor } from "./visitor.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const PICTURES = new URL("../../target/engines/", import.meta.url).pathname;
const WIDTHS = [390, 820, 1440];
const [only = "", step = ""] = process.argv.slice(2);

const counts = { passed: 0, failed: 0, cannot: 0 };

function say(verdict, engine, what, detail = "") {
  counts[verdict] += 1;
  const words = { passed: "passed", failed: "FAILED", cannot: "cannot" };
  console.log(`${words[verdict]} ${engine.padEnd(8)} ${what}${detail && `: ${detail}`}`);
}

/** Takes the visit in one engine; gives the boxes of the pages by width and page, which it pictures. */
async function takeVisit({ name, isInstalled, open }) {
  if (!isInstalled) {
    // Debian has all three, and set-up installs them.
    say(existsSync("/etc/debian_version") ? "failed" : "cannot", name, "the engine runs", "it is not installed");
    return { name, laidOut: new Map() };
  }
  const downloads = mkdtempSync(join(tmpdir(), "vitrine-downloads-"));
  const museum = await host("nginx", DIST, "/");
  let page;
  const laidOut = new Map();
  try {
    page = await open(downloads);
    const visitor = new Visitor(page, museum.root);
    visitor.cutsTheNetwork = () => museum.close();
    visitor.waitsFor = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    visitor.downloaded = async (file) => {
      const path = join(downloads, file);
      while (!existsSync(path) || !readFileSync(path, "utf8")) await visitor.waitsFor(0.1);
      return readFileSync(path, "utf8");
    };
    if (!page.errors) say("cannot", name, "nothing goes wrong on the console", "WebDriver has no command that tells (WebDriver BiDi has log.entryAdded)");
    if (!step || step === "layout") await picture(name, visitor, laidOut);
    for (const { name: what, cannot, run } of STEPS.filter(({ name }) => name.includes(step))) {
      if (cannot?.[name]) {
        say("cannot", name, what, cannot[name]);
        continue;
      }
      await page.resize(1440, 900);
      page.errors?.splice(0);
      try {
        await run(visitor);
        if (page.errors?.length > 0) throw new Error(`on the console: ${page.errors.join("; ")}`);
        say("passed", name, what);
      } catch (error) {
        say("failed", name, what, error.message);
      }
    }
  } catch (error) {
    say("failed", name, "the engine runs", error.message);
  } finally {
    await page?.close();
    await museum.close();
    rmSync(downloads, { recursive: true, force: true });
  }
  return { name, laidOut };
}

async function picture(engine, visitor, laidOut) {
  for (const width of WIDTHS) {
    await visitor.page.resize(width, 900);
    for (const [name, path] of PAGES) {
      await visitor.open(path);
      await visitor.until("all is laid out", () => !("deferred" in document.documentElement.dataset) && document.fonts.status === "loaded");
      laidOut.set(`${name} at ${width}`, await visitor.page.evaluate(boxes));
      writeFileSync(join(PICTURES, `${name}-${width}-${engine.toLowerCase()}.png`), await visitor.page.screenshot());
    }
  }
}

if (!only && !step) rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const visits = await Promise.all(ENGINES.filter(({ name }) => name.includes(only)).map(takeVisit));
const [first, ...others] = visits;
for (const { name, laidOut } of others) {
  for (const [page, found] of laidOut) {
    if (!first.laidOut.has(page)) continue;
    const said = differences(first.laidOut.get(page), found);
    say(said.length === 0 ? "passed" : "failed", name, `lays out the ${page} as ${first.name} does`, said.join("\n  "));
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.cannot} that an engine's automation cannot do`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
