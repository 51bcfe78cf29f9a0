// What a visitor finds in the exhibit, by role and name: the words the tests are written in.

import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";

/** The catalogue of the release build, for what no test should have to spell out. */
export const catalogue = JSON.parse(
  readFileSync(new URL("../../dist/catalogue.json", import.meta.url), "utf8"),
);

/** Opens a page and waits until it answers. */
export async function open(page, path = "./") {
  const response = await page.goto(path);
  await expectOpen(page);
  return response;
}

/** The program has taken the page over; what was published of it could be read before. */
export async function expectOpen(page) {
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
  await expectLaidOut(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Letters of the exhibit's own have come, and what is further down has its height. */
export async function expectLaidOut(page) {
  await expect(page.locator("html:is([data-fonts-pending], [data-deferred])")).toHaveCount(0);
  await page.evaluate(() => {
    // Letters of other styles are asked for when the page is laid out with ours.
    document.body.getBoundingClientRect();
    return document.fonts.ready;
  });
}

/**
 * Passes a pointer over something that can be used, and waits until what is on the page answers too: it
 * is left as it was published until then. Where there is nothing to use, the program is told.
 */
export async function wake(page) {
  await expectOpen(page);
  await page.evaluate(() => {
    const used = document.querySelector("main :is(button, input, [tabindex='0'], a[href*='?'])");
    if (used) used.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    else dispatchEvent(new Event("vitrine:hydrate"));
  });
  await expectWhole(page);
}

/** Opens a page and has the program take it over as a whole. */
export async function openWhole(page, path) {
  const response = await open(page, path);
  await wake(page);
  return response;
}

/** What is on the page answers by the program, too. */
export async function expectWhole(page) {
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
export const searchBox = (page) => page.getByRole("searchbox", { name: "Search the gifts" });
export const filters = (page) => page.getByRole("region", { name: "Filters" });
export const gifts = (page) => page.getByRole("region", { name: "Gifts" });
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

/** The key under which the device keeps what is picked. */
export const VISIT = "vitrine-visit-1";

/** Opens my visit with these gifts in it. */
export async function visiting(page, ids, query = "") {
  await page.addInitScript(
    ([key, ids]) => {
      if (!sessionStorage.getItem("begun")) localStorage.setItem(key, ids);
      sessionStorage.setItem("begun", "yes");
    },
    [VISIT, ids.join(",")],
  );
  await open(page, `./visit/${query}`);
}
