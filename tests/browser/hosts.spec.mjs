// The published folder on real servers, with the configuration that it carries: every file and page
// has the right status, type, headers and encoding, and the exhibit works under its Content-Security-Policy.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { get } from "node:http";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test as base } from "./fixtures.mjs";
import { HOSTS, SECRET, host } from "./hosts.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;

const FILES = readdirSync(DIST, { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => statSync(join(DIST, file)).isFile())
  .sort();
/** What is sent by its own name: neither compressed copies nor what only hosts read. */
const SENT = FILES.filter((file) => !/\.(br|gz)$|^[._]|^hosting\//.test(file));
const PAGES = SENT.filter((file) => file.endsWith("index.html")).map((file) => file.slice(0, -"index.html".length));

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types vitrine",
].join("; ");

const TYPES = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

const isHashed = (file) => /-[0-9a-f]{16}\.[^/]+$/.test(file);
const isOpen = (file) =>
  /^(cards|embed|iiif|plates)\/|^(catalogue|datapackage|sbom\.cdx|tours)\.json$|\.(atom|csv|jsonld|xml)$/.test(file);

/** The headers that a file is sent with, but for its type. */
function headersOf(file) {
  const frames = file.startsWith("embed/") ? "*" : "'none'";
  return {
    "access-control-allow-origin": isOpen(file) ? "*" : undefined,
    "cache-control": isHashed(file) ? "public, max-age=31536000, immutable" : "no-cache",
    "content-security-policy": `${POLICY}; frame-ancestors ${frames}`,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": isOpen(file) ? "cross-origin" : "same-origin",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=63072000",
    "x-content-type-options": "nosniff",
  };
}

/** The status, headers and bytes at a path, which is sent unchanged. */
function fetched(root, path, headers = {}) {
  const { hostname, port, pathname } = new URL(root);
  const whole = path.startsWith("/") ? path : pathname + path;
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: whole, headers, agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}

/** What of `headers` differs from what is expected. */
const differences = (file, headers, expected) =>
  Object.entries(expected)
    .filter(([name, value]) => headers[name] !== value)
    .map(([name, value]) => `${file}: ${name}: found ${headers[name]}, expected ${value}`);

const test = base.extend({
  host: ["", { option: true }],
  museum: async ({ host: name, under }, use) => {
    const server = await host(name, DIST, under);
    await use(server);
    await server.close();
  },
});

for (const name of HOSTS) {
  for (const under of ["/", "/museums/of/gifts/"]) {
    test.describe(`${name} at ${under}`, () => {
      test.use({ host: name, under });

      test("sends every file as it is, of its type and with its headers", async ({ museum }) => {
        const wrong = [];
        for (const file of SENT.filter((file) => !file.endsWith("index.html"))) {
          const { status, headers, bytes } = await fetched(museum.root, file, { "accept-encoding": "identity" });
          const expected = { ...headersOf(file), "content-type": TYPES[extname(file)], "content-encoding": undefined };
          if (status !== 200) wrong.push(`${file}: ${status}`);
          if (!bytes.equals(readFileSync(join(DIST, file)))) wrong.push(`${file}: other bytes`);
          wrong.push(...differences(file, headers, expected));
        }
        expect(wrong).toEqual([]);
      });

      test("opens every page at its address", async ({ museum }) => {
        const wrong = [];
        for (const page of PAGES) {
          const { status, headers, bytes } = await fetched(museum.root, page);
          if (status !== 200) wrong.push(`${page}: ${status}`);
          if (!bytes.equals(readFileSync(join(DIST, page, "index.html")))) wrong.push(`${page}: other bytes`);
          wrong.push(...differences(page, headers, { ...headersOf(page), "content-type": TYPES[".html"] }));
        }
        expect(wrong).toEqual([]);
      });

      for (const [encoding, ending, unpack] of [
        ["br", ".br", brotliDecompressSync],
        ["gzip", ".gz", gunzipSync],
      ]) {
        test(`sends what is precompressed as ${encoding} to those who accept it`, async ({ museum }) => {
          test.skip(encoding === "br" && !museum.brotli, "this nginx has no module for brotli");
          const wrong = [];
          for (const file of SENT) {
            const path = file.replace(/(^|\/)index\.html$/, "$1");
            const { headers, bytes } = await fetched(museum.root, path, { "accept-encoding": encoding });
            const packed = FILES.includes(file + ending);
            const expected = {
              "content-encoding": packed ? encoding : undefined,
              "content-type": TYPES[extname(file)],
            };
            wrong.push(...differences(file, headers, expected));
            if (packed && !/accept-encoding/i.test(headers.vary)) wrong.push(`${file}: varies by ${headers.vary}`);
            const whole = packed ? unpack(bytes) : bytes;
            if (!whole.equals(readFileSync(join(DIST, file)))) wrong.push(`${file}: other bytes`);
          }
          expect(wrong).toEqual([]);
        });
      }

      test("has plates, fonts and the map cached as immutable", async ({ museum }) => {
        const drawn = SENT.filter((file) => /^(fonts|map|plates)\/.*\.(svg|woff2)$/.test(file));
        expect(drawn.length).toBeGreaterThan(30);
        for (const file of drawn) {
          const { headers } = await fetched(museum.root, file);
          expect([file, headers["cache-control"]]).toEqual([file, "public, max-age=31536000, immutable"]);
        }
      });

      test("answers 304 for what has not changed", async ({ museum }) => {
        for (const path of ["", "gifts/", "catalogue.json"]) {
          const { headers } = await fetched(museum.root, path);
          const again = await fetched(museum.root, path, { "if-none-match": headers.etag });
          expect([path, again.status]).toEqual([path, 304]);
        }
      });

      test("says 404 for what is not there, with the page for it", async ({ museum }) => {
        for (const path of ["nothing-here/", "gifts/no-such-gift/", "gifts/index.htm", "fonts/", "plates/"]) {
          const { status, headers, bytes } = await fetched(museum.root, path);
          expect([path, status]).toEqual([path, 404]);
          expect(bytes.equals(readFileSync(join(DIST, "404.html"))), path).toBe(true);
          const { "content-security-policy": policy, "cache-control": caching } = headersOf("404.html");
          const expected = { "content-type": TYPES[".html"], "content-security-policy": policy, "cache-control": caching };
          expect(differences(path, headers, expected)).toEqual([]);
        }
      });

      test("leads those who left out the closing slash to the page", async ({ museum }) => {
        for (const path of ["gifts", "gifts/cosmonaut-glove", "about"]) {
          const { status, headers } = await fetched(museum.root, path);
          const led = new URL(headers.location, museum.root + path).pathname;
          expect([[301, 308].includes(status), led]).toEqual([true, `${under}${path}/`]);
        }
      });

      test("sends nothing that lies outside the exhibit", async ({ museum }) => {
        const ways = ["../", "%2e%2e/", "..%2f", "%2e%2e%2f", "..%5c", "gifts/../../", "gifts/..%2f..%2f"];
        for (const way of ways) {
          for (let climbed = 1; climbed < 6; climbed++) {
            const path = `${way.repeat(climbed)}secret.txt`;
            const { bytes } = await fetched(museum.root, path);
            expect([path, bytes.includes(SECRET)]).toEqual([path, false]);
          }
        }
      });

      test("shows the exhibit under its Content-Security-Policy, and search works", async ({ page, museum }) => {
        const warnings = [];
        page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
        await page.goto("./gifts/cosmonaut-glove/");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.goto("./gifts/");
        await page.getByRole("searchbox").fill("glove");
        await expect(page).toHaveURL(`${museum.root}gifts/?q=glove`);
        await expect(page.getByRole("main").getByRole("link", { name: /glove/i }).first()).toBeVisible();
        // Such as of a feature in Permissions-Policy that the browser does not know; but for what comes of
        // the service worker being blocked in this test.
        const ours = warnings.filter((text) => !/Service Worker registration blocked|reading 'waiting'/.test(text));
        expect(ours).toEqual([]);
      });

      test.describe("and a proxy that puts scripts into its pages", () => {
        test.use({ expectedErrors: /Content Security Policy/ });

        test("has them refused, and the exhibit works", async ({ page }) => {
          await page.route(/\/gifts\/$/, async (route) => {
            const response = await route.fetch();
            const script = "<script>window.isInjected = true</script>";
            const body = (await response.text()).replace("<head>", `<head>${script}`).replace("<body ", "<body onload='window.isInjected = true' ");
            await route.fulfill({ response, body: body.replace("</body>", `${script}</body>`) });
          });
          await page.goto("./gifts/");
          await page.getByRole("searchbox").fill("glove");
          await expect(page.getByRole("main").getByRole("link", { name: /glove/i }).first()).toBeVisible();
          await expect(page).toHaveURL(/\?q=glove$/);
          expect(await page.evaluate(() => window.isInjected)).toBe(undefined);
        });
      });
    });
  }
}

base.describe("_headers", () => {
  const rules = readFileSync(join(DIST, "_headers"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .reduce((rules, line) => {
      if (line.startsWith("/")) return [...rules, { path: line, headers: [] }];
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line);
      rules.at(-1).headers.push([name.toLowerCase(), value]);
      return rules;
    }, []);

  base("keeps to what both of its hosts understand", () => {
    // https://developers.cloudflare.com/pages/configuration/headers/
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { path, headers } of rules) {
      expect(path).toMatch(/^\/[^*\s]*\*?$/);
      for (const [name, value] of headers) expect(`${name}: ${value}`.length).toBeLessThan(2000);
    }
  });

  base("gives every file its headers, each but the policy by one rule", () => {
    const wrong = [];
    const matches = (rule, path) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule);
    for (const file of SENT) {
      const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      const found = {};
      for (const [name, value] of rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers)) {
        (found[name] ??= []).push(value);
      }
      const joined = Object.fromEntries(Object.entries(found).map(([name, values]) => [name, values.join(", ")]));
      const { "content-security-policy": policy, "cache-control": caching, ...rest } = headersOf(file);
      // Both hosts have files revalidated that no rule is for.
      const expected = { ...rest, "cache-control": isHashed(file) ? caching : undefined };
      // Two policies, both kept, say the same as one; what others may use need not say who frames it.
      const split = isOpen(file) && !file.startsWith("embed/") ? POLICY : policy.replace("; frame-ancestors", ", frame-ancestors");
      wrong.push(...differences(file, joined, { ...expected, "content-security-policy": split }));
    }
    expect(wrong).toEqual([]);
  });
});
