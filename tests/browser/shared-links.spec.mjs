// Links with a query, on slow lines: the published page is there at once, with the words that are searched
// for and a progress, and what the visitor does meanwhile is not lost.

import { readdirSync } from "node:fs";
import { chips, expectCount, expectHydrated, giftLinks, queryOf, searchBox, title } from "./exhibit.mjs";
import { expect, test } from "./fixtures.mjs";
import { packedIn } from "./packed.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const SLOW = {
  "the program": readdirSync(DIST).find((file) => /^vitrine-[0-9a-f]{16}\.wasm$/.test(file)),
  "the catalogue": packedIn(DIST),
  "the part of the page": readdirSync(DIST).find((file) => /^gallery-[0-9a-f]{16}\.wasm$/.test(file)),
};

const host = { slow: null, send: null };
const send = Object.fromEntries(
  Object.values(SLOW).map((file) => [
    file,
    async (response, body) => {
      if (file === host.slow) await host.sent;
      response.end(body);
    },
  ]),
);
test.use({ send });

/** Has the host hold a file back until `host.send` is called. */
function holdBack(file) {
  host.slow = file;
  host.sent = new Promise((resolve) => (host.send = resolve));
}

const progress = (page) => page.getByRole("progressbar", { name: "Loading what this link shows…" });

for (const [what, file] of Object.entries(SLOW)) {
  test(`while ${what} is loaded, there is the heading, the words and a progress with a way to reload`, async ({ page }) => {
    holdBack(file);
    await page.goto("./gifts/?q=ushanka");
    await expect(title(page)).toHaveText("The gifts");
    await expect(searchBox(page)).toHaveValue("ushanka");
    await expect(progress(page)).toBeVisible();
    await expect(page.getByRole("button", { name: "Reload" })).toBeVisible();
    // All the gifts would be a wrong answer.
    await expect(giftLinks(page)).toHaveCount(0);
    host.send();
    await expectCount(page, "1 of 14 gifts");
    await expect(progress(page)).toBeHidden();
    await expect(page).toHaveURL(/\/gifts\/\?q=ushanka$/);
  });

  test(`what is typed while ${what} is loaded is searched for, with the filters of the link`, async ({ page }) => {
    holdBack(file);
    await page.goto("./gifts/?q=ushanka&kind=drones");
    await expect(searchBox(page)).toHaveValue("ushanka");
    await searchBox(page).fill("geran");
    host.send();
    await expectCount(page, "1 of 14 gifts");
    await expect(searchBox(page)).toHaveValue("geran");
    await expect(searchBox(page)).toBeFocused();
    await expect(chips(page).getByRole("listitem")).toContainText(["Drones"]);
    await expect.poll(() => queryOf(page)).toBe("q=geran&kind=drones");
  });
}

test("the skip link leads to the page meanwhile, which shows what was linked to all the same", async ({ page }) => {
  holdBack(SLOW["the program"]);
  await page.goto("./gifts/?q=ushanka");
  await expect(progress(page)).toBeVisible();
  // After the button that reloads.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  host.send();
  await expectCount(page, "1 of 14 gifts");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page).toHaveURL(/\/gifts\/\?q=ushanka$/);
});

test("the browser does not warn of what was loaded ahead of a slow program", async ({ page }) => {
  const warnings = [];
  page.on("console", (message) => /preload/.test(message.text()) && warnings.push(message.text()));
  holdBack(SLOW["the program"]);
  await page.goto("./gifts/?q=ushanka");
  // Chromium warns a few seconds after the page has loaded.
  await page.waitForTimeout(6000);
  host.send();
  await expectCount(page, "1 of 14 gifts");
  expect(warnings).toEqual([]);
});

test("words that are taken out meanwhile stay out", async ({ page }) => {
  holdBack(SLOW["the program"]);
  await page.goto("./gifts/?q=ushanka&kind=drones");
  await expect(searchBox(page)).toHaveValue("ushanka");
  await searchBox(page).fill("");
  host.send();
  await expectCount(page, "2 of 14 gifts");
  await expect(searchBox(page)).toHaveValue("");
});

test("a gift of a selection can be read, and is picked, before the program is there", async ({ page }) => {
  holdBack(SLOW["the program"]);
  await page.goto("./gifts/fur-hat/?q=hat");
  await expect(title(page)).toHaveText("Fur hat");
  await page.getByRole("main").getByRole("button", { name: /^Add to my visit/ }).first().click();
  host.send();
  await expect(page.getByRole("banner").getByRole("link", { name: "My visit (1)" })).toBeVisible();
  await expectHydrated(page);
  await expect(page.getByRole("link", { name: /Gifts/ }).and(page.locator("[href*='?q=hat']")).first()).toBeVisible();
});

for (const what of ["the catalogue", "the part of the page"]) {
  test(`a visitor who goes elsewhere while ${what} is loaded gets there, and back to what was linked to`, async ({ page }) => {
    holdBack(SLOW[what]);
    await page.goto("./gifts/?q=ushanka");
    await expect(progress(page)).toBeVisible();
    if (what === "the part of the page") await expect(page.locator("html")).toHaveAttribute("data-ready", "");
    await page.getByRole("banner").getByRole("link", { name: "Sources" }).click();
    host.send();
    await expect(title(page)).toHaveText("The sources");
    await expect(progress(page)).toBeHidden();
    await page.goBack();
    await expectCount(page, "1 of 14 gifts");
    await expect(searchBox(page)).toHaveValue("ushanka");
  });
}

test.describe("where there is no such page", () => {
  test.use({ expectedErrors: /status of 404|Refused to execute script/ });

  test("a query hides nothing of the pages after it", async ({ page }) => {
    await page.goto("./gifts/no-such-gift/?q=ushanka");
    await expect(title(page)).toHaveText("Page not found");
    await page.getByRole("banner").getByRole("link", { name: "Gifts" }).click();
    await expectCount(page, "14 gifts");
  });
});

test("where no script runs, everything is shown", async ({ browser, museum }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: museum.root });
  const page = await context.newPage();
  await page.goto("./gifts/?q=ushanka");
  await expect(giftLinks(page)).not.toHaveCount(0);
  await expect(progress(page)).toBeHidden();
  await context.close();
});
