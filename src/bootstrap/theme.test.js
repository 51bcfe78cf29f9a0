import assert from "node:assert/strict";
import test from "node:test";
import { applyTheme } from "./theme.js";

/** The theme that is applied where storage is this. */
function themeWith(window) {
  const root = { dataset: {} };
  applyTheme(root, window);
  return root.dataset.theme;
}

test("the theme is what was chosen, and the system's where nothing was", () => {
  const storing = (value) => ({ localStorage: { getItem: (key) => (key === "vitrine-theme" ? value : null) } });
  assert.equal(themeWith(storing("dark")), "dark");
  assert.equal(themeWith(storing("light")), "light");
  assert.equal(themeWith(storing(null)), "system");
});

test("blocked or missing storage leaves the theme to the style sheet", () => {
  const blocked = {
    get localStorage() {
      throw new DOMException("no", "SecurityError");
    },
  };
  assert.equal(themeWith(blocked), undefined);
  assert.equal(themeWith({ localStorage: null }), undefined);
});
