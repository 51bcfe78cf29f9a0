// Requests that fail, and what the page says.

import { statSync } from "node:fs";
import { expect, injectFault, test } from "./fixtures.mjs";
import { packedIn } from "./packed.mjs";
import { catalogue, expectCount, giftLinks, open, openHydrated, searchBox, takeClock, title } from "./exhibit.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const UNKNOWN = "./gifts/no-such-gift/";
// Of the page itself, and of the script that finds the root from there.
const UNKNOWN_ERRORS = /Failed to load resource|Refused to execute script/;
const TITLE = "The catalogue could not be loaded";

// What goes wrong (fixtures.mjs), and the sentence a visitor reads.
const FAULTS = [
  ["abort", "The network did not answer. If you are offline, the exhibit will open when you are back online."],
  ["404", "The server answered with status 404."],
  ["503", "The server answered with status 503."],
  ["truncated", "The download was interrupted."],
  ["html", "A web page was received instead of the catalogue. Your network may ask you to sign in first."],
  ["garbled", "The file is not valid JSON."],
  ["version", "This edition of the exhibit does not support the catalogue’s format."],
  ["not-utf8", "The catalogue could not be read."],
];

test.describe("when the catalogue does not load", () => {
  test.use({ expectedErrors: UNKNOWN_ERRORS });

  for (const [kind, sentence] of FAULTS) {
    test(`(${kind}), it is tried twice more, then the page says so, and trying again works`, async ({ page }) => {
      await takeClock(page);
      const requests = await injectFault(page, kind);
      // A page that is not prerendered, so that there is nothing to read yet.
      await page.goto(UNKNOWN);
      await expect(page.getByRole("progressbar", { name: "Trying again…" }).or(title(page))).toBeVisible();
      await page.clock.runFor(5000);
      await expect(title(page)).toHaveText(TITLE);
      await expect(page.getByText(sentence, { exact: true })).toBeVisible();
      // The browser may have preloaded it besides.
      expect(requests.seen).toBeGreaterThanOrEqual(3);

      const before = requests.seen;
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByRole("progressbar", { name: "Trying again…" }).or(title(page))).toBeVisible();
      await page.clock.runFor(5000);
      await expect(title(page)).toHaveText(TITLE);
      expect(requests.seen).toBe(before + 3);

      requests.over = true;
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(title(page)).toHaveText("Page not found");
    });

    test(`(${kind}) to a link with a query, the page can be read, says so, and shows what was linked to once it is tried again`, async ({ page }) => {
      await takeClock(page);
      const requests = await injectFault(page, kind);
      await page.goto("./gifts/?q=ushanka");
      await page.clock.runFor(5000);
      await expect(page.getByRole("alert")).toContainText(sentence);
      await expect(title(page)).toHaveText("The gifts");
      await expect(searchBox(page)).toHaveValue("ushanka");
      await expect(giftLinks(page)).not.toHaveCount(0);
      await expect(page.getByRole("progressbar")).toBeHidden();
      requests.over = true;
      await page.getByRole("button", { name: "Try again" }).click();
      await expectCount(page, "1 of 14 gifts");
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }

  test("once, the next try loads it and nothing is said", async ({ page }) => {
    await takeClock(page);
    await injectFault(page, "503", { times: 2 });
    await page.goto("./gifts/?sort=giver");
    await page.clock.runFor(5000);
    await expectCount(page, "14 gifts");
    await expect(page.getByText(TITLE)).toHaveCount(0);
  });

  test("the navigation leads to pages that read, and the fault is announced to screen readers", async ({ page }) => {
    await takeClock(page);
    await injectFault(page, "404");
    await page.goto("./gifts/fur-hat/?q=hat");
    await page.clock.runFor(5000);
    await expect(page.getByRole("alert")).toContainText("The server answered with status 404");
    await page.getByRole("banner").getByRole("link", { name: "Questions" }).click();
    await expect(page).toHaveURL(/\/questions\/$/);
    await expect(title(page)).toHaveText("Questions");
    await expect(page.getByRole("article").first()).toBeVisible();
  });
});

test("one bad record is left out, and counted and listed in About", async ({ page }) => {
  await injectFault(page, "record");
  await openHydrated(page, "./gifts/");
  await expectCount(page, "13 gifts");
  await expect(giftLinks(page).filter({ hasText: "Tea cup set" })).toHaveCount(0);
  await page.getByRole("contentinfo").getByRole("link", { name: "About", exact: true }).click();
  await expect(page.getByText(/Faulty records were left out; the rest of the exhibit is unaffected\. \d+ problems?\./)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "gift tea-cup-set, title: found nothing, expected text" })).toBeVisible();
});

