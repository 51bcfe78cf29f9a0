// The names by which a WebAssembly module and its surroundings know each other: the import and
// export sections of the binary format, https://webassembly.github.io/spec/core/binary/modules.html.

const IMPORTS = 2;
const EXPORTS = 7;

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
