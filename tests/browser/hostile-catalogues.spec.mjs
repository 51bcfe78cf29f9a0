// Hostile catalogues: markup is shown as text, what is invalid is left out with a problem, and
// duplicates are shown once.

import { expect, test } from "./fixtures.mjs";
import { PACKED, packed } from "./packed.mjs";
import { catalogue as sound, expectCount, expectReady, giftLinks, open, openHydrated, searchBox, title } from "./exhibit.mjs";

/** Serves our catalogue, changed by `change`, as the app fetches it. */
async function serveCatalogue(page, change) {
  const catalogue = structuredClone(sound);
  // Tours are in a file beside it.
  delete catalogue.tours;
  change(catalogue, (list, id) => catalogue[list].find((record) => record.id === id));
  const body = packed(catalogue);
  await page.route(PACKED, (route) => route.fulfill({ contentType: "application/json", body }));
}

/** Goes to About, and gives what is listed there of records left out. */
async function problems(page) {
  await page.getByRole("contentinfo").getByRole("link", { name: "About", exact: true }).click();
  await expect(title(page)).toHaveText("About the exhibit");
  const listed = page.getByRole("main").getByRole("listitem");
  await expect(page.getByText(/Faulty records were left out/)).toContainText(` ${await listed.count()} problem`);
  return listed.allTextContents();
}

test("duplicate ids are shown once, and what was left out is counted and listed", async ({ page }) => {
  const of = ([record]) => structuredClone(record);
  await serveCatalogue(page, ({ gifts, people, places, sources }, find) => {
    gifts.push({ ...structuredClone(find("gifts", "fur-hat")), number: "99", title: "Another hat", questions: [] });
    people.push({ ...of(people), name: "Somebody else" });
    places.push({ ...of(places), name: "Somewhere else" });
    sources.push({ ...of(sources), name: "Another paper", letter: undefined });
    const { questions } = find("gifts", "cosmonaut-glove");
    questions.push(of(questions));
  });
  // A state of the page that is not prerendered, so that all of it is rendered from this catalogue.
  await open(page, "./gifts/?sort=giver");
  await expectCount(page, "14 gifts");
  await expect(giftLinks(page).filter({ hasText: /^Fur hat/ })).toHaveCount(1);
  for (const name of ["Another hat", "Somebody else", "Somewhere else", "Another paper"]) {
    await expect(page.getByText(name)).toHaveCount(0);
  }
  const { gifts, people, places, sources } = sound;
  const other = "expected an id that no other";
  expect(await problems(page)).toEqual([
    `source ${sources.length + 1}, id: found "${sources[0].id}", ${other} record has`,
    `person ${people.length + 1}, id: found "${people[0].id}", ${other} record has`,
    `place ${places.length + 1}, id: found "${places[0].id}", ${other} record has`,
    `gift cosmonaut-glove, question 2, id: found "whose-glove", ${other} question has`,
    `gift ${gifts.length + 1}, id: found "fur-hat", ${other} record has`,
  ]);
});

const IMAGE = '<img src="x" onerror="document.attacked=1">';
const SCRIPT = "</title></script><script>document.attacked=1</script>";

test("markup in a catalogue is shown as text, wherever it is", async ({ page }) => {
  await serveCatalogue(page, (catalogue, find) => {
    const hat = find("gifts", "fur-hat");
    Object.assign(hat, { title: `Hat ${IMAGE}`, label: `${IMAGE} ${hat.label}`, object: SCRIPT });
    hat.plate.alt = `${IMAGE}" onload="document.attacked=1`;
    hat.claims[0].says = SCRIPT;
    find("sources", hat.claims[0].source).name = IMAGE;
    find("people", hat.giver).name = SCRIPT;
    find("places", hat.place).name = IMAGE;
    catalogue.exhibit.title = `Exhibit ${SCRIPT}`;
    catalogue.journey.title = IMAGE;
  });
  await open(page, "./gifts/?q=hat");
  await expect(giftLinks(page).first()).toHaveText(`Hat ${IMAGE}`);
  await searchBox(page).fill("hat onerror");
  await expect(giftLinks(page).first()).toHaveText(`Hat ${IMAGE}`);
  await giftLinks(page).first().click();
  await expect(title(page)).toContainText(`Hat ${IMAGE}`);
  await expect(page).toHaveTitle(`Hat ${IMAGE} · Exhibit ${SCRIPT}`);
  await expect(page.getByRole("img", { name: IMAGE }).first()).toBeVisible();
  for (const [id, heading] of [["people", SCRIPT], ["places", IMAGE], ["sources", IMAGE]]) {
    const record = sound.gifts.find((gift) => gift.id === "fur-hat");
    const of = { people: record.giver, places: record.place, sources: record.claims[0].source }[id];
    await openHydrated(page, `./${id}/${of}/`);
    await expect(title(page)).toContainText(heading);
  }
  await page.goto("./journey/?day=2023-09-13");
  await expectReady(page);
  await expect(title(page)).toHaveText(IMAGE);
  expect(await page.evaluate(() => document.attacked)).toBeUndefined();
});

