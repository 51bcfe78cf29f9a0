// A monkey: random events over all pages, after each of which the page has a heading and nothing went
// wrong on the console. The same seed makes the same choices.
//
//   MONKEY=10000 playwright test --config tests/browser/playwright.config.mjs monkey

import { expect, test } from "./fixtures.mjs";
import { expectCount, expectReady, open, searchBox } from "./exhibit.mjs";

const EVENTS = Number(process.env.MONKEY ?? 500);
const SEEDS = process.env.MONKEY ? [1, 2, 3, 4, 5] : [1];
const KEYS = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Enter", " ", "Escape", "Tab", "/", "?", "+", "-", "0", "PageDown", "Home", "a"];
const WIDTHS = [320, 390, 820, 1440];

/** Random numbers from 0 to 1, the same for a seed: mulberry32. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test.use({ expectedErrors: /find-root/ });

for (const seed of SEEDS) {
  test(`${EVENTS} random events, seed ${seed}, leave a page that works`, async ({ page, museum }) => {
    test.setTimeout(60_000 + EVENTS * 400);
    await page.addInitScript((root) => {
      // What leads out, or to a file, is the browser's.
      window.leavesExhibit = (link) => !link.href.startsWith(root) || link.target !== "" || !new URL(link.href).pathname.endsWith("/");
      addEventListener("click", (event) => {
        const link = event.target.closest?.("a[href]");
        if (link && window.leavesExhibit(link)) event.preventDefault();
      }, { capture: true });
      window.print = () => {};
      // A window that is full screen cannot be resized; refused, it has to be made do without.
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
    }, museum.root);
    await open(page, "./");
    const next = random(seed);
    const one = (list) => list[Math.floor(next() * list.length)];
    const acts = {
      click: (share) =>
        page.evaluate((share) => {
          const seen = [...document.querySelectorAll("a[href], button, summary, input, select, label")].filter(
            (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && !(element.matches("a") && window.leavesExhibit(element)),
          );
          seen[Math.floor(share * seen.length)]?.click();
        }, share),
      key: (share) => page.keyboard.press(KEYS[Math.floor(share * KEYS.length)]),
      scroll: (share) => page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), share),
      back: () => page.evaluate(() => history.state?.depth > 0 && history.back()),
      resize: (share) => page.setViewportSize({ width: WIDTHS[Math.floor(share * WIDTHS.length)], height: 800 }),
      drag: (share) => page.evaluate((share) => {
        const target = document.elementFromPoint(innerWidth * share, innerHeight / 2) ?? document.body;
        for (const type of ["pointerdown", "pointermove", "pointerup"]) {
          target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: innerWidth * share, clientY: innerHeight / 2, pointerId: 7, pointerType: "touch", isPrimary: true }));
        }
      }, share),
    };
    const kinds = ["click", "click", "click", "click", "key", "key", "scroll", "back", "resize", "drag"];
    for (let event = 0; event < EVENTS; event += 1) {
      const kind = one(kinds);
      // A document that is being left has no answer.
      await acts[kind](next()).catch((error) => {
        if (!/context was destroyed|navigat/i.test(error.message)) throw error;
      });
      if (event % 10 === 9) {
        await expectReady(page);
        expect(page.url().startsWith(museum.root), page.url()).toBe(true);
      }
    }
    await open(page, "./gifts/");
    await searchBox(page).fill("ushanka");
    await expectCount(page, "1 of 14 gifts");
  });
}
