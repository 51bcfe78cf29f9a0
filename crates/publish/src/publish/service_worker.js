// Keeps the exhibit for when there is no network. The desk writes this file anew for each edition
// (src/desk/publish/offline.rs), with what is in it.
//
// An edition is kept as a whole under its own name, and whatever is kept of it is never asked for
// again: so old and new files never meet in one page. A newer edition waits until no page of the
// older is open, or until a visitor asks for it.

const EDITION = "@edition";
// What it takes to open any page: the program, its style, the catalogue, letters.
const HOUSE = ["@house"];
// What else there is: the pages as they were published, the plates.
const REST = ["@rest"];

const SCOPE = registration.scope;
const OURS = `vitrine ${SCOPE} `;
const kept = () => caches.open(OURS + EDITION);
const whole = (path) => new URL(path, SCOPE).href;

addEventListener("install", (event) => {
  event.waitUntil(kept().then((cache) => cache.addAll(HOUSE.map(request))));
});

/** What has its content in its name may come from the browser's own cache. */
function request(path) {
  return new Request(whole(path), { cache: /-[0-9a-f]{16}\./.test(path) ? "default" : "no-cache" });
}

addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => clients.claim())));

async function forgetOthers() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== OURS + EDITION);
  await Promise.all(names.map((name) => caches.delete(name)));
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = request.url.split(/[?#]/, 1)[0];
  if (request.method !== "GET" || !url.startsWith(SCOPE) || url === whole("sw.js")) return;
  event.respondWith(request.mode === "navigate" ? page(url, request) : file(url, request));
});

/** A page as it was published; without a network, any page as the program shows it. */
async function page(url, request) {
  const cache = await kept();
  const found = await cache.match(url.endsWith("/") ? `${url}index.html` : url);
  // An answer that was redirected may not be given for a page.
  if (found) return new Response(found.body, found);
  try {
    return await fetch(request);
  } catch {
    if (!url.endsWith("/") && !/\.[^/]*$/.test(url)) return Response.redirect(`${url}/`);
    return (await cache.match(whole("404.html"))) ?? Response.error();
  }
}

/** A file as it is kept, or else as it comes, and then kept if it is of this edition. */
async function file(url, request) {
  const cache = await kept();
  const found = await cache.match(url);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok && REST.includes(url.slice(SCOPE.length))) {
    await cache.put(url, answer.clone()).catch(() => {});
  }
  return answer;
}

addEventListener("message", (event) => {
  // The visitor wants the newer edition now.
  if (event.data === "open") skipWaiting();
  if (event.data === "keep the rest") event.waitUntil(keepRest());
  // The host serves no worker any more.
  if (event.data === "leave") event.waitUntil(leave());
});

/** One after the other, so that nothing that a visitor asks for waits for it. */
async function keepRest() {
  const cache = await kept();
  for (const path of REST) {
    if (await cache.match(whole(path))) continue;
    const came = await cache.add(request(path)).then(
      () => true,
      () => false,
    );
    if (!came) return;
  }
}

async function leave() {
  await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(names.map((name) => caches.delete(name)));
}
