import assert from "node:assert/strict";
import test from "node:test";
import { FakeElement, stubGlobals } from "./fake-dom.js";
import { closeWhereNarrow, openTarget, openTargetOnArrival, openTargets } from "./sections.js";

const details = (parent = null) => Object.assign(new FakeElement("details", {}, parent), { open: false, parentElement: parent });

/** A page with a fact in a ledger, which is in a section. */
function pageWith(test, globals = {}) {
  const documentElement = new FakeElement("html");
  const section = details();
  const ledger = Object.assign(new FakeElement("div", {}, section), { parentElement: section });
  const fact = details(ledger);
  const elements = { "fact-date": fact, "fact-größe": fact, section };
  const window = new EventTarget();
  stubGlobals(test, {
    addEventListener: window.addEventListener.bind(window),
    document: { documentElement, getElementById: (id) => elements[id] ?? null, querySelectorAll: () => [section] },
    location: { pathname: "/gifts/fur-hat/", hash: "" },
    ...globals,
  });
  return { window, documentElement, section, fact };
}

/** Clicks on an element in a link to the fact; returns the event. */
function click(window, pathname, properties = {}) {
  const event = Object.assign(new Event("click", { cancelable: true }), properties);
  const link = Object.assign(new FakeElement("a", { href: "gifts/fur-hat/#fact-date" }), { pathname, hash: "#fact-date" });
  Object.defineProperty(event, "target", { value: new FakeElement("b", {}, link) });
  window.dispatchEvent(event);
  return event;
}

test("a fragment opens what it points to, and every section around it", (t) => {
  for (const hash of ["#fact-date", "#fact-gr%C3%B6%C3%9Fe"]) {
    const { section, fact } = pageWith(t);
    assert.equal(openTarget(hash), fact);
    assert.deepEqual([section.open, fact.open], [true, true], hash);
  }
  const { section, fact } = pageWith(t);
  for (const hash of ["", "#", "#nothing", "#%"]) assert.equal(openTarget(hash), null);
  openTarget("#section");
  assert.deepEqual([section.open, fact.open], [true, false]);
});

test("a link on the page opens what it leads to, and one to another page does not", (t) => {
  const { window, section, fact } = pageWith(t);
  openTargets();
  click(window, "/gifts/crystalware/");
  assert.deepEqual([section.open, fact.open], [false, false]);
  assert.equal(click(window, "/gifts/fur-hat/").defaultPrevented, false);
  assert.deepEqual([section.open, fact.open], [true, true]);
});

test("while the page lacks the query of its address, a link on it is shown and not followed", (t) => {
  const { window, documentElement, fact } = pageWith(t);
  const done = [];
  Object.assign(fact, { scrollIntoView: () => done.push("shown"), focus: () => done.push("focused") });
  openTargets();
  documentElement.dataset.query = "pending";
  assert.equal(click(window, "/gifts/fur-hat/", { ctrlKey: true }).defaultPrevented, false);
  assert.equal(click(window, "/gifts/crystalware/").defaultPrevented, false);
  assert.deepEqual(done, []);
  assert.equal(click(window, "/gifts/fur-hat/").defaultPrevented, true);
  assert.deepEqual(done, ["shown", "focused"]);
  documentElement.dataset.query = "shown";
  assert.equal(click(window, "/gifts/fur-hat/").defaultPrevented, false);
});

test("back and forward open and show where they lead", (t) => {
  const { window, fact } = pageWith(t);
  let shown = 0;
  fact.scrollIntoView = () => (shown += 1);
  openTargets();
  location.hash = "#fact-date";
  window.dispatchEvent(new Event("hashchange"));
  assert.deepEqual([fact.open, shown], [true, 1]);
});

test("a fragment is shown on arrival, and after a reload only opened", (t) => {
  for (const [type, expected] of [["navigate", ["shown", "focused"]], ["reload", []], ["back_forward", []]]) {
    const { fact } = pageWith(t, {
      location: { hash: "#fact-date" },
      performance: { getEntriesByType: () => [{ type }] },
    });
    const seen = [];
    fact.scrollIntoView = () => seen.push("shown");
    fact.focus = () => seen.push("focused");
    openTargetOnArrival();
    assert.equal(fact.open, true);
    assert.deepEqual(seen, expected, type);
  }
});

test("only on a phone are sections closed at first, but for those that a visitor has scrolled to", (t) => {
  for (const [innerWidth, scrollY, top, expected] of [
    [390, 0, 500, false],
    [390, 300, 500, true],
    [390, 300, -900, true],
    [390, 300, 900, false],
    [767, 0, 500, false],
    [768, 0, 500, true],
    [1440, 0, 500, true],
  ]) {
    const { section } = pageWith(t, { innerWidth, innerHeight: 800, scrollY });
    Object.assign(section, { open: true, getBoundingClientRect: () => ({ top }) });
    closeWhereNarrow();
    assert.equal(section.open, expected, `${innerWidth} ${scrollY} ${top}`);
  }
});
