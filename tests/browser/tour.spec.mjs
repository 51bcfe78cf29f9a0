// Tours: walked by links, keys and fingers, alone and before a class, and on paper.

import { readFileSync } from "node:fs";
import { axeFindings, expect, injectFault, test } from "./fixtures.mjs";
import { PACKED, PACKED_TOURS, packed } from "./packed.mjs";
import { catalogue, open, openHydrated, takeClock, title } from "./exhibit.mjs";

/** The tours of the release build. */
const { tours } = JSON.parse(readFileSync(new URL("../../dist/tours.json", import.meta.url), "utf8"));

const [first] = tours;
const longest = tours.reduce((most, tour) => (tour.stops.length > most.stops.length ? tour : most));
const find = (fits) => {
  const tour = tours.find(({ stops }) => stops.some(fits));
  return { tour, stop: tour.stops.find(fits) };
};
const classroom = find(({ ask }) => ask);
const disputed = find(({ question }) => question);

const at = (tour, stop, view = "") => `./tour/${tour.id}/${stop ? `${stop.id}/` : ""}${view}`;
const next = (page) => page.getByRole("navigation", { name: "Steps of the tour" }).getByRole("link", { name: /^(Next|To the end)/ });
const previous = (page) => page.getByRole("navigation", { name: "Steps of the tour" }).getByRole("link", { name: "Previous" });
const answer = (page) => page.getByText("Answer", { exact: true });

async function expectStop(page, tour, position) {
  await expect(title(page)).toHaveText(tour.stops[position].title);
  await expect(page.getByText(`Stop ${position + 1} of ${tour.stops.length}`, { exact: true })).toBeVisible();
}

test("a tour is walked by its links, from the header to its end", async ({ page }) => {
  await open(page);
  await page.getByRole("banner").getByRole("link", { name: "Tours" }).click();
  await expect(title(page)).toHaveText("Tours");
  for (const { title: name } of tours) await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  await page.getByRole("link", { name: first.title, exact: true }).click();
  await expect(title(page)).toHaveText(first.title);
  await expect(title(page)).toBeFocused();
  await page.getByRole("link", { name: "Start the tour" }).click();
  for (const position of first.stops.keys()) {
    await expectStop(page, first, position);
    await expect(title(page)).toBeFocused();
    await expect(page).toHaveTitle(`${first.stops[position].title} · ${catalogue.exhibit.title}`);
    if (position === 0) await expect(previous(page)).toHaveCount(0);
    await next(page).click();
  }
  await expect(title(page)).toHaveText(first.title);
  await page.goBack();
  await expectStop(page, first, first.stops.length - 1);
  await expect(page.getByRole("heading", { name: "The end of the tour" })).toBeVisible();
  for (const { title: name } of tours.slice(1)) await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
});

test("the entrance leads to the tours, and an overview to every stop", async ({ page }) => {
  await open(page);
  await page.getByRole("main").getByRole("link", { name: /^Tours/ }).click();
  await page.getByRole("link", { name: longest.title, exact: true }).click();
  const last = longest.stops.at(-1);
  await page.getByRole("main").getByRole("link", { name: last.title, exact: true }).last().click();
  await expectStop(page, longest, longest.stops.length - 1);
});

test("arrow keys walk, back and forward follow, and a stop is taken up again at its address", async ({ page }) => {
  await open(page, at(first, first.stops[0]));
  await expectStop(page, first, 0);
  await page.keyboard.press("ArrowLeft");
  await expectStop(page, first, 0);
  await page.keyboard.press("ArrowRight");
  await expectStop(page, first, 1);
  await expect(title(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expectStop(page, first, 2);
  await page.keyboard.press("ArrowLeft");
  await expectStop(page, first, 1);
  await page.goBack();
  await expectStop(page, first, 2);
  await page.reload();
  await expectStop(page, first, 2);
  await expect(page).toHaveURL(new RegExp(`/tour/${first.id}/${first.stops[2].id}/$`));
});

test("keys that something else uses do not walk", async ({ page }) => {
  await open(page, at(first, first.stops[1]));
  for (const key of ["Alt+ArrowUp", "Control+ArrowRight", "Shift+ArrowRight", "Meta+ArrowRight"]) await page.keyboard.press(key);
  await expectStop(page, first, 1);
  const plate = page.getByRole("group", { name: /^Plate:/ });
  await plate.focus();
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowRight");
  await expectStop(page, first, 1);
  await page.keyboard.press("0");
  await page.keyboard.press("ArrowRight");
  await expectStop(page, first, 2);
});

test("the detail to look at is marked, and looked at closely by pressing", async ({ page }) => {
  const { tour, stop } = find(({ look }) => look);
  const { points } = catalogue.gifts.find(({ id }) => id === stop.gift).plate;
  const { says } = points[stop.look - 1];
  await open(page, at(tour, stop));
  await expect(page.getByText(says, { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: `1: ${says}` })).toBeVisible();
  const closer = page.getByRole("main").getByRole("button", { name: "Look closer" });
  await closer.click();
  await expect(closer).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: `1: ${says}` })).toHaveAttribute("aria-pressed", "true");
  await closer.click();
  await expect(closer).toHaveAttribute("aria-pressed", "false");
});