test.describe("while the catalogue loads", () => {
  const half = { sent: null, rest: null };
  const send = {
    [packedIn(DIST)]: async (response, body) => {
      response.setHeader("content-length", body.length);
      response.write(body.subarray(0, 60_000));
      await new Promise((resolve) => (half.rest = resolve));
      response.end(body.subarray(60_000));
    },
  };
  test.use({ send, expectedErrors: UNKNOWN_ERRORS });

  test("the shell is there at once, and says how much has loaded", async ({ page }) => {
    const size = Math.ceil(statSync(DIST + packedIn(DIST)).size / 1000);
    await page.goto(UNKNOWN, { waitUntil: "commit" });
    const bar = page.getByRole("progressbar", { name: "Loading the catalogue…" });
    await expect(page.getByText(`60 of ${size} KB`)).toBeVisible();
    await expect(bar).toHaveJSProperty("value", 60_000);
    await expect(page.getByRole("banner").getByRole("link", { name: "Sources" })).toBeVisible();
    half.rest();
    await expect(title(page)).toHaveText("Page not found");
  });
});

// A chunk has a content hash in its name.
const CHUNK_OF = { gift: /\/gift-[0-9a-f]+\.wasm$/, reference: /\/reference-[0-9a-f]+\.wasm$/ };

test.describe("when the chunk of a page does not load", () => {
  test.use({ expectedErrors: /Failed to load resource|Failed to fetch|integrity/ });

  for (const [kind, link, heading] of [["gift", "Gifts", "Glove from a cosmonaut"], ["reference", "Sources", "The sources"]]) {
    test(`it is tried twice more for a ${kind} page, then that says so, and trying again works`, async ({ page }) => {
      const requests = { seen: 0, over: false };
      await page.route(CHUNK_OF[kind], (route) => {
        requests.seen += 1;
        return requests.over ? route.fallback() : route.fulfill({ status: 503, body: "try later" });
      });
      await takeClock(page);
      await openHydrated(page, "./gifts/");
      if (kind === "gift") await giftLinks(page).filter({ hasText: heading }).first().click();
      else await page.getByRole("banner").getByRole("link", { name: link }).click();
      await page.clock.runFor(5000);
      await expect(title(page)).toHaveText("This page could not be loaded");
      await expect(page.getByRole("alert")).toContainText("The network did not answer, or the exhibit has been updated");
      expect(requests.seen).toBe(3);

      requests.over = true;
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(title(page)).toContainText(heading);
    });
  }

  test("the other pages are as they were", async ({ page }) => {
    await page.route(CHUNK_OF.gift, (route) => route.abort());
    await takeClock(page);
    await open(page, "./gifts/?sort=giver");
    await giftLinks(page).filter({ hasText: "Fur hat" }).first().click();
    await page.clock.runFor(5000);
    await expect(title(page)).toHaveText("This page could not be loaded");
    await page.getByRole("banner").getByRole("link", { name: "Gifts" }).click();
    await expectCount(page, "14 gifts");
  });
});

test("a page whose chunk is slow says that it loads, then is shown from its top", async ({ page }) => {
  let send;
  await page.route(CHUNK_OF.gift, async (route) => {
    await new Promise((resolve) => (send = resolve));
    await route.fallback();
  });
  await open(page, "./gifts/");
  await page.mouse.wheel(0, 400);
  await giftLinks(page).filter({ hasText: "Glove from a cosmonaut" }).first().click();
  await expect(page.getByRole("progressbar", { name: "Loading the page…" })).toBeVisible();
  await expect(page).toHaveURL(/\/gifts\/cosmonaut-glove\/$/);
  await expect.poll(() => send).toBeTruthy();
  send();
  await expect(title(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

// What a browser may refuse a page, and the exhibit goes on.
const STORAGE = {
  "is barred": () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } }),
  "is missing": () => Object.defineProperty(window, "localStorage", { value: null }),
  "is full": () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; },
  "holds nonsense": () => localStorage.setItem("vitrine-theme", "\u0000<plaid>"),
};

for (const [how, spoil] of Object.entries(STORAGE)) {
  test(`storage that ${how} loses nothing but the choice of theme`, async ({ page }) => {
    await page.addInitScript(spoil);
    await open(page, "./gifts/");
    await page.getByRole("button", { name: "Theme: Device setting" }).click();
    await expect(page.getByRole("button", { name: "Theme: light" })).toBeVisible();
    await searchBox(page).fill("ushanka");
    await expectCount(page, "1 of 14 gifts");
  });
}

test.describe("without fonts and plates", () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test("everything can still be read", async ({ page }) => {
    await page.route(/\/(fonts|plates)\//, (route) => route.abort());
    await open(page, "./gifts/cosmonaut-glove/");
    await expect(title(page)).toHaveText(catalogue.gifts[1].title);
    await expect(page.getByText(catalogue.gifts[1].label)).toBeVisible();
    await expect(page.getByRole("img", { name: /^Engraving of a spacesuit glove/ }).first()).toBeVisible();
  });
});
