// The service worker: what is cached for when there is no network, and how an update is offered.

import { expect, test } from "./fixtures.mjs";
import { catalogue, expectCount, expectReady, giftLinks, open, searchBox, title } from "./exhibit.mjs";
import { sendSignInPage } from "./server.mjs";

test.use({ serviceWorkers: "allow", expectedErrors: /Failed to load resource|ERR_|Failed to fetch|MIME/ });

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

/** Types into the search box of the gallery, which takes the program, and sees what is found. */
async function searches(page) {
  await page.goto("./gifts/");
  await searchBox(page).fill("ushanka");
  await expectCount(page, "1 of 14 gifts");
}

const REFUSE_STORAGE = 'caches.open = () => Promise.reject(new DOMException("full", "QuotaExceededError"))';

const notice = (page) => page.getByRole("status").filter({ hasText: "A newer edition of the exhibit is available" });

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
    await expect(notice(page)).toBeVisible();
    // Until then every file is of the edition that was opened.
    const editions = () => page.evaluate(() => caches.keys()).then((names) => names.map((name) => /newer-/.test(name)).sort());
    expect(await editions()).toEqual([false, true]);
    await notice(page).getByRole("button", { name: "Reload" }).click();
    // The page that activates it may be the one that is navigated away from.
    await expect.poll(() => editions().catch(() => [])).toEqual([true]);
    await expectReady(page);
    await expect(notice(page)).toHaveCount(0);
  });

  test("in another tab, the older one goes on, and what was picked in one is there in the other", async ({ page, museum }) => {
    host.newer = false;
    await openAndCache(page, museum);
    await open(page, "./gifts/");
    host.newer = true;
    const other = await page.context().newPage();
    await other.goto(`${museum.root}gifts/`);
    await notice(other).getByRole("button", { name: "Reload" }).click();
    await expect.poll(() => page.evaluate(() => caches.keys()).then((names) => names.map((name) => /newer-/.test(name)))).toEqual([true]);
    await expectReady(other);
    await other.getByRole("main").getByRole("button", { name: /^Add to my visit/ }).first().click();
    await expect(page.getByRole("banner").getByRole("link", { name: "My visit (1)" })).toBeVisible();
    await searchBox(page).fill("ushanka");
    await expectCount(page, "1 of 14 gifts");
    await giftLinks(page).first().click();
    await expect(title(page)).toHaveText("Fur hat");
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

test("what the browser has evicted, of the cache or all of it, is fetched again", async ({ page, museum }) => {
  await openAndCache(page, museum);
  for (const nth of [3, 2, 1]) {
    await page.evaluate(async (nth) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const evicted = (await cache.keys()).filter((_, at) => at % nth === 0);
        await Promise.all(evicted.map((request) => cache.delete(request)));
      }
    }, nth);
    await searches(page);
  }
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await searches(page);
});

test("an update that finds no network is not spoken of", async ({ page, museum }) => {
  await openAndCache(page, museum);
  await museum.close();
  await page.reload();
  await expectReady(page);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
  await searches(page);
  await expect(notice(page)).toHaveCount(0);
});

test.describe("when the host answers for the worker", () => {
  const host = { answer: null };
  const send = {
    "sw.js": (response, body) => (host.answer ? host.answer(response, body.toString()) : response.end(body)),
  };
  test.use({ send });

  for (const [what, answer] of [
    ["with a page to sign in", sendSignInPage],
    ["with a script that throws", (response) => response.end("throw new Error('broken')")],
    ["with one that throws at every request", (response) => response.end("addEventListener('fetch', () => { throw new Error('broken'); })")],
    ["with one to which its storage is refused", (response, body) => response.end(`${REFUSE_STORAGE};${body}`)],
    ["with one whose storage is refused once it is installed", (response, body) => response.end(`addEventListener("activate", () => { ${REFUSE_STORAGE}; });${body}`)],
  ]) {
    for (const first of [true, false]) {
      test(`${what}, ${first ? "at the first visit" : "later"}, the exhibit works`, async ({ page }) => {
        host.answer = first ? answer : null;
        await open(page, "./");
        if (!first) await page.evaluate(() => navigator.serviceWorker.ready);
        host.answer = answer;
        await page.reload();
        await expectReady(page);
        // Until the worker is installed, or refused.
        await page.waitForTimeout(2000);
        await searches(page);
      });
    }
  }
});

test("where data is to be saved, only what every page needs is cached ahead", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await open(page, "./");
  const cached = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
  await expect.poll(async () => (await cached()).some((path) => /\/vitrine-[0-9a-f]{16}\.wasm$/.test(path))).toBe(true);
  await page.waitForTimeout(3000);
  expect((await cached()).filter((path) => path.startsWith("/people/"))).toEqual([]);
  expect((await cached()).length).toBeLessThan(100);
});