test("a stop on which sources differ says who says what, how sure we are, and leads to the question", async ({ page }) => {
  const { tour, stop } = disputed;
  const everywhere = [...catalogue.gifts, ...catalogue.events, ...catalogue.places, ...catalogue.people];
  const { ask, finding } = everywhere.flatMap(({ questions = [] }) => questions).find(({ id }) => id === stop.question);
  await open(page, at(tour, stop));
  await expect(page.getByRole("heading", { name: ask })).toBeVisible();
  await expect(page.getByText(finding, { exact: true })).toBeVisible();
  await expect(page.getByText(/^(Settled|Likely|Open)$/).first()).toBeVisible();
  await page.getByRole("link", { name: "The whole question, with our reasons" }).click();
  await expect(title(page)).toHaveText("Questions");
  await expect(page.getByRole("article").filter({ hasText: ask })).toBeFocused();
});

test("the answer to an exercise is hidden until it is opened", async ({ page }) => {
  const { tour, stop } = classroom;
  await open(page, at(tour, stop));
  await expect(page.getByText(stop.ask, { exact: true })).toBeVisible();
  await expect(page.getByText(stop.answer, { exact: true })).toBeHidden();
  await answer(page).click();
  await expect(page.getByText(stop.answer, { exact: true })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** Moves one finger, or two, from a place to another, in steps. */
  async function swipe(page, ...ways) {
    const fingers = await page.context().newCDPSession(page);
    const points = (step) => ways.map(([x, y, right, down], id) => ({ id, x: x + (right * step) / 5, y: y + (down * step) / 5 }));
    await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
    for (const step of [1, 2, 3, 4, 5]) {
      await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(step) });
    }
    await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  test("a swipe walks on and back, over the plate and over the words", async ({ page }) => {
    await open(page, at(first, first.stops[0]));
    await swipe(page, [320, 300, -220, 10]);
    await expectStop(page, first, 1);
    await swipe(page, [300, 640, -220, -10]);
    await expectStop(page, first, 2);
    await swipe(page, [60, 300, 240, 10]);
    await expectStop(page, first, 1);
  });

  test("a finger that scrolls, is too short, or is one of two does not walk", async ({ page }) => {
    await open(page, at(first, first.stops[1]));
    await swipe(page, [200, 700, -60, -400]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await swipe(page, [200, 400, -20, 0]);
    await swipe(page, [150, 400, -100, 0], [250, 400, 100, 0]);
    await expectStop(page, first, 1);
  });

  test("the links back and on are always in reach of the thumb, and large enough for it", async ({ page }) => {
    for (const stop of [first.stops[1], longest.stops.at(-1)]) {
      await open(page, at(stop === first.stops[1] ? first : longest, stop));
      for (const link of [previous(page), next(page)]) {
        const { y, width, height } = await link.boundingBox();
        expect(y).toBeGreaterThan(700);
        expect(y + height).toBeLessThanOrEqual(844);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
      await page.getByRole("contentinfo").getByRole("link", { name: "JSON" }).scrollIntoViewIfNeeded();
      await expect(next(page)).toBeInViewport();
    }
  });
});

test.describe("before a class", () => {
  const { tour, stop } = classroom;
  const position = tour.stops.indexOf(stop);

  test("the presenter's view has nothing around it, walks and answers by keys, and closes on Escape", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, at(tour, stop));
    await page.getByRole("link", { name: "Present", exact: true }).click();
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("contentinfo")).toBeHidden();
    await expect(title(page)).toBeFocused();
    await expect(page.getByText(stop.answer, { exact: true })).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(page.getByText(stop.answer, { exact: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByText(stop.answer, { exact: true })).toBeHidden();
    await answer(page).click();
    await expect(page.getByText(stop.answer, { exact: true })).toBeVisible();
    await page.keyboard.press("PageDown");
    await expectStop(page, tour, position + 1);
    await expect(page).toHaveURL(/\?view=presenter$/);
    await page.keyboard.press("PageUp");
    await expectStop(page, tour, position);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${stop.id}/$`));
    await expect(title(page)).toBeFocused();
  });

  test("a button enters full screen, which lasts from stop to stop, and leaves it", async ({ page }) => {
    await open(page, at(tour, stop, "?view=presenter"));
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.getByRole("button", { name: "Full screen" }).click();
    test.skip(!(await page.evaluate(() => document.fullscreenEnabled)), "this browser fills no screen");
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press("ArrowRight");
    await expectStop(page, tour, position + 1);
    expect(await isFull()).toBe(true);
    await page.getByRole("link", { name: "Leave", exact: true }).click();
    await expect.poll(isFull).toBe(false);
  });

  for (const [width, height] of [[1440, 900], [1920, 1080]]) {
    test(`its words are large and its plate whole, at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, at(tour, stop, "?view=presenter"));
      const size = await page.getByText(stop.text, { exact: true }).evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
      expect(size).toBeGreaterThanOrEqual(height / 32);
      const plate = await page.getByRole("img", { name: /./ }).first().boundingBox();
      expect(plate.height).toBeGreaterThan(height * 0.6);
      expect(plate.y + plate.height).toBeLessThanOrEqual(height);
      const { y, height: tall } = await title(page).boundingBox();
      expect(y + tall).toBeLessThan(height / 2);
    });
  }
});

