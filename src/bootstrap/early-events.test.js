import assert from "node:assert/strict";
import test from "node:test";
import { captureEarlyEvents, handlerOf, reactionTo, replayedEventOf } from "./early-events.js";
import { FakeElement, stubGlobals } from "./fake-dom.js";

const main = new FakeElement("main");
const inMain = (tag, attributes = {}) => Object.assign(new FakeElement(tag, attributes, main), { pathname: "/gifts/" });
const button = inMain("button", { type: "button" });
const submit = inMain("button", { type: "submit" });
const pick = inMain("button", { type: "button", "data-pick": "" });
const checkbox = inMain("input", { type: "checkbox" });
const label = inMain("label");
const plate = inMain("div", { tabindex: "0" });
const details = inMain("details", { "data-hydrate-on": "" });
const plainLink = inMain("a", { href: "gifts/fur-hat/" });
const stateLink = inMain("a", { href: "gifts/?sort=giver" });
const linkElsewhere = Object.assign(inMain("a", { href: "journey/?day=2023-09-13" }), { pathname: "/journey/" });
const inMasthead = new FakeElement("button", { type: "button" }, new FakeElement("header"));

/** A document whose page handles keys as a whole if it has a `keyHandler`. */
const documentWith = (keyHandler = null) => ({ body: new FakeElement("body"), querySelector: () => keyHandler });

/** What is done about an event: "none" if nothing on the page would handle it. */
function reaction(event, state = {}) {
  const element = handlerOf(event, documentWith());
  return element ? reactionTo(event, element, { isReady: false, pathname: "/gifts/", ...state }) : "none";
}

test("what works without the app is left alone", () => {
  const cases = [
    ["click", plainLink],
    ["click", inMasthead],
    ["click", main],
    ["pointerover", details],
    ["focusin", details],
  ];
  for (const [type, target] of cases) assert.equal(reaction({ type, target }), "none", `${type} ${target.tag}`);
  assert.equal(reaction({ type: "toggle", target: {} }), "none", "a target that is no element");
});

test("hover, focus and input hydrate the page, and no event is held back", () => {
  const cases = [
    ["pointerover", button],
    ["focusin", checkbox],
    ["input", checkbox],
    ["change", checkbox],
    ["click", checkbox],
    ["click", label],
    ["click", submit],
    ["pointerover", stateLink],
  ];
  for (const [type, target] of cases) assert.equal(reaction({ type, target }), "hydrate", `${type} ${target.tag}`);
});

test("an interaction is queued for the hydrated page", () => {
  const cases = [
    ["pointerdown", plate],
    ["pointerup", plate],
    ["pointercancel", plate],
    ["dblclick", plate],
    ["toggle", details],
  ];
  for (const [type, target] of cases) assert.equal(reaction({ type, target }), "queue", `${type} ${target.tag}`);
});

test("a click that the app would handle does nothing meanwhile", () => {
  assert.equal(reaction({ type: "click", target: button }), "prevent");
  assert.equal(reaction({ type: "click", target: stateLink }), "prevent");
});

test("a link to another page is followed, and one with a modifier key is the browser's", () => {
  assert.equal(reaction({ type: "click", target: linkElsewhere }), "ignore");
  for (const key of ["ctrlKey", "metaKey", "shiftKey", "altKey"]) {
    assert.equal(reaction({ type: "click", target: stateLink, [key]: true }), "ignore", key);
  }
});

test("clicks on favourite buttons are the shell's once that is hydrated", () => {
  assert.equal(reaction({ type: "click", target: pick }), "prevent");
  assert.equal(reaction({ type: "click", target: pick }, { isReady: true }), "ignore");
  assert.equal(reaction({ type: "pointerover", target: pick }, { isReady: true }), "hydrate");
});