test("an address that runs a script is no link, and bidirectional controls cost their record", async ({ page }) => {
  const dialogs = [];
  page.on("dialog", (dialog) => dialogs.push(dialog.message()) && dialog.dismiss());
  await serveCatalogue(page, ({ sources }, find) => {
    sources[0].csl.URL = "javascript:alert(1)";
    sources[1].csl.URL = " https://example.org/\u202Egpj.exe";
    find("gifts", "tea-cup-set").title = "Tea cup \u202Etes";
  });
  await open(page, "./gifts/?sort=giver");
  await expectCount(page, "13 gifts");
  for (const { id, name } of sound.sources.slice(0, 2)) {
    await openHydrated(page, `./sources/${id}/`);
    await expect(title(page)).toContainText(name);
    const links = await page.getByRole("link").evaluateAll((links) => links.map(({ href }) => href));
    expect(links.filter((href) => !/^https?:/.test(href) || href.includes("example.org"))).toEqual([]);
  }
  const listed = await problems(page);
  expect(listed).toContain(`source ${sound.sources[0].id}, csl, URL: found "javascript:alert(1)", expected an http or https address`);
  expect(listed).toContainEqual(expect.stringMatching(new RegExp(`^source ${sound.sources[1].id}, csl, URL: found `)));
  expect(listed).toContain("gift tea-cup-set, title: found U+202E, expected text without bidi controls");
  expect(listed.join("")).not.toMatch(/\u202e/);
  expect(dialogs).toEqual([]);
});

test("a title of a megabyte costs its record, and the longest word that is allowed widens no page", async ({ page }) => {
  // It opens eighteen pages.
  test.slow();
  await serveCatalogue(page, (catalogue, find) => {
    find("gifts", "tea-cup-set").title = "x".repeat(2 ** 20);
    const word = "W".repeat(500);
    find("gifts", "crystalware").title = `${word}W`;
    const hat = find("gifts", "fur-hat");
    hat.title = word;
    find("people", hat.giver).name = word;
    find("places", hat.place).name = word;
    find("sources", hat.claims[0].source).name = word;
    hat.questions[0].ask = word;
  });
  const hat = sound.gifts.find(({ id }) => id === "fur-hat");
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      "gifts/?sort=giver",
      "gifts/?sort=giver&view=list",
      "gifts/fur-hat/?q=w",
      "journey/?day=2023-09-13",
      `people/${hat.giver}/`,
      `places/${hat.place}/`,
      `sources/${hat.claims[0].source}/`,
      "questions/",
      "people/",
    ]) {
      await openHydrated(page, `./${address}`);
      const { wide, window } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
      expect.soft([address, width, wide]).toEqual([address, width, window]);
    }
  }
  const listed = await problems(page);
  expect(listed).toContain("gift tea-cup-set, title: found 1048576 characters, expected at most 20000 characters");
  expect(listed).toContain("gift crystalware, title: found a word of 501 characters, expected words of at most 500 characters");
});

test("a number that is longer than an empty case is wide stays within it", async ({ page }) => {
  await serveCatalogue(page, (catalogue, find) => {
    find("gifts", "undisclosed-exchange").number = "INV-1974-0031/2";
  });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "./gifts/?sort=giver");
    const outside = await page.locator(".empty-case__number--long").evaluate((numeral) => {
      const words = document.createRange();
      words.selectNodeContents(numeral);
      const [text, box] = [words, numeral.closest(".plate")].map((part) => part.getBoundingClientRect());
      return Math.max(box.left - text.left, text.right - box.right, box.top - text.top, text.bottom - box.bottom);
    });
    expect(outside, `${width} wide`).toBeLessThanOrEqual(0);
  }
});
