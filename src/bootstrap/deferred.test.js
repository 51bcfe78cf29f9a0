import assert from "node:assert/strict";
import test from "node:test";
import { needsFullLayout, skipDeferralIfNeeded } from "./deferred.js";
import { stubGlobals } from "./fake-dom.js";

test("only a plain navigation to the top of a page defers what is below the fold", () => {
  const cases = [
    ["", "navigate", false],
    ["#fact-place", "navigate", true],
    ["", "reload", true],
    ["", "back_forward", true],
    // Without a navigation type it may be a back/forward navigation.
    ["", undefined, true],
  ];
  for (const [hash, type, expected] of cases) assert.equal(needsFullLayout(hash, type), expected, `${hash} ${type}`);
});

test("a reload lays out everything at once", (t) => {
  const dataset = { deferred: "" };
  stubGlobals(t, {
    document: { documentElement: { dataset } },
    location: { hash: "" },
    performance: { getEntriesByType: () => [{ type: "reload" }] },
  });
  skipDeferralIfNeeded();
  assert.deepEqual(dataset, {});
});
