// Routes: the URL holds all state; it can be shared, reloaded, gone back to, and never breaks a page.

import { readdirSync } from "node:fs";
import { expect, test } from "./fixtures.mjs";
import { chips, entries, expectCount, expectFirst, giftLinks, gifts, open, queryOf, scrollOf, searchBox, title, value } from "./exhibit.mjs";

const DIST = new URL("../../dist/", import.meta.url);
/** Every prerendered route. */
const ADDRESSES = readdirSync(DIST, { recursive: true })
  .filter((file) => /(^|[\\/])index\.html$/.test(file))
  .map((file) => `./${file.replaceAll("\\", "/").slice(0, -"index.html".length)}`)
  .sort();

test("words, filters, order and view are all in the address", async ({ page }) => {
  await open(page, "./gifts/");
  await searchBox(page).fill("kim");
  await value(page, "Kind", /^Drones/).check();
  await value(page, "Kind", /^Firearms/).check();
  await value(page, "Place", /^Vladivostok/).check();
  await page.getByRole("combobox", { name: "Sort" }).selectOption("Date");
  await page.getByRole("button", { name: "List" }).click();
  await expect.poll(() => queryOf(page)).toBe("q=kim&kind=drones&kind=firearms&place=vladivostok&sort=date&view=list");
});

test("a pasted link shows the same wall, and so does a reload", async ({ page }) => {
  await open(page, "./gifts/?q=kim&kind=drones&kind=firearms&sort=giver&view=list");
  const expectWall = async () => {
    await expect(searchBox(page)).toHaveValue("kim");
    await expect(chips(page).getByRole("button")).toHaveText(["Kind Drones", "Kind Firearms", "Clear all"]);
    await expect(value(page, "Kind", /^Drones/)).toBeChecked();
    await expect(page.getByRole("combobox", { name: "Sort" })).toHaveValue("giver");
    await expect(page.getByRole("button", { name: "List" })).toHaveAttribute("aria-pressed", "true");
    await expectFirst(page, ["Rifle from Fidel Castro", "Rifle by North Korean craftsmen"]);
  };
  await expectWall();
  await page.reload();
  await expectWall();
});

test("typing adds nothing to the history, and choosing adds one entry each", async ({ page }) => {
  await open(page, "./gifts/");
  const before = await entries(page);
  await searchBox(page).pressSequentially("rifle");
  await expect.poll(() => queryOf(page)).toBe("q=rifle");
  expect(await entries(page)).toBe(before);
  await value(page, "Place", /^Vostochny/).check();
  await expect.poll(() => queryOf(page)).toBe("q=rifle&place=vostochny");
  expect(await entries(page)).toBe(before + 1);
  await page.getByRole("combobox", { name: "Sort" }).selectOption("Date");
  await expect.poll(() => entries(page)).toBe(before + 2);
  await page.getByRole("button", { name: "List" }).click();
  await expect.poll(() => entries(page)).toBe(before + 3);
});

test("words typed just before a choice are not lost on the way back", async ({ page }) => {
  await open(page, "./gifts/");
  await searchBox(page).fill("rifle");
  await value(page, "Place", /^Vostochny/).check();
  await expect.poll(() => queryOf(page)).toBe("q=rifle&place=vostochny");
  await page.goBack();
  await expect(searchBox(page)).toHaveValue("rifle");
  await expect(chips(page)).toHaveCount(0);
});

test("back and forward walk through the choices", async ({ page }) => {
  await open(page, "./gifts/");
  await value(page, "Kind", /^Drones/).check();
  await expectCount(page, "2 of 14 gifts");
  await value(page, "Kind", /^Clothing/).check();
  await expectCount(page, "3 of 14 gifts");
  await page.goBack();
  await expectCount(page, "2 of 14 gifts");
  await expect(value(page, "Kind", /^Clothing/)).not.toBeChecked();
  await page.goBack();
  await expectCount(page, "14 gifts");
  await page.goForward();
  await page.goForward();
  await expectCount(page, "3 of 14 gifts");
  await expect(value(page, "Kind", /^Clothing/)).toBeChecked();
});

test("back from a gift leads to the same spot of the wall, with the focus on its link", async ({ page }) => {
  await open(page, "./gifts/?sort=giver");
  const link = giftLinks(page).filter({ hasText: "Rifle by North Korean craftsmen" });
  await page.getByRole("heading", { name: "Also reported" }).scrollIntoViewIfNeeded();
  await link.scrollIntoViewIfNeeded();
  const scroll = await scrollOf(page);
  expect(scroll).toBeGreaterThan(0);
  await link.click();
  await expect(title(page)).toHaveText("Rifle by North Korean craftsmen");
  await expect(title(page)).toBeFocused();
  await expect.poll(() => scrollOf(page)).toBe(0);
  await page.goBack();
  await expect(link).toBeFocused();
  await expect.poll(() => scrollOf(page)).toBe(scroll);
  await page.goForward();
  await expect(title(page)).toHaveText("Rifle by North Korean craftsmen");
});

