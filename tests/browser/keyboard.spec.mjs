// The whole exhibit without a mouse, and the focus never out of sight.

import { expect, test } from "./fixtures.mjs";
import { chips, expectCount, open, openSection, searchBox, title, value } from "./exhibit.mjs";

/** Presses Tab, or another key, until what has the focus has this name; fails if nothing by that name gets it. */
async function tabTo(page, role, name, key = "Tab") {
  const wanted = page.getByRole(role, { name });
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    const there = await wanted.evaluateAll((found) => found.includes(document.activeElement));
    if (there) return;
  }
  throw new Error(`Tab never reached the ${role} ${name}`);
}

/** The focused element, if its focus is not visible: no outline, no size, or out of view. */
async function unseenFocus(page) {
  return page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const focused = document.activeElement;
    // A control that is hidden for the eye shows its focus on its label, a gift’s link on its card.
    const shown = ["*", "label", "form", "article"].map((around) => focused.closest(around)).filter(Boolean);
    const ringed = shown.some((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
    });
    const box = (focused.closest("label") ?? focused).getBoundingClientRect();
    const sized = box.width > 4 && box.height > 4;
    const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return ringed && sized && inSight ? "" : `${focused.outerHTML.slice(0, 160)} ringed ${ringed}, sized ${sized}, in sight ${inSight}`;
  });
}

/** Tabs through the page from its top; gives how many stops there were and which showed no focus. */
async function tabThrough(page) {
  const unseen = [];
  let stops = 0;
  await page.evaluate(() => document.activeElement.blur());
  for (; stops < 400; stops += 1) {
    await page.keyboard.press("Tab");
    const left = await page.evaluate(() => document.activeElement === document.body || document.activeElement === null);
    if (left) break;
    const fault = await unseenFocus(page);
    if (fault) unseen.push(fault);
  }
  return { stops, unseen };
}

test("from the entrance to a gift, on to the next, and back", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, "link", /^Gifts In their cases/);
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("The gifts");
  await expect(title(page)).toBeFocused();

  await tabTo(page, "searchbox", "Search the gifts");
  await page.keyboard.type("kim");
  await tabTo(page, "checkbox", /^Drones/);
  await page.keyboard.press("Space");
  await expectCount(page, "2 of 14 gifts");
  await expect(value(page, "Kind", /^Drones/)).toBeFocused();

  await tabTo(page, "combobox", "Sort");
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/sort=/);
  await tabTo(page, "link", "Five one-way attack drones");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Five one-way attack drones");
  await expect(title(page)).toBeFocused();

  await tabTo(page, "link", /^Next: /, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Geran-25 reconnaissance drone");

  await page.goBack();
  await expect(title(page)).toHaveText("Five one-way attack drones");
  await page.goBack();
  await expect(page.getByRole("link", { name: "Five one-way attack drones" })).toBeFocused();
  await expect(searchBox(page)).toHaveValue("kim");
  await tabTo(page, "button", "Clear all", "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(chips(page)).toHaveCount(0);
});

test("facets open and close, formats change, and questions are reached by keys", async ({ page }) => {
  await open(page, "./gifts/fur-hat/");
  await openSection(page, "Cite this page");
  await tabTo(page, "radio", "Chicago");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "APA" })).toBeChecked();
  await expect(page.getByRole("region", { name: "Cite this page" })).toContainText("Fur hat. (2026");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("region", { name: "Cite this page" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Copy citation" })).toBeFocused();
});

test("a question mark and a button list the shortcuts, and Escape closes the list", async ({ page }) => {
  await open(page, "./about/");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  const button = page.getByRole("button", { name: "Keyboard shortcuts" });
  await page.keyboard.press("?");
  await expect(help).toBeVisible();
  await expect(help.getByRole("definition").first()).toHaveText("Go to the search");
  await expect(help.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);

  await button.focus();
  await page.keyboard.press("Enter");
  await expect(help).toBeVisible();
  await page.keyboard.press("/");
  await expect(help, "a shortcut does nothing behind the list").toBeVisible();
  await help.getByRole("button", { name: "Close" }).click();
  await expect(button).toBeFocused();
});

test("shortcuts can be turned off, and stay off", async ({ page }) => {
  await open(page, "./about/");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await page.keyboard.press("?");
  await help.getByRole("checkbox", { name: "Use / and ? as shortcuts" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await page.reload();
  await open(page, "./about/");
  for (const key of ["?", "/"]) {
    await page.keyboard.press(key);
    await expect(title(page)).toHaveText("About the exhibit");
    await expect(help).toHaveCount(0);
  }

  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await help.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(searchBox(page)).toBeFocused();
});

test("the skip link of each page leads past the header of that page", async ({ page }) => {
  for (const path of ["gifts/", "gifts/fur-hat/", "questions/?certainty=open", "gifts/?q=fur+hat&kind=clothing"]) {
    await open(page, `./${path}`);
    const heading = await title(page).textContent();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await expect(title(page)).toHaveText(heading);
    expect(page.url()).toContain(path);
  }
});

for (const [what, path] of [
  ["the entrance", ""],
  ["the gallery", "gifts/?kind=drones"],
  ["a gift", "gifts/fur-hat/"],
  ["the questions", "questions/?certainty=likely"],
]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`in ${what} the focus is seen at every stop, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `./${path}`);
      const { stops, unseen } = await tabThrough(page);
      expect(unseen).toEqual([]);
      expect(stops).toBeGreaterThan(15);
    });
  }
}

test("on a phone the menu and the filters are used by keys", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "./gifts/");
  await tabTo(page, "button", "Menu");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Menu" })).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Menu" })).toBeFocused();
  await tabTo(page, "button", "Filters");
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await expect(sheet).toBeVisible();
  await tabTo(page, "checkbox", /^Drones/);
  expect(await unseenFocus(page)).toBe("");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeFocused();
});