test("a key is for what has the focus, or for the page as a whole", () => {
  const key = (key, target = plate) => reaction({ type: "keydown", key, target });
  assert.equal(key("+"), "queue");
  assert.equal(key("ArrowLeft"), "queue");
  assert.equal(key("Tab"), "none");
  assert.equal(key("Shift"), "none");
  assert.equal(key("u", checkbox), "none");
  assert.equal(key("Escape", checkbox), "queue");

  const tour = documentWith(details);
  assert.equal(handlerOf({ type: "keydown", key: "ArrowRight", target: tour.body }, tour), details);
  assert.equal(handlerOf({ type: "keydown", key: "u", target: tour.body }, tour), null);
  assert.equal(handlerOf({ type: "keydown", key: "ArrowRight", target: plainLink }, tour), null);
});

test("the state of a form control is replayed if it is not the prerendered one", () => {
  const control = (attributes, state) => Object.assign(new FakeElement("input", attributes), { type: attributes.type }, state);
  const text = (value) => control({ type: "text" }, { value, defaultValue: "" });
  const box = (checked, more) => control({ type: "checkbox" }, { checked, defaultChecked: false, value: "a", defaultValue: "a", ...more });
  const radio = (checked, defaultChecked) => control({ type: "radio" }, { checked, defaultChecked, value: "a", defaultValue: "a" });
  const select = new FakeElement("select");
  const cases = [
    [text("ushanka"), false, "input"],
    [text(""), false, null],
    [box(true), false, "change"],
    [box(false), false, null],
    [box(true, { isConnected: false }), false, null],
    [radio(true, false), false, "change"],
    [radio(false, true), false, null],
    [select, false, null],
    [select, true, "change"],
  ];
  for (const [element, wasChosen, expected] of cases) assert.equal(replayedEventOf(element, wasChosen), expected);
});

/** Events as a browser dispatches them: targets are set, and listeners are the window's. */
function fakeWindow(test, controls = []) {
  const window = new EventTarget();
  stubGlobals(test, {
    addEventListener: window.addEventListener.bind(window),
    location: { pathname: "/gifts/" },
    document: { ...documentWith(), documentElement: { dataset: {} }, querySelectorAll: () => controls },
  });
  const dispatch = (type, target) => {
    const event = new Event(type, { cancelable: true });
    Object.defineProperty(event, "target", { value: target });
    window.dispatchEvent(event);
    return event;
  };
  return dispatch;
}

test("what was captured is replayed once, in order, where it was meant to go", (t) => {
  const dispatch = fakeWindow(t);
  const seen = [];
  const target = inMain("button", { type: "button" });
  const removed = inMain("button", { type: "button" });
  for (const type of ["pointerdown", "click"]) {
    target.addEventListener(type, () => seen.push(type));
    removed.addEventListener(type, () => seen.push("removed"));
  }
  let interactions = 0;
  const { replayEvents } = captureEarlyEvents(() => (interactions += 1));
  dispatch("pointerdown", target);
  assert.equal(dispatch("click", target).defaultPrevented, true);
  dispatch("click", removed);
  removed.isConnected = false;
  assert.equal(interactions, 3);
  assert.deepEqual(seen, []);
  replayEvents();
  replayEvents();
  assert.deepEqual(seen, ["pointerdown", "click"]);
  dispatch("pointerdown", target);
  assert.equal(interactions, 3, "nothing is captured any more");
});

test("of what was typed and chosen the final state is replayed", (t) => {
  const search = Object.assign(inMain("input", { type: "search" }), { type: "search", value: "", defaultValue: "" });
  const select = inMain("select");
  const dispatch = fakeWindow(t, [search, select]);
  const seen = [];
  search.addEventListener("input", () => seen.push(search.value));
  select.addEventListener("change", () => seen.push("select"));
  const { watchControls, replayEvents } = captureEarlyEvents(() => {});
  watchControls();
  for (const letters of ["u", "us", "ush"]) {
    search.value = letters;
    dispatch("input", search);
  }
  dispatch("change", select);
  replayEvents();
  assert.deepEqual(seen, ["ush", "select"]);
});
