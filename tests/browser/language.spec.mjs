// Language of parts [WCAG 3.1.2]: no text of any page stands under a language of another script.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.mjs";
import { openHydrated } from "./exhibit.mjs";
import { languageFaults } from "./language.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;

test("every text of every page is in a language of its script", async ({ page }) => {
  const found = new Map();
  for (const file of readdirSync(DIST, { recursive: true }).filter((file) => file.endsWith(".html")).sort()) {
    for (const fault of await page.evaluate(languageFaults, readFileSync(join(DIST, file), "utf8"))) {
      found.set(fault, [...(found.get(fault) ?? []), file]);
    }
  }
  expect([...found].map(([fault, files]) => `${fault} (${files.join(", ")})`)).toEqual([]);
});

// What is rendered only in the browser: questions among the results, suggestions, gifts side by side.
for (const path of ["gifts/?q=geran", "gifts/?q=герань&view=list", "gifts/?q=spelled", "journey/?person=kim-jong-un", "visit/?gifts=fur-hat,geran-25&compare=fur-hat,geran-25", "шапка/"]) {
  test.describe(`of ${path}`, () => {
    // The last leads nowhere.
    test.use({ expectedErrors: /Failed to load resource|MIME type/ });

    test("too", async ({ page }) => {
      await openHydrated(page, `./${path}`);
      expect(await page.evaluate(languageFaults, await page.content())).toEqual([]);
    });
  });
}

test("a question among the results has its finding’s languages", async ({ page }) => {
  await openHydrated(page, "./gifts/?q=geran");
  const question = page.getByRole("listitem").filter({ hasText: "Geran-25 or Geranium-25?" });
  await expect(question.locator("[lang]")).toHaveText("Герань");
});

// What the finder must find, and what it must not.
const PLANTED = [
  ["letters of another script", `<p>The <b>Герань</b>`, ["Cyrillic under “en”: “Герань” in b"]],
  ["a title that says what it is in English", `<cite lang="ru">[The governor’s gifts]</cite>`, ["Latin under “ru”: “[The governor’s gifts]” in cite"]],
  ["a second script beside a declared one", `<p lang="ru">Хасан · 하산</p>`, ["Hangul under “ru”: “Хасан · 하산” in p"]],
  ["a description of a picture", `<img src="a.svg" alt="하산">`, ["Hangul under “en”: “하산” in img"]],
  ["but not what is declared", `<p>The <b lang="ru">Герань</b>, <i lang="ko">하산</i>, <i lang="ja">東京の人</i>`, []],
  ["but not a name in a text of another script", `<p lang="ru">Геран-2 у ТАСС и Sukhoi Su-57</p>`, []],
  ["but not Serbian, which is written in both", `<q lang="sr">To nisu pejzaži</q>`, []],
];

test.describe("the finder finds", () => {
  for (const [what, html, faults] of PLANTED) {
    test(what, async ({ page }) => {
      expect(await page.evaluate(languageFaults, `<!doctype html><html lang="en">${html}`)).toEqual(faults);
    });
  }
});
