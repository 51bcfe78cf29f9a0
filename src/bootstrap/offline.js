// The service worker: registered after everything that the visitor waits for, and its updates offered.

import { showNotice } from "./notices.js";

/** How long after the page has loaded it is registered, in milliseconds. */
const DELAY = 1000;

const workerUrl = () => new URL("sw.js", document.baseURI).href;

/** Registers the service worker a while after the page has loaded. */
export function registerServiceWorkerWhenIdle() {
  const policy = globalThis.trustedTypes?.createPolicy("vitrine", {
    // The policy lets no other script through.
    createScriptURL: (url) => {
      if (url !== workerUrl()) throw new TypeError(`${url} is no script of the exhibit`);
      return url;
    },
  });
  addEventListener("load", () => setTimeout(() => register(policy).catch(console.warn), DELAY), { once: true });
}

async function register(policy) {
  const container = navigator.serviceWorker;
  if (!container) return;
  const url = workerUrl();
  const present = await container.getRegistration();
  if (present && (await isGone(url))) return present.active?.postMessage("unregister");
  const registration = await container.register(policy ? policy.createScriptURL(url) : url);
  offerUpdates(container, registration);
  if (mayPrecache(navigator.connection)) (await container.ready).active.postMessage("precache-rest");
}

/** Whether the host no longer serves the worker, so that browsers should unregister it. */
async function isGone(url) {
  const response = await fetch(url, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  return response?.status === 404 || response?.status === 410;
}

/** Shows a notice when a newer edition is installed: the visitor decides when to activate it. */
function offerUpdates(container, registration) {
  const activate = () => {
    container.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage("activate");
  };
  // Without a controller it is the first edition.
  const offer = (worker) => container.controller && worker?.state === "installed" && showNotice("new-edition", activate);
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker.addEventListener("statechange", () => offer(worker));
  });
}

/** Whether the rest of the edition may be prefetched: not on a metered connection. */
export function mayPrecache({ saveData, type } = {}) {
  return !saveData && type !== "cellular";
}
