// Preloading what the app is about to fetch. The publisher names the files in the head:
// `<meta name="preload-app">` what starts the app, `<meta name="preload-page">` what hydrates the page.

import { wasmUrl } from "vitrine:manifest";

/**
 * Starts loading into the browser's cache the files that `<meta name="preload-…">` lists: "app" or "page". Not
 * by `<link rel="preload">`, of which browsers warn where a slow line has the app ask for it late.
 */
export function preload(group) {
  const files = document.querySelector(`meta[name=preload-${group}]`)?.content.split(" ") ?? [];
  for (const file of files) {
    // start.js fetches the app itself, with its integrity.
    if (!file || wasmUrl.endsWith(file)) continue;
    // To its end: what nobody reads is neither finished nor surely kept.
    fetch(file).then((response) => response.blob()).catch(() => {});
  }
}
