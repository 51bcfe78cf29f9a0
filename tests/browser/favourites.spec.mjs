// Favourites: picking gifts, storing them, comparing them, sharing them.

import { axeFindings, expect, test } from "./fixtures.mjs";
import { PACKED, packed } from "./packed.mjs";
import { card, catalogue, gifts, open, title, openFavourites, FAVOURITES_KEY } from "./exhibit.mjs";

const HAT = "Fur hat";
const GLOVE = "Glove from a cosmonaut’s spacesuit";
const RIFLE = "Rifle from Fidel Castro";

const add = (page, name) => page.getByRole("button", { name: `Add to my visit: ${name}`, exact: true });
const picked = (page, name) => page.getByRole("button", { name: `In my visit: ${name}`, exact: true });
const favouritesLink = (page) => page.getByRole("banner").getByRole("link", { name: /^My visit/ });
const shown = (page) => page.getByRole("main").getByRole("listitem").getByRole("heading", { level: 2 });
const table = (page) => page.getByRole("table");
const stored = (page) => page.evaluate((key) => localStorage.getItem(key), FAVOURITES_KEY);

test.describe("picking", () => {
  test("a gift is picked on its card, counted above, and removed", async ({ page }) => {
    await open(page, "./gifts/");
    await expect(favouritesLink(page)).toHaveText("My visit");
    await add(page, HAT).click();
    await expect(picked(page, HAT)).toHaveAttribute("aria-pressed", "true");
    await expect(favouritesLink(page)).toHaveText("My visit (1)");
    await expect(page).toHaveURL(/\/gifts\/$/);
    await picked(page, HAT).click();
    await expect(add(page, HAT)).toHaveAttribute("aria-pressed", "false");
    await expect(favouritesLink(page)).toHaveText("My visit");
  });

  test("what is picked on cards, in rows and on a gift's page is one set, in order", async ({ page }) => {
    await open(page, "./gifts/?view=list");
    await add(page, HAT).click();
    await card(page, GLOVE).getByRole("link").click();
    await expect(title(page)).toHaveText(GLOVE);
    await add(page, GLOVE).click();
    await favouritesLink(page).click();
    await expect(title(page)).toHaveText("My visit");
    await expect(shown(page)).toHaveText([HAT, GLOVE]);
    await expect(page.getByText("Stored on this device only.")).toBeVisible();
    expect(await stored(page)).toBe("fur-hat,cosmonaut-glove");
  });

  test("nothing is announced: that the button is pressed says it", async ({ page }) => {
    await open(page, "./gifts/fur-hat/");
    await add(page, HAT).click();
    await expect(picked(page, HAT)).toBeFocused();
    for (const status of await page.getByRole("status").all()) await expect(status).toBeEmpty();
  });

  test("by keyboard alone, and the focus stays on the button", async ({ page }) => {
    await open(page, "./gifts/");
    await add(page, HAT).focus();
    await page.keyboard.press("Space");
    await expect(picked(page, HAT)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(add(page, HAT)).toBeFocused();
  });

  test("what was picked is there after a reload", async ({ page }) => {
    await open(page, "./gifts/");
    await add(page, GLOVE).click();
    await page.reload();
    await expect(picked(page, GLOVE)).toBeVisible();
    await expect(favouritesLink(page)).toHaveText("My visit (1)");
  });

  test("two tabs keep in step", async ({ page, context }) => {
    await open(page, "./gifts/");
    const other = await context.newPage();
    await open(other, page.url());
    await add(page, HAT).click();
    await expect(picked(other, HAT)).toBeVisible();
    await add(other, GLOVE).click();
    await expect(favouritesLink(page)).toHaveText("My visit (2)");
    await picked(page, HAT).click();
    await expect(favouritesLink(other)).toHaveText("My visit (1)");
  });

  test("gifts that the exhibit does not hold are dropped quietly", async ({ page }) => {
    await openFavourites(page, ["no-such-gift", "fur-hat", "<b>", "FUR"]);
    await expect(shown(page)).toHaveText([HAT]);
    await expect(favouritesLink(page)).toHaveText("My visit (1)");
  });

  for (const [how, bar] of Object.entries({
    barred: () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("barred", "SecurityError"); } }),
    full: () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; },
    missing: () => Object.defineProperty(window, "localStorage", { get: () => null }),
  })) {
    test(`where storage is ${how}, the set lasts for the session and the page says so`, async ({ page }) => {
      await page.addInitScript(bar);
      await open(page, "./gifts/");
      await add(page, HAT).click();
      await add(page, GLOVE).click();
      await favouritesLink(page).click();
      await expect(shown(page)).toHaveText([HAT, GLOVE]);
      await expect(page.getByText("lost when you close or reload the page")).toBeVisible();
    });
  }

  test("the set is full at two hundred gifts", async ({ page }) => {
    const hat = catalogue.gifts.find(({ id }) => id === "fur-hat");
    const hats = Array.from({ length: 201 }, (_, at) => ({ ...hat, id: `hat-${at}`, title: `Hat ${at}`, number: `H.${at}`, questions: [] }));
    const body = packed({ ...catalogue, gifts: [...catalogue.gifts, ...hats] });
    await page.route(PACKED, (route) => route.fulfill({ contentType: "application/json", body }));
    await openFavourites(page, Array.from({ length: 200 }, (_, at) => `hat-${at}`));
    await expect(favouritesLink(page)).toHaveText("My visit (200)");
    await page.goto("./gifts/fur-hat/");
    await expect(page.getByRole("button", { name: `My visit is full: ${HAT}` })).toBeDisabled();
  });
});

