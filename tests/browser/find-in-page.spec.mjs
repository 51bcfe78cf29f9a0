// What is folded is found by the browser’s own search, which opens it. No automation reaches the search
// bar; a link to a text (`#:~:text=`) is searched for by the same means.

import { expect, test } from "./fixtures.mjs";
import { expectReady, title } from "./exhibit.mjs";

const HAT = "./gifts/fur-hat/";

/** What may be hidden: what is pressed, not read; what is for paper, for a browser without script, or for where there is room. */
const NOT_READ = "select, button, .sheet__head, .only-without-script, .gift__exhibit, .gift__imprint, .timeline-gift__who";

for (const width of [390, 1440]) {
  for (const [what, address, text] of [
    ["a claim in the evidence", HAT, "изделие из соболя, которое выполнили тувинские мастера"],
    ["what is imagined on a plate", HAT, "how the flaps hang, the blue crown"],
    ["what a plate’s points say", HAT, "its blue cloth, sewn of six gores, is imagined"],
    ["how a source is cited", HAT, "Chicago"],
    ["a fact of a person’s page", "./people/alexander-matsegora/", "Spells him Matzegora"],
  ]) {
    test(`${what} is found in a window ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${address}#:~:text=${encodeURIComponent(text).replaceAll("-", "%2D")}`);
      const found = page.getByText(text).first();
      await expect(found).toBeInViewport();
      await expectReady(page);
      await expect(title(page)).toBeVisible();
      // What the bootstrap closes on a phone leaves it open.
      await expect(found).toBeVisible();
      await expect(found).toBeInViewport();
    });
  }
}

test("nothing that can be read is hidden but in what opens", async ({ page }) => {
  for (const address of ["./", "./gifts/", HAT, "./journey/", "./tour/", "./people/kim-jong-un/", "./places/exhibition/", "./sources/", "./questions/", "./about/"]) {
    await page.goto(address);
    await expectReady(page);
    const hidden = await page.evaluate((NOT_READ) => {
      for (const section of document.querySelectorAll("details")) section.open = true;
      const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        if (data.trim() && !parentElement.checkVisibility() && !parentElement.closest(NOT_READ)) found.push(`${parentElement.closest("[class]")?.className}: ${data.trim().slice(0, 60)}`);
      }
      return found;
    }, NOT_READ);
    expect.soft(hidden, address).toEqual([]);
  }
});
