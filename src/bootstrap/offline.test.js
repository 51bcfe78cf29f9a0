import assert from "node:assert/strict";
import test from "node:test";
import { mayPrecache } from "./offline.js";

test("nothing is fetched ahead of need where it may cost the visitor money", () => {
  const cases = [
    [undefined, true],
    [{}, true],
    [{ type: "wifi", saveData: false }, true],
    [{ type: "wifi", saveData: true }, false],
    [{ type: "cellular", saveData: false }, false],
  ];
  for (const [connection, expected] of cases) assert.equal(mayPrecache(connection), expected, JSON.stringify(connection));
});
