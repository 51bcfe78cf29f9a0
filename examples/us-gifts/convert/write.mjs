// JSON that reads well as a difference between two editions: a record is a line.

const LISTS_OF_RECORDS = new Set(["fields", "countries", "kinds", "sources", "people", "gifts"]);

/** The catalogue as text. */
export function written(catalogue) {
  const members = Object.entries(catalogue).map(([name, value]) => {
    if (LISTS_OF_RECORDS.has(name)) return `${JSON.stringify(name)}: ${lines(value, "  ", " ")}`;
    return `${JSON.stringify(name)}: ${JSON.stringify(value, null, 1).replaceAll("\n", "\n ")}`;
  });
  return `{\n ${members.join(",\n ")}\n}\n`;
}

function lines(records, indent, outer) {
  return `[\n${records.map((record) => indent + JSON.stringify(record)).join(",\n")}\n${outer}]`;
}
