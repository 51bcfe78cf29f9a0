import assert from "node:assert/strict";
import test from "node:test";
import { placeBeside } from "./glossary.js";

const WINDOW = { width: 400, height: 800 };
const BOX = { width: 300, height: 100 };
const word = (left, top) => ({ left, top, bottom: top + 20 });

for (const [where, left, top, expected] of [
  ["below a word", 30, 200, { left: 30, top: 224 }],
  ["within the window beside a word at its end", 380, 200, { left: 84, top: 224 }],
  ["within the window beside a word at its start", 2, 200, { left: 16, top: 224 }],
  ["above a word at the foot of the window", 30, 700, { left: 30, top: 596 }],
]) {
  test(`a meaning stands ${where}`, () => assert.deepEqual(placeBeside(word(left, top), BOX, WINDOW), expected));
}

test("in a window without room above, a meaning stands below the word", () => {
  assert.deepEqual(placeBeside(word(30, 60), BOX, { width: 400, height: 120 }), { left: 30, top: 84 });
});
