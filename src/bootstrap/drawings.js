// Drawings are prerendered at three widths, since the host does not know the window's
// (src/components/responsive.rs). Hydration must find one of each: the one that fits.

/** Removes from each drawing the widths that do not fit the window; calls `onResize` when another would. */
export function keepFittingDrawings(onResize) {
  // `--window` comes from the style sheet's media queries. Testing the visibility of each drawing would
  // force a layout of everything below the fold.
  const fitting = `.prerendered--${getComputedStyle(document.documentElement).getPropertyValue("--window").trim() || "wide"}`;
  for (const drawing of document.querySelectorAll(".prerendered")) {
    if (drawing.matches(fitting)) drawing.className = "drawing";
    else drawing.remove();
  }
  // In a wider or narrower window another width fits, and the hydrated page lays it out.
  const { innerWidth } = window;
  if (document.querySelector(".drawing")) addEventListener("resize", () => window.innerWidth !== innerWidth && onResize());
}
