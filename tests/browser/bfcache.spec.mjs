// Going back: to a page in the browser's back/forward cache, and to one of an older edition, some of
// whose files the host has no more.

import { readFileSync, readdirSync } from "node:fs";
import { launchOptions } from "./chromium.mjs";
import { expect, test } from "./fixtures.mjs";
import { packedIn } from "./packed.mjs";
import { catalogue, expectCount, expectReady, giftLinks, open, searchBox, title } from "./exhibit.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const HAT = "Fur hat";

test.describe("a page in the back/forward cache", () => {
  // Playwright disables the back/forward cache, and so does watching requests: this is a browser with
  // its defaults.
  const asVisitorsHave = test.extend({
    visitor: async ({ playwright, museum }, use) => {
      const browser = await playwright.chromium.launch({
        ...launchOptions({ whole: true }),
        ignoreDefaultArgs: ["--disable-back-forward-cache"],
      });
      await use(await browser.newContext({ baseURL: museum.root, serviceWorkers: "block" }));
      await browser.close();
    },
  });

  // A page with no-store is not cached.
  test.use({ send: { "gifts/index.html": (response, body) => response.setHeader("cache-control", "no-cache").end(body) } });

  /** Navigates to a page without the app, and back. */
  async function leaveAndComeBack(page, meanwhile = async () => {}) {
    await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => (document.wasRestored = persisted)));
    const left = page.url();
    await page.goto("./embed/gifts/fur-hat/");
    await meanwhile();
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(left);
    await expect.poll(() => page.evaluate(() => document.wasRestored)).toBe(true);
  }

  asVisitorsHave("is as it was left, and searches on", async ({ visitor }) => {
    const page = await visitor.newPage();
    await open(page, "./gifts/");
    await searchBox(page).fill("rifle");
    await expect(page).toHaveURL(/\?q=rifle$/);
    const found = await giftLinks(page).allTextContents();
    await leaveAndComeBack(page);
    await expect(searchBox(page)).toHaveValue("rifle");
    expect(await giftLinks(page).allTextContents()).toEqual(found);
    await searchBox(page).fill("ushanka");
    await expectCount(page, "1 of 14 gifts");
    await giftLinks(page).first().click();
    await expect(title(page)).toContainText(HAT);
    await page.evaluate(() => history.back());
    await expect(searchBox(page)).toHaveValue("ushanka");
  });

  asVisitorsHave("shows what was picked elsewhere meanwhile", async ({ visitor }) => {
    const page = await visitor.newPage();
    const gift = (tab, state) => tab.getByRole("button", { name: `${state}: ${HAT}`, exact: true });
    await open(page, "./gifts/");
    await expect(gift(page, "Add to my visit")).toBeVisible();
    await leaveAndComeBack(page, async () => {
      const other = await visitor.newPage();
      await open(other, "./gifts/fur-hat/");
      await gift(other, "Add to my visit").click();
      await expect(gift(other, "In my visit")).toBeVisible();
      await other.close();
    });
    await expect(gift(page, "In my visit")).toBeVisible();
    await expect(page.getByRole("banner").getByRole("link", { name: "My visit (1)" })).toBeVisible();
  });
});

const PAGE = "gifts/cosmonaut-glove/index.html";
const published = readFileSync(DIST + PAGE, "utf8");
const [script] = /vitrine-[0-9a-f]{16}\.js/.exec(published);
const [plate] = /cosmonaut-glove-[0-9a-f]{16}\.svg/.exec(published);
const program = readdirSync(DIST).find((file) => /^vitrine-[0-9a-f]{16}\.wasm$/.test(file));

/** Files that a page of an older edition names and the host has no more, and the notice, if there is one. */
const GONE = [
  ["the bootstrap script", script],
  ["the app", program, "The exhibit’s program could not be started."],
  ["the catalogue", packedIn(DIST), "The server answered with status 404."],
  ["the plate", plate],
];

test.describe("a page of an older edition", () => {
  const host = { keepsOld: null };
  const older = (text) => (host.keepsOld ? text.replaceAll(host.keepsOld, host.keepsOld.replace(/[0-9a-f]{16}/, "0123456789abcdef")) : text);
  test.use({
    expectedErrors: /Failed to load resource|Failed to fetch|integrity/,
    send: {
      [PAGE]: (response, body) => response.end(older(body.toString())),
      // The bootstrap script names the app, and is the older edition's too.
      [program]: (response, body) => (host.keepsOld === program ? response.writeHead(404).end() : response.end(body)),
    },
  });

  for (const [file, name, notice] of GONE) {
    test(`can be read without ${file} that it names, and a reload shows the newer edition`, async ({ page }) => {
      host.keepsOld = name;
      await page.goto("./gifts/cosmonaut-glove/");
      await expect(title(page)).toHaveText(catalogue.gifts[1].title);
      if (notice) await expect(page.getByText(notice)).toBeVisible();
      await expect(title(page)).toHaveText(catalogue.gifts[1].title);
      await expect(page.getByText(catalogue.gifts[1].label)).toBeVisible();
      await expect(page.getByRole("img", { name: /^Engraving of a spacesuit glove/ }).first()).toBeVisible();
      host.keepsOld = null;
      await page.reload();
      await expectReady(page);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(title(page)).toHaveText(catalogue.gifts[1].title);
      await expect(page.getByRole("button", { name: /^Add to my visit/ }).first()).toBeVisible();
    });
  }
});
