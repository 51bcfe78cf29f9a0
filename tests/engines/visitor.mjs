// A visitor: finds things by what they are and say, does something with them, and waits for what follows.
// The same in each engine (engines.mjs).

/** How long what follows may take, in milliseconds. */
const PATIENCE = 20_000;

/** In the page: the first element to be seen that a selector matches and whose name or text contains this. */
function find(selector, name = "") {
  const said = (element) => ((element.matches("button, a, input") && element.getAttribute("aria-label")) || element.textContent).trim().replace(/\s+/g, " ");
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
  return [...document.querySelectorAll(selector)].find((element) => isSeen(element) && said(element).includes(name));
}

export class Visitor {
  constructor(page, root) {
    this.page = page;
    this.root = root;
  }

  /** Opens a page, and waits until the app runs. */
  async open(path = "") {
    await this.page.go(this.root + path);
    await this.ready();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  ready() {
    return this.until("the app runs", () => "ready" in document.documentElement.dataset && !("fontsPending" in document.documentElement.dataset));
  }

  /** Waits until a function of the page is true. */
  async until(what, isTrue, ...values) {
    let last;
    const since = Date.now();
    while (Date.now() - since < PATIENCE) {
      // While it navigates there is no document to ask.
      last = await this.page.evaluate(isTrue, ...values).catch((error) => error.message);
      if (last === true) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${what}: not so after ${PATIENCE / 1000} s (${JSON.stringify(last)})`);
  }

  /** Waits until something is to be seen. */
  async sees(selector, name = "") {
    await this.until(`sees ${selector} “${name}”`, new Function("selector", "name", `${find}; return Boolean(find(selector, name))`), selector, name);
  }

  /** Waits until a thing is not to be seen any more. */
  async seesNo(selector, name = "") {
    await this.until(`sees no ${selector} “${name}”`, new Function("selector", "name", `${find}; return !find(selector, name)`), selector, name);
  }

  /** Clicks what is to be seen. */
  async clicks(selector, name = "") {
    await this.sees(selector, name);
    await this.page.click(find, selector, name);
  }

  /** Types into a field. */
  async types(selector, text) {
    await this.sees(selector);
    await this.page.type(find, [selector, ""], text);
  }

  presses(key) {
    return this.page.press(key);
  }

  /** Waits until the heading of the page is this. */
  heading(text) {
    return this.sees("h1", text);
  }

  /** Waits until the address ends so. */
  address(end) {
    return this.until(`the address ends with ${end}`, (end) => location.href.endsWith(end), end);
  }
}
