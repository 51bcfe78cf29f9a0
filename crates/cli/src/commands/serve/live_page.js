// In every page of `vitrine serve`: shows what is wrong with the catalogue, and loads the page again
// when there is another draft. Warnings, which need nobody to act, are folded.

const element = (name, textContent, ...children) => {
  const made = Object.assign(document.createElement(name), textContent && { textContent });
  made.append(...children);
  return made;
};

const list = (name, texts) => element(name, "", ...texts.map((text) => element("li", text)));

const show = (problems, warnings) => {
  document.querySelector("[data-vitrine-problems]")?.remove();
  if (problems.length + warnings.length === 0) return;
  const panel = element("aside");
  panel.dataset.vitrineProblems = "";
  panel.setAttribute("aria-label", "Problems in the catalogue");
  Object.assign(panel.style, {
    position: "fixed", insetInline: "0", insetBlockEnd: "0", zIndex: "99", maxBlockSize: "40vb", overflow: "auto",
    padding: problems.length ? "1rem 1.5rem" : "0.25rem 1.5rem", background: problems.length ? "#5b1616" : "#33302a",
    color: "#fff", font: "14px/1.5 ui-monospace, monospace",
  });
  if (problems.length) panel.append(list("ol", problems));
  if (warnings.length) {
    const count = warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`;
    panel.append(element("details", "", element("summary", count), list("ul", warnings)));
  }
  document.body.append(panel);
};

// Not awaited by the module itself, which would keep the page from ever being loaded.
const watch = async () => {
  let seen = 0;
  let wasStopped = false;
  for (;;) {
    try {
      const { number, problems, warnings } = await (await fetch(`/vitrine-serve.json?after=${seen}`)).json();
      if (seen > 0 || wasStopped) {
        location.reload();
        break;
      }
      show(problems, warnings);
      seen = number;
    } catch {
      // The server was stopped: it may be started again, and counts anew.
      [seen, wasStopped] = [0, true];
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
};

watch();
