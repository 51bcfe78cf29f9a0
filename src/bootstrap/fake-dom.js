// As much of a DOM as the tests of this folder need: elements that know their attributes and their
// parent, and match the simple selectors that the bootstrap uses.

const SIMPLE = /^([\w-]*)((?:\[[^\]]+\])*)$/;

/** Whether an element matches one selector of a tag and attributes, such as `a[href*='?']`. */
function matchesSimple(element, selector) {
  const [, tag, conditions] = SIMPLE.exec(selector) ?? assertNever(selector);
  if (tag && tag !== element.tag) return false;
  return [...conditions.matchAll(/\[([\w-]+)(?:(\*?)=['"]?([^'"\]]*)['"]?)?\]/g)].every(([, name, part, value]) => {
    const present = element.attributes[name];
    if (present === undefined || value === undefined) return present !== undefined;
    return part ? present.includes(value) : present === value;
  });
}

function assertNever(selector) {
  throw new TypeError(`found selector ${selector}, expected tags and attributes alone`);
}

export class FakeElement extends EventTarget {
  isConnected = true;
  dataset = {};

  constructor(tag, attributes = {}, parent = null) {
    super();
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
  }

  matches(selectors) {
    return selectors.split(",").some((selector) => matchesSimple(this, selector.trim()));
  }

  closest(selectors) {
    return this.matches(selectors) ? this : (this.parent?.closest(selectors) ?? null);
  }
}

/** Sets global variables for one test, and takes them back after it. */
export function stubGlobals(test, globals) {
  for (const [name, value] of Object.entries(globals)) {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    test.after(() => (before ? Object.defineProperty(globalThis, name, before) : delete globalThis[name]));
  }
}
