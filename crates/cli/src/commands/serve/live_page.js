// In every page of `vitrine serve`: shows what is wrong with the catalogue, and loads the page again
// when there is another draft.

const show = (problems) => {
  document.querySelector("[data-vitrine-problems]")?.remove();
  if (problems.length === 0) return;
  const panel = document.createElement("aside");
  panel.dataset.vitrineProblems = "";
  panel.setAttribute("aria-label", "Problems in the catalogue");
  Object.assign(panel.style, {
    position: "fixed", insetInline: "0", insetBlockEnd: "0", zIndex: "99", maxBlockSize: "40vb", overflow: "auto",
    padding: "1rem 1.5rem", background: "#5b1616", color: "#fff", font: "14px/1.5 ui-monospace, monospace",
  });
  const list = document.createElement("ol");
  for (const problem of problems) list.append(Object.assign(document.createElement("li"), { textContent: problem }));
  panel.append(list);
  document.body.append(panel);
};

let seen = 0;
let wasStopped = false;
for (;;) {
  try {
    const { number, problems } = await (await fetch(`/vitrine-serve.json?after=${seen}`)).json();
    if (seen > 0 || wasStopped) {
      location.reload();
      break;
    }
    show(problems);
    seen = number;
  } catch {
    // The server was stopped: it may be started again, and counts anew.
    [seen, wasStopped] = [0, true];
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
