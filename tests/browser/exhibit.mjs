// Page objects: what a visitor finds in the exhibit, by role and name.

import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";

/** The catalogue of the release build, for what no test should have to spell out. */
export const catalogue = JSON.parse(
  readFileSync(new URL("../../dist/catalogue.json", import.meta.url), "utf8"),
);

/** Opens a page and waits until the app runs. */
export async function open(page, path = "./") {
  const response = await page.goto(path);
  await expectReady(page);
  return response;
}

/**
 * The shell is hydrated (`data-ready`); the prerendered page could be read before. Where the address has
 * a query, the page shows what it asks for.
 */
export async function expectReady(page) {
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
  await expect(page.locator("html[data-query=pending]")).toHaveCount(0);
  await expectLaidOut(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** The web fonts are in use, and what is below the fold is laid out. */
export async function expectLaidOut(page) {
  await expect(page.locator("html:is([data-fonts-pending], [data-deferred])")).toHaveCount(0);
  await page.evaluate(() => {
    // Fonts of other styles are requested when the page is laid out with these.
    document.body.getBoundingClientRect();
    return document.fonts.ready;
  });
}

/**
 * Has the page hydrated by hovering over something that the app handles, and waits until it is. On a
 * page without such a thing it requests that from the app.
 */
export async function hydrate(page) {
  await expectReady(page);
  await page.evaluate(() => {
    const used = document.querySelector("main :is(button, input, [tabindex='0'], a[href*='?'])");
    if (used) used.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    else dispatchEvent(new Event("vitrine:hydrate"));
  });
  await expectHydrated(page);
}

/** Opens a page and has it hydrated. */
export async function openHydrated(page, path) {
  const response = await open(page, path);
  await hydrate(page);
  return response;
}

/** The page is hydrated (`data-hydrated`). */
export async function expectHydrated(page) {
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "");
}

/** Takes the clock into the test’s hands, before a page is opened. */
export async function takeClock(page) {
  await page.clock.install();
  // Playwright’s timers have numbers beyond the 32 bits that browsers keep to and WebAssembly holds.
  await page.addInitScript(() => {
    const { setTimeout, clearTimeout } = window;
    const timers = new Map();
    let last = 0;
    window.setTimeout = (act, ...rest) => {
      const timer = (last += 1);
      const ring = (...all) => timers.delete(timer) && act(...all);
      timers.set(timer, setTimeout(ring, ...rest));
      return timer;
    };
    window.clearTimeout = (timer) => {
      clearTimeout(timers.get(timer));
      timers.delete(timer);
    };
  });
}

export const title = (page) => page.getByRole("heading", { level: 1 });
/** Opens a section of a gift’s page, or a fact of the evidence. */
export const openSection = (page, name) => page.getByRole("heading", { name, exact: true }).click();
export const searchBox = (page) => page.getByRole("searchbox");
export const filters = (page) => page.getByRole("region", { name: "Filters" });
export const gifts = (page) => page.getByRole("region", { name: /^(Gifts|Presents|Objects)$/ });
export const card = (page, name) => gifts(page).getByRole("article").filter({ hasText: name });
export const chips = (page) => page.getByRole("list", { name: "Active filters" });

/** The links of the gifts on the wall, in their order, those also reported last. */
export const giftLinks = (page) => gifts(page).getByRole("article").getByRole("link");

/** A value of a facet, such as `value(page, "Kind", /^Drones/)`. */
export const value = (page, facet, name) =>
  filters(page).getByRole("group", { name: facet, exact: true }).getByRole("checkbox", { name });

/** The line over the wall: "3 of 14 gifts". */
export async function expectCount(page, text) {
  await expect(gifts(page).getByText(text, { exact: true })).toBeVisible();
}

/** The titles on the wall begin with these. */
export async function expectFirst(page, titles) {
  await expect.poll(async () => (await giftLinks(page).allTextContents()).slice(0, titles.length)).toEqual(titles);
}

/** The query string as the location has it, without the question mark. */
export const queryOf = (page) => new URL(page.url()).search.slice(1);

/** How many entries the history has. */
export const entries = (page) => page.evaluate(() => history.length);

/** Where the page is scrolled to, from its top, in pixels. */
export const scrollOf = (page) => page.evaluate(() => Math.round(window.scrollY));

/** The key of the favourites in local storage. */
export const FAVOURITES_KEY = "vitrine-visit-1";

/** Opens the favourites with these gifts in them. */
export async function openFavourites(page, ids, query = "") {
  await page.addInitScript(
    ([key, ids]) => {
      if (!sessionStorage.getItem("begun")) localStorage.setItem(key, ids);
      sessionStorage.setItem("begun", "yes");
    },
    [FAVOURITES_KEY, ids.join(",")],
  );
  await open(page, `./visit/${query}`);
}
