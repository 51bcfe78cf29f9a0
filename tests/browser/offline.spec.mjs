// The service worker: what is cached for when there is no network, and how an update is offered.

import { expect, test } from "./fixtures.mjs";
import { catalogue, expectReady, open, title } from "./exhibit.mjs";

test.use({ serviceWorkers: "allow", expectedErrors: /Failed to load resource|ERR_|Failed to fetch/ });

/** Opens the exhibit and waits until all of it is cached. */
async function openAndCache(page, museum) {
  await open(page, "./");
  const kept = () =>
    page.evaluate(async (root) => {
      const paths = (await (await fetch("sw.js")).text()).match(/const (?:PRECACHE|ON_DEMAND) ?= ?\[[^\]]*\]/g).flatMap((list) => list.match(/"[^"]+"/g));
      const found = await Promise.all(paths.map((path) => caches.match(root + JSON.parse(path))));
      return { of: paths.length, missing: found.filter((answer) => !answer).length };
    }, museum.root);
  await expect.poll(async () => (await kept()).missing, { timeout: 40_000 }).toBe(0);
  expect((await kept()).of).toBeGreaterThan(150);
}

for (const under of ["/", "/museums/vitrine/"]) {
  test.describe(`served at ${under}`, () => {
    test.use({ under });

    test("after one visit every kind of page opens with the network cut", async ({ page, museum }) => {
      await openAndCache(page, museum);
      await museum.close();
      for (const [address, heading] of [
        ["./", "Of the Highest Quality"],
        ["./gifts/?q=ushanka", "The gifts"],
        ["./gifts/cosmonaut-glove/", catalogue.gifts[1].title],
        ["./journey/", "Six days by train"],
        ["./tour/two-minutes/", "Two minutes"],
        ["./people/vladimir-putin/", "Vladimir Putin"],
        ["./questions/", "Questions"],
      ]) {
        await page.goto(address);
        await expectReady(page);
        await expect(title(page)).toContainText(heading);
        const pictures = page.getByRole("main").getByRole("img");
        for (const picture of (await pictures.all()).slice(0, 2)) {
          await picture.scrollIntoViewIfNeeded();
          await expect.poll(() => picture.evaluate((image) => image.naturalWidth ?? 1)).toBeGreaterThan(0);
        }
      }
      // A route that was not prerendered opens too, and says that it is not found.
      await page.goto("./gifts/no-such-gift/");
      await expectReady(page);
      await expect(title(page)).toHaveText("Page not found");
    });
  });
}

test.describe("when a newer edition is published", () => {
  const host = { newer: false };
  const send = {
    "sw.js": (response, body) => response.end(host.newer ? body.toString().replace(/(?<=VERSION ?= ?")/, "newer-") : body),
  };
  test.use({ send });

  test("a notice is shown, and the visitor decides when to activate it", async ({ page, museum }) => {
    host.newer = false;
    await openAndCache(page, museum);
    host.newer = true;
    await page.reload();
    await expectReady(page);
    const notice = page.getByRole("status").filter({ hasText: "A newer edition of the exhibit is available" });
    await expect(notice).toBeVisible();
    // Until then every file is of the edition that was opened.
    const editions = () => page.evaluate(() => caches.keys()).then((names) => names.map((name) => /newer-/.test(name)).sort());
    expect(await editions()).toEqual([false, true]);
    await notice.getByRole("button", { name: "Reload" }).click();
    // The page that activates it may be the one that is navigated away from.
    await expect.poll(() => editions().catch(() => [])).toEqual([true]);
    await expectReady(page);
    await expect(notice).toHaveCount(0);
  });
});

test.describe("when the host does not serve a worker any more", () => {
  const host = { gone: false };
  const send = {
    "sw.js": (response, body) => (host.gone ? response.writeHead(404).end() : response.end(body)),
  };
  test.use({ send });

  test("it unregisters and nothing stays cached", async ({ page, museum }) => {
    host.gone = false;
    await openAndCache(page, museum);
    host.gone = true;
    await page.reload();
    await expectReady(page);
    const left = () => page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(left).toBe(0);
  });
});
