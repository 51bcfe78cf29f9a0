// View transitions: the picture on a gift's card becomes the one on its page, and back; where nothing
// moves, pages change at once.

import { expect, test } from "./fixtures.mjs";
import { giftLinks, openHydrated, scrollOf, takeClock, title } from "./exhibit.mjs";

const HAT = "Fur hat";
const ARMOUR = "Set of light body armour";
const PICTURE = { moved: true };

/** Notes the view transitions of a page: whether a picture moved, and where the page was scrolled to then. */
async function watchTransitions(page) {
  await page.addInitScript(() => {
    window.transitions = [];
    const start = Document.prototype.startViewTransition;
    Document.prototype.startViewTransition = function (update) {
      const transition = start.call(this, update);
      const noted = { moved: false };
      transition.updateCallbackDone.then(() => (noted.scroll = Math.round(scrollY)));
      transition.ready.then(
        () => (noted.moved = document.getAnimations().some(({ effect }) => effect.pseudoElement === "::view-transition-group(picture)")),
        () => (noted.moved = "skipped"),
      );
      transition.finished.then(() => window.transitions.push(noted));
      return transition;
    };
  });
}

const transitions = (page) => page.evaluate(() => window.transitions);
/** How many view transitions there were until now; none is under way. */
const count = (page) => page.evaluate(async () => {
  await new Promise((resolve) => setTimeout(resolve, 400));
  return window.transitions.length;
});

/** Opens a gift from its card and goes back, so that both chunks are loaded; going back is a transition. */
async function visitOnce(page, name) {
  await giftLinks(page).filter({ hasText: name }).first().click();
  await expect(title(page)).toHaveText(name);
  await page.goBack();
  await expect.poll(async () => (await transitions(page)).length).toBe(1);
}

test("the picture on a card becomes the plate, and back", async ({ page }) => {
  await watchTransitions(page);
  await openHydrated(page, "./gifts/");
  await giftLinks(page).filter({ hasText: HAT }).click();
  await expect(title(page)).toHaveText(HAT);
  // Its chunk had to be loaded: no navigation waits for a transition, or is one while something loads.
  expect(await count(page)).toBe(0);
  await page.goBack();
  await expect.poll(() => transitions(page)).toEqual([expect.objectContaining(PICTURE)]);
  await expect(giftLinks(page).filter({ hasText: HAT })).toBeFocused();

  await giftLinks(page).filter({ hasText: ARMOUR }).click();
  await expect(title(page)).toHaveText(ARMOUR);
  await expect(title(page)).toBeFocused();
  await expect.poll(() => transitions(page)).toEqual([expect.objectContaining(PICTURE), { moved: true, scroll: 0 }]);
  await page.goBack();
  await page.goForward();
  await expect(title(page)).toHaveText(ARMOUR);
  await page.getByRole("navigation", { name: "Gifts in this selection" }).getByRole("link", { name: "Gifts" }).click();
  await expect(title(page)).toHaveText("The gifts");
});

test("going back restores the scroll position before the page is shown", async ({ page }) => {
  await watchTransitions(page);
  await openHydrated(page, "./gifts/");
  await visitOnce(page, HAT);
  const far = giftLinks(page).last();
  await far.scrollIntoViewIfNeeded();
  const before = await scrollOf(page);
  expect(before).toBeGreaterThan(500);
  const name = await far.textContent();
  await far.click();
  await expect(title(page)).toHaveText(name);
  await expect.poll(async () => (await transitions(page)).length).toBe(2);
  await page.goBack();
  await expect.poll(async () => (await transitions(page)).at(2)).toEqual({ moved: true, scroll: before });
  await expect.poll(() => scrollOf(page)).toBe(before);
  await expect(far).toBeFocused();
});

