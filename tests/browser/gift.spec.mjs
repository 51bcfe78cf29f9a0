// A gift in its case: what it is, how we know, where sources differ, and the links on.

import { expect, test } from "./fixtures.mjs";
import { catalogue, chips, expectCount, giftLinks, open, openHydrated, openSection, title } from "./exhibit.mjs";

const steps = (page) => page.getByRole("navigation", { name: "Gifts in this selection" });
const main = (page) => page.getByRole("main");

test("the label reads in the order of a museum’s tombstone", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - heading "Glove from a cosmonaut’s spacesuit" [level=1]
      - term: Given by
      - definition:
        - link "Vladimir Putin"
        - text: ", President of Russia"
      - term: Given to
      - definition:
        - link "Kim Jong Un"
        - text: ", Leader of North Korea"
      - term: Date
      - definition: 13 September 2023
      - paragraph: /^One glove, not a pair/
      - heading "What we find" [level=2]
      - paragraph: Sources differ · settled
      - list:
        - listitem:
          - link "Whose glove was it?"
          - text: /^A cosmonaut’s/
      - term: Place
      - definition:
        - link "Vostochny Cosmodrome"
      - term: Object, material
      - definition: Spacesuit glove, used; maker, size and material not reported
      - term: Known from
      - definition: Four articles, three reports, two first sources
      - term: Number
      - definition: "2023.2"
  `);
});

test("every label on the wall is in full on its page", async ({ page }) => {
  for (const gift of catalogue.gifts.slice(0, 3)) {
    await open(page, `./gifts/${gift.id}/`);
    await expect(title(page)).toHaveText(gift.title);
    await expect(page.getByText(gift.label, { exact: true })).toBeVisible();
  }
});

test("a plate is described, and its caption says that it is an artist’s impression", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await expect(page.getByRole("figure").getByRole("img", { name: /^Engraving of a spacesuit glove/ })).toBeVisible();
  await expect(page.getByRole("figure", { name: /^Artist’s impression, engraved for this exhibit/ })).toBeVisible();
});

test("what is known of a plate and what is imagined is told on demand", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  const { known, imagined } = catalogue.gifts.find(({ id }) => id === "cosmonaut-glove").plate;
  await expect(page.getByText(known)).toBeHidden();
  await page.getByText("What is known, what is imagined").click();
  await expect(page.getByText(known)).toBeVisible();
  await expect(page.getByText(imagined)).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a gift says the most important first, and is no longer than 4,500 pixels", async ({ page }) => {
    test.slow();
    for (const { id } of catalogue.gifts) {
      await open(page, `./gifts/${id}/`);
      await expect(page.locator("main details[data-open-where-wide][open]")).toHaveCount(0);
      const { height, folded } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        folded: [...document.querySelectorAll("h1, .tombstone__parties")].filter((element) => element.getBoundingClientRect().bottom > innerHeight).length,
      }));
      expect(height, id).toBeLessThanOrEqual(4500);
      expect(folded, `${id}: below the fold`).toBe(0);
    }
  });

  test("sections are closed at first, and what the visitor opens stays open when the page is hydrated", async ({ page }) => {
    await open(page, "./gifts/cosmonaut-glove/");
    const point = page.getByRole("listitem").filter({ hasText: "Imagined" }).first();
    await expect(point).toBeHidden();
    await openSection(page, "Look closer");
    await expect(point).toBeVisible();
    await page.getByRole("button", { name: "Zoom in", exact: true }).hover();
    await expect(page.locator("html")).toHaveAttribute("data-hydrated", "");
    await expect(point).toBeVisible();
  });
});

test("a fragment opens what it points to", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/#fact-quantity");
  const claim = page.getByRole("listitem").filter({ hasText: "offering a glove" });
  await expect(claim).toBeVisible();
  await expect(page.getByRole("heading", { name: "Quantity", exact: true })).toBeInViewport();
  // From the points of the plate to a fact, with the app running, and closed by the visitor before.
  await openHydrated(page, "./gifts/cosmonaut-glove/");
  const object = page.getByRole("listitem").filter({ hasText: "a glove worn by a cosmonaut during a space mission" });
  for (const _ of [1, 2]) {
    await expect(object).toBeHidden();
    await page.getByRole("link", { name: /^Reported · / }).first().click();
    await expect(object).toBeVisible();
    await openSection(page, "Evidence");
  }
});

test("a gift given in return leads to the one it answers, and the other way round", async ({ page }) => {
  await open(page, "./gifts/north-korean-rifle/");
  await expect(page.getByRole("term").filter({ hasText: "In return for" })).toBeVisible();
  await page.getByRole("definition").getByRole("link", { name: "Russian-made rifle" }).click();
  await expect(title(page)).toHaveText("Russian-made rifle");
  await page.getByRole("definition").getByRole("link", { name: "Rifle by North Korean craftsmen" }).click();
  await expect(title(page)).toHaveText("Rifle by North Korean craftsmen");
});

test("how we know is drawn, or said in words, by a switch that keys work", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await expect(page.getByText("Four articles, three reports, two first sources.")).toBeVisible();
  const choice = page.getByRole("group", { name: "What each source rests on" });
  await expect(choice.getByRole("radio", { name: "Drawing" })).toBeChecked();
  const drawing = page.locator(".stemma");
  await expect(drawing).toBeVisible();
  for (const head of ["2 first sources", "3 reports", "4 articles"]) await expect(drawing.getByText(head)).toBeVisible();
  // Assistive technology gets the words in either case, and none of the links of the drawing.
  const telegraph = page.getByRole("listitem").filter({ hasText: /^The Telegraph, September 2023.*: Rests on Dmitry Peskov/i });
  await expect(telegraph).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: /^Article B Dagens, 14 September/ }).first()).toContainText("The Telegraph, September 2023");
  expect(await drawing.locator("a:not([tabindex='-1'])").count()).toBe(0);

  await choice.getByRole("radio", { name: "Drawing" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(choice.getByRole("radio", { name: "In words" })).toBeChecked();
  await expect(drawing).toBeHidden();
  await expect.poll(async () => (await telegraph.boundingBox()).width).toBeGreaterThan(100);
  // Focus within the words shows them.
  await page.keyboard.press("ArrowLeft");
  await expect(drawing).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(drawing).toBeHidden();
  await expect(page.locator(":focus")).toBeInViewport();
});

test("each fact has its sources, where in them, the quotation, and a tally of witnesses", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await openSection(page, "Evidence");
  for (const fact of ["Object", "Quantity", "Giver", "Recipient", "Place", "Date"]) {
    await expect(page.getByRole("heading", { name: fact, exact: true, level: 3 })).toBeVisible();
  }
  await expect(page.getByText("Three articles, two reports", { exact: true }).first()).toBeVisible();
  const claim = page.getByRole("listitem").filter({ hasText: "a glove worn by a cosmonaut during a space mission" });
  // On the object sources differ, so its claims are open; on the quantity they don’t.
  await expect(claim).toBeVisible();
  await expect(page.getByText("“offering a glove”")).toBeHidden();
  await expect(claim).toContainText("Article D");
  await expect(claim).toContainText("paragraph 3");
  // What one claim alone rests on; what a whole source does, the stemma says.
  await expect(page.locator("#fact-object").getByText("Rests on TASS, on the glove")).toBeVisible();
  const odd = page.getByRole("listitem").filter({ hasText: "From Putin’s spacesuit" });
  await expect(odd).toContainText("says otherwise");
  await claim.getByRole("link", { name: "Unlocated rewrite, undated" }).click();
  await expect(title(page)).toHaveText("Unlocated rewrite, undated");
});

test("where sources differ each is quoted, and the finding and its certainty are in words", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await page.getByRole("link", { name: "Whose glove was it?" }).click();
  const question = page.getByRole("article").filter({ hasText: "Whose glove was it?" });
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport();
  await expect(question.getByRole("term").filter({ hasText: "Our finding" })).toBeVisible();
  await expect(question.getByRole("term").filter({ hasText: "Why" })).toBeVisible();
  await expect(question.getByText(/^(Settled|Likely|Open)\. /)).toBeVisible();
  await expect(question.getByRole("link", { name: "Socialbites, undated" })).toBeVisible();
  expect(page.url()).toMatch(/\/gifts\/cosmonaut-glove\/#whose-glove$/);
});

test("a gift whose nature was never disclosed says so", async ({ page }) => {
  await open(page, "./gifts/fleet-gift/");
  await expect(page.getByRole("definition").filter({ hasText: /^Not disclosed: a gift, and nothing more/ })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "16 September 2023, probably" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Engraving of the plinth alone/ }).first()).toBeVisible();
});

test("a gift that only outside pages mention says so", async ({ page }) => {
  await open(page, "./gifts/zlatoust-sword/");
  await expect(page.getByText(/^None of the main sources mentions this gift/)).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: /^\d+ other sources?$/ })).toBeVisible();
});

test("related gifts are in one row, each once, and it says how they are related", async ({ page }) => {
  await open(page, "./gifts/russian-rifle/");
  const related = page.getByRole("heading", { name: "Related gifts" }).locator("..");
  const titles = await related.getByRole("heading", { level: 3 }).allTextContents();
  expect(titles.length).toBeLessThanOrEqual(4);
  expect(new Set(titles).size).toBe(titles.length);
  await expect(related.getByText(/^(Given on the same occasion|By the same giver|Of the same kind)$/)).toHaveCount(titles.length);
  await related.getByRole("link", { name: titles[0], exact: true }).click();
  await expect(title(page)).toHaveText(titles[0]);
  expect(new URL(page.url()).search).toBe("");
});

test("previous and next stay within the selection, and so does the link back", async ({ page }) => {
  await open(page, "./gifts/?kind=drones&kind=firearms&sort=giver");
  const order = (await giftLinks(page).allTextContents()).slice(0, 5);
  await giftLinks(page).nth(1).click();
  await expect(title(page)).toHaveText(order[1]);
  await expect(steps(page).getByText("2 of 5", { exact: true })).toBeVisible();
  for (const name of order.slice(2)) {
    await steps(page).getByRole("link", { name: `Next: ${name}` }).click();
    await expect(title(page)).toHaveText(name);
    await expect(title(page)).toBeFocused();
  }
  await expect(steps(page).getByRole("link", { name: /Next/ })).toHaveCount(0);
  await steps(page).getByRole("link", { name: `Previous: ${order[3]}` }).click();
  await expect(title(page)).toHaveText(order[3]);
  await expect(page).toHaveURL(/\?kind=drones&kind=firearms&sort=giver$/);
  await steps(page).getByRole("link", { name: "← Gifts" }).click();
  await expect(chips(page).getByRole("button")).toHaveText(["Kind Drones", "Kind Firearms", "Clear all"]);
  await expectCount(page, "5 of 14 gifts");
});

test("a gift outside the selection in its address is shown, without neighbours", async ({ page }) => {
  await open(page, "./gifts/fur-hat/?kind=drones");
  await expect(title(page)).toHaveText("Fur hat");
  await expect(steps(page).getByRole("link")).toHaveText(["← Gifts"]);
});

test("the kind and the people of a gift lead to their gifts", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await page.getByRole("link", { name: "Spaceflight" }).click();
  await expectCount(page, "2 of 14 gifts");
  await page.goBack();
  await page.getByRole("definition").getByRole("link", { name: "Vladimir Putin" }).click();
  await expect(title(page)).toHaveText("Vladimir Putin");
  await expect(page.getByRole("article").getByRole("link", { name: "Russian-made rifle" })).toBeVisible();
  await page.goBack();
  await page.getByRole("definition").getByRole("link", { name: "Vostochny Cosmodrome" }).click();
  await expect(title(page)).toHaveText("Vostochny Cosmodrome");
});
