// What every browser test starts from: the release build behind a plain server, and a page that
// fails its test when anything goes wrong unseen: an error on the console, an exception, or a
// request to a host that is not ours.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { PACKED, packed } from "./packed.mjs";
import { serve } from "./server.mjs";

export { expect };

const DIST = new URL("../../dist/", import.meta.url).pathname;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const test = base.extend({
  /** The IP address it is served at. */
  address: ["127.0.0.1", { option: true }],

  /** Where below its host the exhibit is served; both slashes. */
  under: ["/", { option: true }],

  /** A pattern of the console errors that a test provokes, or null. */
  expectedErrors: [null, { option: true }],

  /** How single files are sent, by name, where the plain way will not do; see `serve`. */
  send: [{}, { option: true }],

  /** The published folder. */
  folder: [DIST, { option: true }],

  museum: async ({ folder, address, under, send }, use) => {
    const server = await serve(folder, { address, under, send });
    await use(server);
    await server.close();
  },

  baseURL: async ({ museum }, use) => use(museum.root),

  page: async ({ page, museum, expectedErrors }, use) => {
    const troubles = [];
    const { origin } = new URL(museum.root);
    const isExpected = (text) => expectedErrors?.test(text) ?? false;

    page.on("console", (message) => {
      const text = `${message.text()} (${message.location().url})`;
      if (message.type() === "error" && !isExpected(text)) troubles.push(`console: ${text}`);
    });
    page.on("pageerror", (error) => {
      if (!isExpected(error.message)) troubles.push(`exception: ${error.message}`);
    });
    // The browser finds no host but ours (chromium.mjs). Watching requests is cheaper than intercepting them:
    // a page whose requests are held up opens a tenth slower.
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== origin) troubles.push(`request to another host: ${url}`);
    });

    await use(page);
    expect(troubles, "nothing goes wrong unseen").toEqual([]);
  },
});

/**
 * Makes requests for the catalogue fail, or for another `file` (a pattern of its path):
 *
 * - "abort": the connection fails;
 * - "404", "503": this status;
 * - "truncated": the body stops halfway;
 * - "html": a page with status 200 instead, as some hosts answer for anything missing;
 * - "garbled": the body is not JSON;
 * - "not-utf8": the body is in another encoding;
 * - "version": the catalogue is of a format from the future;
 * - "record": one gift, the tea cup set, has no title;
 * - "slow": the right response, after `delay` milliseconds.
 *
 * With `times`, only that many requests fail. Returns an object whose `seen` counts requests; once its
 * `over` is set, none fails any more.
 */
export async function injectFault(page, kind, { file = PACKED, times = Infinity, delay = 1500 } = {}) {
  const requests = { seen: 0, over: false };
  const breakages = {
    abort: (route) => route.abort("connectionfailed"),
    404: (route) => route.fulfill({ status: 404, body: "not found" }),
    503: (route) => route.fulfill({ status: 503, body: "try later" }),
    truncated: (route) => replaceBody(route, (text) => text.slice(0, Math.floor(text.length / 2))),
    html: (route) =>
      route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><p>Hello" }),
    garbled: (route) => replaceBody(route, (text) => text.replace(",", ";")),
    "not-utf8": (route) => replaceBody(route, (text) => Buffer.from(text, "utf16le")),
    record: (route) => route.fulfill({ contentType: "application/json", body: packed(withoutTitle()) }),
    version: (route) =>
      replaceBody(route, (text) => text.replace(/(vitrine-\w+)\/\d/, "$1/9")),
    slow: async (route) => {
      const response = await route.fetch();
      await new Promise((resolve) => setTimeout(resolve, delay));
      // The page may have gone by now.
      await route.fulfill({ response }).catch(() => {});
    },
  };
  await page.route(
    (url) => file.test(url.pathname),
    (route) => {
      requests.seen += 1;
      return requests.seen <= times && !requests.over ? breakages[kind](route) : route.fallback();
    },
  );
  return requests;
}

function withoutTitle() {
  const catalogue = JSON.parse(readFileSync(join(DIST, "catalogue.json"), "utf8"));
  delete catalogue.gifts.find(({ id }) => id === "tea-cup-set").title;
  return catalogue;
}

async function replaceBody(route, change) {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
}

/** What axe finds on the page in its present state, one line a finding; empty when all is well. */
export async function axeFindings(page) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const tags = ["wcag2", "wcag21", "wcag22"].flatMap((version) => ["a", "aa", "aaa"].map((level) => version + level));
    const { violations } = await window.axe.run(document, {
      runOnly: [...tags, "best-practice"],
      rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } },
    });
    return violations;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
}
