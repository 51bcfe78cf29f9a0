// Prerendered pages: read before the app has loaded, hydrated in place, and read all the same if it
// never loads.

import { expect, injectFault, test } from "./fixtures.mjs";
import { PACKED_TOURS } from "./packed.mjs";
import { catalogue, expectCount, expectLaidOut, expectReady, filters, open, searchBox, takeClock, title, hydrate, expectHydrated } from "./exhibit.mjs";

// One page of each kind, and its heading.
const PAGES = [
  ["./", "Of the Highest Quality"],
  ["./gifts/", "The gifts"],
  ["./gifts/cosmonaut-glove/", catalogue.gifts[1].title],
  ["./journey/", "Six days by train"],
  ["./tour/", "Tours"],
  ["./tour/two-minutes/", "Two minutes"],
  ["./visit/", "My visit"],
  ["./people/vladimir-putin/", "Vladimir Putin"],
  ["./sources/", "The sources"],
  ["./questions/", "Questions"],
  ["./about/", "About"],
];

/** Keeps the app from starting until the function that it gives is called. */
async function holdApp(page) {
  let start;
  const blocked = new Promise((resolve) => (start = resolve));
  await page.route(/\/vitrine-[0-9a-f]+\.wasm$/, async (route) => {
    await blocked;
    await route.fallback();
  });
  return start;
}

for (const [address, heading] of PAGES) {
  test(`${address} is hydrated in place: no element is created, and nothing shifts`, async ({ page }) => {
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shift += value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    const start = await holdApp(page);
    await page.goto(address);
    await expect(title(page)).toContainText(heading);
    // All but the app, so that only hydration can move anything.
    await expectLaidOut(page);
    const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await drawn();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll(".exhibit *")) element.isPrerendered = true;
      window.shift = 0;
    });
    start();
    await expectReady(page);
    await hydrate(page);
    await drawn();
    const { fresh, shift } = await page.evaluate(() => ({
      fresh: [...document.querySelectorAll(".exhibit *")].filter((element) => !element.isPrerendered).map((element) => element.outerHTML.slice(0, 100)),
      shift: window.shift,
    }));
    expect(fresh).toEqual([]);
    expect(shift).toBe(0);
  });
}

test("what was typed, opened and scrolled to before hydration is still there after", async ({ page }) => {
  const start = await holdApp(page);
  await page.goto("./gifts/");
  await searchBox(page).fill("ush");
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const scroll = await page.evaluate(() => scrollY);
  start();
  await expectReady(page);
  await expect(searchBox(page)).toHaveValue("ush");
  await expect(searchBox(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scroll);
  await searchBox(page).pressSequentially("anka");
  await expectCount(page, "1 of 14 gifts");
});

test("words that were typed before hydration are searched for after it", async ({ page }) => {
  const start = await holdApp(page);
  await page.goto("./gifts/");
  await searchBox(page).fill("ushanka");
  start();
  await expectCount(page, "1 of 14 gifts");
});

test("before hydration a search is a form that leads to its results", async ({ page }) => {
  const start = await holdApp(page);
  await page.goto("./gifts/");
  await searchBox(page).fill("ushanka");
  await searchBox(page).press("Enter");
  await page.waitForURL(/\/gifts\/\?q=ushanka$/);
  start();
  await expectCount(page, "1 of 14 gifts");
});

test("a link that is followed while the catalogue loads leads on", async ({ page }) => {
  await injectFault(page, "slow", { delay: 3000 });
  await page.goto("./gifts/cosmonaut-glove/");
  await page.waitForFunction(() => document.documentElement.dataset.theme);
  await page.getByRole("banner").getByRole("link", { name: "Sources" }).click();
  await expect(title(page)).toHaveText("The sources");
  await expectReady(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, heading] of PAGES) {
    test(`${address} can be read in full, and offers nothing that needs script`, async ({ page }) => {
      await page.goto(address);
      await expect(title(page)).toContainText(heading);
      await expect(page.getByRole("button")).toHaveCount(0);
      await expect(page.getByRole("searchbox")).toHaveCount(0);
      await expect(page.getByRole("contentinfo")).toBeVisible();
    });
  }

  test("the gallery says so, and its links lead to the gifts", async ({ page }) => {
    await page.goto("./gifts/");
    await expect(page.getByText(/^Searching and filtering need JavaScript and WebAssembly/)).toBeVisible();
    await expect(filters(page)).toHaveCount(0);
    await page.getByRole("link", { name: catalogue.gifts[1].title }).click();
    await expect(title(page)).toHaveText(catalogue.gifts[1].title);
    await expect(page.getByText(catalogue.gifts[1].label)).toBeVisible();
  });
});

