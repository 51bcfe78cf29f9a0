// Searching the gallery as one types.

import { expect, test } from "./fixtures.mjs";
import { card, expectCount, expectFirst, filters, giftLinks, gifts, open, searchBox, takeClock, title, value } from "./exhibit.mjs";

test("typing narrows the wall at once and marks what was found", async ({ page }) => {
  await open(page, "./gifts/");
  await expectCount(page, "14 gifts");
  await searchBox(page).pressSequentially("fur ha");
  await expectFirst(page, ["Fur hat"]);
  await expect(card(page, "Fur hat").getByRole("mark")).toHaveText(["Fur", "ha"]);
  await searchBox(page).fill("");
  await expectCount(page, "14 gifts");
  await expect(gifts(page).getByRole("mark")).toHaveCount(0);
});

test("every word must be found, in any order", async ({ page }) => {
  await open(page, "./gifts/");
  await searchBox(page).fill("rifle korean");
  await expectFirst(page, ["Rifle by North Korean craftsmen"]);
  await searchBox(page).fill("ushanka basketball");
  await expectCount(page, "0 of 14 gifts");
});

test("when nothing has all of three words, what has two is shown, and the gallery says so", async ({ page }) => {
  await open(page, "./gifts/?q=rifle+korean+basketball");
  await expectFirst(page, ["Rifle by North Korean craftsmen"]);
  await expect(gifts(page).getByText("Nothing matches all of these words.")).toBeVisible();
  await searchBox(page).fill("rifle korean");
  await expect(gifts(page).getByText("Nothing matches all of these words.")).toHaveCount(0);
});

