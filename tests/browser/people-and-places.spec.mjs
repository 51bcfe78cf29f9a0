// People and places: who and what they are, which claims say so, and their gifts.

import { axeFindings, expect, test } from "./fixtures.mjs";
import { catalogue, giftLinks, open, title } from "./exhibit.mjs";

const main = (page) => page.getByRole("main");

test("people are listed, and each has a page", async ({ page }) => {
  await open(page, "./people/");
  await expect(main(page).getByRole("listitem")).toHaveCount(catalogue.people.length);
  await main(page).getByRole("link", { name: "Sergei Shoigu" }).click();
  await expect(title(page)).toHaveText("Sergei Shoigu");
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle("Sergei Shoigu · Of the Highest Quality");
  await expect(main(page).getByRole("article").getByRole("link", { name: "Fur hat" })).toBeVisible();
  await main(page).getByRole("link", { name: "← All people" }).click();
  await expect(title(page)).toHaveText("People");
});

test("a person’s page has their other spellings, what is said of them and by whom", async ({ page }) => {
  await open(page, "./people/alexander-matsegora/");
  await expect(page.getByText(/^Also found as: Matzegora · Macegora/)).toBeVisible();
  const odd = main(page).getByRole("listitem").filter({ hasText: "Spells him Matzegora" });
  await odd.getByRole("link", { name: "World Stock Market, undated" }).click();
  await expect(title(page)).toHaveText("World Stock Market, undated");
});

test("spellings in Hangul are there, in a typeface of ours", async ({ page }) => {
  await open(page, "./people/kim-jong-un/");
  await expect(page.getByText(/^Also found as: .*김정은/)).toBeVisible();
  const loaded = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")));
  await expect.poll(loaded).toContainEqual(expect.stringMatching(/^Noto (Serif|Sans) KR$/));
});

test("what somebody said leads to the record of it and to those who report it", async ({ page }) => {
  await open(page, "./people/dmitry-peskov/");
  await expect(page.getByRole("heading", { name: "What they said" })).toBeVisible();
  await main(page).getByRole("link", { name: "Dmitry Peskov, 14 September 2023" }).click();
  await expect(title(page)).toHaveText("Dmitry Peskov, 14 September 2023");
});

test("the gallery shows the gifts of one giver, and of one place", async ({ page }) => {
  await open(page, "./people/vladimir-putin/");
  await main(page).getByRole("link", { name: /^In the gallery.*Given by them$/ }).click();
  await expect(giftLinks(page)).toHaveText(["Glove from a cosmonaut’s spacesuit", "Russian-made rifle"]);
  await open(page, "./places/exhibition/");
  await main(page).getByRole("link", { name: "In the gallery" }).click();
  await expect(giftLinks(page)).toHaveCount(4);
});

test("the Exhibition has every published figure, drawn and in words", async ({ page }) => {
  await open(page, "./places/");
  await main(page).getByRole("link", { name: "International Friendship Exhibition" }).click();
  const plot = page.getByRole("figure", { name: "Every published figure" });
  await expect(plot).toContainText("over 115,000");
  await expect(plot).toContainText("60,000 to 220,000");
  await expect(plot.getByRole("link")).toHaveCount(10);
  await expect(page.getByRole("heading", { name: "How large is the Exhibition?" })).toBeVisible();
  await expect(main(page).getByRole("article").getByRole("link", { name: "Tea cup set" })).toBeVisible();
  await plot.getByRole("link", { name: "Alchetron" }).first().click();
  await expect(title(page)).toHaveText("Alchetron");
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing wrong with people and places, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ["people/", "people/kim-jong-un/", "people/dmitry-peskov/", "places/", "places/exhibition/"]) {
      await open(page, `./${path}`);
      expect(await axeFindings(page), path).toEqual([]);
    }
  });
}

for (const width of [390, 1440]) {
  test(`nothing is wider than the window at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["people/", "people/kim-jong-un/", "places/exhibition/"]) {
      await open(page, `./${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}
