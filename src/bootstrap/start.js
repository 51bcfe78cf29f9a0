// Fetches and starts the WebAssembly app.

import init from "vitrine:app";
import { wasmIntegrity, wasmUrl } from "vitrine:manifest";
import { firstPaint } from "./first-paint.js";

/** The whole document, since the app hydrates all of it. */
const documentParsed = () =>
  new Promise((resolve) =>
    document.readyState === "loading" ? addEventListener("DOMContentLoaded", resolve, { once: true }) : resolve(),
  );

/** Starts the app once the page has been painted, so that it does not compete with that, and calls `onPainted` while it loads. */
export async function start(onPainted) {
  await Promise.all([firstPaint(), documentParsed()]);
  const load = (cache) => fetch(new URL(wasmUrl, import.meta.url), { integrity: wasmIntegrity, cache });
  // What does not have the integrity may be in the browser's cache, for as long as the host lets it.
  const module_or_path = load("default").catch(() => load("reload"));
  onPainted();
  await init({ module_or_path });
}

/** Calls `onTrap` if the app stops at a WebAssembly trap, such as a panic. */
export function watchForTraps(onTrap) {
  const isTrap = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
  addEventListener("error", ({ error }) => isTrap(error) && onTrap());
  addEventListener("unhandledrejection", ({ reason }) => isTrap(reason) && onTrap());
}
