import assert from "node:assert/strict";
import test from "node:test";
import { stubGlobals } from "./fake-dom.js";
import { showNotice } from "./notices.js";

/** A document with one notice, and what is in it. */
function noticeNamed(name, test) {
  const button = {};
  const notice = { hidden: true, querySelector: () => button };
  const reloads = [];
  stubGlobals(test, {
    document: { querySelector: (selector) => (selector === `[data-notice=${name}]` ? notice : null) },
    location: { reload: () => reloads.push(name) },
  });
  return { notice, button, reloads };
}

test("a notice is shown, and its button reloads the page", (t) => {
  const { notice, button, reloads } = noticeNamed("start-failed", t);
  showNotice("start-failed");
  assert.equal(notice.hidden, false);
  button.onclick();
  assert.deepEqual(reloads, ["start-failed"]);
});

test("a notice's button calls the handler that it is given", (t) => {
  const { button, reloads } = noticeNamed("new-edition", t);
  let presses = 0;
  showNotice("new-edition", () => (presses += 1));
  button.onclick();
  assert.equal(presses, 1);
  assert.deepEqual(reloads, []);
});
