// The journey: its days, its route and its exchange, under one selection.

import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { axeFindings, expect, test } from "./fixtures.mjs";
import { giftLinks, openHydrated, queryOf, title } from "./exhibit.mjs";

const main = (page) => page.getByRole("main");
const chosen = (page) => page.getByRole("status", { name: "Your selection" });
const day = (page, name) => main(page).getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name }) });
const dayLink = (page, name) => main(page).getByRole("heading", { level: 3, name }).getByRole("link");
const people = (page) => page.getByRole("navigation", { name: "Choose a person" });
const map = (page) => page.getByRole("group", { name: /^Map of the route/ });
test("the days are read in order, with the gifts of each and how sure it is", async ({ page }) => {
  await openHydrated(page, "./journey/");
  await expect(title(page)).toHaveText("Six days by train");
  const headings = main(page).getByRole("heading", { level: 3 });
  await expect(headings.first()).toHaveText(/^12\s+Tuesday\s+September 2023$/);
  const first = day(page, /^12\s+Tuesday/);
  await expect(first).toContainText("06:00 Welcome at Khasan");
  await expect(first.getByRole("link", { name: "Three signed photographs" })).toBeVisible();
  await first.getByText("How sure is the day?").click();
  await expect(first).toContainText("Disputed. A Wednesday, early in the morning (article C). We find: 12");
  await day(page, /^16\s+Saturday/).getByRole("link", { name: "Fur hat" }).click();
  await expect(title(page)).toHaveText("Fur hat");
});

test("earlier gifts, what followed, the undated and what was talked about are closed at first", async ({ page }) => {
  await openHydrated(page, "./journey/");
  const basketball = page.locator(".journey__more").getByRole("link", { name: "Basketball signed by Michael Jordan" });
  await expect(basketball).toBeHidden();
  await page.getByRole("heading", { level: 2, name: "Earlier gifts" }).click();
  await expect(basketball).toBeVisible();
  await page.getByRole("heading", { level: 2, name: "What was talked about" }).click();
  await page.getByRole("link", { name: "What was made of it" }).click();
  await expect(title(page)).toHaveText("What was talked about");
  await expect(main(page)).toContainText("A great diplomatic success, in Russian media");
});

test("a day that is chosen shows in every view, in the address, and in the gallery", async ({ page }) => {
  await openHydrated(page, "./journey/");
  await dayLink(page, /^13\s/).click();
  expect(queryOf(page)).toBe("day=2023-09-13");
  await expect(chosen(page)).toContainText("3 gifts");
  await expect(dayLink(page, /^13\s/)).toHaveAttribute("aria-current", "true");
  await expect(day(page, /^13\s/)).toContainText("Vladimir Putin → Kim Jong Un");
  await expect(page.getByRole("row").filter({ hasText: "Selected" })).toHaveCount(3);
  await page.reload();
  await expect(chosen(page)).toContainText("3 gifts");
  await chosen(page).getByRole("link", { name: "In the gallery" }).click();
  await expect(giftLinks(page).filter({ hasText: "rifle" })).toHaveCount(2);
  await page.goBack();
  await dayLink(page, /^13\s/).click();
  expect(queryOf(page)).toBe("");
  await expect(chosen(page)).toHaveText("");
});

test("a place is chosen on the map or in its list, a person over the exchange", async ({ page }) => {
  await openHydrated(page, "./journey/");
  await map(page).getByRole("link", { name: "Vladivostok, 5 gifts" }).click();
  expect(queryOf(page)).toBe("place=vladivostok");
  await people(page).getByRole("link", { name: "Kim Jong Un" }).click();
  expect(queryOf(page)).toBe("place=vladivostok&person=kim-jong-un");
  await expect(chosen(page)).toContainText("5 gifts");
  await people(page).getByRole("link", { name: "Fidel Castro" }).click();
  await expect(chosen(page)).toContainText("No gifts match your selection.");
  await chosen(page).getByRole("link", { name: "Clear the selection" }).click();
  await page.getByText("The stops", { exact: true }).click();
  await page.getByRole("heading", { level: 3, name: "Khasan" }).getByRole("link").click();
  await expect(chosen(page)).toContainText("1 gift");
  await chosen(page).getByRole("link", { name: "Khasan" }).click();
  await expect(title(page)).toHaveText("Khasan");
});

