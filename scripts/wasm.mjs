// Changes to WebAssembly modules: the names by which a module and its surroundings know each other,
// and functions that only trap. The format: https://webassembly.github.io/spec/core/binary/; of
// what a linker adds: https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md.

const CUSTOM = 0;
const IMPORTS = 2;
const EXPORTS = 7;
const CODE = 10;
const DATA = 11;
const DATA_COUNT = 12;

const FUNCTION = 0;
const [UNREACHABLE, NOP, END, CALL, LOCAL_GET, CONSTANT] = [0x00, 0x01, 0x0b, 0x10, 0x20, 0x41];
// Relocations of these types have an addend.
const ADDENDS = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);
const [CALLEE, ADDRESS] = [0, 4];

/** Reads the format's numbers and names, one after the other. */
class Reader {
  constructor(bytes, at = 0) {
    Object.assign(this, { bytes, at });
  }

  number() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      number += (byte & 127) * 2 ** shift;
      if (byte < 128) return number;
    }
  }

  name() {
    return this.take(this.number()).toString();
  }

  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  /** The bytes of an import's type. */
  type() {
    const start = this.at;
    const limits = () => this.number() & 1 ? [this.number(), this.number()] : this.number();
    const kinds = [() => this.number(), () => (this.at++, limits()), limits, () => (this.at += 2), () => (this.at++, this.number())];
    kinds[this.bytes[this.at++]]();
    return this.bytes.subarray(start, this.at);
  }
}

