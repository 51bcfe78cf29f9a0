// The fields that an exhibit declares: as facets, in the order, on the label, in a comparison. In the
// fixture with everything, which has one of every type.

import { expect, test } from "./fixtures.mjs";
import { chips, expectCount, expectFirst, filters, open, openHydrated, queryOf, searchBox, value } from "./exhibit.mjs";
import { folderOf } from "./published-fixtures.mjs";

test.use({ folder: folderOf("everything") });

const histogram = (page, name) => filters(page).getByRole("group", { name, exact: true });
const slider = (page, name, end) => histogram(page, name).getByRole("slider", { name: end });
const WEIGHT = "Presents by weight";

/** The middle of a bin of a histogram in the window. */
async function middleOf(page, name, bin) {
  const bars = histogram(page, name).locator("svg");
  await bars.scrollIntoViewIfNeeded();
  const [{ x, y, width, height }, bins] = [await bars.boundingBox(), await bars.locator("g").count()];
  return [x + (width * (bin + 0.5)) / bins, y + height / 2];
}

test.describe("as a facet", () => {
  test("a term, several terms, a place and a person are lists", async ({ page }) => {
    await openHydrated(page, "gifts/");
    for (const [facet, name, count, chip] of [
      ["Customs", "Landed without papers 1", "1 of 8 presents", "Remove Customs Landed without papers"],
      ["Use", "Navigation 2", "2 of 8 presents", "Remove Use Navigation"],
      ["Kept at", /^Lamp museum.*1$/i, "1 of 8 presents", /^Remove Kept at Lamp museum/i],
      ["Seen by", /Bae Dal-le.*1$|Bae.*1$/, "1 of 8 presents", /^Remove Seen by Bae/],
    ]) {
      await value(page, facet, name).check();
      await expectCount(page, count);
      await chips(page).getByRole("button", { name: chip }).click();
      await expectCount(page, "8 presents");
    }
  });

  test("what no report says of a gift has the words that the exhibit chose", async ({ page }) => {
    await openHydrated(page, "gifts/?customs=unknown");
    await expect(chips(page).getByRole("button", { name: "Remove Customs Nothing said by customs" })).toBeVisible();
  });

  test("a name that is no facet, and a range that is none, cost nothing else", async ({ page }) => {
    await openHydrated(page, "gifts/?fbclid=abc&utm-source=x&uses=navigation");
    await expect(chips(page).getByRole("button")).toHaveText([/Use Navigation/, /Clear all/]);
    await openHydrated(page, "gifts/?weight=heavy");
    await expectCount(page, "0 of 8 presents");
    await expect(chips(page).getByRole("button").first()).toHaveText(/Weight heavy/);
  });
});

