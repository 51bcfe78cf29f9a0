// Prints 200 gifts with their kinds, to be read and judged by a person:
//
//     node examples/us-gifts/sample.mjs [SEED]
//
// The gifts that have a kind are shuffled by a hash of the seed and their number, so that a seed gives the
// same gifts wherever it is run.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const SIZE = 200;

const seed = process.argv[2] ?? "1";
const { gifts, kinds } = JSON.parse(readFileSync(new URL("catalogue.json", import.meta.url), "utf8"));
const names = new Map(kinds.map(({ id, name }) => [id, name]));
const rank = ({ number }) => createHash("sha256").update(`${seed} ${number}`).digest("hex");
const sample = gifts
  .filter(({ kind }) => kind)
  .map((gift) => ({ gift, rank: rank(gift) }))
  .sort((one, other) => (one.rank < other.rank ? -1 : 1))
  .slice(0, SIZE)
  .map(({ gift }) => gift);
for (const { number, title, object, kind } of sample) console.log(`${names.get(kind)} | ${number} | ${object ?? title}`);
