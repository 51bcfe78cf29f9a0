// node --test crates/bundle/tests/chunk_loader.test.mjs

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { chunkLoader } from "../src/chunk_loader.js";

const BASE = "https://example.org/exhibit/app.js";
// printf abc | openssl dgst -sha256 -binary | base64
const DIGEST = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
const CHUNKS = ["left", "both", "right"].map((name) => [name, DIGEST]);
const HASHED = "-ba7816bf8f01cfea.wasm";

// (module (import "__wasm_split" "memory" (memory 1)) (data (i32.const 0) "\07"))
const CHUNK = Uint8Array.from(
  Buffer.from("0061736d0100000002180" + "10c5f5f7761736d5f73706c6974066d656d6f7279020001" + "0b07010041000b0107", "hex"),
);

let memory;
let answers;
let callback;
let load;

/** What a host says to a request: a chunk, unless a file is to fail so many times. */
const failures = new Map();

beforeEach(() => {
  memory = new WebAssembly.Memory({ initial: 1 });
  answers = [];
  failures.clear();
  callback = mock.fn((data, succeeded) => answers.push([data, succeeded]));
  const app = () => ({ memory, __indirect_function_table: { get: (index) => (index === 5 ? callback : undefined) } });
  load = chunkLoader(app, BASE, CHUNKS);
  mock.restoreAll();
  mock.method(console, "error", () => {});
  mock.method(globalThis, "fetch", async (url) => {
    const left = failures.get(url.pathname) ?? 0;
    failures.set(url.pathname, left - 1);
    // By a type that could not be streamed.
    return left > 0 ? new Response(null, { status: 503 }) : new Response(CHUNK, { headers: { "content-type": "text/plain" } });
  });
});

const fetched = () => fetch.mock.calls.map(({ arguments: [url] }) => url.href);

test("a split is loaded when all its chunks are", async () => {
  await load([0, 1])(5, 42);
  assert.deepEqual(answers, [[42, true]]);
  assert.deepEqual(fetched(), [`https://example.org/exhibit/left${HASHED}`, `https://example.org/exhibit/both${HASHED}`]);
  assert.equal(fetch.mock.calls[0].arguments[1].integrity, `sha256-${DIGEST}`);
  assert.equal(new Uint8Array(memory.buffer)[0], 7);
});

test("a chunk that splits share is fetched once", async () => {
  await Promise.all([load([0, 1])(5, 1), load([1, 2])(5, 2)]);
  await load([0, 1])(5, 3);
  assert.equal(fetched().length, 3);
  assert.deepEqual(answers.map(([data]) => data).sort(), [1, 2, 3]);
});

test("a split without chunks is loaded at once", async () => {
  await load([])(5, 1);
  assert.deepEqual(answers, [[1, true]]);
});

test("after a failure only the chunk that failed is fetched again", async () => {
  failures.set(`/exhibit/both${HASHED}`, 1);
  const split = load([0, 1]);
  await split(5, 1);
  await split(5, 2);
  assert.deepEqual(answers, [[1, false], [2, true]]);
  assert.deepEqual(fetched().map((url) => url.split("/").at(-1)), ["left", "both", "both"].map((name) => name + HASHED));
  assert.equal(console.error.mock.calls[0].arguments[0].message.endsWith(": 503"), true);
  // Not from the browser's cache, which may have what was wrong.
  assert.deepEqual(fetch.mock.calls.map(({ arguments: [, { cache }] }) => cache), ["default", "default", "reload"]);
});

test("when several chunks fail, each callback is still called once", async () => {
  failures.set(`/exhibit/left${HASHED}`, 2).set(`/exhibit/both${HASHED}`, 2);
  const split = load([0, 1]);
  await split(5, 1);
  await split(5, 2);
  await split(5, 3);
  assert.deepEqual(answers, [[1, false], [2, false], [3, true]]);
});

test("a chunk that does not come fails in the end", async () => {
  const timeout = mock.method(AbortSignal, "timeout", () => AbortSignal.abort());
  fetch.mock.mockImplementation(async (_, { signal }) => signal.throwIfAborted());
  await load([0])(5, 1);
  assert.deepEqual(answers, [[1, false]]);
  assert.deepEqual(timeout.mock.calls[0].arguments, [30_000]);
});
