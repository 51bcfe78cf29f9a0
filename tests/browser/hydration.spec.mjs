// Hydration on first interaction: a prerendered page is not hydrated until something on it is used,
// and earlier events are replayed.

import { expect, injectFault, test } from "./fixtures.mjs";
import { catalogue, expectCount, expectHydrated, expectReady, gifts, open, openSection, searchBox, title } from "./exhibit.mjs";

/** Chunks: what only some kinds of page need. */
const CHUNKS = /\/(?!vitrine-)[a-z-]+-[0-9a-f]{16}\.wasm$/;

/** Collects requests for chunks. */
function watchChunks(page) {
  const seen = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (CHUNKS.test(pathname)) seen.push(pathname);
  });
  return seen;
}

/** Gives a function that says whether the document is still the one that was opened: nothing has navigated. */
async function watchDocument(page) {
  await page.evaluate(() => (window.isTheSame = true));
  return () => page.evaluate(() => window.isTheSame === true);
}

for (const address of ["./", "./gifts/", "./gifts/cosmonaut-glove/", "./journey/", "./tour/two-minutes/", "./visit/", "./sources/"]) {
  test(`${address} is read without its chunk`, async ({ page }) => {
    const chunks = watchChunks(page);
    await open(page, address);
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(500);
    expect(chunks).toEqual([]);
  });
}

test("what is picked before hydration is picked after it", async ({ page }) => {
  await injectFault(page, "slow", { file: CHUNKS, delay: 1500 });
  await open(page);
  const same = await watchDocument(page);
  const pick = page.getByRole("main").getByRole("button", { name: "Add to my visit" }).first();
  await pick.click();
  await expect(page.getByRole("main").getByRole("button", { pressed: true })).toHaveCount(1);
  await expect(page.getByRole("banner").getByRole("link", { name: /My visit.*1/ })).toBeVisible();
  expect(await same()).toBe(true);
});

test("a day that is chosen before hydration is chosen after it, without navigating", async ({ page }) => {
  await injectFault(page, "slow", { file: CHUNKS, delay: 1500 });
  await open(page, "./journey/");
  const same = await watchDocument(page);
  await page.getByRole("link", { name: /^13\s/ }).click();
  await expect(page).toHaveURL(/day=2023-09-13/);
  await expect(page.getByText("3 gifts", { exact: false }).first()).toBeVisible();
  expect(await same()).toBe(true);
});

test("a citation style that is chosen before hydration is the one that is shown", async ({ page }) => {
  await injectFault(page, "slow", { file: CHUNKS, delay: 1500 });
  await open(page, "./gifts/cosmonaut-glove/");
  await openSection(page, "Cite this page");
  await page.getByText("BibTeX", { exact: true }).click();
  await expect(page.getByRole("region", { name: "Cite this page" })).toContainText("@");
  await page.getByRole("combobox").selectOption({ index: 1 });
  await expect(page.getByRole("region", { name: "Cite this page" })).toContainText("@");
});

test("what is typed before hydration is searched for without another key", async ({ page }) => {
  await injectFault(page, "slow", { file: CHUNKS, delay: 1500 });
  await open(page, "./gifts/");
  await searchBox(page).pressSequentially("ushanka");
  await expectCount(page, "1 of 14 gifts");
  await expect(searchBox(page)).toBeFocused();
});

test("a key that zooms in on a plate is replayed after hydration", async ({ page }) => {
  await injectFault(page, "slow", { file: CHUNKS, delay: 1500 });
  await open(page, "./gifts/cosmonaut-glove/");
  const plate = page.getByRole("group", { name: /^Plate:/ });
  await plate.focus();
  await page.keyboard.press("+");
  await expectHydrated(page);
  const closeness = async () => {
    const [picture, frame] = await Promise.all([plate.getByRole("img").first().boundingBox(), plate.boundingBox()]);
    return picture.width / frame.width;
  };
  await expect.poll(closeness).toBeCloseTo(2, 1);
  await expect(plate).toBeFocused();
});

test("an arrow key before hydration leads to the next stop of a tour", async ({ page }) => {
  await injectFault(page, "slow", { file: CHUNKS, delay: 1500 });
  await open(page, "./tour/two-minutes/the-border/");
  const same = await watchDocument(page);
  const heading = await title(page).textContent();
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).not.toHaveText(heading);
  expect(await same()).toBe(true);
});

test("a link to another page does not load the chunk of the page it is on", async ({ page }) => {
  await open(page);
  const same = await watchDocument(page);
  const chunks = watchChunks(page);
  await page.getByRole("banner").getByRole("link", { name: "Sources" }).click();
  await expect(title(page)).toHaveText("The sources");
  await expectHydrated(page);
  expect(chunks.filter((name) => name.includes("/entrance-") && !name.includes("reference"))).toEqual([]);
  expect(await same()).toBe(true);
});

test("the link of a card is followed without navigating", async ({ page }) => {
  await open(page, "./gifts/");
  const same = await watchDocument(page);
  await gifts(page).getByRole("link", { name: catalogue.gifts[1].title }).click();
  await expect(title(page)).toHaveText(catalogue.gifts[1].title);
  expect(await same()).toBe(true);
});

test("a visitor who has picked gifts sees them picked at once", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("vitrine-visit-1", "cosmonaut-glove"));
  await open(page, "./gifts/cosmonaut-glove/");
  await expectHydrated(page);
  await expect(page.getByRole("main").getByRole("button", { pressed: true }).first()).toBeVisible();
});

test.describe("when the app does not start", () => {
  test.use({ expectedErrors: /Failed to (load|fetch)|integrity|WebAssembly|wasm/ });

  test("a link that was captured is followed", async ({ page }) => {
    let fail;
    const failing = new Promise((resolve) => (fail = resolve));
    await page.route(/\/vitrine-[0-9a-f]+\.wasm$/, async (route) => {
      await failing;
      await route.fulfill({ status: 404, body: "not found" });
    });
    await page.goto("./journey/");
    await page.waitForFunction(() => document.documentElement.dataset.theme);
    await page.getByRole("link", { name: /^13\s/ }).click();
    fail();
    await expect(page).toHaveURL(/day=2023-09-13/);
    await expect(title(page)).toBeVisible();
  });
});

test("the exchange stays within the window when a phone is turned", async ({ page }) => {
  const drawing = page.locator(".exchange .drawing-or-words__drawing");
  const isWithin = () => drawing.evaluate((drawing) => drawing.scrollWidth <= drawing.clientWidth && drawing.getBoundingClientRect().right <= innerWidth);
  const width = () => drawing.evaluate((drawing) => drawing.clientWidth);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  expect(await isWithin()).toBe(true);
  const narrow = await width();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(width).toBeGreaterThan(narrow);
  expect(await isWithin()).toBe(true);
  await expectReady(page);
});
