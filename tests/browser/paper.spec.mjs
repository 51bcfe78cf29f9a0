// On paper, sheet by sheet as the browser prints it, without background graphics: what is there, what is
// not, and that sure and doubtful are told apart.

import { expect, test } from "./fixtures.mjs";
import { catalogue, open, openHydrated } from "./exhibit.mjs";
import { faultsOf, sheetsOf } from "./paper.mjs";

// What only a screen has a use for: buttons, strips of links, hints of keys.
const FOR_SCREENS = [
  "Add to my visit",
  "Print label",
  "Copy link",
  "Zoom in",
  "Full screen",
  "Hold Ctrl",
  "Choose a person",
  "arrow keys",
  "How sure is the day?",
  "The stops",
  "Skip to content",
  "Menu",
  "Theme",
  "Look closer",
  "Cite this page",
];

/** The texts of `texts` that are on these sheets. */
const printed = (sheets, texts) => texts.filter((text) => sheets.some((sheet) => sheet.text.includes(text)));

/** The questions on a gift: its own, and those of others that concern it. */
function questionsOn(id) {
  const records = ["people", "places", "events", "gifts"].flatMap((list) => catalogue[list]);
  return records.flatMap((record) =>
    (record.questions ?? []).filter(({ concerns }) => record.id === id || concerns?.includes(id)),
  );
}

for (const id of ["cosmonaut-glove", "attack-drones", "fur-hat", "russian-rifle", "tea-cup-set"]) {
  test(`the label of ${id} has its findings and its imprint, and nothing that only a screen has a use for`, async ({ page }) => {
    const gift = catalogue.gifts.find((gift) => gift.id === id);
    await openHydrated(page, `./gifts/${id}/`);
    const sheets = await sheetsOf(page);
    expect(sheets).toHaveLength(2);
    const [label, plate] = sheets;
    expect(label.text).toContain(gift.title);
    expect(label.text).toContain(gift.label);
    for (const { ask, finding } of questionsOn(id)) {
      expect(label.text).toContain(ask);
      expect(label.text).toContain(finding);
    }
    expect(questionsOn(id).length).toBeGreaterThan(0);

    // The imprint is the last line of its sheet, below all else.
    const [address, edition] = [`gifts/${id}/`, "Edition of 29 November 2026"].map((text) => label.lines.find((line) => line.text === text));
    expect(Math.abs(address.bottom - edition.bottom)).toBeLessThan(1);
    expect(edition.left).toBeGreaterThan(address.right);
    expect(edition.bottom).toBeLessThan(label.height - 10);
    for (const line of label.lines) if (line !== address && line !== edition) expect(line.bottom, line.text).toBeLessThan(address.top + 1);

    expect(plate.text).toContain("Artist’s impression");
    for (const { says } of gift.plate.points) expect(plate.text).toContain(says);
    expect(printed(sheets, FOR_SCREENS)).toEqual([]);
    expect(sheets.flatMap(faultsOf)).toEqual([]);
  });
}

for (const [path, texts] of [
  ["journey/", ["Six days by train", "Certain", "Probable", "Disputed", "Three signed photographs", "Who gave what to whom"]],
  ["journey/?day=2023-09-13&person=vladimir-putin", ["Six days by train", "13 September 2023", "Vladimir Putin"]],
  ["topics/", ["What was talked about", "The Kremlin: no deal on arms", "Our finding"]],
  ["questions/", ["Whose glove was it?", "Settled", "Likely", "Open"]],
  ["places/exhibition/", ["Every published figure", "over 115,000"]],
  ["gifts/", ["Fur hat", "Sources differ · open", "Sources differ · settled"]],
  ["sources/unlocated-rewrite/", ["Unlocated rewrite, undated"]],
  ["about/", ["Glossary", "TASS"]],
]) {
  test(`${path} is whole on paper, without what only a screen has a use for`, async ({ page }) => {
    await openHydrated(page, `./${path}`);
    const sheets = await sheetsOf(page, { margin: { top: "12mm", right: "12mm", bottom: "12mm", left: "12mm" } });
    expect(printed(sheets, texts)).toEqual(texts);
    // About says which keys there are.
    const strange = FOR_SCREENS.filter((text) => path !== "about/" || text !== "arrow keys");
    expect(printed(sheets, strange)).toEqual([]);
    expect(sheets.flatMap(faultsOf)).toEqual([]);
  });
}

test.describe("in black on white, without backgrounds,", () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.addInitScript(() => {
      const ink = new CSSStyleSheet();
      ink.replaceSync(`*, ::before, ::after { background: none !important; border-color: #000 !important; color: #000 !important; box-shadow: none !important; }`);
      addEventListener("DOMContentLoaded", () => (document.adoptedStyleSheets = [ink]));
    });
  });

  /** Pictures of elements of which no two may look alike. */
  async function expectToDiffer(pictures) {
    const seen = pictures.map((picture) => picture.toString("base64"));
    expect(new Set(seen).size).toBe(seen.length);
  }

  test("a certain, a probable and a disputed day are told apart", async ({ page }) => {
    await open(page, "./journey/");
    const pins = page.locator(".journey__key .pin");
    await expect(pins).toHaveCount(3);
    await expectToDiffer(await Promise.all((await pins.all()).map((pin) => pin.screenshot())));
  });

  test("who states a fact, who differs and who is silent are told apart", async ({ page }) => {
    // The evidence is not on the label: as it looks where a reader prints the whole page.
    await open(page, "./gifts/cosmonaut-glove/");
    await page.evaluate(() => {
      const letters = [...document.querySelectorAll(".fact .tally__letter")];
      const box = document.createElement("main");
      for (const kind of ["states", "differs", "silent"]) {
        const letter = letters.find((letter) => letter.classList.contains(`tally__letter--${kind}`)).cloneNode();
        letter.textContent = "A";
        box.append(letter);
      }
      document.body.replaceChildren(box);
    });
    const letters = page.locator(".tally__letter");
    await expect(letters).toHaveCount(3);
    await expectToDiffer(await Promise.all((await letters.all()).map((letter) => letter.screenshot())));
  });

  test("settled findings and doubtful ones are told apart, by their line and in words", async ({ page }) => {
    const lines = [];
    for (const [id, words] of [
      ["cosmonaut-glove", "Sources differ · settled"],
      ["fur-hat", "Sources differ · likely"],
    ]) {
      await open(page, `./gifts/${id}/`);
      const findings = page.locator(".findings");
      await expect(findings).toContainText(words);
      lines.push(await findings.evaluate((element) => getComputedStyle(element).borderInlineStartStyle));
    }
    expect(lines).toEqual(["solid", "double"]);
  });
});

test("the reader of sheets finds text on text, and text beyond the sheet", async ({ page }) => {
  await page.setContent(`<!doctype html><title>Planted</title><style>@page { margin: 0; size: a6 } body { font: 16px/1.4 serif; margin: 2rem }</style>
    <p>One name</p><p style="margin-block-start: -38px">Another</p><p style="margin-inline-start: -3rem">A name before the sheet</p><button style="display: none">Zoom in</button>`);
  const sheets = await sheetsOf(page);
  expect(sheets).toHaveLength(1);
  expect(sheets[0].text).not.toContain("Zoom in");
  expect(faultsOf(sheets[0])).toEqual(["overlapping: One name and Another", expect.stringMatching(/^beyond the sheet: .*name before the sheet$/)]);
});
