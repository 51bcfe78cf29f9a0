// A kiosk in a museum, where the app does not answer, because it is still being loaded or cannot run:
// links and forms stay in the kiosk, and add nothing to the history, where the next visitor could go
// back to it. What the app answers (src/session/location.rs) is left alone.

/** The idle seconds that a kiosk may have (crates/route/src/query.rs has them too). */
const [LEAST, MOST] = [10, 3600];
/** The middle button of a mouse, in `MouseEvent.button`. */
const MIDDLE = 1;

/** The idle seconds of the kiosk that a query asks for; null if it is none. */
export function kioskSeconds(search) {
  const seconds = Number(new URLSearchParams(search).get("kiosk"));
  return seconds >= LEAST && seconds <= MOST ? seconds : null;
}

/** The address of a page in the kiosk; null for a file, and for what is not below the exhibit's root. */
export function addressInKiosk(href, base, seconds) {
  const url = new URL(href, base);
  if (!url.href.startsWith(new URL(".", base).href) || !url.pathname.endsWith("/")) return null;
  url.searchParams.set("kiosk", seconds);
  return url.href;
}

/** Where an event leads: an address, null for nowhere, undefined if it leads nowhere by itself. */
function targetOf({ type, target }) {
  if (type === "submit") {
    if (target.method === "dialog") return undefined;
    return `${target.action.split("?", 1)[0]}?${new URLSearchParams(new FormData(target))}`;
  }
  const link = target.closest?.("a[href]");
  if (!link) return undefined;
  return link.hasAttribute("target") || link.hasAttribute("download") ? null : link.getAttribute("href");
}

/** From now on keeps visitors in the kiosk, if the address is that of one. */
export function stayInKiosk() {
  const seconds = kioskSeconds(location.search);
  if (seconds === null) return;
  function follow(event) {
    const target = event.defaultPrevented ? undefined : targetOf(event);
    if (target === undefined) return;
    event.preventDefault();
    const address = target === null ? null : addressInKiosk(target, document.baseURI, seconds);
    // In the place of the entry that is left.
    if (address !== null) location.replace(address);
  }
  for (const type of ["click", "submit"]) {
    // Last of all that listen, so that the app comes first.
    const listenLast = () => {
      removeEventListener(type, follow);
      addEventListener(type, follow);
    };
    addEventListener(type, listenLast, { capture: true });
  }
  // The middle button would open a window beside the kiosk.
  addEventListener("auxclick", (event) => event.button === MIDDLE && event.preventDefault());
}
