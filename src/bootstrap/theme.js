// The visitor's choice of light or dark, applied before the app has loaded. Choosing is the app's
// (src/session/theme.rs), which writes the same key.

const STORAGE_KEY = "vitrine-theme";

/** Sets `data-theme` on `root` to what was chosen, "system" if nothing was; leaves it if storage is blocked. */
export function applyTheme(root = document.documentElement, window = globalThis) {
  try {
    root.dataset.theme = window.localStorage.getItem(STORAGE_KEY) ?? "system";
  } catch {
    // Storage is blocked, so nothing was chosen.
  }
}
