// A visit: what a person does in the exhibit, step by step, once for all engines.
//
// A step is a name and what a visitor (visitor.mjs) does; `cannot` says of an engine why its automation
// cannot do the step. Steps are in order and share one browser, but each opens its own page.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const read = (name) => JSON.parse(readFileSync(join(DIST, name), "utf8"));
const catalogue = read("catalogue.json");
const [tour] = read("tours.json").tours;

const HAT = "Fur hat";
const GLOVE = "Glove from a cosmonaut’s spacesuit";

/** How wide the plate is, in widths of its frame. */
const closeness = () => {
  const [picture, frame] = [".loupe .plate", ".loupe__frame"].map((selector) => document.querySelector(selector).getBoundingClientRect());
  return picture.width / Math.min(frame.width, frame.height * 0.8);
};

export const STEPS = [
  {
    name: "the entrance leads to the gifts, in the same document",
    async run(visitor) {
      await visitor.open();
      await visitor.heading(catalogue.exhibit.title);
      await visitor.page.evaluate(() => void (window.isTheSame = true));
      await visitor.clicks("header a", "Gifts");
      await visitor.heading("The gifts");
      assert.equal(await visitor.page.evaluate(() => window.isTheSame), true);
    },
  },
  {
    name: "the gallery is searched while one types",
    async run(visitor) {
      await visitor.open("gifts/");
      await visitor.types("input[type=search]", "ushanka");
      await visitor.sees(".toolbar__count", "1 of 14 gifts");
      await visitor.address("gifts/?q=ushanka");
    },
  },
  {
    name: "facets narrow it, and a chip takes one off",
    async run(visitor) {
      await visitor.open("gifts/");
      await visitor.clicks(".gallery__aside label", "Drones");
      await visitor.sees(".toolbar__count", "2 of 14 gifts");
      await visitor.clicks(".gallery__aside label", "Clothing");
      await visitor.sees(".toolbar__count", "3 of 14 gifts");
      await visitor.reload();
      await visitor.sees(".toolbar__count", "3 of 14 gifts");
      await visitor.clicks(".chip", "Drones");
      await visitor.sees(".toolbar__count", "1 of 14 gifts");
      await visitor.address("gifts/?kind=clothing");
    },
  },
  {
    name: "back leads to what was searched, where one was",
    async run(visitor) {
      await visitor.open("gifts/");
      await visitor.types("input[type=search]", "vladivostok");
      await visitor.address("q=vladivostok");
      await visitor.clicks(".gift-card a", HAT);
      await visitor.heading(HAT);
      await visitor.page.back();
      await visitor.heading("The gifts");
      await visitor.until("the box has the words", () => document.querySelector("input[type=search]").value === "vladivostok");
      await visitor.until("the link has the focus", (hat) => document.activeElement.textContent.includes(hat), HAT);
    },
  },
  {
    name: "a shared link shows what was searched",
    async run(visitor) {
      await visitor.open("gifts/?q=rifle");
      await visitor.sees(".toolbar__count", "6 of 14 gifts");
      assert.equal(await visitor.page.evaluate(() => document.querySelector("input[type=search]").value), "rifle");
    },
  },
  {
    name: "a gift opens its evidence, and a fact of it",
    async run(visitor) {
      await visitor.open("gifts/cosmonaut-glove/");
      await visitor.heading(GLOVE);
      const fact = "#fact-date";
      await visitor.page.evaluate(() => document.querySelectorAll("main details[open]").forEach((section) => (section.open = false)));
      await visitor.seesNo(`${fact} > summary`);
      await visitor.clicks("main summary", "Evidence");
      await visitor.clicks(`${fact} > summary`);
      await visitor.until("the fact is open", (fact) => document.querySelector(fact).open, fact);
    },
  },
  {
    name: "a link to a fact opens and shows it",
    async run(visitor) {
      await visitor.open("gifts/cosmonaut-glove/#fact-date");
      await visitor.until("the fact is open and in the window", () => {
        const fact = document.getElementById("fact-date");
        const { top } = fact.getBoundingClientRect();
        return fact.open && top >= 0 && top < innerHeight;
      });
    },
  },
  {
    name: "a plate is looked at closely, by buttons and keys",
    async run(visitor) {
      await visitor.open("gifts/cosmonaut-glove/");
      await visitor.clicks("main button", "Zoom in");
      await visitor.until("it is twice as large", new Function(`return Math.abs((${closeness})() - 2) < 0.1`));
      await visitor.page.evaluate(() => document.querySelector(".loupe__frame").focus());
      await visitor.presses("+");
      await visitor.until("it is four times as large", new Function(`return Math.abs((${closeness})() - 4) < 0.1`));
      await visitor.clicks("main button", "Whole plate");
      await visitor.until("it is whole", new Function(`return Math.abs((${closeness})() - 1) < 0.1`));
    },
  },
  {
    name: "a day of the journey is chosen, and the map comes nearer",
    async run(visitor) {
      await visitor.open("journey/");
      await visitor.clicks("main h3 a", "13");
      await visitor.address("?day=2023-09-13");
      await visitor.sees(".selection", "3 gifts");
      const sheet = await visitor.page.evaluate(() => document.querySelector(".map__sheet").getAttribute("viewBox"));
      await visitor.clicks(".map__tool");
      await visitor.until("the map shows less", (sheet) => document.querySelector(".map__sheet").getAttribute("viewBox") !== sheet, sheet);
    },
  },
  {
    name: "a tour is walked by keys",
    async run(visitor) {
      await visitor.open(`tour/${tour.id}/${tour.stops[0].id}/`);
      await visitor.presses("ArrowRight");
      await visitor.heading(tour.stops[1].title);
      await visitor.presses("ArrowRight");
      await visitor.heading(tour.stops[2].title);
      await visitor.presses("ArrowLeft");
      await visitor.heading(tour.stops[1].title);
    },
  },
  {
    name: "a tour is walked by a finger",
    cannot: { WebKit: "WebKitGTK 2.50 makes no pointer events of touches (bugs.webkit.org/show_bug.cgi?id=303044), and only WPE’s WebDriver touches (…id=275030)" },
    async run(visitor) {
      await visitor.page.resize(390, 844);
      await visitor.open(`tour/${tour.id}/${tour.stops[0].id}/`);
      await visitor.page.swipe([320, 300], [100, 310]);
      await visitor.heading(tour.stops[1].title);
      await visitor.page.swipe([60, 300], [300, 310]);
      await visitor.heading(tour.stops[0].title);
    },
  },
  {
    name: "gifts are picked, and are there after a reload",
    async run(visitor) {
      await visitor.open("gifts/");
      await visitor.clicks("main button", `Add to my visit: ${HAT}`);
      await visitor.sees("header a", "My visit (1)");
      await visitor.clicks("main button", `Add to my visit: ${GLOVE}`);
      await visitor.reload();
      await visitor.sees("header a", "My visit (2)");
      await visitor.clicks("header a", "My visit");
      await visitor.sees("main h2", HAT);
      await visitor.sees("main h2", GLOVE);
    },
  },
  {
    name: "two gifts are compared",
    async run(visitor) {
      await visitor.open("visit/?compare=fur-hat,cosmonaut-glove");
      await visitor.sees("main table th", HAT);
      await visitor.sees("main table th", GLOVE);
      const rows = () => visitor.page.evaluate(() => document.querySelectorAll("main tbody tr").length);
      const all = await rows();
      await visitor.clicks("main label", "Show differences only");
      await visitor.address("rows=differing");
      assert.ok((await rows()) < all);
    },
  },
  {
    name: "a theme is chosen, and stays",
    async run(visitor) {
      await visitor.open();
      const wall = () => visitor.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await visitor.clicks("header button", "Theme: Device setting");
      await visitor.clicks("header button", "Theme: Light");
      const dark = await wall();
      await visitor.reload();
      assert.equal(await wall(), dark);
      await visitor.clicks("header button", "Theme: Dark");
      await visitor.clicks("header button", "Theme: Device setting");
      assert.notEqual(await wall(), dark);
    },
  },
  {
    name: "what the gallery shows is downloaded",
    async run(visitor) {
      await visitor.open("gifts/?kind=drones");
      await visitor.clicks("main summary", "Download these 2 gifts");
      await visitor.clicks("main button", "CSV");
      const name = `vitrine-gifts-${catalogue.exhibit.edition}.csv`;
      await visitor.sees("[role=status]", `Downloaded ${name}`);
      const text = await visitor.downloaded(name);
      assert.match(text, /^objectid,title,/);
      for (const { id, kind } of catalogue.gifts) assert.equal(text.includes(`\n${id},`), kind === "drones", id);
    },
  },
  {
    name: "a gift is printed, its label and its plate",
    cannot: { WebKit: "WebKitGTK 2.50’s WebDriver does not print (bugs.webkit.org/show_bug.cgi?id=217173)" },
    async run(visitor) {
      await visitor.open("gifts/fur-hat/");
      const pdf = Buffer.from(await visitor.page.print()).toString("latin1");
      assert.match(pdf, /^%PDF-/);
      assert.ok(pdf.length > 20_000, `${pdf.length} bytes`);
    },
  },
  {
    name: "a kiosk goes back to its entrance, and nothing of the visit is left",
    async run(visitor) {
      await visitor.open("?kiosk=10");
      await visitor.clicks("header a", "Gifts");
      await visitor.clicks(".gift-card a", HAT);
      await visitor.heading(HAT);
      await visitor.clicks("main button", "In my visit");
      await visitor.clicks("main button", "Add to my visit");
      const entries = () => visitor.page.evaluate(() => history.length);
      const before = await entries();
      await visitor.clicks("header a", "Sources");
      await visitor.heading("The sources");
      assert.equal(await entries(), before);
      await visitor.waitsFor(12);
      await visitor.sees("dialog", "Still there?");
      await visitor.waitsFor(16);
      await visitor.heading(catalogue.exhibit.title);
      await visitor.address("?kiosk=10");
      await visitor.seesNo("header a", "My visit (");
    },
  },
  {
    // The last, since there is no host after it.
    name: "with the network cut every kind of page opens",
    async run(visitor) {
      await visitor.open();
      await visitor.until("all is kept", async () => {
        const text = await (await fetch("sw.js")).text();
        const paths = text.match(/const (?:PRECACHE|ON_DEMAND) ?= ?\[[^\]]*\]/g).flatMap((list) => list.match(/"[^"]+"/g));
        const kept = await Promise.all(paths.map((path) => caches.match(document.baseURI + JSON.parse(path))));
        return kept.every(Boolean);
      });
      await visitor.cutsTheNetwork();
      for (const [path, heading] of [["gifts/?q=ushanka", "The gifts"], ["gifts/fur-hat/", HAT], ["journey/", "Six days by train"], ["questions/", "Questions"], ["gifts/none/", "Page not found"]]) {
        await visitor.open(path);
        await visitor.heading(heading);
      }
      // Of every request that did not come through.
      visitor.page.errors?.splice(0);
    },
  },
];

/** Pages whose layout is compared, by name. */
export const PAGES = Object.entries({
  entrance: "",
  gallery: "gifts/",
  gift: "gifts/cosmonaut-glove/",
  journey: "journey/",
  tour: `tour/${tour.id}/${tour.stops[1].id}/`,
  person: "people/vladimir-putin/",
  place: "places/vladivostok/",
  questions: "questions/",
  sources: "sources/",
  about: "about/",
}).filter(([, path]) => readdirSync(join(DIST, path)).includes("index.html"));
