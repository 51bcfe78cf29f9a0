// Event replay: events on what only the hydrated page can handle are captured until it is hydrated,
// and dispatched again then. Links, forms and <details> work without the app and are left alone,
// unless the app would handle them in place.

/** What only the app handles; links are of this kind when they lead to another state of a page. */
const HANDLED_BY_APP = "button, input, select, label, [tabindex='0'], a[href*='?'], [data-hydrate-on]";

/** Hover and focus (a hint that an interaction follows), input, and interaction. */
const EVENT_TYPES = ["pointerover", "focusin", "input", "change", "pointerdown", "pointerup", "pointercancel", "keydown", "click", "dblclick", "toggle"];
/** Captured as they are. Of a form control only the final state is replayed; a click is captured if it acts. */
const QUEUED_TYPES = /^(key|dbl|toggle|pointer(?!over))/;

/** Keys that a page as a whole handles, such as the arrows on a tour. */
const PAGE_KEYS = /^(Arrow|Page|Escape)/;
/** Keys that move the focus or begin a shortcut of the browser's. */
const BROWSER_KEYS = /^(Tab|Shift|Control|Alt|Meta)/;

/** The element that the app would handle an event on, or null. */
export function handlerOf({ type, target, key }, document) {
  const element = target.closest?.("main") ? target.closest(HANDLED_BY_APP) : null;
  if (type === "keydown") {
    if (element?.matches("[tabindex='0']")) return BROWSER_KEYS.test(key) ? null : element;
    if (!PAGE_KEYS.test(key)) return null;
    return element ?? (target === document.body ? document.querySelector("main [data-hydrate-on]") : null);
  }
  const isHint = type === "pointerover" || type === "focusin";
  return isHint && element?.matches("[data-hydrate-on]") ? null : element;
}

/** Whether a key is held that has the browser open a link elsewhere. */
export const hasModifier = (event) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/**
 * What an event on such an element needs: nothing ("ignore"), hydration ("hydrate"), hydration and
 * replay ("queue"), or that too and no default action meanwhile ("prevent").
 *
 * `isReady` says that the shell is hydrated, `pathname` where the document is.
 */
export function reactionTo(event, element, { isReady, pathname }) {
  const { type } = event;
  // The shell handles picking, and the page shows what it handled.
  if (isReady && element.matches("[data-pick]") && type !== "pointerover") return "ignore";
  if (type === "click" && element.matches("[type=button], a")) {
    // A link to another page is followed, and one with a modifier key is the browser's.
    const leavesPage = element.matches("a") && element.pathname !== pathname;
    return leavesPage || hasModifier(event) ? "ignore" : "prevent";
  }
  return QUEUED_TYPES.test(type) ? "queue" : "hydrate";
}

/**
 * The event that reports the state of a form control to the app, or null if it is as prerendered.
 * `wasChosen` says that the visitor changed a <select>, which has no default to compare with.
 */
export function replayedEventOf(control, wasChosen) {
  // A removed control has no listener; of a group of radio buttons only the checked one is replayed.
  if (!control.isConnected || (control.type === "radio" && !control.checked)) return null;
  if (control.checked !== control.defaultChecked || wasChosen) return "change";
  return control.value !== control.defaultValue && control.matches("input") ? "input" : null;
}

/**
 * Captures events from now on, and calls `onInteraction` at each that needs the page hydrated.
 * Returns `watchControls`, to be called when the document is parsed, and `replayEvents`, which stops
 * capturing and replays, once.
 */
export function captureEarlyEvents(onInteraction) {
  const listening = new AbortController();
  const queue = [];
  const chosenSelects = new Set();
  let controls = [];

  function captureEarlyEvent(event) {
    const element = handlerOf(event, document);
    if (!element) return;
    if (event.type === "change" && element.matches("select")) chosenSelects.add(element);
    const reaction = reactionTo(event, element, { isReady: "ready" in document.documentElement.dataset, pathname: location.pathname });
    if (reaction === "ignore") return;
    if (reaction === "prevent") event.preventDefault();
    onInteraction();
    if (reaction === "hydrate") return;
    event.stopImmediatePropagation();
    queue.push(event);
  }

  function watchControls() {
    controls = document.querySelectorAll("main :is(input, select)");
  }

  function replayEvents() {
    if (listening.signal.aborted) return;
    listening.abort();
    for (const control of controls) {
      const type = replayedEventOf(control, chosenSelects.has(control));
      if (type) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    for (const event of queue) {
      if (event.target.isConnected) event.target.dispatchEvent(new event.constructor(event.type, event));
    }
  }

  for (const type of EVENT_TYPES) addEventListener(type, captureEarlyEvent, { capture: true, signal: listening.signal });
  return { watchControls, replayEvents };
}
