// The loupe: zooming in on a plate by buttons, keys, pointer and touch, and its points.

import { axeFindings, expect, test } from "./fixtures.mjs";
import { catalogue, openHydrated, openSection } from "./exhibit.mjs";

const GIFT = "./gifts/cosmonaut-glove/";
const { points } = catalogue.gifts.find(({ id }) => id === "cosmonaut-glove").plate;

const frame = (page) => page.getByRole("group", { name: /^Plate:/ });
const picture = (page) => page.getByRole("figure").getByRole("img", { name: /^Engraving of a spacesuit glove/ });
const button = (page, name) => page.getByRole("button", { name, exact: true });
const point = (page, number) => page.getByRole("button", { name: points[number - 1].says, exact: true });
const mark = (page, number) => page.getByRole("button", { name: `${number}: ${points[number - 1].says}`, exact: true });

/** How many times its frame's width the plate is wide, where the frame is of the plate's shape. */
async function closeness(page) {
  const [plate, around] = await Promise.all([picture(page).boundingBox(), frame(page).boundingBox()]);
  return plate.width / Math.min(around.width, around.height * 0.8);
}

const expectCloseness = (page, times) => expect.poll(() => closeness(page)).toBeCloseTo(times, 1);

/** Which part of the plate is in the middle of its frame, from 0 to 1 across and down. */
async function middle(page) {
  const [plate, around] = await Promise.all([picture(page).boundingBox(), frame(page).boundingBox()]);
  return [
    (around.x + around.width / 2 - plate.x) / plate.width,
    (around.y + around.height / 2 - plate.y) / plate.height,
  ];
}

/** Where in the window a share of the frame is. */
async function inFrame(page, across, down) {
  const { x, y, width, height } = await frame(page).boundingBox();
  return [x + width * across, y + height * down];
}

