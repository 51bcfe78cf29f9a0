// Photographs as visitors see them: the one that stands for a gift, those beside it, and the empty
// case where there is none.

import { readFileSync } from "node:fs";
import { axeFindings, expect, test } from "./fixtures.mjs";
import { open, openHydrated, openSection } from "./exhibit.mjs";
import { sheetsOf } from "./paper.mjs";
import { folderOf } from "./published-fixtures.mjs";

const GIFT = "gifts/plum-brandy/";
const ALT = "A dark bottle with a gilt cap on a wooden table.";

/** Which file of a picture the browser shows, and how large it is. */
const shown = (picture) =>
  picture.evaluate(async (image) => {
    await image.decode();
    const { currentSrc, naturalWidth } = image;
    return { file: new URL(currentSrc).pathname.split("/").at(-1), naturalWidth };
  });

test.describe("a gift with photographs", () => {
  test.use({ folder: folderOf("everything") });

  test("is shown by the first, with its caption, credit and rights, and no word of a plate", async ({ page }) => {
    await open(page, GIFT);
    const figure = page.getByRole("figure").filter({ has: page.getByRole("img", { name: ALT }) });
    const picture = figure.getByRole("img", { name: ALT });
    await expect(picture).toHaveAttribute("width", "900");
    await expect(picture).toHaveAttribute("height", "1200");
    await expect(figure).toContainText("One of the bottles, unopened · Lamp Museum · CC BY 4.0");
    await expect(figure.getByRole("link", { name: "CC BY 4.0" })).toHaveAttribute("href", "https://creativecommons.org/licenses/by/4.0/");
    await expect(figure).not.toContainText(/impression|imagined|plate/i);
    expect((await shown(picture)).file).toMatch(/^plum-brandy-[0-9a-f]{16}\.webp$/);
  });

  test("has its further photographs in a section of their own", async ({ page }) => {
    await openHydrated(page, GIFT);
    const figure = page.getByRole("figure").filter({ hasText: "The label" });
    const picture = figure.getByRole("img", { name: "The label, with a plum on it." });
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAttribute("width", "320");
    await expect(figure.getByRole("link", { name: "In Copyright" })).toBeVisible();
    await openSection(page, "Photographs");
    await expect(picture).toBeHidden();
  });

  test("and a plate is shown by the plate", async ({ page }) => {
    await open(page, "gifts/brass-sextant/");
    await expect(page.getByRole("img", { name: "A sextant of brass on a plinth." }).first()).toBeVisible();
    const box = page.getByRole("figure").filter({ hasText: "H. Sori · CC0-1.0" });
    await expect(box.getByRole("img", { name: "A wooden box with brass fittings." })).toBeVisible();
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test("is fetched in a small file, and in a larger one once it is zoomed", async ({ page }) => {
      await openHydrated(page, GIFT);
      const picture = page.getByRole("img", { name: ALT });
      expect((await shown(picture)).file).toMatch(/\.480\.webp$/);
      await page.getByRole("button", { name: "Zoom in" }).click();
      await expect.poll(async () => (await shown(picture)).file).toMatch(/[0-9a-f]{16}\.webp$/);
    });
  });

  test("is shown in the frame of a plate on cards", async ({ page }) => {
    for (const path of ["./", "gifts/"]) {
      await open(page, path);
      const picture = page.getByRole("img", { name: ALT }).first();
      await picture.scrollIntoViewIfNeeded();
      const { width, height } = await picture.boundingBox();
      // Whole, in the frame that plates have.
      expect(width / height, path).toBeCloseTo(4 / 5, 1);
      await expect(picture).toHaveCSS("object-fit", "contain");
      expect((await shown(picture)).file, path).toMatch(/^plum-brandy-.*webp$/);
    }
  });

  for (const width of [390, 1440]) {
    test(`does not shift while it loads, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shift += value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await open(page, GIFT);
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect(await page.evaluate(() => window.shift)).toBeLessThanOrEqual(0.01);
    });
  }

  for (const colorScheme of ["light", "dark"]) {
    test(`has nothing for axe to find, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const path of [GIFT, "gifts/brass-sextant/"]) {
        await open(page, path);
        expect(await axeFindings(page), path).toEqual([]);
      }
    });
  }

  test("has a label on paper, with the photograph on the second sheet", async ({ page }) => {
    await openHydrated(page, GIFT);
    const sheets = await sheetsOf(page);
    expect(sheets).toHaveLength(2);
    expect(sheets[0].text).toContain("Plum brandy");
    expect(sheets[1].text).toContain("One of the bottles, unopened");
    for (const { text } of sheets) expect(text).not.toMatch(/Zoom in|impression|arrow keys/);
  });
});

test.describe("a gift whose photographs are missing", () => {
  test.use({ folder: folderOf("missing-photographs") });

  test("stands in its empty case", async ({ page }) => {
    const catalogue = JSON.parse(readFileSync(`${folderOf("missing-photographs")}catalogue.json`, "utf8"));
    expect(catalogue.gifts[0].photographs).toEqual([]);
    await open(page, `gifts/${catalogue.gifts[0].id}/`);
    await expect(page.getByRole("img", { name: /^Empty case/ }).first()).toBeVisible();
    await expect(page.locator(".gift picture")).toHaveCount(0);
  });
});