/** The sheets of a page's PDF: width and height in points. */
async function sheetsOf(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  return [...pdf.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
}

test.describe("on paper", () => {
  for (const tour of tours) {
    test(`“${tour.title}” is a booklet of whole A4 sheets, two pages each, with nothing cut off`, async ({ page }) => {
      test.slow();
      await open(page, at(tour, null, "?view=booklet"));
      await expect(title(page)).toHaveText("Booklet");
      const sheets = await sheetsOf(page);
      expect(sheets.length).toBe(Math.ceil((tour.stops.length + 2) / 2));
      for (const [width, height] of sheets) {
        expect(width).toBeCloseTo(841.9, -0.5);
        expect(height).toBeCloseTo(595.3, -0.5);
      }
      await page.emulateMedia({ media: "print" });
      await expect(title(page)).toBeHidden();
      for (const { text } of tour.stops) {
        const words = page.getByText(text, { exact: true });
        const [sheet, box] = [await words.locator("..").boundingBox(), await words.boundingBox()];
        expect(box.y + box.height).toBeLessThan(sheet.y + sheet.height);
        const over = await words.locator("..").evaluate((leaf) => leaf.scrollHeight - leaf.clientHeight);
        expect(over).toBeLessThanOrEqual(0);
      }
    });
  }

  test("the worksheet is A4, with lines to write on, and its answers last on a sheet of their own", async ({ page }) => {
    const { tour } = classroom;
    await open(page, at(tour));
    await page.getByRole("link", { name: "Worksheet" }).click();
    await expect(title(page)).toHaveText("Worksheet");
    for (const name of ["Name", "Class"]) await expect(page.getByText(name, { exact: true })).toBeVisible();
    for (const { ask, answer } of tour.stops.filter(({ ask }) => ask)) {
      await expect(page.getByText(ask, { exact: true })).toHaveCount(2);
      await expect(page.getByText(answer, { exact: true })).toHaveCount(1);
    }
    const sheets = await sheetsOf(page);
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    for (const [width, height] of sheets) {
      expect(width).toBeCloseTo(595.3, -0.5);
      expect(height).toBeCloseTo(841.9, -0.5);
    }
  });

  test("the button prints", async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => (document.title = "printed");
    });
    await open(page, at(first, null, "?view=booklet"));
    await page.getByRole("button", { name: "Print the booklet" }).click();
    await expect(page).toHaveTitle("printed");
  });
});

