// When a page has been painted for the first time.

/**
 * Resolves with the first paint, or in the frame after the page has loaded: not every browser can be
 * observed, and Firefox reports no paint of a page that is opened at a fragment far down.
 */
export const firstPaint = () =>
  new Promise((resolve) => {
    const isObservable = globalThis.PerformanceObserver?.supportedEntryTypes?.includes("paint");
    if (document.hidden || !isObservable) return resolve();
    new PerformanceObserver(() => resolve()).observe({ type: "paint", buffered: true });
    const resolveInNextFrame = () => requestAnimationFrame(() => resolve());
    if (document.readyState === "complete") resolveInNextFrame();
    else addEventListener("load", resolveInNextFrame, { once: true });
  });
