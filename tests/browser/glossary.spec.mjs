// Words of the glossary: what one means is shown beside it; without popovers or script it is a link.

import { axeFindings, expect, test } from "./fixtures.mjs";
import { catalogue, giftLinks, open, scrollOf, title } from "./exhibit.mjs";

const PAGE = "./gifts/russian-rifle/";
const WORD = "TASS";
const { text: MEANING } = catalogue.exhibit.glossary.find(({ title }) => title === WORD);

const word = (page) => page.getByRole("main").getByRole("link", { name: WORD, exact: true }).first();
const note = (page) => page.getByRole("dialog", { name: WORD });

test("a click on a word shows what it means, and the page stays where it is", async ({ page }) => {
  await open(page, PAGE);
  const address = page.url();
  await word(page).scrollIntoViewIfNeeded();
  const [scroll, place] = [await scrollOf(page), await word(page).boundingBox()];
  await word(page).click();
  await expect(note(page)).toBeVisible();
  await expect(note(page)).toHaveText(`${WORD} ${MEANING}`);
  await expect(note(page)).toBeFocused();
  expect(page.url()).toBe(address);
  expect(await scrollOf(page)).toBe(scroll);
  expect(await word(page).boundingBox()).toEqual(place);
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(note(page)).toBeHidden();
  await expect(word(page)).toBeFocused();
});

test("with the keyboard it is opened, its link is reached, and it is closed", async ({ page }) => {
  await open(page, PAGE);
  await word(page).focus();
  await page.keyboard.press("Enter");
  await expect(note(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(note(page).getByRole("link", { name: WORD })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("About the exhibit");
  await expect(page).toHaveURL(/\/about\/#TASS$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a click elsewhere, on the word again, and going back close it", async ({ page }) => {
  await open(page, "./gifts/");
  await giftLinks(page).filter({ hasText: "Russian-made rifle" }).click();
  await expect(title(page)).toHaveText("Russian-made rifle");
  for (const close of [() => page.mouse.click(5, 200), () => word(page).click()]) {
    await word(page).click();
    await expect(note(page)).toBeVisible();
    await close();
    await expect(note(page)).toBeHidden();
  }
  await word(page).click();
  await expect(note(page)).toBeVisible();
  await page.goBack();
  await expect(title(page)).toHaveText("The gifts");
  await expect(note(page)).toBeHidden();
});

for (const width of [320, 390, 1440]) {
  test(`it is within a window ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 });
    await open(page, PAGE);
    await word(page).click();
    const box = await note(page).boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(600);
  });
}

test("with a modifier key the link is the browser’s", async ({ page, context }) => {
  await open(page, PAGE);
  const opened = context.waitForEvent("page");
  await word(page).click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL(/\/about\/#TASS$/);
  await expect(note(page)).toBeHidden();
});

async function leadsToGlossary(page) {
  await page.goto(PAGE);
  await word(page).click();
  await expect(page).toHaveURL(/\/about\/#TASS$/);
  await expect(page.getByText(MEANING)).toBeInViewport();
}

test("without popovers a word leads to the glossary", async ({ page }) => {
  await page.addInitScript(() => delete HTMLElement.prototype.popover);
  await leadsToGlossary(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a word leads to the glossary", async ({ page }) => leadsToGlossary(page));
});