test.describe("when the tours do not load", () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  for (const [kind, sentence] of [
    ["abort", "The network did not answer. The rest of the exhibit is available."],
    ["404", "The server answered with status 404."],
    ["truncated", "The download was interrupted."],
    ["html", /^A web page was received instead of the tours\./],
    ["garbled", "The file is not valid JSON."],
  ]) {
    test(`(${kind}), they are tried twice more, then the page says so, and trying again works`, async ({ page }) => {
      await takeClock(page);
      const requests = await injectFault(page, kind, { file: PACKED_TOURS });
      // Until the catalogue is there, the link leads to the tours' document, which can be read.
      await openHydrated(page, "./gifts/");
      expect(requests.seen).toBe(0);
      await page.getByRole("banner").getByRole("link", { name: "Tours" }).click();
      // The chunk of the page comes first.
      await expect(async () => {
        await page.clock.runFor(2500);
        await expect(title(page)).toHaveText("The tours could not be loaded", { timeout: 500 });
      }).toPass();
      await expect(page.getByText(sentence)).toBeVisible();
      expect(requests.seen).toBe(3);
      requests.over = true;
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(title(page)).toHaveText("Tours");
    });
  }
});

test.describe("with a catalogue that has no tours", () => {
  test("there is no link to them, and their page is not found", async ({ page }) => {
    const body = packed({ ...catalogue, tours: undefined });
    await page.route(PACKED, (route) => route.fulfill({ contentType: "application/json", body }));
    // The document says of the exhibit what was published; without that the app takes it from the catalogue.
    await page.route("**/tour/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<meta name="exhibit"[^>]*>/, "") });
    });
    await openHydrated(page, "./tour/");
    await expect(title(page)).toHaveText("Page not found");
    await expect(page.getByRole("link", { name: "Tours" })).toHaveCount(0);
  });
});

test.describe("where there is no such tour or stop", () => {
  test.use({ expectedErrors: /404 \(Not Found\)|MIME type/ });

  for (const path of ["./tour/no-such-tour/", `./tour/${first.id}/no-such-stop/`, "./tour/a/b/c/"]) {
    test(`${path} is not found`, async ({ page }) => {
      await page.goto(path);
      await expect(title(page)).toHaveText("Page not found");
    });
  }
});

test("a tour is walked, questioned and answered by keyboard alone", async ({ page }) => {
  const { tour, stop } = classroom;
  await open(page, at(tour));
  await page.getByRole("link", { name: stop.title, exact: true }).first().focus();
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText(stop.title);
  for (let presses = 0; presses < 60 && !(await answer(page).evaluate((it) => it === document.activeElement)); presses++) {
    await page.keyboard.press("Tab");
  }
  await expect(answer(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(stop.answer, { exact: true })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).not.toHaveText(stop.title);
});

const PAGES = [
  ["all tours", "./tour/"],
  ["an overview", at(classroom.tour)],
  ["a stop on which sources differ", at(disputed.tour, disputed.stop)],
  ["a stop with a question for a class", at(classroom.tour, classroom.stop)],
  ["the last stop", at(longest, longest.stops.at(-1))],
  ["the presenter's view", at(disputed.tour, disputed.stop, "?view=presenter")],
  ["the booklet", at(first, null, "?view=booklet")],
  ["the worksheet", at(classroom.tour, null, "?view=worksheet")],
];

for (const [what, path] of PAGES) {
  test(`axe finds nothing in ${what}, and it never scrolls sideways`, async ({ page }) => {
    test.slow();
    await open(page, path);
    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), `${colorScheme}, ${width} wide`).toEqual([]);
      }
    }
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const width of [320, 390, 1024, 2560]) {
      await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
      await expect.poll(tooWide, `${width} wide`).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => document.documentElement.setAttribute("style", "font-size: 200%"));
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(tooWide, `${width} wide, text at 200 %`).toBeLessThanOrEqual(0);
    }
  });
}

test("nothing moves under prefers-reduced-motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, at(first, first.stops[0]));
  await page.keyboard.press("ArrowRight");
  await expectStop(page, first, 1);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