const NOT_STARTED = "The exhibit’s program could not be started.";

// What may happen to the app on its way, and the visitor reads on.
const RESPONSES = {
  "is not there": (route) => route.fulfill({ status: 404, body: "not found" }),
  "is cut off by the network": (route) => route.abort("connectionreset"),
  "is not the one that was published": (route) => route.fulfill({ contentType: "application/wasm", body: "\0asm\u0001\0\0\0 and more" }),
  "is a page to sign in": (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Hello" }),
};

test.describe("when the app", () => {
  test.use({ expectedErrors: /Failed to (load|fetch)|integrity|WebAssembly|wasm|unreachable/ });

  for (const [how, answer] of Object.entries(RESPONSES)) {
    test(`${how}, the page says so and can be read`, async ({ page }) => {
      await page.route(/\/vitrine-[0-9a-f]+\.wasm$/, answer);
      await page.goto("./gifts/cosmonaut-glove/");
      await expect(page.getByRole("alert")).toContainText(NOT_STARTED);
      await expect(title(page)).toHaveText(catalogue.gifts[1].title);
      await page.unrouteAll();
      await page.getByRole("alert").getByRole("button", { name: "Reload" }).click();
      await expectReady(page);
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }

  test("has no WebAssembly to run on, the page says so and can be read", async ({ page }) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto("./gifts/?q=glove");
    await expect(page.getByRole("alert")).toContainText(NOT_STARTED);
    await expect(title(page)).toHaveText("The gifts");
  });

  test("has another content type, it starts all the same", async ({ page }) => {
    await page.route(/\.wasm$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
    });
    await open(page, "./gifts/");
    await expectCount(page, "14 gifts");
  });

  test("traps, the page says so and can be read", async ({ page }) => {
    await open(page, "./gifts/cosmonaut-glove/");
    await page.evaluate(() => {
      // The smallest module that traps.
      const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 120, 0, 0, 10, 5, 1, 3, 0, 0, 11];
      const { instance } = { instance: new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))) };
      setTimeout(instance.exports.x);
    });
    await expect(page.getByRole("alert")).toContainText(NOT_STARTED);
    await expect(title(page)).toHaveText(catalogue.gifts[1].title);
  });
});

test.describe("when a prerendered page misses a file", () => {
  test.use({ expectedErrors: /Failed to load resource|Failed to fetch|integrity/ });

  // The route, the file that is missing, and what the banner says.
  const MISSING = [
    ["./gifts/cosmonaut-glove/", /\/catalogue-[0-9a-f]+\.json$/, "The server answered with status 404."],
    ["./gifts/cosmonaut-glove/", /\/gift-[0-9a-f]+\.wasm$/, "The network did not answer, or the exhibit has been updated"],
    ["./tour/two-minutes/", PACKED_TOURS, "The network did not answer, or the exhibit has been updated"],
  ];

  for (const [address, file, notice] of MISSING) {
    test(`${address} without ${file.source} says so in a banner, and trying again helps`, async ({ page }) => {
      await takeClock(page);
      const requests = await injectFault(page, "404", { file });
      await page.goto(address);
      const heading = await title(page).textContent();
      await title(page).waitFor();
      await page.evaluate(() => document.querySelector("main :is(button, a[href*='?'])").focus());
      await page.clock.runFor(8000);
      await expect(page.getByRole("alert")).toContainText("You can read this page and follow its links");
      await expect(page.getByRole("alert")).toContainText(notice);
      await expect(title(page)).toHaveText(heading);
      requests.over = true;
      await page.getByRole("button", { name: "Try again" }).click();
      await page.clock.runFor(1000);
      await expectHydrated(page);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(title(page)).toHaveText(heading);
    });
  }
});

test.describe("with a chunk that is not the one that was published", () => {
  test.use({ expectedErrors: /Failed to fetch|integrity/ });

  test("it is not run, and a banner says so above the page", async ({ page }) => {
    await takeClock(page);
    await page.route(/\/gift-[0-9a-f]+\.wasm$/, async (route) => {
      const answer = await route.fetch();
      // As good a module, with one custom section more.
      const body = Buffer.concat([await answer.body(), Buffer.from([0, 2, 1, 0x61])]);
      await route.fulfill({ contentType: "application/wasm", body });
    });
    await page.goto("./gifts/cosmonaut-glove/");
    await title(page).waitFor();
    await page.evaluate(() => document.querySelector("main button").focus());
    await page.clock.runFor(8000);
    await expect(page.getByRole("alert")).toContainText("You can read this page and follow its links");
    await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");
  });
});
