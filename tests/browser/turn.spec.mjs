// Turning the model of a plate: by keys, pointer, touch, buttons and the list of views, and what is there
// where the device cannot. On a fixture whose model is small, since WebGL is rendered in software.

import { axeFindings, expect, test } from "./fixtures.mjs";
import { expectHydrated, openHydrated } from "./exhibit.mjs";
import { folderOf } from "./published-fixtures.mjs";

const GIFT = "./gifts/brass-sextant/";
const CANNOT = "The model cannot be turned here and now; the plate stays as it is.";

test.use({ folder: folderOf("everything"), viewport: { width: 420, height: 800 } });
test.slow();

const turn = (page) => page.getByRole("button", { name: "Turn", exact: true });
const button = (page, name) => page.getByRole("button", { name, exact: true });
const group = (page) => page.getByRole("group", { name: /^Model:/ });
const model = (page, view) => page.getByRole("img", { name: `The model behind the plate: ${view}`, exact: true });
const views = (page) => page.getByRole("combobox", { name: "View" });
const plate = (page) => page.getByRole("img", { name: "A sextant of brass on a plinth." });

/** Opens the gift and has its model turned, until that is seen. */
async function openTurned(page) {
  await openHydrated(page, GIFT);
  await turn(page).click();
  await expect(model(page, "From the front")).toBeVisible({ timeout: 60_000 });
  await expect(model(page, "From the front")).toHaveCSS("opacity", "1");
}

/** What is seen of the model, once two pictures of it are alike. */
async function seen(page) {
  let before;
  let same = 0;
  // A coarse picture stands until the fine one is drawn, which takes longer than two looks at it.
  await expect
    .poll(async () => {
      const now = await group(page).screenshot();
      same = before?.equals(now) ? same + 1 : 0;
      before = now;
      return same;
    }, { timeout: 45_000, intervals: [800] })
    .toBeGreaterThanOrEqual(3);
  return before;
}

/** How far two pictures are apart: the mean over all channels of all pixels. */
function difference(page, ...pictures) {
  return page.evaluate(async (pictures) => {
    const [one, other] = await Promise.all(
      pictures.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        canvas.drawImage(bitmap, 0, 0);
        return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
      }),
    );
    return one.reduce((sum, channel, at) => sum + Math.abs(channel - other[at]), 0) / one.length;
  }, pictures.map((picture) => picture.toString("base64")));
}

const degrees = async (page) => Number(/\d+/.exec(await group(page).getByRole("img").getAttribute("aria-label"))?.[0] ?? 0);

test("nothing of it is fetched before it is asked for, and then two files", async ({ page }) => {
  const fetched = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const ofModel = () => fetched.filter((path) => /\/turn-|turn\.txt$/.test(path)).map((path) => path.replace(/-[0-9a-f]{16}/, ""));
  await openHydrated(page, GIFT);
  expect(ofModel()).toEqual([]);
  await turn(page).click();
  await expect(model(page, "From the front")).toBeVisible({ timeout: 60_000 });
  expect(ofModel().sort()).toEqual(["/plates/brass-sextant.turn.txt", "/turn.wasm"]);
});

test("the first picture is where the plate is, and much like it", async ({ page }) => {
  await openHydrated(page, GIFT);
  const before = await plate(page).boundingBox();
  await turn(page).click();
  await expect(model(page, "From the front")).toHaveCSS("opacity", "1", { timeout: 60_000 });
  const after = await model(page, "From the front").boundingBox();
  for (const side of ["x", "y", "width", "height"]) expect(after[side]).toBeCloseTo(before[side], 0);
});

test("keys turn it and bring the plate back", async ({ page }) => {
  await openTurned(page);
  await expect(group(page)).toBeFocused();
  await page.keyboard.press("Home");
  const front = await seen(page);
  await page.keyboard.press("ArrowRight");
  await expect(model(page, "Turned by 345°")).toBeVisible();
  const turned = await seen(page);
  expect(turned.equals(front)).toBe(false);
  await page.keyboard.press("ArrowLeft");
  await expect(model(page, "From the front")).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(model(page, "Turned by 0°")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByRole("status").filter({ hasText: "From the front" })).toBeVisible();
  // As before, but perhaps not to the pixel: how fine it is drawn follows from how long that took.
  const again = await seen(page);
  expect(await difference(page, again, front)).toBeLessThan((await difference(page, turned, front)) / 2);
  await page.keyboard.press("Escape");
  await expect(group(page)).toHaveCount(0);
  await expect(turn(page)).toBeFocused();
});

