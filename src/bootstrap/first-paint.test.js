import assert from "node:assert/strict";
import test from "node:test";
import { stubGlobals } from "./fake-dom.js";
import { firstPaint } from "./first-paint.js";

/** A page before its first paint; what it has been asked for can be made to happen. */
function stubPage(test, { hidden = false, readyState = "interactive", supportedEntryTypes = ["paint"] } = {}) {
  const page = { paint() {}, load() {}, frame() {} };
  class PerformanceObserver {
    static supportedEntryTypes = supportedEntryTypes;
    constructor(callback) {
      page.paint = callback;
    }
    observe() {}
  }
  stubGlobals(test, {
    PerformanceObserver,
    document: { hidden, readyState },
    addEventListener: (_, listener) => (page.load = listener),
    requestAnimationFrame: (callback) => (page.frame = callback),
  });
  return page;
}

/** Whether the paint has been waited for by now. */
async function isOver(painted) {
  const pending = Symbol("pending");
  return (await Promise.race([painted, Promise.resolve(pending)])) !== pending;
}

test("the first paint is waited for", async (test) => {
  const page = stubPage(test);
  const painted = firstPaint();
  assert.equal(await isOver(painted), false);
  page.paint();
  assert.equal(await isOver(painted), true);
});

test("where no paint is reported, the frame after the page has loaded is enough", async (test) => {
  const page = stubPage(test);
  const painted = firstPaint();
  page.load();
  assert.equal(await isOver(painted), false);
  page.frame();
  assert.equal(await isOver(painted), true);
});

test("of a page that has loaded already only a frame is waited for", async (test) => {
  const page = stubPage(test, { readyState: "complete" });
  const painted = firstPaint();
  assert.equal(await isOver(painted), false);
  page.frame();
  assert.equal(await isOver(painted), true);
});

test("nothing is waited for where nothing is painted, or can be observed", async (test) => {
  for (const page of [{ hidden: true }, { supportedEntryTypes: [] }]) {
    stubPage(test, page);
    assert.equal(await isOver(firstPaint()), true, JSON.stringify(page));
  }
});
