// What is seen first, and what comes after it: letters of our own, rooms further down, fine lines.

import { expect, fault, test } from "./fixtures.mjs";
import { expectOpen, open, openWhole } from "./visitor.mjs";

const GIFT = "./gifts/cosmonaut-glove/";
const FONTS = /\.woff2$/;

const root = (page) => page.locator("html");
const isLaidOut = (page) =>
  page.getByRole("region", { name: "Cite this page" }).evaluate((room) => room.checkVisibility({ contentVisibilityAuto: true }));

/** Letters are never there when they are asked for. */
const waitForLetters = (page) => page.addInitScript(() => (document.fonts.load = () => new Promise(() => {})));

test("a page is seen before its own letters are asked for, and is set in them then", async ({ page }) => {
  await open(page, GIFT);
  await expect(page.getByRole("main")).toHaveCSS("font-family", /^"Source Serif 4"/);
  const { seen, asked } = await page.evaluate(() => ({
    seen: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    asked: performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2")).map(({ startTime }) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(0);
  expect(Math.min(...asked)).toBeGreaterThan(seen);
});

test("what is further down is laid out once the letters are here, or do not come", async ({ page }) => {
  await waitForLetters(page);
  await page.goto(GIFT);
  await expect(root(page)).toHaveAttribute("data-ready", "");
  await expect(root(page)).toHaveAttribute("data-deferred", "");
  expect(await isLaidOut(page)).toBe(false);
  await expectOpen(page);
  expect(await isLaidOut(page)).toBe(true);
});

test.describe("with no letters to be had", () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test("those that are at hand stay", async ({ page }) => {
    await fault(page, "404", { file: FONTS });
    await open(page, GIFT);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await isLaidOut(page)).toBe(true);
  });
});

test("a link into a page finds all of it laid out", async ({ page }) => {
  await waitForLetters(page);
  await page.goto(`${GIFT}#fact-place`);
  await expect(root(page)).not.toHaveAttribute("data-deferred", "", { timeout: 2000 });
  await expect(page.locator("#fact-place")).toBeInViewport();
});

test("whoever reloads a page is where they were", async ({ page }) => {
  await open(page, GIFT);
  const cite = page.getByRole("region", { name: "Cite this page" });
  await cite.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(before);
  await page.reload();
  await expectOpen(page);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(3);
  await expect(cite).toBeInViewport();
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("what is kept is set in its own letters at once", async ({ page }) => {
    await open(page, GIFT);
    await page.waitForFunction(() => navigator.serviceWorker.controller ?? navigator.serviceWorker.ready);
    await waitForLetters(page);
    await page.goto("./gifts/fur-hat/");
    await expect(root(page)).not.toHaveAttribute("data-fonts-pending", "", { timeout: 2000 });
  });
});

test("on a phone a plate is engraved for its size until it is looked at closely", async ({ page }) => {
  const plate = page.getByRole("group", { name: /^The plate:/ }).getByRole("img");
  const file = () => plate.evaluate(({ currentSrc }) => currentSrc.replace(/^.*\/|-[0-9a-f]{16}/g, ""));
  await openWhole(page, GIFT);
  await expect.poll(file).toBe("cosmonaut-glove.svg");
  await page.setViewportSize({ width: 390, height: 844 });
  await openWhole(page, GIFT);
  await expect.poll(file).toBe("cosmonaut-glove.small.svg");
  await page.getByRole("button", { name: "Closer", exact: true }).click();
  await expect.poll(file).toBe("cosmonaut-glove.svg");
});
