// The entrance, the sources, the questions, About, and pages that are not found.

import { expect, test } from "./fixtures.mjs";
import { catalogue, expectFirst, open, title } from "./exhibit.mjs";

const main = (page) => page.getByRole("main");
const questions = ["gifts", "people", "places", "events"]
  .flatMap((list) => catalogue[list])
  .flatMap((record) => record.questions ?? []);
const ofCertainty = (certainty) => questions.filter((question) => question.certainty === certainty).length;

test("the entrance leads to the gifts, the journey, the questions and the sources", async ({ page }) => {
  await open(page);
  await expect(title(page)).toHaveText("Of the Highest Quality");
  for (const [link, heading] of [[/^Gifts In their cases/, "The gifts"], [/^Journey The days/, "Six days by train"], [/^Questions Where/, "Questions"], [/^Sources Where/, "The sources"]]) {
    await main(page).getByRole("link", { name: link }).click();
    await expect(title(page)).toHaveText(heading);
    await expect(title(page)).toBeFocused();
    await page.goBack();
  }
  await expect(page.getByRole("heading", { name: `${questions.length} points on which the reports disagree or err` })).toBeVisible();
});

test("the exchange is drawn, and is there as a table", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("heading", { name: "Twelve went one way, two the other" })).toBeVisible();
  const drawing = page.locator(".exchange .drawing-or-words__drawing");
  await expect(drawing).toContainText("Rifle by North Korean craftsmen");
  // Assistive technology gets the table alone, whichever is shown.
  const table = page.getByRole("table", { name: /^Who gave what to whom/ });
  for (const gift of catalogue.gifts.filter((gift) => !gift.also_reported)) {
    await expect(main(page).getByRole("row").getByRole("link", { name: gift.title, exact: true })).toHaveCount(1);
  }
  await page.getByText("Table", { exact: true }).click();
  await expect(drawing).toBeHidden();
  const row = table.getByRole("row").filter({ has: page.getByRole("link", { name: "Rifle by North Korean craftsmen" }) });
  await expect(row).toContainText("In return for: Russian-made rifle");
  await row.getByRole("link", { name: "Rifle by North Korean craftsmen" }).click();
  await expect(title(page)).toHaveText("Rifle by North Korean craftsmen");
});

test("the sources begin with the main ones", async ({ page }) => {
  await open(page, "./sources/");
  const five = page.getByRole("list").filter({ has: page.getByRole("heading", { level: 3, name: "World Stock Market, undated" }) });
  await expect(five.getByRole("listitem")).toHaveCount(5);
  await expect(main(page).getByRole("heading", { level: 3 })).toHaveCount(catalogue.sources.length);
  await five.getByRole("link", { name: "World Stock Market, undated" }).click();
  await expect(title(page)).toHaveText("World Stock Market, undated");
});

test("a source shows what it is, what it rests on and what it supports", async ({ page }) => {
  await open(page, "./sources/world-stock-market/");
  for (const part of ["What it is", "Rests on", "What it supports", "Cite it"]) {
    await expect(page.getByRole("heading", { name: part, exact: true })).toBeVisible();
  }
  await main(page).getByRole("listitem").getByRole("link", { name: "News Beast, undated" }).click();
  await expect(title(page)).toHaveText("News Beast, undated");
  await expect(page.getByRole("heading", { name: "What rests on it" })).toBeVisible();
  await main(page).getByRole("link", { name: "World Stock Market, undated" }).click();
  await main(page).getByRole("heading", { name: "Set of light body armour" }).getByRole("link").click();
  await expect(title(page)).toHaveText("Set of light body armour");
});

test("slips of typing are on their source’s page, not among the questions", async ({ page }) => {
  const slipped = catalogue.sources.find((source) => source.slips?.length > 0);
  await open(page, `./sources/${slipped.id}/`);
  await expect(page.getByRole("heading", { name: "Errors in the sources", exact: true })).toBeVisible();
  await expect(page.getByText(slipped.slips[0].what)).toBeVisible();
});

