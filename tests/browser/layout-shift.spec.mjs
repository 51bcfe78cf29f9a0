// Layout shift: nothing moves while a page loads.

import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.mjs";
import { open } from "./exhibit.mjs";

const MOST = 0.01;
const [tour] = JSON.parse(readFileSync(new URL("../../dist/tours.json", import.meta.url), "utf8")).tours;
const STOP = `tour/${tour.id}/${tour.stops[0].id}/`;

for (const [width, height] of [[1440, 900], [390, 844]]) {
  for (const [what, path] of [["the entrance", ""], ["the gallery", "gifts/"], ["a gift", "gifts/cosmonaut-glove/"], ["the questions", "questions/"], ["the tours", "tour/"], ["a stop", STOP]]) {
    test(`${what} does not shift while it loads, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries()) {
            const moved = sources.map(({ node, previousRect: from, currentRect: to }) =>
              `${node?.className ?? node?.nodeName} ${from.x},${from.y} ${from.width}×${from.height} to ${to.x},${to.y} ${to.width}×${to.height}`);
            window.shifts.push({ value, moved });
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await open(page, `./${path}`);
      await page.waitForLoadState("networkidle");
      // Two frames: a shift is reported with the frame after it.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const shifts = await page.evaluate(() => window.shifts);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThanOrEqual(MOST);
    });
  }
}