test("each of eight views has a name, is announced and looks its own way", async ({ page }) => {
  await openTurned(page);
  const names = (await views(page).getByRole("option").allTextContents()).slice(1);
  expect(names).toHaveLength(8);
  const pictures = new Set();
  for (const name of names) {
    await views(page).selectOption(name);
    await expect(page.getByRole("status").filter({ hasText: name }).first()).toBeVisible();
    await expect(model(page, name)).toBeVisible();
    pictures.add((await seen(page)).toString("base64"));
  }
  expect(pictures.size).toBe(8);
});

test("buttons turn it and close it", async ({ page }) => {
  await openTurned(page);
  await button(page, "Turn right").click();
  await expect(model(page, "Turned by 345°")).toBeVisible();
  await button(page, "Turn left").click();
  await button(page, "Turn left").click();
  await expect(model(page, "Turned by 15°")).toBeVisible();
  await button(page, "View of the plate").click();
  await expect(model(page, "From the front")).toBeVisible();
  await button(page, "Back to the plate").click();
  await expect(group(page)).toHaveCount(0);
  await expect(button(page, "Zoom in")).toBeVisible();
});

test("a drag turns it, and with reduced motion it stands when it is let go", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openTurned(page);
  const { x, y, width, height } = await group(page).boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (const by of [10, 30, 60]) await page.mouse.move(x + width / 2 - by, y + height / 2);
  await page.mouse.up();
  await expect(model(page, "From the front")).toHaveCount(0);
  const turned = await degrees(page);
  expect(turned).toBeGreaterThan(15);
  await seen(page);
  expect(await degrees(page)).toBe(turned);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true });

  test("one finger turns it, and up and down the page scrolls", async ({ page }) => {
    await openTurned(page);
    await expect(group(page)).toHaveCSS("touch-action", "pan-y");
    await group(page).scrollIntoViewIfNeeded();
    const { x, y, width, height } = await group(page).boundingBox();
    const fingers = await page.context().newCDPSession(page);
    const touch = (type, ...at) => fingers.send("Input.dispatchTouchEvent", { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) });
    const [across, down] = [x + width / 2, y + height / 2];
    await touch("touchStart", [across, down]);
    for (const by of [10, 20, 40, 60]) await touch("touchMove", [across - by, down]);
    await touch("touchEnd");
    await expect.poll(() => degrees(page)).toBeGreaterThan(10);
  });
});

test("where the device takes the model away, the plate stays with a sentence", async ({ page }) => {
  await openTurned(page);
  await group(page).locator("canvas").evaluate((canvas) => canvas.getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
  await expect(page.getByRole("status").filter({ hasText: CANNOT })).toBeVisible();
  await expect(plate(page)).toBeAttached();
  await button(page, "Back to the plate").click();
  await expect(plate(page)).toBeVisible();
});

test("without WebGL the plate stays with a sentence", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openHydrated(page, GIFT);
  await turn(page).click();
  await expect(page.getByRole("status").filter({ hasText: CANNOT })).toBeVisible();
});

test("axe finds nothing in a model that is turned", async ({ page }) => {
  await openTurned(page);
  expect(await axeFindings(page)).toEqual([]);
});

test("after a hundred openings there are as many nodes and listeners as after one", async ({ page }) => {
  await openTurned(page);
  await page.keyboard.press("Escape");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const count = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.filter(({ name }) => ["Nodes", "JSEventListeners"].includes(name)).map(({ name, value }) => [name, value]));
  };
  const before = await count();
  for (let opening = 0; opening < 100; opening += 1) {
    await turn(page).click();
    await expect(group(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(group(page)).toHaveCount(0);
  }
  const after = await count();
  expect(after.Nodes).toBeLessThan(before.Nodes + 50);
  expect(after.JSEventListeners).toBeLessThan(before.JSEventListeners + 10);
  await expectHydrated(page);
});
