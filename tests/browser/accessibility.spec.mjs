// Accessibility: axe on every kind of page, reflow, target size, theme, motion, forced colours.

import { axeFindings, expect, injectFault, test } from "./fixtures.mjs";
import { PACKED } from "./packed.mjs";
import { FAVOURITES_KEY, expectCount, expectReady, giftLinks, open, openHydrated, openSection, takeClock, title } from "./exhibit.mjs";

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

// Every kind of page, and the states that look different.
const PAGES = [
  ["the entrance", ""],
  ["the gallery", "gifts/"],
  ["the gallery as a list, searched and filtered", "gifts/?q=kim&kind=drones&view=list"],
  ["the gallery with nothing on the wall", "gifts/?q=glvoxee&kind=drones"],
  ["a gift", "gifts/cosmonaut-glove/"],
  ["a gift in a selection", "gifts/body-armour/?giver=oleg-kozhemyako"],
  ["a gift also reported", "gifts/zlatoust-sword/"],
  ["the sources", "sources/"],
  ["a source", "sources/world-stock-market/"],
  ["the questions", "questions/?certainty=open"],
  ["about", "about/"],
];

// Kinds of page whose own tests hold them to axe as they are when they open (journey.spec.mjs and others).
const MORE_PAGES = [
  ["the journey", "journey/"],
  ["the journey of a day, a place and a person", "journey/?day=2023-09-13&place=vostochny&person=vladimir-putin"],
  ["what was talked about", "topics/"],
  ["a person", "people/kim-jong-un/"],
  ["a place", "places/exhibition/"],
  ["a stop of a tour", "tour/for-a-class/count-them/"],
  ["the favourites", "visit/"],
];

// What else a device may ask for, and which rule is not for it: system colours are the visitor's (that
// text is told from its ground is in text-layout.spec.mjs), and nobody touches paper.
const MEDIA = [
  ["on the screen", {}],
  ["with more contrast", { contrast: "more" }],
  ["in forced colours", { forcedColors: "active" }, "color-contrast-enhanced"],
  ["on paper", { media: "print" }, "target-size"],
];

const SCHEMES = ["light", "dark"];

/** What axe finds, but for a rule that is not for what is looked at. */
async function findings(page, unfit) {
  const all = await axeFindings(page);
  return all.filter((finding) => !finding.startsWith(`${unfit}:`));
}

async function expectNoFindings(page, unfit) {
  for (const size of [WIDE, PHONE]) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await findings(page, unfit), `${colorScheme}, ${size.width} wide`).toEqual([]);
    }
  }
}