test.describe("my visit", () => {
  test("empty, it says how to pick, and leads there", async ({ page }) => {
    await open(page, "./visit/");
    await expect(page.getByRole("heading", { name: "No gifts picked yet" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(await page.getByRole("banner").or(page.getByRole("contentinfo")).getByRole("button").count());
    await page.getByRole("link", { name: "To the gifts" }).click();
    await expect(gifts(page)).toBeVisible();
  });

  test("gifts are moved, taken out and cleared, and what was done is undone", async ({ page }) => {
    await openFavourites(page, ["fur-hat", "cosmonaut-glove", "castro-rifle"]);
    await page.getByRole("button", { name: `Move up: ${RIFLE}` }).click();
    await expect(shown(page)).toHaveText([HAT, RIFLE, GLOVE]);
    await expect(page.getByRole("button", { name: `Move up: ${RIFLE}` })).toBeFocused();
    await page.getByRole("button", { name: `Move down: ${HAT}` }).click();
    await expect(shown(page)).toHaveText([RIFLE, HAT, GLOVE]);
    await expect(page.getByRole("button", { name: `Move down: ${HAT}` })).toBeFocused();

    await page.getByRole("button", { name: `Remove: ${HAT}` }).click();
    await expect(page.getByRole("status").filter({ hasText: `Removed: ${HAT}` })).toBeVisible();
    await expect(shown(page)).toHaveText([RIFLE, GLOVE]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(shown(page)).toHaveText([RIFLE, HAT, GLOVE]);

    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect(page.getByRole("heading", { name: "No gifts picked yet" })).toBeVisible();
    expect(await stored(page)).toBe(null);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(shown(page)).toHaveText([RIFLE, HAT, GLOVE]);
    expect(await stored(page)).toBe("castro-rifle,fur-hat,cosmonaut-glove");
  });

  test("a change in another tab shows", async ({ page, context }) => {
    await openFavourites(page, ["fur-hat"]);
    const other = await context.newPage();
    await open(other, new URL("../gifts/crystalware/", page.url()).href);
    await add(other, "Crystalware").click();
    await expect(shown(page)).toHaveText([HAT, "Crystalware"]);
  });
});

test.describe("a shared visit", () => {
  test("shows its gifts and leaves one's own alone", async ({ page }) => {
    await openFavourites(page, ["crystalware"], "?gifts=fur-hat,no-such-gift,cosmonaut-glove");
    await expect(title(page)).toHaveText("A shared visit");
    await expect(page).toHaveTitle(/^A shared visit/);
    await expect(shown(page)).toHaveText([HAT, GLOVE]);
    await expect(page.getByRole("button", { name: /^(Remove|Move|Clear)/ })).toHaveCount(0);
    expect(await stored(page)).toBe("crystalware");
    await expect(favouritesLink(page)).toHaveText("My visit (1)");
  });

  test("is added to one's own on request", async ({ page }) => {
    await openFavourites(page, ["crystalware", "cosmonaut-glove"], "?gifts=fur-hat,cosmonaut-glove");
    await page.getByRole("button", { name: "Add these to my visit" }).click();
    await expect(page).toHaveURL(/\/visit\/$/);
    await expect(title(page)).toHaveText("My visit");
    await expect(shown(page)).toHaveText(["Crystalware", GLOVE, HAT]);
  });

  test("replaces one's own on request, which can be undone", async ({ page }) => {
    await openFavourites(page, ["crystalware"], "?gifts=fur-hat");
    await page.getByRole("button", { name: "Replace my visit with these" }).click();
    await expect(shown(page)).toHaveText([HAT]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(shown(page)).toHaveText(["Crystalware"]);
  });

  test("of nothing that the exhibit holds says so", async ({ page }) => {
    await open(page, "./visit/?gifts=no-such-gift");
    await expect(page.getByRole("heading", { name: "No such gifts" })).toBeVisible();
  });

  test.describe("where the browser lets a page copy", () => {
    test.use({ permissions: ["clipboard-read", "clipboard-write"] });

    test("the address is copied and shows the same elsewhere", async ({ page, museum, browser }) => {
      await openFavourites(page, ["fur-hat", "cosmonaut-glove"], "?compare=cosmonaut-glove,fur-hat");
      await page.getByRole("button", { name: "Copy link" }).click();
      await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
      const address = await page.evaluate(() => navigator.clipboard.readText());
      expect(address).toBe(`${museum.root}visit/?gifts=fur-hat,cosmonaut-glove&compare=cosmonaut-glove,fur-hat`);
      const elsewhere = await (await browser.newContext()).newPage();
      await elsewhere.goto(address);
      await expect(shown(elsewhere)).toHaveText([HAT, GLOVE]);
      await expect(table(elsewhere)).toBeVisible();
      await elsewhere.context().close();
    });
  });

  test("is passed to the Web Share API where there is one", async ({ page, museum }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        window.shared = data;
      };
    });
    await openFavourites(page, ["fur-hat"]);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const shared = await page.evaluate(() => window.shared);
    expect(shared).toEqual({ title: "Of the Highest Quality", url: `${museum.root}visit/?gifts=fur-hat` });
  });
});

test.describe("side by side", () => {
  const compare = (page, name) => page.getByRole("checkbox", { name: `Compare: ${name}` });

  test("gifts are ticked, two to four, and the address has them", async ({ page }) => {
    await openFavourites(page, ["fur-hat", "cosmonaut-glove", "castro-rifle", "crystalware", "tea-cup-set"]);
    await expect(table(page)).toHaveCount(0);
    await compare(page, HAT).check();
    await expect(table(page)).toHaveCount(0);
    await compare(page, GLOVE).check();
    await expect(table(page).getByRole("columnheader")).toHaveText([HAT, GLOVE]);
    await expect(page).toHaveURL(/\?compare=fur-hat,cosmonaut-glove$/);
    await compare(page, RIFLE).check();
    await compare(page, "Crystalware").check();
    await expect(compare(page, "Tea cup set")).toBeDisabled();
    await compare(page, HAT).uncheck();
    await expect(compare(page, "Tea cup set")).toBeEnabled();
    await expect(table(page).getByRole("columnheader")).toHaveText([GLOVE, RIFLE, "Crystalware"]);
    await page.goBack();
    await expect(compare(page, HAT)).toBeChecked();
  });

  test("the first few are set side by side at once", async ({ page }) => {
    await openFavourites(page, ["fur-hat", "cosmonaut-glove", "castro-rifle"]);
    await page.getByRole("link", { name: "Compare the first three" }).click();
    await expect(table(page).getByRole("columnheader")).toHaveText([HAT, GLOVE, RIFLE]);
  });

  test("each row says whether the gifts differ, and equal rows can be hidden", async ({ page }) => {
    await openFavourites(page, ["fur-hat", "cosmonaut-glove"], "?compare=fur-hat,cosmonaut-glove");
    const row = (name) => table(page).getByRole("row", { name });
    await expect(row(/^Given by Differs/)).toContainText("Sergei Shoigu");
    await expect(row(/^Given to Same/)).toContainText("Kim Jong Un");
    await expect(table(page).getByRole("rowheader").first()).toHaveText(/^Given by/);
    const all = await table(page).getByRole("rowheader").count();
    await page.getByRole("checkbox", { name: "Show differences only" }).check();
    await expect(row(/Same/)).toHaveCount(0);
    expect(await table(page).getByRole("rowheader").count()).toBeLessThan(all);
    await expect(page).toHaveURL(/rows=differing$/);
    await page.getByRole("checkbox", { name: "Show differences only" }).uncheck();
    await expect(table(page).getByRole("rowheader")).toHaveCount(all);
  });

  test("on a phone the table scrolls in a region of its own, its row heads in sight", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const all = "fur-hat,cosmonaut-glove,castro-rifle,crystalware";
    await open(page, `./visit/?gifts=${all}&compare=${all}`);
    const region = page.getByRole("region", { name: /^Side by side/ });
    await region.focus();
    await expect(region).toBeFocused();
    await page.keyboard.press("ArrowRight");
    const head = table(page).getByRole("rowheader", { name: /^Given by/ });
    await head.scrollIntoViewIfNeeded();
    await region.evaluate((region) => region.scrollTo(400, 0));
    await expect(head).toBeInViewport({ ratio: 1 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(320);
  });
});

test("on paper, favourites are their plates and labels, and the comparison", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("./visit/?gifts=fur-hat,cosmonaut-glove&compare=fur-hat,cosmonaut-glove");
  await expect(title(page)).toHaveText("A shared visit");
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  for (const button of await page.getByRole("main").getByRole("button", { includeHidden: true }).all()) await expect(button).toBeHidden();
  const label = catalogue.gifts.find(({ id }) => id === "fur-hat").label;
  await expect(page.getByText(label)).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Sergei Shoigu" })).toBeVisible();
  await expect(table(page)).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a gift is picked, and the link to the favourites appears", async ({ page }) => {
    await open(page, "./gifts/");
    await add(page, HAT).tap();
    await expect(picked(page, HAT)).toBeVisible();
    await expect(favouritesLink(page)).toHaveText("My visit (1)");
    await favouritesLink(page).tap();
    await expect(shown(page)).toHaveText([HAT]);
  });
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 390, 1440]) {
    test(`axe finds nothing at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const all = "fur-hat,cosmonaut-glove,castro-rifle";
      await openFavourites(page, all.split(","), `?compare=${all}`);
      await expect(table(page)).toBeVisible();
      await page.getByText("Download these 3 gifts").click();
      expect(await axeFindings(page)).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(sideways).toBe(false);
      await page.getByRole("button", { name: "Clear", exact: true }).click();
      expect(await axeFindings(page)).toEqual([]);
      await page.goto("./gifts/");
      await add(page, HAT).click();
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
