// The finders of faults in the layout of text find what is planted, and nothing else. Whether the system
// hints glyphs makes no difference to them, so one project runs it.

import { expect, test } from "./fixtures.mjs";
import { LEAST_CONTRAST, LONGEST_LINE, contrastFaults, fixedText, layoutFaults, wideText } from "./text-layout.mjs";

// What each finder must find, and what it must not, in documents of a few lines.
const PLANTED = [
  ["text that its box cuts", `<div style="overflow: hidden; block-size: 1em">Two<br>lines</div>`, ["cut: “lines” in div, by div"]],
  ["text that a box around its box cuts", `<section style="overflow: clip; inline-size: 3em"><p style="inline-size: 9em">A long name</p></section>`, ["cut: “A long name” in p, by section"]],
  ["text that an ellipsis cuts", `<p style="inline-size: 3em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">A long name</p>`, ["cut: “A long name” in p, by p"]],
  ["lines beyond a clamp", `<p style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; inline-size: 3em">A long name</p>`, ["cut: “A long name” in p, by p"]],
  ["text that its box in a drawing cuts", `<svg><foreignObject width="40" height="20"><b style="white-space: nowrap">A long name</b></foreignObject></svg>`, ["cut: “A long name” in b, by foreignObject"]],
  ["text that the next box in a drawing covers", `<svg><text y="20">One name</text><foreignObject x="20" width="90" height="40"><p style="background: #fff; margin: 0; padding-inline-start: 60px">Two</p></foreignObject></svg>`, ["covered: “One name” in text, by “Two” in p"]],
  ["text that its drawing cuts", `<svg width="40" height="40"><text y="20">A long name</text></svg>`, ["cut: “A long name” in text, by svg"]],
  ["text before the window’s edge", `<p style="margin-inline-start: -60px">A long name</p>`, ["cut: “A long name” in p, by the window"]],
  ["text before where scrolling begins", `<div style="overflow: auto"><p style="margin-inline-start: -60px">A long name</p></div>`, ["cut: “A long name” in p, by div"]],
  ["text on text", `<p>One name</p><p style="margin-block-start: -34px">Another</p>`, ["overlapping: “Another” in p and “One name” in p"]],
  ["text on text in a drawing", `<svg><text y="20">One name</text><text y="24" x="9">Another</text></svg>`, ["overlapping: “Another” in text and “One name” in text"]],
  ["a small button", `<button style="all: unset; block-size: 20px">Share</button>`, ["small: “Share” in button"]],
  ["a small link in a list", `<ul><li><a href="#">One</a></li></ul>`, ["small: “One” in a"]],

  ["but not text that can be scrolled to", `<div style="overflow: auto; inline-size: 3em; white-space: nowrap">A long name</div>`, []],
  ["but not text that leaves its box in a drawing and stands free", `<svg><foreignObject width="40" height="20" style="overflow: visible"><b style="white-space: nowrap">A long name</b></foreignObject></svg>`, []],
  ["but not text for screen readers alone", `<span style="clip-path: inset(50%); inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap">A long name</span>`, []],
  ["but not text that is placed by a box around the one that cuts", `<div style="block-size: 1em; overflow: hidden"><p style="inset-block-start: 90px; position: absolute">A long name</p></div>`, []],
  ["but not lines that touch only with what is above and below their letters", `<p style="line-height: 0.8">One<br><b>name</b></p>`, []],
  ["but not what stays over what scrolls below it", `<p style="position: sticky; inset-block-start: 0">One name</p><p style="margin-block-start: -34px">Another</p>`, []],
  ["but not a link in a sentence", `<p>As <a href="#">one</a> said.</p>`, []],
  ["but not a small box with a large label", `<label style="display: block; padding: 8px"><input type="checkbox"> One</label>`, []],
  ["but not a link that is laid over its card", `<li style="position: relative; block-size: 60px"><a href="#">One</a><style>a::after { content: ""; inset: 0; position: absolute }</style></li>`, []],
];

test.describe("the finder finds", () => {
  for (const [what, html, faults] of PLANTED) {
    test(what, async ({ page }) => {
      await page.setContent(`<!doctype html><title>Planted</title><body style="font: 16px/1.2 serif">${html}`);
      expect(await page.evaluate(layoutFaults)).toEqual(faults);
    });
  }

  test("lines that are too long", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const text = "One name and another, ".repeat(9);
    await page.setContent(`<!doctype html><title>Planted</title><body style="font: 16px/1.4 serif"><p>${text}</p>
      <p style="max-inline-size: 30em">As <a href="#">${text}</a></p><p>One name</p><ul style="display: flex"><li>${"One name, ".repeat(7)}</li><li>${"Another, ".repeat(7)}</li></ul>`);
    const faults = await page.evaluate(wideText, LONGEST_LINE);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^wide: 19\d characters, “One name and another, One name and another, One” in p$/);
  });

  test("text that is not told from its ground", async ({ page }) => {
    await page.setContent(`<!doctype html><title>Planted</title><p style="color: #999">Grey</p><p>Black</p>
      <div style="background: #000"><p style="color: #111">Black</p><p style="color: #fff">White</p></div>
      <svg><rect width="90" height="30" fill="#111"></rect><text x="9" y="20">Black</text></svg>`);
    expect(await page.evaluate(contrastFaults, LEAST_CONTRAST)).toEqual([
      "faint: “Grey” in p, 2.8 to 1",
      "faint: “Black” in p, 1.1 to 1",
      "faint: “Black” in text, 1.1 to 1",
    ]);
  });

  test("text that forced colours lay on a ground of its own colour", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    const chosen = "background: selecteditem; color: selecteditemtext";
    await page.setContent(`<!doctype html><title>Planted</title><p style="${chosen}">Plain</p><p style="${chosen}; forced-color-adjust: none">Kept</p>`);
    expect(await page.evaluate(contrastFaults, LEAST_CONTRAST)).toEqual(["faint: “Plain” in p, 1.0 to 1"]);
  });

  test("text that does not grow", async ({ page }) => {
    await page.setContent(`<!doctype html><title>Planted</title><p style="font-size: 1rem">Grows</p><p style="font-size: 16px">Stays</p>`);
    expect(await page.evaluate(fixedText)).toEqual(["fixed: “Stays” in p"]);
  });
});
