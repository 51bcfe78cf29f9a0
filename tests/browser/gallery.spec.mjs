// Filtering, sorting and looking along the wall.

import { expect, test } from "./fixtures.mjs";
import { card, chips, expectCount, expectFirst, filters, giftLinks, gifts, open, searchBox, title, value } from "./exhibit.mjs";

test("values of one facet add gifts, and the next facet narrows them", async ({ page }) => {
  await open(page, "./gifts/");
  await value(page, "Kind", "Drones 2").check();
  await expectCount(page, "2 of 14 gifts");
  await value(page, "Kind", "Clothing 1").check();
  await expectCount(page, "3 of 14 gifts");
  await value(page, "Place", "Vladivostok 3").check();
  await expectCount(page, "3 of 14 gifts");
  await expect(value(page, "Kind", "Spaceflight 0")).toBeDisabled();
  await value(page, "Kind", "Drones 2").uncheck();
  await expectFirst(page, ["Fur hat"]);
  await expectCount(page, "1 of 14 gifts");
});

test("a facet count is how many gifts choosing the value would show", async ({ page }) => {
  await open(page, "./gifts/?country=RU");
  const places = filters(page).getByRole("group", { name: "Place", exact: true }).getByRole("checkbox");
  const count = await places.count();
  for (let at = 0; at < count; at += 1) {
    const place = places.nth(at);
    if (await place.isDisabled()) continue;
    const count = /\d+$/.exec(await place.evaluate((box) => box.closest("label").innerText.trim()))[0];
    await place.check();
    await expectCount(page, `${count} of 14 gifts`);
    await place.uncheck();
    await expectCount(page, "7 of 14 gifts");
  }
});

test("what is typed changes the counts too", async ({ page }) => {
  await open(page, "./gifts/");
  await searchBox(page).fill("ushanka");
  await expect(value(page, "Kind", "Clothing 1")).toBeEnabled();
  await expect(value(page, "Kind", "Drones 0")).toBeDisabled();
});

test("a value without a gift stays where it is, and cannot be ticked", async ({ page }) => {
  await open(page, "./gifts/");
  const boxes = filters(page).getByRole("checkbox");
  const before = await boxes.count();
  await value(page, "Place", /^Khasan/).check();
  await expect(value(page, "Kind", "Firearms 0")).toBeDisabled();
  await expect(value(page, "Kind", "Firearms 0")).toBeVisible();
  await expect(boxes).toHaveCount(before);
});

test("a chosen value that finds nothing can still be taken back", async ({ page }) => {
  await open(page, "./gifts/?q=ushanka&kind=drones");
  await expect(value(page, "Kind", "Drones 0")).toBeEnabled();
  await value(page, "Kind", "Drones 0").uncheck();
  await expectFirst(page, ["Fur hat"]);
});

test("each filter is a chip that takes it off, and one button clears them all", async ({ page }) => {
  await open(page, "./gifts/?q=kim&kind=drones&kind=firearms&place=vladivostok");
  await expect(chips(page).getByRole("button")).toHaveText(["Kind Drones", "Kind Firearms", "Place Vladivostok", "Clear all"]);
  await chips(page).getByRole("button", { name: "Remove Kind Firearms" }).click();
  await expect(value(page, "Kind", /^Firearms/)).not.toBeChecked();
  await expect(chips(page).getByRole("button", { name: "Remove Kind Drones" })).toBeVisible();
  await expect(gifts(page).getByText("2 of 14 gifts", { exact: true })).toBeFocused();
  await chips(page).getByRole("button", { name: "Clear all" }).click();
  await expect(chips(page)).toHaveCount(0);
  await expect(searchBox(page)).toHaveValue("kim");
  await expect(page).toHaveURL(/\/gifts\/\?q=kim$/);
});

test("ticking a filter leaves the focus on it", async ({ page }) => {
  await open(page, "./gifts/");
  const drones = value(page, "Kind", /^Drones/);
  await drones.focus();
  await page.keyboard.press("Space");
  await expectCount(page, "2 of 14 gifts");
  await expect(drones).toBeFocused();
});

test("closed facets open, and a long one shows the rest on request", async ({ page }) => {
  await open(page, "./gifts/");
  const sources = filters(page).getByRole("group", { name: "Source", exact: true });
  await expect(sources).toBeHidden();
  await filters(page).getByText(/^Source\s*\d+$/).click();
  await expect(sources.getByRole("checkbox")).toHaveCount(12);
  await sources.getByRole("button", { name: "Show all Source" }).click();
  await expect.poll(() => sources.getByRole("checkbox").count()).toBeGreaterThan(30);
  await sources.getByRole("button", { name: "Show fewer Source" }).click();
  await expect(sources.getByRole("checkbox")).toHaveCount(12);
});

test("gifts can be filtered by giver, day, source, agreement and embargo", async ({ page }) => {
  const rows = [
    ["giver=oleg-kozhemyako", "Remove Giver Oleg Kozhemyako", "3 of 14 gifts"],
    ["day=2023-09-13", "Remove Day 13 September 2023", "3 of 14 gifts"],
    ["day=unknown", "Remove Day Not reported", "3 of 14 gifts"],
    ["agreement=nature-unknown", "Remove Agreement Nature undisclosed", "1 of 14 gifts"],
    ["embargo=breach", "Remove Sanctions, as reported Reported as a breach", "2 of 14 gifts"],
  ];
  for (const [query, chip, count] of rows) {
    await open(page, `./gifts/?${query}`);
    await expect(page.getByRole("button", { name: chip })).toBeVisible();
    await expectCount(page, count);
    await expect(filters(page).getByRole("checkbox", { checked: true })).toHaveCount(1);
  }
});

