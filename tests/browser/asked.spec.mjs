// What is done on a page before the program has it: a page is left as it was published until
// something on it is to be used, and nothing that is done meanwhile is lost.

import { expect, fault, test } from "./fixtures.mjs";
import { catalogue, expectCount, expectOpen, expectWhole, gifts, open, searchBox, title } from "./visitor.mjs";

/** Programs that only some pages have. */
const PARTS = /\/(?!vitrine-)[a-z-]+-[0-9a-f]{16}\.wasm$/;

/** Counts requests for what only some pages have. */
function watchParts(page) {
  const seen = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (PARTS.test(pathname)) seen.push(pathname);
  });
  return seen;
}

/** Says whether the document is still the one that was opened: no link or form has led away from it. */
async function watchDocument(page) {
  await page.evaluate(() => (window.isTheSame = true));
  return () => page.evaluate(() => window.isTheSame === true);
}

for (const address of ["./", "./gifts/", "./gifts/cosmonaut-glove/", "./journey/", "./tour/two-minutes/", "./visit/", "./sources/"]) {
  test(`${address} is read without the program of its kind`, async ({ page }) => {
    const parts = watchParts(page);
    await open(page, address);
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(500);
    expect(parts).toEqual([]);
  });
}

test("what is picked before the program comes is picked once it has", async ({ page }) => {
  await fault(page, "slow", { file: PARTS, delay: 1500 });
  await open(page);
  const same = await watchDocument(page);
  const pick = page.getByRole("main").getByRole("button", { name: "Add to my visit" }).first();
  await pick.click();
  await expect(page.getByRole("main").getByRole("button", { pressed: true })).toHaveCount(1);
  await expect(page.getByRole("banner").getByRole("link", { name: /My visit.*1/ })).toBeVisible();
  expect(await same()).toBe(true);
});

test("a day that is chosen before the program comes is chosen once it has, on the same page", async ({ page }) => {
  await fault(page, "slow", { file: PARTS, delay: 1500 });
  await open(page, "./journey/");
  const same = await watchDocument(page);
  await page.getByRole("navigation", { name: "Choose a day" }).getByRole("link", { name: "13", exact: true }).click();
  await expect(page).toHaveURL(/day=2023-09-13/);
  await expect(page.getByText("3 gifts", { exact: false }).first()).toBeVisible();
  expect(await same()).toBe(true);
});

test("a citation style that is chosen before the program comes is the one that is shown", async ({ page }) => {
  await fault(page, "slow", { file: PARTS, delay: 1500 });
  await open(page, "./gifts/cosmonaut-glove/");
  await page.getByText("BibTeX", { exact: true }).click();
  await expect(page.getByRole("region", { name: "Cite this page" })).toContainText("@");
  await page.getByRole("combobox").selectOption({ index: 1 });
  await expect(page.getByRole("region", { name: "Cite this page" })).toContainText("@");
});

test("what is typed into the search box finds without another word", async ({ page }) => {
  await fault(page, "slow", { file: PARTS, delay: 1500 });
  await open(page, "./gifts/");
  await searchBox(page).pressSequentially("ushanka");
  await expectCount(page, "1 of 14 gifts");
  await expect(searchBox(page)).toBeFocused();
});

test("a plate comes closer by a key that came before the program", async ({ page }) => {
  await fault(page, "slow", { file: PARTS, delay: 1500 });
  await open(page, "./gifts/cosmonaut-glove/");
  const plate = page.getByRole("group", { name: /^The plate/ });
  await plate.focus();
  await page.keyboard.press("+");
  await expectWhole(page);
  const closeness = async () => {
    const [picture, frame] = await Promise.all([plate.getByRole("img").first().boundingBox(), plate.boundingBox()]);
    return picture.width / frame.width;
  };
  await expect.poll(closeness).toBeCloseTo(2, 1);
  await expect(plate).toBeFocused();
});

test("an arrow key leads on from a stop of a tour", async ({ page }) => {
  await fault(page, "slow", { file: PARTS, delay: 1500 });
  await open(page, "./tour/two-minutes/the-border/");
  const same = await watchDocument(page);
  const heading = await title(page).textContent();
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).not.toHaveText(heading);
  expect(await same()).toBe(true);
});

test("a link to another page needs nothing of the page one leaves", async ({ page }) => {
  await open(page);
  const same = await watchDocument(page);
  const parts = watchParts(page);
  await page.getByRole("banner").getByRole("link", { name: "Sources" }).click();
  await expect(title(page)).toHaveText("The sources");
  await expectWhole(page);
  expect(parts.filter((name) => name.includes("/entrance-") && !name.includes("reference"))).toEqual([]);
  expect(await same()).toBe(true);
});

test("a card is followed by a plain link", async ({ page }) => {
  await open(page, "./gifts/");
  const same = await watchDocument(page);
  await gifts(page).getByRole("link", { name: catalogue.gifts[1].title }).click();
  await expect(title(page)).toHaveText(catalogue.gifts[1].title);
  expect(await same()).toBe(true);
});

test("a visitor who has picked gifts sees them picked at once", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("vitrine-visit-1", "cosmonaut-glove"));
  await open(page, "./gifts/cosmonaut-glove/");
  await expectWhole(page);
  await expect(page.getByRole("main").getByRole("button", { pressed: true }).first()).toBeVisible();
});

test.describe("when the program does not start", () => {
  test.use({ expectedErrors: /Failed to (load|fetch)|integrity|WebAssembly|wasm/ });

  test("what was chosen before that leads where a link leads", async ({ page }) => {
    let fail;
    const failing = new Promise((resolve) => (fail = resolve));
    await page.route(/\/vitrine-[0-9a-f]+\.wasm$/, async (route) => {
      await failing;
      await route.fulfill({ status: 404, body: "not found" });
    });
    await page.goto("./journey/");
    await page.waitForFunction(() => document.documentElement.dataset.theme);
    await page.getByRole("navigation", { name: "Choose a day" }).getByRole("link", { name: "13", exact: true }).click();
    fail();
    await expect(page).toHaveURL(/day=2023-09-13/);
    await expect(title(page)).toBeVisible();
  });
});

test("a drawing is laid out anew when a phone is turned", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const drawing = page.getByRole("group", { name: /^Who gave what to whom/ });
  const width = () => drawing.evaluate((svg) => svg.viewBox.baseVal.width);
  expect(await width()).toBe(350);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(width).toBeGreaterThan(600);
  await expectOpen(page);
});