function number(value) {
  const bytes = [];
  do {
    bytes.push((value % 128) + (value > 127 ? 128 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return Buffer.from(bytes);
}

const name = (text) => Buffer.concat([number(Buffer.byteLength(text)), Buffer.from(text)]);
const list = (items) => Buffer.concat([number(items.length), ...items]);

/** The module with the content of each section passed through `change`. */
function changed(module, change) {
  const reader = new Reader(module, 8);
  const sections = [module.subarray(0, 8)];
  while (reader.at < module.length) {
    const id = module[reader.at++];
    const content = change(id, reader.take(reader.number()));
    sections.push(Buffer.from([id]), number(content.length), content);
  }
  return Buffer.concat(sections);
}

function imports(section) {
  const reader = new Reader(section);
  return Array.from({ length: reader.number() }, () => ({ module: reader.name(), name: reader.name(), type: reader.type() }));
}

function exports(section) {
  const reader = new Reader(section);
  return Array.from({ length: reader.number() }, () => {
    const name = reader.name();
    const start = reader.at++;
    reader.number();
    return { name, what: section.subarray(start, reader.at) };
  });
}

/** What is put in memory when a module begins: each with its place, which is a constant. */
function segments(section) {
  const reader = new Reader(section);
  return Array.from({ length: reader.number() }, () => {
    const start = reader.at;
    if (reader.number() !== 0 || section[reader.at++] !== CONSTANT) throw new Error("data at no constant place");
    reader.number();
    if (section[reader.at++] !== END) throw new Error("data at no constant place");
    reader.take(reader.number());
    return section.subarray(start, reader.at);
  });
}

/** What a module imports. */
export function importsOf(module) {
  let found = [];
  changed(module, (id, section) => {
    if (id === IMPORTS) found = imports(section);
    return section;
  });
  return found;
}

/** The module without the exports whose names `drop` picks. */
export function dropExports(module, drop) {
  const kept = (section) => exports(section).filter(({ name }) => !drop(name));
  return changed(module, (id, section) =>
    id === EXPORTS ? list(kept(section).map((one) => Buffer.concat([name(one.name), one.what]))) : section,
  );
}

/** The module with other names for what it imports and exports. */
export function renamed(module, rename) {
  const rows = {
    [IMPORTS]: (section) => imports(section).map((one) => Buffer.concat([name(one.module), name(rename(one.name)), one.type])),
    [EXPORTS]: (section) => exports(section).map((one) => Buffer.concat([name(rename(one.name)), one.what])),
  };
  return changed(module, (id, section) => (rows[id] ? list(rows[id](section)) : section));
}

/** The names of the functions that a module has of its own. */
export function functionsOf(module) {
  let named = new Map();
  let imported = 0;
  changed(module, (id, section) => {
    if (id === IMPORTS) imported = functionImports(section);
    if (id === CUSTOM && new Reader(section).name() === "name") named = functionNames(section);
    return section;
  });
  return [...named].filter(([position]) => position >= imported).map(([, name]) => name);
}

/** How many bytes of code a module has. */
export function codeOf(module) {
  let length = 0;
  changed(module, (id, section) => {
    if (id === CODE) length = section.length;
    return section;
  });
  return length;
}

/** The first module with what the second, which has no code, puts in their memory. */
export function withData(module, other) {
  let more = [];
  changed(other, (id, section) => {
    if (id === DATA) more = segments(section);
    return section;
  });
  const longer = {
    [DATA]: (section) => list([...segments(section), ...more]),
    [DATA_COUNT]: (section) => number(new Reader(section).number() + more.length),
  };
  return changed(module, (id, section) => longer[id]?.(section) ?? section);
}

/** The module with each function exported whose name `picks` picks, by that name. */
export function exporting(module, picks) {
  const more = [];
  changed(module, (id, section) => {
    if (id === CUSTOM && new Reader(section).name() === "name") {
      for (const [position, text] of functionNames(section)) {
        if (picks(text)) more.push(Buffer.concat([name(text), Buffer.from([FUNCTION]), number(position)]));
      }
    }
    return section;
  });
  const all = (section) => exports(section).map((one) => Buffer.concat([name(one.name), one.what]));
  return changed(module, (id, section) => (id === EXPORTS ? list([...all(section), ...more]) : section));
}

/**
 * The linked module with nothing but a trap in each function whose name `picks` picks, and without
 * the constant addresses that calls to these pass on. They must be functions that never return, so
 * that all that changes is what is said on the way to a trap. Every byte stays where it is, since
 * the relocations count on it; only those of what is gone are left out.
 */
export function trapping(module, picks) {
  const sections = new Map();
  changed(module, (id, section) => {
    sections.set(id === CUSTOM ? new Reader(section).name() : id, section);
    return section;
  });
  const names = [...functionNames(sections.get("name"))];
  const picked = new Set(names.filter(([, text]) => picks(text)).map(([position]) => position));
  const imported = functionImports(sections.get(IMPORTS));
  const code = Buffer.from(sections.get(CODE));
  const gone = new Set();
  const relocations = relocationsOf(sections.get("reloc.CODE"));
  const addresses = new Set(relocations.filter(({ type }) => type === ADDRESS).map(({ offset }) => offset));

  for (const { type, offset } of relocations) {
    if (type !== CALLEE || code[offset - 1] !== CALL || !picked.has(new Reader(code, offset).number())) continue;
    let end = offset - 1;
    for (let length; (length = argument(code, end)); end -= length) {
      if (length < 6 || !addresses.has(end - 5)) continue;
      code.set([0x80, 0x80, 0x80, 0x80, 0x00], end - 5);
      gone.add(end - 5);
    }
  }
  const reader = new Reader(code);
  const bodies = Array.from({ length: reader.number() }, () => {
    const length = reader.number();
    const start = reader.at;
    reader.at += length;
    return { start, end: reader.at };
  });
  const trapped = bodies.filter((_, position) => picked.has(imported + position));
  for (const { start, end } of trapped) {
    // No locals; a body's last byte ends it.
    code.fill(NOP, start, end).set([0, UNREACHABLE], start);
    code[end - 1] = END;
  }
  const stays = ({ offset }) => !gone.has(offset) && !trapped.some(({ start, end }) => start <= offset && offset < end);
  return changed(module, (id, section) => {
    if (id === CODE) return code;
    return id === CUSTOM && new Reader(section).name() === "reloc.CODE" ? withRelocations(section, stays) : section;
  });
}

/** How long the argument is that ends at `end`, if it is a constant or a local; else 0. */
function argument(code, end) {
  if (code[end - 6] === CONSTANT && [2, 3, 4, 5].every((back) => code[end - back] > 127) && code[end - 1] < 128) return 6;
  if ((code[end - 2] === CONSTANT || code[end - 2] === LOCAL_GET) && code[end - 1] < 128) return 2;
  if (code[end - 3] === CONSTANT && code[end - 2] > 127 && code[end - 1] < 128) return 3;
  return 0;
}

/** How many of the imports are functions. */
const functionImports = (section) => imports(section).filter(({ type }) => type[0] === FUNCTION).length;

/** The numbers of functions, each with its name. */
function functionNames(section) {
  const reader = new Reader(section);
  reader.name();
  const found = new Map();
  while (reader.at < section.length) {
    const kind = section[reader.at++];
    const names = new Reader(reader.take(reader.number()));
    for (let count = kind === 1 ? names.number() : 0; count > 0; count--) {
      found.set(names.number(), names.name());
    }
  }
  return found;
}

/** Relocations, with the bytes that each is. */
function relocationsOf(section) {
  const reader = new Reader(section);
  reader.name();
  reader.number();
  return Array.from({ length: reader.number() }, () => {
    const start = reader.at;
    const type = section[reader.at++];
    const offset = reader.number();
    reader.number();
    if (ADDENDS.has(type)) reader.number();
    return { type, offset, bytes: section.subarray(start, reader.at) };
  });
}

function withRelocations(section, stays) {
  const reader = new Reader(section);
  reader.name();
  reader.number();
  const kept = relocationsOf(section).filter(stays).map(({ bytes }) => bytes);
  return Buffer.concat([section.subarray(0, reader.at), list(kept)]);
}
