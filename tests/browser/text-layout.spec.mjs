// Layout: no text is cut or stands on other text, and every target is large enough; on every kind of
// page, at every width, with the visitor’s own spacing and size of text, in forced colours and on paper.
// Two projects run it: with glyphs that the system hints, whose widths are rounded to whole pixels, and
// without. Both look at every width with text as it is at first, and with what a visitor sets where room is
// least. The rest, what a visitor sets at other widths and what no glyph's width changes, is for the second.

import { expect, test } from "./fixtures.mjs";
import { FAVOURITES_KEY, catalogue, openHydrated } from "./exhibit.mjs";
import { LEAST_CONTRAST, LONGEST_LINE, contrastFaults, fixedText, layoutFaults, wideText } from "./text-layout.mjs";

// In leaps: a drawing is laid out anew once its width has changed by an eighth, and scaled until then.
const WIDTHS = [320, 1366, 390, 1440, 640, 1920, 820, 2560, 1140];

// What an A5 and an A4 leave between their margins, in CSS pixels.
const SHEETS = [559, 688];

// What a visitor may set [WCAG 1.4.4, 1.4.12].
const SETTINGS = {
  plain: "",
  spaced: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`,
  "at 200 %": ":root { font-size: 200% !important; }",
};
/** The narrowest of the widths. */
const LEAST_ROOM = Math.min(...WIDTHS);

/** Whether glyphs are hinted in the project that runs. */
const isHinted = () => test.info().project.name === "hinted";

// The fullest page of each kind.
const PAGES = [
  ["the entrance", ""],
  ["the gallery", "gifts/?kind=drones&q=drone"],
  ["the gallery as a list", "gifts/?view=list"],
  ["a gift that many reported", "gifts/cosmonaut-glove/"],
  ["a gift of many questions", "gifts/attack-drones/"],
  ["the journey", "journey/"],
  ["a day of the journey", "journey/?day=2023-09-13"],
  ["a person", "people/kim-jong-un/"],
  ["a place", "places/exhibition/"],
  ["the questions", "questions/"],
  ["what was talked about", "topics/"],
  ["the sources", "sources/"],
  ["a source", "sources/unlocated-rewrite/"],
  ["the favourites", "visit/"],
  ["a tour", "tour/how-we-know/"],
  ["a stop of a tour", "tour/how-we-know/counting-drones/"],
  ["about", "about/"],
];

/** Components that watch their width lay themselves out before the second frame; without script none does. */
const nextLayout = (page) =>
  page.evaluate(() => {
    if (document.documentElement.dataset.ready === undefined) return null;
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

/** Collects what `find` finds, given `most`, with where it was found. */
function collector(page, find, most) {
  const found = new Map();
  return {
    async look(where) {
      for (const fault of await page.evaluate(find, most)) found.set(fault, [...(found.get(fault) ?? []), where]);
    },
    faults: () => [...found].map(([fault, where]) => `${fault} (${where.join(", ")})`).sort(),
  };
}

const openDetails = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

/** As a visitor’s own style sheet. */
const apply = (page, rules) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** Has each of `collectors` look at the page at these widths. */
async function lookAtWidths(page, collectors, widths, setting) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await nextLayout(page);
    for (const collected of collectors) await collected.look(setting === "plain" ? width : `${width} ${setting}`);
  }
}

test.beforeEach(async ({ page }) => {
  const ids = catalogue.gifts.slice(0, 4).map(({ id }) => id);
  await page.addInitScript(([key, ids]) => localStorage.setItem(key, ids), [FAVOURITES_KEY, ids.join(",")]);
});

function layoutTest(what, path) {
  test(`${what} keeps its text whole and apart, and its targets large`, async ({ page }) => {
    test.slow();
    await openHydrated(page, `./${path}`);
    await openDetails(page);
    const onScreen = collector(page, layoutFaults);
    const lines = collector(page, wideText, LONGEST_LINE);
    for (const [setting, rules] of Object.entries(SETTINGS)) {
      await apply(page, rules);
      const isPlain = setting === "plain";
      const widths = isPlain || !isHinted() ? WIDTHS : [LEAST_ROOM];
      await lookAtWidths(page, isPlain ? [onScreen, lines] : [onScreen], widths, setting);
    }
    expect.soft(onScreen.faults(), "on the screen").toEqual([]);
    expect.soft(lines.faults(), "lines").toEqual([]);

    await apply(page, SETTINGS.plain);
    if (!isHinted()) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await nextLayout(page);
      expect.soft(await page.evaluate(fixedText), "what does not grow with the size of text").toEqual([]);

      await page.emulateMedia({ forcedColors: "active" });
      expect.soft(await page.evaluate(contrastFaults, LEAST_CONTRAST), "in forced colours").toEqual([]);
    }

    await page.emulateMedia({ forcedColors: "none", media: "print" });
    // A label's imprint stands at the foot of its sheet, and a window has no sheets.
    await apply(page, ".gift__imprint { display: none }");
    const onPaper = collector(page, layoutFaults);
    await lookAtWidths(page, [onPaper], SHEETS, "plain");
    // Nobody touches paper.
    expect.soft(onPaper.faults().filter((fault) => !fault.startsWith("small")), "on paper").toEqual([]);
  });
}

for (const [what, path] of PAGES) layoutTest(what, path);

test.describe("where there is no such page", () => {
  test.use({ expectedErrors: /Failed to load resource|MIME type/ });
  layoutTest("it", "gifts/fur-hats/");
});

test.describe("as prerendered", () => {
  // The style sheet alone chooses among the drawings, and each is scaled to the window. Elsewhere the
  // prerendered page is that of above.
  test.use({ javaScriptEnabled: false });
  const drawn = ["", "gifts/cosmonaut-glove/", "gifts/attack-drones/", "journey/", "places/exhibition/"];

  for (const [what, path] of PAGES.filter(([, path]) => drawn.includes(path))) {
    test(`${what} keeps its text whole and apart, and its targets large`, async ({ page }) => {
      await page.goto(`./${path}`);
      await openDetails(page);
      const collected = collector(page, layoutFaults);
      await lookAtWidths(page, [collected], WIDTHS, "plain");
      expect(collected.faults()).toEqual([]);
    });
  }
});
