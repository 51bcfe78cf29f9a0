// Faults of browsers, hosts and hands: each ends in a page that works, or reads and says what does not.

import { readFileSync } from "node:fs";
import { FAULTS, documented } from "./faults.mjs";
import { expectReady } from "./exhibit.mjs";
import { expect, test } from "./fixtures.mjs";

test.use({ expectedErrors: /Failed to (load|fetch|find)|integrity|MIME|refused|out of memory|WebAssembly|find-root/ });

for (const { group, fault, sees, before, meanwhile, isSlow, test: holds } of FAULTS) {
  test(`${group}: ${fault}. ${sees}`, async ({ page }) => {
    test.slow(Boolean(isSlow), "it opens many pages");
    await before?.(page);
    let start;
    const started = new Promise((resolve) => (start = resolve));
    if (meanwhile) {
      await page.route(/\/vitrine-[0-9a-f]{16}\.wasm$/, async (route) => {
        await started;
        await route.fallback();
      });
    }
    await page.goto("./gifts/");
    if (meanwhile) {
      // The bootstrap listens.
      await page.waitForFunction(() => document.documentElement.dataset.theme);
      await meanwhile(page);
      start();
      await expectReady(page);
    }
    await holds(page);
  });
}

test("the table of faults is the one in docs/faults.md", () => {
  expect(readFileSync(new URL("../../docs/faults.md", import.meta.url), "utf8")).toBe(documented());
});
