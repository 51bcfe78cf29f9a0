// Faults: what goes wrong, and what the visitor sees then. The tests (faults.spec.mjs) and the table in
// docs/faults.md are made from this list.
//
//   node tests/browser/faults.mjs [--write]
//
// A fault is prepared on a page before it is opened (`before`), or once it is prerendered and before the
// app runs (`meanwhile`); the gallery is opened, and `sees` holds of it, as `test` says.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { expectCount, expectHydrated, giftLinks, searchBox, title } from "./exhibit.mjs";
import { SIGN_IN_PAGE } from "./server.mjs";

const DOCUMENT = new URL("../../docs/faults.md", import.meta.url);
const DIST = new URL("../../dist/", import.meta.url);
const [BEGIN, END] = ["<!-- faults: begin -->", "<!-- faults: end -->"];

const HAT = "Fur hat";
const picked = (page) => page.getByRole("banner").getByRole("link", { name: "My visit (1)" });
const pick = (page) => page.getByRole("main").getByRole("button", { name: /^Add to my visit/ }).first();
const notice = (page) => page.getByRole("alert").filter({ hasText: "The exhibit’s program could not be started" });

/** The gallery works: it is searched, and a gift is opened. */
async function works(page) {
  await searchBox(page).fill("ushanka");
  await expectCount(page, "1 of 14 gifts");
  await giftLinks(page).first().click();
  await expect(title(page)).toHaveText(HAT);
}

/** The gallery can be read, and says that its program does not run. */
async function reads(page) {
  await expect(notice(page)).toBeVisible();
  await expect(giftLinks(page)).not.toHaveCount(0);
  await leadsOn(page);
}

