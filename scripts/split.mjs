// Cuts a release into what every page needs and what only some do, and makes each as small as it
// gets:
//
//   node scripts/split.mjs FOLDER
//
// Trunk's last step runs it before the desk publishes. It reads the program as cargo linked it
// (build.rs has its relocations kept) and puts in the folder that Trunk built, in place of what
// Trunk made of it:
//
//   vitrine-<content>.js       what starts it (scripts/start.js) and loads them all
//   vitrine-<content>.wasm     what every page needs
//   <pages>-<content>.wasm     what only these pages need, as src/pages/late.rs names them
//
// and in index.html, in place of Trunk's script in the page itself, one that names the first, and a
// preload for each of the others, marked with its pages, by which the desk names in a page only
// those that are its own.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, dropExports, exporting, functionsOf, importsOf, renamed, trapping, withData } from "./wasm.mjs";

const LINKED = "target/wasm32-unknown-unknown/wasm/vitrine-app.wasm";
const WORK = "target/split";
// What came of it, for as long as nothing changes.
const KEPT = "target/split-kept";
const DIST = process.argv[2];
const OPTIMISE = ["--flatten", "--rereloop", "-Oz", "--one-caller-inline-max-function-size=0"];

// Functions of the standard library that never return, as the compiler spells them.
const PANICS =
  /4core9panicking|4core4cell\d+panic_|4core6(option|result)\d+\w+_failed$|16slice_index_fail|slice_error_fail|len_mismatch_fail|13assert_failed$|18handle_alloc_error|7raw_vec(12handle_error|17capacity_overflow)|17rust_begin_unwind|18panic_access_error|9panicking11begin_panicReE/;

// Code of fewer bytes is no part of its own.
const SMALL = 400;

// What loads the parts, as the splitter writes it.
const loader = join(WORK, "__wasm_split.js");

const run = (tool, ...args) => execFileSync(tool, args, { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, RUST_LOG: "error" } });
const isShared = (part) => part.startsWith("chunk");
const fingerprint = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);
const integrityOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** Splits a linked module, and gives the names of its parts. What it exports, every page needs. */
function split(module) {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  writeFileSync(join(WORK, "linked.wasm"), module);
  run("wasm-split-cli", join(WORK, "linked.wasm"), WORK, "--out-name", "vitrine");
  return readdirSync(WORK)
    .filter((file) => /^(split|chunk)_.*\.wasm$/.test(file))
    .sort();
}

function optimised(file) {
  run("wasm-opt", "--quiet", ...OPTIMISE, join(WORK, file), "-o", join(WORK, file));
  return readFileSync(join(WORK, file));
}

const place = (stem, bytes, kind) => {
  const name = `${stem}-${fingerprint(bytes)}.${kind}`;
  writeFileSync(join(KEPT, name), bytes);
  return name;
};

/** The pages that a part is for: one, or, as the loader's comment before it says, those that share it. */
function pagesOf(part) {
  const page = /^split_(.*)\.wasm$/.exec(part)?.[1];
  if (page) return [page];
  const [before] = readFileSync(loader, "utf8").split(`"./${part}"`);
  return before.match(/(?<=\/\* ).*(?= \*\/)/g).at(-1).split(", ");
}

