// The first paint, and what is loaded and laid out after it: web fonts, what is below the fold, fine plates.

import { expect, injectFault, test } from "./fixtures.mjs";
import { expectReady, open, openHydrated } from "./exhibit.mjs";

const GIFT = "./gifts/cosmonaut-glove/";
const FONTS = /\.woff2$/;

const root = (page) => page.locator("html");
const isLaidOut = (page) =>
  page.getByRole("heading", { name: "Related gifts" }).evaluate((section) => section.checkVisibility({ contentVisibilityAuto: true }));

/** Web fonts never load. */
const blockFonts = (page) => page.addInitScript(() => (document.fonts.load = () => new Promise(() => {})));

test("web fonts are requested after the first contentful paint, and used then", async ({ page }) => {
  await open(page, GIFT);
  await expect(page.getByRole("main")).toHaveCSS("font-family", /^"Source Serif 4"/);
  const { seen, requests } = await page.evaluate(() => ({
    seen: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    requests: performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2")).map(({ startTime }) => startTime),
  }));
  expect(requests.length).toBeGreaterThan(0);
  expect(Math.min(...requests)).toBeGreaterThan(seen);
});

test("what is below the fold is laid out once the fonts are loaded, or late", async ({ page }) => {
  await blockFonts(page);
  await page.goto(GIFT);
  await expect(root(page)).toHaveAttribute("data-ready", "");
  await expect(root(page)).toHaveAttribute("data-deferred", "");
  expect(await isLaidOut(page)).toBe(false);
  await expectReady(page);
  expect(await isLaidOut(page)).toBe(true);
});

test.describe("without web fonts", () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test("the fallback fonts stay", async ({ page }) => {
    await injectFault(page, "404", { file: FONTS });
    await open(page, GIFT);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await isLaidOut(page)).toBe(true);
  });
});

test("a link to a fragment lays out the whole page at once", async ({ page }) => {
  await blockFonts(page);
  await page.goto(`${GIFT}#fact-place`);
  await expect(root(page)).not.toHaveAttribute("data-deferred", "", { timeout: 2000 });
  await expect(page.locator("#fact-place")).toBeInViewport();
});

test("a reload keeps the scroll position", async ({ page }) => {
  await open(page, GIFT);
  const cite = page.getByRole("heading", { name: "Cite this page" });
  await cite.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(before);
  await page.reload();
  await expectReady(page);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(3);
  await expect(cite).toBeInViewport();
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("a page whose fonts are cached uses them from the first paint on", async ({ page }) => {
    await open(page, GIFT);
    await page.waitForFunction(() => navigator.serviceWorker.controller ?? navigator.serviceWorker.ready);
    await blockFonts(page);
    await page.goto("./gifts/fur-hat/");
    await expect(root(page)).not.toHaveAttribute("data-fonts-pending", "", { timeout: 2000 });
  });
});

test("on a phone a plate is the small file until it is zoomed in on", async ({ page }) => {
  const plate = page.getByRole("group", { name: /^Plate:/ }).getByRole("img");
  const file = () => plate.evaluate(({ currentSrc }) => currentSrc.replace(/^.*\/|-[0-9a-f]{16}/g, ""));
  await openHydrated(page, GIFT);
  await expect.poll(file).toBe("cosmonaut-glove.svg");
  await page.setViewportSize({ width: 390, height: 844 });
  await openHydrated(page, GIFT);
  await expect.poll(file).toBe("cosmonaut-glove.small.svg");
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect.poll(file).toBe("cosmonaut-glove.svg");
});
