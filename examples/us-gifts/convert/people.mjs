// People and bodies, one record each however often the lists name them.

import { nameKey } from "./names.mjs";
import { fold, slug } from "./text.mjs";

/** Gathers drafts of people, and gives each the id of its record. */
export class People {
  #records = new Map();
  #ids = new Set();

  /** The id of the person of a draft. Names are compared without accents, within one country. */
  id({ name, spelling, isBody, role, country }) {
    const key = `${nameKey(name)}|${country ?? ""}`;
    let record = this.#records.get(key);
    if (!record) {
      record = { id: this.#newId(name, country), name, isBody, country, roles: new Map(), also: new Map() };
      this.#records.set(key, record);
    }
    if (fold(spelling) !== fold(record.name)) record.also.set(fold(spelling), spelling);
    if (role) record.roles.set(role, (record.roles.get(role) ?? 0) + 1);
    return record.id;
  }

  #newId(name, country) {
    const base = slug(name, 60);
    const places = [base, country && `${base}-${country.toLowerCase()}`].filter(Boolean);
    for (let number = 2; ; number += 1) {
      const id = places.shift() ?? `${base}-${number}`;
      if (this.#ids.has(id)) continue;
      this.#ids.add(id);
      return id;
    }
  }

  /** The records, in the order in which the lists first name them. */
  records() {
    return [...this.#records.values()].map(({ id, name, isBody, country, roles, also }) => {
      const role = chief(roles).join("; ");
      return {
        id,
        name,
        ...(also.size > 0 && { also: [...also.values()] }),
        ...(isBody && { body: true }),
        ...(role && { role }),
        ...(country && { country }),
      };
    });
  }
}

// Of the offices that a person is given, the most frequent, and up to two more that say something else
// and are no mere slip.
function chief(roles) {
  const all = [...roles].sort(([, one], [, other]) => other - one);
  const mentions = all.reduce((sum, [, count]) => sum + count, 0);
  const chosen = [];
  for (const [role, count] of all) {
    const isFirst = chosen.length === 0;
    if (!isFirst && (count < 2 || count / mentions < 0.1)) continue;
    if (chosen.some((other) => isLike(fold(other), fold(role)))) continue;
    chosen.push(role);
    if (chosen.length === 3) break;
  }
  return chosen;
}

const RANKS = /^(?:acting|assistant|chief|crown|deputy|first|former|principal|second|spouse|under|vice)\b/;
const SMALL = new Set("a and for of s states the u united us".split(" "));

// “U.S. Senator” is “Senator of the United States”, but a Vice President is no President.
function isLike(one, other) {
  if ((RANKS.exec(one)?.[0] ?? "") !== (RANKS.exec(other)?.[0] ?? "")) return false;
  const [some, others] = [one, other].map((text) => new Set(text.split(" ").filter((word) => !SMALL.has(word))));
  const common = [...others].filter((word) => some.has(word)).length;
  return common / Math.max(1, Math.min(some.size, others.size)) > 0.6;
}
