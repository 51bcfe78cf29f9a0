// A server that sends a published folder as a CDN does: over HTTP/2, packed in brotli, with the
// headers that the folder's own _headers sets. Its certificate is self-signed, for each run.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { MEDIA_TYPES } from "../support/media-types.mjs";

/** Serves `dist` on a free port; gives the address of its root and a function that stops it. */
export async function cdn(dist) {
  const rules = rulesOf(readFileSync(join(dist, "_headers"), "utf8"));
  const server = createSecureServer({ ...keys(), allowHTTP1: true }, (request, response) => {
    const path = decodeURIComponent(request.url.split("?", 1)[0]);
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const there = !path.split("/").includes("..") && existsSync(join(dist, name)) && statSync(join(dist, name)).isFile();
    const file = join(dist, there ? name : "404.html");
    response.setHeader("cache-control", "public, max-age=0, must-revalidate");
    for (const [header, value] of headersOf(rules, path)) response.setHeader(header, value);
    response.setHeader("content-type", MEDIA_TYPES[extname(file)] ?? "application/octet-stream");
    const packed = existsSync(`${file}.br`);
    if (packed) response.setHeader("content-encoding", "br");
    response.writeHead(there ? 200 : 404);
    response.end(readFileSync(packed ? `${file}.br` : file));
  });
  const sessions = new Set();
  server.on("session", (session) => sessions.add(session.once("close", () => sessions.delete(session))));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    root: `https://localhost:${server.address().port}/`,
    close: () => {
      for (const session of sessions) session.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function keys() {
  const folder = mkdtempSync(join(tmpdir(), "vitrine-cdn-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((file) => join(folder, file));
  const made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1", "-subj", "/CN=localhost"];
  execFileSync("openssl", ["req", "-x509", ...made, "-keyout", key, "-out", cert], { stdio: "ignore" });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

function rulesOf(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) rules.push({ path: line, headers: [] });
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers.push([name, value]);
  }
  return rules;
}

function headersOf(rules, path) {
  const matches = ({ path: rule }) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule);
  const found = new Map();
  for (const [name, value] of rules.filter(matches).flatMap(({ headers }) => headers)) {
    found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  }
  return found;
}