test("the questions are filtered by certainty, in the address", async ({ page }) => {
  await open(page, "./questions/");
  const articles = main(page).getByRole("article");
  await expect(articles).toHaveCount(questions.length);
  const choices = page.getByRole("navigation", { name: "Show by certainty" });
  for (const certainty of ["settled", "likely", "open"]) {
    const name = new RegExp(`^${certainty} ${ofCertainty(certainty)}$`, "i");
    await choices.getByRole("link", { name }).click();
    await expect(articles).toHaveCount(ofCertainty(certainty));
    await expect(page).toHaveURL(new RegExp(`/questions/\\?certainty=${certainty}$`));
    await expect(choices.getByRole("link", { name })).toHaveAttribute("aria-current", "true");
    await expect(page.getByRole("status")).toHaveText(new RegExp(`^${ofCertainty(certainty)} questions?$`));
  }
  await page.goBack();
  await expect(articles).toHaveCount(ofCertainty("likely"));
  await page.reload();
  await expect(articles).toHaveCount(ofCertainty("likely"));
});

test("a question leads to the gift it bears on", async ({ page }) => {
  await open(page, "./questions/");
  const question = main(page).getByRole("article").filter({ hasText: "Whose glove was it?" });
  await question.getByRole("link", { name: "Glove from a cosmonaut’s spacesuit" }).click();
  await expect(title(page)).toHaveText("Glove from a cosmonaut’s spacesuit");
});

test("About shows method, keys and licence, and that no record was left out", async ({ page }) => {
  await open(page, "./about/");
  for (const part of ["How it is made", "Keyboard shortcuts", "Licence", "Faulty records"]) {
    await expect(page.getByRole("heading", { name: part, exact: true })).toBeVisible();
  }
  await expect(page.getByText("None: every record of this edition is valid.")).toBeVisible();
});

test("the catalogue can be downloaded", async ({ page }) => {
  await open(page, "./about/");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("contentinfo").getByRole("link", { name: "JSON" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("catalogue.json");
});

test("the header marks the current page", async ({ page }) => {
  for (const [path, current] of [["gifts/", "Gifts"], ["gifts/fur-hat/", "Gifts"], ["journey/", "Journey"], ["people/", "People"], ["places/khasan/", "Places"], ["sources/kcna/", "Sources"], ["about/", "About"]]) {
    await open(page, `./${path}`);
    for (const name of ["Gifts", "Journey", "People", "Places", "Questions", "Sources", "About"]) {
      const link = page.getByRole("banner").getByRole("link", { name });
      if (name === current) await expect(link).toHaveAttribute("aria-current", "page");
      else await expect(link).not.toHaveAttribute("aria-current");
    }
  }
});

test.describe("where there is no page", () => {
  test.use({ expectedErrors: /status of 404|MIME type/ });

  for (const [path, looked, found] of [
    ["gifts/fur-hats/", "fur hats", "Fur hat"],
    ["cosmonaut_glove/", "cosmonaut glove", "Glove from a cosmonaut’s spacesuit"],
    ["sources/ushanka/", "ushanka", "Fur hat"],
  ]) {
    test(`/${path} says so and offers what its words find`, async ({ page }) => {
      await open(page, `./${path}`);
      await expect(title(page)).toHaveText("Page not found");
      await expect(main(page).getByRole("article").getByRole("link", { name: found })).toBeVisible();
      await main(page).getByRole("link", { name: looked }).first().click();
      await expectFirst(page, [found]);
    });
  }

  test("and nothing fits its words, the gifts are one step away", async ({ page }) => {
    await open(page, "./qqqq-wwww/");
    await expect(page.getByText("No gifts match the words in the address.")).toBeVisible();
    await main(page).getByRole("link", { name: "To the gifts" }).click();
    await expect(title(page)).toHaveText("The gifts");
  });
});
