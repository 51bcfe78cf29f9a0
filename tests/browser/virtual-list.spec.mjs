// The virtual list: a gallery of two thousand gifts has only the visible ones in the document.

import { writeFileSync } from "node:fs";
import { bigCatalogue } from "../bench/big-catalogue.mjs";
import { expect, test } from "./fixtures.mjs";
import { PACKED, packed } from "./packed.mjs";
import { expectCount, giftLinks, gifts, openHydrated, scrollOf, searchBox, title, value } from "./exhibit.mjs";

const COUNT = 2000;
const MOST_IN_DOCUMENT = 120;
const LAST = `Vessel number ${COUNT}`;

test.beforeEach(async ({ page }, info) => {
  const records = Array.from({ length: COUNT }, (_, at) => ({
    id: `${at + 1}`,
    title: `Vessel number ${at + 1}`,
    maker: `Potter ${at % 40}`,
    country: ["Korea", "Russia", "France"][at % 3],
    department: `Hall ${at % 12}`,
    classification: ["Bowl", "Vase", "Cup", "Dish"][at % 4],
    medium: "Stoneware",
    date_text: `${1500 + (at % 400)}`,
    year: 1500 + (at % 400),
    description: "Thrown, glazed and fired",
  }));
  const file = info.outputPath("records.jsonl");
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join("\n"));
  const catalogue = bigCatalogue(file, COUNT);
  const body = packed(catalogue);
  await page.route(PACKED, (route) => route.fulfill({ contentType: "application/json", body }));
});

const expectFew = async (page) => expect(await gifts(page).getByRole("article").count()).toBeLessThan(MOST_IN_DOCUMENT);

test("only what is in sight is in the document, from the first gift to the last", async ({ page }) => {
  await openHydrated(page, "./gifts/");
  await expectCount(page, "2,000 gifts");
  await expect(giftLinks(page).first()).toHaveText("Vessel number 1");
  await expect(giftLinks(page).first()).toBeInViewport();
  await expectFew(page);
  await page.keyboard.press("End");
  await expect(giftLinks(page).filter({ hasText: LAST })).toBeVisible();
  await expectFew(page);
  // A key press while the browser still scrolls is sometimes lost: then it is repeated.
  await expect(async () => {
    await page.keyboard.press("Home");
    await expect(giftLinks(page).first()).toHaveText("Vessel number 1", { timeout: 2000 });
  }).toPass();
  await expectFew(page);
});

test("scrolling shows gift after gift, with none left out", async ({ page }) => {
  await openHydrated(page, "./gifts/");
  await page.mouse.move(640, 500);
  const seen = new Set();
  const look = async () => {
    for (const name of await giftLinks(page).allTextContents()) seen.add(Number(/\d+$/.exec(name)[0]));
    return Math.max(...seen);
  };
  await expect(giftLinks(page).first()).toBeVisible();
  let furthest = await look();
  for (let step = 0; step < 6; step += 1) {
    const before = furthest;
    await page.mouse.wheel(0, 900);
    await expect.poll(async () => (furthest = await look())).toBeGreaterThan(before);
    expect(seen.size, "every gift up to the furthest").toBe(furthest);
  }
});

test("in the list too", async ({ page }) => {
  await openHydrated(page, "./gifts/?view=list");
  await expect(giftLinks(page).first()).toBeVisible();
  await expectFew(page);
  await page.keyboard.press("End");
  await expect(giftLinks(page).filter({ hasText: LAST })).toBeVisible();
  await expectFew(page);
});

test("back from a gift far down leads to the same spot", async ({ page }) => {
  await openHydrated(page, "./gifts/");
  await expect(giftLinks(page).first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(giftLinks(page).first()).not.toHaveText("Vessel number 1");
  const link = giftLinks(page).nth(7);
  const name = await link.textContent();
  await link.scrollIntoViewIfNeeded();
  const scroll = await scrollOf(page);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(title(page)).toHaveText(name);
  await page.goBack();
  await expect(page.getByRole("link", { name, exact: true })).toBeFocused();
  await expect(page.getByRole("link", { name, exact: true })).toBeInViewport();
  await expect.poll(async () => Math.abs((await scrollOf(page)) - scroll)).toBeLessThanOrEqual(1);
});

test("searching and filtering far down show the first gifts that fit", async ({ page }) => {
  await openHydrated(page, "./gifts/");
  await searchBox(page).fill(LAST);
  await expect(giftLinks(page).first()).toHaveText(LAST);
  await searchBox(page).fill("");
  await expectCount(page, "2,000 gifts");
  // The page was prerendered for another collection, in which this facet is another and closed.
  await page.locator(".gallery__aside details", { hasText: "Kind" }).first().evaluate((facet) => (facet.open = true));
  await value(page, "Kind", "Bowl 500").check();
  await expectCount(page, "500 of 2,000 gifts");
  await expect(giftLinks(page).nth(1)).toHaveText("Vessel number 5");
  await expectFew(page);
});

test("a narrower window keeps the gifts in their order", async ({ page }) => {
  await openHydrated(page, "./gifts/");
  await page.setViewportSize({ width: 390, height: 844 });
  // One gift a row makes the wall three times as long: until it is, its end lies elsewhere.
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(giftLinks(page).filter({ hasText: LAST })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expectFew(page);
});
