// Opens the published collection and a manifest in the viewers of IIIF that people use, and says what
// went wrong: an error in the console, a file that is not there, or nothing painted. Everything is
// served from the folder at the address that the files say; no other address is answered.

import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../browser/chromium.mjs";
import { PACKAGES, folderOf } from "./install.mjs";
import { MEDIA_TYPES } from "../../support/media-types.mjs";

/** What of Mirador shows every annotation. */
const MARKS = { defaultSideBarPanel: "annotations", sideBarOpen: true, highlightAllAnnotations: true };

/** The page that opens a resource in each viewer, and what shows that it is there. */
const VIEWERS = {
  mirador: {
    // A collection has no annotations to open the panel of.
    html: (id, { isPainted }) => `<div id="viewer"></div><script src="/viewers/dist/mirador.min.js"></script>
      <script>Mirador.viewer({ id: "viewer", windows: [{ manifestId: ${JSON.stringify(id)} }], window: ${JSON.stringify(isPainted ? MARKS : {})}, workspaceControlPanel: { enabled: false } })</script>`,
    isShown: (page, { title }) => page.getByRole("heading", { name: title }).first(),
  },
  universalviewer: {
    html: (id) => `<link rel="stylesheet" href="/viewers/dist/uv.css"><div class="uv" id="viewer"></div><script src="/viewers/dist/umd/UV.js"></script>
      <script>UV.init("viewer", { manifest: ${JSON.stringify(id)}, embedded: true })</script>`,
    isShown: (page, { title }) => page.getByText(title).first(),
  },
  "@samvera/clover-iiif": {
    html: (id) => `<script src="/viewers/dist/web-components/index.umd.js"></script><clover-viewer id=${JSON.stringify(id)}></clover-viewer>`,
    isShown: (page, { title }) => page.getByText(title).first(),
  },
};

/** What goes wrong in a viewer whatever it opens. */
const KNOWN = [
  // Mirador 4.0.0 with the React 19 that it bundles.
  /^mirador, .*: console: Accessing element\.ref was removed in React 19\./,
  // Universal Viewer 4.4.0 takes a picture in its own style sheet for a file.
  /^universalviewer, .*: asked for .*\/images\/data:image\/gif/,
  /^universalviewer, .*: console: Failed to load resource/,
];

const isKnown = (problem) => KNOWN.some((known) => known.test(problem));

/** A picture of a plate has more bytes than one of an empty viewer. */
const PAINTED_BYTES = 150_000;

const STYLE = "html,body,#viewer,clover-viewer{block-size:100%;margin:0}";

/** What the viewers say of the resources, and a picture of each. */
export async function problemsOfViewers(folders, site, resources, pictures) {
  mkdirSync(pictures, { recursive: true });
  const problems = [];
  const browser = await chromium.launch(launchOptions());
  for (const viewer of PACKAGES) {
    for (const resource of resources) {
      const where = `${viewer.name}, ${resource.path}`;
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on("console", (message) => message.type() === "error" && problems.push(`${where}: console: ${message.text()}`));
      page.on("pageerror", (error) => problems.push(`${where}: ${error.message}`));
      const before = problems.length;
      const isWell = () => problems.slice(before).every(isKnown);
      const painted = [];
      await page.route("**/*", (route) => {
        const url = new URL(route.request().url());
        if (url.protocol === "blob:" || url.protocol === "data:") return route.continue();
        const path = decodeURIComponent(url.pathname);
        if (url.href === `${site}viewer`) {
          const body = `<!doctype html><title>Viewer</title><style>${STYLE}</style>${VIEWERS[viewer.name].html(site + resource.path, resource)}`;
          return route.fulfill({ body, contentType: MEDIA_TYPES[".html"] });
        }
        const ofViewer = path.startsWith("/viewers/") ? join(folderOf(viewer), path.slice("/viewers/".length)) : "";
        const inFolder = url.href.startsWith(site) ? folders.map((folder) => join(folder, path.slice(new URL(site).pathname.length))) : [];
        const file = [ofViewer, ...inFolder].find((one) => one && existsSync(one) && statSync(one).isFile());
        if (!file) {
          problems.push(`${where}: asked for ${url.href}, which is not there`);
          return route.fulfill({ status: 404, body: "" });
        }
        if (url.pathname.endsWith("-1600.webp")) painted.push(url.pathname);
        return route.fulfill({ body: readFileSync(file), contentType: MEDIA_TYPES[extname(file)] ?? "application/octet-stream" });
      });
      await page.goto(`${site}viewer`);
      await VIEWERS[viewer.name]
        .isShown(page, resource)
        .waitFor({ timeout: 60_000 })
        .catch(() => problems.push(`${where}: does not show “${resource.title}”`));
      const name = `${viewer.name}-${resource.path}`.replace(/^@/, "").replace(/[^a-z0-9]+/g, "-");
      const picture = () => page.screenshot({ path: join(pictures, `${name}.png`) });
      if (resource.isPainted) {
        // All of Mirador's marks are listed, and the picture shows where.
        if (viewer.name === "mirador") {
          const mark = page.getByText(resource.mark).first();
          await mark.waitFor({ timeout: 60_000 }).catch(() => problems.push(`${where}: lists no mark`));
        }
        const deadline = Date.now() + 60_000;
        while ((await picture()).length < PAINTED_BYTES && isWell() && Date.now() < deadline) await page.waitForTimeout(250);
        if ((await picture()).length < PAINTED_BYTES) problems.push(`${where}: paints nothing`);
        if (painted.length === 0) problems.push(`${where}: asks for no raster`);
      }
      await page.waitForLoadState("networkidle").catch(() => {});
      await picture();
      await page.close();
    }
  }
  await browser.close();
  return problems.filter((problem) => !isKnown(problem));
}
