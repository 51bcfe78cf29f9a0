// A static server as plain as the plainest host: files as they are, a folder's index.html, a
// redirect to the closing slash, 404.html for the rest. It rewrites nothing and guesses nothing,
// so a page that works here works anywhere.

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { MEDIA_TYPES } from "../support/media-types.mjs";

/**
 * Serves `folder` on a free port of this machine.
 *
 * `address` is the IP address to listen at, of version 4 or 6; `under` is the path it is served below,
 * with both slashes ("/" or "/museum/"); `instead` maps a file's path below `folder` to the bytes to send
 * in its place, and `send` to a function that sends the bytes its own way, given the response and them.
 * Gives the address of its root and a function that stops it.
 */
export async function serve(folder, { address = "127.0.0.1", under = "/", instead = {}, send = {} } = {}) {
  const file = async (name) => instead[name] ?? (await readFile(join(folder, name)).catch(() => undefined));

  async function answer(path) {
    if (path?.startsWith(under)) {
      const below = path.slice(under.length);
      const name = below === "" || below.endsWith("/") ? `${below}index.html` : below;
      const found = await stat(join(folder, name)).catch(() => undefined);
      if (found?.isDirectory()) return { status: 301, location: `${path}/` };
      const body = await file(name);
      if (body !== undefined) return { status: 200, name, body };
    }
    return { status: 404, name: "404.html", body: await file("404.html") };
  }

  const server = createServer(async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const { status, name = "", body = "", location } = await answer(pathOf(request.url));
    response.setHeader("cache-control", "no-store");
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("content-type", MEDIA_TYPES[extname(name)] ?? "application/octet-stream");
    if (location) response.setHeader("location", location);
    if (status === 200 && send[name]) {
      await send[name](response, body);
      return;
    }
    response.writeHead(status).end(request.method === "HEAD" ? undefined : body);
  });

  await new Promise((resolve) => server.listen(0, address, resolve));
  return {
    root: `http://${address.includes(":") ? `[${address}]` : address}:${server.address().port}${under}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** The path that a request asks for, or undefined if no file can be meant by it. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split("?", 1)[0]);
    return path.includes("\0") || path.split("/").includes("..") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** What a network sends in place of a file until one has signed in. */
export const SIGN_IN_PAGE = "<!doctype html><html lang=en><title>Sign in</title><p>Sign in to use this network.";

/** Sends it. */
export function sendSignInPage(response) {
  response.setHeader("content-type", MEDIA_TYPES[".html"]);
  response.end(SIGN_IN_PAGE);
}