/** Cuts the program, and puts its files into KEPT; gives what a page says of them. */
function cut() {
  // A panic has nobody to tell: the standard library says it on a console that browsers do not have,
  // and then traps. So it traps at once, and a tenth of the program is gone, all that it would have
  // said included.
  const linked = trapping(readFileSync(LINKED), (name) => PANICS.test(name));
  let parts = split(linked);
  // What some pages share and is hardly more than it takes to ask for it goes with what all need.
  const small = parts.filter((part) => isShared(part) && codeOf(readFileSync(join(WORK, part))) < SMALL);
  const moved = new Set(small.flatMap((part) => functionsOf(readFileSync(join(WORK, part)))));
  parts = split(exporting(linked, (name) => moved.has(name)));
  const without = parts.filter((part) => isShared(part) && functionsOf(readFileSync(join(WORK, part))).length === 0);
  parts = parts.filter((part) => !without.includes(part));
  for (const part of without) {
    const main = join(WORK, "vitrine.wasm");
    writeFileSync(main, withData(readFileSync(main), readFileSync(join(WORK, part))));
  }
  // The parts ask the rest for what they share by the linker's names.
  run("wasm-bindgen", "--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir", WORK, "--out-name", "vitrine", join(WORK, "vitrine.wasm"));

  // A host may call WebAssembly by another type, and the parts should come from it all the same.
  const streamed = "WebAssembly.instantiateStreaming(src, imports)";
  const buffered = `src.then((answer) => {
          if (!answer.ok) throw new Error(answer.status + " " + answer.url);
          return answer.arrayBuffer();
      }).then((bytes) => WebAssembly.instantiate(bytes, imports))`;
  let loading = readFileSync(loader, "utf8")
    .replaceAll(streamed, buffered)
    .replaceAll(/fetch\(new URL\("\.\/([\w.]+)", import\.meta\.url\)/g, '$&, { integrity: "@integrity $1" }');
  for (const part of without) {
    const name = `__${part.replace(".wasm", "")}`;
    loading = loading.replace(new RegExp(`^const ${name} = .*?^, \\[\\]\\);\n`, "ms"), "");
    loading = loading.replaceAll(new RegExp(`\\b${name}\\b(, )?`, "g"), "");
  }
  // The splitter lists what parts share in another order each time, and the same source should give
  // the same bytes.
  const inOrder = (_, names) => `{ ${names.split(",").map((name) => name.trim()).filter(Boolean).sort().join(", ")} }`;
  writeFileSync(loader, loading.replace(/\{([\w$\s,]+)\}/g, inOrder));

  // One file, and of it only what the start asks for.
  copyFileSync("scripts/start.js", join(WORK, "start.js"));
  run("esbuild", join(WORK, "start.js"), "--bundle", "--minify", "--format=esm", "--log-level=error", `--outfile=${join(WORK, "bundle.js")}`);
  let script = readFileSync(join(WORK, "bundle.js"), "utf8");

  // What the script does not name cannot be called, and what it names may have a shorter name.
  let main = readFileSync(join(WORK, "vitrine_bg.wasm"));
  const named = new Set(script.match(/[\w$]+/g));
  const shared = new Set(parts.flatMap((part) => importsOf(readFileSync(join(WORK, part))).map(({ name }) => name)));
  main = dropExports(main, (name) => !named.has(name) && !shared.has(name));
  const short = new Map();
  main = renamed(main, (name) => {
    if (shared.has(name) || !/^__w/.test(name)) return name;
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name);
  });
  script = script.replace(/[\w$]+/g, (word) => short.get(word) ?? word);
  writeFileSync(join(WORK, "vitrine_bg.wasm"), main);

  const preloads = parts.map((part) => {
    const pages = pagesOf(part);
    const bytes = optimised(part);
    const name = place(pages.join("-"), bytes, "wasm");
    script = script.replaceAll(`@integrity ${part}`, integrityOf(bytes)).replaceAll(`./${part}`, `./${name}`);
    return `<link as=fetch crossorigin data-pages="${pages.join(" ")}" href=./${name} rel=preload type=application/wasm>`;
  });

  const program = optimised("vitrine_bg.wasm");
  const wasm = place("vitrine", program, "wasm");
  script = script.replaceAll("@program", wasm).replace("@integrity", integrityOf(program));
  const js = place("vitrine", script, "js");
  return [
    `<script async crossorigin integrity="${integrityOf(script)}" src=./${js} type=module></script>`,
    `<link as=fetch crossorigin href=./${wasm} rel=preload type=application/wasm>`,
    ...preloads,
  ].join("");
}

// What was cut before from the same program, by the same scripts and tools, is the same.
const sources = [LINKED, "package-lock.json", ...readdirSync("scripts").map((file) => join("scripts", file))];
const made = fingerprint(sources.map((file) => fingerprint(readFileSync(file))).join());
const note = join(KEPT, "made.json");
let kept = existsSync(note) ? JSON.parse(readFileSync(note, "utf8")) : {};
if (kept.made !== made) {
  rmSync(KEPT, { recursive: true, force: true });
  mkdirSync(KEPT, { recursive: true });
  kept = { made, links: cut() };
  writeFileSync(note, JSON.stringify(kept));
}

for (const file of readdirSync(DIST).filter((file) => /^vitrine-app-[0-9a-f]+(_bg\.wasm|\.js)$/.test(file))) rmSync(join(DIST, file));
for (const file of readdirSync(KEPT).filter((file) => /\.(js|wasm)$/.test(file))) copyFileSync(join(KEPT, file), join(DIST, file));
const index = join(DIST, "index.html");
const html = readFileSync(index, "utf8")
  // What Trunk starts the program with, and has fetched for it.
  .replace(/<script type="?module"?>.*?<\/script>/s, kept.links)
  .replace(/<link [^>]*(modulepreload|vitrine-app-[0-9a-f]+_bg\.wasm)[^>]*>/g, "");
writeFileSync(index, html);