test("a reload stays where one was", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await page.getByRole("heading", { name: "Related gifts" }).scrollIntoViewIfNeeded();
  const scroll = await scrollOf(page);
  expect(scroll).toBeGreaterThan(500);
  // The place is written into the history once scrolling pauses.
  await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBeCloseTo(scroll, -1);
  await page.reload();
  await expect(title(page)).toBeVisible();
  await expect.poll(() => scrollOf(page)).toBe(scroll);
});

test("the window’s title names the page", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await expect(page).toHaveTitle("Glove from a cosmonaut’s spacesuit · Of the Highest Quality");
  await page.getByRole("banner").getByRole("link", { name: "Questions" }).click();
  await expect(page).toHaveTitle("Questions · Of the Highest Quality");
  await page.goBack();
  await expect(page).toHaveTitle("Glove from a cosmonaut’s spacesuit · Of the Highest Quality");
  await open(page, "./gifts/?q=rifle");
  await expect(page).toHaveTitle("The gifts · Of the Highest Quality");
});

test("a link to a question leads to that question", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/#whose-glove");
  const question = page.getByRole("article").filter({ hasText: "Whose glove was it?" });
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport();
});

test("a link opened in a new tab shows the same gift and selection", async ({ page, context }) => {
  await open(page, "./gifts/?kind=drones");
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    giftLinks(page).first().click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(title(tab)).toHaveText("Five one-way attack drones");
  await expect(tab.getByText("1 of 2", { exact: true })).toBeVisible();
  await expect(title(page)).toHaveText("The gifts");
});

// Query strings of /gifts/, and what is left of each.
const HOSTILE = [
  ["ten thousand letters", `q=${"x".repeat(10_240)}`, "0 of 14 gifts"],
  ["ten thousand keys", "kind=drones&".repeat(850), "2 of 14 gifts"],
  ["escapes that break off", "q=%E0%A4%A&kind=%&%zz=%", "0 of 14 gifts"],
  ["unknown keys", "__proto__=1&constructor=2&utm_source=x", "14 gifts"],
  ["a NUL", "q=fur%00hat&kind=%00", /of 14 gifts$/],
  ["marks that turn the writing", "q=%E2%80%AEushanka%E2%81%A6", "1 of 14 gifts"],
  ["the same key again", "q=xyzzy&q=ushanka&sort=nonsense&sort=date&view=7", "1 of 14 gifts"],
  ["markup", "q=%3Cscript%3Ealert(1)%3C/script%3E%3Cimg src=x onerror=alert(1)%3E", "0 of 14 gifts"],
  ["values that are not there", "kind=no-such-kind&day=0000-99-99&source=%F0%9F%92%A3", "0 of 14 gifts"],
  ["only signs", "&&&===?#?&", "14 gifts"],
];

test("odd and hostile queries are cleaned and the gallery works", async ({ page }) => {
  page.on("dialog", (dialog) => expect(dialog.message(), "no script of theirs runs").toBe(""));
  for (const [what, query, count] of HOSTILE) {
    await test.step(what, async () => {
      await open(page, `./gifts/?${query}`);
      await expect(gifts(page).getByText(count, { exact: true })).toBeVisible();
      await searchBox(page).fill("ushanka tea");
      await searchBox(page).fill("");
      await expect(title(page)).toHaveText("The gifts");
    });
  }
});

for (const under of ["/", "/museums/vitrine/"]) {
  test.describe(`served at ${under}`, () => {
    test.use({ under });

    test("every published address answers and opens by itself", async ({ page, request, museum }) => {
      test.setTimeout(240_000);
      expect(ADDRESSES.length).toBeGreaterThan(80);
      // Every one is requested; opened in the browser are all at the root and one in ten below it.
      for (const address of ADDRESSES) {
        const response = await request.get(new URL(address, museum.root).href);
        expect(response.status(), address).toBe(200);
        expect(response.url(), address).toBe(new URL(address, museum.root).href);
      }
      const opened = ADDRESSES.filter((_, at) => under === "/" || at % 10 === 0);
      for (const address of opened) {
        await page.goto(address, { waitUntil: "domcontentloaded" });
        await expect(title(page), address).toBeVisible();
        await expect(title(page), address).not.toHaveText("Page not found");
      }
    });

    test("links, search and back work from a deep link", async ({ page }) => {
      await open(page, "./gifts/fur-hat/");
      await page.getByRole("link", { name: "← Gifts" }).click();
      await searchBox(page).fill("crystal");
      await giftLinks(page).first().click();
      await expect(title(page)).toHaveText("Crystalware");
      expect(new URL(page.url()).pathname).toBe(`${under}gifts/crystalware/`);
      await page.goBack();
      await expect(searchBox(page)).toHaveValue("crystal");
      await page.goBack();
      await expect(title(page)).toHaveText("Fur hat");
    });
  });
}

test.describe("served at an IPv6 address and a port", () => {
  test.use({ address: "::1" });

  test("links, search and back work", async ({ page }) => {
    await open(page, "./gifts/");
    await searchBox(page).fill("crystal");
    await expectCount(page, "1 of 14 gifts");
    await giftLinks(page).first().click();
    await expect(title(page)).toHaveText("Crystalware");
    expect(page.url()).toMatch(/^http:\/\/\[::1\]:\d+\/gifts\/crystalware\/\?q=crystal$/);
    await page.goBack();
    await expect(searchBox(page)).toHaveValue("crystal");
  });
});
