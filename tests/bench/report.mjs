// Writes what a bench measured into docs/performance.md, between the comments
// `<!-- NAME -->` and `<!-- /NAME -->`, with the command and the day, when the bench is run with
// --write. Without it, nothing is written.

import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../../docs/performance.md", import.meta.url);

/** What a bench was called with, beside --write. */
export const ARGUMENTS = process.argv.slice(2).filter((argument) => argument !== "--write");

/** A Markdown table; all columns but the first are figures. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), `|---|${"---:|".repeat(heads.length - 1)}`, ...rows.map(line)].join("\n");
}

/** Puts `markdown` into the section of docs/performance.md called `name`, if asked to. */
export function write(name, command, markdown) {
  if (!process.argv.includes("--write")) return;
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(FILE, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md: found no section ${start} … ${end}`);
  const day = new Date().toISOString().slice(0, 10);
  const section = `${start}\n\n\`${command}\`, ${day}:\n\n${markdown}\n\n`;
  writeFileSync(FILE, text.slice(0, from) + section + text.slice(to));
}
