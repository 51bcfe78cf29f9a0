// The journey: its days, its route and its exchange, under one selection.

import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { axeFindings, expect, test } from "./fixtures.mjs";
import { giftLinks, openHydrated, queryOf, title } from "./exhibit.mjs";

const main = (page) => page.getByRole("main");
const chosen = (page) => page.getByRole("status", { name: "Your selection" });
const days = (page) => page.getByRole("navigation", { name: "Choose a day" });
const people = (page) => page.getByRole("navigation", { name: "Choose a person" });
const map = (page) => page.getByRole("group", { name: /^Map of the route/ });
const stop = (page, name) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name, exact: true }) });

test("the days are read in order, with what hangs on each and how sure it is", async ({ page }) => {
  await openHydrated(page, "./journey/");
  await expect(title(page)).toHaveText("Six days by train");
  const headings = main(page).getByRole("heading", { level: 3 });
  await expect(headings.first()).toHaveText("October 2000");
  await expect(headings.nth(1)).toHaveText(/^12\s+Tuesday\s+September 2023$/);
  const photographs = page.getByRole("listitem").filter({ hasText: /^2023\.1 Three signed photographs/ });
  await expect(photographs).toContainText("Disputed. A Wednesday, early in the morning (article C). We find: 12");
  await main(page).getByRole("link", { name: /^2023\.8 Fur hat/ }).click();
  await expect(title(page)).toHaveText("Fur hat");
});

test("a day that is chosen shows in every view, in the address, and in the gallery", async ({ page }) => {
  await openHydrated(page, "./journey/");
  await days(page).getByRole("link", { name: "13", exact: true }).click();
  expect(queryOf(page)).toBe("day=2023-09-13");
  await expect(chosen(page)).toContainText("3 gifts");
  await expect(days(page).getByRole("link", { name: "13", exact: true })).toHaveAttribute("aria-current", "true");
  await expect(stop(page, "Vostochny Cosmodrome")).toContainText("Selected");
  await expect(page.getByRole("row").filter({ hasText: "Selected" })).toHaveCount(3);
  await page.reload();
  await expect(chosen(page)).toContainText("3 gifts");
  await chosen(page).getByRole("link", { name: "In the gallery" }).click();
  await expect(giftLinks(page).filter({ hasText: "rifle" })).toHaveCount(2);
  await page.goBack();
  await days(page).getByRole("link", { name: "13", exact: true }).click();
  expect(queryOf(page)).toBe("");
  await expect(chosen(page)).toHaveText("");
});

test("a place is chosen on the map or in its list, a person over the table", async ({ page }) => {
  await openHydrated(page, "./journey/");
  await map(page).getByRole("link", { name: "Vladivostok, 5 gifts" }).click();
  expect(queryOf(page)).toBe("place=vladivostok");
  await people(page).getByRole("link", { name: "Kim Jong Un" }).click();
  expect(queryOf(page)).toBe("place=vladivostok&person=kim-jong-un");
  await expect(chosen(page)).toContainText("5 gifts");
  await people(page).getByRole("link", { name: "Fidel Castro" }).click();
  await expect(chosen(page)).toContainText("No gifts match your selection.");
  await chosen(page).getByRole("link", { name: "Clear the selection" }).click();
  await stop(page, "Khasan").getByRole("link", { name: "Khasan", exact: true }).click();
  await expect(chosen(page)).toContainText("1 gift");
  await chosen(page).getByRole("link", { name: "Khasan" }).click();
  await expect(title(page)).toHaveText("Khasan");
});

test("the map zooms and moves by buttons and keys, and leaves the rest to the page", async ({ page }) => {
  await openHydrated(page, "./journey/");
  const box = () => map(page).locator("svg").first().getAttribute("viewBox");
  const whole = await box();
  await expect(page.getByRole("button", { name: "Zoom out" })).toBeDisabled();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const near = await box();
  expect(near).not.toBe(whole);
  await map(page).focus();
  await page.keyboard.press("ArrowRight");
  expect(await box()).not.toBe(near);
  await page.keyboard.press("+");
  await page.keyboard.press("0");
  expect(await box()).toBe(whole);
  const drawn = await map(page).boundingBox();
  await page.keyboard.press("+");
  const before = await box();
  await page.mouse.move(drawn.x + 200, drawn.y + 200);
  await page.mouse.down();
  await page.mouse.move(drawn.x + 120, drawn.y + 160, { steps: 4 });
  await page.mouse.up();
  expect(await box()).not.toBe(before);
  expect(queryOf(page)).toBe("");
});

test("the map is a small file that the exhibit carries", async ({ page }) => {
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await openHydrated(page);
  expect(requests.filter((path) => path.includes("/map/"))).toEqual([]);
  await page.getByRole("banner").getByRole("link", { name: "Journey" }).click();
  const sheets = () => requests.filter((path) => path.includes("/map/"));
  await expect.poll(sheets).toContainEqual(expect.stringMatching(/^\/map\/north-east-asia-[0-9a-f]{16}\.svg$/));
  const sheet = readFileSync(new URL(`../../dist${sheets()[0]}`, import.meta.url));
  expect(brotliCompressSync(sheet).length).toBeLessThanOrEqual(25_000);
});

test("by keyboard alone a day, a place and a person are chosen", async ({ page }) => {
  await openHydrated(page, "./journey/");
  for (const [link, query] of [
    [days(page).getByRole("link", { name: "16", exact: true }), "day=2023-09-16"],
    [map(page).getByRole("link", { name: "Vladivostok, 5 gifts" }), "day=2023-09-16&place=vladivostok"],
    [people(page).getByRole("link", { name: "Sergei Shoigu" }), "day=2023-09-16&place=vladivostok&person=sergei-shoigu"],
  ]) {
    await link.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => queryOf(page)).toBe(query);
  }
  await expect(chosen(page)).toContainText("1 gift");
});

for (const width of [390, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing wrong with the journey, ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const path of ["journey/", "journey/?day=2023-09-13"]) {
        await openHydrated(page, `./${path}`);
        expect(await axeFindings(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
    });
  }
}
