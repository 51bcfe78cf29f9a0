// The kinds of gifts, by titles that would mislead.

import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOf } from "./convert/kind.mjs";
import { KINDS } from "./convert/kinds.mjs";

function check(name, cases) {
  test(name, () => {
    for (const [title, kind] of cases) assert.equal(kindOf(title), kind, title);
  });
}

check("a gift is of the kind of the head of its first phrase", [
  ["Carpet", "rugs"],
  ["Large Afghan rug in brown slipcase", "rugs"],
  ["Rug—60″ x 74″", "rugs"],
  ["Light blue, light pink, and light green rug", "rugs"],
  ["Framed rug depicting a gold vase with multicolored flowers", "rugs"],
  ["Mother-of-Pearl Jewelry Box", "boxes"],
  ["Wooden watch box", "boxes"],
  ["Silver spoon pin with red stone in center", "jewellery"],
  ["Mikimoto Pearl Tie Pin", "jewellery"],
  ["Golden Camel Clock", "watches"],
  ["Tissot watch model T018.617.16.051.00", "watches"],
  ["Beige Carpet 29 x 44 Portrait of Five Arabians on horses", "rugs"],
  ["Bronze statue of a horse", "sculpture"],
  ["Hand-carved wood Asante ceremonial stool with crescent-shape seat", "furnishings"],
  ["Two scarves by E. Marinella in blue box", "clothing"],
  ["Eight neckties", "clothing"],
  ["Two 14\" and 12\" Khanjar knives with sheath", "weapons"],
]);

check("of several things the first counts", [
  ["Rug and Painting", "rugs"],
  ["Plaque and wool Afghan rug", "medals"],
  ["Ebel watch, Lady’s Ebel watch, and 2 Apple iPads", "watches"],
]);

check("a set, and a box that is said to hold something, is of what is in it", [
  ["Set of 12 silver spoons", "vessels"],
  ["Set of filigree silver jewelry including a bracelet, ring", "jewellery"],
  ["Jewelry set including men’s and women’s diamond watches", "jewellery"],
  ["Gold cufflink set", "jewellery"],
  ["Tea set in a wooden box", "vessels"],
  ["Desk set with a Montblanc pen", "writing"],
  ["4.4 pound box of Charbonnel et Walker chocolates", "food"],
  ["White box containing perfume and incense wood chips", "perfume"],
  ["Bottle of Château Margaux 1986", "food"],
  ["Two bottles of Amouage perfume", "perfume"],
  ["Bottle of Consecrated Holy Water", undefined],
  ["Box with silver ship", "boxes"],
]);

check("names of makers and of things are passed over", [
  ["Baume and Mercier Watch with Case", "watches"],
  ["William & Son pen set", "writing"],
  ["White “Flying Pigeon” electric bicycle", "sport"],
  ["“Seoan” Reading Table", "furnishings"],
  ["Painting titled “At Parika Stelling (Guyana)”", "pictures"],
  ["Book: “Mount Lebanon,” by Col. Charles Henry Churchill", "books"],
]);

check("what the lists call travel is travel", [
  ["Travel: to Egypt", "travel"],
  ["Transportation from Islamabad to Karachi, Pakistan", "travel"],
  ["Travel bag: Tod’s black leather", "bags"],
]);

check("what is not understood has no kind", [
  ["Not described", undefined],
  ["Presentation item", undefined],
  ["Silver palm tree in glass case", undefined],
  ["98 million-year-old fish fossil", undefined],
  ["Name plate", undefined],
  ["Crystal Ball Of Admiral Mullen", undefined],
  ["Gold-plated", undefined],
]);

test("no thing is of two kinds", () => {
  const things = KINDS.flatMap(({ things }) => things.split(",").map((thing) => thing.trim().replace(/\s+/g, " ")));
  assert.deepEqual(things.filter((thing, index) => things.indexOf(thing) !== index), []);
  assert.ok(things.every(Boolean));
});
