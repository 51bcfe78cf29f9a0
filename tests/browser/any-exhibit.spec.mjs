// What any exhibit has: the fixtures, one with a record of every kind and one with three gifts and
// nothing else, published with the same engine. Nothing here knows what is in them but by reading it.

import { readFileSync, readdirSync } from "node:fs";
import { axeFindings, expect, test } from "./fixtures.mjs";
import { expectCount, expectReady, filters, giftLinks, hydrate, open, openHydrated, queryOf, searchBox, title } from "./exhibit.mjs";
import { EXHIBITS, folderOf } from "./published-fixtures.mjs";

const WIDTHS = [390, 820, 1440];

/** The paths of pages in a published folder: of each kind the first two. */
function pagesOf(folder) {
  const kinds = new Map();
  const pages = readdirSync(folder, { recursive: true })
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith("embed/"))
    .map((file) => file.slice(0, -"index.html".length))
    .sort();
  for (const page of pages) {
    const [first = "", ...more] = page.split("/");
    const kind = `${first}/${more.length}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), page].slice(0, 2));
  }
  return [...kinds.values()].flat();
}

/** A text of a catalogue in English. */
const english = (text) => (typeof text === "string" ? text : text.en);

for (const exhibit of EXHIBITS) {
  const folder = folderOf(exhibit);
  const catalogue = () => JSON.parse(readFileSync(`${folder}catalogue.json`, "utf8"));

  test.describe(`the exhibit ${exhibit}`, () => {
    test.use({ folder });

    test("opens every kind of page, each with a title and a heading of its own", async ({ page }) => {
      const titles = new Set();
      const pages = pagesOf(folder);
      for (const path of pages) {
        await open(page, path || "./");
        titles.add(await page.title());
      }
      expect(titles.size).toBe(pages.length);
    });

    test("hydrates every kind of page", async ({ page }) => {
      test.slow();
      for (const path of pagesOf(folder)) await openHydrated(page, path || "./");
    });

    test("keeps to the width of the window", async ({ page }) => {
      test.slow();
      for (const path of pagesOf(folder)) {
        await open(page, path || "./");
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(await over(), `${path} at ${width}`).toBe(0);
        }
      }
    });

    for (const colorScheme of ["light", "dark"]) {
      test(`has nothing for axe to find, ${colorScheme}`, async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme });
        for (const path of pagesOf(folder)) {
          await open(page, path || "./");
          expect(await axeFindings(page), path).toEqual([]);
        }
      });
    }

    test("leads nowhere that is not there", async ({ page, museum }) => {
      for (const path of pagesOf(folder)) {
        await open(page, path || "./");
        const hrefs = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map(({ href }) => href.split(/[?#]/)[0]));
        for (const href of new Set(hrefs.filter((href) => href.startsWith(museum.root)))) {
          expect((await page.request.get(href)).status(), `${path}: ${href}`).toBe(200);
        }
      }
    });

    test("finds each gift by its title, picks it, and compares what is picked", async ({ page }) => {
      const gifts = catalogue().gifts.filter((gift) => !gift.also_reported).slice(0, 3);
      await openHydrated(page, "gifts/");
      const box = searchBox(page);
      for (const gift of gifts) {
        await box.fill(english(gift.title));
        await expect(giftLinks(page).first()).toContainText(english(gift.title));
      }
      await page.getByRole("button", { name: "Add to my visit" }).first().click();
      await box.fill("");
      await page.getByRole("button", { name: "Add to my visit" }).first().click();
      await page.getByRole("link", { name: /^My visit/ }).first().click();
      await expect(title(page)).toHaveText("My visit");
      await expect(page.locator("main").getByRole("link", { name: english(gifts.at(-1).title) }).first()).toBeVisible();
    });

    test("moves from gift to gift, and back", async ({ page }) => {
      await openHydrated(page, "gifts/");
      await giftLinks(page).first().click();
      const first = await title(page).textContent();
      await page.getByRole("link", { name: /^Next/ }).click();
      await expect(title(page)).not.toHaveText(first ?? "");
      await page.goBack();
      await expect(title(page)).toHaveText(first ?? "");
    });
  });
}

test.describe("an exhibit without records of a kind", () => {
  test.use({ folder: folderOf("minimal") });

  test("has neither their page nor a link to it", async ({ page }) => {
    await open(page);
    const navigation = page.getByRole("navigation").first().getByRole("link");
    await expect(navigation).toHaveText(["Objects", "Sources", "About"]);
    const text = await page.locator("body").innerText();
    expect(text).not.toMatch(/journey|tour|people|places|questions|points on which|artist’s impression/i);
  });

  test("shows its first gifts at the entrance", async ({ page }) => {
    await open(page);
    const titles = JSON.parse(readFileSync(`${folderOf("minimal")}catalogue.json`, "utf8")).gifts.map(({ title }) => title);
    // It has no picture, so none of them stands in a case beside the title.
    await expect(page.locator(".hero__plate, .empty-case")).toHaveCount(0);
    for (const title of titles) await expect(page.locator(".highlights")).toContainText(title);
  });

  test("does not speak of main sources where none is marked so", async ({ page }) => {
    await open(page, "gifts/kettle/");
    await hydrate(page);
    expect(await page.locator("main").innerText()).not.toMatch(/main source|other source/i);
  });

  test.describe("and asked for one", () => {
    test.use({ expectedErrors: /status of 404|MIME type/ });

    test("says that there is none", async ({ page }) => {
      const response = await page.goto("journey/");
      expect(response?.status()).toBe(404);
      await expectReady(page);
      await expect(title(page)).toHaveText("Page not found");
    });
  });
});

test.describe("an exhibit whose map is elsewhere", () => {
  test.use({ folder: folderOf("everything") });

  test("draws its own sheet", async ({ page, museum }) => {
    const sheets = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.includes("/map/")) sheets.push(pathname);
    });
    await open(page, "journey/");
    await page.locator(".map").scrollIntoViewIfNeeded();
    await expect.poll(() => sheets).toContainEqual(expect.stringMatching(/northern-sea-[0-9a-f]{16}\.svg$/));
    expect(new URL(museum.root).pathname).toBe("/");
    await expect(page.locator(".map__stop, .map a").first()).toBeVisible();
  });
});

test.describe("an exhibit with a colour of its own", () => {
  test.use({ folder: folderOf("everything") });

  for (const [colorScheme, expected] of [["light", "rgb(10, 68, 136)"], ["dark", "rgb(159, 198, 255)"]]) {
    test(`has it, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page);
      const accent = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "var(--accent)";
        return getComputedStyle(probe).color;
      });
      expect(accent).toBe(expected);
    });
  }
});