/** The catalogue or a part of the program is missing: a banner says so, and the page reads. */
async function readsWithBanner(page) {
  await searchBox(page).focus();
  await expect(page.getByRole("alert").filter({ hasText: "You can read this page" })).toBeVisible();
  await expect(page.getByRole("alert").getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(giftLinks(page).filter({ hasText: HAT }).first()).toBeVisible();
}

/** The page reads, whatever it looks like, and its links lead on. */
async function leadsOn(page) {
  await giftLinks(page).filter({ hasText: HAT }).click();
  await expect(title(page)).toHaveText(HAT);
}

/** A page that loads the chunks of a kind, by the name of the kind. */
const PAGES = {
  entrance: "./",
  gallery: "./gifts/",
  gift: "./gifts/fur-hat/",
  journey: "./journey/",
  tour: "./tour/two-minutes/",
  reference: "./sources/",
  export: "./gifts/",
  turn: "./gifts/fur-hat/",
};
/** How many pages wait for their retries side by side. */
const PAGES_AT_ONCE = 3;
/** For three tries and the pauses between them, on a machine that is busy with other things too. */
const PATIENCE = { timeout: 30_000 };

/** Has each chunk of the build alone come wrong, and its page opened; each of these pages reads and says what is missing. */
async function readsWithoutAnyChunk(page) {
  const { chunks } = JSON.parse(readFileSync(new URL("manifest.json", DIST), "utf8"));
  expect(chunks.length).toBeGreaterThan(0);
  const waiting = [...chunks];
  const work = async () => {
    const own = await page.context().newPage();
    for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
      // A page comes before the files that it offers.
      const kind = chunk.pages.find((kind) => kind !== "export") ?? "export";
      const isIt = ({ pathname }) => pathname.endsWith(`/${chunk.file}`);
      let seen = 0;
      await own.route(isIt, async (route) => {
        seen += 1;
        // Whichever of the two were taken for right, nothing would be missing.
        if (seen === 1) return route.fulfill({ status: 404, body: "not found" });
        const body = readFileSync(new URL(chunk.file, DIST));
        return route.fulfill({ contentType: "application/wasm", body: body.fill(0, body.length >> 1) });
      });
      await own.goto(PAGES[kind], { waitUntil: "domcontentloaded" });
      if (kind === "export") {
        await own.getByText("Download these").click();
        await own.getByRole("button", { name: "CSV" }).click();
        await expect(own.getByRole("status").filter({ hasText: "The file could not be prepared" }), chunk.file).toBeVisible(PATIENCE);
      } else if (kind === "turn") {
        await own.getByRole("button", { name: /^Turn/ }).click();
        await expect(own.getByRole("status").filter({ hasText: "The model cannot be turned here and now" }), chunk.file).toBeVisible(PATIENCE);
      } else {
        // Of an app that starts later, and of one that runs.
        await own.evaluate(() => {
          document.documentElement.dataset.hydrate = "";
          dispatchEvent(new Event("vitrine:hydrate"));
        });
        await expect(own.getByRole("alert").filter({ hasText: "You can read this page" }), chunk.file).toBeVisible(PATIENCE);
      }
      await expect(title(own)).toBeVisible();
      expect(seen, chunk.file).toBeGreaterThan(1);
      await own.unroute(isIt);
    }
    await own.close();
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
}

const WORKS = "Everything works.";
const READS = "A notice says that the program could not be started. The page reads, and its links lead on.";
const BANNER = "A banner says what could not be loaded, and tries again when asked. The page reads.";

export const FAULTS = [
  ...["IntersectionObserver", "ResizeObserver", "structuredClone", "DecompressionStream", "PerformanceObserver", "trustedTypes", "requestIdleCallback"].map((name) => ({
    group: "Browser",
    fault: `no ${name}`,
    sees: WORKS,
    before: (page) => page.addInitScript((name) => delete window[name], name),
    test: works,
  })),
  {
    group: "Browser",
    fault: "no WebAssembly",
    sees: READS,
    before: (page) => page.addInitScript(() => delete window.WebAssembly),
    test: reads,
  },
  {
    group: "Browser",
    fault: "WebAssembly that a policy refuses",
    sees: READS,
    before: (page) =>
      page.addInitScript(() => {
        for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) WebAssembly[name] = async () => { throw new WebAssembly.CompileError("refused"); };
      }),
    test: reads,
  },
  {
    group: "Browser",
    fault: "memory that cannot be had",
    sees: READS,
    before: (page) =>
      page.addInitScript(() => {
        for (const name of ["instantiate", "instantiateStreaming"]) WebAssembly[name] = async () => { throw new RangeError("out of memory"); };
      }),
    test: reads,
  },
  {
    group: "Before the program runs",
    fault: "the page is translated: every text in an element of its own",
    sees: "What is picked stays picked, and everything works.",
    meanwhile: async (page) => {
      await page.evaluate(() => {
        const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        const all = [];
        while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
        for (const text of all) {
          const font = document.createElement("font");
          text.replaceWith(font);
          font.append(text);
        }
      });
      await pick(page).click();
    },
    test: async (page) => {
      await expect(picked(page)).toBeVisible();
      await works(page);
    },
  },
  {
    group: "Before the program runs",
    fault: "an extension adds attributes, a style, and elements after ours",
    sees: "What is typed is searched for, and everything works.",
    meanwhile: async (page) => {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll("body, body *")) element.setAttribute("data-extension", "");
        for (const element of document.querySelectorAll("body, main, main section, main form")) element.append(document.createElement("ext-panel"));
        document.head.append(Object.assign(document.createElement("style"), { textContent: "html { filter: invert(1) }" }));
      });
      await searchBox(page).fill("ushanka");
    },
    test: async (page) => {
      await expectCount(page, "1 of 14 gifts");
      await works(page);
    },
  },
  {
    group: "Before the program runs",
    fault: "a button is clicked thirty-one times",
    sees: "It is as after one click.",
    meanwhile: async (page) => {
      const button = pick(page);
      await button.evaluate((button) => {
        for (let time = 0; time < 31; time += 1) button.click();
      });
    },
    test: async (page) => {
      await expect(picked(page)).toBeVisible();
    },
  },
  {
    group: "Before the program runs",
    fault: "a megabyte is pasted into the search box",
    sees: "The box takes its first 120 characters, and the page answers.",
    meanwhile: (page) =>
      searchBox(page).evaluate((box) => {
        box.focus();
        document.execCommand("insertText", false, "ushanka ".repeat(131_072));
      }),
    test: async (page) => {
      await expectHydrated(page);
      expect((await searchBox(page).inputValue()).length).toBeLessThanOrEqual(120);
      await works(page);
    },
  },
  {
    group: "Before the program runs",
    fault: "a word is composed by an input method, begun before and ended after",
    sees: "The whole word is searched for.",
    meanwhile: async (page) => {
      await searchBox(page).focus();
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send("Input.imeSetComposition", { text: "usha", selectionStart: 4, selectionEnd: 4 });
    },
    test: async (page) => {
      await expectHydrated(page);
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send("Input.imeSetComposition", { text: "ushanka", selectionStart: 7, selectionEnd: 7 });
      await keyboard.send("Input.insertText", { text: "ushanka" });
      await expect(searchBox(page)).toHaveValue("ushanka");
      await expectCount(page, "1 of 14 gifts");
    },
  },
  {
    group: "Storage, history and keys",
    fault: "other data under our keys",
    sees: WORKS,
    before: (page) =>
      page.addInitScript(() => {
        for (const key of ["vitrine-theme", "vitrine-visit-1", "vitrine-shortcuts"]) localStorage.setItem(key, "\u0000{]<script>,,,".repeat(1000));
      }),
    test: works,
  },
  {
    group: "Storage, history and keys",
    fault: "a state in the history that is not ours",
    sees: WORKS,
    before: (page) => page.addInitScript(() => history.replaceState({ scroll: "far", depth: Infinity, link: { not: "ours" } }, "")),
    test: works,
  },
  {
    group: "Storage, history and keys",
    fault: "back and forward fifty times",
    sees: "The page is the one of the address.",
    test: async (page) => {
      await works(page);
      await page.evaluate(async () => {
        for (let time = 0; time < 50; time += 1) {
          history.back();
          await new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
          history.forward();
          await new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
        }
      });
      await expect(title(page)).toHaveText(HAT);
      await page.evaluate(() => history.back());
      await expectCount(page, "1 of 14 gifts");
    },
  },
  {
    group: "Storage, history and keys",
    fault: "a clock that jumps a year",
    sees: WORKS,
    before: (page) =>
      page.addInitScript(() => {
        const { now } = Date;
        let calls = 0;
        Date.now = () => now() + ((calls += 1) % 2 ? 31_536_000_000 : -31_536_000_000);
      }),
    test: works,
  },
  {
    group: "Network",
    fault: "a host that minifies HTML: no space between elements, no quotation marks it can do without",
    sees: WORKS,
    before: (page) =>
      page.route(/\/gifts\/$/, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/>\s+</g, "><").replace(/\b(class|id|type|role)="([\w-]+)"/g, "$1=$2").replace(/<!--[\s\S]*?-->/g, "");
        await route.fulfill({ response, body });
      }),
    test: works,
  },
  ...["css", "js", "wasm", "json", "woff2"].map((ending) => ({
    group: "Network",
    fault: `every .${ending} of the wrong type, which browsers are told to heed`,
    sees: { css: "The page reads, without colours.", js: "The page reads, and its links lead on." }[ending] ?? WORKS,
    before: (page) =>
      page.route(new RegExp(`\\.${ending}$`), async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
      }),
    test: async (page) => {
      if (ending === "js") {
        await leadsOn(page);
      } else if (ending === "css") {
        await expect(title(page)).toBeVisible();
        await expect(giftLinks(page).filter({ hasText: HAT }).first()).toBeVisible();
      } else {
        await works(page);
      }
    },
  })),
  ...[
    ["the style sheet of every page", /\/vitrine-[0-9a-f]{16}\.css$/, "The page reads, without most of its style, and its links lead on.", leadsOn],
    ["the style sheet of the gallery", /\/gallery-[0-9a-f]{16}\.css$/, "The page reads, without some of its style, and its links lead on.", leadsOn],
    ["the script", /\/vitrine-[0-9a-f]{16}\.js$/, "The page reads, and its links lead on.", leadsOn],
    ["the program", /\/vitrine-[0-9a-f]{16}\.wasm$/, READS, reads],
    ["the program’s part for the gallery", /\/gallery-[0-9a-f]{16}\.wasm$/, BANNER, readsWithBanner],
    ["the catalogue", /\/catalogue-[0-9a-f]{16}\.json$/, BANNER, readsWithBanner],
    ["the fonts", /\.woff2$/, WORKS, works],
    ["the plates", /\/plates\/.*\.svg$/, WORKS, works],
  ].map(([what, file, sees, test]) => ({
    group: "Network",
    fault: `a page to sign in, in place of ${what}`,
    sees,
    before: (page) => page.route(({ pathname }) => file.test(pathname), (route) => route.fulfill({ contentType: "text/html", body: SIGN_IN_PAGE })),
    test,
  })),
  {
    group: "Network",
    fault: "any one of the program’s parts for some pages missing, and corrupt when it is tried again",
    sees: "A banner says what could not be loaded, and the page reads; of a file to download or a model to turn, a line says that it is not there.",
    isSlow: true,
    test: readsWithoutAnyChunk,
  },
  {
    group: "Network",
    fault: "206 in place of 200 for the catalogue",
    sees: WORKS,
    before: (page) =>
      page.route(/\/catalogue-[0-9a-f]+\.json/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, status: 206 });
      }),
    test: works,
  },
  {
    group: "Storage, history and keys",
    fault: "5,000 keys in a row",
    sees: "The last word is searched for.",
    test: async (page) => {
      await searchBox(page).evaluate(async (box) => {
        for (let key = 0; key < 5000; key += 1) {
          box.value = "ushanka".slice(0, key % 8);
          box.dispatchEvent(new InputEvent("input", { bubbles: true }));
          if (key % 50 === 0) await new Promise(requestAnimationFrame);
        }
      });
      await works(page);
    },
  },
];

function table() {
  const groups = [...new Set(FAULTS.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = FAULTS.filter((fault) => fault.group === group).map(({ fault, sees }) => `| ${fault} | ${sees} |`);
      return [`### ${group}`, "", "| what goes wrong | what the visitor sees |", "|---|---|", ...rows].join("\n");
    })
    .join("\n\n");
}

/** The document with the table of this list. */
export function documented(document = readFileSync(DOCUMENT, "utf8")) {
  const [before, rest] = document.split(BEGIN);
  return `${before}${BEGIN}\n\n${table()}\n\n${END}${rest.split(END)[1]}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes("--write")) writeFileSync(DOCUMENT, documented());
  else console.log(table());
}
