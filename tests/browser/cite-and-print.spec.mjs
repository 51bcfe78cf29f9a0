// Citing, copying and printing a gift.

import { expect, test } from "./fixtures.mjs";
import { PACKED, packed } from "./packed.mjs";
import { catalogue, open, openHydrated, openSection, takeClock, title } from "./exhibit.mjs";

const panel = (page) => page.getByRole("region", { name: "Cite this page" });

// The page itself in every format; ROOT stands for where the exhibit is served.
const CITATIONS = {
  Chicago: "Of the Highest Quality. “Fur hat.” November 29, 2026. ROOTgifts/fur-hat/.",
  APA: "Fur hat. (2026, November 29). Of the Highest Quality. ROOTgifts/fur-hat/",
  MLA: "“Fur hat.” Of the Highest Quality, 29 Nov. 2026, ROOTgifts/fur-hat/.",
  BibTeX: `@misc{of-the-highest-quality-fur-hat,
  title = {{Fur hat}},
  howpublished = {Of the Highest Quality},
  year = {2026},
  month = nov,
  day = {29},
  url = {ROOTgifts/fur-hat/},
  language = {en},
  note = {Number 2023.8}
}`,
  RIS: `TY  - ELEC
TI  - Fur hat
T2  - Of the Highest Quality
PY  - 2026
DA  - 2026/11/29/
UR  - ROOTgifts/fur-hat/
LA  - en
N1  - Number 2023.8
ER  - 
`,
  "CSL-JSON":
    '[{"id":"of-the-highest-quality-fur-hat","type":"webpage","title":"Fur hat","container-title":"Of the Highest Quality",' +
    '"issued":{"date-parts":[[2026,11,29]]},"URL":"ROOTgifts/fur-hat/","language":"en","note":"Number 2023.8"}]',
};

const served = (text, root) => text.replaceAll("ROOT", root);

test("the page is cited in six formats", async ({ page, museum }) => {
  await open(page, "./gifts/fur-hat/");
  await openSection(page, "Cite this page");
  for (const [format, text] of Object.entries(CITATIONS)) {
    await page.getByText(format, { exact: true }).click();
    await expect(page.getByRole("radio", { name: format, exact: true })).toBeChecked();
    await expect.poll(async () => (await panel(page).textContent()).replaceAll("\r\n", "\n")).toBe(served(text, museum.root));
  }
});

test("each article that speaks of the gift can be cited too", async ({ page }) => {
  await open(page, "./gifts/fur-hat/");
  await openSection(page, "Cite this page");
  const what = page.getByRole("combobox", { name: "Cite" });
  const works = await what.getByRole("option").allTextContents();
  expect(works[0]).toBe("This page");
  expect(works).toContain("World Stock Market, undated");
  await what.selectOption("World Stock Market, undated");
  await page.getByText("MLA", { exact: true }).click();
  await expect(panel(page)).toContainText("World Stock Market");
  await expect(panel(page)).not.toContainText("Fur hat.");
});

test.describe("where the browser lets a page copy", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the citation and the link are copied, and the button says so for a while", async ({ page, museum }) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await takeClock(page);
    await open(page, "./gifts/fur-hat/?kind=clothing");
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
    expect(await copied()).toBe(`${museum.root}gifts/fur-hat/`);
    await page.clock.fastForward(5000);
    await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();

    await openSection(page, "Cite this page");
    await page.getByText("APA", { exact: true }).click();
    await page.getByRole("button", { name: "Copy citation" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await copied()).toBe(served(CITATIONS.APA, museum.root));
  });
});

test("where the browser does not let a page copy, it says so", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await open(page, "./gifts/fur-hat/");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copying is blocked; select the text instead").first()).toBeVisible();
});

test("where there is no clipboard at all, copying says so and breaks nothing", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page, "./gifts/fur-hat/");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copying is blocked; select the text instead").first()).toBeVisible();
});

test("the button prints", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = "printed");
  });
  await open(page, "./gifts/fur-hat/");
  await page.getByRole("button", { name: "Print label" }).click();
  await expect(page).toHaveTitle("printed");
});

test("on paper there is the label, and on a sheet of its own the plate with its points", async ({ page }) => {
  await open(page, "./gifts/cosmonaut-glove/");
  await page.emulateMedia({ media: "print" });
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole("term").filter({ hasText: "Given by" })).toBeVisible();
  await expect(page.getByText(/^One glove, not a pair; /)).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["What we find"]);
  await expect(page.getByRole("paragraph").filter({ hasText: "Sources differ · settled" })).toBeVisible();
  await expect(page.getByText("A cosmonaut’s: from a spacesuit, and several times in space.").first()).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("img")).toHaveCount(1);
  await expect(page.getByRole("figure").getByRole("img", { name: /^Engraving of/ })).toBeVisible();
  await expect(page.getByRole("figure")).toContainText("Artist’s impression");
  const { points } = catalogue.gifts.find(({ id }) => id === "cosmonaut-glove").plate;
  const list = page.getByRole("listitem").filter({ hasText: /Reported|Imagined/ });
  for (const [position, { says }] of points.entries()) await expect(list.nth(position)).toContainText(says);
  for (const name of ["Print label", "Zoom in", "Full screen"]) {
    await expect(page.getByRole("button", { name, exact: true })).toBeHidden();
  }
});

test("on paper a gift without a plate is its label and nothing else", async ({ page }) => {
  const gifts = catalogue.gifts.map((gift) => (gift.id === "fur-hat" ? { ...gift, plate: undefined } : gift));
  const body = packed({ ...catalogue, gifts });
  await page.route(PACKED, (route) => route.fulfill({ body, contentType: "application/json" }));
  await openHydrated(page, "./gifts/fur-hat/");
  await page.emulateMedia({ media: "print" });
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole("img")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("every label fits on one A5, and so does every plate", async ({ page }) => {
  test.slow();
  for (const { id, plate } of catalogue.gifts) {
    await open(page, `./gifts/${id}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    const sheets = [...pdf.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length, `sheets for ${id}`).toBe(plate ? 2 : 1);
    // 148 by 210 millimetres, in points.
    for (const [, width, height] of sheets) {
      expect(Number(width)).toBeCloseTo(419.5, -0.5);
      expect(Number(height)).toBeCloseTo(595.3, -0.5);
    }
  }
});