for (const [where, address, find] of [
  ["the entrance", "./", (page) => page.getByRole("article").getByRole("link").first()],
  ["the entrance’s large plate", "./", (page) => page.getByRole("figure").getByRole("link").first()],
  ["the exchange", "./", (page) => page.locator(".exchange__row a").first()],
  ["the journey", "./journey/", (page) => page.locator(".timeline-gift a").first()],
  ["a person’s page", "./people/vladimir-putin/", (page) => page.locator(".gift-card a").first()],
  ["related gifts", "./gifts/cosmonaut-glove/", (page) => page.getByRole("article").getByRole("link").first()],
]) {
  test(`a picture moves from ${where}, and back`, async ({ page }) => {
    await watchTransitions(page);
    await openHydrated(page, "./gifts/");
    await visitOnce(page, HAT);
    // In the same document, so that the chunks stay loaded.
    await page.evaluate((address) => {
      const link = Object.assign(document.createElement("a"), { href: address });
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
    await expect(title(page)).not.toHaveText("The gifts");
    await expect(page.locator(".loading")).toHaveCount(0);
    const link = find(page);
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect.poll(async () => (await transitions(page)).slice(1).map(({ moved }) => moved)).toEqual([true]);
    await page.goBack();
    await expect.poll(async () => (await transitions(page)).slice(1).map(({ moved }) => moved)).toEqual([true, true]);
  });
}

test("between other pages, and from gift to gift, nothing moves", async ({ page }) => {
  await watchTransitions(page);
  await openHydrated(page, "./gifts/");
  await visitOnce(page, HAT);
  await page.getByRole("banner").getByRole("link", { name: "Questions" }).click();
  await expect(title(page)).toHaveText("Questions");
  await page.goBack();
  await expect(title(page)).toHaveText("The gifts");
  await page.getByRole("searchbox").fill("rifle");
  await expect(giftLinks(page)).toHaveCount(6);
  expect(await count(page)).toBe(1);
  await giftLinks(page).first().click();
  await expect.poll(async () => (await transitions(page)).length).toBe(2);
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByText("2 of 6")).toBeVisible();
  expect(await count(page)).toBe(2);
});

test("the page answers while a picture moves", async ({ page }) => {
  await watchTransitions(page);
  await openHydrated(page, "./gifts/");
  await visitOnce(page, HAT);
  const hat = await giftLinks(page).filter({ hasText: HAT }).elementHandle();
  await hat.evaluate((link) => link.click());
  await page.getByRole("banner").getByRole("link", { name: "Sources" }).click();
  await expect(title(page)).toHaveText("The sources");
});

/** Opens a gift and goes back, twice. */
async function opensAndGoesBack(page) {
  await openHydrated(page, "./gifts/");
  for (const name of [HAT, ARMOUR]) {
    await giftLinks(page).filter({ hasText: name }).click();
    await expect(title(page)).toHaveText(name);
    await expect(title(page)).toBeFocused();
    await page.goBack();
    await expect(title(page)).toHaveText("The gifts");
    await expect(giftLinks(page).filter({ hasText: name })).toBeFocused();
  }
}

test("without view transitions pages change at once", async ({ page }) => {
  await page.addInitScript(() => delete Document.prototype.startViewTransition);
  await opensAndGoesBack(page);
  await expect(page.locator("[data-moves]")).toHaveCount(0);
});

test.describe("for a visitor who wants reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves", async ({ page }) => {
    await watchTransitions(page);
    await opensAndGoesBack(page);
    expect(await count(page)).toBe(0);
  });
});

test("when a kiosk begins again nothing moves", async ({ page }) => {
  await watchTransitions(page);
  await takeClock(page);
  await page.goto("./gifts/?kiosk=10");
  await page.clock.runFor(1000);
  await expect.poll(() => page.locator("html").getAttribute("data-kiosk")).toBe("");
  await giftLinks(page).filter({ hasText: HAT }).click();
  await page.clock.runFor(1000);
  await expect(title(page)).toHaveText(HAT);
  await page.clock.runFor(40_000);
  await expect(title(page)).toHaveText("Of the Highest Quality");
  expect(await transitions(page)).toEqual([]);
});