test("the wall can be hung by number, by date with unknown dates last, and by giver", async ({ page }) => {
  await open(page, "./gifts/");
  const sort = page.getByRole("combobox", { name: "Sort" });
  await expect(sort).toHaveValue("number");
  await sort.selectOption("Date");
  await expectFirst(page, ["Basketball signed by Michael Jordan", "Paintings of Pyongyang in the 1950s", "Three signed photographs", "Glove from a cosmonaut’s spacesuit"]);
  await expect(giftLinks(page).nth(13)).toHaveText("Rifle from Fidel Castro");
  await sort.selectOption("Giver");
  await expectFirst(page, ["Three signed photographs", "Rifle from Fidel Castro", "Tea cup set", "Crystalware"]);
  await expect(giftLinks(page).nth(13)).toHaveText("Paintings of Pyongyang in the 1950s");
  await sort.selectOption("Exhibit number");
  await expectFirst(page, ["Three signed photographs", "Glove from a cosmonaut’s spacesuit"]);
});

test("once words are searched for, the best match hangs first unless another order is chosen", async ({ page }) => {
  await open(page, "./gifts/?q=drone");
  await expect(page.getByRole("combobox", { name: "Sort" })).toHaveValue("best");
  await expectFirst(page, ["Geran-25 reconnaissance drone"]);
  await page.getByRole("combobox", { name: "Sort" }).selectOption("Exhibit number");
  await expect.poll(async () => (await giftLinks(page).allTextContents())[0]).not.toBe("Geran-25 reconnaissance drone");
});

test("the list shows the same gifts as rows, and the grid is shown again", async ({ page }) => {
  await open(page, "./gifts/");
  const wall = await giftLinks(page).allTextContents();
  const tall = (await card(page, "Fur hat").boundingBox()).height;
  await page.getByRole("button", { name: "List" }).click();
  await expect(page.getByRole("button", { name: "List" })).toHaveAttribute("aria-pressed", "true");
  expect(await giftLinks(page).allTextContents()).toEqual(wall);
  await expect.poll(async () => (await card(page, "Fur hat").boundingBox()).height).toBeLessThan(tall / 2);
  await page.getByRole("button", { name: "Grid" }).click();
  await expect.poll(async () => (await card(page, "Fur hat").boundingBox()).height).toBe(tall);
});

test("a card shows giver, place, date and number, and whether sources differ", async ({ page }) => {
  await open(page, "./gifts/");
  await expect(card(page, "Fur hat")).toContainText("Sergei ShoiguVladivostok, 16 September 2023");
  await expect(card(page, "Fur hat")).toContainText("2023.8");
  await expect(card(page, "Fur hat")).toContainText("Sources differ");
  await expect(card(page, "Gift for the Pacific Fleet")).toContainText("Nature undisclosed");
  await expect(card(page, "Rifle by North Korean craftsmen")).not.toContainText("Sources differ");
});

test("gifts that only outside pages mention hang apart, and count apart", async ({ page }) => {
  await open(page, "./gifts/");
  await expectCount(page, "14 gifts");
  await expect(gifts(page)).toMatchAriaSnapshot(`
    - region "Gifts":
      - heading "Gifts" [level=2]
      - article:
        - heading "Rifle from Fidel Castro" [level=3]
      - heading "Also reported" [level=2]
      - paragraph: /None of the main sources mentions these/
      - article:
        - heading "Clothing that thermal cameras miss" [level=3]
  `);
  await expect(giftLinks(page)).toHaveCount(22);
  await searchBox(page).fill("basketball");
  await expect(page.getByRole("heading", { name: "Also reported" })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the facets are a sheet that shows how many gifts there will be", async ({ page }) => {
    await open(page, "./gifts/");
    await expect(filters(page)).toBeHidden();
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await expect(sheet.getByRole("button", { name: "Show 14 gifts" })).toBeVisible();
    await sheet.getByRole("checkbox", { name: /^Drones/ }).check();
    await sheet.getByRole("button", { name: "Show 2 gifts" }).click();
    await expect(sheet).toBeHidden();
    await expectCount(page, "2 of 14 gifts");
    await expect(page.getByRole("button", { name: "Filters (1)" })).toBeFocused();

    await page.getByRole("button", { name: "Filters (1)" }).click();
    await sheet.getByRole("button", { name: "Clear all" }).click();
    await expect(sheet.getByRole("button", { name: "Show 14 gifts" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expectCount(page, "14 gifts");
  });

  test("the sheet keeps the focus inside until it is closed", async ({ page }) => {
    await open(page, "./gifts/");
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => sheet.evaluate((dialog) => dialog.contains(document.activeElement) || document.activeElement === document.body)).toBe(true);
    await sheet.getByRole("button", { name: "Close" }).click();
    await expect(sheet).toBeHidden();
  });

  test("the menu opens, leads on and closes behind one", async ({ page }) => {
    await open(page, "./gifts/");
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("banner").getByRole("link", { name: "Sources" }).click();
    await expect(title(page)).toHaveText("The sources");
    await expect(page.getByRole("button", { name: "Menu" })).toHaveAttribute("aria-expanded", "false");
    await page.getByRole("button", { name: "Menu" }).click();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Menu" })).toHaveAttribute("aria-expanded", "false");
  });
});
