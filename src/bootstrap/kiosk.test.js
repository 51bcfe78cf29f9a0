import assert from "node:assert/strict";
import test from "node:test";
import { FakeElement, stubGlobals } from "./fake-dom.js";
import { addressInKiosk, kioskSeconds, stayInKiosk } from "./kiosk.js";

const ROOT = "https://example.org/exhibit/";

for (const [search, expected] of [
  ["?kiosk=90", 90],
  ["?q=hat&kiosk=10", 10],
  ["?kiosk=3600", 3600],
  ["?kiosk=9", null],
  ["?kiosk=3601", null],
  ["?kiosk=soon", null],
  ["?kiosk", null],
  ["", null],
]) {
  test(`the idle seconds of ${JSON.stringify(search)} are ${expected}`, () => assert.equal(kioskSeconds(search), expected));
}

for (const [href, expected] of [
  ["gifts/", `${ROOT}gifts/?kiosk=90`],
  ["./", `${ROOT}?kiosk=90`],
  ["gifts/?q=hat", `${ROOT}gifts/?q=hat&kiosk=90`],
  ["gifts/fur-hat/#cite", `${ROOT}gifts/fur-hat/?kiosk=90#cite`],
  ["catalogue.csv", null],
  ["../", null],
  ["https://example.net/", null],
  ["https://example.net/exhibit/", null],
  ["mailto:somebody@example.org", null],
]) {
  test(`in a kiosk ${href} leads to ${expected}`, () => assert.equal(addressInKiosk(href, ROOT, 90), expected));
}

class FakeLink extends FakeElement {
  hasAttribute = (name) => name in this.attributes;
  getAttribute = (name) => this.attributes[name];
}

/** A window in which an event is captured first, and then bubbles: Node’s targets have one list for both. */
class FakeWindow {
  captures = new EventTarget();
  bubbles = new EventTarget();
  addEventListener = (type, listener, { capture } = {}) => (capture ? this.captures : this.bubbles).addEventListener(type, listener);
  removeEventListener = (type, listener) => this.bubbles.removeEventListener(type, listener);
}

/** A page at a query, and what it went to. */
function pageAt(test, search) {
  const window = new FakeWindow();
  const went = [];
  stubGlobals(test, {
    addEventListener: window.addEventListener,
    removeEventListener: window.removeEventListener,
    document: { baseURI: ROOT },
    location: { search, replace: (address) => went.push(address) },
  });
  stayInKiosk();
  return { window, went };
}

function dispatch(window, type, target, properties = {}) {
  const event = Object.assign(new Event(type, { cancelable: true }), properties);
  Object.defineProperty(event, "target", { value: target });
  window.captures.dispatchEvent(event);
  window.bubbles.dispatchEvent(event);
  return event;
}

const link = (attributes) => new FakeElement("b", {}, new FakeLink("a", attributes));

for (const [what, target, address] of [
  ["a link to a page", link({ href: "gifts/" }), `${ROOT}gifts/?kiosk=90`],
  ["a link out of the exhibit", link({ href: "https://example.net/" }), undefined],
  ["a link to another window", link({ href: "gifts/", target: "_blank" }), undefined],
  ["a download", link({ href: "gifts/", download: "" }), undefined],
]) {
  test(`${what} stays in the kiosk`, (t) => {
    const { window, went } = pageAt(t, "?kiosk=90");
    assert.equal(dispatch(window, "click", target).defaultPrevented, true);
    assert.deepEqual(went, address ? [address] : []);
  });
}

test("the middle button opens no window, and the right one is left alone", (t) => {
  const { window, went } = pageAt(t, "?kiosk=90");
  for (const [button, isPrevented] of [[1, true], [2, false]]) {
    assert.equal(dispatch(window, "auxclick", link({ href: "gifts/" }), { button }).defaultPrevented, isPrevented);
  }
  assert.deepEqual(went, []);
});

test("a form is sent in the kiosk", (t) => {
  const { window, went } = pageAt(t, "?kiosk=90");
  stubGlobals(t, { FormData: class extends Map { constructor() { super([["q", "fur hat"]]); } } });
  assert.equal(dispatch(window, "submit", { action: `${ROOT}gifts/?old=1`, method: "get" }).defaultPrevented, true);
  assert.deepEqual(went, [`${ROOT}gifts/?q=fur+hat&kiosk=90`]);
});

test("what leads nowhere, and a dialogue's form, are left alone", (t) => {
  const { window, went } = pageAt(t, "?kiosk=90");
  assert.equal(dispatch(window, "click", new FakeElement("button")).defaultPrevented, false);
  assert.equal(dispatch(window, "submit", { action: ROOT, method: "dialog" }).defaultPrevented, false);
  assert.deepEqual(went, []);
});

test("what the app answers is left alone, though it began to listen later", (t) => {
  const { window, went } = pageAt(t, "?kiosk=90");
  window.addEventListener("click", (event) => event.preventDefault());
  dispatch(window, "click", link({ href: "gifts/" }));
  assert.deepEqual(went, []);
});

test("without a kiosk every link is the browser's", (t) => {
  const { window, went } = pageAt(t, "?q=hat");
  assert.equal(dispatch(window, "click", link({ href: "gifts/" })).defaultPrevented, false);
  assert.deepEqual(went, []);
});
