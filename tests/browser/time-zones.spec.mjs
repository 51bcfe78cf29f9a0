// Time zones and wrong clocks: dates are the catalogue's and read the same everywhere.

import { expect, test } from "./fixtures.mjs";
import { open, title } from "./exhibit.mjs";

// Prerendered pages, and states that only the app renders, with a date on each.
const PAGES = [
  ["./journey/", "12 September"],
  ["./journey/?day=2023-09-13", "13 September"],
  ["./gifts/cosmonaut-glove/", "13 September 2023"],
  ["./gifts/cosmonaut-glove/?q=glove", "13 September 2023"],
];

// Where a day begins first, and clocks that were never set or are far ahead.
const CLOCKS = [
  ["Pacific/Kiritimati", "2026-11-22T11:30:00Z"],
  ["UTC", "1980-01-01T00:00:00Z"],
  ["Pacific/Kiritimati", "2100-02-28T23:59:59Z"],
];

const shown = async (page) => (await page.getByRole("main").innerText()).trim();

for (const [timezoneId, now] of CLOCKS) {
  test.describe(`where it is ${now} in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("every date reads as it does elsewhere", async ({ page, browser, museum }) => {
      const elsewhere = await browser.newContext({ baseURL: museum.root, timezoneId: "Europe/Moscow", serviceWorkers: "block" });
      const other = await elsewhere.newPage();
      await page.clock.setFixedTime(now);
      for (const [address, date] of PAGES) {
        await open(other, address);
        await open(page, address);
        expect(await page.evaluate(() => new Date().toISOString().slice(0, 19))).toBe(now.slice(0, 19));
        await expect(page.getByRole("main")).toContainText(date);
        await expect.poll(() => shown(page)).toBe(await shown(other));
      }
      await elsewhere.close();
    });

    test("searching and going back work", async ({ page }) => {
      await page.clock.setFixedTime(now);
      await open(page, "./gifts/");
      await page.getByRole("searchbox").fill("ushanka");
      await expect(page).toHaveURL(/\?q=ushanka$/);
      await page.getByRole("main").getByRole("link", { name: /^Fur hat/ }).first().click();
      await expect(title(page)).toContainText("Fur hat");
      await page.goBack();
      await expect(page.getByRole("searchbox")).toHaveValue("ushanka");
    });
  });
}