test("a whole question finds gifts, and above them the questions that answer it", async ({ page }) => {
  await open(page, "./gifts/");
  const answers = gifts(page).getByRole("listitem").filter({ hasText: "Sources differ · " });
  for (const [asked, answered, first] of [
    ["is it legal", "Who says that sanctions were breached, and by which gift?", "Five one-way attack drones"],
    ["who gave the hat?", "How was the size found, and did it fit?", "Fur hat"],
  ]) {
    await searchBox(page).fill(asked);
    await expectFirst(page, [first]);
    await expect(gifts(page).getByRole("heading", { name: "Questions" })).toBeVisible();
    await expect(answers.first()).toContainText(answered);
  }
  await answers.first().getByRole("link", { name: "How was the size found" }).click();
  await expect(title(page)).toHaveText("Questions");
  await expect(page).toHaveURL(/\/questions\/#hat-size$/);
});

// What is typed, and the gift that then hangs first.
const FOUND = [
  ["one letter wrong", "basketboll", "Basketball signed by Michael Jordan"],
  ["one letter too many", "riffle", "Russian-made rifle"],
  ["one letter too few", "basketbal jordn", "Basketball signed by Michael Jordan"],
  ["two letters swapped", "golve", "Glove from a cosmonaut’s spacesuit"],
  ["two errors in a long word", "resonnaisance", "Geran-25 reconnaissance drone"],
  ["capitals", "FUR HAT", "Fur hat"],
  ["no accent", "francois", "Tea cup set"],
  ["a governor’s name from another alphabet", "Kozemiako", "Set of light body armour"],
  ["a leader’s name with a hyphen", "Kim Jong-un hat", "Fur hat"],
  ["a minister’s name in Cyrillic", "Шойгу", "Fur hat"],
  ["a leader’s name in Hangul", "김정은", "Three signed photographs"],
  ["a gift’s name in Russian", "бронежилет", "Set of light body armour"],
  ["a gift’s name in Korean", "털모자", "Fur hat"],
  ["what a newspaper called the armour", "bulletproof vest", "Set of light body armour"],
  ["what a newspaper called the drone", "Geranium-25", "Geran-25 reconnaissance drone"],
  ["the hat’s own name", "ushanka", "Fur hat"],
  ["a place", "khasan photographs", "Three signed photographs"],
];

test("misspelt words, other spellings and other scripts find the same gifts", async ({ page }) => {
  await open(page, "./gifts/");
  for (const [how, typed, first] of FOUND) {
    await test.step(`${how}: ${typed}`, async () => {
      await searchBox(page).fill(typed);
      await expectFirst(page, [first]);
    });
  }
});

test("the ambassador is found by either spelling of his name", async ({ page }) => {
  await open(page, "./gifts/");
  for (const name of ["Matsegora", "Matzegora"]) {
    await searchBox(page).fill(name);
    await expect(giftLinks(page).filter({ hasText: "Fur hat" })).toBeVisible();
  }
});

test("typing and deleting faster than the page is painted breaks nothing", async ({ page }) => {
  await open(page, "./gifts/");
  await searchBox(page).focus();
  for (let time = 0; time < 12; time += 1) {
    // The gifts also reported appear and disappear with these letters.
    await page.keyboard.type("rif");
    for (const key of ["Backspace", "Backspace", "Backspace"]) await page.keyboard.press(key);
  }
  await expectCount(page, "14 gifts");
  await searchBox(page).fill("ushanka");
  await expectFirst(page, ["Fur hat"]);
});

test("short words are matched exactly", async ({ page }) => {
  await open(page, "./gifts/");
  await searchBox(page).fill("tee");
  await expect(giftLinks(page).filter({ hasText: "Tea cup set" })).toHaveCount(0);
});

test("a title that fits hangs before a person who does", async ({ page }) => {
  await open(page, "./gifts/?q=russian");
  await expectFirst(page, ["Russian-made rifle"]);
});

test("when nothing fits it says what was searched and offers the nearest spelling", async ({ page }) => {
  await open(page, "./gifts/?q=baskitbolll");
  await expect(gifts(page).getByRole("heading", { name: "No gifts match" })).toBeVisible();
  await expect(gifts(page).getByText(/^Searched titles, labels, people, places, materials, sources, claims and questions for “baskitbolll”/)).toBeVisible();
  await page.getByRole("link", { name: "Search for “basketball” instead" }).click();
  await expectFirst(page, ["Basketball signed by Michael Jordan"]);
  await expect(searchBox(page)).toHaveValue("basketball");
});

test("when nothing fits it offers the filter whose removal adds most gifts", async ({ page }) => {
  await open(page, "./gifts/?q=glove&agreement=agree&country=RU");
  await expectCount(page, "0 of 14 gifts");
  await page.getByRole("link", { name: /^Remove “Sources agree”: \d+ gifts?$/ }).click();
  await expectFirst(page, ["Glove from a cosmonaut’s spacesuit"]);
  await expect(value(page, "Giver’s country", /^Russia/)).toBeChecked();
});

test("when nothing fits all the gifts are one step away", async ({ page }) => {
  await open(page, "./gifts/?q=qqqqqqqq");
  await gifts(page).getByRole("link", { name: "All gifts" }).click();
  await expectCount(page, "14 gifts");
  await expect(searchBox(page)).toHaveValue("");
});

test("the focus stays in the box while the results change", async ({ page }) => {
  await open(page, "./gifts/");
  await searchBox(page).click();
  for (const letter of "zzqx") {
    await page.keyboard.press(letter);
    await expect(searchBox(page)).toBeFocused();
  }
  await expectCount(page, "0 of 14 gifts");
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue("zzqx");
});

test("the results are announced once, after a pause in typing", async ({ page }) => {
  await takeClock(page);
  await open(page, "./gifts/");
  const status = page.getByRole("status");
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await searchBox(page).fill("ushank");
  await expectCount(page, "1 of 14 gifts");
  await page.clock.runFor(400);
  await searchBox(page).fill("ushanka");
  await page.clock.runFor(400);
  await expect(status).toBeEmpty();
  await page.clock.runFor(400);
  await expect(status).toHaveText("1 gift");
});

test("a new order is announced with the number of gifts", async ({ page }) => {
  await open(page, "./gifts/");
  await page.getByRole("combobox", { name: "Sort" }).selectOption("Giver");
  await expect(page.getByRole("status").filter({ hasText: "Sorted by giver. 14 gifts" })).toHaveCount(1);
});

test("a slash leads to the search box from the gallery and from any other page", async ({ page }) => {
  await open(page, "./gifts/");
  await page.keyboard.press("/");
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type("a/b");
  await expect(searchBox(page)).toHaveValue("a/b");

  await open(page, "./about/");
  await page.keyboard.press("/");
  await expect(title(page)).toHaveText("The gifts");
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue("");
});

test("a slash ticks nothing and is not swallowed while one is on a filter", async ({ page }) => {
  await open(page, "./gifts/");
  await value(page, "Kind", /^Drones/).focus();
  await page.keyboard.press("/");
  await expect(searchBox(page)).toBeFocused();
  await expect(filters(page).getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test("the button and Enter search for what is in the box", async ({ page }) => {
  await open(page, "./gifts/");
  await searchBox(page).fill("ushanka");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expectFirst(page, ["Fur hat"]);
  await searchBox(page).fill("crystal");
  await searchBox(page).press("Enter");
  await expectFirst(page, ["Crystalware"]);
  await expect(page).toHaveURL(/\/gifts\/\?q=crystal$/);
});
