// Preloading what the app is about to fetch. The publisher names the files in the head:
// `<meta name="preload-app">` what starts the app, `<meta name="preload-page">` what hydrates the page.

import { wasmUrl } from "vitrine:manifest";

/** Starts loading the files that `<meta name="preload-…">` lists: "app" or "page". */
export function preload(group) {
  const files = document.querySelector(`meta[name=preload-${group}]`)?.content.split(" ") ?? [];
  for (const file of files) {
    // start.js fetches the app itself, with its integrity.
    if (!file || wasmUrl.endsWith(file)) continue;
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "fetch";
    link.crossOrigin = "";
    link.href = file;
    document.head.append(link);
  }
}
