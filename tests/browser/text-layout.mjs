// What a page's layout does to its text and its targets: text that is cut, text over text, lines too long
// to read, targets too small to touch, and, in forced colours, text that is not told from its ground. The
// functions run in the page, so each holds all that it needs.

/** The least contrast of text, of system colours too [WCAG 1.4.3]. */
export const LEAST_CONTRAST = 4.5;

/** The most characters in a line [WCAG 1.4.8]. */
export const LONGEST_LINE = 80;

/** Faults of the layout as it is now, one line each. Details must be open to be looked into. */
export function layoutFaults() {
  // Rounding, and glyphs that lean out of their boxes, are less than this.
  const SLACK = 2;
  const LEAST_TARGET = 24;
  const TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

  const faults = new Set();
  const memo = (make, kept = new Map()) => (key) => kept.get(key) ?? kept.set(key, make(key)).get(key);
  const styleOf = memo((element) => getComputedStyle(element));
  const nameOf = ({ localName, classList: [block] }) => (block ? `.${block}` : localName);
  const wordsOf = ({ textContent }) => textContent.trim().replace(/\s+/g, " ").slice(0, 48);
  const say = (node) => `“${wordsOf(node)}” in ${nameOf(node.nodeType === Node.TEXT_NODE ? node.parentElement : node)}`;

  // Text for screen readers alone is clipped to nothing on purpose.
  const isForEars = memo((element) => element !== null && (styleOf(element).clipPath === "inset(50%)" || isForEars(element.parentElement)));
  const isSeen = memo((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isForEars(element));

  const pen = document.createElement("canvas").getContext("2d");
  const inkOf = memo((key) => {
    const [font, text] = key.split("\n");
    pen.font = font;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text);
    return [Math.max(0, up - actualBoundingBoxAscent) / (up + down), Math.max(0, down - actualBoundingBoxDescent) / (up + down)];
  });

  /** The boxes of a text's lines, each as high as its ink: lines set tight touch only above and below their letters. */
  function linesOf(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { fontStyle, fontWeight, fontSize, fontFamily } = styleOf(text.parentElement);
    const [above, below] = inkOf(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}\n${text.data.replace(/\s+/g, " ")}`);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, bottom, height }) => ({ left, right, top: top + above * height, bottom: bottom - below * height }));
  }

  /** The boxes that may cut what is in this element, from the inside out; a box does not cut what is placed by one around it. */
  const cuttersOf = memo((element) => {
    const cutters = [];
    let placed = "static";
    for (let box = element; box !== document.body && box !== document.documentElement && box !== null; box = box.parentElement) {
      const { position, display, transform, overflowX, overflowY } = styleOf(box);
      const isPassed = transform === "none" && (placed === "fixed" || (placed === "absolute" && position === "static"));
      if (isPassed) continue;
      placed = position;
      const holds = box instanceof SVGElement ? /^(svg|foreignObject)$/.test(box.localName) : !/^(inline|contents)$/.test(display);
      if (holds && (overflowX !== "visible" || overflowY !== "visible")) cutters.push(box);
    }
    return cutters;
  });

  const innerOf = memo((box) => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const style = styleOf(box);
    const margin = (overflow) => (overflow === "clip" ? parseFloat(style.overflowClipMargin) || 0 : 0);
    const [x, y] = [margin(style.overflowX), margin(style.overflowY)];
    return {
      left: left + parseFloat(style.borderLeftWidth) - x,
      right: right - parseFloat(style.borderRightWidth) + x,
      top: top + parseFloat(style.borderTopWidth) - y,
      bottom: bottom - parseFloat(style.borderBottomWidth) + y,
    };
  });

  /** Which box cuts this line, if any, and what of it can be seen. */
  function cut(line, element) {
    let { left, right, top, bottom } = line;
    for (const box of cuttersOf(element)) {
      const inner = innerOf(box);
      const { overflowX, overflowY } = styleOf(box);
      // What can be scrolled to is not cut; beyond where scrolling begins, it is.
      const [scrollsX, scrollsY] = [overflowX, overflowY].map((overflow) => /auto|scroll/.test(overflow));
      const ends = {
        left: left + (scrollsX ? box.scrollLeft : 0) < inner.left - SLACK,
        right: !scrollsX && right > inner.right + SLACK,
        top: top + (scrollsY ? box.scrollTop : 0) < inner.top - SLACK,
        bottom: !scrollsY && bottom > inner.bottom + SLACK,
      };
      const isCutX = overflowX !== "visible" && (ends.left || ends.right);
      const isCutY = overflowY !== "visible" && (ends.top || ends.bottom);
      if (isCutX || isCutY) return { by: nameOf(box) };
      if (scrollsX) [left, right] = [Math.max(left, inner.left), Math.min(right, inner.right)];
      if (scrollsY) [top, bottom] = [Math.max(top, inner.top), Math.min(bottom, inner.bottom)];
      if (left >= right || top >= bottom) return {};
    }
    const { clientWidth } = document.documentElement;
    return left < -SLACK || right > clientWidth + SLACK ? { by: "the window" } : { seen: { left, right, top, bottom } };
  }

  // A box that stays while the page scrolls covers what passes below it.
  const stays = (element, from) => {
    for (let box = element; box !== from; box = box.parentElement) {
      if (/fixed|sticky/.test(styleOf(box).position) || box.matches("dialog, [popover]")) return true;
    }
    return false;
  };
  function areApart(one, other) {
    let common = one;
    while (!common.contains(other)) common = common.parentElement;
    return stays(one, common) || stays(other, common);
  }

  const isOver = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;

  // A drawing is painted in its order: what has a ground covers what comes before it.
  const hasGround = (element) => {
    const { fill, backgroundColor } = styleOf(element);
    const colour = /^(rect|circle)$/.test(element.localName) ? fill : backgroundColor;
    return colour !== "none" && !/, 0\)$/.test(colour) && isSeen(element);
  };
  const grounds = [...document.querySelectorAll("svg rect, svg circle, svg foreignObject *")]
    .filter(hasGround)
    .map((ground) => ({ ground, box: ground.getBoundingClientRect() }));
  const coverOf = (line, element) =>
    grounds.find(({ ground, box }) => {
      const isLater = ground.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
      return isLater && ground.closest("svg") === element.closest("svg") && isOver(line, box);
    })?.ground;

  // An ellipsis stands for what is cut.
  const isElided = (element) => styleOf(element).textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth + 1;

  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || !isSeen(element)) continue;
    const found = linesOf(text).map((line) => cut(line, element));
    const by = found.find(({ by }) => by)?.by ?? (isElided(element) && "its ellipsis");
    if (by) faults.add(`cut: ${say(text)}, by ${by}`);
    for (const { seen } of found.filter(({ seen }) => seen)) {
      lines.push({ ...seen, text, element });
      const cover = coverOf(seen, element);
      if (cover) faults.add(`covered: ${say(text)}, by ${say(cover)}`);
    }
  }

  lines.sort((one, other) => one.top - other.top);
  for (const [position, one] of lines.entries()) {
    for (let next = position + 1; next < lines.length && lines[next].top < one.bottom - SLACK; next += 1) {
      const other = lines[next];
      if (!isOver(one, other) || one.element === other.element || areApart(one.element, other.element)) continue;
      faults.add(`overlapping: ${[one.text, other.text].map(say).sort().join(" and ")}`);
    }
  }

  /** A link in a sentence is as high as the sentence’s lines: words that are no link stand on its line. */
  function isInSentence(link) {
    if (!link.matches("a") || styleOf(link).display !== "inline") return false;
    let block = link.parentElement;
    while (styleOf(block).display === "inline") block = block.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (/\p{L}/u.test(data) && !parentElement.closest(TARGETS) && isSeen(parentElement)) return true;
    }
    return false;
  }

  for (const target of document.querySelectorAll(TARGETS)) {
    // A label is part of its field’s target.
    const parts = [target, ...(target.labels ?? [])].filter((part) => isSeen(part)).map((part) => part.getBoundingClientRect());
    // What no key reaches is said, and linked, elsewhere: a drawing that is given in words too.
    if (target.tabIndex < 0 || parts.length === 0 || isInSentence(target)) continue;
    // So is what the style sheet lays over it or over its card.
    const over = ["::before", "::after"].map((part) => getComputedStyle(target, part)).filter(({ content, position }) => content !== "none" && position === "absolute");
    const size = (side) => Math.max(...parts.map((box) => box[side]), ...over.map((style) => parseFloat(style[side]) || 0));
    // Half a pixel is rounding.
    if (Math.min(size("width"), size("height")) < LEAST_TARGET - 0.5) faults.add(`small: ${say(target)}`);
  }
  return [...faults];
}

/** Text whose contrast to its ground is less than `least`, one line each. */
export function contrastFaults(least) {
  const faults = new Set();
  const nameOf = ({ localName, classList: [block] }) => (block ? `.${block}` : localName);
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).map((value) => (value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isOpaque = (colour) => colour !== "none" && (channels(colour)[3] ?? 1) > 0.5;

  /** The last shape drawn below the middle of this box, in its drawing. */
  function shapeBelow(element, { left, right, top, bottom }) {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isBelow = (shape) => {
      const box = shape.getBoundingClientRect();
      const isEarlier = shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isEarlier && box.left < x && x < box.right && box.top < y && y < box.bottom && isOpaque(getComputedStyle(shape).fill);
    };
    return [...element.closest("svg").querySelectorAll("rect, circle, path")].findLast(isBelow);
  }

  // In forced colours the browser itself lays this below text, on whatever background.
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Canvas";
  const backplate = matchMedia("(forced-colors: active)").matches && getComputedStyle(probe).color;
  probe.remove();

  function groundOf(element, box) {
    if (backplate && element instanceof HTMLElement && getComputedStyle(element).forcedColorAdjust !== "none") return backplate;
    for (let ground = element; ground; ground = ground.parentElement) {
      if (ground.localName === "foreignObject" || ground instanceof SVGTextContentElement) {
        const shape = shapeBelow(ground, box);
        if (shape) return getComputedStyle(shape).fill;
      }
      // A shape of the style sheet's lies below its element's text.
      for (const part of ["::before", null]) {
        const { content, position, backgroundColor } = getComputedStyle(ground, part);
        const isThere = part === null || (content !== "none" && position === "absolute");
        if (isThere && isOpaque(backgroundColor)) return backgroundColor;
      }
    }
    // The colour of an empty page.
    return "rgb(255, 255, 255)";
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement: element } = texts.currentNode;
    // What is disabled is dim on purpose, and what is for screen readers alone has no colour.
    if (!data.trim() || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || element.closest(":disabled, [aria-disabled='true'], .visually-hidden")) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const style = getComputedStyle(element);
    const ink = element instanceof SVGElement ? style.fill : style.color;
    const [dark, light] = [ink, groundOf(element, range.getBoundingClientRect())].map(luminance).sort((one, other) => one - other);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < least) faults.add(`faint: “${data.trim().slice(0, 48)}” in ${nameOf(element)}, ${contrast.toFixed(1)} to 1`);
  }
  return [...faults];
}

/** Text that does not grow with the size that the visitor chose for text, one line each. */
export function fixedText() {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // What is hidden in a picture is part of it, such as the numeral on an empty case.
  const isDrawn = (text) => text.parentElement.closest("[role=img] [aria-hidden=true]");
  while (walker.nextNode()) if (walker.currentNode.data.trim() && !isDrawn(walker.currentNode)) texts.push(walker.currentNode);
  const heights = () =>
    texts.map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getClientRects()[0]?.height ?? 0;
    });
  const before = heights();
  const twice = new CSSStyleSheet();
  twice.replaceSync(":root { font-size: 200% !important; }");
  document.adoptedStyleSheets.push(twice);
  const after = heights();
  document.adoptedStyleSheets.pop();
  // Not all of it is twice as large: a heading may be held to the width of a window. What has no height is hidden.
  const fixed = texts.filter((text, position) => after[position] > 1 && after[position] < 1.8 * before[position]);
  const nameOf = ({ localName, classList: [block] }) => (block ? `.${block}` : localName);
  return [...new Set(fixed.map(({ data, parentElement }) => `fixed: “${data.trim().slice(0, 48)}” in ${nameOf(parentElement)}`))];
}

/** Blocks of text with a line of more than `most` characters, one line each. */
export function wideText(most) {
  // No letter of these fonts is narrower than this part of their size, on the average of a line.
  const NARROWEST = 0.3;
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(".visually-hidden");
  const blocks = new Map();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.data.trim() || !isSeen(text.parentElement)) continue;
    let block = text.parentElement;
    while (/^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
    blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  const faults = [];
  for (const [block, texts] of blocks) {
    const { width } = block.getBoundingClientRect();
    const size = Math.min(...texts.map((text) => parseFloat(getComputedStyle(text.parentElement).fontSize)));
    if (width < most * NARROWEST * size || block.textContent.length <= most) continue;
    const range = document.createRange();
    let [line, bottom] = ["", -Infinity];
    const lines = [];
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) continue;
        // A letter that begins below the middle of the last one is on the next line.
        if (box.top > bottom - box.height / 2) {
          lines.push(line);
          line = "";
        }
        bottom = Math.max(box.bottom, line ? bottom : -Infinity);
        line += text.data[at];
      }
    }
    const longest = [...lines, line].map((line) => line.trim()).reduce((one, other) => (other.length > one.length ? other : one));
    const name = block.classList[0] ? `.${block.classList[0]}` : block.localName;
    if (longest.length > most) faults.push(`wide: ${longest.length} characters, “${longest.slice(0, 48).trim()}” in ${name}`);
  }
  return faults;
}
