// Files that came wrong once: when the host has recovered, trying again heals, without a reload. The
// host lets browsers keep them for ever, as it does what is named after its content.

import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures.mjs";
import { expectCount, expectReady, giftLinks, openHydrated, takeClock, title } from "./exhibit.mjs";
import { packedIn } from "./packed.mjs";
import { sendSignInPage } from "./server.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const named = (pattern) => readdirSync(DIST).find((file) => pattern.test(file));
const CHUNK = named(/^gift-[0-9a-f]{16}\.wasm$/);
const APP = named(/^vitrine-[0-9a-f]{16}\.wasm$/);
const SHEET = named(/^gift-[0-9a-f]{16}\.css$/);

const FAULTS = {
  "is not found": (response) => response.writeHead(404).end("not found"),
  "has another digest": (response, body) => response.end(Buffer.from(body).fill(1, body.length - 9)),
  "is cut inside its compression": (response, body) => {
    const packed = gzipSync(body);
    response.setHeader("content-encoding", "gzip");
    response.end(packed.subarray(0, packed.length / 2));
  },
  "is a page to sign in": sendSignInPage,
};

// How often a file comes wrong, and how.
const host = { times: 0, fault: null, seen: 0 };
const forever = (response, body) => {
  host.seen += 1;
  response.setHeader("cache-control", "public, max-age=31536000, immutable");
  if (host.seen <= host.times) host.fault(response, body);
  else response.end(body);
};

test.use({
  send: Object.fromEntries([CHUNK, APP, SHEET, packedIn(DIST)].map((file) => [file, (response, body) => (file === host.file ? forever(response, body) : response.end(body))])),
  expectedErrors: /Failed to (load|fetch|find)|integrity|WebAssembly|MIME|ERR_/,
});

const fail = (file, fault, times) => Object.assign(host, { file, fault: FAULTS[fault], times, seen: 0 });

for (const fault of Object.keys(FAULTS)) {
  for (const [what, file] of [["chunk", CHUNK], ["style sheet", SHEET]]) {
    test(`a page whose ${what} ${fault} is shown once it is tried again`, async ({ page }) => {
      fail(file, fault, 3);
      await takeClock(page);
      await openHydrated(page, "./gifts/");
      await giftLinks(page).filter({ hasText: "Fur hat" }).first().click();
      await expect.poll(() => host.seen).toBeGreaterThanOrEqual(1);
      await page.clock.runFor(5000);
      await expect(title(page)).toHaveText("This page could not be loaded");
      host.times = 0;
      await page.getByRole("button", { name: "Try again" }).click();
      await page.clock.runFor(5000);
      await expect(title(page)).toHaveText("Fur hat");
    });
  }

  test(`a chunk that ${fault} once is tried again before anything is said`, async ({ page }) => {
    fail(CHUNK, fault, 1);
    await openHydrated(page, "./gifts/");
    await giftLinks(page).filter({ hasText: "Fur hat" }).first().click();
    await expect(title(page)).toHaveText("Fur hat");
  });

  test(`a program that ${fault} once is tried again`, async ({ page }) => {
    fail(APP, fault, 1);
    await page.goto("./gifts/");
    await expectReady(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test(`a catalogue that ${fault} once is tried again`, async ({ page }) => {
    fail(packedIn(DIST), fault, 1);
    await page.goto("./gifts/");
    await expectReady(page);
    await expectCount(page, "14 gifts");
  });
}
