// What a page is on paper: the sheets that the browser prints, without background graphics, as they are
// by default.

import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * The sheets of a page as it prints: each its size and its lines of text in their order, with where
 * they are in points from the left and from the top.
 */
export async function sheetsOf(page, options = {}) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false, format: "A4", ...options });
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const [, , width, height] = sheet.view;
    const { items } = await sheet.getTextContent();
    const lines = items
      .filter(({ str }) => str.trim())
      .map(({ str, transform: [, , , size, x, y], width }) => ({ text: str, left: x, right: x + width, top: height - y - size, bottom: height - y }));
    sheets.push({ width, height, lines, text: items.map(({ str, hasEOL }) => str + (hasEOL ? " " : "")).join("").replace(/\s+/g, " ") });
  }
  await task.destroy();
  return sheets;
}

/** Lines of a sheet that stand on each other, or beyond its edge, one text each. */
export function faultsOf({ width, height, lines }) {
  // Lines set tight touch with what is above and below their letters.
  const SLACK = 2.5;
  const faults = [];
  for (const [at, one] of lines.entries()) {
    if (one.left < 0 || one.top < 0 || one.right > width + 1 || one.bottom > height) faults.push(`beyond the sheet: ${one.text}`);
    for (const other of lines.slice(at + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // A shadow around letters is the same text again.
      if (across > SLACK && down > SLACK && one.text !== other.text) faults.push(`overlapping: ${one.text} and ${other.text}`);
    }
  }
  return faults;
}
