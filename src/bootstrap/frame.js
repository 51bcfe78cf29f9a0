// Waiting for the browser to paint.

/** Resolves once the next frame has been painted: a task that is queued in a frame runs after it. */
export const nextPaint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
