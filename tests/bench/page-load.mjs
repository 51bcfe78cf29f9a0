// A first page load: bytes by type, largest contentful paint on a slow phone, and the time that it
// takes to raster the heaviest plate.
//
//   make build && node tests/bench/page-load.mjs [OTHER_DIST…]
//
// Opens entrance, gallery and a gift page in Chromium with nothing cached, sent in brotli as a host
// would, over a simulated slow 4G (1.6 Mbit/s, 150 ms) with the processor slowed four times:
// Lighthouse's mobile settings. Prints the median of some loads; folders given as arguments
// (other builds) are measured in the same run, load by load, so that the two can be compared.
// The plate is rastered at 560 by 700 pixels; what the page's main thread and the raster threads
// spend is read from a trace, without slowing down.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import { launchOptions } from "../browser/chromium.mjs";
import { serve } from "../browser/server.mjs";

const LOADS = 5;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 };
const SLOWER = 4;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
const PAGES = ["", "gifts/", "gifts/cosmonaut-glove/"];
const PACKED = /\.(css|html|js|json|svg|txt|wasm)$/;

const dists = [new URL("../../dist/", import.meta.url).pathname, ...process.argv.slice(2)];
for (const dist of dists) {
  if (!existsSync(join(dist, "index.html"))) {
    console.error(`${dist}: no index.html; run make build first`);
    process.exit(2);
  }
}

/** Sends a file as a host does that has packed it beforehand; each is packed once. */
function packing(dist) {
  const packed = new Map();
  const send = (name) => (response, body) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    if (!packed.has(name)) packed.set(name, brotliCompressSync(body, { params }));
    response.setHeader("content-encoding", "br");
    response.writeHead(200).end(packed.get(name));
  };
  const files = readdirSync(dist, { recursive: true }).filter((file) => statSync(join(dist, file)).isFile());
  return Object.fromEntries(files.filter((file) => PACKED.test(file)).map((file) => [file, send(file)]));
}

const kindOf = (url) => {
  const path = new URL(url).pathname;
  if (/\/plates\//.test(path)) return "plates";
  if (/\.woff2$/.test(path)) return "fonts";
  return "app";
};

async function load(browser, address) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const urls = new Map();
  const bytes = { app: 0, plates: 0, fonts: 0 };
  session.on("Network.responseReceived", ({ requestId, response }) => urls.set(requestId, response.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (urls.has(requestId)) bytes[kindOf(urls.get(requestId))] += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator("main h1").waitFor();
  await page.waitForLoadState("networkidle");
  const paint = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const { startTime, element, url } = list.getEntries().at(-1);
          resolve({ lcp: startTime, what: url ? "plate" : (element?.tagName ?? "").toLowerCase() });
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  await context.close();
  return { ...bytes, ...paint };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const figure = (number) => Math.round(number).toLocaleString("en-GB").padStart(10);

/** The milliseconds that threads spend on showing one plate, from a trace. */
async function raster(browser, root, plate) {
  const page = await browser.newPage({ viewport: { width: 560, height: 700 } });
  await page.goto(`${root}robots.txt`).catch(() => undefined);
  await page.setContent(`<body style="margin:0">`);
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await page.evaluate(
    (source) =>
      new Promise((resolve) => {
        const image = new Image(560, 700);
        image.src = source;
        image.onload = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 500)));
        document.body.append(image);
      }),
    `${root}${plate}`,
  );
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  await page.close();
  const threads = new Map(
    traceEvents.filter(({ name }) => name === "thread_name").map(({ pid, tid, args }) => [`${pid}/${tid}`, args.name]),
  );
  const spent = (named, thread) =>
    traceEvents
      .filter(({ name, ph, pid, tid }) => ph === "X" && named.includes(name) && thread.test(threads.get(`${pid}/${tid}`) ?? ""))
      .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  return {
    main: spent(["RunTask"], /^CrRendererMain$/),
    raster: spent(["RasterTask"], /^(ThreadPoolForegroundWorker|CompositorTileWorker)/),
  };
}

const browser = await chromium.launch(launchOptions());
const servers = [];
for (const dist of dists) servers.push({ dist, ...(await serve(dist, { send: packing(dist) })) });

console.log(`${"page".padEnd(26)}${["app", "plates", "fonts", "bytes", "LCP ms"].map((head) => head.padStart(10)).join("")}  of`);
for (const page of PAGES) {
  const loads = servers.map(() => []);
  for (let turn = 0; turn < LOADS; turn++) {
    for (const [i, { root }] of servers.entries()) loads[i].push(await load(browser, root + page));
  }
  for (const [i, found] of loads.entries()) {
    const of = (key) => median(found.map((each) => each[key]));
    const cells = [of("app"), of("plates"), of("fonts"), of("app") + of("plates") + of("fonts"), of("lcp")];
    console.log(`${`/${page}${i > 0 ? ` (${i})` : ""}`.padEnd(26)}${cells.map(figure).join("")}  ${found[0].what}`);
  }
}
for (const [i, { dist, root }] of servers.entries()) {
  const plates = readdirSync(join(dist, "plates"));
  const heaviest = plates.toSorted((a, b) => statSync(join(dist, "plates", b)).size - statSync(join(dist, "plates", a)).size)[0];
  const turns = [];
  for (let turn = 0; turn < LOADS; turn++) turns.push(await raster(browser, root, `plates/${heaviest}`));
  const bytes = readFileSync(join(dist, "plates", heaviest)).length.toLocaleString("en-GB");
  const [main, threads] = ["main", "raster"].map((key) => median(turns.map((turn) => turn[key])).toFixed(1));
  console.log(`heaviest plate${i > 0 ? ` (${i})` : ""}: ${heaviest}, ${bytes} bytes: main thread ${main} ms, raster threads ${threads} ms`);
}
for (const server of servers) await server.close();
await browser.close();
