// A kiosk in a museum: an idle visitor is warned, then the session is reset to the entrance.

import { axeFindings, expect, test } from "./fixtures.mjs";
import { card, chips, entries, expectCount, expectReady, queryOf, searchBox, takeClock, title, value } from "./exhibit.mjs";

const warning = (page) => page.getByRole("alertdialog", { name: "Still there?" });
const stay = (page) => warning(page).getByRole("button", { name: "I am still here" });

/** Opens a page in a kiosk of ninety seconds, the clock in hand. */
async function openKiosk(page, path) {
  await takeClock(page);
  await page.goto(path);
  await page.clock.runFor(1000);
  await expect(title(page)).toBeVisible();
  await expect.poll(() => page.locator("html").getAttribute("data-kiosk")).toBe("");
}

test("after ninety idle seconds a warning appears, and any input dismisses it", async ({ page }) => {
  await openKiosk(page, "./gifts/fur-hat/?kiosk=90");
  await page.clock.runFor(88_000);
  await expect(warning(page)).toBeHidden();
  await page.clock.runFor(4000);
  await expect(warning(page)).toBeVisible();
  await expect(stay(page)).toBeFocused();
  await expect(warning(page)).toContainText("The exhibit restarts at its entrance in");
  expect(await axeFindings(page)).toEqual([]);
  await stay(page).click();
  await expect(warning(page)).toBeHidden();
  await page.clock.runFor(60_000);
  await expect(title(page)).toHaveText("Fur hat");
  await expect(warning(page)).toBeHidden();

  await page.clock.runFor(32_000);
  await expect(warning(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(warning(page)).toBeHidden();
  await page.clock.runFor(32_000);
  await expect(title(page)).toHaveText("Fur hat");

  await page.clock.runFor(60_000);
  await expect(warning(page)).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(warning(page)).toBeHidden();
});

test("without input the session is reset to the entrance, and nothing of it remains", async ({ page }) => {
  await openKiosk(page, "./?kiosk=90");
  await page.getByRole("navigation", { name: "Exhibit" }).getByRole("link", { name: "Gifts" }).click();
  await page.clock.runFor(1000);
  await searchBox(page).fill("rifle");
  await page.clock.runFor(1000);
  await value(page, "Kind", /^Firearms/).check();
  await expect(chips(page).getByRole("listitem")).toHaveCount(2);
  expect(queryOf(page)).toContain("kiosk=90");
  await card(page, "Russian-made rifle").getByRole("link").click();
  await page.clock.runFor(1000);
  await expect(title(page)).toHaveText("Russian-made rifle");
  await page.getByRole("button", { name: "Add to my visit: Russian-made rifle" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "My visit (1)" })).toBeVisible();
  await page.getByRole("button", { name: /^Theme/ }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");

  await page.clock.runFor(115_000);
  await expect(title(page)).toHaveText("Of the Highest Quality");
  expect(queryOf(page)).toBe("kiosk=90");
  await expect(warning(page)).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "system");
  await expect(page.getByRole("link", { name: "My visit (1)" })).toHaveCount(0);

  // The history holds the entrance, whichever way one goes.
  await expect.poll(() => page.evaluate(() => history.state?.depth)).toBe(1);
  await page.goForward();
  await expect(title(page)).toHaveText("Of the Highest Quality");
  await page.goBack();
  await expect(title(page)).toHaveText("Of the Highest Quality");
  expect(queryOf(page)).toBe("kiosk=90");

  await page.getByRole("navigation", { name: "Exhibit" }).getByRole("link", { name: "Gifts" }).click();
  await page.clock.runFor(1000);
  await expectCount(page, "14 gifts");
  await expect(searchBox(page)).toHaveValue("");
});

test("session after session, the history grows no longer", async ({ page }) => {
  await openKiosk(page, "./?kiosk=10");
  const session = async () => {
    for (const [name, heading] of [["Gifts", "The gifts"], ["Journey", "Six days by train"], ["Sources", "The sources"]]) {
      await page.getByRole("navigation", { name: "Exhibit" }).getByRole("link", { name }).click();
      await page.clock.runFor(1000);
      // Nothing of it is under way when the clock is put forward, and so timed out.
      await expect(title(page)).toHaveText(heading);
    }
    await page.clock.runFor(32_000);
    await expect(title(page)).toHaveText("Of the Highest Quality");
    await expect.poll(() => page.evaluate(() => history.state?.depth)).toBe(1);
  };
  await session();
  const before = await entries(page);
  for (let time = 0; time < 5; time += 1) await session();
  expect(await entries(page)).toBe(before);
});

test("however long the session was, nothing of it is reached by going back", async ({ page }) => {
  await openKiosk(page, "./?kiosk=10");
  const navigation = page.getByRole("navigation", { name: "Exhibit" });
  // More than the fifty entries that a browser keeps.
  for (let time = 0; time < 30; time += 1) {
    for (const [name, heading] of [["Gifts", "The gifts"], ["Sources", "The sources"]]) {
      await navigation.getByRole("link", { name }).click();
      await expect(title(page)).toHaveText(heading);
    }
  }
  // And a link within a page.
  await page.evaluate(() => document.querySelector("a.skip").click());
  await expect(page).toHaveURL(/#main$/);
  await page.clock.runFor(32_000);
  await expect(title(page)).toHaveText("Of the Highest Quality");
  for (let time = 0; time < 3; time += 1) {
    await page.evaluate(() => history.back()).catch(() => {});
    await page.clock.runFor(1000);
    // What was there before the exhibit.
    if (page.url() === "about:blank") break;
    await expect(title(page)).toHaveText("Of the Highest Quality");
    expect(queryOf(page)).toBe("kiosk=10");
  }
});

test("at the entrance no warning appears before the first input", async ({ page }) => {
  await openKiosk(page, "./?kiosk=10");
  for (let minute = 0; minute < 5; minute += 1) {
    await page.clock.runFor(15_000);
    await expect(warning(page)).toBeHidden();
  }
});

test("nothing leads out of the exhibit", async ({ page }) => {
  await openKiosk(page, "./sources/dagens-photographs/?kiosk=90");
  await expect(page.getByRole("link", { name: "Read it at the publisher’s site" })).toBeHidden();
  await expect(page.getByText(/^https:\/\/www\.dagens\.com/)).toBeVisible();
  await expect(page.getByRole("contentinfo").getByText("Download the catalogue")).toBeHidden();
  await page.getByRole("navigation", { name: "Exhibit" }).getByRole("link", { name: "Gifts" }).click();
  await page.clock.runFor(1000);
  await expectCount(page, "14 gifts");
  await expect(page.getByText(/^Download these/)).toBeHidden();
  const out = await page.evaluate(() =>
    [...document.querySelectorAll("a[href]")]
      .filter((link) => link.checkVisibility() && (link.origin !== location.origin || !link.pathname.endsWith("/")))
      .map((link) => link.href),
  );
  expect(out).toEqual([]);
});

test.describe("before the program runs", () => {
  const WASM = /\/vitrine-[0-9a-f]{16}\.wasm$/;

  /** Opens a page in a kiosk whose program does not come yet; returns what lets it come. */
  async function openEarly(page, path) {
    let come;
    const coming = new Promise((resolve) => (come = resolve));
    await page.route(WASM, async (route) => {
      await coming;
      await route.fallback().catch(() => {});
    });
    await page.goto(path);
    // The bootstrap listens.
    await page.waitForFunction(() => document.documentElement.dataset.theme);
    return come;
  }

  test("links and the search stay in the kiosk, and leave nothing to go back to", async ({ page }) => {
    const come = await openEarly(page, "./?kiosk=90");
    const before = await entries(page);
    await page.getByRole("navigation", { name: "Exhibit" }).getByRole("link", { name: "Sources" }).click();
    await expect(title(page)).toHaveText("The sources");
    expect(queryOf(page)).toBe("kiosk=90");
    await page.getByRole("main").getByRole("link", { name: "Dagens, 13 September" }).first().click();
    await expect(page).toHaveURL(/sources\/dagens-photographs\/\?kiosk=90$/);
    await page.evaluate(() => document.querySelector("a.skip").click());
    expect(queryOf(page)).toBe("kiosk=90");
    await page.getByRole("navigation", { name: "Exhibit" }).getByRole("link", { name: "Gifts" }).click();
    await expect(page).toHaveURL(/gifts\/\?kiosk=90$/);
    await searchBox(page).fill("ushanka");
    await searchBox(page).press("Enter");
    await expect(page).toHaveURL(/gifts\/\?q=ushanka&kiosk=90$/);
    expect(await entries(page)).toBe(before);
    come();
    await expectCount(page, "1 of 14 gifts");
    expect(queryOf(page)).toContain("kiosk=90");
    await page.evaluate(() => history.back()).catch(() => {});
    await expect(page).toHaveURL("about:blank");
  });

  test("nothing leads out of the exhibit", async ({ page }) => {
    await openEarly(page, "./sources/dagens-photographs/?kiosk=90");
    const address = page.url();
    await page.evaluate(() => {
      for (const link of document.querySelectorAll("a[href^='http'], a[download], a[href$='.csv'], a[href$='.json']")) link.click();
    });
    await page.waitForTimeout(500);
    expect(page.url()).toBe(address);
  });

  test("the middle button opens no other window", async ({ page, context }) => {
    const come = await openEarly(page, "./?kiosk=90");
    const gifts = page.getByRole("navigation", { name: "Exhibit" }).getByRole("link", { name: "Gifts" });
    await gifts.click({ button: "middle" });
    come();
    await expectReady(page);
    await gifts.click({ button: "middle" });
    await page.waitForTimeout(500);
    expect(context.pages()).toEqual([page]);
  });

  test.describe("and where it cannot", () => {
    test.use({ expectedErrors: /Failed to (load|fetch)|integrity|WebAssembly|wasm/ });

    test("links stay in the kiosk, those to another state of a page too", async ({ page }) => {
      await page.route(WASM, (route) => route.fulfill({ status: 404, body: "not found" }));
      await page.goto("./journey/?kiosk=90");
      const before = await entries(page);
      await expect(page.getByRole("alert").filter({ hasText: "could not be started" })).toBeVisible();
      await page.getByRole("link", { name: /^13\s/ }).click();
      await expect(page).toHaveURL(/journey\/\?day=2023-09-13&kiosk=90$/);
      expect(await entries(page)).toBe(before);
    });
  });
});

test("without the parameter in the URL it is no kiosk", async ({ page }) => {
  await takeClock(page);
  await page.goto("./gifts/fur-hat/");
  await page.clock.runFor(1000);
  await expect(title(page)).toHaveText("Fur hat");
  await page.clock.runFor(3_600_000);
  await expect(title(page)).toHaveText("Fur hat");
  await expect(warning(page)).toBeHidden();
});
