// The three engines, behind one interface: what an automated visitor can do with a browser.
//
// Chromium and Firefox are driven by Puppeteer (DevTools protocol, WebDriver BiDi), WebKit by Selenium
// (WebDriver). Each engine's `open` gives an object with:
//
// - `go(url)`, `back()`, `reload()`: navigation, which does not wait for more than the document;
// - `evaluate(act, ...values)`: the value of a synchronous function in the page;
// - `click(find, ...values)`, `type(find, values, text)`: real input on the element that a function finds
//   in the page;
// - `press(key)`: a key on what has the focus, by the name of KeyboardEvent.key;
// - `swipe(from, to)`: a finger's path, between points of the window;
// - `resize(width, height)`: so that the document is so wide;
// - `screenshot()` and `print()`: bytes of a PNG of the window and of a PDF;
// - `close()`;
//
// and `errors`, a list of what went wrong on the console; null where the engine does not tell.
//
// It knows nothing about the exhibit.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { Builder, Capabilities, Key } from "selenium-webdriver";
import { chromiumPath, launchOptions } from "../browser/chromium.mjs";

/** Where Debian puts WebKitGTK's browser for tests, by processor. */
const MINI_BROWSERS = ["x86_64", "aarch64"].map((processor) => `/usr/lib/${processor}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
/** How long a process may take to start, in milliseconds. */
const PATIENCE = 20_000;

const FIREFOX = "/usr/bin/firefox-esr";
const miniBrowser = MINI_BROWSERS.find(existsSync);

/** Each engine: its name, whether it is installed (make test-tools does that on Debian), and what opens it. */
export const ENGINES = [
  { name: "Chromium", isInstalled: Boolean(chromiumPath({ whole: true })), open: (downloads) => openByPuppeteer("chrome", downloads) },
  { name: "Firefox", isInstalled: existsSync(FIREFOX), open: (downloads) => openByPuppeteer("firefox", downloads) },
  { name: "WebKit", isInstalled: Boolean(miniBrowser), open: openWebKit },
];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openByPuppeteer(browserName, downloads) {
  const isFirefox = browserName === "firefox";
  const browser = await puppeteer.launch({
    browser: browserName,
    headless: true,
    ...(isFirefox ? { executablePath: FIREFOX } : launchOptions({ whole: true })),
    extraPrefsFirefox: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "dom.w3c_touch_events.enabled": 1,
      // Over the page, as Chromium's and WebKit's are here.
      "ui.useOverlayScrollbars": 1,
      "widget.gtk.overlay-scrollbars.enabled": true,
    },
  });
  const [page] = await browser.pages();
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  if (!isFirefox) {
    const session = await browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  }
  const element = async (find, values) => {
    const handle = (await page.evaluateHandle(find, ...values)).asElement();
    if (!handle) throw new Error(`no element: ${values.join(" ")}`);
    return handle;
  };
  // Of a load that a navigation cuts off, Firefox says on the console that the service worker failed, or that
  // the digest of nothing is not the file's.
  const waitUntilLoaded = async () => isFirefox && page.waitForNetworkIdle({ idleTime: 200, timeout: 10_000 });
  return {
    errors,
    go: (url) => waitUntilLoaded().then(() => page.goto(url, { waitUntil: "domcontentloaded" })),
    back: () => page.evaluate(() => history.back()),
    reload: () => waitUntilLoaded().then(() => page.reload({ waitUntil: "domcontentloaded" })),
    evaluate: (act, ...values) => page.evaluate(act, ...values),
    click: async (find, ...values) => (await element(find, values)).click(),
    type: async (find, values, text) => (await element(find, values)).type(text),
    press: (key) => page.keyboard.press(key),
    swipe: async ([x, y], [toX, toY]) => {
      const touch = await page.touchscreen.touchStart(x, y);
      for (const step of [1, 2, 3, 4, 5]) await touch.move(x + ((toX - x) * step) / 5, y + ((toY - y) * step) / 5);
      await touch.end();
    },
    resize: async (width, height) => {
      await page.setViewport({ width, height });
      const rest = width - (await page.evaluate(() => document.documentElement.clientWidth));
      if (rest > 0) await page.setViewport({ width: width + rest, height });
    },
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: "a4" }),
    close: () => browser.close(),
  };
}

async function openWebKit(downloads) {
  const folder = mkdtempSync(join(tmpdir(), "vitrine-webkit-"));
  mkdirSync(join(folder, "gtk-3.0"));
  // The buttons over the page would keep the window from being as narrow as a phone.
  writeFileSync(join(folder, "gtk-3.0/gtk.css"), "* { border: 0; font-size: 4px; margin: 0; min-height: 0; min-width: 0; padding: 0; -gtk-icon-transform: scale(0.3); }");
  // Glyphs are not hinted, as in the other two (chromium.mjs).
  writeFileSync(join(folder, "gtk-3.0/settings.ini"), "[Settings]\ngtk-xft-antialias=1\ngtk-xft-hinting=0\ngtk-xft-hintstyle=hintnone\n");
  writeFileSync(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1700x1300x24"], { stdio: ["ignore", "pipe", "ignore"] });
  const display = await new Promise((resolve, reject) => {
    screen.once("error", reject);
    screen.stdout.once("data", (number) => resolve(`:${String(number).trim()}`));
  });
  const port = await freePort();
  const service = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: display, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder } });
  const end = () => {
    service.kill();
    screen.kill();
    // The browser may still be writing into it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  };
  try {
    await answering(`http://127.0.0.1:${port}/status`);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: "MiniBrowser",
          pageLoadStrategy: "none",
          "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] },
        }),
      )
      .build();
    return webKitPage(driver, end);
  } catch (error) {
    end();
    throw error;
  }
}

function webKitPage(driver, end) {
  const evaluate = (act, ...values) => driver.executeScript(`return (${act})(...arguments)`, ...values);
  const element = async (find, values) => {
    const found = await evaluate(find, ...values);
    if (!found) throw new Error(`no element: ${values.join(" ")}`);
    await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", found);
    return found;
  };
  /** Until it is another document than the present one, which has no load event to wait for. */
  const another = async (navigate) => {
    await evaluate(() => void (window.isLeft = true));
    await navigate();
    const since = Date.now();
    while (Date.now() - since < PATIENCE && (await evaluate(() => window.isLeft || document.readyState === "loading").catch(() => true))) await pause(50);
  };
  const keyNamed = (name) => Key[name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()] ?? name;
  return {
    errors: null,
    go: (url) => another(() => driver.get(url)),
    back: () => evaluate(() => history.back()),
    reload: () => another(() => driver.navigate().refresh()),
    evaluate,
    click: async (find, ...values) => (await element(find, values)).click(),
    type: async (find, values, text) => (await element(find, values)).sendKeys(text),
    press: async (name) => (await driver.switchTo().activeElement()).sendKeys(keyNamed(name)),
    resize: async (width, height) => {
      const window = driver.manage().window();
      await window.setRect({ width, height });
      // The buttons over the page, and a scrollbar.
      const [wide, high] = await evaluate(() => [document.documentElement.clientWidth, innerHeight]);
      await window.setRect({ width: 2 * width - wide, height: 2 * height - high });
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    close: async () => {
      await driver.quit().catch(() => {});
      end();
    },
  };
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function answering(url) {
  const since = Date.now();
  while (!(await fetch(url).then(() => true, () => false))) {
    if (Date.now() - since > PATIENCE) throw new Error(`${url} does not answer`);
    await pause(100);
  }
}