test.describe("a large exhibit without a picture", () => {
  test.use({ folder: folderOf("us-gifts") });

  test("says nothing of any other exhibit, and promises nothing that it does not have", async ({ page }) => {
    test.slow();
    for (const path of pagesOf(folderOf("us-gifts"))) {
      await open(page, path || "./");
      const text = await page.locator("body").innerText();
      expect(text, path).not.toMatch(/Highest Quality|Vostochny|Pyongyang|article [A-E]\b|Sanctions, as reported|artist’s impression|presents?\b|keeper/i);
      expect(text, path).not.toMatch(/\b0 (gifts|points)\b/);
    }
    const navigation = page.getByRole("navigation").first().getByRole("link");
    await expect(navigation).toHaveText(["Gifts", "People", "Sources", "About"]);
  });

  test("has its catalogue when a page is first used; header and footer do without", async ({ page }) => {
    const catalogues = [];
    page.on("request", (request) => request.url().includes("/catalogue-") && catalogues.push(request.url()));
    await open(page, "gifts/");
    await page.getByRole("button", { name: /^Theme/ }).first().click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", /light|dark/);
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    expect(catalogues).toEqual([]);
    await searchBox(page).fill("sword");
    await expectCount(page, /^\d+ of 400 gifts/);
    expect(new Set(catalogues).size).toBe(1);
  });

  test("leads to the prerendered page before its catalogue is there, and then in place", async ({ page }) => {
    await open(page);
    const documents = [];
    page.on("request", (request) => request.isNavigationRequest() && documents.push(request.url()));
    await page.getByRole("navigation").first().getByRole("link", { name: "People" }).click();
    await expect(title(page)).toHaveText("People");
    expect(documents).toHaveLength(1);
    await hydrate(page);
    await page.getByRole("navigation").first().getByRole("link", { name: "Sources" }).click();
    await expect(title(page)).toHaveText("The sources");
    expect(documents).toHaveLength(1);
  });

  test("finds a value in a long list by a part of its name", async ({ page }) => {
    await openHydrated(page, "gifts/");
    const recipients = filters(page).getByRole("group", { name: "Recipient", exact: true });
    await filters(page).locator("summary", { hasText: /^Recipient/ }).click();
    await filters(page).getByRole("button", { name: "Show all Recipient" }).click();
    const find = filters(page).getByRole("searchbox", { name: "Search in Recipient" });
    await find.fill("obama");
    await expect(recipients.getByRole("checkbox")).not.toHaveCount(0);
    for (const name of await recipients.locator("label").allTextContents()) expect(name).toMatch(/obama/i);
    await find.fill("nobody of that name");
    await expect(recipients).toContainText("No match in this list");
    await find.fill("barack");
    await recipients.getByRole("checkbox").first().check();
    await expectCount(page, /^\d+ of 400 gifts/);
    expect(queryOf(page)).toContain("recipient=");
    await filters(page).getByRole("button", { name: "Show fewer Recipient" }).click();
    await expect(find).toHaveCount(0);
  });

  test("finds the costliest gifts of an agency, and links the one that is open", async ({ page }) => {
    await openHydrated(page, "gifts/?sort=value");
    const value = filters(page).getByRole("group", { name: "Gifts by estimated value" });
    await value.getByRole("slider", { name: "From" }).focus();
    await page.keyboard.press("End");
    const all = await giftLinks(page).count();
    expect(all).toBeGreaterThan(0);
    expect(queryOf(page)).toMatch(/^value=\d+\.\.\d+&sort=value$/);
    const first = await giftLinks(page).first().textContent();
    await giftLinks(page).first().click();
    await expect(title(page)).toHaveText(first ?? "");
    await expect(page.locator(".tombstone__rows")).toContainText(/US\$ [\d,]+/);
  });

  test("shows the first gifts of somebody who received many, and leads to all", async ({ page }) => {
    const { gifts, people } = JSON.parse(readFileSync(`${folderOf("us-gifts")}catalogue.json`, "utf8"));
    const received = new Map();
    for (const { recipient } of gifts) received.set(recipient, (received.get(recipient) ?? 0) + 1);
    const [id, count] = [...received].filter(([id]) => people.some((person) => person.id === id)).sort(([, a], [, b]) => b - a)[0];
    expect(count).toBeGreaterThan(48);
    await openHydrated(page, `people/${id}/`);
    await expect(page.locator(".related .gift-card")).toHaveCount(48);
    await expect(page.getByText(`The first 48 of ${count} gifts.`)).toBeVisible();
    await page.locator(".related").getByRole("link", { name: "In the gallery" }).last().click();
    await expectCount(page, new RegExp(`^${count} of ${gifts.length} gifts`));
  });
});
