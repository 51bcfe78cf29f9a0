// From keystroke to painted results, in Chromium, at the size of the exhibit and at 10,000 gifts.
//
//   make build && node tests/bench/keystroke.mjs MUSEUM_RECORDS.jsonl[.xz] [PUBLISHED…]
//
// Other published exhibits are measured as they are, between the two.
//
// Types words of the catalogue into the search box of /gifts/, one key at a time, as a person does,
// and waits for the page to settle after each. "work" runs from the key event to the last change
// that it made to the page; "painted" to the end of the frame that shows it, waiting for the
// screen's next refresh included. Prints milliseconds, median and 95th percentile, and the most
// elements the document held. Exits 1 if the painted median at 10,000 is over one frame (16.7 ms).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../browser/chromium.mjs";
import { ARGUMENTS, table, write } from "./report.mjs";
import { packed, packedIn } from "../browser/packed.mjs";
import { serve } from "../browser/server.mjs";
import { bigCatalogue } from "./big-catalogue.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const MANY = 10_000;
const FRAME = 16.7;

const [records, ...others] = ARGUMENTS;
if (!records) {
  console.error("usage: node tests/bench/keystroke.mjs MUSEUM_RECORDS.jsonl[.xz] [PUBLISHED…]");
  process.exit(2);
}

/** Words to type: common and rare ones, one with a letter missing, and two together. */
function wordsOf({ gifts }) {
  const counts = new Map();
  for (const { title } of gifts) {
    for (const word of title.toLowerCase().match(/\p{L}{5,}/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
  const at = (share) => ranked[Math.floor((ranked.length - 1) * share)];
  const misspelt = at(0.02).slice(0, 2) + at(0.02).slice(3);
  return [at(0), at(0.005), at(0.05), at(0.5), misspelt, `${at(0)} ${at(0.01)}`];
}

/** Runs in the page: records, for each key, its event, the last DOM change that it made, and the frame. */
function watchKeys() {
  const state = { pressed: 0, changed: 0, painted: 0 };
  const channel = new MessageChannel();
  // A message posted from a frame's callback is delivered once that frame has been produced.
  channel.port1.onmessage = () => {
    state.painted = performance.now();
  };
  const paint = () => requestAnimationFrame(() => channel.port2.postMessage(null));

  addEventListener("keydown", (event) => Object.assign(state, { pressed: event.timeStamp, changed: 0, painted: 0 }), true);
  // A key that changes nothing is still answered by a frame.
  addEventListener("input", paint, true);
  new MutationObserver((changes) => {
    const isAnnounced = ({ target }) => (target.closest ? target : target.parentElement)?.closest("[aria-live], [role=status]");
    if (state.pressed === 0 || changes.every(isAnnounced)) return;
    state.changed = performance.now();
    paint();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  // Gives what the last key cost once nothing has changed for a while.
  window.settled = () =>
    new Promise((resolve) => {
      const look = () => {
        const last = Math.max(state.pressed, state.changed);
        if (state.painted < last || performance.now() - last < 120) return setTimeout(look, 20);
        resolve({
          work: Math.max(0, state.changed - state.pressed),
          painted: state.painted - state.pressed,
          elements: document.getElementsByTagName("*").length,
        });
        state.pressed = 0;
      };
      look();
    });
}

/** Measures the exhibit in `dist`, with another catalogue in place of its own if it says so. */
async function measure(browser, name, catalogue, dist = DIST, instead = { [packedIn(dist)]: packed(catalogue) }) {
  const server = await serve(dist, { instead });
  const page = await browser.newPage();
  await page.addInitScript(watchKeys);
  // With a query, since the prerendered gallery has the gifts of the exhibit itself.
  await page.goto(`${server.root}gifts/?q=a`);
  await page.locator("html[data-ready]").waitFor({ timeout: 60_000 });
  const box = page.getByRole("searchbox");
  await box.waitFor({ timeout: 60_000 });

  const typed = async () => {
    const keys = [];
    for (const word of wordsOf(catalogue)) {
      await box.fill("");
      await box.focus();
      await page.waitForTimeout(300);
      for (const letter of word) {
        await page.keyboard.press(letter === " " ? "Space" : letter);
        keys.push(await page.evaluate(() => window.settled()));
      }
    }
    return keys;
  };
  const keys = await typed();
  if (keys.every(({ work }) => work === 0)) throw new Error(`${name}: no key changed anything`);
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await typed();
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  await page.close();
  await server.close();
  return { name, keys, own: ownTimes(traceEvents) };
}

/** For each key in a trace, the milliseconds of the processor that its page's thread took till its frame. */
function ownTimes(events) {
  const typed = ({ name, args }) => name === "EventDispatch" && args.data?.type === "keydown";
  const { pid, tid } = events.find(typed);
  const thread = events
    .filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  // Tasks may run within tasks.
  let end = 0;
  const tasks = thread.filter(({ name, ts, dur }) => {
    const isOuter = name.endsWith("RunTask") && ts >= end;
    if (isOuter) end = ts + dur;
    return isOuter;
  });
  return thread.filter(typed).flatMap((key) => {
    const input = thread.find(({ name, args, ts }) => name === "EventDispatch" && args.data?.type === "input" && ts > key.ts);
    const frame = thread.find(({ name, ts }) => name === "Commit" && ts > input?.ts);
    if (!frame) return [];
    const till = frame.ts + frame.dur;
    const within = tasks.filter(({ ts, dur }) => ts + dur > key.ts && ts < till);
    return [{ own: within.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0) }];
  });
}

function quantile(keys, of, share) {
  const sorted = keys.map((key) => key[of]).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const catalogueOf = (dist) => JSON.parse(readFileSync(join(dist, "catalogue.json"), "utf8"));
const nameOf = ({ gifts }) => `${gifts.filter((gift) => !gift.also_reported).length.toLocaleString("en-GB")} gifts`;
const browser = await chromium.launch(launchOptions());
const runs = [];
try {
  runs.push(await measure(browser, nameOf(catalogueOf(DIST)), catalogueOf(DIST)));
  for (const dist of others) {
    const catalogue = catalogueOf(dist);
    runs.push(await measure(browser, nameOf(catalogue), catalogue, dist, {}));
  }
  runs.push(await measure(browser, `${MANY.toLocaleString("en-GB")} gifts`, bigCatalogue(records, MANY)));
} finally {
  await browser.close();
}

const rows = [];
const HEADS = ["keys", "work p50", "work p95", "own p50", "own p95", "painted p50", "painted p95", "elements"];
console.log("".padEnd(16) + HEADS.map((head) => head.padStart(13)).join(""));
for (const { name, keys, own } of runs) {
  const ms = (of, share) => quantile(of === "own" ? own : keys, of, share).toFixed(1);
  const most = Math.max(...keys.map((key) => key.elements));
  const cells = [keys.length, ms("work", 0.5), ms("work", 0.95), ms("own", 0.5), ms("own", 0.95), ms("painted", 0.5), ms("painted", 0.95), most];
  rows.push([name, ...cells]);
  console.log(name.padEnd(16) + cells.map((cell) => String(cell).padStart(13)).join(""));
}
const median = quantile(runs.at(-1).keys, "painted", 0.5);
console.log(`one frame at 10,000 gifts: ${median.toFixed(1)} of ${FRAME} ms, ${median > FRAME ? "EXCEEDED" : "kept"}`);
process.exitCode = median > FRAME ? 1 : 0;
write("keystroke", "node tests/bench/keystroke.mjs RECORDS --write", table(["", ...HEADS], rows));
