// Loads chunks of the app on demand. loader.rs writes the module that imports this one.
//
// `wasm_split_helpers` calls a split's loader with a callback, an index into the app's table of
// functions, and what to pass to it; the callback is to be called exactly once for each call, with
// that and whether all chunks of the split are loaded. After a failure it calls again.

/** The name of a chunk's file, which has the first eight bytes of its SHA-256 (hash.rs). */
function fileOf(name, digest) {
  const bytes = Array.from(atob(digest).slice(0, 8), (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0"));
  return `${name}-${bytes.join("")}.wasm`;
}

/** How long a chunk may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Returns a function that makes the loader of a split from the indexes of the chunks it needs.
 *
 * @param {() => WebAssembly.Exports} app The exports of the app, which has started by then.
 * @param {string} base What the chunks' names are relative to.
 * @param {[name: string, digest: string][]} chunks The digest is the SHA-256 in base64.
 */
export function chunkLoader(app, base, chunks) {
  // Pending and successful loads only, so that a chunk that failed is fetched again.
  const loads = new Map();
  // Those whose last load failed: what was received may be in the browser's cache, for as long as the
  // host lets it.
  const failed = new Set();

  const load = (index) => {
    if (!loads.has(index)) {
      const loading = instantiate(chunks[index], failed.has(index) ? "reload" : "default");
      loads.set(index, loading);
      loading.catch(() => {
        loads.delete(index);
        failed.add(index);
      });
    }
    return loads.get(index);
  };

  // Not streamed: that needs the type application/wasm, and hosts may serve files by another.
  const instantiate = async ([name, digest], cache) => {
    const response = await fetch(new URL(fileOf(name, digest), base), { integrity: `sha256-${digest}`, cache, signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: app() });
  };

  return (needed) => async (callback, data) => {
    let succeeded = true;
    try {
      await Promise.all(needed.map(load));
    } catch (error) {
      console.error(error);
      succeeded = false;
    }
    app().__indirect_function_table.get(callback)(data, succeeded);
  };
}