test("a mark on the map is as large a target as a finger, and each keeps its own where two are close", async ({ page }) => {
  for (const width of [390, 1440]) {
    // As high as the page is long, so that every mark is on the screen.
    await page.setViewportSize({ width, height: 6000 });
    await openHydrated(page, "./journey/");
    const marks = map(page).getByRole("link");
    const names = await marks.allTextContents();
    expect(names).toHaveLength(6);
    const middle = async (mark) => {
      const { x, y, width, height } = await mark.boundingBox();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const middles = await Promise.all((await marks.all()).map(middle));
    const linkAt = ({ x, y }) => page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest("a")?.textContent, [x, y]);
    for (const [at, { x, y }] of middles.entries()) {
      // No other’s target covers what is drawn of it.
      for (const [right, down] of [[0, 0], [11, 0], [-11, 0], [0, 11], [0, -11]]) {
        expect(await linkAt({ x: x + right, y: y + down }), `${names[at]}, ${width} px`).toBe(names[at]);
      }
      const isClose = (other) => other !== middles[at] && Math.hypot(other.x - x, other.y - y) < 44;
      if (middles.some(isClose)) continue;
      for (const [right, down] of [[21, 0], [-21, 0], [0, 21], [0, -21], [20, 20]]) {
        expect(await linkAt({ x: x + right, y: y + down }), `${names[at]}, ${width} px`).toBe(names[at]);
      }
    }
    // And where two are close, the list of the stops has each in a row of its own.
    await page.getByText("The stops", { exact: true }).click();
    for (const link of await page.locator(".map-stop__name").getByRole("link").all()) {
      expect((await link.boundingBox()).height).toBeGreaterThanOrEqual(44);
      expect((await link.boundingBox()).width).toBeGreaterThanOrEqual(44);
    }
  }
});

test("a screen reader gets the exchange as a table; the drawing is no tab stop", async ({ page }) => {
  await openHydrated(page, "./journey/");
  const drawn = page.locator(".exchange .drawing-or-words__drawing");
  await expect(drawn).toHaveAttribute("aria-hidden", "true");
  expect(await drawn.locator("a:not([tabindex='-1'])").count()).toBe(0);
  // Drawn and told in one order.
  const titles = (selector) => page.locator(selector).allTextContents();
  expect(await titles(".exchange__gift")).toEqual(await titles(".exchange-table__gift > a"));
});

for (const width of [390, 820, 1366, 1440]) {
  test(`no gift appears more than twice, and no text is cut, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openHydrated(page, "./journey/");
    const shown = await page.evaluate(() => {
      const visible = (element) => element.checkVisibility() && !element.closest(".drawing-or-words__words");
      const titles = [...document.querySelectorAll("main a[href^='gifts/']")].filter(visible).map((link) => link.textContent.trim());
      return titles.filter((title) => titles.filter((other) => other === title).length > 2);
    });
    expect(shown).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll(".exchange__text, .exchange__party, .day__head, .day__body")]
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map((box) => box.textContent),
    );
    expect(cut).toEqual([]);
  });
}

test("the map zooms and moves by buttons and keys, and leaves the rest to the page", async ({ page }) => {
  await openHydrated(page, "./journey/");
  const box = () => map(page).locator("svg").first().getAttribute("viewBox");
  const whole = await box();
  await expect(page.getByRole("button", { name: "Zoom out" })).toBeDisabled();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const near = await box();
  expect(near).not.toBe(whole);
  await page.getByRole("button", { name: "Move left" }).click();
  expect(await box()).not.toBe(near);
  await page.getByRole("button", { name: "Move right" }).click();
  expect(await box()).toBe(near);
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
    [dayLink(page, /^16\s/), "day=2023-09-16"],
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