test.describe("zooming in", () => {
  test.beforeEach(({ page }) => openHydrated(page, GIFT));

  test("by buttons, up to eight times and back to the whole", async ({ page }) => {
    await expectCloseness(page, 1);
    await expect(button(page, "Zoom out")).toHaveAttribute("aria-disabled", "true");
    for (const times of [2, 4, 8]) {
      await button(page, "Zoom in").click();
      await expectCloseness(page, times);
    }
    await expect(button(page, "Zoom in")).toHaveAttribute("aria-disabled", "true");
    await button(page, "Zoom out").click();
    await expectCloseness(page, 4);
    await button(page, "Whole plate").click();
    await expectCloseness(page, 1);
    expect(await middle(page)).toEqual([expect.closeTo(0.5, 2), expect.closeTo(0.5, 2)]);
  });

  test("by keys, once the plate has the focus, and moves over it by arrows", async ({ page }) => {
    await frame(page).focus();
    await page.keyboard.press("+");
    await page.keyboard.press("=");
    await expectCloseness(page, 4);
    const [across, down] = await middle(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    const moved = await middle(page);
    expect(moved[0]).toBeGreaterThan(across);
    expect(moved[1]).toBeGreaterThan(down);
    await page.keyboard.press("-");
    await expectCloseness(page, 2);
    await page.keyboard.press("Home");
    await expectCloseness(page, 1);
    await page.keyboard.press("+");
    await page.keyboard.press("0");
    await expectCloseness(page, 1);
  });

  test("by a double click, about the point that was clicked", async ({ page }) => {
    const [x, y] = await inFrame(page, 0.25, 0.25);
    await page.mouse.dblclick(x, y);
    await expectCloseness(page, 2);
    expect(await middle(page)).toEqual([expect.closeTo(0.375, 1), expect.closeTo(0.375, 1)]);
  });

  test("by the wheel with a key; without one the page scrolls, and a hint says so", async ({ page }) => {
    await page.mouse.move(...(await inFrame(page, 0.5, 0.3)));
    const hint = page.getByText(/scroll to zoom$/);
    await expect(hint).toBeHidden();
    await page.mouse.wheel(0, 120);
    await expect(hint).toBeVisible();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expectCloseness(page, 1);
    await page.mouse.move(...(await inFrame(page, 0.5, 0.4)));
    await expect(hint).toBeHidden();
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await expectCloseness(page, 1.5);
    await page.mouse.wheel(0, 100);
    await expectCloseness(page, 1);
    await page.keyboard.up("Control");
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test("and panning by dragging, up to the edges", async ({ page }) => {
    await button(page, "Zoom in").click();
    await expectCloseness(page, 2);
    const drag = async (from, to) => {
      await page.mouse.move(...(await inFrame(page, ...from)));
      await page.mouse.down();
      await page.mouse.move(...(await inFrame(page, ...to)), { steps: 4 });
      await page.mouse.up();
    };
    // The mouse reaches only what is in sight.
    await frame(page).evaluate((element) => element.scrollIntoView({ block: "center" }));
    await drag([0.6, 0.6], [0.4, 0.5]);
    expect(await middle(page)).toEqual([expect.closeTo(0.6, 1), expect.closeTo(0.55, 1)]);
    await drag([0.1, 0.1], [0.9, 0.9]);
    await drag([0.1, 0.1], [0.9, 0.9]);
    expect(await middle(page)).toEqual([expect.closeTo(0.25, 1), expect.closeTo(0.25, 1)]);
    await expect(mark(page, 1)).toHaveAttribute("aria-pressed", "false");
  });
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("two zoom, one pans the plate that is zoomed or scrolls the page", async ({ page }) => {
    await openHydrated(page, GIFT);
    const fingers = await page.context().newCDPSession(page);
    const touch = (type, ...at) =>
      fingers.send("Input.dispatchTouchEvent", { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) });
    const [x, y] = await inFrame(page, 0.5, 0.5);

    await touch("touchStart", [x - 20, y], [x + 20, y]);
    for (const by of [30, 40, 50, 60]) await touch("touchMove", [x - by, y], [x + by, y]);
    await touch("touchEnd");
    await expectCloseness(page, 3);
    const [across] = await middle(page);

    await touch("touchStart", [x, y]);
    for (const by of [20, 40, 60]) await touch("touchMove", [x - by, y]);
    await touch("touchEnd");
    await expect.poll(async () => (await middle(page))[0]).toBeGreaterThan(across + 0.03);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await button(page, "Whole plate").click();
    await expectCloseness(page, 1);
    const [left, above] = await inFrame(page, 0.5, 0.5);
    const scrolled = await page.evaluate(() => scrollY);
    await touch("touchStart", [left, above]);
    for (const by of [30, 60, 90, 120]) await touch("touchMove", [left, above - by]);
    await touch("touchEnd");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 60);
    await expectCloseness(page, 1);
  });

  test("the numbers are hidden on a small plate until it is zoomed", async ({ page }) => {
    await openHydrated(page, GIFT);
    await expect(mark(page, 1)).toBeHidden();
    await button(page, "Next detail").click();
    await expect(mark(page, 1)).toBeVisible();
  });

  test("choosing a point far below scrolls the plate into view", async ({ page }) => {
    await openHydrated(page, GIFT);
    await openSection(page, "Look closer");
    await point(page, 2).click();
    await expect(frame(page)).toBeInViewport({ ratio: 0.9 });
    await expectCloseness(page, 3);
  });
});

test("every point is shown from the list, its mark and step by step, and says what it rests on", async ({ page }) => {
  await openHydrated(page, GIFT);
  const status = page.getByRole("status").filter({ hasText: /Reported|Imagined/ });
  const shows = async (number) => {
    const { at, says, about } = points[number - 1];
    await expect(status).toContainText(says);
    await expect(status).toContainText(about ? "Reported · " : "Imagined");
    await expect(point(page, number)).toHaveAttribute("aria-pressed", "true");
    await expect(mark(page, number)).toHaveAttribute("aria-pressed", "true");
    await expectCloseness(page, 3);
    // As near the middle as the plate's edges let it.
    const wanted = [at[0] / 480, at[1] / 600].map((share) => Math.min(Math.max(share, 1 / 6), 5 / 6));
    await expect.poll(() => middle(page)).toEqual(wanted.map((share) => expect.closeTo(share, 1)));
  };
  for (let number = 1; number <= points.length; number += 1) {
    await button(page, "Next detail").click();
    await shows(number);
    await expect(page.getByText(`${number} of ${points.length}`, { exact: true })).toBeVisible();
  }
  await button(page, "Next detail").click();
  await expectCloseness(page, 1);
  await expect(status).toHaveCount(0);
  await button(page, "Previous detail").click();
  await shows(points.length);
  await button(page, "Whole plate").click();
  for (let number = 1; number <= points.length; number += 1) {
    await mark(page, number).click();
    await shows(number);
    await button(page, "Whole plate").click();
    await point(page, number).click();
    await shows(number);
    await button(page, "Whole plate").click();
  }
});

test("a reported point leads to who reports it", async ({ page }) => {
  await openHydrated(page, GIFT);
  await page.getByRole("link", { name: /^Reported · / }).first().click();
  const { about } = points.find((one) => one.about);
  expect(page.url()).toMatch(new RegExp(`#fact-${about}$`));
  const heading = page.getByRole("heading", { level: 3, name: new RegExp(`^${about}$`, "i") });
  await expect(heading).toBeInViewport();
});

test("full screen and back, with the same part in sight and the focus on its button", async ({ page }) => {
  await openHydrated(page, GIFT);
  await button(page, "Next detail").click();
  const before = await middle(page);
  for (const leave of [
    () => page.keyboard.press("Escape"),
    () => button(page, "Exit full screen").click(),
  ]) {
    await button(page, "Full screen").click();
    await expect(page.getByRole("dialog", { name: /^Plate:/ })).toBeVisible();
    await expect(button(page, "Exit full screen")).toBeFocused();
    await expect.poll(async () => (await frame(page).boundingBox()).width).toBe(1280);
    await expect.poll(() => middle(page)).toEqual(before.map((share) => expect.closeTo(share, 1)));
    await page.keyboard.press("Tab");
    await leave();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(button(page, "Full screen")).toBeFocused();
    await expectCloseness(page, 3);
    await expect.poll(() => middle(page)).toEqual(before.map((share) => expect.closeTo(share, 1)));
  }
});

test("where the browser has no full screen, the plate fills the window", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, "fullscreenEnabled", { value: undefined });
    delete Element.prototype.requestFullscreen;
  });
  await openHydrated(page, GIFT);
  await button(page, "Full screen").click();
  await expect(page.getByRole("dialog", { name: /^Plate:/ })).toBeVisible();
  await expect.poll(async () => (await frame(page).boundingBox()).width).toBe(1280);
  // Nothing scrolls behind it, so the plain wheel is for the plate.
  await page.mouse.move(640, 300);
  await page.mouse.wheel(0, -100);
  await expectCloseness(page, 1.5);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button(page, "Full screen")).toBeFocused();
});