test.describe("a histogram", () => {
  test("is brushed with a mouse", async ({ page }) => {
    await openHydrated(page, "gifts/");
    const from = await middleOf(page, WEIGHT, 0);
    const to = await middleOf(page, WEIGHT, 4);
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 4 });
    await expect(histogram(page, WEIGHT)).toContainText("0 g to under 1,000 g");
    await page.mouse.up();
    await expectCount(page, "2 of 8 presents");
    expect(queryOf(page)).toBe("weight=0..1000");
    await expect(chips(page).getByRole("button", { name: "Remove Weight 0 g to under 1,000 g" })).toBeVisible();
    await histogram(page, WEIGHT).getByRole("button", { name: "Whole range of weight" }).click();
    await expectCount(page, "8 presents");
    await expect(histogram(page, WEIGHT)).toContainText("0 g to under 4,400 g");
  });

  test("is answered by keys, and says what is chosen", async ({ page }) => {
    await openHydrated(page, "gifts/");
    const from = slider(page, WEIGHT, "From");
    await from.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
    await expect(from).toHaveAttribute("aria-valuetext", "1,000\u00a0g to under 4,400\u00a0g");
    await expectCount(page, "2 of 8 presents");
    await slider(page, WEIGHT, "To").focus();
    await page.keyboard.press("ArrowLeft");
    await expectCount(page, "1 of 8 presents");
    // The end of one slider pushes the other along.
    await page.keyboard.press("Home");
    await expect(from).toHaveValue("0");
    await expect(slider(page, WEIGHT, "To")).toHaveValue("1");
    await expectCount(page, "1 of 8 presents");
    await page.goBack();
    await expectCount(page, "1 of 8 presents");
    await expect(from).toHaveValue("5");
  });

  test("keeps the distribution while the other facets narrow it", async ({ page }) => {
    await openHydrated(page, "gifts/?weight=0..1000");
    await value(page, "Use", "Eating and drinking 1").check();
    await expectCount(page, "1 of 8 presents");
    const heights = await histogram(page, WEIGHT).locator(".histogram__now").evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));
    expect(heights.filter((height) => height > 0)).toHaveLength(1);
    await value(page, "Weight", /^Not reported/).check();
    await expectCount(page, "2 of 8 presents");
  });

  test("of dates says years or months", async ({ page }) => {
    await openHydrated(page, "gifts/?entered=2019-05..2019-05");
    await expectCount(page, "2 of 8 presents");
    await expect(chips(page).getByRole("button").first()).toHaveAccessibleName("Remove Entered in the log May 2019");
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test("is touched, and keeps to the sheet", async ({ page }) => {
      await openHydrated(page, "gifts/");
      await page.getByRole("button", { name: "Filters" }).click();
      const sheet = page.getByRole("dialog", { name: "Filters" });
      const bars = sheet.getByRole("group", { name: WEIGHT }).locator("svg");
      await bars.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await bars.boundingBox();
      await page.touchscreen.tap(x + (width * 4.5) / 22, y + height / 2);
      await expect(sheet.getByRole("button", { name: "Show 1 present", exact: true })).toBeVisible();
      const over = await sheet.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
      expect(over).toBe(0);
    });
  });
});

test("gifts are sorted by a declared field, those without a value last", async ({ page }) => {
  await openHydrated(page, "gifts/");
  await page.getByLabel("Sort").selectOption("Weight");
  await expectFirst(page, ["Six storm lanterns", "Brass sextant", "Tin of biscuits", "Knitted cap"]);
  expect(queryOf(page)).toBe("sort=weight");
  await page.getByLabel("Sort").selectOption("Entered in the log");
  await expectFirst(page, ["Six storm lanterns", "Brass sextant", "Tin of biscuits"]);
});

test("a gift is found by what is searched of its fields", async ({ page }) => {
  await openHydrated(page, "gifts/");
  for (const [words, found] of [
    ["smuggled", "Plum brandy"],
    ["Made at Nordvik", "Brass sextant"],
    ["customs papers", "Plum brandy"],
  ]) {
    await searchBox(page).fill(words);
    await expectFirst(page, [found]);
  }
});

test("the label has a row for each, with links where there is a page", async ({ page }) => {
  await open(page, "gifts/brass-sextant/");
  const rows = Object.fromEntries(
    await page.locator(".tombstone__rows .tombstone__row").evaluateAll((rows) => rows.map((row) => [row.querySelector("dt").textContent, row.querySelector("dd").textContent])),
  );
  expect(rows).toMatchObject({
    Use: "Navigation",
    Inscription: "Made at Nordvik, 1911",
    Weight: "1,250.5\u00a0g",
    "Entered in the log": "14\u00a0May 2019",
    Customs: "Nothing said by customs",
  });
  // It is declared to be off the label, and is in the comparison.
  expect(Object.keys(rows)).not.toContain("Entry");
  const label = page.locator(".tombstone__rows");
  await expect(label.getByRole("link", { name: /lamp museum/i }).last()).toHaveAttribute("href", /places\/lamp-museum\/$/);
  await expect(label.getByRole("link", { name: /^Bae/ })).toHaveAttribute("href", /people\/bae-dalle\/$/);
  await openHydrated(page, "visit/?gifts=brass-sextant,storm-lanterns&compare=brass-sextant,storm-lanterns");
  await expect(page.getByRole("row", { name: /^Entry/ })).toContainText("log.example.org/2019/1");
});

test("a claim about the record as a whole is one row of the evidence", async ({ page }) => {
  await openHydrated(page, "gifts/tin-of-biscuits/#fact-record");
  const fact = page.locator("#fact-record");
  await expect(fact).toContainText("The record as a whole");
  await expect(fact).toContainText("page 3");
});
