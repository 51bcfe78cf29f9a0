// Coming back: to a page that the browser had put aside whole, and to one of an older edition, some
// of whose files the host has no more.

import { readFileSync, readdirSync } from "node:fs";
import { launchOptions } from "./chromium.mjs";
import { expect, test } from "./fixtures.mjs";
import { packedIn } from "./packed.mjs";
import { catalogue, expectCount, expectOpen, giftLinks, open, searchBox, title } from "./visitor.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const HAT = "Fur hat";

test.describe("a page that the browser had put aside whole", () => {
  // Playwright has browsers forget the pages that are left, and they forget those whose requests are
  // watched: so this is a browser as visitors have it.
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

  // What may not be stored is not put aside.
  test.use({ send: { "gifts/index.html": (response, body) => response.setHeader("cache-control", "no-cache").end(body) } });

  /** Leaves for a page without our program, and comes back to the one that was left. */
  async function leaveAndComeBack(page, meanwhile = async () => {}) {
    await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => (document.wasPutAside = persisted)));
    const left = page.url();
    await page.goto("./embed/gifts/fur-hat/");
    await meanwhile();
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(left);
    await expect.poll(() => page.evaluate(() => document.wasPutAside)).toBe(true);
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

/** What an older page may name that the host has no more; and what is told of it, if it can be. */
const GONE = [
  ["the script that starts the program", script],
  ["the program", program, "The exhibit’s program did not start."],
  ["the catalogue", packedIn(DIST), "The host answered 404 where the catalogue should be."],
  ["the plate", plate],
];

test.describe("a page of an older edition", () => {
  const host = { keepsOld: null };
  const older = (text) => (host.keepsOld ? text.replaceAll(host.keepsOld, host.keepsOld.replace(/[0-9a-f]{16}/, "0123456789abcdef")) : text);
  test.use({
    expectedErrors: /Failed to load resource|Failed to fetch|integrity/,
    send: {
      [PAGE]: (response, body) => response.end(older(body.toString())),
      // The script names the program, and is the older edition's too.
      [program]: (response, body) => (host.keepsOld === program ? response.writeHead(404).end() : response.end(body)),
    },
  });

  for (const [file, name, told] of GONE) {
    test(`reads without ${file} that it names, and loading it anew brings the newer one`, async ({ page }) => {
      host.keepsOld = name;
      await page.goto("./gifts/cosmonaut-glove/");
      await expect(title(page)).toHaveText(catalogue.gifts[1].title);
      if (told) await expect(page.getByText(told)).toBeVisible();
      await expect(title(page)).toHaveText(catalogue.gifts[1].title);
      await expect(page.getByText(catalogue.gifts[1].label)).toBeVisible();
      await expect(page.getByRole("img", { name: /^Engraving of a spacesuit glove/ }).first()).toBeVisible();
      host.keepsOld = null;
      await page.reload();
      await expectOpen(page);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(title(page)).toHaveText(catalogue.gifts[1].title);
      await expect(page.getByRole("button", { name: /^Add to my visit/ }).first()).toBeVisible();
    });
  }
});
