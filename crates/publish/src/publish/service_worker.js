// The service worker: keeps an edition of the exhibit for when there is no network.
//
// The publisher (crates/publish/src/publish/service_worker.rs) writes sw.js for each edition: three constants,
// then this file. VERSION is a hash of everything in the edition, PRECACHE lists the files that it takes
// to open any page (the app, styles, the catalogue, fonts), ON_DEMAND the others (prerendered pages, plates),
// each by its path below the scope. Of a large exhibit ON_DEMAND is empty: what has a content hash in its name
// is cached when it is first used, and pages are mounted by the app.
//
// An edition has a cache of its own and is served cache-first, so that files of two editions never meet
// in one page. A newer edition waits until no page of the older is open, or until a visitor activates it.

/* global VERSION, PRECACHE, ON_DEMAND */

const SCOPE = registration.scope;
const CACHE_PREFIX = `vitrine ${SCOPE} `;
const CACHE_NAME = CACHE_PREFIX + VERSION;

const openCache = () => caches.open(CACHE_NAME);
const urlOf = (path) => new URL(path, SCOPE).href;

const hasContentHash = (path) => /-[0-9a-f]{16}\./.test(path);

/** A request for a file of this edition. What has a content hash in its name may come from the HTTP cache. */
function requestFor(path) {
  return new Request(urlOf(path), { cache: hasContentHash(path) ? "default" : "no-cache" });
}

addEventListener("install", (event) => {
  event.waitUntil(openCache().then((cache) => cache.addAll(PRECACHE.map(requestFor))));
});

addEventListener("activate", (event) => event.waitUntil(deleteCaches(isOlder).then(() => clients.claim())));

const isOurs = (name) => name.startsWith(CACHE_PREFIX);
const isOlder = (name) => isOurs(name) && name !== CACHE_NAME;

async function deleteCaches(isDeleted) {
  const names = await caches.keys();
  await Promise.all(names.filter(isDeleted).map((name) => caches.delete(name)));
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = request.url.split(/[?#]/, 1)[0];
  if (request.method !== "GET" || !url.startsWith(SCOPE) || url === urlOf("sw.js")) return;
  const response = request.mode === "navigate" ? respondWithPage(url, request) : respondWithFile(url, request);
  // Where storage is refused, as it is on a full disk, all is as without a worker.
  event.respondWith(response.catch(() => fetch(request)));
});

/** A prerendered page; without a network, for any route, the page on which the app mounts it. */
async function respondWithPage(url, request) {
  const cache = await openCache();
  const cached = await cache.match(url.endsWith("/") ? `${url}index.html` : url);
  // A response that was redirected may not answer a navigation: a new one with its body may.
  if (cached) return new Response(cached.body, cached);
  try {
    return await fetch(request);
  } catch {
    if (!url.endsWith("/") && !/\.[^/]*$/.test(url)) return Response.redirect(`${url}/`);
    return (await cache.match(urlOf("404.html"))) ?? Response.error();
  }
}

/** A cached file, or else the network's, which is cached if it is of this edition. */
async function respondWithFile(url, request) {
  const cache = await openCache();
  const cached = await cache.match(url);
  if (cached) return cached;
  const response = await fetch(request);
  const path = url.slice(SCOPE.length);
  if (response.ok && (hasContentHash(path) || ON_DEMAND.includes(path))) {
    // A full disk keeps no page from its file.
    await cache.put(url, response.clone()).catch(() => {});
  }
  return response;
}

/** Messages from src/bootstrap/offline.js. */
const MESSAGES = {
  // The visitor wants the newer edition now.
  activate: () => skipWaiting(),
  "precache-rest": precacheRest,
  // The host does not serve a worker any more.
  unregister,
};

addEventListener("message", (event) => {
  if (Object.hasOwn(MESSAGES, event.data)) event.waitUntil(MESSAGES[event.data]());
});

/** Caches the other files one by one, so that they compete with no request of the visitor's. */
async function precacheRest() {
  const cache = await openCache();
  for (const path of ON_DEMAND) {
    if (await cache.match(urlOf(path))) continue;
    const isCached = await cache.add(requestFor(path)).then(
      () => true,
      () => false,
    );
    if (!isCached) return;
  }
}

async function unregister() {
  await registration.unregister();
  await deleteCaches(isOurs);
}
