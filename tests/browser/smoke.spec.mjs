// Smoke tests: the published folder works from any place it is put in.

import { expect, test } from "./fixtures.mjs";
import { open } from "./exhibit.mjs";

const TITLE = /Of the Highest Quality/;

for (const under of ["/", "/museums/vitrine/"]) {
  test.describe(`served at ${under}`, () => {
    test.use({ under });

    test("the entrance opens", async ({ page }) => {
      await page.goto("./");
      await expect(page).toHaveTitle(TITLE);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });

    test("a deep link opens, and opens again on reload", async ({ page }) => {
      await page.goto("./gifts/cosmonaut-glove/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`${under}gifts/cosmonaut-glove/`);
    });

    test("a link without its closing slash leads to the page", async ({ page }) => {
      await page.goto("./gifts");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`${under}gifts/`);
    });

    test.describe("and a path that does not exist", () => {
      test.use({ expectedErrors: /status of 404|MIME type/ });

      for (const path of ["nothing-here/", "gifts/no-such-gift/", "gifts/%00/"]) {
        test(`at ${path} it still starts`, async ({ page }) => {
          const response = await page.goto(`./${path}`);
          expect(response?.status()).toBe(404);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        });
      }
    });
  });
}

test.describe("a path that looks like another host", () => {
  // Nothing of ours is below such a path, so the page cannot start; it only must not be fooled.
  test.use({ expectedErrors: /status of 404|MIME type/ });

  test("never makes the page request that host", async ({ page, museum }) => {
    await page.goto(`${new URL(museum.root).origin}//example.org/gifts/`);
    await expect(page).toHaveTitle(TITLE);
  });
});

test("the exhibit keeps its root when the address changes", async ({ page, museum }) => {
  await page.goto("./gifts/cosmonaut-glove/");
  await page.evaluate(() => history.pushState(null, "", "about/"));
  expect(page.url()).toBe(`${museum.root}about/`);
  expect(await page.evaluate(() => document.baseURI)).toBe(museum.root);
});

test("nothing blocks rendering but the page, its style sheet and that of all pages", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry.renderBlockingStatus === "blocking")
      .map((entry) => new URL(entry.name).pathname)
      .sort(),
  );
  const sheet = (name) => expect.stringMatching(new RegExp(`^/${name}-[0-9a-f]{16}\\.css$`));
  expect(blocking).toEqual([sheet("entrance"), sheet("vitrine")]);
});

test("an English page requests no font but the Latin ones", async ({ page }) => {
  const fonts = new Set();
  page.on("request", (request) => {
    const file = new URL(request.url()).pathname;
    if (file.endsWith(".woff2")) fonts.add(file.replace("/fonts/", ""));
  });
  await open(page);
  expect(fonts.size).toBeGreaterThan(0);
  expect([...fonts].filter((file) => !file.includes("-latin"))).toEqual([]);
});
