import assert from "node:assert/strict";
import test from "node:test";
import { stubGlobals } from "./fake-dom.js";
import { announceQuery } from "./query.js";

/** What a page with this search box says of its query. */
function announced(search, box, t) {
  const notice = { hidden: true, querySelector: () => ({}) };
  stubGlobals(t, {
    document: { querySelector: (selector) => (selector === "[data-notice=loading]" ? notice : box) },
    location: { search },
  });
  announceQuery();
  return notice.hidden === false;
}

test("the search box has the words of the query, and the page says that it loads", (t) => {
  for (const [search, expected] of [["?q=rifle", "rifle"], ["?q=hat&q=rifle", "rifle"], ["?q=fur+hat&kind=hats", "fur hat"], ["?kind=hats", ""]]) {
    const box = { value: "" };
    assert.equal(announced(search, box, t), true);
    assert.equal(box.value, expected, search);
  }
});

test("a page without a search box says that it loads", (t) => {
  assert.equal(announced("?day=2023-09-13", null, t), true);
});
