// Layout: whether the engines lay out a page alike.
//
// Of each page the boxes of its blocks are compared, in the order of the document: their left edge and
// width, their height, and what is between one and the next below it, within two pixels, or what their
// text explains: engines break lines differently; WebKit rounds the height of each line, and sets glyphs
// apart a little more, which makes a block wider that is as wide as its text, and moves what is beside it.

/** How many pixels are no difference. */
const TOLERANCE = 2;
/** By what share of its width a text may be wider. */
const SETTING = 0.07;
/** By how many pixels one line may be lower than in another engine. */
const ROUNDING = 1;

/**
 * In the page: the boxes of its blocks, down to some depth. A block has a path, and for its text the
 * number of its lines and the height of the highest.
 */
export function boxes() {
  const found = [];
  const linesOf = (block) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let [lines, highest] = [0, 0];
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      const tops = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)));
      lines += tops.size;
      if (tops.size) highest = Math.max(highest, parseFloat(getComputedStyle(texts.currentNode.parentElement).lineHeight) || 0);
    }
    return { lines, highest };
  };
  const visit = (element, path, depth) => {
    let last = null;
    const around = element.getBoundingClientRect();
    const { display: layout, paddingLeft, paddingRight } = getComputedStyle(element);
    const room = around.width - parseFloat(paddingLeft) - parseFloat(paddingRight);
    [...element.children].forEach((child, at) => {
      const { position, display, visibility } = getComputedStyle(child);
      const box = child.getBoundingClientRect();
      if (display === "inline" || visibility === "hidden" || position === "fixed" || position === "absolute" || !box.width || !box.height) return;
      const name = `${path} > ${child.className.split?.(" ")[0] || child.localName}:${at}`;
      const top = box.top + scrollY;
      // A control has the size that the browser gives it.
      const hasControl = child.matches("select, :has(> select), :has(> * > select)");
      // Beside others it may be stretched to their height; and it may be narrower than its room.
      const isBeside = /flex|grid/.test(layout);
      const isFitted = box.width < room - 1;
      const inRow = [...element.children].map((other) => other.getBoundingClientRect()).filter(({ top, bottom, width }) => top < box.bottom && bottom > box.top && width < room - 1);
      const row = inRow.reduce((sum, { width }) => sum + width, 0);
      found.push({ name, path, hasControl, isBeside, isFitted, row, drop: box.top - around.top, left: box.left, width: box.width, height: box.height, gap: last === null ? 0 : top - last, ...linesOf(child) });
      last = top + box.height;
      if (depth > 0 && !child.matches("details:not([open]), svg, table")) visit(child, name, depth - 1);
    });
  };
  visit(document.querySelector(".exhibit"), "page", 4);
  return found;
}

/** What differs between the boxes of two engines, in sentences. */
export function differences(one, other) {
  const allowances = new Map();
  const rewrapped = new Set();
  const others = new Map(other.map((box) => [box.name, box]));
  const said = [];
  for (const box of one) {
    const twin = others.get(box.name);
    others.delete(box.name);
    if (!twin) {
      said.push(`${box.name}: only in the first`);
      continue;
    }
    const text = Math.abs(box.lines - twin.lines) * Math.max(box.highest, twin.highest) + Math.max(box.lines, twin.lines) * ROUNDING;
    // Of the blocks beside it too, as far as its parent has grown.
    const tall = text + (box.isBeside ? (allowances.get(box.path) ?? 0) : 0);
    allowances.set(box.name, tall);
    const isFitted = box.isFitted && twin.isFitted;
    const wide = isFitted ? SETTING * Math.max(box.width, twin.width) : 0;
    const along = isFitted ? SETTING * Math.max(box.row, twin.row) : 0;
    // It stands in another row, since those before it are wider; so those after it stand elsewhere too.
    if (box.isBeside && isFitted && Math.abs(box.drop - twin.drop) > box.height / 2) rewrapped.add(box.path);
    const isBelow = box.gap > -TOLERANCE && twin.gap > -TOLERANCE;
    for (const [side, allowed] of [["left", along], ["width", wide], ["height", tall], ["gap", tall]]) {
      if (box.hasControl && (side === "left" || side === "width")) continue;
      if (side === "gap" && !isBelow) continue;
      if (side === "left" && isFitted && rewrapped.has(box.path)) continue;
      const difference = Math.abs(box[side] - twin[side]);
      if (difference > TOLERANCE + allowed) said.push(`${box.name}: ${side} ${box[side].toFixed(1)} and ${twin[side].toFixed(1)}`);
    }
  }
  for (const name of others.keys()) said.push(`${name}: only in the second`);
  return said;
}
