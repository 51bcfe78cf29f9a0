// Leaks in a kiosk: nodes, listeners and memory after session upon session.
//
//   make build && node tests/bench/kiosk.mjs [SESSIONS]
//
// In Chromium, on a fake clock: a visitor walks the first tour from its first stop to its end and goes
// away; the kiosk resets to the entrance, where garbage is collected and the rest counted. Prints the
// counts after the first sessions and at five points on the way (500 sessions unless given), and exits
// 1 if the last count of anything exceeds the first by a tenth.

import { chromium } from "@playwright/test";
import { launchOptions } from "../browser/chromium.mjs";
import { serve } from "../browser/server.mjs";
import { takeClock } from "../browser/exhibit.mjs";
import { ARGUMENTS, table, write } from "./report.mjs";

const SESSIONS = Number(ARGUMENTS[0] ?? 500);
// By then chunks are loaded and hot code is compiled, which is most of 320,000 bytes of heap between
// the tenth session and this.
const FIRST = 60;
const IDLE = 10;
const TOLERANCE = 1.1;

const server = await serve(new URL("../../dist/", import.meta.url).pathname);
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
await takeClock(page);
// WebAssembly memory is not in the heap that Chromium counts.
await page.addInitScript(() => {
  const { instantiate, instantiateStreaming } = WebAssembly;
  const seen = (promise) =>
    promise.then((made) => {
      window.wasmMemory ??= (made.instance ?? made).exports.memory;
      return made;
    });
  WebAssembly.instantiate = (...all) => seen(instantiate(...all));
  WebAssembly.instantiateStreaming = (...all) => seen(instantiateStreaming(...all));
});
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable");

const go = async (link) => {
  await link.evaluate((element) => element.click());
  await page.clock.runFor(100);
};
const title = page.getByRole("heading", { level: 1 });

async function runSession() {
  await go(page.getByRole("banner").getByRole("link", { name: "Tours" }).first());
  await go(page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first());
  await go(page.getByRole("link", { name: "Start the tour" }));
  const next = page.getByRole("navigation", { name: "Steps of the tour" }).getByRole("link", { name: /^(Next|To the end)/ });
  let stops = 0;
  while (!(await page.getByRole("link", { name: "Start the tour" }).count())) {
    await go(next);
    if ((stops += 1) > 50) throw new Error("the tour has no end");
  }
  await page.clock.runFor((IDLE + 25) * 1000);
  await page.waitForFunction(() => history.state?.depth === 1 && location.pathname === "/");
}

async function count() {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await page.evaluate(() => window.wasmMemory?.buffer.byteLength ?? 0);
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize"), wasm };
}

await page.goto(`${server.root}?kiosk=${IDLE}`);
await title.waitFor();
await page.clock.runFor(1000);

const figure = (number) => Math.round(number).toLocaleString("en-GB").padStart(12);
console.log(["sessions".padEnd(8), ...["nodes", "listeners", "heap, bytes", "wasm, bytes"].map((name) => name.padStart(12))].join(""));
const rows = [];
let first;
let last;
for (let sessions = 1; sessions <= SESSIONS; sessions += 1) {
  await runSession();
  if (sessions === FIRST || sessions % Math.ceil(SESSIONS / 5) === 0 || sessions === SESSIONS) {
    last = await count();
    first ??= last;
    console.log([String(sessions).padEnd(8), ...Object.values(last).map(figure)].join(""));
    rows.push([sessions, ...Object.values(last).map((number) => figure(number).trim())]);
  }
}
await browser.close();
await server.close();
for (const [name, before] of Object.entries(first)) {
  if (last[name] > before * TOLERANCE) {
    console.log(`${name} grew from ${figure(before).trim()} to ${figure(last[name]).trim()}`);
    process.exitCode = 1;
  }
}
write("kiosk", "node tests/bench/kiosk.mjs --write", table(["sessions", "nodes", "listeners", "heap, bytes", "WebAssembly memory, bytes"], rows));