test("by keys alone from the plate through its buttons and on", async ({ page }) => {
  await openHydrated(page, GIFT);
  await frame(page).focus();
  for (let number = 1; number <= points.length; number += 1) {
    await page.keyboard.press("Tab");
    await expect(mark(page, number)).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expectCloseness(page, 3);
  for (const name of ["Previous detail", "Next detail", "Zoom out", "Zoom in", "Whole plate", "Full screen", "Turn"]) {
    await page.keyboard.press("Tab");
    await expect(button(page, name)).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await expect(page.getByText("What is known, what is imagined")).toBeFocused();
});

test("axe finds nothing, whole, close and full screen, in both themes", async ({ page }) => {
  await openHydrated(page, GIFT);
  for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const look = `${colorScheme}, ${size.width} wide`;
      expect(await axeFindings(page), `whole, ${look}`).toEqual([]);
      await button(page, "Next detail").click();
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await axeFindings(page), `close, ${look}`).toEqual([]);
      await button(page, "Full screen").click();
      await expect(button(page, "Exit full screen")).toBeFocused();
      expect(await axeFindings(page), `full screen, ${look}`).toEqual([]);
      await page.keyboard.press("Escape");
      await button(page, "Whole plate").click();
    }
  }
});

test("zooming moves nothing else on the page", async ({ page }) => {
  await openHydrated(page, GIFT);
  const below = page.getByRole("heading", { name: "How we know" });
  const place = () => below.evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
  const before = await place();
  await button(page, "Next detail").click();
  await expectCloseness(page, 3);
  expect(await place()).toBe(before);
  await button(page, "Full screen").click();
  await expect(button(page, "Exit full screen")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button(page, "Full screen")).toBeFocused();
  await expect.poll(place).toBe(before);
});

test("in forced colours the buttons and the chosen point are distinguishable", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openHydrated(page, GIFT);
  await button(page, "Next detail").click();
  const ring = (number) => mark(page, number).evaluate((one) => getComputedStyle(one).borderTopWidth);
  expect(await ring(1)).not.toBe(await ring(2));
});
