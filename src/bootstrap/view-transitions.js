// View transitions: the picture on a gift's card becomes the one on the gift's page, and back. The click
// or the step in the history that leads there is held until the browser has taken its picture of the
// page, which is the next frame, and is dispatched again: the app (src/session/location.rs) knows of
// none. Nothing waits for longer: where a page must be loaded first, or no picture is in view on both
// pages, nothing moves.

import { hasModifier } from "./early-events.js";

/** A gift among others: its picture, and the link to its page. */
const CARD = ".gift-card, .hero__plate, .exchange__row, .timeline-gift, .favourites__gift, .comparison__gift";
const PICTURE = ".plate, .plate-thumb";
/** The picture on the gift's page. A plate is larger than its frame while it is zoomed. */
const LARGE_PICTURE = ".gift__plate :is(.loupe__frame, .empty-case)";

const isGift = (pathname) => /\/gifts\/[^/]+\/$/.test(pathname);

function inView(picture) {
  const { top, bottom } = picture?.getBoundingClientRect() ?? {};
  return bottom > 0 && top < innerHeight ? picture : undefined;
}

const largePicture = () => inView(document.querySelector(LARGE_PICTURE));
const pictureBeside = (link) => inView(link.closest(CARD)?.querySelector(PICTURE));

/** The first picture in view on a card that leads to a path. */
function pictureOnCard(pathname) {
  for (const link of document.querySelectorAll("main a")) {
    const picture = link.pathname === pathname && pictureBeside(link);
    if (picture) return picture;
  }
}

/** The picture that moves, and what finds the one that it becomes on the page at `to`. */
function moving(link, to) {
  // Its path is that of the page, also when the address has changed already.
  const left = document.querySelector(".skip")?.pathname;
  if (left === to) return [];
  if (link && isGift(to)) return [pictureBeside(link), largePicture];
  const large = largePicture();
  if (large) return [large, () => pictureOnCard(left)];
  return [isGift(to) && pictureOnCard(to), largePicture];
}

/** Marks a picture, and no other, for the style sheet to name; returns whether there is one. */
function mark(picture) {
  for (const { dataset } of document.querySelectorAll("[data-moves]")) delete dataset.moves;
  if (picture) picture.dataset.moves = "";
  return Boolean(picture);
}

/** From now on moves pictures from page to page. */
export function movePictures() {
  if (!document.startViewTransition) return;
  const reduced = matchMedia("(prefers-reduced-motion: reduce)");
  let isDispatched = false;

  function move(event, link, to) {
    const isLoaded = !isGift(to) || !document.querySelector("meta[name=style-gift]");
    if (reduced.matches || !isLoaded || !("ready" in document.documentElement.dataset)) return;
    const [picture, become] = moving(link, to);
    if (!mark(picture)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { target, type } = event;
    const transition = document.startViewTransition(async () => {
      isDispatched = true;
      target.dispatchEvent(new event.constructor(type, event));
      isDispatched = false;
      // The page is rendered in microtasks, and then scrolled and focused.
      await new Promise((resolve) => setTimeout(resolve));
      dispatchEvent(new Event("vitrine:settle"));
      if (!mark(become())) transition.skipTransition();
    });
    // It may be skipped for other reasons too, such as a window that is hidden.
    transition.ready.catch(() => {});
  }

  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (isDispatched || !link || event.button || hasModifier(event) || link.target || link.hash || !link.pathname?.endsWith("/") || link.origin !== location.origin) return;
    move(event, link, link.pathname);
  }, { capture: true });
  addEventListener("popstate", (event) => isDispatched || move(event, null, location.pathname), { capture: true });
}