test.describe("axe finds nothing", () => {
  for (const [what, path] of PAGES) {
    test(`in ${what}`, async ({ page }) => {
      await openHydrated(page, `./${path}`);
      await expectNoFindings(page);
    });
  }

  for (const [what, path] of [...PAGES, ...MORE_PAGES]) {
    test(`in ${what}, all of it open, on whatever medium`, async ({ page }) => {
      await page.addInitScript((key) => localStorage.setItem(key, "fur-hat,cosmonaut-glove"), FAVOURITES_KEY);
      await openHydrated(page, `./${path}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      for (const [medium, media, unfit] of MEDIA) {
        await page.emulateMedia({ contrast: "no-preference", forcedColors: "none", media: "screen", ...media });
        expect.soft(await findings(page, unfit), medium).toEqual([]);
      }
    });
  }

  test("in a gift that another site embeds", async ({ page }) => {
    await page.goto("./embed/gifts/cosmonaut-glove/");
    await expect(title(page)).toBeVisible();
    await expectNoFindings(page);
  });

  test("in a citation, and where copying failed", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await open(page, "./gifts/fur-hat/");
    await openSection(page, "Cite this page");
    await page.getByText("BibTeX", { exact: true }).click();
    await page.getByRole("button", { name: "Copy citation" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toHaveCount(0);
    await expectNoFindings(page);
  });

  test("in the map, close", async ({ page }) => {
    await openHydrated(page, "./journey/");
    await page.getByRole("group", { name: /^Map of the route/ }).press("+");
    await expectNoFindings(page);
  });

  test("with facets, menu and filters open", async ({ page }) => {
    await open(page, "./gifts/");
    for (const facet of ["Giver", "Day", "Source", "Sanctions, as reported"]) {
      await page.getByText(new RegExp(`^${facet}\\s*\\d+$`)).click();
    }
    await expectNoFindings(page);
    await page.getByRole("button", { name: "Menu" }).click();
    await expectNoFindings(page);
    await page.keyboard.press("Escape");
    await page.setViewportSize(PHONE);
    await page.getByRole("button", { name: "Filters" }).click();
    await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  test("while the catalogue loads", async ({ page }) => {
    let release;
    const blocked = new Promise((resolve) => (release = resolve));
    await page.route(
      (url) => PACKED.test(url.pathname),
      async (route) => {
        await blocked;
        await route.fallback();
      },
    );
    await page.goto("./gifts/?sort=giver");
    await expect(page.getByRole("progressbar")).toBeVisible();
    // The heading comes with the page.
    await expectNoFindings(page, "page-has-heading-one");
    release();
    await expectReady(page);
  });

  test.describe("where something went wrong", () => {
    test.use({ expectedErrors: /Failed to (load|fetch)|MIME type|wasm/ });

    test("and a page is not found", async ({ page }) => {
      await open(page, "./gifts/fur-hats/");
      await expectNoFindings(page);
    });

    test("and a gift in the catalogue is faulty", async ({ page }) => {
      await injectFault(page, "record");
      await openHydrated(page, "./gifts/");
      await expectNoFindings(page);
    });

    test("and the program did not start", async ({ page }) => {
      await page.route(/\/vitrine-[0-9a-f]+\.wasm$/, (route) => route.fulfill({ status: 404, body: "not found" }));
      await page.goto("./gifts/cosmonaut-glove/");
      await expect(page.getByRole("alert")).toBeVisible();
      await expectNoFindings(page);
    });

    test("and the catalogue has not loaded", async ({ page }) => {
      await takeClock(page);
      await injectFault(page, "html");
      // A page that is not prerendered, so that there is nothing to read yet.
      await page.goto("./gifts/no-such-gift/");
      await page.clock.runFor(5000);
      await expect(title(page)).toHaveText("The catalogue could not be loaded");
      await expectNoFindings(page);
    });

    test("and the catalogue has not loaded on a prerendered page", async ({ page }) => {
      await takeClock(page);
      await injectFault(page, "html");
      await page.goto("./gifts/");
      await page.clock.runFor(5000);
      await expect(page.getByRole("alert")).toContainText("You can read this page");
      await expectNoFindings(page);
    });
  });
});

const tooWide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [what, path] of PAGES) {
  test(`${what} never scrolls sideways, however small the window or large the text`, async ({ page }) => {
    await open(page, `./${path}`);
    for (const width of [320, 390, 768, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
      await expect.poll(() => tooWide(page), `${width} wide`).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => document.documentElement.setAttribute("style", "font-size: 200%"));
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => tooWide(page), `${width} wide, text at 200 %`).toBeLessThanOrEqual(0);
    }
  });
}

test("buttons are large enough to be touched", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, "./gifts/?kind=drones");
  for (const name of ["Menu", "Filters (1)", "Search"]) {
    const { width, height } = await page.getByRole("button", { name, exact: true }).boundingBox();
    expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
  }
  const chip = await page.getByRole("button", { name: "Remove Kind Drones" }).boundingBox();
  expect(chip.height).toBeGreaterThanOrEqual(24);
});

test.describe("on a touch screen", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  /** What is pressed, of less than 44 px (a border between two tools is shared), but for links within a sentence. */
  const tooSmall = (page) =>
    page.evaluate(() => {
      const isInSentence = (link) =>
        getComputedStyle(link).display.startsWith("inline") && [...link.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim().length > 1);
      // The link of a card is as large as the card; the map’s marks have a test of their own (journey.spec.mjs).
      const isLarger = (element) => getComputedStyle(element, "::after").position === "absolute" || element.closest(".map__at");
      const small = [];
      for (const element of document.querySelectorAll("a[href], button, summary, select, input:not(.visually-hidden)")) {
        const { width, height } = element.getBoundingClientRect();
        if (!element.checkVisibility({ visibilityProperty: true }) || width * height === 0) continue;
        if (Math.min(width, height) >= 43 || isInSentence(element) || isLarger(element)) continue;
        small.push(`${element.className || element.localName} “${element.textContent.trim()}” in ${element.parentElement.className || element.parentElement.localName}: ${Math.round(width)} by ${Math.round(height)}`);
      }
      return small;
    });

  for (const [what, path] of [...PAGES, ...MORE_PAGES]) {
    test(`what is pressed in ${what} is large enough`, async ({ page }) => {
      await open(page, `./${path}`);
      expect(await tooSmall(page)).toEqual([]);
      await page.evaluate(() => {
        document.querySelector("h1").insertAdjacentHTML("afterend", "<button style='block-size: 20px; min-block-size: 0'>Planted</button>");
      });
      expect((await tooSmall(page)).length).toBe(1);
    });
  }
});

const wall = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test("light and dark follow the device until one chooses, and the choice is remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page);
  const light = await wall(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => wall(page)).not.toBe(light);
  const dark = await wall(page);
  await page.getByRole("button", { name: "Theme: Device setting" }).click();
  await expect.poll(() => wall(page)).toBe(light);
  await page.reload();
  await expect(page.getByRole("button", { name: "Theme: light" })).toBeVisible();
  await expect.poll(() => wall(page)).toBe(light);
  await page.getByRole("button", { name: "Theme: light" }).click();
  await expect.poll(() => wall(page)).toBe(dark);
  await page.getByRole("button", { name: "Theme: dark" }).click();
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => wall(page)).toBe(light);
});

test("there is something to read before the app has loaded", async ({ page }) => {
  let release;
  const blocked = new Promise((resolve) => (release = resolve));
  await page.route(/\.wasm$/, async (route) => {
    await blocked;
    await route.fallback();
  });
  await page.goto("./gifts/", { waitUntil: "commit" });
  await expect(title(page)).toHaveText("The gifts");
  await expect(giftLinks(page).first()).toBeVisible();
  release();
  await expectCount(page, "14 gifts");
  await expect(page.getByText("Loading…", { exact: true })).toHaveCount(0);
});

test("nothing moves under prefers-reduced-motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["", "gifts/", "gifts/fur-hat/"]) {
    await open(page, `./${path}`);
    const longest = await page.evaluate(() => {
      const seconds = (list) => Math.max(...list.split(", ").map(parseFloat));
      const styles = [...document.querySelectorAll("*")].map((element) => getComputedStyle(element));
      const moves = styles.flatMap((style) => [
        seconds(style.transitionDuration),
        style.animationName === "none" ? 0 : seconds(style.animationDuration),
      ]);
      return [Math.max(...moves), getComputedStyle(document.documentElement).scrollBehavior];
    });
    expect(longest[0]).toBeLessThanOrEqual(0.01);
    expect(longest[1]).toBe("auto");
  }
});

test("in forced colours what is chosen and what is focused is distinguishable", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "./gifts/?kind=drones&view=list");
  const look = (name) =>
    page.getByRole("button", { name, exact: true }).evaluate((button) => {
      const { backgroundColor, borderColor, borderWidth, outlineStyle, color } = getComputedStyle(button);
      return [backgroundColor, borderColor, borderWidth, outlineStyle, color].join(" ");
    });
  expect(await look("List")).not.toBe(await look("Grid"));
  await expect(page.getByRole("checkbox", { name: /^Drones/ })).toBeChecked();
});
